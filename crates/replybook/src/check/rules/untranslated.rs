//! A message has the same words in two languages.
//!
//! It is compared with the first of the pack's `languages`, byte for byte; what the agent reads, with the first of its
//! `agent_languages`, or with the English of the YAML files. A single word does not count: *Status* and
//! *Hotel* are the same in many languages. A comment on the message with a reason says that it is meant so:
//! `# same: the name of a law`.
//!
//! # Why is this bad?
//! It was copied and never translated: a customer who asked in Spanish is answered in English.
//!
//! # Example
//! ```ftl
//! # locales/es
//! # voice: neutral
//! cancel-order-subject = Your cancellation of order { $order_id }
//! ```
//! Translate it: `Cancelación del pedido { $order_id }`.

use fluent_syntax::ast::PatternElement;

use crate::check::messages::{Entry, SOURCE};
use crate::check::view::{AgentUse, View};
use crate::check::wording::{Says, Wording};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::playbook::Inner;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("untranslated", Severity::Warning, head!("untranslated.rs"), Find::Stack(find));

/// From how many words on a text cannot be the same by chance.
const FEWEST: usize = 2;

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let messages = view.messages();
    for entry in messages.said().filter(|entry| !entry.name.is_term() && !entry.is_for_agent()) {
        let Some(source) = messages.find(SOURCE, entry.name) else { continue };
        compare(entry, source, findings);
    }
    let messages = view.agent_messages();
    for entry in messages.said().filter(|entry| !entry.name.is_term() && entry.is_for_agent()) {
        match view.agent_texts.get(entry.name.id()).filter(|text| text.english.is_some()) {
            Some(text) => with_english(view.book, entry, text, findings),
            None => messages.find(SOURCE, entry.name).into_iter().for_each(|source| compare(entry, source, findings)),
        }
    }
}

fn compare(entry: &Entry<'_>, source: &Entry<'_>, findings: &mut Vec<Diagnostic>) {
    if entry.base() == source.base() {
        return;
    }
    for wording in &entry.wordings {
        let same = source.wording(wording.attribute).is_some_and(|original| original.pattern == wording.pattern);
        if same {
            let (language, place) = (source.file.language, format!("{}:{}", source.file.path, source.line()));
            findings.extend(found(entry, wording, language, &place));
        }
    }
}

/// Of what the YAML files have in English.
fn with_english(book: &Inner, entry: &Entry<'_>, text: &AgentUse, findings: &mut Vec<Diagnostic>) {
    let Some(wording) = entry.wording(None).filter(|_| entry.base() != "en") else { return };
    let same = match &wording.pattern.elements[..] {
        [PatternElement::TextElement { value }] => Some(value.trim()) == text.english.as_deref().map(str::trim),
        _ => false,
    };
    if same {
        findings.extend(found(entry, wording, "en", &text.place(book)));
    }
}

fn found(entry: &Entry<'_>, wording: &Wording<'_>, language: &str, place: &str) -> Option<Diagnostic> {
    words(wording).nth(FEWEST - 1)?;
    let help = match entry.note("same") {
        None => "translate it, or say why not in a comment on the message: `# same: <reason>`",
        Some("") => "the comment `# same:` wants a reason",
        Some(_) => return None,
    };
    let attribute = wording.attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
    let message = format!("`{}{attribute}` is the same as in {language}", entry.name);
    let at = wording.attribute.unwrap_or(entry.name.id());
    Some(entry.found(&RULE, at, message).note(format!("compare {place}")).help(help))
}

fn words<'a>(wording: &Wording<'a>) -> impl Iterator<Item = &'a str> {
    let texts = wording.parts.iter().filter_map(|part| match part.says {
        Says::Text(text) | Says::Start(text) => Some(text),
        _ => None,
    });
    let split = texts.flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
    split.filter(|word| word.chars().nth(1).is_some())
}
