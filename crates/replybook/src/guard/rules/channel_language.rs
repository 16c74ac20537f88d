//! The message is in a language that its channel does not take.
//!
//! # Why is this bad?
//! Walmart in the United States demands that customers are answered in English, whatever they write in.
//!
//! # Example
//! On Walmart:
//! ```text
//! “Gracias por su mensaje. Su paquete llega el jueves.”
//! ```
//! Answer in one of the channel's languages.

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("channel-language", Severity::Error, head!("channel_language.rs"), Look::Channel(look));

fn look(message: &Message<'_>, policy: &Policy) -> Vec<Found> {
    let used = message.language.used.language.as_str();
    if policy.languages.is_empty() || policy.languages.iter().any(|language| language == used) {
        return Vec::new();
    }
    let (name, taken) = (&message.channel.name, policy.languages.join(", "));
    let told = format!("{name} takes messages in {taken}, and this one is in `{used}`");
    vec![Found::whole(told).help("answer in a language that the channel takes")]
}
