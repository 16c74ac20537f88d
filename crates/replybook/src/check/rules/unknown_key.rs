//! A variant has a key that what is selected on never is.
//!
//! A choice has its members as keys, a yes-no `yes` and `no`, a number the plural categories of the language and exact
//! numbers, a text the very word. `*[other]` stands for all the rest.
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
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("unknown-key", Severity::Error, head!("unknown_key.rs"), Find::Compiling);
