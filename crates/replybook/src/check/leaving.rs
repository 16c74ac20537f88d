//! The covering cases' replies on every channel that a scenario serves, seen by the guard: what would not be let out is
//! found before there is a customer.

use std::collections::HashSet;
use std::sync::Arc;

use indexmap::IndexMap;

use super::cover::{Ground, settings};
use super::view::ScenarioView;
use crate::case::Case;
use crate::compose::{self, Sent};
use crate::diagnostic::{Diagnostic, Place};
use crate::finding::Finding;
use crate::guard;
use crate::outline::CoveringCase;
use crate::playbook::{Inner, Post};

/// Rules that a pack cannot keep, whatever it says: a reply in a language that the channel does not take is asked for by
/// the case, and an example of a fact is in one language.
const OF_THE_CASE: [&str; 2] = ["channel-language", "wrong-language"];

/// What the guard has found in a scenario's replies so far.
pub(super) struct Leaving<'a> {
    ground: &'a Ground<'a>,
    scenario: &'a ScenarioView,
    /// What has been told: the rule, whose words they are, the language, and what was found.
    told: HashSet<(&'static str, String, String, String)>,
    pub found: Vec<Diagnostic>,
}

/// A finding, with where it was found.
struct Seen {
    finding: Finding,
    /// The sentence that says it.
    sentence: Option<String>,
    language: String,
}

/// A message as it leaves on one channel or on several.
#[derive(PartialEq, Eq, Hash)]
struct Letter {
    body: String,
    subject: Option<String>,
    order: Option<String>,
    market: Option<String>,
}

impl<'a> Leaving<'a> {
    pub(super) fn new(ground: &'a Ground<'a>, scenario: &'a ScenarioView) -> Leaving<'a> {
        Leaving { ground, scenario, told: HashSet::new(), found: Vec::new() }
    }

    /// Answers a case in every setting on every channel that the scenario serves, and tells what the guard finds.
    pub(super) fn look(&mut self, covering: &CoveringCase) {
        let ground = self.ground;
        let served = |(id, _): &&(String, _)| self.scenario.scenario.channels.refuses(id).is_none();
        let channels: Vec<&(String, Arc<Post>)> = ground.channels.iter().filter(served).collect();
        for case in settings(ground, &covering.case) {
            // Most channels say a case in the same words: these are read once.
            let mut letters: IndexMap<Letter, Vec<&(String, Arc<Post>)>> = IndexMap::new();
            let mut language = None;
            for channel in &channels {
                // On another channel another play may answer, and need what the case does not say.
                let _ = compose::reply(ground.book, &case.clone().channel(&channel.0), |sent| {
                    let owned = |text: Option<&str>| text.map(str::to_owned);
                    let (body, subject) = (sent.body.to_owned(), owned(sent.subject));
                    let letter = Letter { body, subject, order: owned(sent.order), market: owned(sent.market) };
                    letters.entry(letter).or_default().push(channel);
                    language.get_or_insert_with(|| ground.book.language(&sent.language.used));
                    Ok(Vec::new())
                });
            }
            let Some(language) = language else { continue };
            for (letter, channels) in &letters {
                let posts: Vec<&Post> = channels.iter().map(|(_, post)| &**post).collect();
                let (body, subject) = (&*letter.body, letter.subject.as_deref());
                let (order, market) = (letter.order.as_deref(), letter.market.as_deref());
                let (post, language) = (posts[0], &*language);
                let sent = Sent { body, subject, draft: None, post, language, market, order, typed: false };
                let found = guard::look_on(ground.book, &sent, &posts).unwrap_or_default();
                for ((channel, _), findings) in channels.iter().zip(found) {
                    for finding in findings {
                        self.judge(finding, &case.clone().channel(channel), covering);
                    }
                }
            }
        }
    }

    /// Tells what was found in the reply to a case, if the pack can mend it.
    fn judge(&mut self, finding: Finding, case: &Case, covering: &CoveringCase) {
        let place = finding.place.as_ref().map(quote);
        // Several answers may be more than a short message holds: that is up to who asks for them in one. And how a caller
        // words a fact is nothing that a pack can mend.
        let several = !case.also.is_empty() && finding.rule == "too-long";
        let given = || serde_json::to_string(case).unwrap_or_default();
        if several || OF_THE_CASE.contains(&finding.rule) || place.is_some_and(|place| given().contains(&place)) {
            return;
        }
        let (mut sentence, mut language) = (None, String::new());
        let reply = compose::reply(self.ground.book, case, |sent| {
            sentence = finding.place.as_ref().and_then(|place| sent.said_by(&quote(place))).map(str::to_owned);
            language = sent.language.used.to_string();
            Ok(Vec::new())
        });
        let play = reply.ok().and_then(|reply| Some(reply.answers.last()?.play.clone()));
        let channel = case.channel.as_deref().unwrap_or_default();
        self.tell(Seen { finding, sentence, language }, channel, play.as_deref().unwrap_or(&covering.play), covering);
    }

    fn tell(&mut self, Seen { finding, sentence, language }: Seen, channel: &str, play: &str, covering: &CoveringCase) {
        let what = finding.place.as_ref().map_or_else(|| channel.to_owned(), quote);
        let by = sentence.clone().unwrap_or_else(|| play.to_owned());
        if !self.told.insert((finding.rule, by, language.clone(), what)) {
            return;
        }
        let book = self.ground.book;
        let message = format!("on {channel}, in {language}: {}", finding.message);
        let found = sentence.and_then(|id| in_words(book, &language, &id, finding.rule, &message));
        let mut found = found.unwrap_or_else(|| self.scenario.found_in(book, finding.rule, play, &message));
        found.severity = finding.severity;
        found.notes.extend(finding.source.map(|source| format!("source: {source}")));
        found.notes.push(format!("in the covering case `{}` of `{}`", covering.name, self.scenario.scenario.id));
        found.help = finding.help;
        self.found.push(found);
    }
}

/// What stands at a place.
fn quote(place: &Place) -> String {
    place.text.chars().skip(place.column - place.text_column).take(place.width).collect()
}

/// A finding in the file that words a sentence.
fn in_words(book: &Inner, language: &str, id: &str, rule: &'static str, message: &str) -> Option<Diagnostic> {
    let language = book.language(&language.parse().ok()?);
    let (path, line, _) = book.origin(&language, id)?;
    let file = book.stack.all("locales/").find(|file| file.shown() == path)?;
    Some(Diagnostic::new(rule, path, message).at_line(&file.text, line, 1, id.len()))
}
