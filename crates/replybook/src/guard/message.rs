//! A message as the rules see it.

use std::cell::OnceCell;

use super::Sent;
use super::address::{Address, addresses};
use super::rule::Found;
use super::terms::{Hit, Terms};
use super::text::Text;
use crate::channel::{Channel, Policy};
use crate::playbook::Language;

/// A message, read once for all rules.
pub(crate) struct Message<'a> {
    pub text: Text<'a>,
    /// What was found of the language's terms, in the order of the text.
    hits: Vec<Hit<'a>>,
    pub channel: &'a Channel,
    pub language: &'a Language,
    pub market: Option<&'a str>,
    /// The number of the order that it is about, if one is known.
    pub order: Option<&'a str>,
    /// Whether somebody typed it; else it was composed.
    pub typed: bool,
    addresses: OnceCell<Vec<Address>>,
}

impl<'a> Message<'a> {
    pub(super) fn new(text: &'a str, sent: &Sent<'a>, terms: &'a Terms) -> Message<'a> {
        let text = Text::new(text);
        let hits = terms.find(&text, sent.market);
        let Sent { typed, post, language, market, order, .. } = *sent;
        Message { text, hits, channel: &post.channel, language, market, order, typed, addresses: OnceCell::new() }
    }

    /// The web and e-mail addresses, in the order of the text.
    pub(super) fn addresses(&self) -> &[Address] {
        self.addresses.get_or_init(|| addresses(self.text.as_str()))
    }

    /// The terms of a rule that were found, in the order of the text.
    pub(super) fn hits(&self, rule: &str) -> impl Iterator<Item = &Hit<'a>> {
        self.hits.iter().filter(move |hit| hit.rule == rule)
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
