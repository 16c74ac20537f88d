//! The customer is asked to change, remove or reconsider a review, a rating or feedback.
//!
//! In plain words, or veiled: *it would mean a lot if the two stars were not there anymore*.
//!
//! # Why is this bad?
//! Marketplaces count it as manipulation, also after the problem is solved.
//!
//! # Example
//! ```text
//! “Now that it is settled, could you take another look at your two stars?”
//! ```
//! Solve the problem, thank for the review, and leave it to the customer what becomes of it.

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("review-change-request", Severity::Error, head!("review_change_request.rs"), Look::Channel(look));

fn look(message: &Message<'_>, _: &Policy) -> Vec<Found> {
    message.terms(RULE.id)
}
