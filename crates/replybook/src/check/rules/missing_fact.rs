//! A sentence names a fact that the case may not have.
//!
//! A fact is certain where it is required or has a default, where the play needs it, where a `when` asks for it, and where
//! the plays above leave no case without it. In a select, only the cases that come to the variant count; of one on a number
//! or a text, every variant may be said. The same holds for a message that is chosen `by` a fact or said for `each` of a
//! list, and for the day of a `follow_up`.
//!
//! # Why is this bad?
//! The case that shows it gets an error instead of a reply, when the customer is waiting for it.
//!
//! # Example
//! ```yaml
//! facts:
//!   refund: { type: money }
//! plays:
//!   - play: done
//!     say: { answer: [cancel-order-done, cancel-order-refund] }
//! ```
//! ```ftl
//! cancel-order-refund = We are sending { $refund } back to you.
//! ```
//! Say it only where there is one, `{ say: cancel-order-refund, when: { refund: given } }`; or have the play ask for it with
//! `needs: [refund]`.

use std::collections::BTreeMap;

use crate::channel::Form;
use crate::check::rules::mend::mend;
use crate::check::spot::Spot;
use crate::check::view::{ScenarioView, View};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fact::Slot;
use crate::rule::head;
use crate::yaml::Step;

pub(super) static RULE: Rule = Rule::new("missing-fact", Severity::Error, head!("missing_fact.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    sentences(view, findings);
    for scenario in &view.scenarios {
        stands_on(view, scenario, findings);
    }
}

/// A fact that a message lacks in one language, and every place that says it without.
struct Lack {
    slot: Slot,
    found: Diagnostic,
    /// Places in the list of spots.
    spots: Vec<usize>,
}

fn sentences(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let spots = Spot::all(view);
    let words = &view.book.words;
    // By message, form, file and fact: a message lacks a fact once in a language, however many plays say it.
    let mut lacks: BTreeMap<(&str, Form, usize, &str), Lack> = BTreeMap::new();
    for (at, spot) in spots.iter().enumerate() {
        for sentence in spot.sentences() {
            for need in sentence.paths.needs.iter().filter(|need| !spot.is_certain(need.slot)) {
                let name = &*spot.facts().get(need.slot).name;
                let key = (spot.id, sentence.form, need.at.key().0, name);
                if lacks.get(&key).is_some_and(|lack| lack.spots.last() == Some(&at)) {
                    continue;
                }
                let without = spot.region(&need.way).and(&spot.space().missing(need.slot));
                let Some(case) = spot.case(sentence, &without) else { continue };
                let lack = lacks.entry(key).or_insert_with(|| {
                    let (said, language) = (sentence.name(spot.id), &sentence.language.used);
                    let message = format!("`${name}` can be missing where `{said}` is said in {language}");
                    let found = words.point(RULE.found(words.file(&need.at), message), &need.at);
                    let found = found.note(format!("a case without it: {}", spot.shown(&case))).note(spot.told());
                    Lack { slot: need.slot, found, spots: Vec::new() }
                });
                lack.spots.push(at);
            }
        }
    }
    for Lack { slot, mut found, spots: at } in lacks.into_values() {
        let at: Vec<&Spot<'_>> = at.into_iter().map(|at| &spots[at]).collect();
        if let more @ 1.. = at.len() - 1 {
            let places = if more == 1 { "one more place says" } else { "more places say" };
            let many = if more == 1 { String::new() } else { format!("{more} ") };
            found = found.note(format!("{many}{places} it in such cases"));
        }
        findings.push(found.help(mend(&at, slot)));
    }
}

/// What a message is chosen by, what it is said for, and the day of a follow-up.
fn stands_on(view: &View<'_>, scenario: &ScenarioView, findings: &mut Vec<Diagnostic>) {
    let Ok(table) = &scenario.plays else { return };
    for stands in &scenario.stands_on {
        let Some(case) = scenario.case(stands.play, &stands.within, &table.space.missing(stands.slot)) else {
            continue;
        };
        let name = &table.space.facts.get(stands.slot).name;
        let (message, help) = match stands.path.last() {
            Some(Step::Key(key)) if key == "by" => {
                (format!("`{name}` can be missing where a message is chosen by it"), given(name))
            }
            Some(Step::Key(key)) if key == "each" => {
                (format!("`{name}` can be missing where a message is said for each of it"), given(name))
            }
            _ => (
                format!("`{name}` can be missing where the follow-up falls on it"),
                format!("let the play have `needs: [{name}]`, or follow up `after:` a time"),
            ),
        };
        let found = scenario.found(view.book, &RULE, &stands.path, message).help(help);
        findings.push(found.note(format!("a case without it: {}", case.show(&table.space))));
    }
}

fn given(name: &str) -> String {
    format!("say it `when: {{ {name}: given }}`, or let the play have `needs: [{name}]`")
}
