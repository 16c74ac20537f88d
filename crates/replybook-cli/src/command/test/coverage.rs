//! `--coverage`: what the cases of a pack reach.

use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum;
use replybook_testing::Coverage;

use crate::failure::Failure;
use crate::printer::Printer;

/// How it is told.
#[derive(Clone, Copy, Default, ValueEnum)]
pub enum Format {
    /// In a table, with all that no case reaches
    #[default]
    Table,
    Json,
    /// For tools that show coverage line by line
    Lcov,
}

impl Format {
    /// 1 if something is not reached.
    pub fn tell(self, coverage: &Coverage, folder: &Path, printer: &mut Printer) -> Result<ExitCode, Failure> {
        let text = match self {
            Format::Table => coverage.table(),
            Format::Json => format!("{:#}", coverage.json()),
            Format::Lcov => coverage.lcov(folder),
        };
        printer.result(&text).or_else(Failure::unless_closed)?;
        Ok(ExitCode::from(u8::from(!coverage.is_full())))
    }
}
