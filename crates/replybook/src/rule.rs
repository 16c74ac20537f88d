//! What a rule is, for people: its name, how bad it is to break it, and what it says of itself.

use std::fmt;

use crate::diagnostic::Severity;

/// One kind of defect that a pack or a message can have.
pub struct Rule {
    /// Its name, after the defect: `unreachable-play`.
    pub id: &'static str,
    /// How bad it is to break it; what a channel forbids is as bad as its file's source is sure.
    pub severity: Severity,
    /// The file of the rule, which opens with what it says of itself.
    source: &'static str,
}

impl Rule {
    pub(crate) const fn new(id: &'static str, severity: Severity, source: &'static str) -> Rule {
        Rule { id, severity, source }
    }

    /// What is wrong where the rule is broken, in one line.
    pub fn summary(&self) -> &'static str {
        self.doc().next().unwrap_or_default()
    }

    /// What the rule says of itself, as Markdown: what is wrong, why it matters, an example and how it is mended.
    pub fn text(&self) -> String {
        self.doc().flat_map(|line| [line, "\n"]).collect()
    }

    fn doc(&self) -> impl Iterator<Item = &'static str> {
        let lines = self.source.lines().map_while(|line| line.strip_prefix("//!"));
        lines.map(|line| line.strip_prefix(' ').unwrap_or(line))
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule").field("id", &self.id).field("severity", &self.severity).finish()
    }
}
