//! A follow-up names a scenario that does not exist.
//!
//! # Why is this bad?
//! On the day of the follow-up nobody knows what to write.
//!
//! # Example
//! ```yaml
//! follow_up: { after: 5 business days, with: refund-staus }
//! ```
//! Name a scenario of the packs, or leave `with` out.

use crate::check::view::{ScenarioView, View};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("unknown-follow-up", Severity::Error, head!("unknown_follow_up.rs"), Find::Scenario(find));

fn find(view: &View<'_>, scenario: &ScenarioView, findings: &mut Vec<Diagnostic>) {
    for (at, play) in scenario.scenario.plays.iter().enumerate() {
        let Some(with) = play.follow_up.as_ref().and_then(|follow_up| follow_up.with.as_deref()) else { continue };
        if view.book.scenario_ids().any(|id| id == with) {
            continue;
        }
        let path = ["plays".into(), at.into(), "follow_up".into(), "with".into()];
        let finding = scenario.found(view.book, &RULE, &path, format!("no scenario is called `{with}`"));
        findings.push(finding.help(match nearest(with, view.book.scenario_ids()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name a scenario of the packs, or leave `with` out".to_owned(),
        }));
    }
}
