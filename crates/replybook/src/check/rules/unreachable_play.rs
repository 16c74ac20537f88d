//! No case comes to the play: those above it answer every case that it would answer.
//!
//! Or its own condition cannot hold: a channel on which the scenario is not served, a right of withdrawal in a market that
//! has none.
//!
//! # Why is this bad?
//! Its author counts on a reply that is never sent.
//!
//! # Example
//! ```yaml
//! plays:
//!   - play: on-its-way
//!     when: { dispatch: [dispatched, delivered] }
//!   - play: too-late
//!     when: { dispatch: delivered }
//! ```
//! Put the narrower play first, or take `delivered` out of the wider one.

use crate::check::view::{ScenarioView, View};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("unreachable-play", Severity::Error, head!("unreachable_play.rs"), Find::Scenario(find));

fn find(view: &View<'_>, scenario: &ScenarioView, findings: &mut Vec<Diagnostic>) {
    let Ok(table) = &scenario.plays else { return };
    if !view.knows_all_cases() {
        return;
    }
    for (at, play) in scenario.scenario.plays.iter().enumerate() {
        if table.arrives(at).is_some() || table.too_complex().is_some() {
            continue;
        }
        let message = format!("no case comes to the play `{}`", play.id);
        let finding = scenario.found(view.book, &RULE, &["plays".into(), at.into(), "play".into()], message);
        findings.push(match table.fits(at) {
            true => finding
                .note("the plays above it answer every case for which its condition holds")
                .help("move it up, or narrow the plays above it"),
            false => finding.note("its condition holds in no case").help("put its `when` right, or leave the play out"),
        });
    }
}
