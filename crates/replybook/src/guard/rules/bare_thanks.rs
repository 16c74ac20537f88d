//! The message says nothing but thanks.
//!
//! A salutation, kind words, a closing and a signature are nothing either. One piece of news, one answer, one question is
//! enough, and the message is fine.
//!
//! # Why is this bad?
//! Amazon counts a message that only says *Thank you* among those that are not necessary, and forbids it.
//!
//! # Example
//! ```text
//! “Dear Mrs Collins, thank you very much for your order! Kind regards, the Oak & Pine team”
//! ```
//! Send nothing; or say something of use with it.

use std::ops::Range;

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::guard::terms::Courtesy;
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("bare-thanks", Severity::Error, head!("bare_thanks.rs"), Look::Channel(look));

/// How many words such a message has at most.
const WORDS_MAX: usize = 60;
/// How many words stand below a closing at most.
const SIGNATURE_MAX: usize = 12;
/// How many words a name has at most.
const NAME_MAX: usize = 3;

fn look(message: &Message<'_>, _: &Policy) -> Vec<Found> {
    match is_bare(message) {
        true => vec![
            Found::whole("the message says nothing but thanks")
                .help("send nothing, or say something of use with it: an answer, a date, a question"),
        ],
        false => Vec::new(),
    }
}

fn is_bare(message: &Message<'_>) -> bool {
    let words = message.text.words().len();
    if words > WORDS_MAX {
        return false;
    }
    let mut thanks = false;
    let mut start = 0;
    while start < words {
        let end = piece(message, start);
        match look_at(message, start..end) {
            None => return false,
            Some(Courtesy::Closing) if words - end <= SIGNATURE_MAX => return thanks,
            Some(kind) => thanks |= kind == Courtesy::Thanks,
        }
        start = end;
    }
    thanks
}

/// Where the piece ends that begins at a word: at a pause, or with its sentence.
fn piece(message: &Message<'_>, start: usize) -> usize {
    let words = message.text.words();
    let sentence = message.text.sentences()[words[start].sentence].end;
    (start..sentence).find(|at| words[*at].pause).map_or(sentence, |at| at + 1)
}

/// What a piece is, of which no word says more: thanks if some of it is. `None` if it says something.
fn look_at(message: &Message<'_>, words: Range<usize>) -> Option<Courtesy> {
    let mut said = Courtesy::Filler;
    let mut at = words.start;
    while at < words.end {
        match message.courtesy(at..words.end) {
            Some((kind, end)) => {
                said = if said == Courtesy::Thanks { said } else { kind };
                at = end;
            }
            None if is_name(message, at..words.end) => break,
            None => return None,
        }
    }
    Some(said)
}

fn is_name(message: &Message<'_>, words: Range<usize>) -> bool {
    words.len() <= NAME_MAX && words.into_iter().all(|at| message.text.word(at).starts_with(char::is_uppercase))
}
