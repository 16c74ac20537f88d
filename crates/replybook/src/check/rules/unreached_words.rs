//! No covering case comes to a sentence, a short form or a variant.
//!
//! Covering cases are made to reach all that a pack can say. What none of them reaches, most likely no case can: a short
//! form that is said on no channel with short forms, a plural form of a number that is never so small.
//!
//! # Why is this bad?
//! Somebody writes it, translates it and keeps it, and no customer ever reads it; nor does any snapshot show it.
//!
//! # Example
//! ```yaml
//! - { say: price-question-discount, when: { quantity: ">= 2" } }
//! ```
//! ```ftl
//! price-question-discount = { $quantity ->
//!     [one] One is 10 % cheaper.
//!    *[other] { $quantity } are 10 % cheaper.
//! }
//! ```
//! Take it out. What is there for packs over this one says so with its reason, in a comment on the message or term:
//! `# unreached: a pack may give a duration in hours`.

use std::collections::{BTreeMap, BTreeSet};

use crate::channel::Form;
use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::coverage::{Reachable, ReachableKind, Reached, Times};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;
use crate::words::SHORT;

pub(in crate::check) static RULE: Rule =
    Rule::new("unreached-words", Severity::Advice, head!("unreached_words.rs"), Find::Compiling);

/// Tells of what is not reached in all scenarios together.
pub(in crate::check) fn look(view: &View<'_>, reached: &Reached, findings: &mut Vec<Diagnostic>) {
    let words = &view.book.words;
    // Whoever has told of a message, or of a place in it, has a better reason.
    let place = |finding: &Diagnostic| Some((finding.file.clone(), finding.place.as_ref()?.line));
    let told: BTreeSet<(String, usize)> = findings.iter().filter_map(place).collect();
    let id = |what: &Reachable| what.name.split(['.', '[']).next().unwrap_or_default().to_owned();
    let begins = reached.keys().filter(|what| what.kind == ReachableKind::Sentence);
    let begins: BTreeMap<_, usize> = begins.rev().map(|what| ((&*what.file, id(what)), what.line)).collect();
    let short = view.channels.iter().any(|(_, post)| post.channel.form == Form::Short);
    let mut found = Vec::new();
    for (what, Times { stand, .. }) in reached.iter().filter(|(_, reached)| reached.times == 0) {
        let Some(stand) = stand else { continue };
        let from = begins.get(&(&*what.file, id(what))).map_or(what.line, |line| *line.min(&what.line));
        if (from..=what.line).any(|line| told.contains(&(what.file.clone(), line))) {
            continue;
        }
        // A pack without such a channel may be laid under one that has it.
        if !short && is_short(&what.name) {
            continue;
        }
        let message = format!("no case comes to `{}`", what.name);
        let finding = words.point(RULE.found(words.file(stand), message), stand);
        found.push(finding.help(match what.kind {
            ReachableKind::Variant => "take the variant out, or let a play say it in such a case",
            _ => "take it out, or let a play say it; a comment `# unreached:` with a reason keeps it",
        }));
    }
    findings.extend(found);
}

/// Whether a name is that of a short form, or of a variant in one.
fn is_short(name: &str) -> bool {
    name.split('[').next().is_some_and(|name| name.strip_suffix(SHORT).is_some_and(|id| id.ends_with('.')))
}
