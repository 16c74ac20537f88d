//! A good review is asked for, or only those are asked who are happy.
//!
//! Five stars, *positive*, *nice*; and so is a request that sends the others to the seller first, or that says how much good
//! reviews help.
//!
//! # Why is this bad?
//! Marketplaces want to hear from all customers alike. They count a request that steers as manipulation.
//!
//! # Example
//! ```text
//! “If you are happy, please leave a review; if not, write to us first.”
//! ```
//! “We would be glad of an honest review.” is fine, if the channel allows requests at all.

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("positive-review-request", Severity::Error, head!("positive_review_request.rs"), Look::Channel(look));

fn look(message: &Message<'_>, _: &Policy) -> Vec<Found> {
    message.terms(RULE.id)
}
