//! Sets of words: what may stand at one place of a pattern.

use std::collections::HashMap;

use super::atoms::Atom;
use super::classes::Classes;
use super::image::SetTable;
use crate::guard::hashing::Hashing;

/// A set of words that may stand at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Words {
    pub atoms: Vec<Atom>,
    pub not: Vec<Atom>,
    pub any: bool,
    pub number: bool,
}

/// The place of a set among those of its language.
pub(crate) type SetId = u16;

/// The sets of words of a language while patterns are read, each once.
#[derive(Default)]
pub(super) struct Sets {
    known: HashMap<Words, SetId, Hashing>,
    /// The sets of one word, by its atom.
    ones: HashMap<Atom, SetId, Hashing>,
    sets: Vec<Words>,
}

impl Sets {
    pub(super) fn of(&mut self, mut words: Words) -> SetId {
        for atoms in [&mut words.atoms, &mut words.not] {
            atoms.sort_unstable();
            atoms.dedup();
        }
        if let Some(set) = self.known.get(&words) {
            return *set;
        }
        let at = self.add(words.clone());
        self.known.insert(words, at);
        at
    }

    /// The set of one word.
    pub(super) fn one(&mut self, atom: Atom) -> SetId {
        if let Some(set) = self.ones.get(&atom) {
            return *set;
        }
        let at = self.add(Words { atoms: vec![atom], ..Words::default() });
        self.ones.insert(atom, at);
        at
    }

    fn add(&mut self, words: Words) -> SetId {
        // That there are not too many is made sure of after each pattern, which has few.
        self.sets.push(words);
        (self.sets.len() - 1) as SetId
    }

    pub(super) fn words(&self, set: SetId) -> &Words {
        &self.sets[usize::from(set)]
    }

    pub(super) fn len(&self) -> usize {
        self.sets.len()
    }

    /// All lists of atoms that there are.
    pub(super) fn lists(&self) -> impl Iterator<Item = &[Atom]> {
        self.sets.iter().flat_map(|set| [&set.atoms[..], &set.not])
    }

    /// The table, with the place of each set in it: those that are more than a list of words are the first.
    pub(super) fn build(&self, classes: &Classes) -> (SetTable, Vec<SetId>) {
        let mut order: Vec<usize> = (0..self.sets.len()).collect();
        order.sort_by_key(|set| self.sets[*set].is_list());
        let sets = || order.iter().map(|set| &self.sets[*set]);
        let others = || sets().take_while(|set| !set.is_list());
        let table = SetTable {
            words: sets().map(|set| classes.of_all(&set.atoms)).collect(),
            not: others().map(|set| classes.of_all(&set.not)).collect(),
            kinds: others().map(|set| (set.any, set.number)).collect(),
        };
        let mut places = vec![0; order.len()];
        (0..).zip(&order).for_each(|(place, set)| places[*set] = place);
        (table, places)
    }
}

impl Words {
    /// Whether it says no more than which words may stand there.
    fn is_list(&self) -> bool {
        self.not.is_empty() && !self.any && !self.number
    }
}
