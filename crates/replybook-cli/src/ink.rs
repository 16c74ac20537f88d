//! Colors: what is painted how, on a stream that takes them.

use std::env;
use std::io::IsTerminal;

use clap::builder::styling::{AnsiColor, Style};
use replybook::{Diagnostic, Severity};
use replybook_testing::{Paint, Plain};

use crate::arguments::Color;

const STRONG: Style = Style::new().bold();
const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const ADVICE: Style = AnsiColor::Cyan.on_default().bold();
const OLD: Style = AnsiColor::Red.on_default().strikethrough();
const NEW: Style = AnsiColor::Green.on_default().underline();
const FAINT: Style = Style::new().dimmed();
const FRAME: Style = AnsiColor::Blue.on_default().bold();

/// Paints texts, or leaves them as they are.
#[derive(Clone, Copy)]
pub struct Ink(bool);

impl Ink {
    /// What is wanted on a stream.
    pub fn on(stream: &impl IsTerminal, wanted: Color) -> Ink {
        Ink(match wanted {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                let wanted = env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
                wanted && env::var_os("TERM").is_none_or(|term| term != "dumb") && stream.is_terminal()
            }
        })
    }

    pub fn colors(self) -> bool {
        self.0
    }

    pub fn strong(self, text: &str) -> String {
        self.paint(STRONG, text)
    }

    /// Paints what stands before the first colon, as bad as it is.
    pub fn lead(self, severity: Severity, text: &str) -> String {
        match text.split_once(':') {
            Some((lead, rest)) => format!("{}{rest}", self.severity(severity, &format!("{lead}:"))),
            None => text.to_owned(),
        }
    }

    pub fn severity(self, severity: Severity, text: &str) -> String {
        self.paint(style(severity), text)
    }

    /// Paints a diagnostic in its full form, as the library writes it.
    pub fn diagnostic(self, diagnostic: &Diagnostic) -> String {
        let full = harmless(&format!("{diagnostic:#}"));
        if !self.0 {
            return full;
        }
        let mut lines = full.lines();
        let (lead, message) = lines.next().and_then(|first| first.split_once(": ")).unwrap_or_default();
        let lead = self.severity(diagnostic.severity, &format!("{lead}:"));
        let mut painted = format!("{lead} {}", self.strong(message));
        for line in lines {
            painted.push('\n');
            painted += &self.below(diagnostic.severity, line);
        }
        painted
    }

    /// Paints a line that stands below the message: of the frame, or a note.
    fn below(self, severity: Severity, line: &str) -> String {
        if let Some((margin, place)) = line.split_once("--> ").filter(|(margin, _)| margin.trim().is_empty()) {
            return format!("{margin}{} {place}", self.paint(FRAME, "-->"));
        }
        let number = |text: &str| text.chars().all(|c| c == ' ' || c.is_ascii_digit());
        if let Some((margin, rest)) = line.split_once('|').filter(|(margin, _)| number(margin)) {
            let frame = self.paint(FRAME, &format!("{margin}|"));
            return match rest.find('^').filter(|_| margin.trim().is_empty()) {
                Some(caret) => format!("{frame}{}{}", &rest[..caret], self.severity(severity, &rest[caret..])),
                None => frame + rest,
            };
        }
        self.note(line)
    }

    /// Paints a line's `help:` or `note:`.
    pub fn note(self, line: &str) -> String {
        let lead = ["help:", "note:"].into_iter().find(|lead| line.starts_with(lead));
        lead.map_or_else(|| line.to_owned(), |lead| format!("{}{}", self.strong(lead), &line[lead.len()..]))
    }

    fn paint(self, style: Style, text: &str) -> String {
        if self.0 { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}

/// What differs in replies is told by color where there is one, and by signs elsewhere.
impl Paint for Ink {
    fn gone(&self, text: &str) -> String {
        if self.0 { self.paint(OLD, &harmless(text)) } else { Plain.gone(&harmless(text)) }
    }

    fn came(&self, text: &str) -> String {
        if self.0 { self.paint(NEW, &harmless(text)) } else { Plain.came(&harmless(text)) }
    }

    fn strong(&self, text: &str) -> String {
        self.paint(STRONG, &harmless(text))
    }

    fn faint(&self, text: &str) -> String {
        self.paint(FAINT, &harmless(text))
    }

    fn both(&self, text: &str) -> String {
        harmless(text)
    }
}

fn style(severity: Severity) -> Style {
    match severity {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
        Severity::Advice => ADVICE,
    }
}

/// A case and a pack may quote anything: what would move a terminal's cursor, change its colors or turn the reading
/// direction round is shown as a sign.
pub fn harmless(text: &str) -> String {
    let harms = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|c| if harms(c) { '\u{FFFD}' } else { c }).collect()
}
