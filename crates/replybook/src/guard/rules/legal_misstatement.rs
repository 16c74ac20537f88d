//! Something is said about the customer's rights that the law does not allow.
//!
//! By the law of the customer's market: without one nothing is looked for. How bad it is follows from how sure the source is.
//!
//! # Why is this bad?
//! It binds nobody but the seller: the customer keeps the right, and competitors and consumer associations may sue.
//!
//! # Example
//! ```text
//! To a customer in Germany: “Sale items cannot be returned.”
//! ```
//! Say what the law says, or offer more as something that the customer may choose.

use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("legal-misstatement", Severity::Error, head!("legal_misstatement.rs"), Look::Always(look));

fn look(message: &Message<'_>) -> Vec<Found> {
    message.terms(RULE.id)
}
