//! The sentences of a play are long: in the mean over 20 words in English, over 22 in German or Spanish.
//!
//! All replies to the play's covering cases count, in every voice, without salutation, closing and signature. What a
//! seller's facts say counts with the rest. `replybook docs` writes the figures of all plays.
//!
//! # Why is this bad?
//! Whoever reads it may know the language little, be angry, and hold a telephone. After twenty words the beginning of the
//! sentence is gone.
//!
//! # Example
//! ```ftl
//! cancel-order-refund = We have issued your refund of { $refund }, which, depending on your bank, may take up to
//!     { $refund_days } days to appear on the statement of the account that you used for your payment.
//! ```
//! Say what happened, then how long it takes: two sentences.

use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::readability::{PlayReadability, ReadingLimits};
use crate::rule::head;

pub(in crate::check) static RULE: Rule =
    Rule::new("long-sentences", Severity::Warning, head!("long_sentences.rs"), Find::Compiling);

/// Looks at what was measured of a play; `found` begins a finding at its place.
pub(in crate::check) fn look(
    read: &PlayReadability,
    found: impl Fn(&'static Rule, String) -> Diagnostic,
) -> Option<Diagnostic> {
    let most = ReadingLimits::of(&read.language)?.words_per_sentence;
    let words = read.words_per_sentence();
    (words > most).then(|| {
        let PlayReadability { play, language, longest_words, longest_sentence, .. } = read;
        let message = format!("the sentences of `{play}` have {words:.1} words in {language}, and {most} are the most");
        let longest = format!("the longest has {longest_words}: {longest_sentence}");
        found(&RULE, message).note(longest).help("say one thing in a sentence")
    })
}
