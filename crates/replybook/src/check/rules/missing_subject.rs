//! A play speaks on a channel whose messages have a subject, and neither it nor its scenario has one.
//!
//! # Why is this bad?
//! No message can be sent on the channel.
//!
//! # Example
//! ```yaml
//! title: The customer asks to cancel an order
//! plays:
//!   - play: done
//!     say: { answer: cancel-order-done }
//! ```
//! Give the scenario a `subject`, or each of its plays.

use crate::check::view::{ScenarioView, View};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("missing-subject", Severity::Error, head!("missing_subject.rs"), Find::Scenario(find));

fn find(view: &View<'_>, of: &ScenarioView, findings: &mut Vec<Diagnostic>) {
    let scenario = &of.scenario;
    let served = view.channels.iter().filter(|(id, _)| scenario.channels.refuses(id).is_none());
    let wanting: Vec<&str> = served.filter(|(_, post)| post.channel.subject).map(|(id, _)| id.as_str()).collect();
    if wanting.is_empty() {
        return;
    }
    let on = format!("messages have a subject on {}", wanting.join(", "));
    let speaking = || scenario.plays.iter().enumerate().filter(|(_, play)| !play.say.is_empty());
    let without: Vec<usize> = speaking().filter(|(_, play)| play.subject.is_none()).map(|(at, _)| at).collect();
    if without.len() > 1 && without.len() == speaking().count() {
        let message = format!("`{}` has no subject", scenario.id);
        let help = format!("write `subject: {}-subject` above the plays", scenario.id);
        findings.push(of.found(view.book, &RULE, &["plays".into()], message).note(on).help(help));
        return;
    }
    findings.extend(without.into_iter().map(|at| {
        let message = format!("the play `{}` has no subject", scenario.plays[at].id);
        let place = ["plays".into(), at.into(), "play".into()];
        let help = "give the play a `subject`, or the scenario one for all its plays";
        of.found(view.book, &RULE, &place, message).note(on.clone()).help(help)
    }));
}
