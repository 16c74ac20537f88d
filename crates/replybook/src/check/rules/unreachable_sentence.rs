//! A play names a sentence that it never says: no case of the play fulfils the condition.
//!
//! The play's own condition, what it needs, or the plays above it leave no case for it.
//!
//! # Why is this bad?
//! Its author counts on a sentence that no customer reads.
//!
//! # Example
//! ```yaml
//! - play: on-its-way
//!   when: { dispatch: dispatched }
//!   say:
//!     answer:
//!       - cancel-order-too-late
//!       - { say: cancel-order-stopping, when: { dispatch: not-dispatched } }
//! ```
//! Leave the sentence out, or put its `when` right.

use crate::check::view::{Role, ScenarioView, Use, View};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;
use crate::yaml::Step;

pub(super) static RULE: Rule =
    Rule::new("unreachable-sentence", Severity::Warning, head!("unreachable_sentence.rs"), Find::Scenario(find));

fn find(view: &View<'_>, scenario: &ScenarioView, findings: &mut Vec<Diagnostic>) {
    let Ok(table) = &scenario.plays else { return };
    if !view.knows_all_cases() {
        return;
    }
    let any = Default::default();
    let mut uses = &scenario.uses[..];
    while let [first, ..] = uses {
        // One entry has several uses where a message is chosen by a fact.
        let same = |used: &&Use| used.play == first.play && used.role == first.role;
        let (entry, rest) = uses.split_at(uses.iter().take_while(same).count());
        uses = rest;
        let said = |used: &Use| scenario.case_of(used, &any).is_some();
        // The path leads to the message that an entry names, and to a step as a whole.
        let path: &[Step] = match first.role {
            Role::Subject => continue,
            Role::Sentence { .. } => &first.path[..first.path.len() - 1],
            Role::Step(_) => &first.path,
        };
        // Of a play that is never played, its own finding tells.
        let played = || table.case(first.play, &any, &[]).is_some();
        if entry.iter().any(said) || !played() || table.too_complex().is_some() {
            continue;
        }
        let id = &scenario.scenario.messages[first.message].id;
        let play = &scenario.scenario.plays[first.play];
        let message = match entry.len() {
            1 if matches!(first.role, Role::Step(_)) => {
                format!("no case of the play `{}` has the step `{}`", play.id, scenario.scenario.step(first.message))
            }
            1 => format!("no case of the play `{}` says `{id}`", play.id),
            _ => format!("no case of the play `{}` says any of these", play.id),
        };
        let found = scenario.found(view.book, &RULE, &[path, &["when".into()]].concat(), message);
        findings.push(found.help("leave it out, or put its `when` right"));
    }
}
