//! What a rule is.

use super::view::{ScenarioView, View};
use crate::diagnostic::{Diagnostic, Severity};

/// One kind of defect that a pack can have.
pub struct Rule {
    /// Its name, after the defect: `unreachable-play`.
    pub id: &'static str,
    /// How bad it is to break it.
    pub severity: Severity,
    /// The file of the rule, which opens with what it says of itself.
    source: &'static str,
    pub(crate) find: Find,
}

/// How breaches of a rule are found.
pub(crate) enum Find {
    /// While files are read and sentences compiled.
    Compiling,
    /// By looking at the stack as a whole.
    Stack(fn(&View<'_>, &mut Vec<Diagnostic>)),
    /// By looking at one scenario after the other.
    Scenario(fn(&View<'_>, &ScenarioView, &mut Vec<Diagnostic>)),
}

impl Rule {
    pub(super) const fn new(id: &'static str, severity: Severity, source: &'static str, find: Find) -> Rule {
        Rule { id, severity, source, find }
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

    /// Begins a finding in a file.
    pub(super) fn found(&self, file: impl Into<String>, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: self.severity, ..Diagnostic::new(self.id, file, message) }
    }

    /// Takes what was found for a breach of this rule.
    pub(crate) fn of(&self, found: Diagnostic) -> Diagnostic {
        Diagnostic { rule: self.id, severity: self.severity, ..found }
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rule").field("id", &self.id).field("severity", &self.severity).finish()
    }
}
