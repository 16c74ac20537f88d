//! The message has an e-mail address, plain or disguised.
//!
//! Disguised ones are those that a person still reads: "service (at) example (dot) com", "service arroba example punto com".
//!
//! # Why is this bad?
//! The channel forbids contact beside its own messages: it may block the message, and suspend the seller.
//!
//! # Example
//! ```text
//! Please send the photos to service@example.com.
//! ```
//! Ask the customer to answer here.

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::address::AddressKind;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("email-address", Severity::Error, head!("email_address.rs"), Look::Channel(look));

fn look(message: &Message<'_>, _: &Policy) -> Vec<Found> {
    let mailboxes = message.addresses().iter().filter(|address| address.kind == AddressKind::Mail);
    let found = mailboxes.map(|mailbox| {
        let (told, channel) = (message.text.quote(mailbox.bytes.clone()), &message.channel.name);
        Found::at(mailbox.bytes.clone(), format!("“{told}” is an e-mail address, and {channel} takes none"))
            .help(format!("ask for an answer to this message, on {channel}"))
    });
    found.collect()
}
