//! The message apologises twice.
//!
//! *Unfortunately* beside an apology is none, nor are thanks for patience.
//!
//! # Why is this bad?
//! One apology is heard. The second sounds as if the fault were greater than it is, or as if nobody had read the text.
//!
//! # Example
//! ```text
//! “I am sorry for the delay. … Once more, please accept our apologies.”
//! ```
//! Apologise once, and use the room for what you do about it.

use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("repeated-apology", Severity::Warning, head!("repeated_apology.rs"), Look::Always(look));

fn look(message: &Message<'_>) -> Vec<Found> {
    message.repeated(RULE.id)
}
