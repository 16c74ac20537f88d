//! `replybook docs`: the catalogue as Markdown.

mod folder;
mod index;
mod markdown;
mod reading;
mod sample;
mod scenario;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use replybook::{Group, PlayReadability, Playbook, ScenarioOutline};

use self::folder::{Folder, Page};
use crate::failure::Failure;
use crate::printer::Printer;

const AFTER_HELP: &str = "\
It writes README.md, which lists the scenarios, readability.md, which tells how each play reads, and
a page for each scenario in scenarios/. Pages that it wrote earlier and that nothing is in any more
are removed; what somebody else wrote is left alone, and one that is in the way is an error.

Exit codes: 0 fine, 1 with --check if a page differs, 2 could not run

Examples:
  replybook docs templates/docs
  replybook docs templates/docs --check
  replybook docs docs --pack my-pack";

/// Writes the catalogue as Markdown: each scenario with its facts, plays, and a sample reply in each language
#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub struct Docs {
    /// The folder to write it into
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Write nothing, and exit with 1 if a page is not as it would be written
    #[arg(long)]
    check: bool,
}

impl Docs {
    pub fn run(&self, playbook: &Playbook, printer: &mut Printer) -> Result<ExitCode, Failure> {
        let pages = pages(playbook)?;
        let folder = Folder::new(&self.folder, &pages)?;
        let told = match self.check {
            true => folder.differences(),
            false => folder.write()?,
        };
        let differs = !told.is_empty();
        let lines: Vec<String> = told.into_iter().map(|line| line + "\n").collect();
        // That nobody reads on does not make the pages right.
        printer.result(&lines.concat()).or_else(Failure::unless_closed)?;
        if !(self.check && differs) {
            return Ok(ExitCode::SUCCESS);
        }
        printer.gap();
        printer.note(&format!("help: write them with `replybook docs {}`", self.folder.display()));
        Ok(ExitCode::from(1))
    }
}

/// A scenario, with how it reads.
struct Told {
    outline: ScenarioOutline,
    reading: Vec<PlayReadability>,
}

/// All pages, made from the packs alone: equal packs give equal pages.
fn pages(playbook: &Playbook) -> Result<Vec<Page>, Failure> {
    let told = |id| Ok(Told { outline: playbook.scenario(id)?, reading: playbook.readability(id)? });
    let mut scenarios = playbook.scenario_ids().map(told).collect::<Result<Vec<Told>, Failure>>()?;
    // Within a group, by their ids.
    scenarios.sort_by_key(|told| told.outline.group);
    let mut pages = vec![index::page(playbook, &scenarios)?, reading::page(playbook, &scenarios)];
    for told in &scenarios {
        pages.push(scenario::page(playbook, &told.outline)?);
    }
    Ok(pages)
}

/// The scenarios of each group that has any.
fn groups(scenarios: &[Told]) -> impl Iterator<Item = (Group, &[Told])> {
    scenarios.chunk_by(|a, b| a.outline.group == b.outline.group).map(|told| (told[0].outline.group, told))
}

/// Where a scenario's page lies.
fn place(scenario: &str) -> String {
    format!("scenarios/{scenario}.md")
}

/// `Pre-sale`.
fn heading(group: Group) -> String {
    let (first, rest) = group.name().split_at(1);
    first.to_uppercase() + rest
}
