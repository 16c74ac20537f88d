//! A German or Spanish message does not say whether it fits either voice.
//!
//! It selects on `$voice`, itself or in what it refers to, or its comment has the line `# voice: neutral`. One that does
//! both says two things. Terms know no facts and are left out. A region whose voice
//! `voices` of `templates/pack.yaml` settles needs neither the select nor the line.
//!
//! # Why is this bad?
//! *Sie* or *du*, *usted* or *tú*: a message that was written in one of them offends in the other. The line is the word
//! of its author that somebody has looked.
//!
//! # Example
//! ```ftl
//! # locales/de
//! cancel-order-done = Die Bestellung { $order_id } ist storniert.
//! ```
//! Nobody is addressed: write `# voice: neutral` above it.

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("unstated-voice", Severity::Warning, head!("unstated_voice.rs"), Find::Stack(find));

/// The languages with a word for *you* that depends on the voice.
const VOICED: [&str; 2] = ["de", "es"];

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let messages = view.messages();
    for entry in messages.said().filter(|entry| !entry.name.is_term() && !entry.is_for_agent()) {
        let Some(language) = entry.languages.first().filter(|_| VOICED.contains(&entry.base())) else { continue };
        let selects = |wording| messages.facts(*language, wording).selected.contains("voice");
        let own = || {
            entry
                .wordings
                .iter()
                .flat_map(|wording| &wording.selects)
                .find_map(|select| select.fact().filter(|fact| *fact == "voice"))
        };
        if let Some(voice) = view.settled_voice(entry) {
            if let Some(selects) = own() {
                let message = format!("`{}` selects on `$voice`, which is always {voice} here", entry.name);
                let help = format!("write the {voice} wording alone: `voices` of templates/pack.yaml settles it");
                findings.push(entry.found(&RULE, selects, message).help(help));
            }
            continue;
        }
        match entry.note("voice") {
            Some("neutral") => {
                if let Some(voice) = own() {
                    let message = format!("`{}` is marked as neutral and selects on `$voice`", entry.name);
                    let help = "take out the line `# voice: neutral`, or the select";
                    findings.push(entry.found(&RULE, voice, message).help(help));
                }
            }
            Some(other) => {
                let message = format!("`{}` is marked as `voice: {other}`, which nothing reads", entry.name);
                findings.push(entry.found(&RULE, other, message).help("the line is `# voice: neutral`"));
            }
            None if entry.wordings.iter().any(selects) => {}
            None => {
                let message = format!("`{}` does not say which voice it has", entry.name);
                let help = "select on `$voice`, or write `# voice: neutral` above it if it addresses nobody";
                findings.push(entry.found(&RULE, entry.name.id(), message).help(help));
            }
        }
    }
}
