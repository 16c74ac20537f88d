//! A message that a play, a subject, a letter part or a step names is not there in a language.
//!
//! It is looked for in the file that its id begins with, along the chain of the language asked for (`es-MX`, `es-419`,
//! `es`), never in another language. With `by`, there is one for every member of the choice that can occur.
//!
//! # Why is this bad?
//! A customer who reads this language gets no reply at all.
//!
//! # Example
//! ```yaml
//! say:
//!   answer: { say: cancel-order-why, by: reason }    # reason is a choice of [late, price]
//! ```
//! ```ftl
//! cancel-order-why-late = It took too long.
//! ```
//! Write `cancel-order-why-price` too, in every language.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule =
    Rule::new("missing-message", Severity::Error, include_str!("missing_message.rs"), Find::Compiling);
