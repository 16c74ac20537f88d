//! X.
//!
//! # Why is this bad?
//!
//! # Example

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) static RULE: Rule =
    Rule::new("mixed-voices", Severity::Warning, include_str!("mixed_voices.rs"), Find::Stack(find));

fn find(_view: &View<'_>, _findings: &mut Vec<Diagnostic>) {}
