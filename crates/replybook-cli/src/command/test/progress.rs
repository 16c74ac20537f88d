//! How far a run has come, on a terminal.

use std::io::{self, IsTerminal as _};

use indicatif::{ProgressBar, ProgressStyle};

use crate::printer::Printer;

/// A bar on standard error, where somebody looks at it.
pub struct Progress(Option<ProgressBar>);

impl Progress {
    pub fn new(scenarios: usize, printer: &Printer) -> Progress {
        let seen = io::stderr().is_terminal() && !printer.is_quiet();
        Progress(seen.then(|| {
            let bar = ProgressBar::new(scenarios as u64);
            let style = ProgressStyle::with_template("{bar:40} {pos}/{len} scenarios {msg}");
            bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        }))
    }

    pub fn done(&self, scenario: &str) {
        if let Some(bar) = &self.0 {
            bar.set_message(scenario.to_owned());
            bar.inc(1);
        }
    }

    /// Takes the bar away: what was found stands in its place.
    pub fn end(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
