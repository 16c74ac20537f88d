//! `replybook guard`: looks at a text that somebody typed, before it leaves.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use replybook::{Diagnostic, Guard as Looks, Playbook};

use super::findings::{Chosen, Format};
use super::{count, exit_code, input};
use crate::failure::Failure;
use crate::printer::Printer;

const AFTER_HELP: &str = "\
What a marketplace forbids is as bad as its source is sure: an error if it stands on the
marketplace's own page, a warning if on somebody else's, advice if it is known by hearsay. What the
law forbids is looked for where --market says which law. `replybook rule RULE` explains what was
found.

Exit codes: 0 no error, 1 an error, or with --strict a warning, 2 could not run

Examples:
  replybook guard reply.txt --channel amazon --lang de --market DE
  pbpaste | replybook guard --channel ebay --lang en --format concise";

/// How many bytes a message may have.
const MOST: usize = 1 << 20;

/// Looks at a message before it leaves: the findings on standard output, the verdict on standard error.
#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub struct Guard {
    /// The file of the message, plain text; - is standard input
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    /// Where the message goes (email, amazon, …)
    #[arg(long)]
    channel: String,
    /// The language that the customer reads (de, es-MX)
    #[arg(long, value_name = "TAG")]
    lang: String,
    /// The customer's country (DE, AT, US, …)
    #[arg(long, value_name = "COUNTRY")]
    market: Option<String>,
    /// How findings are told: as a compiler does, in a line each, or for other programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    chosen: Chosen,
    /// Exit with 1 if there is a warning
    #[arg(long)]
    strict: bool,
}

impl Guard {
    pub fn run(&self, playbook: &Playbook, printer: &mut Printer) -> Result<ExitCode, Failure> {
        let (name, text) = input::read(&self.file, "a message in plain text")?;
        if text.len() > MOST {
            return Err(
                Failure::usage(format!("{name}: larger than 1 MiB")).help("a message is a few thousand characters")
            );
        }
        let found = Looks::new(playbook).check(&text, &self.channel, &self.lang, self.market.as_deref())?;
        let found = found.iter().map(|finding| finding.in_file(&name));
        let found: Vec<Diagnostic> = found.filter(|finding| self.chosen.tells(finding)).collect();
        printer.result(&self.format.write(&found, printer.ink())).or_else(Failure::unless_closed)?;
        if !found.is_empty() {
            printer.gap();
        }
        printer.note(&match found.len() {
            0 => "nothing found".to_owned(),
            number => count(number, "finding", "findings"),
        });
        Ok(exit_code(found.iter().map(|finding| finding.severity), self.strict))
    }
}
