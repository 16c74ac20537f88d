//! What a layout writes around a part is left standing, empty, where the part is not there.
//!
//! A letter may lack its order line or its signature. A layout's line that holds such a part and other text may not be
//! written without the part; in HTML no paragraph, list, list item or heading may be written without a text.
//!
//! # Why is this bad?
//! The customer reads a label with nothing behind it, or sees a gap.
//!
//! # Example
//! ```tera
//! Your order: {{ order }}
//! ```
//! Write `{% if order %}Your order: {{ order }}{% endif %}`.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("empty-frame", Severity::Error, head!("empty_frame.rs"), Find::Compiling);
