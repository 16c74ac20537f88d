//! A message has the same words in two languages.
//!
//! It is compared with the first of the pack's `languages`, byte for byte. A single word does not count: *Status* and
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

use crate::check::messages::SOURCE;
use crate::check::view::View;
use crate::check::wording::{Says, Wording};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};

pub(super) static RULE: Rule =
    Rule::new("untranslated", Severity::Warning, include_str!("untranslated.rs"), Find::Stack(find));

/// From how many words on a text cannot be the same by chance.
const FEWEST: usize = 2;

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let messages = view.messages();
    for entry in messages.said().filter(|entry| !entry.name.is_term()) {
        let Some(source) = messages.find(SOURCE, entry.name) else { continue };
        if entry.base() == source.base() {
            continue;
        }
        for wording in &entry.wordings {
            let same = source.wording(wording.attribute).is_some_and(|original| original.pattern == wording.pattern);
            if !same || words(wording).nth(FEWEST - 1).is_none() {
                continue;
            }
            let help = match entry.note("same") {
                None => "translate it, or say why not in a comment on the message: `# same: <reason>`",
                Some("") => "the comment `# same:` wants a reason",
                Some(_) => continue,
            };
            let attribute = wording.attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
            let message = format!("`{}{attribute}` is the same as in {}", entry.name, source.file.language);
            let at = wording.attribute.unwrap_or(entry.name.id());
            let beside = format!("compare {}:{}", source.file.path, source.line());
            findings.push(entry.found(&RULE, at, message).note(beside).help(help));
        }
    }
}

fn words<'a>(wording: &Wording<'a>) -> impl Iterator<Item = &'a str> {
    let texts = wording.parts.iter().filter_map(|part| match part.says {
        Says::Text(text) | Says::Start(text) => Some(text),
        _ => None,
    });
    let split = texts.flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
    split.filter(|word| word.chars().nth(1).is_some())
}
