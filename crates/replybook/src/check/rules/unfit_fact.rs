//! A fact stands in a sentence where its type does not fit.
//!
//! A choice and a yes-no have no words of their own, and are selected on. A duration wants `DURATION`. Whole sentences
//! (`prose`) are alone in their message. Sums, dates, durations and lists cannot be selected on; `NUMBER` takes
//! numbers, `DATETIME` dates.
//!
//! # Why is this bad?
//! The customer would read `not-dispatched` in the middle of a sentence, or the wrong plural.
//!
//! # Example
//! ```ftl
//! cancel-order-state = Your order is { $dispatch }.
//! ```
//! Select on it, with the words for each member:
//! ```ftl
//! cancel-order-state = { $dispatch ->
//!     [dispatched] Your order is on its way.
//!    *[not-dispatched] Your order has not left yet.
//! }
//! ```

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("unfit-fact", Severity::Error, head!("unfit_fact.rs"), Find::Compiling);
