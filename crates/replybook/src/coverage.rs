//! What cases reach of a pack: its plays, its sentences, their variants, and its layouts.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use crate::case::{Case, Markup};
use crate::channel::Form;
use crate::compose::{self, Observed, Text};
use crate::error::Error;
use crate::playbook::{Inner, Language};
use crate::scenario::Scenario;
use crate::setting::Setting;
use crate::words::{Stand, Traced};
use crate::yaml::{Problem, Step};

/// Something of a pack that cases can reach.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Reachable {
    /// What it is.
    pub kind: ReachableKind,
    /// The declared language in which it is reached; of a sentence, the language or region that words it.
    pub language: String,
    /// Its name: of a play `cancel-order/done`, of a sentence the message's id, of a variant the key, of a layout its name.
    pub name: String,
    /// The file, as its pack names it.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}

/// What cases can reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReachableKind {
    /// A play of a scenario.
    Play,
    /// A sentence, as a language or region words it.
    Sentence,
    /// A variant of a select in it.
    Variant,
    /// A layout.
    Layout,
}

/// How many replies reach each thing.
pub(crate) type Reached = BTreeMap<Reachable, usize>;

/// Looks at what cases reach of a scenario, in every language and voice.
pub(crate) fn of(book: &Inner, id: &str, cases: &[Case]) -> Result<Reached, Error> {
    let scenario = book.scenario(id)?;
    let mut account = Account { book, scenario, traced: HashMap::new(), reached: Reached::new() };
    account.targets();
    for case in cases {
        for Setting { declared, case, .. } in Setting::all(book, case) {
            account.case(&declared, &case);
        }
    }
    Ok(account.reached)
}

struct Account<'a> {
    book: &'a Inner,
    scenario: &'a Scenario,
    /// The sentences that are reached, with their places.
    traced: HashMap<(String, Text), Option<Traced>>,
    reached: Reached,
}

impl Account<'_> {
    /// Everything that can be reached, at nought.
    fn targets(&mut self) {
        let book = self.book;
        let scenario = self.scenario;
        let languages = book.reply_languages();
        for declared in book.stack.languages() {
            (0..scenario.plays.len()).for_each(|play| self.count(play_of(book, scenario, play, declared), 0));
        }
        let mut said = vec![false; scenario.messages.len()];
        let mut steps = said.clone();
        for play in &scenario.plays {
            let messages = play.say.iter().flat_map(|(_, entries)| entries).flat_map(|entry| entry.say.messages());
            let subject = play.subject.filter(|_| !play.say.is_empty());
            messages.chain(subject).for_each(|message| said[message] = true);
            play.steps.iter().for_each(|step| steps[step.message] = true);
        }
        for message in 0..scenario.messages.len() {
            for language in languages.iter().filter(|_| said[message]) {
                for short in [false, true] {
                    self.text(language, Text::Message { message, short }, None);
                }
            }
            for agent in (0..book.agents.len()).filter(|_| steps[message]) {
                self.text(&book.agents[agent].language, Text::Step { message, agent }, None);
            }
        }
        for id in book.channel_ids() {
            let Ok(post) = book.channel(id) else { continue };
            if scenario.channels.refuses(id).is_some() {
                continue;
            }
            for declared in book.stack.languages() {
                post.channel.layout.names().for_each(|(_, name)| self.layout(name, declared, 0));
            }
            for language in &languages {
                for message in 0..post.letter.messages.len() {
                    self.text(language, Text::Letter { post: post.place, message }, None);
                }
            }
        }
    }

    fn case(&mut self, declared: &str, case: &Case) {
        for seen in compose::observe_about(self.book, case, &self.scenario.id).into_iter().flatten() {
            self.seen(declared, case, &seen);
        }
    }

    fn seen(&mut self, declared: &str, case: &Case, seen: &Observed) {
        let (book, scenario) = (self.book, self.scenario);
        self.count(play_of(book, scenario, seen.play, declared), 1);
        let language = book.language(&seen.language);
        let channel = book.channel_ids().nth(seen.post).and_then(|id| book.channel(id).ok());
        if let Some(post) = channel.filter(|_| !seen.said.is_empty()) {
            let layout = match case.markup {
                Markup::Text => Some(&post.channel.layout.text),
                Markup::Html => post.channel.layout.html.as_ref(),
            };
            layout.into_iter().for_each(|name| self.layout(name, declared, 1));
        }
        for (text, turns) in &seen.texts {
            let language = match text {
                Text::Step { agent, .. } => &book.agents[*agent].language,
                Text::Message { .. } | Text::Letter { .. } => &*language,
            };
            self.text(language, *text, Some(turns));
        }
    }

    /// Counts a text as reached with the variants that it is said with; or, without them, at nought with all that it has.
    fn text(&mut self, language: &Language, text: Text, turns: Option<&[crate::words::Turn]>) {
        let (book, scenario) = (self.book, self.scenario);
        let id = match text {
            Text::Message { message, .. } | Text::Step { message, .. } => scenario.messages[message].id.clone(),
            Text::Letter { post, message } => {
                let post = book.channel_ids().nth(post).and_then(|id| book.channel(id).ok());
                let Some(id) = post.map(|post| post.letter.messages[message].clone()) else { return };
                id
            }
        };
        let key = (language.used.to_string(), text);
        let traced = self.traced.remove(&key).unwrap_or_else(|| trace(book, scenario, language, text));
        // What has no short form is said in full.
        let (whole, form) = match (&traced, text) {
            (None, Text::Message { message, short: true }) => (Some(Text::Message { message, short: false }), ""),
            (_, Text::Message { short: true, .. }) => (None, ".short"),
            _ => (None, ""),
        };
        if let Some(whole) = whole {
            self.traced.insert(key, traced);
            if turns.is_some() {
                self.text(language, whole, turns);
            }
            return;
        }
        if let Some(found) = &traced {
            let by = book.words.origin(&language.links(), &id).map(|origin| origin.language.to_owned());
            let by = by.unwrap_or_default();
            let stand = book.words.stand(&language.links(), &id);
            let sentence =
                stand.and_then(|stand| self.place(ReachableKind::Sentence, &by, format!("{id}{form}"), &stand));
            let variant = |key: &Stand| {
                let name = format!("{id}{form}[{}]", book.words.at(key));
                self.place(ReachableKind::Variant, &by, name, key)
            };
            let variants: Vec<Option<Reachable>> = match turns {
                None => found.keys().map(variant).collect(),
                Some(turns) => turns.iter().filter_map(|turn| found.key(*turn)).map(variant).collect(),
            };
            for reached in variants.into_iter().chain([sentence]).flatten() {
                self.count(reached, usize::from(turns.is_some()));
            }
        }
        self.traced.insert(key, traced);
    }

    fn place(&self, kind: ReachableKind, language: &str, name: String, stand: &Stand) -> Option<Reachable> {
        let (file, line) = self.book.words.line(stand)?;
        Some(Reachable { kind, language: language.to_owned(), name, file: file.to_owned(), line })
    }

    fn layout(&mut self, name: &str, declared: &str, times: usize) {
        let path = format!("templates/layouts/{name}.tera");
        let Some(file) = self.book.stack.file(&path) else { return };
        let (kind, language, name) = (ReachableKind::Layout, declared.to_owned(), name.to_owned());
        self.count(Reachable { kind, language, name, file: file.shown(), line: 1 }, times);
    }

    fn count(&mut self, what: Reachable, times: usize) {
        *self.reached.entry(what).or_default() += times;
    }
}

fn play_of(book: &Inner, scenario: &Scenario, at: usize, declared: &str) -> Reachable {
    let path = format!("templates/scenarios/{}/scenario.yaml", scenario.id);
    let steps: [Step; 3] = ["plays".into(), at.into(), "play".into()];
    let located = book.stack.file(&path).map(|file| {
        let problem = steps.into_iter().rev().fold(Problem::new(""), Problem::within);
        let line = file.locate(problem).place.map_or(1, |place| place.line);
        (file.shown(), line)
    });
    let (file, line) = located.unwrap_or_default();
    let name = format!("{}/{}", scenario.id, scenario.plays[at].id);
    Reachable { kind: ReachableKind::Play, language: declared.to_owned(), name, file, line }
}

fn trace(book: &Inner, scenario: &Scenario, language: &Language, text: Text) -> Option<Traced> {
    match text {
        Text::Message { message, short } => {
            language.trace(book, scenario, message, if short { Form::Short } else { Form::Full })?.ok()
        }
        Text::Step { message, .. } => language.trace(book, scenario, message, Form::Full)?.ok(),
        Text::Letter { post, message } => {
            let post = book.channel_ids().nth(post).and_then(|id| book.channel(id).ok())?;
            language.trace_letter(book, post, message).ok()
        }
    }
}
