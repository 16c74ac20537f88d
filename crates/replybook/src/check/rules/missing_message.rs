//! A message that is named does not exist in every language.
//!
//! Sentences, subjects and the parts of letters must exist in every language that the pack declares, and a step in every
//! one that the agent may read. A region has what its language has. Of the messages that are chosen `by` a fact, those
//! count whose member occurs. Of a file that languages lack as a whole, one
//! message is told, and how many there are.
//!
//! # Why is this bad?
//! No reply can be made in the language that lacks it.
//!
//! # Example
//! ```yaml
//! say: { answer: cancel-order-refnd }
//! ```
//! Write `cancel-order-refund`, or add the message to `locales/<language>/cancel-order.ftl` in every language.

use std::collections::{BTreeSet, HashMap};

use crate::check::spot::Spot;
use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::scenario::Say;

pub(super) static RULE: Rule =
    Rule::new("missing-message", Severity::Error, include_str!("missing_message.rs"), Find::Stack(find));

/// How many languages and files are named.
const MOST_LISTED: usize = 6;

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    if view.sentences.lacking.is_empty() {
        return;
    }
    let spots = Spot::all(view);
    let mut named: HashMap<(&str, bool), Vec<&Spot<'_>>> = HashMap::new();
    for spot in &spots {
        named.entry((spot.id, spot.is_step())).or_default().push(spot);
    }
    let words = &view.book.words;
    let mut files_told: HashMap<(&str, &BTreeSet<String>), (usize, usize)> = HashMap::new();
    for ((id, step), lacking) in &view.sentences.lacking {
        let mut named = named.remove(&(&**id, *step)).into_iter().flatten().filter(|spot| occurs(spot));
        let Some(first) = named.next() else { continue };
        let languages = if *step { &view.agent_languages } else { &view.languages };
        let without = |language: &str| lacking.iter().any(|lacks| lacks == language);
        let has = languages.iter().find(|language| {
            let base = language.chain.last().is_none_or(|base| without(base));
            !base && !without(&language.used.to_string())
        });
        let home = words.home(id).unwrap_or("shared");
        let files = || list(lacking.iter().map(|lacks| format!("locales/{lacks}/{home}.ftl")));
        let found = match has.and_then(|language| words.stand(&language.links(), id)) {
            // Whoever translates it looks at what there is.
            Some(stand) => {
                if lacking.iter().all(|language| !words.has_file(language, home)) {
                    let told = files_told.entry((home, lacking)).or_insert((findings.len(), 0));
                    told.1 += 1;
                    if told.1 > 1 {
                        continue;
                    }
                }
                let found =
                    RULE.found(words.file(&stand), format!("`{id}` is missing in {}", list(lacking.iter().cloned())));
                let found = words.point(found, &stand).note(first.told());
                found.help(format!("word it in {}", files()))
            }
            None => {
                let (file, path) = first.path();
                let found = RULE.at(view.book, &file, &path, format!("no message is called `{id}`"));
                // An id that is put together from a member is not misspelled.
                let first = languages.first().filter(|_| !is_chosen(first));
                let near = first.and_then(|language| words.meant(&language.links(), id));
                found.help(near.unwrap_or_else(|| format!("word it in {}", files())))
            }
        };
        let more = named.count();
        findings.push(match more {
            0 => found,
            1 => found.note("one more place says it"),
            more => found.note(format!("{more} more places say it")),
        });
    }
    for ((home, _), (at, messages)) in files_told {
        let finding = &mut findings[at];
        finding.notes.push(match messages {
            1 => format!("{home}.ftl is missing there"),
            _ => format!("{home}.ftl is missing there, and {messages} messages with it"),
        });
    }
}

/// The first names, and how many more there are.
fn list(mut names: impl ExactSizeIterator<Item = String>) -> String {
    let mut listed = names.by_ref().take(MOST_LISTED).collect::<Vec<_>>().join(" and ");
    if names.len() > 0 {
        listed += &format!(" and {} more", names.len());
    }
    listed
}

/// Whether a message that is chosen by a fact is ever chosen; any other counts, said or not.
fn occurs(spot: &Spot<'_>) -> bool {
    !is_chosen(spot) || spot.is_reached()
}

fn is_chosen(spot: &Spot<'_>) -> bool {
    spot.entry().is_some_and(|entry| matches!(entry.say, Say::By { .. }))
}
