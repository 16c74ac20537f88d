//! What a channel forbids, with where it is said and how sure that is.

use serde::{Deserialize, Serialize};

use crate::diagnostic::Severity;
use crate::yaml::Problem;

/// A rule that holds on a channel, or a term that the law forbids: where it is said, and how sure that is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Policy {
    /// Where it is said.
    pub source: String,
    /// The day on which the source was read (`2026-11-22`).
    pub read: String,
    /// On whose page it was seen: how bad a breach is follows from it.
    pub seen: Seen,
    /// The markets in which it holds; without them, in all.
    #[serde(default)]
    pub markets: Vec<String>,
    /// What is allowed all the same: for links, the domains.
    #[serde(default)]
    pub allow: Vec<String>,
    /// How many are allowed: for empty lines, how many in a row.
    pub most: Option<usize>,
    /// What a number looks like, with `9` for a digit: `999-9999999-9999999`.
    pub number: Option<String>,
    /// The languages that are taken.
    #[serde(default)]
    pub languages: Vec<String>,
}

/// How sure a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Seen {
    /// On the platform's or the authority's own page.
    Own,
    /// On a third party's page.
    Third,
    /// Nowhere: it is known, and not verified.
    Recalled,
}

impl Seen {
    /// A rule is as bad to break as its source is sure.
    pub(crate) fn severity(self) -> Severity {
        match self {
            Seen::Own => Severity::Error,
            Seen::Third => Severity::Warning,
            Seen::Recalled => Severity::Advice,
        }
    }
}

impl Policy {
    /// Whether the rule holds in a market; one that nobody named may be any.
    pub(crate) fn holds_in(&self, market: Option<&str>) -> bool {
        self.markets.is_empty() || market.is_none_or(|market| self.markets.iter().any(|known| known == market))
    }

    /// Where it is said, in words.
    pub(crate) fn told(&self) -> String {
        let Policy { source, read, seen, .. } = self;
        match seen {
            Seen::Own => format!("{source}, read on {read}"),
            Seen::Third => format!("{source} (a third party's page), read on {read}"),
            Seen::Recalled => format!("{source} (recalled, not verified), noted on {read}"),
        }
    }

    pub(crate) fn check(&self) -> Result<(), Problem> {
        match self.read.parse::<jiff::civil::Date>() {
            Ok(_) => Ok(()),
            Err(_) => Err(Problem::new(format!("`{}` is no day", self.read)).help("write `2026-11-22`").within("read")),
        }
    }
}
