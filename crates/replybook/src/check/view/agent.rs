//! What the agent reads beside the steps, and where each text belongs.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::View;
use crate::check::spot;
use crate::market::Market;
use crate::pack::FACTS;
use crate::playbook::{AgentText, Inner, Note};
use crate::scenario::{Department, Scenario};
use crate::yaml::Step;

/// The texts that the agent reads, by the ids of their messages.
pub(crate) type AgentUses = IndexMap<String, AgentUse>;

/// A text that the agent reads, and the place that it is for.
pub(crate) struct AgentUse {
    /// What the YAML file has for it in English; `None` for what is a message in English too.
    pub english: Option<String>,
    /// The YAML file that it is for, and the place in it.
    pub file: String,
    pub path: Vec<Step>,
}

impl AgentUse {
    fn new(text: AgentText<'_>, english: Option<&str>, file: &str, path: &[Step]) -> (String, AgentUse) {
        let english = english.map(str::to_owned);
        (text.to_string(), AgentUse { english, file: file.to_owned(), path: path.to_vec() })
    }

    /// Where it belongs, for a note.
    pub(crate) fn place(&self, book: &Inner) -> String {
        spot::place(book, &self.file, self.path.clone())
    }

    /// Every text of a stack, as far as its files can be read.
    pub(crate) fn all(book: &Inner, scenarios: impl IntoIterator<Item = impl AsRef<Scenario>>) -> AgentUses {
        let mut all = AgentUses::new();
        for (_, fact) in book.common.iter() {
            let text = AgentText::Ask { scenario: None, fact: &fact.name };
            let path = ["facts".into(), (&*fact.name).into(), "ask".into()];
            all.extend(fact.ask.as_deref().map(|ask| AgentUse::new(text, Some(ask), FACTS, &path)));
        }
        let mut departments = BTreeSet::new();
        for scenario in scenarios {
            AgentUse::of_scenario(scenario.as_ref(), &mut departments, &mut all);
        }
        for market in book.market_ids().filter_map(|id| book.market(id).ok()) {
            all.extend(AgentUse::of_market(market));
        }
        all
    }

    fn of_scenario(scenario: &Scenario, departments: &mut BTreeSet<Department>, all: &mut AgentUses) {
        let id = &*scenario.id;
        let file = format!("templates/scenarios/{id}/scenario.yaml");
        let mut add = |text, english, path: &[Step]| all.extend([AgentUse::new(text, english, &file, path)]);
        add(AgentText::Title { scenario: id }, Some(&scenario.title), &["title".into()]);
        // A department is told of where it first learns from something.
        if departments.insert(scenario.department) {
            add(AgentText::Department(scenario.department), None, &["department".into()]);
        }
        for (_, fact) in scenario.facts.iter().skip(scenario.common) {
            let text = AgentText::Ask { scenario: Some(id), fact: &fact.name };
            if let Some(ask) = &fact.ask {
                add(text, Some(ask), &["facts".into(), (&*fact.name).into(), "ask".into()]);
            }
        }
        for (at, play) in scenario.plays.iter().enumerate() {
            if let Some(because) = &play.because {
                let text = AgentText::Because { scenario: id, play: &play.id };
                add(text, Some(because), &["plays".into(), at.into(), "because".into()]);
            }
        }
    }

    fn of_market(market: &Market) -> impl Iterator<Item = (String, AgentUse)> {
        let file = format!("templates/markets/{}.yaml", market.id);
        Note::ALL.into_iter().filter_map(move |about| {
            let text = AgentText::Note { market: &market.id, about };
            Some(AgentUse::new(text, Some(about.of(market)?), &file, &[about.key().into()]))
        })
    }
}

impl View<'_> {
    /// The text of an id in a file of the agent's that is read nowhere, since English stands in the YAML file.
    pub(crate) fn stands_elsewhere(&self, id: &str, language: &str) -> Option<&AgentUse> {
        let english = language.split('-').next() == Some("en");
        self.agent_texts.get(id).filter(|text| english && text.english.is_some())
    }
}
