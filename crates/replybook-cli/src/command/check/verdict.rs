//! What a check comes to, in a line.

use std::fmt;

use replybook::{Diagnostic, Report, Severity};

use crate::command::count;

/// What a check comes to.
pub struct Verdict {
    proved: bool,
    /// How much was looked at.
    size: String,
    /// How much was found; empty for nothing.
    found: String,
}

impl Verdict {
    pub fn new(report: &Report, tells: impl Fn(&Diagnostic) -> bool) -> Verdict {
        let size = [
            count(report.scenarios, "scenario", "scenarios"),
            count(report.plays, "play", "plays"),
            count(report.sentences, "sentence", "sentences"),
        ];
        let languages = count(report.languages, "language", "languages");
        let cases = count(report.cases, "case", "cases");
        let size = format!("{} in {languages}, {cases} answered", size.join(", "));
        let found = |severity: Severity, told: bool| {
            let of_it = report.findings.iter().filter(|finding| finding.severity == severity);
            of_it.filter(|finding| tells(finding) == told).count()
        };
        let found = [
            (found(Severity::Error, true), "error", "errors"),
            (found(Severity::Error, false), "error left out", "errors left out"),
            (found(Severity::Warning, true), "warning", "warnings"),
            (found(Severity::Advice, true), "piece of advice", "pieces of advice"),
        ];
        let found = found.into_iter().filter(|(number, ..)| *number > 0);
        let found: Vec<String> = found.map(|(number, one, many)| count(number, one, many)).collect();
        Verdict { proved: report.is_proved(), size, found: found.join(", ") }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Verdict { proved, size, found } = self;
        match (proved, found.is_empty()) {
            (true, true) => write!(f, "{size}: proved"),
            (true, false) => write!(f, "{size}: proved, with {found}"),
            (false, _) => write!(f, "{found}: not proved"),
        }
    }
}
