//! `replybook test`: what a change of a pack does to every reply.

mod coverage;
pub mod progress;
mod review;

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use replybook::Pack;
use replybook_testing::{Kind, Report, Suite, Telling, Update};

use self::progress::Progress;
use super::count;
use crate::arguments::Everywhere;
use crate::failure::{Failure, INTERRUPTED};
use crate::printer::Printer;

const AFTER_HELP: &str = "\
The cases of a pack are those in its cases/ folders, and those that are made to reach whatever else
it can say. The replies to each, in every language and voice, are held to a snapshot beside their
scenario: templates/scenarios/<id>/snapshots/*.snap, in insta's format. Of a pack that is laid over
others, the scenarios are tested that it has a file of its own for; --scenario names others.

On a terminal, what differs is written beside its snapshot as .snap.new, for a review. Elsewhere,
and with --check, nothing is written.

Exit codes: 0 all as accepted, 1 something differs, 2 could not run; with --coverage, 1 if a case
reaches not all of it

Examples:
  replybook test my-pack
  replybook test my-pack --review
  replybook test my-pack --accept --scenario cancel-order
  replybook test my-pack --coverage --format lcov > lcov.info";

#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub struct Test {
    /// The folder of the pack
    #[arg(value_name = "PATH", default_value = ".")]
    path: PathBuf,
    /// Test this scenario; may be given several times
    #[arg(long, value_name = "SCENARIO")]
    scenario: Vec<String>,
    /// Test the cases in cases/ folders alone, and not those that are made to reach the rest
    #[arg(long, conflicts_with = "coverage")]
    authors: bool,
    /// Accept all replies as they are, and remove orphaned snapshots
    #[arg(long, conflicts_with_all = ["review", "check"])]
    accept: bool,
    /// Show what differs one by one, and accept or reject it
    #[arg(long, conflicts_with = "check")]
    review: bool,
    /// Write nothing: what a pipeline does
    #[arg(long)]
    check: bool,
    /// Show every reply that differs, and not one for each cause
    #[arg(long)]
    all: bool,
    /// Tell what no case reaches: plays, sentences, variants, layouts
    #[arg(long, conflicts_with_all = ["accept", "review", "check", "all"])]
    coverage: bool,
    /// How the coverage is told
    #[arg(long, value_enum, default_value_t, requires = "coverage")]
    format: coverage::Format,
}

impl Test {
    pub fn run(&self, everywhere: &Everywhere, printer: &mut Printer) -> Result<ExitCode, Failure> {
        if self.review {
            review::needs_terminal()?;
        }
        let suite = self.suite(everywhere)?;
        // Whoever ends it while snapshots are written finds each of them whole, and nothing beside them. There is nothing to
        // be done where no handler can be set.
        let _ = ctrlc::set_handler(|| replybook_testing::at_rest(interrupted));
        let progress = Progress::new(suite.scenario_ids().len(), printer);
        if self.coverage {
            let coverage = suite.coverage(|scenario| progress.done(scenario))?;
            progress.end();
            return self.format.tell(&coverage, &self.path, printer);
        }
        let report = suite.run_with(self.update(), |scenario| progress.done(scenario))?;
        progress.end();
        if self.review {
            return review::run(&report, printer);
        }
        let text = match self.accept {
            true => String::new(),
            false => Telling { all: self.all, between: false }.tell(&report, &printer.ink()),
        };
        printer.result(text.trim_end()).or_else(Failure::unless_closed)?;
        if !text.is_empty() {
            printer.gap();
        }
        printer.note(&self.verdict(&report));
        Ok(ExitCode::from(u8::from(!(report.is_clean() || self.accept))))
    }

    fn suite(&self, everywhere: &Everywhere) -> Result<Suite, Failure> {
        let suite = match everywhere.pack.is_empty() {
            true => Suite::open(&self.path)?,
            false => Suite::over(super::over_builtin(everywhere.pack.iter().map(Pack::dir))?, &self.path)?,
        };
        let suite = if self.scenario.is_empty() { suite } else { suite.scenarios(&self.scenario)? };
        let suite = if self.authors { suite.authors() } else { suite };
        if suite.scenario_ids().is_empty() {
            let message = format!("{} has no scenario, no case and no words of one", self.path.display());
            return Err(Failure::usage(message).help("name what is to be tested: `--scenario cancel-order`"));
        }
        Ok(suite)
    }

    fn update(&self) -> Update {
        match () {
            () if self.accept => Update::Always,
            // What is skipped, or left by quitting, waits as it does for cargo-insta's review.
            () if self.review => Update::New,
            () if self.check || !io::stdout().is_terminal() => Update::No,
            () => Update::New,
        }
    }

    fn verdict(&self, report: &Report) -> String {
        let summary = report.summary();
        match self.accept {
            true if !report.is_clean() => {
                let written = report.changes.iter().filter(|change| change.kind != Kind::Orphaned).count();
                let removed = report.of(Kind::Orphaned).count();
                let written = count(written, "snapshot", "snapshots");
                format!("{summary}\naccepted: {written} written, {removed} removed")
            }
            false if !report.is_clean() => {
                format!("{summary}\nhelp: `--review` shows them one by one, `--accept` takes them all")
            }
            _ => summary,
        }
    }
}

fn interrupted() {
    if io::stderr().is_terminal() {
        // What stands on the line is the bar.
        let _ = writeln!(io::stderr());
    }
    std::process::exit(INTERRUPTED.into());
}
