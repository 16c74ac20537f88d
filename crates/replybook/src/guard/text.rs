//! A text as it stands, cut into what the rules look at.

use std::ops::Range;

use crate::diagnostic::short;

/// A text, read once for all rules.
pub(crate) struct Text<'a> {
    source: &'a str,
}

impl<'a> Text<'a> {
    pub(super) fn new(source: &'a str) -> Text<'a> {
        Text { source }
    }

    pub(super) fn as_str(&self) -> &'a str {
        self.source
    }

    /// A part of the text, for people: on one line, and not at length.
    pub(super) fn quote(&self, bytes: Range<usize>) -> String {
        let words: Vec<&str> = self.source[bytes].split_whitespace().collect();
        short(&words.join(" "))
    }
}
