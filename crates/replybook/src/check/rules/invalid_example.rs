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

use crate::check::examples::{Setting, settings};
use crate::check::view::{ScenarioView, View};
use crate::check::{Find, Rule};
use crate::compose;
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::{Error, ErrorKind};
use crate::outline::ExampleCase;
use crate::yaml::Problem;

pub(super) static RULE: Rule =
    Rule::new("invalid-example", Severity::Error, include_str!("invalid_example.rs"), Find::Scenario(find));

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
            let problem = Problem::new(format!("`{}` has no play `{}`", scenario.id, example.play)).within("play");
            let problem = problem.nearest(&example.play, scenario.plays.iter().map(|play| &*play.id));
            findings.push(RULE.found_at(view, &file, problem));
            continue;
        }
        findings.extend(answered(view, &file, &example));
    }
}

/// What goes wrong when the case is answered; the same thing in several settings is told once.
fn answered(view: &View<'_>, file: &str, example: &ExampleCase) -> Vec<Diagnostic> {
    let mut wrong: Vec<(String, Problem, Vec<String>)> = Vec::new();
    for Setting { name, case, varied } in settings(view, &example.case) {
        let problem = match compose::reply(view.book, &case) {
            Err(error) if told_elsewhere(&error, varied) => continue,
            Err(error) => Problem::new(format!("the case cannot be answered: {error}")).within("facts"),
            Ok(_) if varied => continue,
            Ok(reply) => {
                let mut answers = reply.answers.iter().filter(|answer| answer.scenario == case.scenario);
                let Some(answer) = answers.next().filter(|answer| answer.play != example.play) else { continue };
                Problem::new(format!("the case is answered by `{}`, not by `{}`", answer.play, example.play))
                    .within("play")
            }
        };
        match wrong.iter_mut().find(|(message, ..)| *message == problem.message) {
            Some((.., names)) => names.push(name),
            None => wrong.push((problem.message.clone(), problem, vec![name])),
        }
    }
    let found = |(_, problem, names): (String, Problem, Vec<String>)| {
        let more = names.len() - 1;
        let note =
            if more == 0 { names[0].clone() } else { format!("{}, and {more} more ways to answer it", names[0]) };
        RULE.found_at(view, file, problem).note(note)
    };
    wrong.into_iter().map(found).collect()
}

/// What is wrong with the packs is told at its own place; and in another mood or on another channel another play may
/// need more.
fn told_elsewhere(error: &Error, varied: bool) -> bool {
    match error.kind() {
        ErrorKind::InvalidPack => true,
        ErrorKind::MissingFacts | ErrorKind::NotServed => varied,
        _ => false,
    }
}
