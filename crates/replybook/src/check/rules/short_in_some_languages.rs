//! A message has a short form in one language and none in another.
//!
//! The short form of a message is its attribute `.short`. It is there in all languages and regions, or in none.
//!
//! # Why is this bad?
//! On a channel with `form: short` the whole sentence is said where there is no short one: one customer gets a text
//! message, the other one a letter that is cut to pieces.
//!
//! # Example
//! ```ftl
//! # locales/en
//! cancel-order-done = Your order { $order_id } is canceled. You pay nothing.
//!     .short = Order { $order_id } canceled.
//! ```
//! ```ftl
//! # locales/de
//! # voice: neutral
//! cancel-order-done = Die Bestellung { $order_id } ist storniert. Es entstehen keine Kosten.
//! ```
//! Write a `.short` in German too.

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("short-in-some-languages", Severity::Error, head!("short_in_some_languages.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let messages = view.messages();
    for entry in messages.said().filter(|entry| !entry.name.is_term() && entry.wording(Some("short")).is_none()) {
        let others = (0..view.languages.len()).filter_map(|language| messages.find(language, entry.name));
        let Some(other) = others.into_iter().find(|other| other.wording(Some("short")).is_some()) else { continue };
        let message = format!("`{}` has no `.short`, which it has in {}", entry.name, other.file.language);
        findings.push(
            entry
                .found(&RULE, entry.name.id(), message)
                .note(format!("compare {}:{}", other.file.path, other.line()))
                .help("write a `.short` in every language, or in none"),
        );
    }
}
