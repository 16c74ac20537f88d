//! What a language has that should not be said: terms, with what to say instead, and with their own tests.

mod file;

use std::ops::Range;

pub(crate) use self::file::TermsFile;
use super::text::Text;
use crate::channel::Policy;

/// The terms of a language and of all that it takes words from, ready to be found in one pass.
pub(crate) struct Terms {
    files: Vec<TermsFile>,
}

/// A term that was found.
pub(crate) struct Hit<'t> {
    /// The rule that it breaks.
    pub rule: &'t str,
    pub bytes: Range<usize>,
    /// What is wrong with it, after the words that were found: `is no day and no span`.
    pub why: &'t str,
    /// What to say instead.
    pub say: &'t str,
    /// The law that forbids it.
    pub law: Option<&'t Policy>,
}

impl Terms {
    pub(crate) fn new(files: Vec<TermsFile>) -> Terms {
        Terms { files }
    }

    pub(crate) fn find(&self, _text: &Text<'_>, _market: Option<&str>) -> Vec<Hit<'_>> {
        let _ = &self.files;
        Vec::new()
    }
}
