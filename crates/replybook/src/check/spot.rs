//! Where a sentence is said, and which cases come to it there.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use super::proof::Witness;
use super::sentences::Sentence;
use super::space::{Region, Space};
use super::table::Table;
use super::view::{LetterView, Role, ScenarioView, Use, View};
use crate::channel::{Channel, Form};
use crate::fact::{FactTable, Slot, Type};
use crate::playbook::{Inner, Post};
use crate::scenario::Entry;
use crate::words::Way;
use crate::yaml::{Problem, Step};

/// A place that says a message, in all its languages.
pub(crate) struct Spot<'v> {
    book: &'v Inner,
    channels: &'v [(String, Arc<Post>)],
    pub at: At<'v>,
    table: &'v Table,
    /// The message's id.
    pub id: &'v str,
    sentences: &'v [Sentence],
    /// What has been asked: a sentence asks much the same in every language.
    asked: RefCell<HashMap<Region, Option<Rc<Witness>>>>,
}

#[derive(Clone, Copy)]
pub(crate) enum At<'v> {
    Play(&'v ScenarioView, &'v Use),
    /// One of the ways to word a part of a letter.
    Letter(&'v LetterView, usize),
}

impl<'v> Spot<'v> {
    /// Every place that says something, the scenarios' first.
    pub(crate) fn all(view: &'v View<'_>) -> Vec<Spot<'v>> {
        let (book, channels) = (view.book, &view.channels[..]);
        let mut spots = Vec::new();
        for (scenario, sentences) in view.scenarios.iter().zip(&view.sentences.scenarios) {
            let Ok(table) = &scenario.plays else { continue };
            for used in &scenario.uses {
                let (id, sentences) = (&scenario.scenario.messages[used.message].id, &sentences[used.message]);
                let asked = RefCell::default();
                spots.push(Spot { book, channels, at: At::Play(scenario, used), table, id, sentences, asked });
            }
        }
        for letter in &view.letters {
            let Ok(table) = &letter.lines else { continue };
            let sentences = view.channels.iter().zip(&view.sentences.letters);
            let Some((_, sentences)) = sentences.into_iter().find(|((id, _), _)| *id == letter.channel) else {
                continue;
            };
            for (line, entry) in letter.post.letter.part(letter.part).into_iter().flatten().enumerate() {
                let Some(message) = entry.say else { continue };
                let (id, sentences) = (&letter.post.letter.messages[message], &sentences[message]);
                let asked = RefCell::default();
                spots.push(Spot { book, channels, at: At::Letter(letter, line), table, id, sentences, asked });
            }
        }
        spots
    }

    /// What is said here, in every language and form.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = &'v Sentence> {
        let step = self.is_step();
        let sentences = self.sentences.iter().filter(move |sentence| sentence.step == step);
        let short = matches!(self.at, At::Play(_, Use { role: Role::Sentence { .. }, .. }));
        sentences.filter(move |sentence| short || sentence.form == Form::Full)
    }

    /// The entry of a play that says the message, if one does.
    pub(crate) fn entry(&self) -> Option<&'v Entry> {
        let At::Play(scenario, Use { play, role: Role::Sentence { section, entry, .. }, .. }) = self.at else {
            return None;
        };
        let (_, entries) = scenario.scenario.plays[*play].say.iter().find(|(of, _)| of == section)?;
        entries.get(*entry)
    }

    pub(crate) fn facts(&self) -> &'v FactTable {
        &self.table.space.facts
    }

    pub(crate) fn space(&self) -> &'v Space {
        &self.table.space
    }

    /// Whether some case comes to the message here, in whatever form and language.
    pub(crate) fn is_reached(&self) -> bool {
        self.ask(Region::default()).is_some()
    }

    /// Whether some case that comes to the message here has a fact.
    pub(crate) fn has(&self, slot: Slot) -> bool {
        self.ask(self.space().given(slot)).is_some()
    }

    /// Whether a question took too many steps, so that an answer of "none" may mean "unknown".
    pub(crate) fn is_undecided(&self) -> bool {
        self.table.too_complex().is_some()
    }

    pub(crate) fn is_step(&self) -> bool {
        matches!(self.at, At::Play(_, Use { role: Role::Step(_), .. }))
    }

    /// A case that comes to a sentence here, and in which something holds as well.
    pub(crate) fn case(&self, sentence: &Sentence, also: &Region) -> Option<Rc<Witness>> {
        self.ask(self.channels(sentence).and(also))
    }

    fn ask(&self, region: Region) -> Option<Rc<Witness>> {
        if region.is_empty() {
            return None;
        }
        if let Some(known) = self.asked.borrow().get(&region) {
            return known.clone();
        }
        let case = match self.at {
            At::Play(scenario, used) => scenario.case_of(used, &region),
            At::Letter(_, line) => self.table.case(line, &region, &[]),
        };
        let case = case.map(Rc::new);
        self.asked.borrow_mut().insert(region, case.clone());
        case
    }

    /// The channels on which a form of the message is said here.
    fn channels(&self, sentence: &Sentence) -> Region {
        let At::Play(_, used) = self.at else { return Region::default() };
        let says = |channel: &Channel| match used.role {
            Role::Step(_) => true,
            Role::Subject => channel.subject,
            Role::Sentence { spare, .. } => {
                let form = match channel.form {
                    Form::Full => sentence.form == Form::Full,
                    Form::Short => sentence.form == Form::Short || !self.has_short(sentence),
                };
                form && (channel.spare || !spare)
            }
        };
        let channels = self.channels;
        if channels.iter().all(|(_, post)| says(&post.channel)) {
            return Region::default();
        }
        let slot = self.book.roles.channel;
        let Type::Choice(members) = &self.facts().get(slot).ty else { return Region::default() };
        let said = |member: &str| channels.iter().any(|(id, post)| **id == *member && says(&post.channel));
        let said: Vec<u16> = (0..).zip(members.iter()).filter(|(_, member)| said(member)).map(|(at, _)| at).collect();
        self.space().members(slot, &said)
    }

    fn has_short(&self, sentence: &Sentence) -> bool {
        let same = |other: &&Sentence| other.form == Form::Short && other.language.used == sentence.language.used;
        self.sentences.iter().any(|other| same(&other))
    }

    /// The cases of a way through a sentence.
    pub(crate) fn region(&self, way: &Way) -> Region {
        self.space().of_way(way)
    }

    /// Whether a fact is there in every case, whatever is said.
    pub(crate) fn is_certain(&self, slot: Slot) -> bool {
        let fact = self.facts().get(slot);
        fact.required || fact.default.is_some()
    }

    /// A case in words, for a note.
    pub(crate) fn shown(&self, case: &Witness) -> String {
        case.show(self.space())
    }

    /// The file that says the message, and the path to it in there.
    pub(crate) fn path(&self) -> (String, Vec<Step>) {
        match self.at {
            At::Play(scenario, used) => (scenario.path(), used.path.clone()),
            At::Letter(letter, line) => {
                let (file, mut path) = letter.place(line);
                path.push("say".into());
                (file, path)
            }
        }
    }

    /// Where the message is said, for a note.
    pub(crate) fn told(&self) -> String {
        let (file, path) = self.path();
        let place = place(self.book, &file, path);
        match self.at {
            At::Play(scenario, used) => {
                format!("said by the play `{}`, {place}", scenario.scenario.plays[used.play].id)
            }
            At::Letter(letter, _) => format!("said as the {} on `{}`, {place}", letter.part.key(), letter.channel),
        }
    }
}

/// A place in a YAML file, for a note: its name and the line.
pub(super) fn place(book: &Inner, file: &str, path: Vec<Step>) -> String {
    let Some(file) = book.stack.file(file) else { return file.to_owned() };
    let found = file.locate(Problem { path, ..Problem::new("") });
    match found.place {
        Some(place) => format!("{}:{}", found.file, place.line),
        None => found.file,
    }
}
