//! Words that all patterns take alike are one class: what is made of the patterns knows these, and no single words.

use indexmap::IndexMap;

use super::atoms::Atom;

/// Words of which no pattern tells one from another.
pub(crate) type Class = u16;

/// The classes of a language, by atom.
pub(super) struct Classes {
    of: Vec<Class>,
    len: usize,
}

impl Classes {
    /// The classes of so many atoms: two are of one if each of the lists has both or neither.
    pub(super) fn new<'a>(atoms: usize, lists: impl Iterator<Item = &'a [Atom]>) -> Classes {
        let mut within = vec![Vec::new(); atoms];
        for (nth, list) in (0_u32..).zip(lists) {
            for atom in list {
                within[usize::from(*atom)].push(nth);
            }
        }
        let mut known: IndexMap<Vec<u32>, ()> = IndexMap::new();
        // There are no more of them than atoms.
        let of = within.into_iter().map(|lists| known.insert_full(lists, ()).0 as Class).collect();
        Classes { of, len: known.len() }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn of(&self, atom: Atom) -> Class {
        self.of[usize::from(atom)]
    }

    /// Those of some atoms, in order.
    pub(super) fn of_all(&self, atoms: &[Atom]) -> Vec<Class> {
        let mut classes: Vec<Class> = atoms.iter().map(|atom| self.of(*atom)).collect();
        classes.sort_unstable();
        classes.dedup();
        classes
    }
}
