//! What the agent reads beside the steps: titles, questions, reasons, the notes of a market, the names of departments.
//!
//! In English most of it stands in the YAML files, where it belongs. In any other language it is a message of `agent.ftl`
//! with an id made from its place. It is read without a case, and names no facts.

use std::fmt;
use std::sync::{Arc, OnceLock};

use jiff::tz::TimeZone;

use super::cells::Built;
use super::{Inner, Language};
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::fact::{FactTable, Slot, Values, is_blank};
use crate::kept::Shelf;
use crate::market::Market;
use crate::reply::MarketNotes;
use crate::scenario::{Department, Scenario};
use crate::words::{Saying, Scope};

/// A text for the agent that belongs to no case; it is written as the id of its message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum AgentText<'a> {
    /// What a scenario is about.
    Title { scenario: &'a str },
    /// What asks for a fact of a scenario's own, or for a common one.
    Ask { scenario: Option<&'a str>, fact: &'a str },
    /// Why a play is played.
    Because { scenario: &'a str, play: &'a str },
    /// What is to be known of a market.
    Note { market: &'a str, about: Note },
    /// What a department is called.
    Department(Department),
}

/// What a note on a market is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Note {
    Address,
    Payment,
    Avoid,
}

impl Note {
    pub(crate) const ALL: [Note; 3] = [Note::Address, Note::Payment, Note::Avoid];

    /// The note's key in a market's file.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Note::Address => "address",
            Note::Payment => "payment",
            Note::Avoid => "avoid",
        }
    }

    /// The note in English.
    pub(crate) fn of(self, market: &Market) -> Option<&str> {
        match self {
            Note::Address => market.address.as_deref(),
            Note::Payment => market.payment.as_deref(),
            Note::Avoid => market.avoid.as_deref(),
        }
    }
}

impl fmt::Display for AgentText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AgentText::Title { scenario } => write!(f, "title-{scenario}"),
            AgentText::Ask { scenario: Some(scenario), fact } => write!(f, "ask-{scenario}-{fact}"),
            AgentText::Ask { scenario: None, fact } => write!(f, "ask-{fact}"),
            AgentText::Because { scenario, play } => write!(f, "because-{scenario}-{play}"),
            AgentText::Note { market, about } => {
                write!(f, "market-{}-{}", market.to_ascii_lowercase(), about.key())
            }
            AgentText::Department(department) => write!(f, "department-{}", department.name()),
        }
    }
}

/// A language that the agent may read, with what has been read in it so far.
pub(crate) struct Agent {
    pub language: Arc<Language>,
    /// Of each scenario, at its place in the playbook: its title, then the reasons of its plays.
    scenarios: Shelf<Box<[Text]>>,
    /// At the place of each market.
    markets: Shelf<Built<MarketNotes>>,
}

type Text = OnceLock<Result<Box<str>, Vec<Diagnostic>>>;

impl Agent {
    pub(super) fn new(language: Language) -> Agent {
        Agent { language: Arc::new(language), scenarios: Shelf::default(), markets: Shelf::default() }
    }

    /// Whether what stands in the YAML files is read as it stands.
    pub(crate) fn reads_english(&self) -> bool {
        self.language.used.language.as_str() == "en"
    }

    /// Reads a text; `english` is what the YAML files have for it.
    ///
    /// # Errors
    /// What is wrong with its message: it is not there, does not compile, or is blank.
    pub(crate) fn read(&self, book: &Inner, id: &str, english: Option<&str>) -> Result<Box<str>, Vec<Diagnostic>> {
        if let Some(english) = english.filter(|_| self.reads_english()) {
            return Ok(english.into());
        }
        let links = self.language.links();
        let scope = Scope { facts: &FactTable::default(), item: None };
        let sentence = book.words.compile(&links, id, None, &scope)?;
        let saying = Saying {
            values: &Values::default(),
            item: None,
            formats: &self.language.formats,
            zone: &TimeZone::UTC,
            opens: false,
            isolates: false,
        };
        let mut read = String::new();
        // What knows no facts names none.
        if sentence.write(&saying, &mut read).is_err() || read.chars().all(is_blank) {
            let message = format!("`{id}` says nothing in {}", self.language.used);
            let blank = |file: &str| Diagnostic::new("empty-sentence", file, message).help("give it words");
            let stand = book.words.stand(&links, id);
            return Err(stand
                .map(|stand| book.words.point(blank(book.words.file(&stand)), &stand))
                .into_iter()
                .collect());
        }
        Ok(read.into())
    }

    /// What a scenario is about.
    pub(crate) fn title<'a>(&'a self, book: &Inner, scenario: &'a Scenario) -> Result<&'a str, Error> {
        self.kept(book, scenario, 0, AgentText::Title { scenario: &scenario.id }, &scenario.title)
    }

    /// Why a play of a scenario is played.
    pub(crate) fn because<'a>(
        &'a self,
        book: &Inner,
        scenario: &'a Scenario,
        play: usize,
    ) -> Result<Option<&'a str>, Error> {
        let Some(because) = &scenario.plays[play].because else { return Ok(None) };
        let text = AgentText::Because { scenario: &scenario.id, play: &scenario.plays[play].id };
        self.kept(book, scenario, 1 + play, text, because).map(Some)
    }

    fn kept<'a>(
        &'a self,
        book: &Inner,
        scenario: &'a Scenario,
        place: usize,
        text: AgentText<'_>,
        english: &'a str,
    ) -> Result<&'a str, Error> {
        if self.reads_english() {
            return Ok(english);
        }
        let blank = || (0..=scenario.plays.len()).map(|_| OnceLock::new()).collect();
        let texts = self.scenarios.get_or_init(scenario.place, blank);
        let read = texts[place].get_or_init(|| self.read(book, &text.to_string(), Some(english)));
        read.as_deref().map_err(|wrong| Error::pack(wrong.clone()))
    }

    /// What asks for a fact of a scenario; `None` where nothing does.
    pub(crate) fn ask(&self, book: &Inner, scenario: &Scenario, slot: Slot) -> Result<Option<String>, Error> {
        let fact = scenario.facts.get(slot);
        let Some(ask) = fact.ask.as_deref() else { return Ok(None) };
        let own = !scenario.is_common(slot);
        let text = AgentText::Ask { scenario: own.then_some(&*scenario.id), fact: &fact.name };
        self.read(book, &text.to_string(), Some(ask)).map(|ask| Some(ask.into())).map_err(Error::pack)
    }

    /// What a department is called.
    pub(crate) fn department(&self, book: &Inner, department: Department) -> Result<String, Error> {
        self.read(book, &AgentText::Department(department).to_string(), None).map(String::from).map_err(Error::pack)
    }

    /// What is to be known of a market.
    pub(crate) fn notes(&self, book: &Inner, market: &Market) -> Result<&Arc<MarketNotes>, Error> {
        let notes = self.markets.get_or_init(market.place, || {
            let mut wrong = Vec::new();
            let [address, payment, avoid] = Note::ALL.map(|about| {
                let english = about.of(market)?;
                let text = AgentText::Note { market: &market.id, about };
                let read = self.read(book, &text.to_string(), Some(english));
                read.map(String::from).map_err(|mut found| wrong.append(&mut found)).ok()
            });
            let (id, directness) = (market.id.clone(), market.directness);
            if wrong.is_empty() {
                Ok(Arc::new(MarketNotes { id, directness, address, payment, avoid }))
            } else {
                Err(wrong)
            }
        });
        notes.as_ref().map_err(|wrong| Error::pack(wrong.clone()))
    }
}
