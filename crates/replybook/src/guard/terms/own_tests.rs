//! The tests that terms carry: what they must find, and what they must leave alone.

use super::{Hit, Marks, Source, Terms, Voice};
use crate::diagnostic::{Diagnostic, short};
use crate::guard::text::Text;
use crate::readability::Tongue;
use crate::yaml::{Problem, Step};

/// The rule whose terms name a span of time.
const SLOW: &str = "slow-promise";
/// What an answer may take on the strictest channels: a promise within it is innocent, in minutes.
const DAY: u64 = 24 * 60;

impl Terms {
    /// What is wrong with the terms of one of the files that these were made of: each example that they do not bear out.
    pub(crate) fn failing(&self, sources: &[Source<'_>], at: usize) -> Vec<Diagnostic> {
        let mut failing = Vec::new();
        let source = &sources[at];
        let mut tell = |path: &[Step], message: String, help: &str| {
            let problem = Problem { path: path.to_vec(), ..Problem::new(message).rule("failing-term").help(help) };
            failing.push(source.file.locate(problem));
        };
        let tongue = Tongue::of(source.language());
        for (nth, entry) in source.entries.terms.iter().enumerate() {
            let path = |key: &str, example: usize| [Step::from("terms"), nth.into(), key.into(), example.into()];
            let market = entry.law.as_ref().and_then(|law| law.markets.first()).map(String::as_str);
            let found = |text: &str| {
                let read = Text::new(text, tongue);
                let marks = Marks::new(&read);
                let hits = self.all(&read, &marks, self.matches(&read, &marks), market).into_iter();
                let mut of_it = hits.filter(|hit| hit.place == Some((at, nth)));
                let is_slow = |hit: &Hit<'_>| self.span(&read, &marks, hit.words.clone()).is_none_or(|span| span > DAY);
                of_it.find(|hit| entry.rule != SLOW || is_slow(hit)).map(|hit| on_one_line(&text[hit.bytes]))
            };
            for (example, text) in entry.found.iter().enumerate() {
                if found(text).is_none() {
                    let message = format!("the term is not found in “{}”", on_one_line(text));
                    tell(&path("found", example), message, "widen its patterns, or take the example out");
                }
            }
            for (example, text) in entry.innocent.iter().enumerate() {
                if let Some(words) = found(text) {
                    let message = format!("the term is found in an innocent text: “{words}”");
                    tell(&path("innocent", example), message, "narrow its patterns, or say `unless`");
                }
            }
        }
        let address = &source.entries.address;
        let mixed = |text: &str| {
            let read = Text::new(text, tongue);
            let marks = Marks::new(&read);
            let hits = self.all(&read, &marks, self.matches(&read, &marks), None);
            let said = |voice| {
                hits.iter().find(|hit| hit.voice == Some(voice)).map(|hit| on_one_line(&text[hit.bytes.clone()]))
            };
            (said(Voice::Formal), said(Voice::Friendly))
        };
        for (key, texts, wanted) in [("found", &address.found, true), ("innocent", &address.innocent, false)] {
            for (example, text) in texts.iter().enumerate() {
                let (formal, friendly) = mixed(text);
                if (formal.is_some() && friendly.is_some()) == wanted {
                    continue;
                }
                let said = |words: Option<String>| words.map_or("nothing".to_owned(), |words| format!("“{words}”"));
                let message = format!("formal is {}, friendly is {}", said(formal), said(friendly));
                tell(
                    &["address".into(), key.into(), example.into()],
                    message,
                    "mend the words of address, or the example",
                );
            }
        }
        failing
    }
}

/// An example, for people.
fn on_one_line(text: &str) -> String {
    short(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}
