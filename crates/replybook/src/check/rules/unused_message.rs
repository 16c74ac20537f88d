//! Nothing says a message, or an attribute of it.
//!
//! A message is said by a play, by the subject of a scenario, by a part of a letter that some channel has, as a step of
//! the agent's, or because one that is said refers to it. An attribute is said if a sentence refers to it; `.short`, and
//! the grammatical cases of the words of a duration, are looked for without that.
//!
//! What the agent reads in English stands in the YAML files: a title, a question, a reason, a note of a market in an English
//! `agent.ftl` is read by nobody.
//!
//! Of a stack, only the uppermost pack is told of: what lies below was checked with what it was made for. The lowest pack
//! may have messages in `shared.ftl` that are there for the packs above it. A file that belongs to no scenario is told of
//! as a whole, as misnamed. As long as a file cannot be read, nothing is
//! told: it may be what says the message.
//!
//! # Why is this bad?
//! Somebody translates it and keeps it right for no reader. Or its id is misspelled, and it should be said.
//!
//! # Example
//! ```ftl
//! cancel-order-refund = You will get { $refund } back.
//!     .shrot = Refund: { $refund }
//! ```
//! Write `.short`; take out what is no longer said.

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::rule::head;
use crate::scenario::STEP;
use crate::words::said_attributes;

pub(super) static RULE: Rule =
    Rule::new("unused-message", Severity::Warning, head!("unused_message.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let (Some(said), words) = (view.said(), &view.book.words) else { return };
    let messages = words.declared().filter(|declared| !declared.term && declared.pack() == view.book.stack.top());
    for message in messages.filter(|declared| words.is_at_home(declared) && view.looks_into(declared.stem)) {
        let id = message.id;
        if let Some(text) = view.stands_elsewhere(id, message.language())
            && !view.messages().is_referred(id)
        {
            let finding = RULE.of(message.diagnostic(format!("nothing says `{id}` in {}", message.language())));
            findings.push(finding.help(format!("take it out: English is read at {}", text.place(view.book))));
            continue;
        }
        if !said.messages.contains(id) {
            if message.is_offered() {
                continue;
            }
            let finding = RULE.of(message.diagnostic(format!("nothing says `{id}`")));
            findings.push(finding.help(match message.stem {
                "agent" if !id.starts_with(STEP) => {
                    match words.nearest(id, view.agent_texts.keys().map(String::as_str)) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => "take it out: what the agent reads has no such text".to_owned(),
                    }
                }
                _ => "take it out, or say it in a play or a part of the letter".to_owned(),
            }));
            continue;
        }
        for name in message.attributes.iter().map(|attribute| attribute.id.name) {
            let known = said_attributes(id);
            if !known.contains(&name) && !said.attributes.contains(&(id, name)) {
                let finding = RULE.of(message.of_attribute(name, format!("nothing says `{id}.{name}`")));
                findings.push(finding.help(match nearest(name, known.iter().copied()) {
                    Some(near) => format!("did you mean `.{near}`?"),
                    None => format!("take it out, or refer to it: `{{ {id}.{name} }}`"),
                }));
            }
        }
    }
}
