//! A sentence refers to a message, a term or an attribute that is not there.
//!
//! References are resolved along the chain of the language that the reply is written in. An attribute of a term is a
//! plain text that is selected on, such as its gender. `DURATION` refers to `shared-duration-minutes`, `-hours`,
//! `-days` and `-business-days`, and with `case: "dative"` to their attribute `.dative`.
//!
//! # Why is this bad?
//! The sentence cannot be said in this language: a part of it would be missing.
//!
//! # Example
//! ```ftl
//! cancel-order-sorry = { shared-apologie }
//! ```
//! Write `{ shared-apology }`, as the message in `shared.ftl` is called.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("unknown-reference", Severity::Error, head!("unknown_reference.rs"), Find::Compiling);
