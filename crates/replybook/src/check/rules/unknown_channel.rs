//! A scenario names a channel that does not exist.
//!
//! Channels are the members of `channel` in `templates/facts.yaml`.
//!
//! # Why is this bad?
//! The scenario is served where it should not be, or is not served where it should.
//!
//! # Example
//! ```yaml
//! channels: { except: [amazone], because: Amazon cancels by itself }
//! ```
//! Write `amazon`.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("unknown-channel", Severity::Error, head!("unknown_channel.rs"), Find::Compiling);
