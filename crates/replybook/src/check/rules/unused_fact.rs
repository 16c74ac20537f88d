//! Nothing reads a fact that a scenario declares.
//!
//! A fact is read by a condition, by `needs`, `by`, `each` or a follow-up, or because a sentence of the scenario or one of
//! the agent's steps names it, in any language. A scenario's `order_id` is read by the letter.
//!
//! # Why is this bad?
//! People are asked for what changes nothing.
//!
//! # Example
//! ```yaml
//! facts:
//!   carrier: { type: text, ask: Who brings it? }
//! ```
//! Name `$carrier` in a sentence, or take the fact out.

use crate::check::view::{ScenarioView, View};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fact::Slot;
use crate::rule::head;
use crate::scenario::{FollowUpWhen, Play, Say, Scenario};

pub(super) static RULE: Rule =
    Rule::new("unused-fact", Severity::Warning, head!("unused_fact.rs"), Find::Scenario(find));

fn find(view: &View<'_>, of: &ScenarioView, findings: &mut Vec<Diagnostic>) {
    let (scenario, words) = (&*of.scenario, &view.book.words);
    if words.errors().next().is_some() {
        // What does not parse may name the fact.
        return;
    }
    let said = words.reached(scenario.messages.iter().map(|message| &*message.id));
    for (slot, fact) in scenario.facts.iter().skip(scenario.common) {
        let name = &*fact.name;
        if reads(scenario, slot) || said.facts.contains(name) {
            continue;
        }
        let finding = of.found(view.book, &RULE, &["facts".into(), name.into()], format!("nothing reads `{name}`"));
        findings.push(finding.help(format!("name `${name}` in a sentence or in a condition, or take the fact out")));
    }
}

fn reads(scenario: &Scenario, slot: Slot) -> bool {
    scenario.order_id == Some(slot) || scenario.plays.iter().any(|play| plays_by(play, slot))
}

fn plays_by(play: &Play, slot: Slot) -> bool {
    let follow_up = play.follow_up.as_ref().map(|follow_up| &follow_up.when);
    let mut entries = play.say.iter().flat_map(|(_, entries)| entries);
    play.when.names(slot)
        || play.steps.iter().any(|step| step.when.names(slot))
        || play.needs.iter().flatten().any(|needed| *needed == slot)
        || matches!(follow_up, Some(FollowUpWhen::On(day)) if *day == slot)
        || entries.any(|entry| {
            let chosen = matches!(&entry.say, Say::By { slot: by, .. } | Say::Each { slot: by, .. } if *by == slot);
            chosen || entry.when.names(slot)
        })
}
