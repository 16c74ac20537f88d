//! Where patterns are looked for: the words of a text, and what they are to the patterns.

use super::classes::Class;
use super::image::{Lexicon, ProgramTable, SetTable};
use super::lexicon::Marks;
use super::program::Runs;
use super::sets::SetId;
use crate::guard::text::Text;

/// Where a text is looked into, and by what.
pub(super) struct Ground<'t> {
    pub text: &'t Text<'t>,
    pub marks: &'t Marks,
    pub lexicon: &'t Lexicon,
    pub sets: &'t SetTable,
    pub programs: &'t ProgramTable,
    /// What is known of the programs since they have been run.
    pub runs: &'t Runs,
}

impl Ground<'_> {
    /// The classes that a word is.
    #[inline]
    pub(super) fn classes(&self, word: usize) -> &[Class] {
        self.marks.of(self.text, word, self.lexicon)
    }

    /// Whether a word is in a set.
    pub(super) fn has(&self, set: SetId, word: usize) -> bool {
        let set = usize::from(set);
        let (not, any, number) = self.sets.besides_words(set);
        let is = any || number && self.text.words()[word].number || self.is_one(self.sets.words.of(set), word);
        is && !self.is_one(not, word)
    }

    /// Whether a word is of one of some classes, which are in order.
    pub(super) fn is_one(&self, classes: &[Class], word: usize) -> bool {
        !classes.is_empty() && self.classes(word).iter().any(|class| classes.binary_search(class).is_ok())
    }

    /// The end of the longest match of a program that begins at a word and ends before another of its sentence.
    pub(super) fn longest(&self, program: u32, start: usize, end: usize) -> Option<usize> {
        self.runs.longest(program as usize, self, start, end)
    }
}
