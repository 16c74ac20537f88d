//! The message has an emoji.
//!
//! A flag, a family, a skin tone or a keycap is one emoji with all of its characters. Signs that stand in texts are none
//! (©, ™, №, →, digits) unless a variation selector makes them one, and neither are smileys of punctuation marks.
//!
//! # Why is this bad?
//! The channel forbids it. Amazon names emojis among what must not be in a message to a buyer.
//!
//! # Example
//! ```text
//! Your parcel is on its way 😊
//! ```
//! Leave it out: friendly words do the same.

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::emoji::emoji;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("emoji", Severity::Error, head!("emoji.rs"), Look::Channel(look));

fn look(message: &Message<'_>, _: &Policy) -> Vec<Found> {
    let text = if message.text.signs().strange { message.text.as_str() } else { "" };
    let pictures = emoji(text).filter(|emoji| emoji.picture);
    let found = pictures.map(|emoji| {
        let told = format!("{} is an emoji, and {} takes none", &text[emoji.bytes.clone()], message.channel.name);
        Found::at(emoji.bytes, told).help("leave it out")
    });
    found.collect()
}
