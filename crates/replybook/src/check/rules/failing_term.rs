//! An example of a term is not borne out: one that must be found is not, or an innocent one is.
//!
//! Terms of the guard (`templates/guard/<language>.yaml`) carry their own tests: texts in which this term must be found, and
//! near misses that it must leave alone. In the tests of `slow-promise`, a span of up to 24 hours is innocent.
//!
//! # Why is this bad?
//! The guard lets pass what it should find, or annoys agents about what is fine.
//!
//! # Example
//! ```yaml
//! - rule: vague-commitment
//!   find: [as soon as possible]
//!   found: ["We reply ASAP."]
//! ```
//! Add the pattern `asap`.

use std::collections::BTreeSet;

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::guard::{Terms, language_of};
use crate::locale;
use crate::pack::{FUNCTION_WORDS, GUARD};
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("failing-term", Severity::Error, head!("failing_term.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let book = view.book;
    let functions = match book.function_words() {
        Ok(functions) => functions,
        Err(error) => return findings.extend(error.diagnostics().iter().cloned()),
    };
    let names = book.stack.names(GUARD, ".yaml");
    let files = names.iter().filter(|name| format!("{GUARD}{name}.yaml") != FUNCTION_WORDS);
    let languages: BTreeSet<&str> = files.map(|name| language_of(name)).collect();
    for language in languages {
        // That a file is named after no language is told of its name.
        let Ok(tag) = language.parse() else { continue };
        let sources = match book.terms(&locale::chain(&tag)) {
            Ok(sources) => sources,
            Err(wrong) => {
                findings.extend(wrong);
                continue;
            }
        };
        match Terms::new(&sources, functions) {
            Err(wrong) => findings.extend(wrong),
            // The files that it takes words from are looked at as those of their own language.
            Ok(terms) => findings.extend(
                (0..sources.len()).filter(|at| sources[*at].level == 0).flat_map(|at| terms.failing(&sources, at)),
            ),
        }
    }
}
