//! Something is put off without a day or a span.
//!
//! *As soon as possible*, *shortly*, *in due course*, also where a day is named beside it. A condition (*as soon as the parcel
//! arrives*) is none.
//!
//! # Why is this bad?
//! The customer does not know until when to wait, and writes again.
//!
//! # Example
//! ```text
//! “We will get back to you as soon as possible.”
//! ```
//! Name a day or a span: “by Friday”, “within two business days”.

use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("vague-commitment", Severity::Warning, head!("vague_commitment.rs"), Look::Always(look));

fn look(message: &Message<'_>) -> Vec<Found> {
    message.terms(RULE.id)
}
