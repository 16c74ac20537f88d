//! No channel uses a layout, and no layout that is used includes it.
//!
//! Of a stack, only the uppermost pack is told of. As long as a file cannot be read, nothing is told.
//!
//! # Why is this bad?
//! Whoever changes it changes no message. Or its name is misspelled, and a channel goes on with the layout of the pack
//! below.
//!
//! # Example
//! ```text
//! templates/layouts/emial.tera
//! ```
//! Call it as the channel does: `layout: { text: mail }` is `mail.tera`.

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("unused-layout", Severity::Warning, head!("unused_layout.rs"), Find::Stack(find));

const FOLDER: &str = "templates/layouts/";

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    if !view.is_whole() {
        return;
    }
    let stack = &view.book.stack;
    let layouts = view.channels.iter().map(|(_, post)| &post.channel.layout);
    let named = layouts.flat_map(|layout| [Some(layout.text.as_str()), layout.html.as_deref()]).flatten();
    let used = view.book.layouts.files_of(named);
    for file in stack.all(FOLDER).filter(|file| file.pack == stack.top() && file.path.ends_with(".tera")) {
        let name = file.path.strip_prefix(FOLDER).unwrap_or_default();
        if used.contains(name) {
            continue;
        }
        let finding = RULE.found(file.shown(), format!("no channel uses `{name}`"));
        findings.push(finding.help(match nearest(name, used.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name it in the `layout` of a channel, or take it out".to_owned(),
        }));
    }
}
