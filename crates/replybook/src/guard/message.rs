//! A message as the rules see it.

use std::ops::Range;

use super::Sent;
use super::rule::Found;
use super::terms::{Courtesy, Hit, Marks, Terms};
use super::text::Text;
use crate::channel::{Channel, Policy};
use crate::duration::Duration;
use crate::playbook::Language;
use crate::readability::Tongue;

/// A message, read once for all rules.
pub(crate) struct Message<'a> {
    pub text: Text<'a>,
    /// What was found of the language's terms, in the order of the text.
    hits: Vec<Hit<'a>>,
    /// What the words are to the language's terms.
    marks: Marks,
    terms: &'a Terms,
    pub channel: &'a Channel,
    /// Within which time the channel wants a message answered.
    pub reply_within: Option<Duration>,
    pub language: &'a Language,
    pub market: Option<&'a str>,
    /// The number of the order that it is about, if one is known.
    pub order: Option<&'a str>,
    /// Whether somebody typed it; else it was composed.
    pub typed: bool,
}

impl<'a> Message<'a> {
    pub(super) fn new(text: &'a str, sent: &Sent<'a>, terms: &'a Terms) -> Message<'a> {
        let Sent { typed, post, language, market, order, .. } = *sent;
        let text = Text::new(text, Tongue::of(language.used.language.as_str()));
        let marks = terms.mark(&text);
        let hits = terms.find(&text, &marks, market);
        let (channel, reply_within) = (&post.channel, post.reply_within);
        Message { text, hits, marks, terms, channel, reply_within, language, market, order, typed }
    }

    /// The terms of a rule that were found, in the order of the text.
    pub(super) fn hits(&self, rule: &str) -> impl Iterator<Item = &Hit<'a>> {
        self.hits.iter().filter(move |hit| hit.rule == rule)
    }

    /// The spans of time that are said in some words, in minutes.
    pub(super) fn minutes(&self, words: Range<usize>) -> Vec<u64> {
        self.terms.minutes(&self.text, &self.marks, words)
    }

    /// The longest courtesy that begins with the first of some words.
    pub(super) fn courtesy(&self, words: Range<usize>) -> Option<(Courtesy, usize)> {
        self.terms.courtesy(&self.text, &self.marks, words)
    }

    /// What a rule finds that knows nothing but its terms.
    pub(super) fn terms(&self, rule: &str) -> Vec<Found> {
        let found = |hit: &Hit<'_>| Found {
            help: Some(hit.say.to_owned()),
            source: hit.law.map(Policy::told),
            severity: hit.law.map(|law| law.seen.severity()),
            ..Found::at(hit.bytes.clone(), format!("“{}” {}", self.text.quote(hit.bytes.clone()), hit.why))
        };
        self.hits(rule).map(found).collect()
    }
}
