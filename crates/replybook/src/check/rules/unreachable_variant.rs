//! No case comes to a variant of a select, wherever its message is said.
//!
//! The plays that say the message, and the conditions under which they do, leave out the member that the variant is for. A
//! default stands for whatever is left, and may stand for nothing. Selects on numbers and texts are left alone.
//!
//! # Why is this bad?
//! Somebody writes it, translates it and keeps it, and no customer ever reads it. Or a condition leaves out more than its
//! author meant.
//!
//! # Example
//! ```yaml
//! - { say: cancel-order-sorry, when: { mood: [calm, angry] } }
//! ```
//! ```ftl
//! cancel-order-sorry = { $mood ->
//!     [disappointed] We had hoped to do better.
//!    *[other] We are sorry.
//! }
//! ```
//! Take the variant out, or say the sentence to customers who are disappointed, too.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::space::Region;
use crate::check::spot::Spot;
use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;
use crate::words::Variant;

pub(super) static RULE: Rule =
    Rule::new("unreachable-variant", Severity::Warning, head!("unreachable_variant.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    if !view.is_whole() {
        return;
    }
    let words = &view.book.words;
    let spots = Spot::all(view);
    let mut said = BTreeSet::new();
    let mut unsaid = BTreeMap::new();
    for (nth, spot) in spots.iter().enumerate() {
        for sentence in spot.sentences() {
            // Of what is never said nothing is to be told here.
            if sentence.paths.variants.is_empty() || spot.case(sentence, &Region::default()).is_none() {
                continue;
            }
            let variants = &sentence.paths.variants;
            for Variant { key, inside, ways } in variants {
                if said.contains(&key.key()) {
                    continue;
                }
                if spot.is_undecided() || ways.iter().any(|way| spot.case(sentence, &spot.region(way)).is_some()) {
                    said.insert(key.key());
                    unsaid.remove(&key.key());
                } else {
                    let around = inside.map(|around| variants[around].key.key());
                    unsaid.entry(key.key()).or_insert((key, around, nth, BTreeSet::new())).3.insert(nth);
                }
            }
        }
    }
    for (key, around, first, places) in unsaid.values() {
        // It goes with the variant around it.
        if around.is_some_and(|around| unsaid.contains_key(&around)) {
            continue;
        }
        let spot = &spots[*first];
        let message = format!("no case comes to `[{}]` where `{}` is said", words.at(key), spot.id);
        let found = words.point(RULE.found(words.file(key), message), key).note(spot.told());
        let found = match places.len() {
            1 => found,
            2 => found.note("one more place says it, and not in such a case either"),
            more => found.note(format!("{} more places say it, and not in such a case either", more - 1)),
        };
        findings.push(found.help("take the variant out, or let a play say it in such a case"));
    }
}
