//! What the agent should know about a reply: values, not errors.

use std::fmt;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Place, Severity};

/// Something the agent should know before a reply is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// The rule, in kebab-case: `email-address`. [`rule`](crate::rule()) explains it.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What was found, in one sentence without a full stop.
    pub message: String,
    /// What would be right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// Who says so, and when that was read: what a channel or the law forbids has a source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Where in the text it is; `None` for what is about all of it, and in a message that is marked up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

impl Finding {
    pub(crate) fn new(rule: &'static str, severity: Severity, message: String) -> Finding {
        Finding { rule, severity, message, help: None, source: None, place: None }
    }

    /// The finding as one of a file, as [`check`](crate::check()) has them: to be told in the same ways.
    pub fn in_file(&self, file: impl Into<String>) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(self.rule, file, &self.message);
        diagnostic.severity = self.severity;
        diagnostic.place.clone_from(&self.place);
        diagnostic.notes.extend(self.source.iter().map(|source| format!("source: {source}")));
        diagnostic.help.clone_from(&self.help);
        diagnostic
    }

    /// A name that came in capitals is written otherwise in the salutation.
    pub(crate) fn name_recased(name: &str) -> Finding {
        Finding::new(
            "name-recased",
            Severity::Advice,
            format!("`{name}` came in capitals and is recased in the salutation; check that it is right"),
        )
    }

    /// The reply is in another language than the one asked for.
    pub(crate) fn other_language(asked: &str, used: &str) -> Finding {
        Finding::new(
            "other-language",
            Severity::Warning,
            format!("no pack writes replies in `{asked}`; this one is in `{used}`"),
        )
    }

    /// Sentences were left out, for the message would not have fit.
    pub(crate) fn left_out(channel: &str, sentences: &[&str]) -> Finding {
        let sentences: Vec<String> = sentences.iter().map(|id| format!("`{id}`")).collect();
        let message = format!("left out, to fit into a message on {channel}: {}", sentences.join(", "));
        Finding::new("left-out", Severity::Advice, message)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: {}", self.severity, self.rule, self.message)
    }
}
