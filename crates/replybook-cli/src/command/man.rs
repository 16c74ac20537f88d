//! `replybook man`: the manual, a page for each command.

use std::process::ExitCode;

use clap::{Args, CommandFactory as _};

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::printer::Printer;

#[derive(Args)]
#[command(after_help = "Read it with: replybook man reply | man -l -")]
pub struct Man {
    /// The command whose page it is; without it, the page of replybook itself
    command: Option<String>,
}

impl Man {
    pub fn run(&self, printer: &mut Printer) -> Result<ExitCode, Failure> {
        let mut root = Arguments::command();
        // Options of every command are handed down to each of them here.
        root.build();
        let page = match &self.command {
            None => root,
            Some(name) => {
                let found = root.find_subcommand(name).cloned();
                found.ok_or_else(|| {
                    let known: Vec<&str> = root.get_subcommands().map(clap::Command::get_name).collect();
                    Failure::usage(format!("no command is called `{name:.60}`"))
                        .help(format!("there are {}", known.join(", ")))
                })?
            }
        };
        let mut text = Vec::new();
        clap_mangen::Man::new(page).render(&mut text).map_err(Failure::Output)?;
        printer.result(&String::from_utf8_lossy(&text))?;
        Ok(ExitCode::SUCCESS)
    }
}
