//! A sentence is longer or more deeply nested, with all that it refers to, than a sentence may be.
//!
//! References go 100 deep at most. A sentence has at most 1 MiB of text and 10,000 parts, counted with every message
//! and term that it refers to, as often as it does.
//!
//! # Why is this bad?
//! Small messages that refer to each other many times would fill the memory of the service that sends the reply.
//!
//! # Example
//! ```ftl
//! -shared-a = x x x x x x x x x x
//! -shared-b = { -shared-a }{ -shared-a }{ -shared-a }{ -shared-a }{ -shared-a }
//! -shared-c = { -shared-b }{ -shared-b }{ -shared-b }{ -shared-b }{ -shared-b }
//! ```
//! Write shorter sentences, with fewer references in each other.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("too-large", Severity::Error, head!("too_large.rs"), Find::Compiling);
