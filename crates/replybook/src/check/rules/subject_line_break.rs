//! A subject can have more than one line.
//!
//! Its message has a line break in it, or names whole sentences that the case brings, which may have some.
//!
//! # Why is this bad?
//! A subject is one line on every channel that has one: the case gets an error.
//!
//! # Example
//! ```ftl
//! cancel-order-subject = Your order { $order_id }
//!     will not be sent
//! ```
//! Write it on one line, or leave the second one for the message.

use std::collections::BTreeSet;

use crate::check::spot::{At, Spot};
use crate::check::view::{Role, Use, View};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("subject-line-break", Severity::Error, head!("subject_line_break.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let words = &view.book.words;
    let mut told = BTreeSet::new();
    for spot in Spot::all(view) {
        if !matches!(spot.at, At::Play(_, Use { role: Role::Subject, .. })) {
            continue;
        }
        for sentence in spot.sentences() {
            for (at, way) in &sentence.paths.breaks {
                if told.contains(&at.key()) {
                    continue;
                }
                let Some(case) = spot.case(sentence, &spot.region(way)) else { continue };
                told.insert(at.key());
                let language = &sentence.language.used;
                let message = format!("the subject `{}` has more than one line in {language}", spot.id);
                let found = words.point(RULE.found(words.file(at), message), at);
                let found = found.note(format!("a case: {}", spot.shown(&case))).note(spot.told());
                findings.push(found.help(match words.at(at).starts_with('$') {
                    true => "whole sentences stand in the message: leave them out here",
                    false => "write it on one line",
                }));
            }
        }
    }
}
