//! A message or a term stands in a file that its id does not belong to, so that it is never found.
//!
//! A message is looked for in the file that its id begins with, and nowhere else: `cancel-order-done` in
//! `cancel-order.ftl`, `shared-…` in `shared.ftl`, `letter-…` in `letter.ftl`, `step-…` in `agent.ftl`. A term without such
//! a beginning is looked for in `shared.ftl`.
//!
//! # Why is this bad?
//! Nobody ever reads the words, and whoever changes them changes nothing.
//!
//! # Example
//! ```ftl
//! # locales/en/cancel-order.ftl
//! shared-thanks = Thank you for your message.
//! ```
//! Move it to `shared.ftl`, or call it `cancel-order-thanks`.

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity, short};
use crate::words::Declared;

pub(super) static RULE: Rule =
    Rule::new("misplaced-message", Severity::Error, include_str!("misplaced_message.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let words = &view.book.words;
    // In a folder within a language's nothing is read at all.
    let read = words.declared().filter(|declared| !declared.stem.contains('/'));
    let misplaced = read.filter(|declared| !words.is_at_home(declared));
    findings.extend(misplaced.map(|declared| finding(&declared, words.home_of(&declared))));
}

fn finding(declared: &Declared<'_>, home: Option<&str>) -> Diagnostic {
    let (name, stem) = (declared.name(), short(declared.stem));
    let (message, help) = match home {
        Some(home) => (
            format!("`{name}` is looked for in {home}.ftl, and never found here"),
            format!("move it to {home}.ftl, or begin its id with `{stem}-`"),
        ),
        None => (
            format!("`{name}` is never found: its id begins with the name of no file"),
            format!("begin it with `{stem}-`"),
        ),
    };
    RULE.of(declared.diagnostic(message)).help(help)
}
