//! A Fluent file cannot be read: a message, a placeable or a select is not closed, or a name is wrong.
//!
//! # Why is this bad?
//! What is broken cannot be said until it is mended. A line that stands too far left may be lost from the end of the
//! message above it; then that one is not said either.
//!
//! # Example
//! ```ftl
//! cancel-order-done = Your order { $order_id is canceled.
//! ```
//! Close the placeable: `{ $order_id }`.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("fluent-syntax", Severity::Error, head!("fluent_syntax.rs"), Find::Compiling);
