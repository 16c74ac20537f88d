//! A sentence, a condition or a play names a fact that nothing declares.
//!
//! The facts of a scenario are its own and the common ones of `templates/facts.yaml`; a sentence that is said once an item
//! has `$item` and `$position` too. A channel names common facts only.
//!
//! # Why is this bad?
//! No case can give the fact: the sentence could never be said, and the condition never be tried.
//!
//! # Example
//! ```ftl
//! cancel-order-refund = You will get { $refound } back.
//! ```
//! Write the fact's name as the scenario declares it: `$refund`.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("unknown-fact", Severity::Error, head!("unknown_fact.rs"), Find::Compiling);
