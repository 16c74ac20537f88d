//! The parts of a letter around its paragraphs: salutation, order line, closing, signature.

use serde::Deserialize;
use serde_json::Value as Json;

use crate::condition::{Facets, When};
use crate::fact::FactTable;
#[cfg(feature = "schema")]
use crate::schema::shape;
use crate::yaml::{Node, Problem};

/// What the ids of its messages begin with.
pub(crate) const WORDS: &str = "letter-";

/// A part of a message beside its paragraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Part"))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum PartName {
    Salutation,
    Order,
    Closing,
    Signature,
}

impl PartName {
    pub(crate) const ALL: [PartName; 4] =
        [PartName::Salutation, PartName::Order, PartName::Closing, PartName::Signature];

    pub(crate) fn key(self) -> &'static str {
        match self {
            PartName::Salutation => "salutation",
            PartName::Order => "order",
            PartName::Closing => "closing",
            PartName::Signature => "signature",
        }
    }
}

/// The parts around a message's paragraphs: `templates/letter.yaml`, or a channel's own `letter`.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Letter"))]
#[serde(deny_unknown_fields)]
pub(crate) struct LetterFile {
    /// How it opens.
    salutation: Option<Vec<EntryFile>>,
    /// The line that names the order.
    order: Option<Vec<EntryFile>>,
    /// How it closes.
    closing: Option<Vec<EntryFile>>,
    /// Who signs.
    signature: Option<Vec<EntryFile>>,
}

/// One way to word a part of a letter; the first whose condition holds is said.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "LetterEntry"))]
#[serde(deny_unknown_fields)]
struct EntryFile {
    /// The message; without it the part is left out.
    say: Option<String>,
    /// When it is said; always if left out.
    #[cfg_attr(feature = "schema", schemars(with = "Option<shape::Condition>"))]
    when: Option<Json>,
}

/// The ways to word each part on a channel: the first whose condition holds is said.
#[derive(Debug, Default)]
pub(crate) struct Letter {
    parts: [Option<Vec<Entry>>; 4],
    /// Which parts are the channel's own.
    of_channel: [bool; 4],
    /// The ids of all messages of letters, each at the place that [`Entry::say`] names.
    pub messages: Vec<Box<str>>,
    /// What the parts ask of a case, where it is not too much.
    pub facets: Option<Facets>,
}

#[derive(Debug)]
pub(crate) struct Entry {
    /// The message's place in [`Letter::messages`]; without one the part is left out.
    pub say: Option<usize>,
    pub when: When,
}

impl Letter {
    /// Reads a channel's own parts.
    pub(crate) fn of_channel(file: &LetterFile, facts: &FactTable) -> Result<Letter, Problem> {
        let mut letter = Letter::default();
        letter.add(file, facts)?;
        letter.of_channel = letter.parts.each_ref().map(Option::is_some);
        Ok(letter)
    }

    /// Reads the parts of one file; those that another file has already are left to it.
    pub(crate) fn add(&mut self, file: &LetterFile, facts: &FactTable) -> Result<(), Problem> {
        let lists = [&file.salutation, &file.order, &file.closing, &file.signature];
        for (name, list) in PartName::ALL.into_iter().zip(lists) {
            let Some(list) = list else { continue };
            if self.parts[name as usize].is_some() {
                continue;
            }
            let mut entries = Vec::with_capacity(list.len());
            for (at, entry) in list.iter().enumerate() {
                let when = When::parse(entry.when.as_ref().map(Node::from).as_ref(), facts)
                    .map_err(|problem| problem.within("when").within(at).within(name.key()))?;
                let say = entry.say.as_ref().map(|id| {
                    self.messages.iter().position(|known| **known == **id).unwrap_or_else(|| {
                        self.messages.push(id.as_str().into());
                        self.messages.len() - 1
                    })
                });
                entries.push(Entry { say, when });
            }
            self.parts[name as usize] = Some(entries);
        }
        Ok(())
    }

    /// Gathers what the parts ask of a case, when all of them have been read.
    pub(crate) fn gathered(mut self, facts: &FactTable) -> Letter {
        let conditions = self.parts.iter().flatten().flatten().map(|entry| &entry.when);
        self.facets = Facets::of(facts, conditions, std::iter::empty(), std::iter::empty());
        self
    }

    /// Whether a part is worded by the channel's file, not by the pack's letter.
    pub(crate) fn is_of_channel(&self, name: PartName) -> bool {
        self.of_channel[name as usize]
    }

    /// The ways to word a part, if the letter says anything of it.
    pub(crate) fn part(&self, name: PartName) -> Option<&[Entry]> {
        self.parts[name as usize].as_deref()
    }
}
