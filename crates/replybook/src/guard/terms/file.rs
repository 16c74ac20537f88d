//! The file of a language's terms.

use serde::Deserialize;

use crate::channel::Policy;

/// The terms of a language: `templates/guard/<language>.yaml`, and `<language>.<name>.yaml` for more of them.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct TermsFile {
    pub terms: Vec<TermEntry>,
}

/// A thing that is said in several ways, and that should not be said.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct TermEntry {
    /// The rule of the guard that it breaks.
    pub rule: String,
    /// The ways in which it is said.
    pub find: Vec<String>,
    /// What makes it innocent in the same sentence.
    #[serde(default)]
    pub unless: Vec<String>,
    /// What is wrong with it, after the words that were found: `names no day and no span`.
    pub why: String,
    /// What to say instead.
    pub say: String,
    /// The law that forbids it, where it is one.
    pub law: Option<Policy>,
    /// Sentences in which it must be found.
    pub found: Vec<String>,
    /// Sentences in which it must not be found.
    pub innocent: Vec<String>,
}
