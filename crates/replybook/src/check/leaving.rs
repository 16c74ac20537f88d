//! The covering cases' replies on every channel that a scenario serves, seen by the guard: what would not be let out is
//! found before there is a customer.

use std::collections::HashSet;

use super::cover::{Ground, settings};
use super::view::ScenarioView;
use crate::compose;
use crate::diagnostic::{Diagnostic, Place};
use crate::finding::Finding;
use crate::guard;
use crate::outline::CoveringCase;
use crate::playbook::Inner;

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

impl<'a> Leaving<'a> {
    pub(super) fn new(ground: &'a Ground<'a>, scenario: &'a ScenarioView) -> Leaving<'a> {
        Leaving { ground, scenario, told: HashSet::new(), found: Vec::new() }
    }

    /// Answers a case in every setting on every channel that the scenario serves, and tells what the guard finds.
    pub(super) fn look(&mut self, covering: &CoveringCase) {
        let book = self.ground.book;
        let served = |(id, _): &&(String, _)| self.scenario.scenario.channels.refuses(id).is_none();
        for (channel, _) in self.ground.channels.iter().filter(served) {
            for case in settings(self.ground, &covering.case) {
                let case = case.channel(channel);
                let mut seen = Vec::new();
                // On another channel another play may answer, and need what the case does not say.
                let Ok(reply) = compose::reply(book, &case, |sent| {
                    let language = sent.language.used.to_string();
                    seen.extend(guard::look(book, sent)?.into_iter().map(|finding| {
                        let sentence = finding.place.as_ref().and_then(|place| sent.said_by(&quote(place)));
                        Seen { sentence: sentence.map(str::to_owned), finding, language: language.clone() }
                    }));
                    Ok(Vec::new())
                }) else {
                    continue;
                };
                let play = reply.answers.last().map_or(&*covering.play, |answer| &answer.play);
                let several = !case.also.is_empty();
                // How a caller words a fact is nothing that a pack can mend.
                let given = serde_json::to_string(&case).unwrap_or_default();
                for seen in seen {
                    // Several answers may be more than a short message holds: that is up to who asks for them in one.
                    let excused = several && seen.finding.rule == "too-long"
                        || seen.finding.place.as_ref().is_some_and(|place| given.contains(&quote(place)));
                    if !excused && !OF_THE_CASE.contains(&seen.finding.rule) {
                        self.tell(seen, channel, play, covering);
                    }
                }
            }
        }
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
    Some(Diagnostic::new(rule, path, message).at_line(file.text, line, 1, id.len()))
}
