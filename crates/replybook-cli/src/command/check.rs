//! `replybook check`: proves packs, or shows where a reply would have a hole.

mod verdict;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use replybook::{Diagnostic, Pack};

use self::verdict::Verdict;
use super::findings::{Chosen, Format};
use super::{exit_code, named, over_builtin};
use crate::arguments::Everywhere;
use crate::failure::Failure;
use crate::printer::Printer;

const AFTER_HELP: &str = "\
Without PATH, the packs are checked that replies are made from: the built-in one, and over it those
of --pack or REPLYBOOK_PACK. With PATH, each pack is checked by itself, over the built-in one and
those of --pack. A pack that is whole is checked alone, unless there is a --pack: it has a
templates/facts.yaml, and its templates/pack.yaml has `languages` and no `over`.

An error is what could put a hole into a reply; a pack without one is proved. What --select and
--ignore leave out is not told and does not change the exit code, but the verdict counts its errors.

Exit codes: 0 no error, 1 an error, or with --strict a warning, 2 could not run

Examples:
  replybook check my-pack
  replybook check my-pack --format concise --ignore fluent-syntax,unreachable-play
  replybook check my-pack --format sarif > replybook.sarif";

/// Proves packs: the findings on standard output, the verdict on standard error.
#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub struct Check {
    /// The folders of packs, each of which is checked by itself
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How findings are told: as a compiler does, in a line each, or for other programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    chosen: Chosen,
    /// Exit with 1 if there is a warning
    #[arg(long)]
    strict: bool,
}

impl Check {
    pub fn run(&self, everywhere: &Everywhere, printer: &mut Printer) -> Result<ExitCode, Failure> {
        let mut told: Vec<Diagnostic> = Vec::new();
        let mut verdicts = Vec::new();
        for (path, packs) in self.stacks(everywhere)? {
            let report = replybook::check(packs);
            let verdict = Verdict::new(&report, |finding| self.chosen.tells(finding));
            verdicts.push(match path {
                // Which of them a verdict is for is plain where there is one.
                Some(path) if self.paths.len() > 1 => format!("{}: {verdict}", path.display()),
                _ => verdict.to_string(),
            });
            let earlier = told.len();
            for finding in report.findings {
                // What lies below several packs is told once.
                if self.chosen.tells(&finding) && !told[..earlier].contains(&finding) {
                    told.push(finding);
                }
            }
        }
        // That nobody reads on does not make the packs right.
        printer.result(&self.format.write(&told, printer.ink())).or_else(Failure::unless_closed)?;
        if !told.is_empty() {
            printer.gap();
        }
        for verdict in verdicts {
            printer.note(&verdict);
        }
        Ok(exit_code(told.iter().map(|finding| finding.severity), self.strict))
    }

    /// What is checked, each by itself.
    fn stacks(&self, everywhere: &Everywhere) -> Result<Vec<Stack<'_>>, Failure> {
        if self.paths.is_empty() {
            return Ok(vec![(None, over_builtin(named(everywhere).iter().map(Pack::inspect))?)]);
        }
        let stack = |path| -> Result<Vec<Pack>, Failure> {
            let pack = Pack::inspect(path)?;
            if pack.is_whole() && everywhere.pack.is_empty() {
                return Ok(vec![pack]);
            }
            let mut packs = over_builtin(everywhere.pack.iter().map(Pack::inspect))?;
            packs.push(pack);
            Ok(packs)
        };
        self.paths.iter().map(|path| Ok((Some(path.as_path()), stack(path)?))).collect()
    }
}

/// Packs that are laid over one another, with the path that named the uppermost.
type Stack<'p> = (Option<&'p Path>, Vec<Pack>);
