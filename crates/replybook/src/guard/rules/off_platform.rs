//! Contact, payment or a purchase is steered away from the marketplace.
//!
//! A shop of one's own, a bank transfer, a messenger: whatever goes around the marketplace.
//!
//! # Why is this bad?
//! It is among the first reasons for which marketplaces close accounts, and the customer loses their protection.
//!
//! # Example
//! ```text
//! “Cancel here and order on our website, it is cheaper.”
//! ```
//! Answer here, and let everything go through the customer's account on the marketplace.

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("off-platform", Severity::Error, head!("off_platform.rs"), Look::Channel(look));

fn look(message: &Message<'_>, _: &Policy) -> Vec<Found> {
    message.terms(RULE.id)
}
