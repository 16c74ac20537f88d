//! The message is longer than its channel takes.
//!
//! What is counted is up to the channel: characters (Unicode scalar values), UTF-16 units, or the parts that an SMS is sent
//! in. A composed message has lost its spare sentences before this is told; it is never cut.
//!
//! # Why is this bad?
//! The marketplace refuses the message, or cuts it where nobody chose.
//!
//! # Example
//! On Mercado Libre a message has at most 350 characters:
//! ```text
//! Estimada señora García: … (412 characters)
//! ```
//! Say less. In a template, give the sentences a `.short` form, or mark as `spare` what the customer can do without.

use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("too-long", Severity::Error, head!("too_long.rs"), Look::Always(look));

fn look(message: &Message<'_>) -> Vec<Found> {
    let Some(limit) = &message.channel.limit else { return Vec::new() };
    let over = limit.over(message.text.as_str()).map(|over| Found {
        source: limit.told(),
        ..Found::whole(format!("the message is too long for {}: {over}", message.channel.name))
    });
    over.into_iter().collect()
}
