//! Some case has no play, or a part of the letter has no wording for it.
//!
//! Every combination of facts must come to exactly one play: choices, yes and no, given and missing, the members of lists,
//! and numbers, sums and durations on either side of what a condition compares them with. The same holds for each part of
//! a letter; an entry without `say` leaves the part out.
//!
//! # Why is this bad?
//! The case that shows it gets an error instead of a reply, and a letter goes out without its salutation.
//!
//! # Example
//! ```yaml
//! plays:
//!   - play: done
//!     when: { cancelled: yes }
//!   - play: stopping
//!     when: { cancelled: no, dispatch: not-dispatched }
//! ```
//! Nobody answers a case that was dispatched. End with a play that has no `when`, or add the play that is missing.

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("uncovered-case", Severity::Error, head!("uncovered_case.rs"), Find::Stack(find));

const HELP: &str = "add what answers it; a last entry without `when` takes whatever the others leave";

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    for scenario in &view.scenarios {
        let Ok(table) = &scenario.plays else { continue };
        if let Some(case) = table.gap() {
            let message = format!("no play for: {}", case.show(&table.space));
            findings.push(scenario.found(view.book, &RULE, &["plays".into()], message).help(HELP));
        }
    }
    for letter in &view.letters {
        let Ok(table) = &letter.lines else { continue };
        if let Some(case) = table.gap() {
            let (file, path) = letter.place(0);
            let part = &path[..path.len() - 1];
            let message = format!("no {} for: {}", letter.part.key(), case.show(&table.space));
            findings.push(RULE.at(view.book, &file, part, message).help(HELP));
        }
    }
}
