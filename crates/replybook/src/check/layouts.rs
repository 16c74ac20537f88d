//! Layouts, compiled and run in every shape that can reach them.

use std::collections::BTreeSet;

use super::view::View;
use crate::diagnostic::Diagnostic;
use crate::layout::Reach;

/// Compiles every layout, and runs those that channels name.
pub(super) fn run(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let layouts = &view.book.layouts;
    let named = view.channels.iter().flat_map(|(_, post)| post.channel.layout.names()).map(|(_, name)| name);
    let all: BTreeSet<&str> = named.filter(|name| layouts.has(name)).chain(layouts.roots()).collect();
    let mut broken: Vec<&str> = Vec::new();
    for name in all {
        if let Err(wrong) = layouts.compiles(name) {
            findings.extend(wrong);
            broken.push(name);
        }
    }
    let mut proved: Vec<(&str, Reach)> = Vec::new();
    for (id, post) in &view.channels {
        let reach = Reach::of(view, id, post);
        let names = post.channel.layout.names().map(|(_, name)| name);
        for name in names.filter(|name| layouts.has(name) && !broken.contains(name)) {
            if !proved.contains(&(name, reach.clone())) {
                findings.extend(layouts.prove(name, &reach).err().into_iter().flatten());
                proved.push((name, reach.clone()));
            }
        }
    }
}
