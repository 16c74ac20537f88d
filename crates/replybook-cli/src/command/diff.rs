//! `replybook diff`: which replies differ between two packs.

mod revision;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use replybook::{Diagnostic, Pack, Playbook};
use replybook_testing::{Report, Telling, compare_scenarios};
use tempfile::TempDir;

use self::revision::Revision;
use super::test::progress::Progress;
use crate::arguments::Everywhere;
use crate::failure::Failure;
use crate::printer::Printer;

const AFTER_HELP: &str = "\
OLD and NEW are folders of packs, or git revisions: `main` is the pack as it is there, in the folder
that the other one names, or else in this one; `main:packs/brand` names its folder, from the top of
the repository. What is a folder is taken for one; `./main` cannot be a revision.

The replies to all cases of both are compared, in every language and voice. No snapshots are needed.

Examples:
  replybook diff main my-pack
  replybook diff v1.2.0 v1.3.0 --format markdown
  replybook diff packs/old packs/new --all";

#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub struct Diff {
    /// The pack as it was
    old: String,
    /// The pack as it is
    #[arg(default_value = ".")]
    new: String,
    /// How it is told
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Show every reply that differs, and not one for each cause
    #[arg(long)]
    all: bool,
}

/// How it is told.
#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    /// For a comment on a pull request
    Markdown,
    Json,
}

/// A side of the comparison.
enum Side {
    Folder(PathBuf),
    /// A revision's files, in a folder that is there as long as this is, and what is shown in its place.
    Revision(TempDir, String),
}

impl Side {
    fn of(named: &str, other: &str) -> Result<Side, Failure> {
        if Path::new(named).is_dir() {
            return Ok(Side::Folder(named.into()));
        }
        let folder = if Path::new(other).is_dir() { other } else { "." };
        let revision = Revision::find(named, Path::new(folder))?;
        Ok(Side::Revision(revision.files()?, revision.prefix()))
    }

    fn folder(&self) -> &Path {
        match self {
            Side::Folder(folder) => folder,
            Side::Revision(files, _) => files.path(),
        }
    }

    /// A failure whose places are those that the user knows.
    fn placed(&self, failure: Failure) -> Failure {
        let Side::Revision(files, shown) = self else { return failure };
        match failure {
            Failure::Library(error) if !error.diagnostics().is_empty() => {
                failure_of(error.diagnostics().to_vec(), files.path(), shown)
            }
            Failure::Packs(diagnostics) => failure_of(diagnostics, files.path(), shown),
            other => other,
        }
    }

    fn playbook(&self, everywhere: &Everywhere) -> Result<Playbook, Failure> {
        let pack = Pack::dir(self.folder())?;
        if pack.is_whole() && everywhere.pack.is_empty() {
            return Ok(Playbook::load([pack])?);
        }
        let mut packs = super::over_builtin(everywhere.pack.iter().map(Pack::dir))?;
        packs.push(pack);
        Ok(Playbook::load(packs)?)
    }
}

fn failure_of(mut diagnostics: Vec<Diagnostic>, folder: &Path, shown: &str) -> Failure {
    let folder = format!("{}/", folder.display());
    for diagnostic in &mut diagnostics {
        diagnostic.file = diagnostic.file.replace(&folder, shown);
        for note in &mut diagnostic.notes {
            *note = note.replace(&folder, shown);
        }
    }
    Failure::Packs(diagnostics)
}

impl Diff {
    pub fn run(&self, everywhere: &Everywhere, printer: &mut Printer) -> Result<ExitCode, Failure> {
        let (old, new) = (Side::of(&self.old, &self.new)?, Side::of(&self.new, &self.old)?);
        let report = self.compare(&old, &new, everywhere, printer);
        let report = report.map_err(|failure| new.placed(old.placed(failure)))?;
        printer.result(&self.told(&report, printer)).or_else(Failure::unless_closed)?;
        if matches!(self.format, Format::Text) {
            if !report.is_clean() {
                printer.gap();
            }
            let summary = report.summary().replace("all as accepted", "no reply differs").replace("orphaned", "gone");
            printer.note(&summary);
        }
        Ok(ExitCode::SUCCESS)
    }

    fn compare(&self, old: &Side, new: &Side, everywhere: &Everywhere, printer: &Printer) -> Result<Report, Failure> {
        let (old, new) = (old.playbook(everywhere)?, new.playbook(everywhere)?);
        let scenarios: BTreeSet<&str> = old.scenario_ids().chain(new.scenario_ids()).collect();
        let progress = Progress::new(scenarios.len(), printer);
        let report = compare_scenarios(&old, &new, &scenarios, |scenario| progress.done(scenario))?;
        progress.end();
        Ok(report)
    }

    fn told(&self, report: &Report, printer: &Printer) -> String {
        match self.format {
            Format::Text => {
                let text = Telling { all: self.all, between: true }.tell(report, &printer.ink());
                text.trim_end().to_owned()
            }
            Format::Markdown => report.markdown(),
            Format::Json => serde_json::to_string_pretty(report).unwrap_or_default(),
        }
    }
}
