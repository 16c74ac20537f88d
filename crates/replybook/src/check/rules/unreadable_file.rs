//! A file of the pack cannot be read: it is no UTF-8, too large, ends in `.yml`, or lies outside of the pack.
//!
//! A pack has at most 1,600,000 files and 4 GiB, and its folders stand at most eight deep in one another. A link may lead to
//! another file of the pack, which counts 32 times then, and to nothing outside of it.
//!
//! # Why is this bad?
//! No reply is made from a pack of which a part is unknown.
//!
//! # Example
//! ```text
//! templates/scenarios/cancel-order/scenario.yml
//! ```
//! Call it `scenario.yaml`.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("unreadable-file", Severity::Error, head!("unreadable_file.rs"), Find::Compiling);
