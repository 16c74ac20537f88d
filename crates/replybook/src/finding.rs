//! What the agent should know about a reply: values, not errors.

use std::fmt;

use serde::Serialize;

use crate::diagnostic::Severity;

/// Something the agent should know before a reply is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// What kind of finding it is, in kebab-case: `name-recased`.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What was found, in one sentence without a full stop.
    pub message: String,
}

impl Finding {
    /// A name that came in capitals is written otherwise in the salutation.
    pub(crate) fn name_recased(name: &str) -> Finding {
        Finding {
            rule: "name-recased",
            severity: Severity::Advice,
            message: format!("`{name}` came in capitals and is recased in the salutation; check that it is right"),
        }
    }

    /// The reply is in another language than the one asked for.
    pub(crate) fn other_language(asked: &str, used: &str) -> Finding {
        Finding {
            rule: "other-language",
            severity: Severity::Warning,
            message: format!("no pack writes replies in `{asked}`; this one is in `{used}`"),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: {}", self.severity, self.rule, self.message)
    }
}
