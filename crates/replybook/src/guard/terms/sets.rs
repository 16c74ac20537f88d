//! Sets of words: what may stand at one place of a pattern.

use std::collections::HashMap;

use super::lexicon::{Atom, Marks};
use crate::guard::functions::Hashing;
use crate::guard::text::Text;

/// A set of words that may stand at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Words {
    pub atoms: Vec<Atom>,
    pub not: Vec<Atom>,
    pub any: bool,
    pub number: bool,
}

/// The place of a set among those of its language.
pub(super) type SetId = u16;

/// The sets of words of a language while patterns are read, each once.
#[derive(Default)]
pub(super) struct Sets {
    known: HashMap<Words, SetId, Hashing>,
    /// The sets of one word, by its atom.
    ones: HashMap<Atom, SetId, Hashing>,
    sets: Vec<Words>,
}

/// Where a text is looked into.
pub(super) struct Ground<'t> {
    pub text: &'t Text<'t>,
    pub marks: &'t Marks,
    pub sets: &'t [Words],
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

    pub(super) fn into_words(self) -> Box<[Words]> {
        self.sets.into()
    }
}

impl Ground<'_> {
    /// Whether a word is in a set.
    pub(super) fn has(&self, set: SetId, word: usize) -> bool {
        let Words { atoms, not, any, number } = &self.sets[usize::from(set)];
        let here = self.marks.of(word);
        let among = |atoms: &[Atom]| here.iter().any(|atom| atoms.binary_search(atom).is_ok());
        (*any || *number && self.text.words()[word].number || among(atoms)) && (not.is_empty() || !among(not))
    }
}
