//! A word is slang, a chat abbreviation, vulgar or sloppy.
//!
//! Whole words only: *class* and *Massage* hold nothing bad.
//!
//! # Why is this bad?
//! It reads as if nobody took the trouble, and many readers of a foreign language do not understand it.
//!
//! # Example
//! ```text
//! “gonna check ASAP, no worries mate”
//! ```
//! Write it out, in plain and warm words.

use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("slang", Severity::Warning, head!("slang.rs"), Look::Always(look));

fn look(message: &Message<'_>) -> Vec<Found> {
    message.terms(RULE.id)
}
