//! An example case is answered by another play than it names, or not at all.
//!
//! It is answered in every language that is declared and in every voice, as it stands. In other moods and on other channels
//! another play may answer it, which needs more than the example gives; then it counts as it stands alone.
//!
//! # Why is this bad?
//! The example shows what no customer gets. The documentation and the first snapshots are made of it.
//!
//! # Example
//! ```yaml
//! play: done
//! scenario: cancel-order
//! facts: { order_id: NL-20417, dispatch: delivered, cancelled: no, refund: 49.90 EUR }
//! ```
//! Write `cancelled: yes`, or name the play that answers it: `after-delivery-open`.

use crate::case::Case;
use crate::check::examples::{Setting, settings};
use crate::check::view::{ScenarioView, View};
use crate::check::{Find, Rule};
use crate::compose;
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::error::{Error, ErrorKind, MissingFact};
use crate::outline::ExampleCase;
use crate::rule::head;
use crate::scenario::Scenario;
use crate::yaml::Step;

pub(super) static RULE: Rule =
    Rule::new("invalid-example", Severity::Error, head!("invalid_example.rs"), Find::Scenario(find));

fn find(view: &View<'_>, ScenarioView { scenario, .. }: &ScenarioView, findings: &mut Vec<Diagnostic>) {
    for (file, example) in view.book.examples(&scenario.id) {
        let example = match example {
            Ok(example) => example,
            Err(error) => {
                findings.extend_from_slice(error.diagnostics());
                continue;
            }
        };
        if scenario.plays.iter().all(|play| *play.id != *example.play) {
            let message = format!("`{}` has no play `{}`", scenario.id, example.play);
            let plays = || scenario.plays.iter().map(|play| &*play.id);
            let help = match nearest(&example.play, plays()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there are {}", plays().collect::<Vec<_>>().join(", ")),
            };
            findings.push(RULE.at(view.book, &file, &["play".into()], message).help(help));
            continue;
        }
        findings.extend(answered(view, scenario, &file, &example));
    }
}

/// What goes wrong when the case is answered; the same thing in several settings is told once.
fn answered(view: &View<'_>, scenario: &Scenario, file: &str, example: &ExampleCase) -> Vec<Diagnostic> {
    let mut wrong: Vec<(Vec<Step>, String, Vec<String>)> = Vec::new();
    for Setting { name, case, varied } in settings(view, file, &example.case) {
        let (at, message) = match compose::reply(view.book, &case, |_| Ok(Vec::new())) {
            Err(error) if told_elsewhere(scenario, example, &error, varied) => continue,
            Err(error) => {
                let why = error.diagnostics().first().map_or_else(|| error.to_string(), |wrong| wrong.message.clone());
                (place(&case, error.kind(), &why), format!("the case cannot be answered: {why}"))
            }
            Ok(_) if varied => continue,
            Ok(reply) => {
                let mut answers = reply.answers.iter().filter(|answer| answer.scenario == case.scenario);
                let Some(answer) = answers.next().filter(|answer| answer.play != example.play) else { continue };
                (vec!["play".into()], format!("the case is answered by `{}`, not by `{}`", answer.play, example.play))
            }
        };
        match wrong.iter_mut().find(|(_, known, _)| *known == message) {
            Some((.., names)) => names.push(name),
            None => wrong.push((at, message, vec![name])),
        }
    }
    let found = |(at, message, names): (Vec<Step>, String, Vec<String>)| {
        let note = match names.len() - 1 {
            0 => format!("it is so {}", names[0]),
            1 => format!("it is so {}, and {}", names[0], names[1]),
            more => format!("it is so {}, and in {more} other settings", names[0]),
        };
        RULE.at(view.book, file, &at, message).note(note)
    };
    wrong.into_iter().map(found).collect()
}

/// Where a case gives what an error names: the fact of "`brand`: …", or of "… knows no fact `brnd`".
fn place(case: &Case, kind: ErrorKind, why: &str) -> Vec<Step> {
    let name = match kind {
        ErrorKind::UnknownMarket => return vec!["market".into()],
        ErrorKind::UnknownChannel | ErrorKind::NotServed => return vec!["channel".into()],
        ErrorKind::UnknownFact => why.split_once("no fact `").and_then(|(_, name)| name.strip_suffix('`')),
        _ => why.strip_prefix('`').and_then(|why| why.split_once("`: ")).map(|(name, _)| name),
    };
    let parts = [("customer", &case.customer.0), ("seller", &case.seller.0), ("facts", &case.facts)];
    match name.and_then(|name| parts.into_iter().find_map(|(part, facts)| facts.get(name).map(|_| (part, name)))) {
        Some((part, name)) => vec![part.into(), name.into()],
        None => vec![name.unwrap_or("facts").into()],
    }
}

/// What is wrong with the packs is told at its own place; and in another mood or on another channel another play may
/// need more.
fn told_elsewhere(scenario: &Scenario, example: &ExampleCase, error: &Error, varied: bool) -> bool {
    match error.kind() {
        ErrorKind::InvalidPack => true,
        ErrorKind::NotServed => varied,
        // What a case has without naming it is the default of a fact.
        ErrorKind::UnknownChannel => example.case.channel.is_none(),
        ErrorKind::UnknownMarket => example.case.market.is_none(),
        // What neither the scenario nor the play asks for is asked for by a sentence, which should not count on it.
        ErrorKind::MissingFacts => {
            varied || error.missing().iter().all(|missing| !is_asked_for(scenario, &example.play, missing))
        }
        _ => false,
    }
}

fn is_asked_for(scenario: &Scenario, play: &str, missing: &MissingFact) -> bool {
    let asked = |name: &str| match scenario.facts.find(name) {
        Some(slot) => {
            let needs = scenario.plays.iter().filter(|known| *known.id == *play).flat_map(|play| &play.needs);
            let needed = needs.flatten().any(|need| *need == slot);
            scenario.facts.get(slot).required || needed
        }
        None => true,
    };
    missing.question > 0 || missing.any_of.iter().any(|fact| fact.name == "received_at" || asked(&fact.name))
}
