//! A covering case fails, although the rules have found no error.
//!
//! When everything else is right, few cases are made that together reach every play, every sentence, every variant of every
//! select, every channel and every wording of the letter, and each is answered in every language and voice.
//!
//! # Why is this bad?
//! The proof has a hole, and a customer's case may fail as well.
//!
//! # Example
//! ```text
//! the covering case `done/cancel-order-refund` fails in de: …
//! ```
//! Nothing is wrong with the pack: please report it, with the case that is shown.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(in crate::check) static RULE: Rule =
    Rule::new("failing-case", Severity::Error, head!("failing_case.rs"), Find::Compiling);
