//! `--review`: what differs, one by one, on a terminal.

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
enum Choice {
    Accept,
    Reject,
    Skip,
    Quit,
}

/// Asks for every change; 1 if one is left that was not accepted.
pub fn run(report: &Report, printer: &mut Printer) -> Result<ExitCode, Failure> {
    let term = Term::stdout();
    let (mut accepted, mut rejected) = (0, 0);
    let many = report.changes.len();
    for (at, change) in report.changes.iter().enumerate() {
        printer.result(&shown(change, at + 1, many, printer))?;
        match ask(&term)? {
            Choice::Accept => {
                change.accept()?;
                accepted += 1;
            }
            Choice::Reject => {
                change.reject()?;
                rejected += 1;
            }
            Choice::Skip => {}
            Choice::Quit => break,
        }
    }
    printer.note(&report.summary());
    if many > 0 {
        printer.note(&format!("{accepted} accepted, {rejected} rejected, {} left", many - accepted - rejected));
    }
    Ok(ExitCode::from(u8::from(accepted < many)))
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

fn ask(term: &Term) -> Result<Choice, Failure> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::Interrupted => Failure::Interrupted,
        _ => Failure::usage(format!("the question was not answered: {error}")),
    };
    term.write_str("\n(a)ccept, (r)eject, (s)kip, (q)uit: ").map_err(failed)?;
    loop {
        let choice = match term.read_key().map_err(failed)? {
            Key::Char('a') => ("accepted", Choice::Accept),
            Key::Char('r') => ("rejected", Choice::Reject),
            Key::Char('s') => ("skipped", Choice::Skip),
            Key::Char('q') | Key::Escape => ("quit", Choice::Quit),
            Key::CtrlC => return Err(Failure::Interrupted),
            _ => continue,
        };
        term.write_line(choice.0).map_err(failed)?;
        return Ok(choice.1);
    }
}
