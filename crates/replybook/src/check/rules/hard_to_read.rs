//! A play is hard to read: its reading ease is below 60 in English, below 65 in Spanish, below 50 in German.
//!
//! The reading ease is counted from the length of sentences and words, by the formulas of Flesch (English), Fernández Huerta
//! (Spanish) and Amstad (German). All replies to the play's covering cases count, in every voice, without salutation,
//! closing and signature. A play that says less than 25 words is left alone: the formulas are made for paragraphs.
//! `replybook docs` writes the figures of all plays.
//!
//! # Why is this bad?
//! Customers skim, and some read a language that is not theirs. What they do not understand they ask again.
//!
//! # Example
//! ```ftl
//! cancel-order-done = Cancellation confirmation notification has been initiated.
//! ```
//! Write `Your order is canceled.`

use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::readability::{PlayReadability, ReadingLimits};
use crate::rule::head;

pub(in crate::check) static RULE: Rule =
    Rule::new("hard-to-read", Severity::Warning, head!("hard_to_read.rs"), Find::Compiling);

/// How many words a reply has at least, on the average, for its reading ease to mean something.
const ENOUGH: usize = 25;

/// Looks at what was measured of a play; `found` begins a finding at its place.
pub(in crate::check) fn look(
    read: &PlayReadability,
    found: impl Fn(&'static Rule, String) -> Diagnostic,
) -> Option<Diagnostic> {
    let least = ReadingLimits::of(&read.language)?.ease;
    let ease = read.ease().filter(|ease| *ease < least && read.all.words >= ENOUGH * read.replies)?;
    let PlayReadability { play, language, longest_words, longest_sentence, .. } = read;
    let message = format!("`{play}` has a reading ease of {ease:.0} in {language}, and {least} is the least");
    let longest = format!("its longest sentence has {longest_words} words: {longest_sentence}");
    Some(
        found(&RULE, message).note(longest).help("shorter words, and verbs in place of nouns; one thing in a sentence"),
    )
}
