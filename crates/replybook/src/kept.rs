//! Collections that only grow: what is in them stays where it is, and is read by all threads without a lock.

use std::borrow::Borrow;
use std::fmt;
use std::hash::{BuildHasher as _, Hash};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use rustc_hash::FxBuildHasher;

/// Values by name, each with its place: the order in which they came.
///
/// A tree of the names' hashes. Two bits choose among the branches of a node, so that ten thousand names lie seven deep.
pub(crate) struct Kept<T, N = Box<str>> {
    root: Branch<T, N>,
    places: AtomicUsize,
}

type Branch<T, N> = OnceLock<Box<Node<T, N>>>;

struct Node<T, N> {
    name: N,
    entry: Entry<T>,
    branches: [Branch<T, N>; 4],
}

/// A value that is kept.
pub(crate) struct Entry<T> {
    pub place: usize,
    pub value: T,
}

impl<T, N> Default for Kept<T, N> {
    fn default() -> Kept<T, N> {
        Kept { root: OnceLock::new(), places: AtomicUsize::new(0) }
    }
}

impl<T, N> fmt::Debug for Kept<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kept").field("len", &self.len()).finish_non_exhaustive()
    }
}

impl<T, N> Kept<T, N> {
    pub(crate) fn get<Q: Eq + Hash + ?Sized>(&self, name: &Q) -> Option<&Entry<T>>
    where
        N: Borrow<Q>,
    {
        self.node(name).map(|node| &node.entry)
    }

    /// The name and the value, as they are kept.
    pub(crate) fn get_named<Q: Eq + Hash + ?Sized>(&self, name: &Q) -> Option<(&Q, &T)>
    where
        N: Borrow<Q>,
    {
        self.node(name).map(|node| (node.name.borrow(), &node.entry.value))
    }

    /// Keeps a value, unless there is one of this name.
    pub(crate) fn insert(&self, name: impl Into<N>, value: T) -> &Entry<T>
    where
        N: Eq + Hash,
    {
        let name = name.into();
        let (mut branch, mut hash) = (&self.root, hash(&name));
        let entry = Entry { place: self.places.fetch_add(1, Ordering::Relaxed), value };
        let mut made = Some(Box::new(Node { name, entry, branches: Default::default() }));
        loop {
            let Some(node) = branch.get() else {
                // Whoever comes first takes the free branch; the other goes on below.
                made = made.and_then(|node| branch.set(node).err());
                continue;
            };
            if made.as_ref().is_none_or(|made| made.name == node.name) {
                return &node.entry;
            }
            branch = &node.branches[(hash >> 62) as usize];
            hash <<= 2;
        }
    }

    /// How many there are, or some more while several threads put one there.
    pub(crate) fn len(&self) -> usize {
        self.places.load(Ordering::Relaxed)
    }

    /// All values, in no order.
    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        let mut open: Vec<&Node<T, N>> = self.root.get().map(|root| &**root).into_iter().collect();
        std::iter::from_fn(move || {
            let node = open.pop()?;
            open.extend(node.branches.iter().filter_map(|branch| branch.get().map(|node| &**node)));
            Some(&node.entry.value)
        })
    }

    fn node<Q: Eq + Hash + ?Sized>(&self, name: &Q) -> Option<&Node<T, N>>
    where
        N: Borrow<Q>,
    {
        let (mut branch, mut hash) = (&self.root, hash(name));
        while let Some(node) = branch.get() {
            if node.name.borrow() == name {
                return Some(node);
            }
            branch = &node.branches[(hash >> 62) as usize];
            hash <<= 2;
        }
        None
    }
}

fn hash(name: &(impl Hash + ?Sized)) -> u64 {
    FxBuildHasher.hash_one(name)
}

/// Values by place, each made on first use.
///
/// The first row has room for eight, and each row for twice as many as the one before.
#[derive(Debug)]
pub(crate) struct Shelf<T> {
    rows: [Row<T>; ROWS],
}

type Row<T> = OnceLock<Box<[OnceLock<T>]>>;

/// Room for two thousand million.
const ROWS: usize = 28;
const FIRST_ROW: usize = 8;

impl<T> Default for Shelf<T> {
    fn default() -> Shelf<T> {
        Shelf { rows: [const { OnceLock::new() }; ROWS] }
    }
}

impl<T> Shelf<T> {
    pub(crate) fn get_or_init(&self, place: usize, make: impl FnOnce() -> T) -> &T {
        let row = (place / FIRST_ROW + 1).ilog2() as usize;
        let size = FIRST_ROW << row;
        let cells = self.rows[row].get_or_init(|| (0..size).map(|_| OnceLock::new()).collect());
        cells[place + FIRST_ROW - size].get_or_init(make)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::thread;

    use super::*;

    #[test]
    fn what_is_kept_is_found_whoever_put_it_there() {
        let kept = Kept::<_>::default();
        let names: Vec<String> = (0..2_000).map(|number| format!("scenario-{number}")).collect();
        thread::scope(|scope| {
            for thread in 0..4 {
                let (kept, names) = (&kept, &names);
                scope.spawn(move || {
                    for name in names {
                        kept.insert(name.as_str(), (name.clone(), thread));
                    }
                });
            }
        });
        assert_eq!(kept.values().count(), names.len());
        let places: HashSet<usize> = names.iter().map(|name| kept.get(name.as_str()).unwrap().place).collect();
        assert_eq!(places.len(), names.len());
        for name in &names {
            let (known, value) = kept.get_named(name.as_str()).unwrap();
            assert_eq!((known, &value.0), (name.as_str(), name));
        }
        assert!(kept.get("scenario-2000").is_none());
    }

    #[test]
    fn a_shelf_has_a_place_for_every_number() {
        let shelf = Shelf::default();
        for place in (0..1_000).chain([100_000, 1_000_000]) {
            assert_eq!(*shelf.get_or_init(place, || place), place);
        }
        assert_eq!(*shelf.get_or_init(999, || 0), 999);
    }
}
