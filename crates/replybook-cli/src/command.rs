//! The commands, a file each.

pub mod batch;
pub mod check;
pub mod completions;
pub mod diff;
pub mod docs;
mod findings;
pub mod guard;
mod input;
pub mod list;
pub mod man;
pub mod new;
pub mod reply;
pub mod rule;
pub mod schema;
pub mod show;
pub mod test;

use std::env;
use std::fmt::Display;
use std::iter;
use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::process::ExitCode;

use replybook::{Error, Pack, Playbook, Severity};
use serde::Serialize;

use crate::arguments::{Arguments, Command, Everywhere};
use crate::failure::Failure;
use crate::printer::Printer;

pub fn run(arguments: &Arguments, printer: &mut Printer) -> Result<ExitCode, Failure> {
    let everywhere = &arguments.everywhere;
    match &arguments.command {
        Command::Reply(reply) => {
            let packs = over_builtin(named(everywhere).iter().map(Pack::open))?;
            // The program ends with it: the system takes its memory back at once.
            reply.run(&ManuallyDrop::new(Playbook::load(packs)?), printer)
        }
        Command::Batch(batch) => batch.run(&playbook(everywhere)?, printer),
        Command::List(list) => list.run(&playbook(everywhere)?, printer),
        Command::Show(show) => show.run(&playbook(everywhere)?, printer),
        Command::Check(check) => check.run(everywhere, printer),
        Command::Test(test) => test.run(everywhere, printer),
        Command::Diff(diff) => diff.run(everywhere, printer),
        Command::Guard(guard) => guard.run(&playbook(everywhere)?, printer),
        Command::Rule(rule) => rule.run(printer),
        Command::New(new) => new.run(everywhere, printer),
        Command::Docs(docs) => docs.run(&playbook(everywhere)?, printer),
        Command::Schema(schema) => schema.run(printer),
        Command::Completions(completions) => completions.run(printer),
        Command::Man(man) => man.run(printer),
    }
}

/// The playbook that replies are made from.
fn playbook(everywhere: &Everywhere) -> Result<Playbook, Failure> {
    Ok(Playbook::load(over_builtin(named(everywhere).iter().map(Pack::dir))?)?)
}

/// The folders of packs that were named: by options, or else by the environment as in `PATH`.
fn named(everywhere: &Everywhere) -> Vec<PathBuf> {
    if !everywhere.pack.is_empty() {
        return everywhere.pack.clone();
    }
    let named = env::var_os("REPLYBOOK_PACK").unwrap_or_default();
    env::split_paths(&named).filter(|folder| !folder.as_os_str().is_empty()).collect()
}

/// The built-in pack, and others over it.
fn over_builtin(others: impl Iterator<Item = Result<Pack, Error>>) -> Result<Vec<Pack>, Error> {
    iter::once(Ok(Pack::builtin())).chain(others).collect()
}

/// 1 if something that was found is an error, or with `strict` a warning; advice never counts.
fn exit_code(found: impl Iterator<Item = Severity>, strict: bool) -> ExitCode {
    let bad = if strict { Severity::Warning } else { Severity::Error };
    ExitCode::from(u8::from(found.max().is_some_and(|worst| worst >= bad)))
}

/// `4,600 sentences`.
fn count<N: Copy + Display + PartialEq + From<u8>>(number: N, one: &str, many: &str) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap_or_default()).collect();
    format!("{} {}", groups.join(","), if number == N::from(1) { one } else { many })
}

/// The name that serde writes for a member of an enum.
fn kebab(member: &impl Serialize) -> String {
    match serde_json::to_value(member) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        for (number, text) in [(0, "0 plays"), (1, "1 play"), (999, "999 plays"), (4_600, "4,600 plays")] {
            assert_eq!(count(number, "play", "plays"), text);
        }
        assert_eq!(count(12_345_678, "play", "plays"), "12,345,678 plays");
    }
}
