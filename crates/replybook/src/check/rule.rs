//! A rule of the check: how breaches of it are found.

use std::ops::Deref;

use super::view::{ScenarioView, View};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::Rule as Told;

/// One kind of defect that a pack can have.
pub(crate) struct Rule {
    told: Told,
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
    pub(super) const fn new(id: &'static str, severity: Severity, head: &'static str, find: Find) -> Rule {
        Rule { told: Told::new(id, severity, head), find }
    }

    pub(super) const fn told(&self) -> &Told {
        &self.told
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

impl Deref for Rule {
    type Target = Told;

    fn deref(&self) -> &Told {
        &self.told
    }
}
