//! The command line of replybook: reads what was typed, calls the library, prints.

#![warn(clippy::unwrap_used)]

mod arguments;
mod ask;
mod command;
mod facts;
mod failure;
mod ink;
mod printer;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::Arguments;
use crate::printer::Printer;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut printer = Printer::new(&arguments.everywhere);
    match command::run(&arguments, &mut printer) {
        Ok(code) => code,
        Err(failure) => failure.report(&mut printer),
    }
}
