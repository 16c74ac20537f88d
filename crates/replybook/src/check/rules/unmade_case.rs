//! The proof says that some case reaches something, and no such case could be made.
//!
//! Facts that follow from others, such as how long ago the parcel came, are brought about by trying. Where a pack's
//! conditions ask for what never comes together, the proof may take for possible what is not.
//!
//! # Why is this bad?
//! It is worth knowing: what is shown of this play is not all that it can say; or a condition never holds.
//!
//! # Example
//! ```yaml
//! when: { today: "< 2026-01-01", days_since_delivery: ">= 5000" }
//! ```
//! Look whether such a case can come at all.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(in crate::check) static RULE: Rule =
    Rule::new("unmade-case", Severity::Advice, head!("unmade_case.rs"), Find::Compiling);
