//! More than two selects stand in each other.
//!
//! Each message is looked at as it is written: what it refers to counts for itself.
//!
//! # Why is this bad?
//! Nobody can read such a sentence, and a translator would have to word dozens of variants for it.
//!
//! # Example
//! ```ftl
//! cancel-order-done = { $voice ->
//!     [friendly] { $dispatch ->
//!         [dispatched] { $refund_days ->
//!             [one] …
//!            *[other] …
//!         }
//!        *[other] …
//!     }
//!    *[formal] …
//! }
//! ```
//! Make two messages of it, each said `when` the scenario says so: one for parcels that have been dispatched, one for
//! the rest.

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("nested-selects", Severity::Error, head!("nested_selects.rs"), Find::Stack(find));

/// How many selects may stand in each other.
const DEEPEST: usize = 2;

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    for entry in view.worded() {
        for wording in &entry.wordings {
            for select in &wording.selects {
                // Those that stand deeper yet are told with it.
                if wording.arms(select.arm).count() == DEEPEST {
                    let within = wording.arms(select.arm).map(|(outer, _)| outer.on.to_string());
                    let within: Vec<String> = within.collect();
                    let message = format!("the select on {} stands in two others", select.on);
                    findings.push(
                        entry
                            .found(&RULE, select.on.name(), message)
                            .note(format!("it stands in the selects on {}", within.join(" and ")))
                            .help("make a message of each of its variants, said `when` the scenario says so"),
                    );
                }
            }
        }
    }
}
