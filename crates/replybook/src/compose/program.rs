//! The short way to a message: the program of its shape, which is made once for all messages that have it.
//!
//! What can be wrong with a message, and what is out of the ordinary (several questions, sentences that are left out where a
//! message is too long), is left to the long way, sentence by sentence: whoever runs no program takes it.

use std::sync::Arc;

use smallvec::SmallVec;

use super::{Asked, Desk, Way};
use crate::bind::{Bound, Roles};
use crate::case::Markup;
use crate::channel::Form;
use crate::condition::{Known, Truth};
use crate::decide::Decision;
use crate::error::Error;
use crate::fact::{Slot, Value, Values};
use crate::layout::{Block, Part, Piece, Shape};
use crate::letter::PartName;
use crate::locale;
use crate::playbook::Post;
use crate::reply::Message;
use crate::scenario::{Say, Section};
use crate::words::{Fuse, Program, Said, Stage};

/// What tells the messages of a language apart that are written by different programs.
pub(crate) type Key = SmallVec<[u32; 32]>;

/// What writes a message.
#[derive(Debug)]
pub(crate) struct Programs {
    subject: Option<Program>,
    body: Program,
}

/// A message whose play is decided and whose values are written.
pub struct Prepared<'a> {
    programs: Arc<Programs>,
    stage: Stage<'a>,
    subject: Vec<String>,
    body: Vec<String>,
}

impl Prepared<'_> {
    /// Appends the subject, where there is one, and the body.
    pub fn render(&self, subject: &mut String, body: &mut String) {
        let Prepared { programs, stage, subject: values, body: body_values } = self;
        // What has been written once is not refused.
        let _ = programs.subject.as_ref().map(|program| program.write_with(stage, values, subject));
        let _ = programs.body.write_with(stage, body_values, body);
    }
}

/// How many items of lists a program writes; longer lists are rare.
const ITEMS_MAX: usize = 20;

/// A sentence that a message says: its message, and the list that it is said for with the number of its items.
struct Chosen {
    section: Section,
    message: usize,
    each: Option<(Slot, u16)>,
}

/// What a message says.
pub(super) struct Plan {
    key: Key,
    chosen: SmallVec<[Chosen; 24]>,
    /// The message of each part of the letter.
    letter: [Option<usize>; 4],
}

/// The blocks of a message, with the sentences of each.
type Blocks<'a> = Vec<(Block, Vec<Said<'a>>)>;

/// Says that a message is to be written in the long way.
struct LongWay;

impl<'a> Desk<'a> {
    /// Writes the message by its program, over that of another reply; beside it its text without markup, if that is wanted
    /// and is not the same. `None` if it is to be written in the long way.
    pub(super) fn run(
        &self,
        markup: Markup,
        choice: &locale::Choice,
        plain: bool,
        message: &mut Option<Message>,
    ) -> Option<Option<String>> {
        let (program, stage) = (self.programs(markup)?, self.stage()?);
        let Message { subject, body, markup: marked, channel, language } = message.get_or_insert_with(Message::blank);
        match &program.subject {
            None => *subject = None,
            Some(program) => {
                let subject = subject.get_or_insert_default();
                subject.clear();
                program.write(&stage, subject).ok().filter(|()| !subject.contains('\n'))?;
            }
        }
        body.clear();
        program.body.write(&stage, body).ok()?;
        let mut unmarked = None;
        match (markup, &self.post.channel.limit) {
            (Markup::Text, None) => {}
            (Markup::Text, Some(limit)) => {
                *body = limit.spell(std::mem::take(body));
                if limit.is_over(body) {
                    return None;
                }
            }
            (Markup::Html, Some(_)) => return None,
            (Markup::Html, None) if plain => {
                let mut text = String::with_capacity(body.len());
                self.programs(Markup::Text)?.body.write(&stage, &mut text).ok()?;
                unmarked = Some(text);
            }
            (Markup::Html, None) => {}
        }
        *marked = markup;
        self.channel.clone_into(channel);
        self.language.tag.clone_into(&mut language.used);
        choice.tag.clone_into(&mut language.asked);
        Some(unmarked)
    }

    pub(super) fn prepared(&self, markup: Markup) -> Option<Prepared<'a>> {
        let (programs, stage) = (Arc::clone(self.programs(markup)?), self.stage()?);
        let subject = programs.subject.as_ref().map(|subject| subject.values(&stage)).transpose().ok()?;
        let body = programs.body.values(&stage).ok()?;
        Some(Prepared { programs, stage, subject: subject.unwrap_or_default(), body })
    }

    fn stage(&self) -> Option<Stage<'a>> {
        let [Asked { bound, .. }] = self.asked else { return None };
        Some(Stage {
            letter: &bound.values,
            said: bound.said(),
            formats: &self.language.formats,
            zone: &bound.zone,
            isolates: self.post.channel.isolates,
        })
    }

    /// What writes the message; `None` if it is to be written in the long way.
    fn programs(&self, markup: Markup) -> Option<&'a Arc<Programs>> {
        let Way { plan, programs, .. } = self.way?;
        let plan = plan.as_ref()?;
        let programs = programs[usize::from(markup == Markup::Html)]
            .get_or_init(|| self.language.program(markup, &plan.key, || self.fuse(markup, plan).ok()));
        programs.as_ref()
    }

    /// Fuses the sentences of a message with the skeleton of its layout.
    fn fuse(&self, markup: Markup, Plan { chosen, letter, .. }: &Plan) -> Result<Programs, LongWay> {
        let [Asked { scenario, bound, .. }] = self.asked else { return Err(LongWay) };
        let layouts = &self.post.channel.layout;
        let layout = match markup {
            Markup::Text => &layouts.text,
            Markup::Html => layouts.html.as_ref().ok_or(LongWay)?,
        };
        let blocks = self.blocks(chosen)?;
        let has = |part: PartName| letter[part as usize].is_some();
        let shape = Shape {
            salutation: has(PartName::Salutation),
            order: has(PartName::Order),
            blocks: blocks.iter().map(|(block, _)| *block).collect(),
            closing: has(PartName::Closing),
            signature: has(PartName::Signature),
        };
        let skeleton = self.book.layouts.skeleton(layout, &shape)?;
        let settled = self.book.roles.voice.and_then(|slot| {
            let value = |values: &'a Values<'a>| values.get(slot);
            Some((slot, [value(&bound.values)?, value(bound.said())?]))
        });
        let new = || Fuse::new(&self.language.formats, &scenario.facts, settled);
        let (mut body, mut opened) = (new(), false);
        for piece in &skeleton.pieces {
            let (part, escape) = match piece {
                Piece::Text(text) => {
                    body.text(text);
                    continue;
                }
                Piece::Part(part, escape) => (*part, *escape),
            };
            let of_letter = match part {
                // How the first paragraph begins hangs on how the salutation ends.
                Part::Salutation if opened => return Err(LongWay),
                Part::Salutation => PartName::Salutation,
                Part::Order => PartName::Order,
                Part::Closing => PartName::Closing,
                Part::Signature => PartName::Signature,
                Part::Paragraph(at) => {
                    opened = true;
                    body.part(&blocks[usize::from(at)].1, escape, false);
                    continue;
                }
                Part::Item(at, item) => {
                    opened = true;
                    body.part(&blocks[usize::from(at)].1[usize::from(item)..][..1], escape, false);
                    continue;
                }
            };
            let message = letter[of_letter as usize].ok_or(LongWay)?;
            let sentence = self.language.letter(self.book, self.post, message)?;
            let said = Said { sentence, of_letter: true, first: false, item: None };
            body.part(&[said], escape, of_letter == PartName::Salutation);
        }
        let subject = match self.post.channel.subject {
            false => None,
            true => {
                let message = self.decisions[0].play.subject.ok_or(LongWay)?;
                let sentence = self.language.sentence(self.book, scenario, message, false)?;
                let mut subject = new();
                subject.sentence(&Said { sentence, of_letter: false, first: false, item: None });
                Some(subject.finish())
            }
        };
        Ok(Programs { subject, body: body.finish() })
    }

    /// The blocks of a message: paragraphs, and a list for each sentence that is said once an item.
    fn blocks(&self, chosen: &[Chosen]) -> Result<Blocks<'a>, LongWay> {
        let [Asked { scenario, .. }] = self.asked else { return Err(LongWay) };
        let short = self.post.channel.form == Form::Short;
        let mut blocks = Blocks::new();
        for section in Section::ALL {
            let mut opens = true;
            for Chosen { message, each, .. } in chosen.iter().filter(|chosen| chosen.section == section) {
                let sentence = self.language.sentence(self.book, scenario, *message, short)?;
                let said = Said { sentence, of_letter: false, first: blocks.is_empty(), item: None };
                match (each, blocks.last_mut()) {
                    (Some((slot, items)), _) => {
                        let item = |at| Said { first: false, item: Some((*slot, at)), ..said };
                        blocks.push((Block::List(*items), (0..*items).map(item).collect()));
                        opens = true;
                    }
                    (None, Some((_, paragraph))) if !opens => paragraph.push(said),
                    (None, _) => {
                        blocks.push((Block::Paragraph, vec![said]));
                        opens = false;
                    }
                }
            }
        }
        Ok(blocks)
    }
}

impl Plan {
    /// What the message says, in an order that tells its shape; `None` for a message out of the ordinary.
    pub(super) fn of(roles: &Roles, post: &Post, asked: &Asked<'_>, decision: &Decision<'_>) -> Option<Plan> {
        let Asked { scenario, bound, .. } = asked;
        let mut plan = Plan { key: Key::new(), chosen: SmallVec::new(), letter: [None; 4] };
        let places = [scenario.place, decision.place, post.place];
        plan.key.extend(places.map(|place| place as u32));
        plan.key.extend(voices(roles, bound).map(u32::from));
        for part in post.channel.parts.iter().copied() {
            let entries = post.letter.part(part).unwrap_or_default();
            for (nth, entry) in entries.iter().enumerate() {
                match entry.when.holds(bound) {
                    Truth::Fails => continue,
                    Truth::Unknown(_) => return None,
                    Truth::Holds => {}
                }
                plan.letter[part as usize] = entry.say;
                plan.key.push(nth as u32);
                break;
            }
        }
        let mut lists = 0;
        for (section, entry) in decision.play.said(bound) {
            if entry.spare && !post.channel.spare {
                continue;
            }
            let message = entry.say.message(&bound.values)?;
            let each = match entry.say {
                Say::One(_) | Say::By { .. } => None,
                Say::Each { slot, .. } => {
                    let Some(Value::List(items)) = bound.value(slot) else { return None };
                    lists += 1;
                    plan.key.push(items.len() as u32);
                    Some((slot, u16::try_from(items.len()).ok().filter(|items| usize::from(*items) <= ITEMS_MAX)?))
                }
            };
            // What is said twice, or listed twice, may be left out.
            if lists > 1 || plan.chosen.iter().any(|chosen| chosen.message == message) {
                return None;
            }
            plan.key.push((section as u32) << 24 | message as u32);
            plan.chosen.push(Chosen { section, message, each });
        }
        (!plan.chosen.is_empty()).then_some(plan)
    }
}

/// The voices of the letter and of the paragraphs.
pub(super) fn voices(roles: &Roles, bound: &Bound<'_>) -> [u16; 2] {
    [&bound.values, bound.said()].map(|values| match roles.voice.and_then(|slot| values.get(slot)) {
        Some(Value::Choice(member)) => *member,
        _ => u16::MAX,
    })
}

impl From<Error> for LongWay {
    fn from(_: Error) -> LongWay {
        LongWay
    }
}

impl From<Vec<crate::diagnostic::Diagnostic>> for LongWay {
    fn from(_: Vec<crate::diagnostic::Diagnostic>) -> LongWay {
        LongWay
    }
}
