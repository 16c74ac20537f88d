//! Something is promised that nobody can promise.
//!
//! *Guaranteed*, *100 %*, *always*, *never again*, *definitely tomorrow*. The guarantee by law is none, nor is a refund of 100 %.
//!
//! # Why is this bad?
//! When it fails after all, the customer has been deceived, and has it in writing.
//!
//! # Example
//! ```text
//! “This will never happen again.”
//! ```
//! Say what you do: “We now check every parcel before it leaves.”

use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("absolute-promise", Severity::Warning, head!("absolute_promise.rs"), Look::Always(look));

fn look(message: &Message<'_>) -> Vec<Found> {
    message.terms(RULE.id)
}
