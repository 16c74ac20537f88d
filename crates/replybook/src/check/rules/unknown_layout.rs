//! A channel names a layout that no pack has.
//!
//! # Why is this bad?
//! No message can be sent on the channel.
//!
//! # Example
//! ```yaml
//! layout: { text: mial, html: mail-html }
//! ```
//! Write `mail`: a layout is called as its file in `templates/layouts/`, without `.tera`.

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("unknown-layout", Severity::Error, head!("unknown_layout.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    for (id, post) in &view.channels {
        let unknown = post.channel.layout.names().filter(|(_, name)| !view.book.layouts.has(name));
        findings.extend(unknown.map(|(key, name)| {
            let file = format!("templates/channels/{id}.yaml");
            let message = format!("no layout is called `{name}`");
            let help = view.book.layouts.known(name);
            RULE.at(view.book, &file, &["layout".into(), key.into()], message).help(help)
        }));
    }
}
