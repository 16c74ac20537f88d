//! A message says a fact in one language that it leaves out in another.
//!
//! Every language, and every region with words of its own, is compared with the first of the pack's `languages`. What
//! counts is what is printed: a fact that is only selected on serves the wording, and one that the other language selects
//! on is not left out there. Text and `.short` are compared each with its own.
//!
//! A comment on the message with a reason says that it is meant so: `# facts: German law asks for the date`.
//!
//! # Why is this bad?
//! Customers learn less in one language than in another: how much they get back, by when, for which order.
//!
//! # Example
//! ```ftl
//! # locales/en
//! cancel-order-refund = You have { $refund } back within { $refund_days } days.
//! ```
//! ```ftl
//! # locales/de
//! # voice: neutral
//! cancel-order-refund = Die Erstattung dauert { $refund_days } Tage.
//! ```
//! Say `{ $refund }` in German too.

use crate::check::messages::{Entry, SOURCE};
use crate::check::view::View;
use crate::check::wording::{Says, Wording};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("different-facts", Severity::Warning, head!("different_facts.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let messages = view.messages();
    for entry in messages.said().filter(|entry| !entry.name.is_term() && !entry.is_for_agent()) {
        let Some(source) = messages.find(SOURCE, entry.name).filter(|source| !std::ptr::eq(*source, entry)) else {
            continue;
        };
        let Some(language) = entry.languages.first() else { continue };
        if !view.compiles(entry) || !view.compiles(source) {
            continue;
        }
        for wording in &entry.wordings {
            let Some(original) = source.wording(wording.attribute) else { continue };
            let (here, there) = (messages.facts(*language, wording), messages.facts(SOURCE, original));
            for fact in there.printed.iter().filter(|fact| !here.has(fact)) {
                found([entry, source], [wording, original], fact, false, findings);
            }
            for fact in here.printed.iter().filter(|fact| !there.has(fact)) {
                found([entry, source], [wording, original], fact, true, findings);
            }
        }
    }
}

/// Tells that the translation, which comes first, says a fact that the source leaves out, or the other way round.
fn found(
    entries: [&Entry<'_>; 2],
    wordings: [&Wording<'_>; 2],
    fact: &str,
    says: bool,
    findings: &mut Vec<Diagnostic>,
) {
    // What a pack has changed is told there, not in a pack below it.
    let upper = entries[1].file.pack > entries[0].file.pack;
    let (at, says) = if upper { (1, !says) } else { (0, says) };
    let (entry, other) = (entries[at], entries[1 - at]);
    let help = match entry.note("facts") {
        None => "say the same in both, or say why not in a comment on the message: `# facts: <reason>`",
        Some("") => "the comment `# facts:` wants a reason",
        Some(_) => return,
    };
    let printed = wordings[at].parts.iter().find_map(|part| match part.says {
        Says::Fact(name) if says && name == fact => Some(name),
        _ => None,
    });
    let message = match says {
        true => format!("`{}` says `${fact}`, which {} leaves out", entry.name, other.file.language),
        false => format!("`{}` leaves out `${fact}`, which {} says", entry.name, other.file.language),
    };
    let beside = format!("compare {}:{}", other.file.path, other.line());
    findings.push(entry.found(&RULE, printed.unwrap_or(entry.name.id()), message).note(beside).help(help));
}
