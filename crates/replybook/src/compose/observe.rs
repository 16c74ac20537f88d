//! What a case comes to, without its words: which play, which sentences, and which variants of each.

use unic_langid::LanguageIdentifier;

use super::draft::plainly;
use super::{Asked, Desk, Pace, at_desk};
use crate::case::Case;
use crate::channel::Form;
use crate::condition::Truth;
use crate::error::Error;
use crate::fact::Value;
use crate::letter::PartName;
use crate::playbook::{Inner, Language};
use crate::scenario::{Say, Section};
use crate::words::{Saying, Sentence, Turn};

/// What a case comes to, for its last question.
pub(crate) struct Observed {
    pub play: usize,
    pub values: Vec<Option<Value<'static>>>,
    /// The language of the reply, with its region.
    pub language: LanguageIdentifier,
    /// The place of its channel.
    pub post: usize,
    /// The sentences that are chosen: the section, the entry's place in it, the message.
    pub said: Vec<(Section, usize, usize)>,
    /// The way in which each part of the letter is worded.
    pub lines: Vec<(PartName, usize)>,
    /// Everything that is written, with the variants of its selects.
    pub texts: Vec<(Text, Vec<Turn>)>,
}

/// A text that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Text {
    /// A message of the scenario; in its short form where it has one.
    Message { message: usize, short: bool },
    /// A message of the scenario, for an agent: in the language at this place of those that agents may read.
    Step { message: usize, agent: usize },
    /// A message of a channel's letter.
    Letter { post: usize, message: usize },
}

/// Decides a case, and looks at what would be said.
///
/// # Errors
/// As for a reply, up to where its words are written.
pub(crate) fn observe(book: &Inner, case: &Case) -> Result<Observed, Error> {
    at_desk(book, case, Pace::Long, |desk, _| desk.look(desk.last()))
}

/// As [`observe`], for every question about a scenario.
pub(crate) fn observe_about(book: &Inner, case: &Case, scenario: &str) -> Result<Vec<Observed>, Error> {
    at_desk(book, case, Pace::Long, |desk, _| {
        let about = (0..desk.asked.len()).filter(|at| *desk.asked[*at].scenario.id == *scenario);
        about.map(|at| desk.look(at)).collect()
    })
}

impl Desk<'_> {
    fn look(&self, at: usize) -> Result<Observed, Error> {
        let Asked { bound, .. } = &self.asked[at];
        let play = self.decisions[at].play;
        let mut seen = Observed {
            play: self.decisions[at].place,
            values: bound.values.to_owned(),
            language: self.language.used.clone(),
            post: self.post.place,
            said: Vec::new(),
            lines: Vec::new(),
            texts: Vec::new(),
        };
        let short = self.post.channel.form == Form::Short;
        let speaks = !play.say.is_empty();
        if let Some(message) = play.subject.filter(|_| speaks && self.post.channel.subject) {
            self.sentence(at, Text::Message { message, short: false }, None, &mut seen)?;
        }
        for (section, entries) in &play.say {
            for (nth, entry) in entries.iter().enumerate() {
                let chosen = entry.when.holds(bound) == Truth::Holds;
                let Some(message) = entry.say.message(&bound.values).filter(|_| chosen) else { continue };
                if entry.spare && !self.post.channel.spare {
                    continue;
                }
                seen.said.push((*section, nth, message));
                let list = match &entry.say {
                    Say::Each { slot, .. } => bound.values.get(*slot),
                    Say::One(_) | Say::By { .. } => None,
                };
                self.sentence(at, Text::Message { message, short }, list, &mut seen)?;
            }
        }
        for message in &self.decisions[at].steps {
            for agent in 0..self.book.agents.len() {
                self.sentence(at, Text::Step { message: *message, agent }, None, &mut seen)?;
            }
        }
        for part in self.post.channel.parts.iter().filter(|_| speaks) {
            let entries = self.post.letter.part(*part).unwrap_or_default();
            let Some(line) = entries.iter().position(|entry| entry.when.holds(bound) == Truth::Holds) else { continue };
            seen.lines.push((*part, line));
            if let Some(message) = entries[line].say {
                self.sentence(at, Text::Letter { post: self.post.place, message }, None, &mut seen)?;
            }
        }
        Ok(seen)
    }

    fn sentence(&self, at: usize, text: Text, list: Option<&Value<'_>>, seen: &mut Observed) -> Result<(), Error> {
        let Asked { scenario, bound, .. } = &self.asked[at];
        let (language, sentence): (&Language, &Sentence) = match text {
            Text::Message { message, short } => {
                (self.language, self.language.sentence(self.book, scenario, message, short)?)
            }
            Text::Step { message, agent } => {
                let language = &self.book.agents[agent].language;
                (language, language.sentence(self.book, scenario, message, false)?)
            }
            Text::Letter { message, .. } => (self.language, self.language.letter(self.book, self.post, message)?),
        };
        let values = match text {
            Text::Message { .. } => bound.said(),
            Text::Step { .. } | Text::Letter { .. } => &bound.values,
        };
        let mut variants = Vec::new();
        let mut say = |item| {
            let saying = Saying { item, ..plainly(values, bound, language, self.post) };
            variants.extend(sentence.turns(&saying));
        };
        match list {
            Some(Value::List(items)) => items.iter().zip(1..).for_each(|item| say(Some(item))),
            _ => say(None),
        }
        seen.texts.push((text, variants));
        Ok(())
    }
}
