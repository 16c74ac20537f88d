//! A message has an attribute that nothing reads.
//!
//! A message is said, or its `.short`; `DURATION` reads the cases of its words; any other attribute is read only where a
//! message refers to it (`{ cancel-order-done.note }`).
//!
//! # Why is this bad?
//! What stands there is never said. Most often its name is mistyped.
//!
//! # Example
//! ```ftl
//! cancel-order-done = Your order { $order_id } is canceled. You pay nothing.
//!     .shrot = Order { $order_id } canceled.
//! ```
//! Write `.short`.

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity, nearest};

pub(super) static RULE: Rule =
    Rule::new("unknown-attribute", Severity::Warning, include_str!("unknown_attribute.rs"), Find::Stack(find));

/// What the words of durations begin with, and the attributes that DURATION reads.
const DURATION: (&str, [&str; 4]) = ("shared-duration-", ["nominative", "accusative", "dative", "genitive"]);

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let messages = view.messages();
    for entry in messages.said().filter(|entry| !entry.name.is_term()) {
        let id = entry.name.id();
        let cases = if id.starts_with(DURATION.0) { &DURATION.1[..] } else { &[] };
        for attribute in entry.wordings.iter().filter_map(|wording| wording.attribute) {
            let known = || cases.iter().copied().chain(["short"]);
            if known().any(|known| known == attribute) || messages.is_referred(id, Some(attribute)) {
                continue;
            }
            let help = match nearest(attribute, known()) {
                Some(near) => format!("did you mean `.{near}`?"),
                None => "the short form of a message is its attribute `.short`".to_owned(),
            };
            let message = format!("nothing reads the attribute `.{attribute}` of `{id}`");
            findings.push(entry.found(&RULE, attribute, message).help(help));
        }
    }
}
