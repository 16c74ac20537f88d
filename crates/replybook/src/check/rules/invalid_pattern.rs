//! A pattern of the guard's terms cannot be read, or can find nothing.
//!
//! `templates/guard/README.md` has the language of patterns.
//!
//! # Why is this bad?
//! Nothing is said in a language whose terms are wrong: every reply in it fails.
//!
//! # Example
//! ```yaml
//! find: ["leave a (good|nice review"]
//! ```
//! Close the bracket.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("invalid-pattern", Severity::Error, head!("invalid_pattern.rs"), Find::Compiling);
