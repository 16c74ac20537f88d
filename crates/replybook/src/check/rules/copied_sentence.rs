//! Two messages in different files say the same, word for word.
//!
//! Compared are the messages of one language with all their variants, whatever their spaces; a `.short` is not. Less than
//! four words are left alone, and so are two that name facts of different types. What a region words otherwise may
//! well come to the same.
//!
//! A comment on the message with a reason says that it is meant so: `# own: its Spanish is another`.
//!
//! # Why is this bad?
//! One of them is improved, and the other is not: customers read the same thing in two ways, of which one is the worse.
//!
//! # Example
//! ```ftl
//! # cancel-order.ftl
//! cancel-order-sorry = I am sorry that this has happened.
//! # exchange.ftl
//! exchange-sorry = I am sorry that this has happened.
//! ```
//! Move it to `shared.ftl` as `shared-sorry-for-this`, and have both scenarios say that.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry as Item, Expression, Identifier, Message, Pattern, PatternElement, Resource};
use fluent_syntax::serializer::serialize;

use crate::check::messages::Entry;
use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fact::Type;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("copied-sentence", Severity::Warning, head!("copied_sentence.rs"), Find::Stack(find));

/// How many words can be the same by chance.
const BY_CHANCE: usize = 3;

/// What messages have in common that say the same.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Same<'a> {
    /// The place of their language or region in the view.
    language: usize,
    words: String,
    /// The facts that they name, each with a word for its type.
    facts: Vec<(&'a str, String)>,
}

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let (Some(said), messages) = (view.said(), view.messages()) else { return };
    let mut alike: BTreeMap<Same<'_>, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in messages.said().filter(|entry| !entry.name.is_term() && !entry.is_for_agent()) {
        let Some(wording) = entry.wording(None).filter(|_| said.messages.contains(entry.name.id())) else { continue };
        let meant = entry.note("own").is_some_and(|reason| !reason.is_empty());
        if meant || words(&wording.pattern) <= BY_CHANCE {
            continue;
        }
        let language = view.languages.iter().position(|language| language.used == entry.file.language);
        let Some(said_in) = entry.languages.first() else { continue };
        let facts = messages.facts(*said_in, wording);
        let facts = facts.printed.union(&facts.selected).map(|fact| (*fact, of_type(view, entry.file.stem, fact)));
        let same =
            Same { language: language.unwrap_or(*said_in), words: written(&wording.pattern), facts: facts.collect() };
        alike.entry(same).or_default().push(entry);
    }
    // One finding, in however many languages they are alike.
    let mut copies: BTreeMap<BTreeSet<&str>, Vec<Vec<&Entry<'_>>>> = BTreeMap::new();
    for mut entries in alike.into_values() {
        if entries.iter().any(|entry| entry.file.stem != entries[0].file.stem) {
            // The last is told of: a scenario's, if there is one, of the uppermost pack.
            entries.sort_by_key(|entry| (!offers(entry), entry.file.pack, entry.file.path));
            copies.entry(entries.iter().map(|entry| entry.name.id()).collect()).or_default().push(entries);
        }
    }
    let regional = |entries: &Vec<&Entry<'_>>| entries[0].file.language != entries[0].base();
    copies.retain(|_, languages| !languages.iter().all(regional));
    findings.extend(copies.values().filter_map(|languages| told(languages)));
}

/// Tells of messages that are alike in these languages.
fn told(languages: &[Vec<&Entry<'_>>]) -> Option<Diagnostic> {
    let (first, more) = languages.split_first()?;
    let (entry, others) = first.split_last()?;
    let names: Vec<String> = others.iter().map(|other| format!("`{}`", other.name)).collect();
    let message = format!("`{}` has the words of {}", entry.name, names.join(" and "));
    let mut finding = entry.found(&RULE, entry.name.id(), message);
    for other in others {
        finding = finding.note(format!("compare {}:{}", other.file.path, other.line()));
    }
    if !more.is_empty() {
        let more: Vec<&str> = more.iter().map(|entries| entries[0].file.language).collect();
        finding = finding.note(format!("they are alike in {} as well", more.join(", ")));
    }
    Some(finding.help(match (entry.note("own"), others.iter().find(|other| offers(other))) {
        (Some(_), _) => "the comment `# own:` wants a reason".to_owned(),
        (None, Some(shared)) => format!("say `{}` in its place", shared.name),
        (None, None) => "make one message of them, `shared-…` in `shared.ftl`, and say it in both".to_owned(),
    }))
}

/// Whether a message is there for all scenarios.
fn offers(entry: &Entry<'_>) -> bool {
    entry.file.stem == "shared"
}

/// The type of a fact where the messages of a file are said; what several scenarios say is of the type that the first has.
fn of_type(view: &View<'_>, stem: &str, fact: &str) -> String {
    let own = view.scenarios.iter().filter(|view| *view.scenario.id == *stem);
    let tables = own.chain(&view.scenarios).map(|view| &view.scenario.facts);
    let ty = tables.filter_map(|table| Some(&table.get(table.find(fact)?).ty)).next();
    // Bounds and members do not change what is written.
    let word =
        |ty: &Type| format!("{ty:?}").split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned();
    ty.map(word).unwrap_or_default()
}

/// A pattern in one way of writing it.
fn written(pattern: &Pattern<&str>) -> String {
    let message =
        Message { id: Identifier { name: "it" }, value: Some(pattern.clone()), attributes: vec![], comment: None };
    let text = serialize(&Resource { body: vec![Item::Message(message)] });
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a pattern, of its longest variants.
fn words(pattern: &Pattern<&str>) -> usize {
    let of = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => crate::readability::words(value).count(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| words(&variant.value)).max().unwrap_or_default()
        }
        PatternElement::Placeable { .. } => 0,
    };
    pattern.elements.iter().map(of).sum()
}
