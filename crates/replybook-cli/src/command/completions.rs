//! `replybook completions`: what a shell needs to complete the commands.

use std::process::ExitCode;

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::printer::Printer;

#[derive(Args)]
pub struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub fn run(&self, printer: &mut Printer) -> Result<ExitCode, Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "replybook", &mut script);
        printer.result(&String::from_utf8_lossy(&script))?;
        Ok(ExitCode::SUCCESS)
    }
}
