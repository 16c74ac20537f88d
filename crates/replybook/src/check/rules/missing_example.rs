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
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("missing-example", Severity::Warning, head!("missing_example.rs"), Find::Scenario(find));

fn find(view: &View<'_>, of: &ScenarioView, findings: &mut Vec<Diagnostic>) {
    let scenario = &of.scenario;
    let read: Result<Vec<String>, _> =
        view.book.examples(&scenario.id).into_iter().map(|(_, example)| example.map(|example| example.play)).collect();
    // Whose play a file would show that cannot be read is not known.
    let Ok(shown) = read else { return };
    let without = scenario.plays.iter().enumerate().filter(|(_, play)| shown.iter().all(|shown| **shown != *play.id));
    // That no case comes to a play is told by itself.
    let reached = |at: usize| of.plays.as_ref().is_ok_and(|table| table.arrives(at).is_some());
    findings.extend(without.filter(|(at, _)| reached(*at)).map(|(at, play)| {
        let message = format!("the play `{}` has no example case", play.id);
        let help = format!("add templates/scenarios/{}/cases/{}.yaml", scenario.id, play.id);
        of.found(view.book, &RULE, &["plays".into(), at.into(), "play".into()], message).help(help)
    }));
}
