//! A `when` asks of a fact what it can never be, or what cannot be asked of it.
//!
//! A condition is a map from facts to a value, a list of values, `given`, `missing` or a comparison, or a list of such
//! maps. Numbers, sums, dates and durations are compared; a choice is one of its members.
//!
//! # Why is this bad?
//! The play, the sentence or the part of the letter would never be reached.
//!
//! # Example
//! ```yaml
//! when: { dispatch: shipped }      # dispatch is a choice of [not-dispatched, dispatched]
//! ```
//! Write a member: `dispatch: dispatched`.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("invalid-condition", Severity::Error, head!("invalid_condition.rs"), Find::Compiling);
