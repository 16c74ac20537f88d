//! No message that is said refers to a term.
//!
//! Of a stack, only the uppermost pack is told of; the lowest may have terms in `shared.ftl` for the packs above it. As
//! long as a file cannot be read, nothing is told.
//!
//! # Why is this bad?
//! Whoever changes the term counts on a change that no customer sees.
//!
//! # Example
//! ```ftl
//! -shop = Nordlicht
//! shared-goodbye = See you soon at Nordlicht!
//! ```
//! Write `{ -shop }` where it is named, or take the term out.

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("unused-term", Severity::Warning, head!("unused_term.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let (Some(said), words) = (view.said(), &view.book.words) else { return };
    let terms = words.declared().filter(|declared| declared.term && declared.pack() == view.book.stack.top());
    for term in terms.filter(|declared| words.is_at_home(declared) && !said.terms.contains(declared.id)) {
        if term.is_offered() {
            continue;
        }
        let name = term.name();
        let finding = RULE.of(term.diagnostic(format!("no message that is said refers to `{name}`")));
        findings.push(finding.help(format!("take it out, or write `{{ {name} }}` where it is named")));
    }
}
