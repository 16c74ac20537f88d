//! The reply is in another language than the one that was asked for.
//!
//! That is only so where the case names a language to fall back on, or where the list of its market ends with one.
//!
//! # Why is this bad?
//! The customer may not read it. An agent who writes the language asked for does better.
//!
//! # Example
//! ```text
//! warning[other-language]: no pack writes replies in `fr`; this one is in `en`
//! ```

use crate::diagnostic::Severity;
use crate::guard::rule::{Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("other-language", Severity::Warning, head!("other_language.rs"), Look::Composing);
