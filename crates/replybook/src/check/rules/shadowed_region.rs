//! A later pack words a message for a whole language, and a region's own words in an earlier pack are no longer said.
//!
//! A later pack goes before a more specific region: what a brand says in German, it says in Austria too.
//!
//! # Why is this bad?
//! It need not be: mostly it is what the later pack wants. But the region had a reason for words of its own.
//!
//! # Example
//! ```ftl
//! # builtin: locales/de-AT/letter.ftl
//! letter-closing = Mit besten Grüßen
//! # my-pack: locales/de/letter.ftl
//! letter-closing = Herzliche Grüße aus Kiel
//! ```
//! Austrians read "Herzliche Grüße aus Kiel". If they should not, word it in `my-pack/locales/de-AT/letter.ftl` as well.

use std::collections::BTreeMap;

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("shadowed-region", Severity::Advice, head!("shadowed_region.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let words = &view.book.words;
    let mut shadowed = BTreeMap::new();
    for language in view.languages.iter().filter(|language| language.chain.len() > 1) {
        let (region, chain) = (language.chain[0].as_str(), language.links());
        for regional in words.declared().filter(|declared| declared.language() == region && words.is_at_home(declared))
        {
            let Some(taken) = words.taken(&chain, &regional) else { continue };
            if taken.pack() > regional.pack() && taken.language() != region {
                let (_, regions) = shadowed.entry((taken.place(), taken.term)).or_insert((taken, Vec::new()));
                regions.push(regional);
            }
        }
    }
    for (taken, regions) in shadowed.into_values() {
        let name = taken.name();
        let finding = RULE.of(taken.diagnostic(format!("`{name}` is said instead of what a region says otherwise")));
        let note = |finding: Diagnostic, region: &crate::words::Declared<'_>| {
            finding.note(format!("{} has it in {}", region.language(), region.place()))
        };
        let help = "word it for the region in this pack as well, if it should differ there";
        findings.push(regions.iter().fold(finding, note).help(help));
    }
}
