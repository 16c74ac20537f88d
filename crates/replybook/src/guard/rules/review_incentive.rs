//! Something is given or promised for a review, a rating or feedback, or for changing one.
//!
//! A voucher, a refund, a gift, a longer warranty, a prize draw: whatever hangs on the review counts. A gift or a refund by
//! itself is none, nor is an honest request for a review.
//!
//! # Why is this bad?
//! Marketplaces close accounts for it, and in many countries the law forbids reviews that were bought.
//!
//! # Example
//! ```text
//! “Leave us a review and we'll send you a $10 gift card.”
//! ```
//! Ask for an honest review and offer nothing for it.

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("review-incentive", Severity::Error, head!("review_incentive.rs"), Look::Channel(look));

fn look(message: &Message<'_>, _: &Policy) -> Vec<Found> {
    message.terms(RULE.id)
}
