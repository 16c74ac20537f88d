//! A message or a term stands in a file that its id does not belong to, so that it is never found.
//!
//! A message is looked for in the file that its id begins with, and nowhere else: `cancel-order-done` in
//! `cancel-order.ftl`, `shared-…` in `shared.ftl`, `letter-…` in `letter.ftl`, `step-…` and whatever else the agent reads
//! (`title-…`, `ask-…`, `because-…`, `market-…`, `department-…`) in `agent.ftl`. A term without such
//! a beginning is looked for in `shared.ftl`. Of a file that nothing looks for, one message is told, and how many there are.
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

use std::collections::HashMap;

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity, short};
use crate::rule::head;
use crate::words::Declared;

pub(super) static RULE: Rule =
    Rule::new("misplaced-message", Severity::Error, head!("misplaced_message.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let words = &view.book.words;
    // In a folder within a language's nothing is read at all.
    let read = words.declared().filter(|declared| !declared.stem.contains('/'));
    // In a file that nobody looks into every message is misplaced.
    let mut files: HashMap<(String, Option<&str>), (usize, usize)> = HashMap::new();
    for declared in read.filter(|declared| !words.is_at_home(declared)) {
        let home = words.home_of(&declared);
        let finding = finding(&declared, home);
        if !view.looks_into(declared.stem) {
            let told = files.entry((finding.file.clone(), home)).or_insert((findings.len(), 0));
            told.1 += 1;
            if told.1 > 1 {
                continue;
            }
        }
        findings.push(finding);
    }
    for (at, messages) in files.into_values().filter(|(_, messages)| *messages > 1) {
        findings[at].notes.push(format!("so it is with {messages} messages of the file"));
    }
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
