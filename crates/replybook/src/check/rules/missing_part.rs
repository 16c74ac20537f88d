//! A channel's letters have a part that nothing words: neither `letter.yaml` nor the channel's own `letter`.
//!
//! # Why is this bad?
//! The part is left out of every message, which its author counts on.
//!
//! # Example
//! ```yaml
//! # templates/channels/email.yaml
//! parts: [salutation, order, closing]
//! ```
//! Word the part in `templates/letter.yaml`, as in `order: [{ say: letter-order }]`, or take it out of `parts`.

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("missing-part", Severity::Warning, head!("missing_part.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    for (id, post) in &view.channels {
        let parts = post.channel.parts.iter().enumerate();
        let missing = parts.filter(|(_, part)| post.letter.part(**part).is_none());
        findings.extend(missing.map(|(at, part)| {
            let part = part.key();
            let file = format!("templates/channels/{id}.yaml");
            let help =
                format!("write `{part}: [{{ say: letter-{part} }}]` into templates/letter.yaml, or leave the part out");
            let message = format!("no letter has words for the {part}");
            RULE.at(view.book, &file, &["parts".into(), at.into()], message).help(help)
        }));
    }
}
