//! In some case a sentence says nothing.
//!
//! Every path through its selects must write something that can be seen; spaces and characters without a width do not
//! count. Of a select on a number or a text, every variant may be said.
//!
//! # Why is this bad?
//! A reply with a hole in it is no reply: the case gets an error. Where there is nothing to say, the sentence is not said.
//!
//! # Example
//! ```ftl
//! cancel-order-sorry = { $mood ->
//!     [angry] We are very sorry.
//!    *[calm] { "" }
//! }
//! ```
//! Say it `when: { mood: angry }`, and leave out the select; or give the customers who are calm some words, too.

use std::collections::BTreeSet;

use crate::check::spot::Spot;
use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("empty-sentence", Severity::Error, head!("empty_sentence.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let words = &view.book.words;
    let mut told = BTreeSet::new();
    for spot in Spot::all(view) {
        for sentence in spot.sentences() {
            if sentence.paths.silent.is_empty() {
                continue;
            }
            let Some(stand) = words.stand(&sentence.language.links(), spot.id) else { continue };
            if told.contains(&(stand.key(), sentence.form)) {
                continue;
            }
            let silent = &sentence.paths.silent;
            let Some(case) = silent.iter().find_map(|way| spot.case(sentence, &spot.region(way))) else { continue };
            told.insert((stand.key(), sentence.form));
            let message =
                format!("`{}` says nothing in {} in some case", sentence.name(spot.id), sentence.language.used);
            let found = words.point(RULE.found(words.file(&stand), message), &stand);
            let found = found.note(format!("a case: {}", spot.shown(&case))).note(spot.told());
            findings.push(found.help("say it `when` there is something to say, and give it words for each case"));
        }
    }
}
