//! A text as it stands, cut into what the rules look at.

mod fold;
mod read;
mod signs;
#[cfg(test)]
mod tests;
mod word;

use std::ops::Range;

pub(super) use self::fold::fold;
pub(super) use self::signs::Signs;
pub(super) use self::word::{is_inside, is_sign, parts};
use crate::diagnostic::short;
use crate::readability::Tongue;

/// A text, read once for all rules.
pub(crate) struct Text<'a> {
    source: &'a str,
    /// The text with its letters of ASCII small; behind it, each with a space, the words that it does not have so, small and
    /// without accents.
    folded: String,
    words: Vec<Word>,
    /// The words of each sentence.
    sentences: Vec<Range<usize>>,
    signs: Signs,
}

/// A word of a text: what stands between spaces and marks. `Don't` is one, `follow-up` two; so are `%`, `€` and `★`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it begins in the text, in bytes.
    pub start: usize,
    pub end: usize,
    /// Where it begins and ends in the folded text; a space stands behind it.
    folded: (usize, usize),
    /// The place of its sentence.
    pub sentence: usize,
    /// Whether it is a number in digits.
    pub number: bool,
    /// Whether it stands within quotation marks.
    pub quoted: bool,
    /// Whether a comma, a bracket or a line break stands between it and the next word.
    pub pause: bool,
    /// Whether a colon does: what follows may begin as a sentence does.
    pub colon: bool,
}

impl<'a> Text<'a> {
    pub(super) fn new(source: &'a str, tongue: Option<Tongue>) -> Text<'a> {
        read::read(source, tongue)
    }

    pub(super) fn as_str(&self) -> &'a str {
        self.source
    }

    pub(super) fn signs(&self) -> &Signs {
        &self.signs
    }

    pub(super) fn words(&self) -> &[Word] {
        &self.words
    }

    /// The words of each sentence, by their places.
    ///
    /// A line break within a sentence is a space; an empty line ends it, and so does the next item of a list.
    pub(super) fn sentences(&self) -> &[Range<usize>] {
        &self.sentences
    }

    /// A word as it is written.
    #[inline]
    pub(super) fn word(&self, at: usize) -> &'a str {
        let Word { start, end, .. } = self.words[at];
        &self.source[start..end]
    }

    /// A word, small and without accents.
    #[inline]
    pub(super) fn folded_word(&self, at: usize) -> &str {
        let (start, end) = self.words[at].folded;
        &self.folded[start..end]
    }

    /// The letters of a word, small and without accents, with a space behind them.
    pub(super) fn folded_from(&self, at: usize) -> &[u8] {
        let (start, end) = self.words[at].folded;
        &self.folded.as_bytes()[start..=end]
    }

    /// The bytes from the first to the last of some words.
    pub(super) fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        self.words[words.start].start..self.words[words.end - 1].end
    }

    /// A part of the text, for people: on one line, and not at length.
    pub(super) fn quote(&self, bytes: Range<usize>) -> String {
        let words: Vec<&str> = self.source[bytes].split_whitespace().collect();
        short(&words.join(" "))
    }
}
