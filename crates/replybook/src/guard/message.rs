//! A message as the rules see it.

use std::cell::OnceCell;
use std::ops::Range;

use super::Sent;
use super::address::{Address, addresses};
use super::functions::Functions;
use super::rule::Found;
use super::terms::{Courtesy, Hit, Looked, Marks, Terms};
use super::text::Text;
use crate::channel::{Channel, Policy};
use crate::duration::Duration;
use crate::playbook::{Language, Post};
use crate::readability::Tongue;

/// How many words stand between two things of a kind in one sentence that are said apart.
const APART: usize = 3;

/// A message, read once for all rules.
pub(crate) struct Message<'a> {
    pub text: Text<'a>,
    /// What was found of the language's terms, in the order of the text.
    hits: Vec<Hit<'a>>,
    /// The places of the sentences that are in another language.
    pub foreign: Vec<usize>,
    /// What the words are to the language's terms.
    marks: Marks,
    terms: &'a Terms,
    /// The small words of all languages.
    pub functions: &'a Functions,
    pub channel: &'a Channel,
    /// Within which time the channel wants a message answered.
    pub reply_within: Option<Duration>,
    pub language: &'a Language,
    pub market: Option<&'a str>,
    /// The number of the order that it is about, if one is known.
    pub order: Option<&'a str>,
    /// Whether somebody typed it; else it was composed.
    pub typed: bool,
    addresses: OnceCell<Vec<Address>>,
}

impl<'a> Message<'a> {
    pub(super) fn new(text: &'a str, sent: &Sent<'a>, terms: &'a Terms, functions: &'a Functions) -> Message<'a> {
        let Sent { post, language, market, order, typed, .. } = *sent;
        let text = Text::new(text, Tongue::of(language.used.language.as_str()));
        let marks = Marks::new(&text);
        let own = language.used.language.as_str();
        let is_foreign = |words: &Range<usize>, languages: &[u32]| functions.is_foreign(&text, words, languages, own);
        let Looked { matches, foreign } = terms.look(&text, &marks, functions, is_foreign);
        let hits = terms.find(&text, &marks, matches, market);
        let (channel, reply_within) = (&post.channel, post.reply_within);
        let addresses = OnceCell::new();
        Message {
            text,
            hits,
            foreign,
            marks,
            terms,
            functions,
            channel,
            reply_within,
            language,
            market,
            order,
            typed,
            addresses,
        }
    }

    /// Lets it leave on another channel.
    pub(super) fn leave_on(&mut self, post: &'a Post) {
        (self.channel, self.reply_within) = (&post.channel, post.reply_within);
    }

    /// The web and e-mail addresses, in the order of the text.
    pub(super) fn addresses(&self) -> &[Address] {
        self.addresses.get_or_init(|| addresses(self.text.as_str()))
    }

    /// The terms of a rule that were found, in the order of the text.
    pub(super) fn hits(&self, rule: &str) -> impl Iterator<Item = &Hit<'a>> {
        self.hits.iter().filter(move |hit| hit.rule == rule)
    }

    /// The longest span of time that is said in some words, in minutes.
    pub(super) fn span(&self, words: Range<usize>) -> Option<u64> {
        self.terms.span(&self.text, &self.marks, words)
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

    /// What a rule finds that is about doing something twice: each time but the first.
    pub(super) fn repeated(&self, rule: &str) -> Vec<Found> {
        let mut found = Vec::new();
        let mut before: Option<&Hit<'_>> = None;
        for hit in self.hits(rule) {
            // “Sorry, I apologise” is one apology.
            let apart = before.is_some_and(|before| {
                let words = self.text.words();
                words[before.words.start].sentence != words[hit.words.start].sentence
                    || hit.words.start.saturating_sub(before.words.end) >= APART
            });
            if apart || hit.alone {
                let words = self.text.quote(hit.bytes.clone());
                found.push(Found::at(hit.bytes.clone(), format!("“{words}” {}", hit.why)).help(hit.say));
            }
            before = Some(hit);
        }
        found
    }
}
