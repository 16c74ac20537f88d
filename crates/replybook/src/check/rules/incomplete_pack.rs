//! The packs lack what every reply needs: the common facts, the letter, languages, or the pack that one is laid over.
//!
//! # Why is this bad?
//! No reply can be made at all.
//!
//! # Example
//! ```yaml
//! # templates/pack.yaml
//! name: nordlicht
//! version: 1.0.0
//! over: builtin
//! ```
//! Such a pack is loaded after the built-in one. A pack that stands alone has `languages:` here, and beside this file
//! `facts.yaml` and `letter.yaml`.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("incomplete-pack", Severity::Error, head!("incomplete_pack.rs"), Find::Compiling);
