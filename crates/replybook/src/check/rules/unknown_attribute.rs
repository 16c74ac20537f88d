//! X.
//!
//! # Why is this bad?
//!
//! # Example

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) static RULE: Rule =
    Rule::new("unknown-attribute", Severity::Warning, include_str!("unknown_attribute.rs"), Find::Stack(find));

fn find(_view: &View<'_>, _findings: &mut Vec<Diagnostic>) {}
