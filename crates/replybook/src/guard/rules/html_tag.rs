//! The message has markup of HTML, which the customer reads as it stands.
//!
//! Tags, comments and character references that HTML knows; not what else stands in angle brackets.
//!
//! # Why is this bad?
//! The channel takes plain text. Amazon and eBay refuse HTML in a message; where they do not, the customer reads the tags.
//!
//! # Example
//! ```text
//! Hello Mrs Bennett,<br>your parcel left us this morning.
//! ```
//! Break the line with the enter key, and write `&` for `&amp;`.

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::markup::{bracketed, references};
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("html-tag", Severity::Error, head!("html_tag.rs"), Look::Channel(look));

fn look(message: &Message<'_>, _: &Policy) -> Vec<Found> {
    let text = &message.text;
    let tags = bracketed(text.as_str()).filter(|found| found.is_html).map(|found| (found.bytes, "is HTML"));
    let references = references(text.as_str()).map(|bytes| (bytes, "is how HTML writes a character"));
    let found = tags.chain(references).map(|(bytes, what)| {
        let told = format!("“{}” {what}, and the customer reads it as it stands", text.quote(bytes.clone()));
        Found::at(bytes, told).help("write plain text: an empty line for a new paragraph, the character itself")
    });
    found.collect()
}
