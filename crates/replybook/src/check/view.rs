//! What the rules look at: the stack, and all of it that could be compiled.

mod agent;
mod letter;
mod said;
mod scenario;

use std::cell::OnceCell;
use std::sync::Arc;

pub(crate) use self::agent::AgentUse;
use self::agent::AgentUses;
pub(crate) use self::letter::LetterView;
pub(crate) use self::scenario::{Role, ScenarioView, Use};
use super::cover::Ground;
use super::messages::{Entry, Messages};
use super::sentences::Sentences;
use super::space::{OrderNumber, World};
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::letter::WORDS as LETTER;
use crate::locale;
use crate::market::Market;
use crate::playbook::{Inner, Language, Post};
use crate::words::Reached;

/// A stack of packs, compiled as far as it can be.
pub(crate) struct View<'a> {
    pub book: &'a Inner,
    /// What replies are written in: the languages that are declared, each followed by its regions that have a folder.
    pub languages: Vec<Arc<Language>>,
    /// What the agent reads.
    pub agent_languages: Vec<Arc<Language>>,
    /// What the agent reads beside the steps.
    pub agent_texts: AgentUses,
    /// The scenarios whose files are right.
    pub scenarios: Vec<ScenarioView>,
    /// The channels whose files are right, by their ids.
    pub channels: Vec<(String, Arc<Post>)>,
    /// The parts of letters, for each of these channels.
    pub letters: Vec<LetterView>,
    /// What the scenarios and the letters say, in every language.
    pub sentences: Sentences,
    /// What is ever said, once a rule has asked for it.
    said: OnceCell<Option<Reached<'a>>>,
    messages: OnceCell<Messages<'a>>,
    agent_messages: OnceCell<Messages<'a>>,
}

impl<'a> View<'a> {
    /// Compiles all that can be compiled, and notes what cannot.
    pub(super) fn new(book: &'a Inner, findings: &mut Vec<Diagnostic>) -> View<'a> {
        let Tables { scenarios, channels, letters } = Tables::new(book, findings);
        let agent_texts = AgentUse::all(book, scenarios.iter().map(|view| &view.scenario));
        let mut view = View {
            book,
            languages: book.reply_languages(),
            agent_languages: book.agents.iter().map(|agent| Arc::clone(&agent.language)).collect(),
            agent_texts,
            scenarios,
            channels,
            letters,
            sentences: Sentences::default(),
            said: OnceCell::new(),
            messages: OnceCell::new(),
            agent_messages: OnceCell::new(),
        };
        view.sentences = Sentences::new(&view, findings);
        view
    }

    /// Whether somebody looks for words in files of this stem.
    pub(crate) fn looks_into(&self, stem: &str) -> bool {
        matches!(stem, "agent" | "shared" | "letter") || self.book.scenario_ids().any(|id| id == stem)
    }

    /// The voice of a message for the customer where its language or region has only one; the letter around it has both.
    pub(crate) fn settled_voice(&self, entry: &Entry<'_>) -> Option<&str> {
        let language = entry.file.language.parse().ok().filter(|_| !entry.name.id().starts_with(LETTER))?;
        self.book.stack.voice(&locale::chain(&language))
    }

    /// Whether a message can be said in all languages that take it from this file.
    pub(crate) fn compiles(&self, entry: &Entry<'_>) -> bool {
        let broken = |at: &usize| (entry.name.id().into(), self.languages[*at].used.to_string());
        !entry.languages.iter().any(|at| self.sentences.broken.contains(&broken(at)))
    }

    /// What covering cases are made of.
    pub(crate) fn ground(&self) -> Ground<'_> {
        Ground { book: self.book, scenarios: &self.scenarios, channels: &self.channels, letters: &self.letters }
    }

    /// The messages of all files that parse, as they are worded.
    pub(crate) fn messages(&self) -> &Messages<'a> {
        self.messages.get_or_init(|| Messages::new(self.book, &self.languages))
    }

    /// As [`View::messages`], in the languages that agents may read; only what stands in `agent.ftl` is theirs.
    pub(crate) fn agent_messages(&self) -> &Messages<'a> {
        self.agent_messages.get_or_init(|| Messages::new(self.book, &self.agent_languages))
    }

    /// Everything that customers or agents read, as it is worded; what both lists have comes twice.
    pub(crate) fn worded(&self) -> impl Iterator<Item = &Entry<'a>> {
        let for_agents = self.agent_messages().said().filter(|entry| entry.is_for_agent());
        self.messages().said().chain(for_agents)
    }
}

/// What is proved without a word being compiled.
pub(crate) struct Tables {
    pub scenarios: Vec<ScenarioView>,
    pub channels: Vec<(String, Arc<Post>)>,
    pub letters: Vec<LetterView>,
}

impl Tables {
    /// Builds what can be built, and notes what is wrong with the rest.
    pub(crate) fn new(book: &Inner, findings: &mut Vec<Diagnostic>) -> Tables {
        let channels = each(book.channel_ids(), |id| Ok((id.to_owned(), Arc::clone(book.channel(id)?))), findings);
        let markets = each(book.market_ids(), |id| book.market(id).cloned(), findings);
        let scenarios = each(book.scenario_ids(), |id| book.scenario(id).cloned(), findings);
        let scenarios = scenarios.into_iter().map(|scenario| {
            let served = |(id, _): &&(String, Arc<Post>)| scenario.channels.refuses(id).is_none();
            let world = world(book, &scenario.facts, channels.iter().filter(served), &markets);
            ScenarioView::new(&scenario, world)
        });
        let scenarios = scenarios.collect();
        let letters = channels.iter().flat_map(|channel| {
            let world = world(book, &book.common, std::iter::once(channel), &markets);
            LetterView::all(&channel.0, &channel.1, &world)
        });
        let letters = letters.collect();
        Tables { scenarios, channels, letters }
    }
}

/// Builds all that can be built, and notes what is wrong with the rest.
fn each<'a, T>(
    ids: impl Iterator<Item = &'a str>,
    build: impl Fn(&'a str) -> Result<T, Error>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<T> {
    let mut note = |error: Error| findings.extend_from_slice(error.diagnostics());
    ids.filter_map(|id| build(id).map_err(&mut note).ok()).collect()
}

fn world<'w>(
    book: &'w Inner,
    facts: &'w crate::fact::FactTable,
    channels: impl Iterator<Item = &'w (String, Arc<Post>)>,
    markets: &'w [Arc<Market>],
) -> World<'w> {
    World {
        facts,
        roles: &book.roles,
        channels: channels.map(|(id, post)| (id.as_str(), &**post)).collect(),
        markets: markets.iter().map(|market| &**market).collect(),
        order_number: OrderNumber::Open,
    }
}
