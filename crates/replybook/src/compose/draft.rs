//! A message in the making: sentence by sentence, section by section.

use std::ops::Range;

use super::{Asked, Desk};
use crate::bind::Bound;
use crate::channel::Form;
use crate::condition::{Known, Truth};
use crate::decide::{Decision, Missing};
use crate::error::{Error, ErrorKind};
use crate::fact::{Value, Values, is_blank};
use crate::letter::PartName;
use crate::playbook::{Inner, Language, Post};
use crate::scenario::{Say, Section};
use crate::words::{self, Saying, Sentence};

/// A sentence that has been said: its message, and its text's place in the draft.
pub(crate) struct Spoken<'a> {
    /// The question that it answers, by its place among those that are asked.
    pub at: usize,
    pub section: Option<Section>,
    pub id: &'a str,
    pub text: Range<usize>,
}

/// How many bytes a message's text is given room for at first; most have less.
const ROOM: usize = 2_048;

/// A message in the making: one text, and which of its ranges are which parts.
pub(crate) struct Draft<'a> {
    pub text: String,
    pub said: Vec<Spoken<'a>>,
    pub blocks: Vec<Drafted>,
    pub letter: [Option<Range<usize>>; 4],
    /// How many spare sentences are to be left out, from the first on.
    spared: usize,
    /// Those that were.
    pub left_out: Vec<&'a str>,
    /// Whether there is a spare sentence among those that are said.
    pub has_spare: bool,
}

pub(crate) enum Drafted {
    Paragraph(Range<usize>),
    List(Vec<Range<usize>>),
}

impl Draft<'_> {
    /// An empty draft for a play that says so many sentences.
    pub(super) fn new(sentences: usize, spared: usize) -> Self {
        let said = Vec::with_capacity(sentences + PartName::ALL.len() + 1);
        Draft {
            text: String::with_capacity(ROOM),
            said,
            blocks: Vec::new(),
            letter: Default::default(),
            spared,
            left_out: Vec::new(),
            has_spare: false,
        }
    }

    /// Whether the last sentence has been said before, by another question: the same message with the same facts.
    fn repeats(&self) -> bool {
        let Some((last, before)) = self.said.split_last() else { return false };
        before.iter().any(|said| {
            said.section.is_some() && said.id == last.id && self.text[said.text.clone()] == self.text[last.text.clone()]
        })
    }

    /// Whether a list with the same items stands in the message already.
    fn lists(&self, items: &[Range<usize>]) -> bool {
        let same = |(a, b): (&Range<usize>, &Range<usize>)| self.text[a.clone()] == self.text[b.clone()];
        self.blocks.iter().any(|block| match block {
            Drafted::List(before) => before.len() == items.len() && before.iter().zip(items).all(same),
            Drafted::Paragraph(_) => false,
        })
    }
}

impl<'a> Desk<'a> {
    pub(super) fn subject(&self, opener: usize, draft: &mut Draft<'a>) -> Result<Option<String>, Error> {
        if !self.post.channel.subject {
            return Ok(None);
        }
        let Asked { scenario, .. } = &self.asked[opener];
        let play = self.decisions[opener].play;
        let Some(message) = play.subject else {
            let message = format!(
                "the play `{}` of `{}` has no subject, and {} wants one",
                play.id, scenario.id, self.post.channel.name
            );
            return Err(Error::new(ErrorKind::InvalidPack, message).help("give the scenario a `subject`"));
        };
        let range = self.say(opener, message, None, false, draft, None)?;
        let subject = draft.text[range].to_owned();
        if subject.contains('\n') {
            let message = format!("the subject `{}` has more than one line", scenario.messages[message].id);
            return Err(Error::new(ErrorKind::InvalidPack, message));
        }
        Ok(Some(subject))
    }

    pub(super) fn letter(&self, opener: usize, draft: &mut Draft<'a>) -> Result<(), Error> {
        let Asked { place, scenario, bound } = &self.asked[opener];
        for part in self.post.channel.parts.iter().copied() {
            let Some(entries) = self.post.letter.part(part) else { continue };
            for entry in entries {
                match entry.when.holds(bound) {
                    Truth::Fails => continue,
                    Truth::Unknown(slot) => {
                        return Err(Missing::fact(slot, bound, &self.book.roles).error(scenario, bound, *place));
                    }
                    Truth::Holds => {}
                }
                if let Some(message) = entry.say {
                    let id = &self.post.letter.messages[message];
                    let sentence = self.language.letter(self.book, self.post, message)?;
                    let saying = plainly(&bound.values, bound, self.language, self.post);
                    let range = self.write(opener, id, sentence, &saying, &mut draft.text)?;
                    draft.said.push(Spoken {
                        at: opener,
                        section: None,
                        id: &self.post.letter.messages[message],
                        text: range.clone(),
                    });
                    draft.letter[part as usize] = Some(range);
                }
                break;
            }
        }
        Ok(())
    }

    /// Says a section of a question's play: paragraphs, and lists where a sentence is said once an item.
    pub(super) fn section(&self, at: usize, section: Section, opens: bool, draft: &mut Draft<'a>) -> Result<(), Error> {
        let Asked { bound, .. } = &self.asked[at];
        let mut paragraph: Option<Range<usize>> = None;
        for (_, entry) in self.decisions[at].play.said(bound).filter(|(of, _)| *of == section) {
            if entry.spare && !self.post.channel.spare {
                continue;
            }
            let Some(message) = entry.say.message(&bound.values) else {
                let Say::By { slot, .. } = entry.say else { continue };
                return Err(self.missing(at, slot));
            };
            if entry.spare {
                if draft.left_out.len() < draft.spared {
                    draft.left_out.push(&self.asked[at].scenario.messages[message].id);
                    continue;
                }
                draft.has_spare = true;
            }
            if let Say::Each { slot, .. } = entry.say {
                draft.blocks.extend(paragraph.take().map(Drafted::Paragraph));
                let Some(Value::List(items)) = bound.value(slot) else { return Err(self.missing(at, slot)) };
                let before = (draft.text.len(), draft.said.len());
                let items: Vec<_> = items
                    .iter()
                    .zip(1..)
                    .map(|item| self.say(at, message, Some(item), false, draft, Some(section)))
                    .collect::<Result<_, _>>()?;
                if draft.lists(&items) {
                    draft.text.truncate(before.0);
                    draft.said.truncate(before.1);
                } else {
                    draft.blocks.push(Drafted::List(items));
                }
                continue;
            }
            let first = opens && draft.blocks.is_empty() && paragraph.is_none();
            let before = draft.text.len();
            if paragraph.is_some() {
                draft.text.push(' ');
            }
            let range = self.say(at, message, None, first, draft, Some(section))?;
            if draft.repeats() {
                draft.said.pop();
                draft.text.truncate(before);
                continue;
            }
            paragraph = Some(paragraph.map_or(range.clone(), |paragraph| paragraph.start..range.end));
        }
        draft.blocks.extend(paragraph.map(Drafted::Paragraph));
        Ok(())
    }

    fn say(
        &self,
        at: usize,
        message: usize,
        item: Option<(&Value<'_>, u32)>,
        opens: bool,
        draft: &mut Draft<'a>,
        section: Option<Section>,
    ) -> Result<Range<usize>, Error> {
        let Asked { scenario, bound, .. } = &self.asked[at];
        let short = section.is_some() && self.post.channel.form == Form::Short;
        let sentence = self.language.sentence(self.book, scenario, message, short)?;
        let id = &scenario.messages[message].id;
        let saying = Saying { item, opens, ..plainly(bound.said(), bound, self.language, self.post) };
        let text = self.write(at, id, sentence, &saying, &mut draft.text)?;
        draft.said.push(Spoken { at, section, id, text: text.clone() });
        Ok(text)
    }

    pub(super) fn write(
        &self,
        at: usize,
        id: &str,
        sentence: &Sentence,
        saying: &Saying<'_>,
        out: &mut String,
    ) -> Result<Range<usize>, Error> {
        let start = out.len();
        match sentence.write(saying, out) {
            Ok(()) if out[start..].chars().all(is_blank) => {
                let message = format!("the sentence `{id}` says nothing in {} in this case", self.language.used);
                Err(Error::new(ErrorKind::InvalidPack, message)
                    .help("say it `when` there is something to say, and give it words for each case"))
            }
            Ok(()) => Ok(start..out.len()),
            // The play does not make sure of a fact that its sentence names: the case is short of it all the same.
            Err(words::Missing::Fact(slot)) if self.asked[at].bound.clocked(slot) => Err(self.missing(at, slot)),
            Err(words::Missing::Fact(slot)) => Err(self.missing(at, slot).help(format!(
                "the sentence `{id}` names it; a sentence that can do without is said `when` the fact is given"
            ))),
            Err(words::Missing::Item) => {
                Err(Error::new(ErrorKind::InvalidPack, format!("the sentence `{id}` names `$item` outside a list")))
            }
        }
    }
}

/// What a sentence is said with, where it is none of a list and does not open the message.
///
/// The paragraphs have other values than the letter around them where the language settles their voice.
pub(super) fn plainly<'a>(
    values: &'a Values<'a>,
    bound: &'a Bound<'a>,
    language: &'a Language,
    post: &Post,
) -> Saying<'a> {
    Saying {
        values,
        item: None,
        formats: &language.formats,
        zone: &bound.zone,
        opens: false,
        isolates: post.channel.isolates,
    }
}

/// Notes every fact that a play's subject and sentences name and nobody gave.
pub(super) fn lacking(
    book: &Inner,
    language: &Language,
    post: &Post,
    Asked { scenario, bound, .. }: &Asked<'_>,
    decision: &Decision<'_>,
    missing: &mut Missing,
) {
    let saying = plainly(bound.said(), bound, language, post);
    let short = post.channel.form == Form::Short;
    let subject = decision.play.subject.filter(|_| post.channel.subject).map(|message| (message, false));
    let said = decision.play.said(bound).filter_map(|(_, entry)| Some((entry.say.message(&bound.values)?, short)));
    for (message, short) in subject.into_iter().chain(said) {
        let Ok(sentence) = language.sentence(book, scenario, message, short) else { continue };
        for lack in sentence.lacks(&saying) {
            // What follows from other facts comes with them.
            if let words::Missing::Fact(slot) = lack
                && (!scenario.facts.get(slot).derived || bound.clocked(slot))
            {
                missing.want(slot, bound, &book.roles);
            }
        }
    }
}
