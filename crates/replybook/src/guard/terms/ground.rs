//! Where patterns are looked for: the words of a text, and what they are to the patterns.

use super::atoms::Atom;
use super::image::{ProgramTable, SetTable};
use super::lexicon::Marks;
use super::program::Program;
use super::sets::SetId;
use crate::guard::text::Text;

/// Where a text is looked into, and by what.
pub(super) struct Ground<'t> {
    pub text: &'t Text<'t>,
    pub marks: &'t Marks,
    pub sets: &'t SetTable,
    pub programs: &'t ProgramTable,
    /// What is known of the programs since they have been run.
    pub run: &'t [Program],
}

impl Ground<'_> {
    /// Whether a word is in a set.
    pub(super) fn has(&self, set: SetId, word: usize) -> bool {
        let set = usize::from(set);
        let (any, number) = self.sets.kinds[set];
        let is = any || number && self.text.words()[word].number || self.is_one(self.sets.atoms.of(set), word);
        is && !self.is_one(self.sets.not.of(set), word)
    }

    /// Whether a word is one of some atoms, which are in order.
    pub(super) fn is_one(&self, atoms: &[Atom], word: usize) -> bool {
        !atoms.is_empty() && self.marks.of(word).iter().any(|atom| atoms.binary_search(atom).is_ok())
    }

    /// The end of the longest match of a program that begins at a word and ends before another of its sentence.
    pub(super) fn longest(&self, program: u32, start: usize, end: usize) -> Option<usize> {
        self.run[program as usize].longest(program as usize, self, start, end)
    }
}
