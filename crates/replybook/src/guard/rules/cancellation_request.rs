//! The customer is asked to cancel, or to send a cancellation request.
//!
//! Because the seller cannot deliver, or for the seller's convenience.
//!
//! # Why is this bad?
//! A cancellation by the buyer does not count against the seller: marketplaces take the request for an attempt to cheat.
//!
//! # Example
//! ```text
//! “The lamp is out of stock. Please cancel your order.”
//! ```
//! Cancel it yourself; or ask whether the customer would rather wait or have the money back.

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("cancellation-request", Severity::Error, head!("cancellation_request.rs"), Look::Channel(look));

fn look(message: &Message<'_>, _: &Policy) -> Vec<Found> {
    message.terms(RULE.id)
}
