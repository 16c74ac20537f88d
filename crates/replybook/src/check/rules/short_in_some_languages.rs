//! X.
//!
//! # Why is this bad?
//!
//! # Example

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) static RULE: Rule =
    Rule::new("short-in-some-languages", Severity::Warning, include_str!("short_in_some_languages.rs"), Find::Stack(find));

fn find(_view: &View<'_>, _findings: &mut Vec<Diagnostic>) {}
