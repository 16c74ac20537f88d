//! Facts by their names: every fact of every case is looked up here.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use super::Slot;

/// An open table of places, about half of them empty.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    cells: Box<[Option<Slot>]>,
    taken: usize,
}

impl Names {
    /// Notes the place of a fact; `name_of` knows those of all that are noted. Of two with one name the first is found.
    pub(super) fn add<'n>(&mut self, slot: Slot, name_of: impl Fn(Slot) -> &'n str) {
        self.taken += 1;
        if self.taken * 2 > self.cells.len() {
            let noted = std::mem::take(&mut self.cells);
            self.cells = vec![None; (self.taken * 4).next_power_of_two()].into();
            let mut noted: Vec<Slot> = noted.into_iter().flatten().collect();
            noted.sort();
            noted.into_iter().for_each(|slot| self.put(slot, name_of(slot)));
        }
        self.put(slot, name_of(slot));
    }

    // A case's facts are looked up one after the other: what a call costs would be most of it.
    #[inline(always)]
    pub(super) fn find<'n>(&self, name: &str, name_of: impl Fn(Slot) -> &'n str) -> Option<Slot> {
        let mut at = hash(name);
        loop {
            // A table without cells has no first one either.
            let slot = (*self.cells.get(at & self.cells.len().wrapping_sub(1))?)?;
            if name_of(slot) == name {
                return Some(slot);
            }
            at += 1;
        }
    }

    fn put(&mut self, slot: Slot, name: &str) {
        let mask = self.cells.len() - 1;
        let mut at = hash(name) & mask;
        while self.cells[at].is_some() {
            at = (at + 1) & mask;
        }
        self.cells[at] = Some(slot);
    }
}

/// Packs are no strangers': nobody makes names that collide.
fn hash(name: &str) -> usize {
    let mut hasher = FxHasher::default();
    hasher.write(name.as_bytes());
    hasher.finish() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_and_no_other() {
        let facts: Vec<String> = (0..500).map(|nth| format!("fact_{nth}")).collect();
        let name_of = |slot: Slot| facts[usize::from(slot.0)].as_str();
        let mut names = Names::default();
        assert_eq!(names.find("fact_0", name_of), None);
        for slot in (0..500).map(Slot) {
            names.add(slot, name_of);
            assert!((0..=slot.0).all(|at| names.find(name_of(Slot(at)), name_of) == Some(Slot(at))));
            assert_eq!(names.find("fact_500", name_of), None);
        }
    }
}
