//! How far a batch has come, on a terminal.

use std::io::{self, IsTerminal as _};
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

use super::answer::Answers;
use crate::printer::Printer;

/// A bar on standard error, where somebody looks at it; it goes when it is dropped.
pub struct Progress(Option<Seen>);

struct Seen {
    bar: ProgressBar,
    begun: Instant,
    lines: u64,
}

impl Progress {
    /// A bar for an input of so many bytes, where that is known.
    pub fn new(bytes: Option<u64>, printer: &Printer) -> Progress {
        // Replies that are printed to the same terminal tell enough.
        let seen = io::stderr().is_terminal() && !io::stdout().is_terminal() && !printer.is_quiet();
        Progress(seen.then(|| {
            let (bar, template) = match bytes {
                Some(bytes) => (ProgressBar::new(bytes), "{bar:40} {percent} %  {msg}  {eta} left"),
                None => (ProgressBar::new_spinner(), "{spinner} {msg}  {elapsed}"),
            };
            let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
            Seen { bar: bar.with_style(style), begun: Instant::now(), lines: 0 }
        }))
    }

    pub fn advance(&mut self, answers: &Answers) {
        if let Some(Seen { bar, begun, lines }) = &mut self.0 {
            *lines += answers.replies + answers.errors;
            let rate = *lines as f64 / begun.elapsed().as_secs_f64().max(0.001);
            bar.set_message(format!("{lines} lines  {rate:.0}/s"));
            bar.inc(answers.read);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(Seen { bar, .. }) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
