//! `replybook batch`: JSON lines of cases in, a line for each out.

mod answer;
mod csv;
mod interrupt;
mod json;
mod progress;
mod records;
mod resume;
mod sink;
mod source;
mod spare;
mod stream;
mod tally;

use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use jiff::Timestamp;
use replybook::{Batch as Cores, Guarding, Playbook};

use self::answer::{Answers, Desk};
use self::interrupt::Interrupts;
use self::progress::Progress;
use self::sink::Sink;
use self::source::{Source, Unread};
use self::spare::Spare;
use self::tally::Tally;
use super::reply::now;
use crate::failure::Failure;
use crate::printer::Printer;

const AFTER_HELP: &str = "\
Each line of the input is a case in JSON, of at most 1 MiB; blank lines are passed over. Each case
has its line in the output, in the order of the input: the reply as `replybook reply --format json`
has it, with the case's id before it if it has one. So has a case that cannot be answered:
  {\"file\":\"cases.jsonl\",\"line\":17,\"id\":\"T-4711\",\"error\":{\"kind\":\"missing-facts\",\"message\":\"…\"}}

All threads answer; memory stays the same however long the input is. What is written are whole
lines, also where the run is interrupted or the disk is full, and --resume goes on behind them.

Exit codes: 0 all answered, 1 not all, or a finding is an error, 2 could not run to the end,
130 and 143 interrupted

Examples:
  replybook batch cases.jsonl > replies.jsonl
  replybook batch cases.jsonl --resume replies.jsonl
  gzip -cd cases.jsonl.gz | replybook batch --format csv > replies.csv";

/// How many blocks of lines are under way for each thread.
const BLOCKS_AHEAD: usize = 4;

/// Answers many cases: JSON lines in, JSON lines out, in order, on all cores.
#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub struct Batch {
    /// The files of the cases, read one after the other; - is standard input, and is read where no file is named
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// How the replies are written: as JSON lines, or as a table for spreadsheets
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Write to the end of this file, and answer only what it has no line for yet; a line that is not whole is replaced
    #[arg(long, value_name = "FILE")]
    resume: Option<PathBuf>,
    /// Report what the guard finds with the reply, or refuse a reply in which it finds an error, or look for nothing
    #[arg(long, value_name = "WHAT", value_enum, default_value_t)]
    guard: Guard,
    /// When the messages arrived whose cases do not say so, in RFC 3339; without it, now
    #[arg(long, value_name = "TIME", value_parser = time)]
    received_at: Option<String>,
    /// How many threads answer; without it, one for each core
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
    threads: Option<u16>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Jsonl,
    Csv,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Guard {
    #[default]
    Report,
    Refuse,
    Off,
}

impl Batch {
    pub fn run(&self, playbook: &Playbook, printer: &mut Printer) -> Result<ExitCode, Failure> {
        let spare = Spare::default();
        let mut source = Source::new(&self.files, spare.clone())?;
        let mut sink = match &self.resume {
            Some(file) => resume::go_on(file, self.format, &mut source, printer)?,
            None => Sink::standard_output(self.format)?,
        };
        let mut progress = Progress::new(source.size(), printer);
        let desk = Desk {
            playbook: playbook.clone().guarding(self.guard.into()),
            received_at: self.received_at.clone().unwrap_or_else(now),
            format: self.format,
            spare: spare.clone(),
        };
        let cores = Cores::new().ahead(BLOCKS_AHEAD);
        let cores = self.threads.map_or(cores, |threads| cores.threads(threads.into()));
        let mut answered = cores.over(source, move |block| Ok(desk.answer(block?)));
        let interrupts = Interrupts::that_stop(answered.stop());

        let mut tally = Tally::new();
        let ended = sink.begin().and_then(|()| {
            answered.try_for_each(|answers: Result<Answers, Unread>| {
                let answers = answers.map_err(|unread| unread.after(&sink.how_far()))?;
                sink.write(&answers.text, answers.replies + answers.errors)?;
                tally.add(&answers);
                progress.advance(&answers);
                spare.give_back(answers.text);
                Ok(())
            })
        });
        drop(progress);
        match ended {
            Ok(()) => {}
            Err(Failure::Output(error)) if error.kind() == ErrorKind::BrokenPipe => {
                printer.note(&format!("nobody reads on; {}", sink.how_far()));
                return Ok(tally.exit_code());
            }
            Err(failure) => return Err(failure),
        }
        if let Some(signal) = interrupts.received() {
            printer.error(&format!("interrupted; {}", sink.how_far()));
            return Ok(ExitCode::from(signal));
        }
        printer.note(&tally.summary());
        Ok(tally.exit_code())
    }
}

/// What does not fit is told once, and not with every case.
fn time(typed: &str) -> Result<String, String> {
    match typed.parse::<Timestamp>() {
        Ok(_) => Ok(typed.to_owned()),
        Err(_) => Err("it takes an RFC 3339 date and time, such as 2026-11-24T09:30:00Z".to_owned()),
    }
}

impl From<Guard> for Guarding {
    fn from(guard: Guard) -> Guarding {
        match guard {
            Guard::Report => Guarding::Report,
            Guard::Refuse => Guarding::Refuse,
            Guard::Off => Guarding::Off,
        }
    }
}
