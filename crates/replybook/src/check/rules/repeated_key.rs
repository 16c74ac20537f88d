//! A variant comes after another that fits whenever it does.
//!
//! It has the same key, or it is an exact number behind the plural category that it belongs to.
//!
//! # Why is this bad?
//! The variant is never said.
//!
//! # Example
//! ```ftl
//! cancel-order-days = { $refund_days ->
//!     [one] It takes one business day.
//!     [1] It takes until tomorrow.
//!    *[other] It takes { $refund_days } business days.
//! }
//! ```
//! Put exact numbers first, and each key once.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("repeated-key", Severity::Error, head!("repeated_key.rs"), Find::Compiling);
