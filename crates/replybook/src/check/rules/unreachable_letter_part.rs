//! No case comes to a wording of a letter's part: those above it fit wherever it would fit.
//!
//! # Why is this bad?
//! Its author counts on a salutation or a closing that is never written.
//!
//! # Example
//! ```yaml
//! salutation:
//!   - { say: letter-salutation }
//!   - { say: letter-salutation-company, when: { party: company } }
//! ```
//! Put the narrower entry first.

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("unreachable-letter-part", Severity::Error, head!("unreachable_letter_part.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    if !view.knows_all_cases() {
        return;
    }
    // A wording of the pack's letter may be for one channel only: it is reached if any channel reaches it.
    let mut reached = std::collections::BTreeMap::new();
    for letter in &view.letters {
        let Ok(table) = &letter.lines else { return };
        for line in 0..letter.entries().len() {
            *reached.entry(letter.place(line)).or_insert(false) |= table.arrives(line).is_some();
        }
    }
    for ((file, path), _) in reached.into_iter().filter(|(_, reached)| !reached) {
        let finding = RULE.at(view.book, &file, &path, "no case comes to this wording");
        findings.push(finding.help("move it up, or narrow those above it"));
    }
}
