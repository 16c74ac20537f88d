//! The message ends with a line by which its reader may unsubscribe.
//!
//! # Why is this bad?
//! It is the mark of a mass mailing; marketplaces forbid it in messages about an order.
//!
//! # Example
//! ```text
//! “To unsubscribe from these messages, reply STOP.”
//! ```
//! Leave the line out.

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("opt-out-line", Severity::Error, head!("opt_out_line.rs"), Look::Channel(look));

fn look(message: &Message<'_>, _: &Policy) -> Vec<Found> {
    message.terms(RULE.id)
}
