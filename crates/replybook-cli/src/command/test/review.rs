//! `--review`: what differs, one by one, on a terminal. The keys and what they leave behind are those of cargo-insta.

use std::io::{self, IsTerminal as _};
use std::process::ExitCode;

use dialoguer::console::{Key, Term};
use replybook_testing::{Change, Kind, Paint as _, Report, written};

use crate::failure::Failure;
use crate::printer::Printer;

/// Whoever is asked must be there.
pub fn needs_terminal() -> Result<(), Failure> {
    match io::stdin().is_terminal() && io::stdout().is_terminal() {
        true => Ok(()),
        false => {
            Err(Failure::usage("`--review` needs a terminal").help("`--check` tells what differs, `--accept` takes it"))
        }
    }
}

/// What is done with a change.
#[derive(Clone, Copy, PartialEq)]
enum Choice {
    Accept,
    Reject,
    Skip,
    Quit,
}

/// What has been done so far.
#[derive(Default)]
struct Done {
    accepted: usize,
    rejected: usize,
    skipped: usize,
}

impl Done {
    fn with(&mut self, change: &Change, choice: Choice) -> Result<(), Failure> {
        match choice {
            Choice::Accept => {
                change.accept()?;
                self.accepted += 1;
            }
            Choice::Reject => {
                change.reject()?;
                self.rejected += 1;
            }
            // It waits beside its snapshot.
            Choice::Skip => self.skipped += 1,
            Choice::Quit => {}
        }
        Ok(())
    }

    fn told(&self, many: usize) -> String {
        let Done { accepted, rejected, skipped } = self;
        let told = format!("{accepted} accepted, {rejected} rejected, {skipped} skipped");
        match many - accepted - rejected - skipped {
            0 => told,
            left => format!("{told}, {left} left"),
        }
    }
}

/// Asks for every change; 1 if one is left that was not accepted.
pub fn run(report: &Report, printer: &mut Printer) -> Result<ExitCode, Failure> {
    let term = Term::stdout();
    let mut done = Done::default();
    let many = report.changes.len();
    let reviewed = review(report, &term, &mut done, printer);
    // Whatever ends it, what was accepted until then is.
    if many > 0 {
        printer.note(&done.told(many));
    }
    reviewed?;
    Ok(ExitCode::from(u8::from(done.accepted < many)))
}

fn review(report: &Report, term: &Term, done: &mut Done, printer: &mut Printer) -> Result<(), Failure> {
    printer.note(&report.summary());
    let many = report.changes.len();
    let mut all = None;
    for (at, change) in report.changes.iter().enumerate() {
        let choice = match all {
            Some(choice) => choice,
            None => {
                printer.result(&shown(change, at + 1, many, printer))?;
                let (choice, rest) = ask(term)?;
                all = rest.then_some(choice);
                choice
            }
        };
        if choice == Choice::Quit {
            break;
        }
        done.with(change, choice)?;
    }
    Ok(())
}

fn shown(change: &Change, at: usize, many: usize, printer: &Printer) -> String {
    let ink = printer.ink();
    let kind = match change.kind {
        Kind::Changed => "changed",
        Kind::New => "new",
        Kind::Orphaned => "orphaned: no case is called so",
    };
    let mut text = format!("\n{} {}\n", ink.strong(&format!("{at}/{many} {}", change.full_name())), ink.faint(kind));
    for cause in change.causes.keys() {
        text += &format!("{}\n", ink.faint(&cause.to_string()));
    }
    text.push('\n');
    written(&change.diff, "  ", &ink, &mut text);
    text
}

/// Asks what is to be done, and whether with all that follow.
fn ask(term: &Term) -> Result<(Choice, bool), Failure> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::Interrupted => Failure::Interrupted,
        _ => Failure::usage(format!("the question was not answered: {error}")),
    };
    let question = "\n(a)ccept, (r)eject, (s)kip, or (A), (R) all that follow; (q)uit: ";
    term.write_str(question).map_err(failed)?;
    loop {
        let (answer, choice, all) = match term.read_key().map_err(failed)? {
            Key::Char('a') | Key::Enter => ("accepted", Choice::Accept, false),
            Key::Char('A') => ("all accepted", Choice::Accept, true),
            Key::Char('r') => ("rejected", Choice::Reject, false),
            Key::Char('R') => ("all rejected", Choice::Reject, true),
            Key::Char('s' | ' ') => ("skipped", Choice::Skip, false),
            Key::Char('q') | Key::Escape => ("quit", Choice::Quit, false),
            Key::CtrlC => return Err(Failure::Interrupted),
            _ => continue,
        };
        term.write_line(answer).map_err(failed)?;
        return Ok((choice, all));
    }
}
