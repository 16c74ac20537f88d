//! The file of a language's terms.

use indexmap::IndexMap;
use serde::Deserialize;

use crate::channel::Policy;

/// The terms of a language: `templates/guard/<language>.yaml`, and `<language>.<name>.yaml` for more of them.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Terms"))]
#[serde(deny_unknown_fields)]
pub(crate) struct TermsFile {
    /// Words that patterns call by a name: `<review>`.
    #[serde(default)]
    pub groups: IndexMap<String, Vec<String>>,
    /// What should not be said.
    #[serde(default)]
    pub terms: Vec<TermEntry>,
    /// The words that tell how the customer is addressed.
    #[serde(default)]
    pub address: AddressEntry,
    /// What a message consists of that says nothing but thanks.
    #[serde(default)]
    pub courtesies: CourtesyEntry,
    /// How spans of time are said: what `<span>` finds in a pattern.
    #[serde(default)]
    pub times: TimesEntry,
}

/// A thing that is said in several ways, and that should not be said.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Term"))]
#[serde(deny_unknown_fields)]
pub(crate) struct TermEntry {
    /// The rule of the guard that it breaks.
    pub rule: String,
    /// The ways in which it is said, as patterns.
    pub find: Vec<String>,
    /// Of these, one must be there as well, in any order.
    #[serde(default)]
    pub with: Vec<String>,
    /// What makes it innocent.
    #[serde(default)]
    pub unless: Vec<String>,
    /// What makes it innocent wherever it stands in the message.
    #[serde(default)]
    pub nowhere: Vec<String>,
    /// Where `with` and `unless` are looked for.
    #[serde(default)]
    pub within: Within,
    /// Where `unless` is looked for, if that is somewhere else.
    pub unless_within: Option<Within>,
    /// Whether it is also found where it stands within quotation marks.
    #[serde(default, deserialize_with = "crate::channel::yes_no")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::shape::YesNo"))]
    pub quoted: bool,
    /// Whether one is enough, for a rule that counts: a reminder is a second request by itself.
    #[serde(default, deserialize_with = "crate::channel::yes_no")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::shape::YesNo"))]
    pub alone: bool,
    /// What is wrong with it, after the words that were found: `names no day and no span`.
    pub why: String,
    /// What to say instead.
    pub say: String,
    /// The law that forbids it, where it is one: without a market it is not looked for.
    pub law: Option<Policy>,
    /// Texts in which it must be found.
    pub found: Vec<String>,
    /// Texts in which it must not be found.
    pub innocent: Vec<String>,
}

/// How far from a term something is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Within {
    /// In the sentence of the term.
    #[default]
    Sentence,
    /// In its sentence, the one before and the one after.
    Neighbours,
    /// Anywhere.
    Message,
}

/// The words that tell how the customer is addressed: patterns.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Address"))]
#[serde(deny_unknown_fields)]
pub(crate) struct AddressEntry {
    /// What a customer is told who is addressed formally.
    #[serde(default)]
    pub formal: Vec<String>,
    /// What a customer is told who is addressed as a friend.
    #[serde(default)]
    pub friendly: Vec<String>,
    /// Texts that mix both.
    #[serde(default)]
    pub found: Vec<String>,
    /// Texts that do not.
    #[serde(default)]
    pub innocent: Vec<String>,
}

/// What a message consists of that says nothing but thanks: patterns, each for what stands between two pauses (a comma, a
/// full stop, a line break).
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Courtesies"))]
#[serde(deny_unknown_fields)]
pub(crate) struct CourtesyEntry {
    /// Thanks.
    #[serde(default)]
    pub thanks: Vec<String>,
    /// Salutations, kind words and wishes: what may stand beside thanks and says nothing of use.
    #[serde(default)]
    pub fillers: Vec<String>,
    /// Leave-takings: what follows is a signature.
    #[serde(default)]
    pub closings: Vec<String>,
}

/// How spans of time are said.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Times"))]
#[serde(deny_unknown_fields)]
pub(crate) struct TimesEntry {
    /// Numbers in words: `two: 2`. Those in digits are known.
    #[serde(default)]
    pub numbers: IndexMap<String, u32>,
    /// What follows a number: `week*: 7 days`.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, crate::schema::shape::Span>"))]
    pub units: IndexMap<String, String>,
    /// What is a span by itself: `next week: 7 days`.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, crate::schema::shape::Span>"))]
    pub spans: IndexMap<String, String>,
}
