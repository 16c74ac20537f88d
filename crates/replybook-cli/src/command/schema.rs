//! `replybook schema`: the JSON Schema of a file format.

use std::process::ExitCode;

use clap::Args;
use clap::builder::PossibleValuesParser;
use replybook::FileFormat;

use crate::failure::Failure;
use crate::printer::Printer;

/// Prints the JSON Schema (draft 2020-12) of a file format, for editors that complete and check what is typed
#[derive(Args)]
#[command(after_help = "An editor with a YAML language server takes it from the file's first line:
  # yaml-language-server: $schema=../../../.schemas/scenario.json
`replybook new` writes the schemas into a pack, and these lines into its files.")]
pub struct Schema {
    /// The kind of file
    #[arg(value_parser = PossibleValuesParser::new(FileFormat::ALL.map(FileFormat::name)))]
    format: String,
}

impl Schema {
    pub fn run(&self, printer: &mut Printer) -> Result<ExitCode, Failure> {
        if let Some(format) = FileFormat::ALL.into_iter().find(|format| format.name() == self.format) {
            printer.result(&text(format)?)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// A schema as a file has it.
pub fn text(format: FileFormat) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(&format.schema());
    text.map(|text| text + "\n").map_err(|error| Failure::Output(error.into()))
}
