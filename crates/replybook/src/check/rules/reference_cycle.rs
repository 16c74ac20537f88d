//! A message or a term leads back to itself by what it refers to.
//!
//! # Why is this bad?
//! The sentence would have no end.
//!
//! # Example
//! ```ftl
//! -shared-shop = { -shared-brand }
//! -shared-brand = our { -shared-shop }
//! ```
//! Write out the words in one of the two.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("reference-cycle", Severity::Error, head!("reference_cycle.rs"), Find::Compiling);
