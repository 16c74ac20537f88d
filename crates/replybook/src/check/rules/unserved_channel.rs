//! A scenario is for certain channels only, and no pack serves one of them.
//!
//! A channel that a scenario leaves out (`except`) need not be served.
//!
//! # Why is this bad?
//! Its author counts on replies where none can be made.
//!
//! # Example
//! ```yaml
//! channels: { only: [email, whatsapp], because: the customer has to see the form }
//! ```
//! Add `templates/channels/whatsapp.yaml`, or take the channel out.

use crate::check::view::{ScenarioView, View};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::rule::head;
use crate::scenario::Channels;

pub(super) static RULE: Rule =
    Rule::new("unserved-channel", Severity::Warning, head!("unserved_channel.rs"), Find::Scenario(find));

fn find(view: &View<'_>, of: &ScenarioView, findings: &mut Vec<Diagnostic>) {
    let Channels::Only { ids, .. } = &of.scenario.channels else { return };
    let unserved = ids.iter().enumerate().filter(|(_, id)| view.book.channel_ids().all(|served| served != id.as_str()));
    findings.extend(unserved.map(|(at, id)| {
        let message = format!("the channel `{id}` is not served by these packs");
        let help = match nearest(id, view.book.channel_ids()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "add templates/channels/{id}.yaml; there are {}",
                view.book.channel_ids().collect::<Vec<_>>().join(", ")
            ),
        };
        of.found(view.book, &RULE, &["channels".into(), "only".into(), at.into()], message).help(help)
    }));
}
