//! The one place that writes: results to standard output, all else to standard error.

use std::env;
use std::io::{self, IsTerminal as _, Write as _};

use clap::builder::styling::{AnsiColor, Style};
use replybook::Severity;

use crate::arguments::{Color, Everywhere};
use crate::failure::Failure;

const STRONG: Style = Style::new().bold();
const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const ADVICE: Style = AnsiColor::Cyan.on_default().bold();

pub struct Printer {
    quiet: bool,
    verbose: bool,
    color: bool,
}

impl Printer {
    pub fn new(everywhere: &Everywhere) -> Printer {
        let color = match everywhere.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                let wanted = env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
                wanted && env::var_os("TERM").is_none_or(|term| term != "dumb") && io::stderr().is_terminal()
            }
        };
        Printer { quiet: everywhere.quiet, verbose: everywhere.verbose, color }
    }

    pub fn is_quiet(&self) -> bool {
        self.quiet
    }

    pub fn is_verbose(&self) -> bool {
        self.verbose
    }

    /// Whether what goes to standard error is colored.
    pub fn colors(&self) -> bool {
        self.color
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
        self.say(&self.paint(STRONG, &harmless(text)));
    }

    /// Writes what should be known before a reply is sent: `warning[rule]: …`.
    pub fn finding(&mut self, severity: Severity, text: &str) {
        let style = match severity {
            Severity::Error => ERROR,
            Severity::Warning => WARNING,
            Severity::Advice => ADVICE,
        };
        self.say(&self.lead(style, &harmless(text)));
    }

    /// Writes an error; quietness does not hide it.
    pub fn error(&mut self, text: &str) {
        let mut painted = String::new();
        for line in harmless(text).lines() {
            match line.strip_prefix("help:") {
                Some(rest) => painted += &format!("{}{rest}\n", self.paint(STRONG, "help:")),
                None => painted += &format!("{line}\n"),
            }
        }
        to_stderr(&format!("{} {painted}", self.paint(ERROR, "error:")));
    }

    fn say(&self, text: &str) {
        if !self.quiet {
            to_stderr(&format!("{text}\n"));
        }
    }

    /// Paints what stands before the first colon.
    fn lead(&self, style: Style, text: &str) -> String {
        match text.split_once(':') {
            Some((lead, rest)) => format!("{}{rest}", self.paint(style, &format!("{lead}:"))),
            None => text.to_owned(),
        }
    }

    fn paint(&self, style: Style, text: &str) -> String {
        if self.color { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}

/// A case may quote anything: what would move a terminal's cursor, change its colors or turn the reading direction round
/// is shown as a sign.
fn harmless(text: &str) -> String {
    let harms = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|c| if harms(c) { '\u{FFFD}' } else { c }).collect()
}

/// Nobody can be told that standard error is closed.
fn to_stderr(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
