//! A play that sends a message has a case in which its `answer` says nothing, or only what a short channel leaves out.
//!
//! Sentences that are `spare` do not count, for not every channel says them. Of a complaint the other sections are held to
//! the same by `incomplete-complaint`.
//!
//! # Why is this bad?
//! The customer gets a reply that does not answer.
//!
//! # Example
//! ```yaml
//! say:
//!   acknowledge: cancel-order-received
//!   answer:
//!     - { say: cancel-order-done, when: { items: missing } }
//! ```
//! Add a sentence for the cases that are left, `when: { items: given }`, or one without a condition.

use crate::check::view::{Role, ScenarioView, View};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;
use crate::scenario::Section;

pub(super) static RULE: Rule = Rule::new("no-answer", Severity::Error, head!("no_answer.rs"), Find::Scenario(find));

fn find(view: &View<'_>, scenario: &ScenarioView, findings: &mut Vec<Diagnostic>) {
    findings.extend(silent(view, scenario, &RULE, Section::Answer));
}

/// The plays that send a message and have a case in which a section says no sentence that counts.
pub(super) fn silent(view: &View<'_>, scenario: &ScenarioView, rule: &Rule, section: Section) -> Vec<Diagnostic> {
    let Ok(table) = &scenario.plays else { return Vec::new() };
    let plays = scenario.scenario.plays.iter().enumerate().filter(|(_, play)| !play.say.is_empty());
    let silent = plays.filter_map(|(at, play)| {
        let counts = |role| matches!(role, Role::Sentence { section: of, spare: false, .. } if of == section);
        let said = scenario.uses.iter().filter(|used| used.play == at && counts(used.role));
        let said: Vec<_> = said.flat_map(|used| used.within.iter().cloned()).collect();
        let witness = table.case(at, &Default::default(), &said)?;
        let name = section.name();
        let path = ["plays".into(), at.into(), "say".into(), name.into()];
        let Some((_, entries)) = play.say.iter().find(|(of, _)| *of == section) else {
            let message = format!("the play `{}` sends a message without `{name}`", play.id);
            let help = format!("{}: `{name}: …`", purpose(section));
            return Some(scenario.found(view.book, rule, &path, message).help(help));
        };
        let message = format!("the play `{}` has a case in which `{name}` says nothing", play.id);
        let help = match entries.iter().any(|entry| entry.spare) {
            true => "add a sentence for this case; one that is `spare` is left out where a channel is short",
            false => "add a sentence for this case, or one without a condition",
        };
        let note = format!("the case: {}", witness.show(&table.space));
        Some(scenario.found(view.book, rule, &path, message).note(note).help(help))
    });
    silent.collect()
}

/// What a section is there for.
fn purpose(section: Section) -> &'static str {
    match section {
        Section::Acknowledge => "take up what the customer wrote",
        Section::Empathise => "show that the customer's side of it is seen",
        Section::Next => "say what happens now, and by when",
        Section::Answer | Section::Offer | Section::Close => "say what solves it",
    }
}
