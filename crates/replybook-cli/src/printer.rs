//! The one place that writes: results to standard output, all else to standard error.

use std::io::{self, IsTerminal as _, Write as _};

use replybook::{Diagnostic, Severity};

use crate::arguments::Everywhere;
use crate::failure::Failure;
use crate::ink::{Ink, harmless};

pub struct Printer {
    quiet: bool,
    verbose: bool,
    out: Ink,
    err: Ink,
}

impl Printer {
    pub fn new(everywhere: &Everywhere) -> Printer {
        let Everywhere { quiet, verbose, color, .. } = *everywhere;
        Printer { quiet, verbose, out: Ink::on(&io::stdout(), color), err: Ink::on(&io::stderr(), color) }
    }

    pub fn is_quiet(&self) -> bool {
        self.quiet
    }

    pub fn is_verbose(&self) -> bool {
        self.verbose
    }

    /// How a result is painted.
    pub fn ink(&self) -> Ink {
        self.out
    }

    /// Whether what goes to standard error is colored.
    pub fn colors(&self) -> bool {
        self.err.colors()
    }

    /// Writes a result to standard output; it ends with a line break.
    pub fn result(&mut self, text: &str) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        let line_end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
        write!(out, "{text}{line_end}").and_then(|()| out.flush()).map_err(Failure::Output)
    }

    /// Sets a result apart from the notes, where both go to one terminal.
    pub fn gap(&mut self) {
        if io::stdout().is_terminal() && io::stderr().is_terminal() {
            self.note("");
        }
    }

    /// Writes a line to standard error, unless the user wants it quiet.
    pub fn note(&mut self, text: &str) {
        self.say(&harmless(text));
    }

    /// Writes a heading to standard error, unless the user wants it quiet.
    pub fn heading(&mut self, text: &str) {
        self.say(&self.err.strong(&harmless(text)));
    }

    /// Writes what should be known before a reply is sent: `warning[rule]: …`.
    pub fn finding(&mut self, severity: Severity, text: &str) {
        self.say(&self.err.lead(severity, &harmless(text)));
    }

    /// Writes an error; quietness does not hide it.
    pub fn error(&mut self, text: &str) {
        let lines: Vec<String> = harmless(text).lines().map(|line| self.err.note(line)).collect();
        to_stderr(&format!("{} {}\n", self.err.severity(Severity::Error, "error:"), lines.join("\n")));
    }

    /// Writes errors that have a place; quietness does not hide them.
    pub fn errors(&mut self, diagnostics: &[Diagnostic]) {
        let painted: Vec<String> = diagnostics.iter().map(|diagnostic| self.err.diagnostic(diagnostic)).collect();
        to_stderr(&format!("{}\n", painted.join("\n\n")));
    }

    fn say(&self, text: &str) {
        if !self.quiet {
            to_stderr(&format!("{text}\n"));
        }
    }
}

/// Nobody can be told that standard error is closed.
fn to_stderr(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
