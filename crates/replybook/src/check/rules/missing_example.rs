//! A play has no example case.
//!
//! # Why is this bad?
//! Nobody sees what the play says before a customer does: the example cases are the documentation's, and the first
//! snapshots.
//!
//! # Example
//! ```yaml
//! # templates/scenarios/cancel-order/cases/done.yaml
//! title: She ordered the wrong size
//! play: done
//! scenario: cancel-order
//! market: DE
//! facts: { order_id: NL-20417, dispatch: not-dispatched, cancelled: yes, refund: 49.90 EUR }
//! ```
//! Add such a file for the play.

use crate::check::view::{ScenarioView, View};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) static RULE: Rule =
    Rule::new("missing-example", Severity::Warning, include_str!("missing_example.rs"), Find::Scenario(find));

fn find(view: &View<'_>, of: &ScenarioView, findings: &mut Vec<Diagnostic>) {
    let scenario = &of.scenario;
    let read: Result<Vec<String>, _> =
        view.book.examples(&scenario.id).into_iter().map(|(_, example)| example.map(|example| example.play)).collect();
    // Whose play a file would show that cannot be read is not known.
    let Ok(shown) = read else { return };
    // A play that no case comes to cannot have one; that is told of it.
    let played =
        |at: usize| of.plays.as_ref().is_ok_and(|table| table.too_complex().is_some() || table.arrives(at).is_some());
    let plays = scenario.plays.iter().enumerate().filter(|(at, _)| played(*at));
    let without = plays.filter(|(_, play)| shown.iter().all(|shown| **shown != *play.id));
    findings.extend(without.map(|(at, play)| {
        let message = format!("the play `{}` has no example case", play.id);
        let help = format!("add templates/scenarios/{}/cases/{}.yaml", scenario.id, play.id);
        of.found(view.book, &RULE, &["plays".into(), at.into(), "play".into()], message).help(help)
    }));
}
