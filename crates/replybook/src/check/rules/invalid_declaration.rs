//! A YAML file declares what cannot be: a type that does not exist, a default that does not fit, a play without a name.
//!
//! The file can be read and its keys are known, but what it says has no meaning. `templates/README.md` has the format
//! of each file.
//!
//! # Why is this bad?
//! What the file declares is left out: a scenario is not answered, a channel or a market not served.
//!
//! # Example
//! ```yaml
//! facts:
//!   refund_days: { type: integer, min: 1, max: 14, default: 21 }
//! ```
//! Give a default that the fact may have.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("invalid-declaration", Severity::Error, head!("invalid_declaration.rs"), Find::Compiling);
