//! A German sentence that can open a message begins with a word that is small there, and START does not mark it.
//!
//! German salutations end with a comma, and the message goes on with a small letter. A sentence can open a message where
//! some case says it and none of the sentences before it. Every variant counts, and what the sentence refers to. A noun,
//! *Sie*, *Ihr* and a placeable have the letter that they need anyway.
//!
//! # Why is this bad?
//! „Guten Tag, Vielen Dank“ is an error of spelling in the first line.
//!
//! # Example
//! ```ftl
//! # locales/de
//! # voice: neutral
//! cancel-order-received = Danke für die Nachricht.
//! ```
//! Write `{ START("danke") } für die Nachricht.`: small after a salutation that ends with a comma, with a capital
//! elsewhere.

mod words;

use std::collections::HashSet;

use self::words::is_small;
use crate::check::messages::{DEEPEST, Entry, Messages, Name};
use crate::check::space::Region;
use crate::check::view::{Role, ScenarioView, View};
use crate::check::wording::{Says, Wording};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;
use crate::scenario::Say;

pub(super) static RULE: Rule =
    Rule::new("unmarked-start", Severity::Warning, head!("unmarked_start.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let is_german = |at: &usize| view.languages[*at].used.language.as_str() == "de";
    let german: Vec<usize> = (0..view.languages.len()).filter(is_german).collect();
    if german.is_empty() {
        return;
    }
    let messages = view.messages();
    let mut seen = HashSet::new();
    for scenario in &view.scenarios {
        for (id, play) in openers(scenario) {
            for language in &german {
                let Some(entry) = messages.find(*language, Name::Message(id)) else { continue };
                let mut look = Look { messages, language: *language, play, found: Vec::new() };
                for said in [None, Some("short")] {
                    entry.wording(said).into_iter().for_each(|wording| look.wording(entry, wording, 0));
                }
                findings.extend(look.found.into_iter().filter(|(at, _)| seen.insert(*at)).map(|(_, found)| found));
            }
        }
    }
}

/// The messages that can be the first of a reply, each with a play in which it is.
fn openers(view: &ScenarioView) -> Vec<(&str, &str)> {
    let Ok(table) = &view.plays else { return Vec::new() };
    let scenario = &view.scenario;
    let mut openers = Vec::new();
    for (at, play) in scenario.plays.iter().enumerate() {
        let mut before = Vec::new();
        for said in view.uses.iter().filter(|said| said.play == at) {
            let Role::Sentence { section, entry, spare } = said.role else { continue };
            if before.iter().any(|region| *region == Region::default()) {
                break;
            }
            let entries = play.say.iter().find(|(of, _)| *of == section).map(|(_, entries)| entries);
            let is_list = entries.is_some_and(|entries| matches!(entries[entry].say, Say::Each { .. }));
            if !is_list && said.within.iter().any(|within| table.case(at, within, &before).is_some()) {
                openers.push((&*scenario.messages[said.message].id, &*play.id));
            }
            if !spare {
                before.extend(said.within.iter().cloned());
            }
        }
    }
    openers
}

/// What begins with an unmarked small word, in one language.
struct Look<'v, 'a> {
    messages: &'v Messages<'a>,
    language: usize,
    /// A play that the sentence opens.
    play: &'v str,
    /// By the place of the word.
    found: Vec<(*const u8, Diagnostic)>,
}

impl<'a> Look<'_, 'a> {
    fn wording(&mut self, entry: &Entry<'a>, wording: &Wording<'a>, depth: usize) {
        for part in wording.parts.iter().filter(|part| part.first) {
            let (name, attribute) = match part.says {
                Says::Text(text) => {
                    self.text(entry, text);
                    continue;
                }
                Says::Start(_) | Says::Fact(_) => continue,
                Says::Message { id, attribute } => (Name::Message(id), attribute),
                Says::Term(id) => (Name::Term(id), None),
            };
            let found = self.messages.find(self.language, name);
            if let Some((entry, wording)) = found.and_then(|entry| Some((entry, entry.wording(attribute)?)))
                && depth < DEEPEST
            {
                self.wording(entry, wording, depth + 1);
            }
        }
    }

    fn text(&mut self, entry: &Entry<'a>, text: &'a str) {
        let Some(begin) = text.find(char::is_alphanumeric) else { return };
        let word = &text[begin..];
        let word = &word[..word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len())];
        if is_small(word) {
            let message = format!("`{word}` is a small word, and the sentence can open a message");
            let finding = entry
                .found(&RULE, word, message)
                .note(format!("the first sentence of the play `{}` can be this one", self.play))
                .help(format!("write `{{ START(\"{}\") }}`", word.to_lowercase()));
            self.found.push((word.as_ptr(), finding));
        }
    }
}
