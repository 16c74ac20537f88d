//! The plays of a scenario hang together in too many ways to be proved.
//!
//! A proof has a fixed number of steps, and a fact is cut into at most 255 cells. Tables that people can read stay far
//! below both.
//!
//! # Why is this bad?
//! Nobody knows whether every case has its play, and whether each sentence has its facts. What cannot be proved is not
//! taken for right.
//!
//! # Example
//! ```yaml
//! plays:
//!   - play: any-of-many
//!     when: { labels: [a, b, c, d, e, f, g, h] }   # `labels` is a list: each combination of its items is a cell
//! ```
//! Split the scenario, or let plays stand on fewer facts: those named in the finding.

use crate::check::space::TooFine;
use crate::check::table::Table;
use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fact::FactTable;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("table-too-complex", Severity::Error, head!("table_too_complex.rs"), Find::Stack(find));

/// How many facts are named, those that take part most.
const NAMED_MAX: usize = 6;

/// Runs after all rules that ask the proof.
fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    for scenario in &view.scenarios {
        findings.extend(complaint(&scenario.plays, &scenario.scenario.facts).map(|message| {
            let finding = scenario.found(view.book, &RULE, &["plays".into()], message);
            finding.help("split the scenario, or let its plays stand on fewer facts")
        }));
    }
    for letter in &view.letters {
        findings.extend(complaint(&letter.lines, &view.book.common).map(|message| {
            let (file, path) = letter.place(0);
            let finding = RULE.at(view.book, &file, &path[..path.len() - 1], message);
            finding.help("let the wordings stand on fewer facts")
        }));
    }
}

fn complaint(table: &Result<Table, TooFine>, facts: &FactTable) -> Option<String> {
    match table {
        Err(TooFine(slot)) => {
            Some(format!("the conditions cut `{}` into more cells than can be counted with", facts.get(*slot).name))
        }
        Ok(table) => {
            let complex = table.too_complex()?;
            let names: Vec<&str> = complex.facts.iter().take(NAMED_MAX).map(|slot| &*facts.get(*slot).name).collect();
            Some(format!("the conditions hang together in too many ways to be proved: {}", names.join(", ")))
        }
    }
}
