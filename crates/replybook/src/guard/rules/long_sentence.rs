//! A sentence has more than 35 words.
//!
//! What a word and a sentence are is told at [`Readability`](crate::Readability): a line that begins anew and an item of a
//! list are sentences of their own.
//!
//! # Why is this bad?
//! Nobody follows it at one reading, least of all a customer who reads in a second language.
//!
//! # Example
//! ```text
//! Since the carrier told us this morning that your parcel, which should have been with you yesterday at the address in
//! Leeds that you gave us when you ordered, has gone back to the depot because nobody was in, we ask you to tell us a day.
//! ```
//! Make two sentences of it, one thought each.

use crate::diagnostic::{Severity, offset_of};
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::readability::{Tongue, sentences, words};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("long-sentence", Severity::Warning, head!("long_sentence.rs"), Look::Always(look));

/// How many words a sentence may have.
const MOST: usize = 35;

fn look(message: &Message<'_>) -> Vec<Found> {
    let text = message.text.as_str();
    let long = long_sentences(Tongue::of(message.language.used.language.as_str()), text);
    let found = long.map(|(words, sentence)| {
        let start = offset_of(text, sentence);
        Found::at(start..start + sentence.len(), format!("a sentence of {words} words is hard to follow"))
            .help(format!("make two of it: {MOST} words are the most"))
    });
    found.collect()
}

/// The sentences of a text that have too many words, each with how many it has.
fn long_sentences(tongue: Option<Tongue>, text: &str) -> impl Iterator<Item = (usize, &str)> {
    let long = sentences(tongue, text).filter(|sentence| may_be_long(sentence));
    let counted = long.map(|sentence| (words(sentence).count() - in_names(sentence), sentence));
    counted.filter(|(words, _)| *words > MOST)
}

/// A cheap look for as many spaces and dashes as stand between so many words.
fn may_be_long(sentence: &str) -> bool {
    let parts = |byte: &u8| *byte <= b' ' || *byte >= 0xC0;
    sentence.len() > 2 * MOST && sentence.bytes().filter(parts).count() >= MOST
}

/// How many words of a sentence are within long names in quotation marks: such a name is read as one word.
fn in_names(sentence: &str) -> usize {
    // Shorter ones are what somebody said.
    const LONG: usize = 8;
    let quotes = ['„', '“', '”', '"', '«', '»'];
    let quoted = sentence.split(quotes).skip(1).step_by(2).map(|name| words(name).count());
    quoted.filter(|words| *words > LONG).map(|words| words - 1).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> usize {
        long_sentences(Some(Tongue::English), text).count()
    }

    #[test]
    fn thirty_five_words_are_enough() {
        assert_eq!(found(&format!("It {}.", "is ".repeat(34))), 0);
        assert_eq!(found(&format!("It {}.", "is ".repeat(35))), 1);
    }

    #[test]
    fn a_long_name_is_one_word() {
        let name = "tent ".repeat(20);
        assert_eq!(found(&format!("Thank you for your interest in “{name}”, {}.", "it is ".repeat(8))), 0);
        assert_eq!(found(&format!("It is “said so”, {}.", "is ".repeat(33))), 1);
    }

    #[test]
    fn each_sentence_counts_for_itself() {
        let short = format!("It {}. ", "is ".repeat(20));
        assert_eq!(found(&short.repeat(5)), 0);
        let list: String = (0..20).map(|item| format!("- Item {item} of the list\n")).collect();
        assert_eq!(found(&list), 0);
    }
}
