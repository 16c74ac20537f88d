//! A select on the voice stands inside another select.
//!
//! # Why is this bad?
//! The voice runs through all that a message says. Inside another select it is easily left out in one of the variants,
//! and then a customer is addressed formally in one sentence and as a friend in the next.
//!
//! # Example
//! ```ftl
//! cancel-order-done = { $dispatch ->
//!     [dispatched] { $voice ->
//!         [friendly] Dein Paket ist unterwegs.
//!        *[formal] Ihr Paket ist unterwegs.
//!     }
//!    *[other] Die Bestellung ist storniert.
//! }
//! ```
//! Select on `$voice` first, and on `$dispatch` in each of its variants.

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("voice-not-outermost", Severity::Warning, head!("voice_not_outermost.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    for entry in view.messages().said().filter(|entry| !entry.name.is_term() && !entry.is_for_agent()) {
        for select in entry.wordings.iter().flat_map(|wording| &wording.selects) {
            if let (Some(voice @ "voice"), Some(_)) = (select.fact(), select.arm) {
                let message = "the select on `$voice` stands inside another select";
                let help = "select on `$voice` first, and on the rest in each of its variants";
                findings.push(entry.found(&RULE, voice, message).help(help));
            }
        }
    }
}
