//! A review is asked for twice in one message, or the customer is reminded of an earlier request.
//!
//! A review that is merely mentioned does not count, nor does a reminder of something else.
//!
//! # Why is this bad?
//! Marketplaces allow one request for each order, if any.
//!
//! # Example
//! ```text
//! “Please rate us. … And again: a review would be very welcome.”
//! ```
//! Ask once, or not at all.

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("repeated-review-request", Severity::Error, head!("repeated_review_request.rs"), Look::Channel(look));

fn look(message: &Message<'_>, policy: &Policy) -> Vec<Found> {
    // Some channels take no request at all.
    match policy.most {
        Some(0) => message.terms(RULE.id),
        _ => message.repeated(RULE.id),
    }
}
