//! What the rules look at: the stack, and all of it that could be compiled.

use std::cell::OnceCell;
use std::sync::Arc;

use super::messages::{Entry, Messages};
use crate::diagnostic::Diagnostic;
use crate::fact::Type;
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
    messages: OnceCell<Messages<'a>>,
}

pub(crate) struct ScenarioView {
    pub scenario: Arc<Scenario>,
    /// The path of its file.
    pub file: String,
}

impl<'a> View<'a> {
    /// Compiles all that can be compiled, and notes what cannot.
    pub(super) fn new(book: &'a Inner, findings: &mut Vec<Diagnostic>) -> View<'a> {
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
        View { book, languages: languages(book), scenarios, channels, sentences: 0, messages: OnceCell::new() }
    }

    /// The messages of all files that parse.
    pub(crate) fn messages(&self) -> &Messages<'a> {
        self.messages.get_or_init(|| Messages::new(self.book, &self.languages))
    }

    /// The types that a name has in a message: one, unless several scenarios say it.
    pub(crate) fn types(&self, entry: &Entry<'_>, name: &str) -> Vec<&Type> {
        let (id, stem) = (entry.name.id(), entry.file.stem);
        let all = self.scenarios.iter().map(|view| &*view.scenario);
        let own: Vec<&Scenario> = all.clone().filter(|scenario| *scenario.id == *stem).collect();
        let scenarios = if own.is_empty() { all.collect() } else { own };
        let mut types: Vec<&Type> = Vec::new();
        let mut add = |ty| {
            if !types.contains(&ty) {
                types.push(ty);
            }
        };
        for scenario in &scenarios {
            let lists = scenario.messages.iter().filter(|said| *said.id == *id).filter_map(|said| said.each);
            match name {
                "item" => lists.for_each(|list| {
                    if let Type::List { of, .. } = &scenario.facts.get(list).ty {
                        add(of);
                    }
                }),
                _ => scenario.facts.find(name).into_iter().for_each(|slot| add(&scenario.facts.get(slot).ty)),
            }
        }
        if types.is_empty() {
            types.extend(self.book.common.find(name).map(|slot| &self.book.common.get(slot).ty));
        }
        types
    }
}

fn languages(book: &Inner) -> Vec<Arc<Language>> {
    let folders: std::collections::BTreeSet<&str> =
        book.stack.all("locales/").filter_map(|(_, path, _)| path.split('/').nth(1)).collect();
    let mut languages = Vec::new();
    for language in book.stack.languages() {
        let regions = folders
            .iter()
            .copied()
            .filter(|folder| folder.strip_prefix(&**language).is_some_and(|rest| rest.starts_with('-')));
        for tag in std::iter::once(&**language).chain(regions) {
            if let Ok(tag) = tag.parse() {
                languages.push(book.language(&tag));
            }
        }
    }
    languages
}
