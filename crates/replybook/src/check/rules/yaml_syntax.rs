//! A YAML file cannot be read: its syntax is wrong, or it has a key that nothing reads.
//!
//! Duplicate keys, anchors, several documents in one file, numbers that would not stay as they are written, and more than
//! 32 levels of nesting are refused as well: a reader would see something else than the machine.
//!
//! # Why is this bad?
//! What the file declares is not there. A misspelled key would otherwise be left out in silence.
//!
//! # Example
//! ```yaml
//! plays:
//!   - play: done
//!     becuase: the back office shows it as canceled
//! ```
//! Write `because`.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("yaml-syntax", Severity::Error, head!("yaml_syntax.rs"), Find::Compiling);
