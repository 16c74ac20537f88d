//! A layout cannot be read, or says something that is not for layouts.
//!
//! Layouts are written in Tera, with `if`, `else`, `for` and `include`, the parts of a letter, and nothing that looks into
//! a part. Every layout is compiled, whether a channel names it or not; a file that is only included is compiled with the
//! layouts that include it.
//!
//! # Why is this bad?
//! No message can be sent on a channel with this layout.
//!
//! # Example
//! ```tera
//! {{ salutatoin }}
//! ```
//! Write `{{ salutation }}`.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("layout-syntax", Severity::Error, head!("layout_syntax.rs"), Find::Compiling);
