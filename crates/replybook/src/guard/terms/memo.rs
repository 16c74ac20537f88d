//! Sentences that have been looked through: most of a reply's have been said before.
//!
//! Which patterns match within a sentence, what in it excuses them, and whether it is in another language, follows from its
//! letters and from what each of its words is known to be: where both are the same again, so is the answer.

use std::hash::Hasher;
use std::ops::Range;

use rustc_hash::FxHasher;

use super::find::Match;
use crate::guard::text::{Text, Word};

/// How many sentences are kept, a power of two. Each has one place, so that no text can make it grow.
pub(super) const PLACES: usize = 1_024;

/// How many bytes a sentence has at most that is kept: longer ones are hardly said twice.
const LONGEST: usize = 512;

/// How many matches a sentence has at most that is kept: one that breaks so many rules at once is no part of a template.
const MATCHES_MAX: usize = 32;

/// Sentences that have been looked through: about 2.4 MB, should each be as long as may be and have as many matches.
pub(super) struct Memo(Box<[Option<Box<Seen>>]>);

/// A sentence, and what was found in it.
struct Seen {
    source: Box<str>,
    words: Box<[Known]>,
    found: Found,
    /// Whether it has been said again since another sentence wanted its place: what one case alone says does not take it.
    again: bool,
}

/// What is known of a word; its places are counted from the beginning of the sentence.
#[derive(Clone, Copy, PartialEq)]
struct Known {
    start: u16,
    end: u16,
    flags: [bool; 4],
}

/// What was found in a sentence.
pub(super) struct Found {
    /// Their words are counted from the first of the sentence.
    pub matches: Box<[Match]>,
    /// Whether it is in another language.
    pub foreign: bool,
}

impl Default for Memo {
    fn default() -> Memo {
        Memo((0..PLACES).map(|_| None).collect())
    }
}

impl Memo {
    /// What was found in a sentence, which is given by its words; `None` if that is not known.
    pub(super) fn find(&mut self, text: &Text<'_>, sentence: &Range<usize>) -> Option<&Found> {
        let source = source(text, sentence)?;
        let seen = self.0[place(source)].as_deref_mut()?;
        let is_it = *seen.source == *source && seen.words.iter().copied().eq(known(text, sentence));
        seen.again |= is_it;
        is_it.then_some(&seen.found)
    }

    /// Keeps what was found in a sentence, unless that is too much to be kept.
    pub(super) fn keep(&mut self, text: &Text<'_>, sentence: &Range<usize>, found: Found) {
        if let Some(source) = source(text, sentence).filter(|_| found.matches.len() <= MATCHES_MAX) {
            let place = &mut self.0[place(source)];
            if place.as_deref_mut().is_some_and(|seen| std::mem::take(&mut seen.again)) {
                return;
            }
            let words = known(text, sentence).collect();
            *place = Some(Box::new(Seen { source: source.into(), words, found, again: false }));
        }
    }
}

/// A sentence as it is written, unless it is too long to be kept.
fn source<'t>(text: &Text<'t>, sentence: &Range<usize>) -> Option<&'t str> {
    let bytes = text.bytes(sentence);
    (bytes.len() <= LONGEST).then(|| &text.as_str()[bytes])
}

/// The place of a text among those that are kept.
pub(super) fn place(text: &str) -> usize {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish() as usize % PLACES
}

fn known(text: &Text<'_>, sentence: &Range<usize>) -> impl Iterator<Item = Known> {
    let words = &text.words()[sentence.clone()];
    let begin = words.first().map_or(0, |first| first.start);
    words.iter().map(move |word| {
        let Word { start, end, number, quoted, pause, colon, .. } = *word;
        Known { start: (start - begin) as u16, end: (end - begin) as u16, flags: [number, quoted, pause, colon] }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_again_keeps_its_place() {
        let home = place("we are sorry");
        let mut others = (0..).map(|nth| format!("order {nth}")).filter(|other| place(other) == home);
        let mut memo = Memo::default();
        let mut knows = |source: &str| {
            let text = Text::new(source, None);
            let known = memo.find(&text, &text.sentences()[0]).is_some();
            if !known {
                memo.keep(&text, &text.sentences()[0], Found { matches: Box::default(), foreign: false });
            }
            known
        };
        assert!(!knows("we are sorry") && knows("we are sorry"));
        // One that takes no place, and one that does: nobody has said the first again between them.
        let [one, two, three] = [(); 3].map(|()| others.next().unwrap());
        assert!(!knows(&one) && knows("we are sorry"));
        assert!(!knows(&two) && !knows(&three) && knows(&three));
        assert!(!knows("we are sorry") && !knows("we are sorry") && knows("we are sorry"));
    }
}
