//! A function or a term is called in a way that it does not understand.
//!
//! The functions are `NUMBER`, `DATETIME`, `DURATION` and `START`, each with the options that `locales/README.md`
//! lists. A term takes named arguments, which are literals, and prints nothing that it is not given.
//!
//! # Why is this bad?
//! A number, a date or a word would be written otherwise than its author meant, or not at all.
//!
//! # Example
//! ```ftl
//! cancel-order-by = It is done by { DATETIME($day, dateStyle: "medium") }.
//! ```
//! `dateStyle` is `"full"`, `"long"` or `"short"`.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("invalid-call", Severity::Error, head!("invalid_call.rs"), Find::Compiling);
