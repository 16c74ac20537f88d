//! Every sentence that can be said, compiled in every language: what it needs, and what it comes to.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use super::view::{AgentUse, View};
use crate::channel::Form;
use crate::diagnostic::Diagnostic;
use crate::playbook::{Agent, Inner, Language, Post};
use crate::scenario::{Say, Scenario};
use crate::words::{Paths, Traced};

/// A sentence in one language.
pub(crate) struct Sentence {
    pub form: Form,
    /// Whether it is a step, which the agent reads.
    pub step: bool,
    pub language: Arc<Language>,
    pub paths: Paths,
}

impl Sentence {
    /// How it is called: the message's id, or that of its short form.
    pub(crate) fn name(&self, id: &str) -> String {
        match self.form {
            Form::Full => id.to_owned(),
            Form::Short => format!("{id}.short"),
        }
    }
}

/// The sentences of all messages, each at its message's place.
pub(crate) type ByMessage = Vec<Vec<Sentence>>;

/// All sentences of a stack of packs.
#[derive(Default)]
pub(crate) struct Sentences {
    /// In the order of [`View::scenarios`].
    pub scenarios: Vec<ByMessage>,
    /// In the order of [`View::channels`].
    pub letters: Vec<ByMessage>,
    /// Messages that are named and not there, by their ids, and whether the agent would read them; each with the
    /// languages that lack it. A region lacks what its language lacks.
    pub lacking: BTreeMap<(Box<str>, bool), BTreeSet<String>>,
    /// Texts for the agent that are not there, by their places in [`View::agent_texts`], each with the languages that lack
    /// it.
    pub unread: BTreeMap<usize, BTreeSet<String>>,
    /// Messages in which something is wrong, each with a language in which it is. What follows from that is not told.
    pub broken: BTreeSet<(Box<str>, String)>,
}

impl Sentences {
    /// Compiles all that can be said, and notes what is wrong in it.
    pub(super) fn new(view: &View<'_>, findings: &mut Vec<Diagnostic>) -> Sentences {
        let mut press = Press { book: view.book, sentences: Sentences::default(), told: HashSet::new(), findings };
        for scenario in &view.scenarios {
            let scenario = &scenario.scenario;
            let (said, steps) = spoken(scenario);
            let mut all: ByMessage = scenario.messages.iter().map(|_| Vec::new()).collect();
            for (places, languages, step) in [(said, &view.languages, false), (steps, &view.agent_languages, true)] {
                for message in places {
                    all[message] = press.message(scenario, message, languages, step, std::mem::take(&mut all[message]));
                }
            }
            press.sentences.scenarios.push(all);
        }
        for (_, post) in &view.channels {
            let letter = press.letter(post, &view.languages);
            press.sentences.letters.push(letter);
        }
        for (at, (id, text)) in view.agent_texts.iter().enumerate() {
            press.agent_text(at, id, text);
        }
        press.sentences
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.scenarios.iter().chain(&self.letters).flatten().map(Vec::len).sum()
    }
}

/// The messages that a scenario says to the customer, and those that are the agent's steps.
fn spoken(scenario: &Scenario) -> (BTreeSet<usize>, BTreeSet<usize>) {
    let (mut said, mut steps) = (BTreeSet::new(), BTreeSet::new());
    for play in &scenario.plays {
        said.extend(play.subject.filter(|_| !play.say.is_empty()));
        for entry in play.say.iter().flat_map(|(_, entries)| entries) {
            match &entry.say {
                Say::One(message) | Say::Each { message, .. } => drop(said.insert(*message)),
                Say::By { members, .. } => said.extend(members),
            }
        }
        steps.extend(play.steps.iter().map(|step| step.message));
    }
    (said, steps)
}

/// An error by its file, its line and column, and its rule.
type Told = (String, Option<(usize, usize)>, &'static str);

/// Compiles, and keeps an account of what it comes by.
struct Press<'a> {
    book: &'a Inner,
    sentences: Sentences,
    /// Errors that have been told: a message has each once, however many languages and scenarios come to it.
    told: HashSet<Told>,
    findings: &'a mut Vec<Diagnostic>,
}

impl Press<'_> {
    fn message(
        &mut self,
        scenario: &Scenario,
        message: usize,
        languages: &[Arc<Language>],
        step: bool,
        mut sentences: Vec<Sentence>,
    ) -> Vec<Sentence> {
        let (book, id) = (self.book, &scenario.messages[message].id);
        for language in languages {
            if self.lacks(language, id, step) {
                continue;
            }
            for form in [Form::Full, Form::Short] {
                let Some(traced) = language.trace(book, scenario, message, form) else { continue };
                // What is wrong in a shared message may be wrong for one scenario only.
                let note = format!("said in `{}`", scenario.id);
                let Some(traced) = self.compiled(traced, &scenario.id, &note) else {
                    self.sentences.broken.insert((id.clone(), language.used.to_string()));
                    continue;
                };
                let paths = Paths::of(&traced, &scenario.facts);
                sentences.push(Sentence { form, step, language: Arc::clone(language), paths });
            }
        }
        sentences
    }

    fn letter(&mut self, post: &Post, languages: &[Arc<Language>]) -> ByMessage {
        let one = |(message, id): (usize, &str)| {
            let mut sentences = Vec::new();
            for language in languages {
                if self.lacks(language, id, false) {
                    continue;
                }
                let note = format!("said in letters on {}", post.channel.name);
                let Some(traced) = self.compiled(language.trace_letter(self.book, post, message), "letter", &note)
                else {
                    self.sentences.broken.insert((id.into(), language.used.to_string()));
                    continue;
                };
                let paths = Paths::of(&traced, &self.book.common);
                sentences.push(Sentence { form: Form::Full, step: false, language: Arc::clone(language), paths });
            }
            sentences
        };
        post.letter.messages.iter().map(|id| &**id).enumerate().map(one).collect()
    }

    /// What the agent reads without a case is no sentence of any: it is made sure that it can be read.
    fn agent_text(&mut self, at: usize, id: &str, text: &AgentUse) {
        let book = self.book;
        let elsewhere = |agent: &&Agent| text.english.is_none() || !agent.reads_english();
        for agent in book.agents.iter().filter(elsewhere) {
            if book.words.lacks(&agent.language.links(), id) {
                self.sentences.unread.entry(at).or_default().insert(agent.language.used.to_string());
            } else if let Err(errors) = agent.read(book, id, text.english.as_deref()) {
                self.tell(errors, "agent", "for the agent");
            }
        }
    }

    fn lacks(&mut self, language: &Language, id: &str, step: bool) -> bool {
        if !self.book.words.lacks(&language.links(), id) {
            return false;
        }
        if step || language.used.region.is_none() {
            self.sentences.lacking.entry((id.into(), step)).or_default().insert(language.used.to_string());
        }
        true
    }

    fn compiled(&mut self, traced: Result<Traced, Vec<Diagnostic>>, home: &str, note: &str) -> Option<Traced> {
        traced.map_err(|errors| self.tell(errors, home, note)).ok()
    }

    fn tell(&mut self, errors: Vec<Diagnostic>, home: &str, note: &str) {
        for error in errors {
            let place = error.place.as_ref().map(|place| (place.line, place.column));
            if self.told.insert((error.file.clone(), place, error.rule)) {
                let own = error.file.ends_with(&format!("/{home}.ftl")) || error.rule == "fluent-syntax";
                self.findings.push(if own { error } else { error.note(note) });
            }
        }
    }
}
