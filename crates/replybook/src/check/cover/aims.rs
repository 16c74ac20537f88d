//! What covering cases are to reach, and what a case reaches.

use std::cell::RefCell;
use std::collections::HashMap;

use unic_langid::LanguageIdentifier;

use crate::check::cover::Ground;
use crate::compose::{Observed, Text};
use crate::fact::Value;
use crate::letter::{self, PartName};
use crate::playbook::Post;
use crate::scenario::{Entry, Say, Scenario, Section};
use crate::words::Turn;

/// Something to be reached.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Aim {
    Play {
        play: usize,
    },
    /// An entry says a message.
    Said {
        play: usize,
        section: Section,
        entry: usize,
        message: usize,
    },
    /// An entry says nothing.
    Left {
        play: usize,
        section: Section,
        entry: usize,
    },
    /// A section says nothing.
    Empty {
        play: usize,
        section: Section,
    },
    /// An entry makes a list of so many items.
    Items {
        play: usize,
        section: Section,
        entry: usize,
        items: usize,
    },
    /// The play on a kind of channel, which is named by the first of its channels.
    Kind {
        play: usize,
        post: usize,
    },
    Channel {
        post: usize,
    },
    /// A way to word a part of the letter; of a channel's own letter, if it is one.
    Line {
        part: PartName,
        line: usize,
        own: Option<usize>,
    },
    /// A text as a language or region words it.
    Wording {
        text: Name,
        language: Box<str>,
    },
    /// A variant of a select in it.
    Variant {
        text: Name,
        language: Box<str>,
        turn: Turn,
    },
}

impl Aim {
    /// Whether it is much the same whichever play reaches it.
    pub(super) fn is_of_all(&self) -> bool {
        matches!(self, Aim::Channel { .. }) || self.is_of_letter()
    }

    /// Whether it is about the parts of the letter.
    pub(super) fn is_of_letter(&self) -> bool {
        match self {
            Aim::Line { .. } => true,
            Aim::Wording { text, .. } | Aim::Variant { text, .. } => text.of_letter,
            _ => false,
        }
    }
}

/// The name of a text: its message's id, and whether it is the short form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Name {
    pub id: Box<str>,
    pub short: bool,
    /// Whether it is a part of the letter.
    pub of_letter: bool,
}

/// The language that words each message.
type ByMessage = HashMap<Box<str>, Box<str>>;

/// Which language or region words a message, by the language that is used and the message's id.
pub(super) struct Wordings<'a> {
    ground: &'a Ground<'a>,
    known: RefCell<HashMap<LanguageIdentifier, ByMessage>>,
}

/// What a language is called where it is spoken in one voice only.
pub(super) fn one_voice(language: &str, voice: &str) -> Box<str> {
    format!("{language}-{voice}").into()
}

impl<'a> Wordings<'a> {
    pub(super) fn new(ground: &'a Ground<'a>) -> Wordings<'a> {
        Wordings { ground, known: RefCell::default() }
    }

    /// The language that words a message; an empty one if none does. Where only one voice is spoken it is another one: what
    /// the language has for the other voice is not seen there.
    pub(super) fn of(&self, used: &LanguageIdentifier, id: &str) -> Box<str> {
        let mut known = self.known.borrow_mut();
        let known = known.entry(used.clone()).or_default();
        if let Some(language) = known.get(id) {
            return language.clone();
        }
        let book = self.ground.book;
        let spoken = book.language(used);
        let origin = book.words.origin(&spoken.links(), id).map(|origin| origin.language);
        let voice = spoken.voice.as_deref().filter(|_| !id.starts_with(letter::WORDS));
        let language: Box<str> = match (origin, voice) {
            (None, _) => "".into(),
            (Some(language), None) => language.into(),
            (Some(language), Some(voice)) => one_voice(language, voice),
        };
        known.insert(id.into(), language.clone());
        language
    }

    /// Everything that a case reaches.
    pub(super) fn reached(&self, scenario: &Scenario, seen: &Observed) -> Vec<Aim> {
        let play = seen.play;
        let mut aims = vec![Aim::Play { play }];
        // What is silent is silent everywhere.
        if !scenario.plays[play].say.is_empty() {
            aims.push(Aim::Channel { post: seen.post });
            aims.push(Aim::Kind { play, post: kind(self.ground, seen.post) });
        }
        for (section, entries) in &scenario.plays[play].say {
            let (section, mut silent) = (*section, true);
            for (entry, what) in entries.iter().enumerate() {
                let said = seen.said.iter().find(|(of, at, _)| *of == section && *at == entry);
                match said {
                    None => aims.push(Aim::Left { play, section, entry }),
                    Some((_, _, message)) => {
                        silent = false;
                        aims.push(Aim::Said { play, section, entry, message: *message });
                        let items = items(what, seen);
                        aims.extend(items.map(|items| Aim::Items { play, section, entry, items }));
                    }
                }
            }
            aims.extend(silent.then_some(Aim::Empty { play, section }));
        }
        for (part, line) in &seen.lines {
            let post = &self.ground.channels.iter().find(|(_, post)| post.place == seen.post);
            let own = post.and_then(|(_, post)| post.letter.is_of_channel(*part).then_some(seen.post));
            aims.push(Aim::Line { part: *part, line: *line, own });
        }
        for (text, variants) in &seen.texts {
            let (name, used) = match self.name(scenario, *text) {
                (name, Some(agent)) => (name, &self.ground.book.agents[agent].language.used),
                (name, None) => (name, &seen.language),
            };
            let language = self.of(used, &name.id);
            aims.push(Aim::Wording { text: name.clone(), language: language.clone() });
            aims.extend(variants.iter().map(|variant| Aim::Variant {
                text: name.clone(),
                language: language.clone(),
                turn: *variant,
            }));
        }
        aims
    }

    /// The name of a text, and the place of the agent's language if it is for the agent.
    fn name(&self, scenario: &Scenario, text: Text) -> (Name, Option<usize>) {
        match text {
            Text::Message { message, short } => {
                (Name { id: scenario.messages[message].id.clone(), short, of_letter: false }, None)
            }
            Text::Step { message, agent } => {
                (Name { id: scenario.messages[message].id.clone(), short: false, of_letter: false }, Some(agent))
            }
            Text::Letter { post, message } => {
                let letter = self.ground.channels.iter().find(|(_, known)| known.place == post);
                let id = letter.map(|(_, post)| post.letter.messages[message].clone()).unwrap_or_default();
                (Name { id, short: false, of_letter: true }, None)
            }
        }
    }
}

/// The first channel that says of a message just as much as another.
pub(super) fn kind(ground: &Ground<'_>, post: usize) -> usize {
    let says = |post: &Post| (post.channel.form, post.channel.spare);
    let of = ground.channels.iter().find(|(_, known)| known.place == post).map(|(_, post)| says(post));
    ground.channels.iter().find(|(_, post)| Some(says(post)) == of).map_or(post, |(_, post)| post.place)
}

/// How many items an entry's list has.
fn items(entry: &Entry, seen: &Observed) -> Option<usize> {
    let Say::Each { slot, .. } = entry.say else { return None };
    match &seen.values[usize::from(slot.0)] {
        Some(Value::List(items)) => Some(items.len()),
        _ => None,
    }
}
