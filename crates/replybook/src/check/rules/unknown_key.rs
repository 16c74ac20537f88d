//! A variant has a key that what is selected on never is.
//!
//! A choice has its members as keys, a yes-no `yes` and `no`, a number the plural categories of the language and exact
//! numbers. `*[other]` stands for the rest of a text or a number, not of a choice: there the default is a member too.
//!
//! # Why is this bad?
//! The variant is never said: the customer reads the default instead.
//!
//! # Example
//! ```ftl
//! cancel-order-state = { $dispatch ->
//!     [shipped] Your order is on its way.
//!    *[not-dispatched] Your order has not left yet.
//! }
//! ```
//! Write `[dispatched]`, as the scenario declares it.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule =
    Rule::new("unknown-key", Severity::Error, include_str!("unknown_key.rs"), Find::Compiling);
