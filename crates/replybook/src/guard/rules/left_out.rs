//! Spare sentences are left out, so that the message fits into its channel.
//!
//! They go one by one, in their order, until the rest fits; what is not marked as `spare` stays.
//!
//! # Why is this bad?
//! It is not: the agent is told, and sees what the customer will not read.
//!
//! # Example
//! ```text
//! advice[left-out]: left out, to fit into a message on Mercado Libre: `cancel-order-voluntary-reason`
//! ```

use crate::diagnostic::Severity;
use crate::guard::rule::{Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("left-out", Severity::Advice, head!("left_out.rs"), Look::Composing);
