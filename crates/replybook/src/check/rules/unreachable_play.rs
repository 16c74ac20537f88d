//! No case reaches the play: those above it answer every case that it would answer.
//!
//! # Why is this bad?
//! Its author counts on a reply that is never sent.
//!
//! # Example
//! ```yaml
//! plays:
//!   - play: delivered
//!     when: { dispatch: [dispatched, delivered] }
//!   - play: too-late
//!     when: { dispatch: delivered }
//! ```
//! Put the narrower play first, or take `delivered` out of the wider one.

use crate::check::view::{ScenarioView, View};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) static RULE: Rule =
    Rule::new("unreachable-play", Severity::Error, include_str!("unreachable_play.rs"), Find::Scenario(find));

fn find(_view: &View<'_>, _scenario: &ScenarioView, _findings: &mut Vec<Diagnostic>) {}
