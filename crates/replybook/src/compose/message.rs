//! The message for the customer: who speaks, in which order, in which form.

use std::borrow::Cow;

use super::Desk;
use super::draft::{Draft, Drafted};
use crate::case::Markup;
use crate::error::{Error, ErrorKind};
use crate::layout::{Block, Part, Shape};
use crate::letter::PartName;
use crate::locale;
use crate::reply::Message;
use crate::scenario::Section;

impl<'a> Desk<'a> {
    /// Writes the message, without as many of its spare sentences as it takes to fit; `None` if no play speaks.
    pub(super) fn message(
        &self,
        markup: Markup,
        choice: &locale::Choice,
    ) -> Result<Option<(Message, Draft<'a>)>, Error> {
        let speaks = |at: &usize| !self.decisions[*at].play.say.is_empty();
        let Some(opener) = (0..self.asked.len()).find(speaks) else { return Ok(None) };
        let mut spared = 0;
        loop {
            let (message, draft) = self.write_message(opener, markup, choice, spared)?;
            match &self.post.channel.limit {
                Some(limit) if draft.has_spare && limit.is_over(&self.plain(&message, &draft)?) => spared += 1,
                _ => return Ok(Some((message, draft))),
            }
        }
    }

    /// The text of a message, without its markup.
    pub(super) fn plain<'m>(&self, message: &'m Message, draft: &Draft<'_>) -> Result<Cow<'m, str>, Error> {
        match message.markup {
            Markup::Text => Ok(Cow::Borrowed(&message.body)),
            Markup::Html => self.lay_out(Markup::Text, draft).map(Cow::Owned),
        }
    }

    fn write_message(
        &self,
        opener: usize,
        markup: Markup,
        choice: &locale::Choice,
        spared: usize,
    ) -> Result<(Message, Draft<'a>), Error> {
        let speaks = |at: &usize| !self.decisions[*at].play.say.is_empty();
        let mut draft =
            Draft::new(self.decisions[opener].play.say.iter().map(|(_, entries)| entries.len()).sum(), spared);
        let subject = self.subject(opener, &mut draft)?;
        self.letter(opener, &mut draft)?;
        let opens = draft.letter[PartName::Salutation as usize]
            .as_ref()
            .is_some_and(|range| draft.text[range.clone()].ends_with(','));

        let mut say = |at: usize, section: Section| self.section(at, section, opens, &mut draft);
        say(opener, Section::Acknowledge)?;
        say(opener, Section::Empathise)?;
        for at in (0..self.asked.len()).filter(speaks) {
            for section in [Section::Answer, Section::Offer, Section::Next] {
                say(at, section)?;
            }
        }
        say(opener, Section::Close)?;

        if draft.blocks.is_empty() {
            let (scenario, play) = (&self.asked[opener].scenario.id, &self.decisions[opener].play.id);
            let message = format!("the play `{play}` of `{scenario}` says nothing in this case");
            return Err(Error::new(ErrorKind::InvalidPack, message)
                .help("give it a sentence without a condition, or no `say` at all"));
        }
        let body = self.lay_out(markup, &draft)?;
        let language = crate::reply::Language { asked: choice.tag.clone(), used: choice.used.to_string() };
        let message = Message { subject, body, markup, channel: self.channel.to_owned(), language };
        Ok((message, draft))
    }

    fn lay_out(&self, markup: Markup, draft: &Draft<'_>) -> Result<String, Error> {
        let layouts = &self.post.channel.layout;
        let layout = match (markup, &layouts.html) {
            (Markup::Text, _) => &layouts.text,
            (Markup::Html, Some(html)) => html,
            (Markup::Html, None) => {
                let message = format!("{} takes plain text only", self.post.channel.name);
                return Err(Error::new(ErrorKind::InvalidCase, message).help("leave out the markup"));
            }
        };
        let has = |part: PartName| draft.letter[part as usize].is_some();
        let shape = Shape {
            salutation: has(PartName::Salutation),
            order: has(PartName::Order),
            blocks: draft
                .blocks
                .iter()
                .map(|block| match block {
                    Drafted::Paragraph(_) => Block::Paragraph,
                    Drafted::List(items) => Block::List(items.len() as u16),
                })
                .collect(),
            closing: has(PartName::Closing),
            signature: has(PartName::Signature),
        };
        let skeleton = self.book.layouts.skeleton(layout, &shape).map_err(Error::pack)?;
        let letter = |part: PartName| draft.letter[part as usize].clone().unwrap_or_default();
        let text_of = |part| {
            let range = match part {
                Part::Salutation => letter(PartName::Salutation),
                Part::Order => letter(PartName::Order),
                Part::Closing => letter(PartName::Closing),
                Part::Signature => letter(PartName::Signature),
                Part::Paragraph(at) => match &draft.blocks[usize::from(at)] {
                    Drafted::Paragraph(range) => range.clone(),
                    Drafted::List(_) => 0..0,
                },
                Part::Item(at, item) => match &draft.blocks[usize::from(at)] {
                    Drafted::List(items) => items[usize::from(item)].clone(),
                    Drafted::Paragraph(_) => 0..0,
                },
            };
            &draft.text[range]
        };
        let mut body = String::with_capacity(draft.text.len() + 256);
        skeleton.write(text_of, &mut body);
        Ok(match (markup, &self.post.channel.limit) {
            (Markup::Text, Some(limit)) => limit.spell(body),
            _ => body,
        })
    }
}
