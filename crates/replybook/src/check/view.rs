//! What the rules look at: the stack, and all of it that could be compiled.

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::playbook::{Inner, Language, Post};
use crate::scenario::Scenario;

/// A stack of packs, compiled as far as it can be.
pub(crate) struct View<'a> {
    pub book: &'a Inner,
    /// What replies are written in: the languages that are declared, each followed by its regions that have a folder.
    pub languages: Vec<Arc<Language>>,
    /// The scenarios whose files are right.
    pub scenarios: Vec<ScenarioView>,
    /// The channels whose files are right, by their ids.
    pub channels: Vec<(String, Arc<Post>)>,
    /// How many sentences were compiled.
    pub sentences: usize,
}

pub(crate) struct ScenarioView {
    pub scenario: Arc<Scenario>,
    /// The path of its file.
    pub file: String,
}

impl<'a> View<'a> {
    /// Compiles all that can be compiled, and notes what cannot.
    pub(super) fn new(book: &'a Inner, findings: &mut Vec<Diagnostic>) -> View<'a> {
        findings.extend(book.words.errors().cloned());
        let mut note = |error: crate::Error| findings.extend_from_slice(error.diagnostics());
        let mut channels = Vec::new();
        for id in book.channel_ids() {
            match book.channel(id) {
                Ok(post) => channels.push((id.to_owned(), post)),
                Err(error) => note(error),
            }
        }
        for id in book.market_ids() {
            book.market(id).map_or_else(&mut note, drop);
        }
        let mut scenarios = Vec::new();
        for id in book.scenario_ids() {
            match book.scenario(id) {
                Ok(scenario) => {
                    let file = format!("templates/scenarios/{id}/scenario.yaml");
                    scenarios.push(ScenarioView { scenario, file });
                }
                Err(error) => note(error),
            }
        }
        View { book, languages: Vec::new(), scenarios, channels, sentences: 0 }
    }
}
