//! Something is advertised to a customer who asked for service.
//!
//! Newsletters, coupons, sales, other products, *visit our store*, *follow us*.
//!
//! # Why is this bad?
//! Messages of a marketplace are there for the order. Whoever advertises there, or on an address that was given for an order,
//! breaks its rules, and in many countries the law.
//!
//! # Example
//! ```text
//! “Have a look at our spring sale!”
//! ```
//! Answer what was asked. The spare part that the customer asked about is an answer, and no advertisement.

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("marketing", Severity::Error, head!("marketing.rs"), Look::Channel(look));

fn look(message: &Message<'_>, _: &Policy) -> Vec<Found> {
    message.terms(RULE.id)
}
