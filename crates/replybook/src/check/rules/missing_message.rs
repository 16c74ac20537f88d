//! A message that is named does not exist in every language.
//!
//! Sentences, subjects and the parts of letters must exist in every language that the pack declares. A region has what its
//! language has. Of the messages that are chosen `by` a fact, those count whose member occurs.
//!
//! What the agent reads must exist in every one of the `agent_languages`: a step and the name of a department in all, and
//! in all but English what the YAML files have in English: `title-<scenario>`, `ask-<scenario>-<fact>` (of a fact in
//! `facts.yaml`, `ask-<fact>`), `because-<scenario>-<play>`, `market-<country>-address`, `-payment` and `-avoid`.
//!
//! Of a file that languages lack as a whole, one message is told, and how many there are.
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
use crate::check::view::{AgentUse, View};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;
use crate::scenario::Say;

pub(super) static RULE: Rule =
    Rule::new("missing-message", Severity::Error, head!("missing_message.rs"), Find::Stack(find));

/// How many languages and files are named.
const MOST_LISTED: usize = 6;

/// Files that some languages lack as a whole: the place of the finding that tells of it, and how many messages it is of.
type Files<'v> = HashMap<(&'v str, &'v BTreeSet<String>), (usize, usize)>;

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let mut files = Files::new();
    if !view.sentences.lacking.is_empty() {
        said(view, &mut files, findings);
    }
    read(view, &mut files, findings);
    for ((home, _), (at, messages)) in files {
        let finding = &mut findings[at];
        finding.notes.push(match messages {
            1 => format!("{home}.ftl is missing there"),
            _ => format!("{home}.ftl is missing there, and {messages} messages with it"),
        });
    }
}

/// What templates name.
fn said<'v>(view: &'v View<'_>, files_told: &mut Files<'v>, findings: &mut Vec<Diagnostic>) {
    let spots = Spot::all(view);
    let mut named: HashMap<(&str, bool), Vec<&Spot<'_>>> = HashMap::new();
    for spot in &spots {
        named.entry((spot.id, spot.is_step())).or_default().push(spot);
    }
    let words = &view.book.words;
    for ((id, step), lacking) in &view.sentences.lacking {
        let mut named = named.remove(&(&**id, *step)).into_iter().flatten().filter(|spot| occurs(spot));
        let Some(first) = named.next() else { continue };
        let languages = if *step { &view.agent_languages } else { &view.languages };
        let without = |language: &str| lacking.iter().any(|lacks| lacks == language);
        let has = languages.iter().find(|language| {
            let base = language.chain.last().is_none_or(|base| without(base));
            !base && !without(&language.used.to_string())
        });
        let home = words.home(&[], id).unwrap_or("shared");
        let files = || files(lacking, home);
        let found = match has.and_then(|language| words.stand(&language.links(), id)) {
            // Whoever translates it looks at what there is.
            Some(stand) => {
                if is_told(view, home, lacking, files_told, findings.len()) {
                    continue;
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
}

/// What the agent reads beside the steps.
fn read<'v>(view: &'v View<'_>, files_told: &mut Files<'v>, findings: &mut Vec<Diagnostic>) {
    for (at, lacking) in &view.sentences.unread {
        if is_told(view, "agent", lacking, files_told, findings.len()) {
            continue;
        }
        let Some((id, AgentUse { file, path, .. })) = view.agent_texts.get_index(*at) else { continue };
        let message = format!("`{id}` is missing in {}", list(lacking.iter().cloned()));
        let found = RULE.at(view.book, file, path, message);
        findings.push(found.help(format!("word it in {}", files(lacking, "agent"))));
    }
}

/// Counts a message whose file is missing as a whole; whether another one of it has been told of already.
fn is_told<'v>(
    view: &View<'_>,
    home: &'v str,
    lacking: &'v BTreeSet<String>,
    files_told: &mut Files<'v>,
    place: usize,
) -> bool {
    if lacking.iter().any(|language| view.book.words.has_file(language, home)) {
        return false;
    }
    let (_, messages) = files_told.entry((home, lacking)).or_insert((place, 0));
    *messages += 1;
    *messages > 1
}

fn files(lacking: &BTreeSet<String>, home: &str) -> String {
    list(lacking.iter().map(|lacks| format!("locales/{lacks}/{home}.ftl")))
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
