//! The customer is blamed or lectured.
//!
//! *As I already told you*, *you should have read*, *you failed to*. A neutral fact is none, nor is blame that the seller takes.
//!
//! # Why is this bad?
//! Whoever is put in the wrong looks for a fight, and writes a bad review.
//!
//! # Example
//! ```text
//! “As clearly stated, you should have measured first.”
//! ```
//! State the fact without the person: “The order was placed with size 40.”

use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("blame", Severity::Warning, head!("blame.rs"), Look::Always(look));

fn look(message: &Message<'_>) -> Vec<Found> {
    message.terms(RULE.id)
}
