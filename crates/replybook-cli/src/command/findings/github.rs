//! Findings as commands of GitHub's workflows, which shows them beside the line that they are about.

use std::fmt::Write as _;

use replybook::{Diagnostic, Severity};

/// `::error file=…,line=…,col=…,endColumn=…,title=…::message`
pub fn command(finding: &Diagnostic) -> String {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    let mut command = format!("::{level} file={}", property(&finding.file));
    if let Some(place) = &finding.place {
        let end = place.column + place.width;
        let _ = write!(command, ",line={},col={},endColumn={end}", place.line, place.column);
    }
    let _ = write!(command, ",title={}", property(&format!("replybook: {}", finding.rule)));
    let _ = writeln!(command, "::{}", data(&super::said(finding)));
    command
}

/// What stands after `::` ends with the line.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// What stands before `::` ends with a colon or a comma as well.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
