//! `replybook schema`: the JSON Schema of a file format.

use std::process::ExitCode;

use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::failure::Failure;
use crate::printer::Printer;

/// A kind of YAML file that a pack holds.
pub struct Format {
    pub name: &'static str,
    /// Its JSON Schema, as the library's feature `schema` makes it of the types that files are read into; tests hold the one to
    /// the other. The code that makes it is ten times as large.
    pub schema: &'static str,
}

macro_rules! formats {
    ($($name:literal)*) => {
        [$(Format { name: $name, schema: include_str!(concat!("../../schemas/", $name, ".json")) }),*]
    };
}

/// All formats.
pub static FORMATS: [Format; 9] =
    formats!["case" "scenario" "channel" "market" "guard" "function-words" "facts" "letter" "pack"];

/// Prints the JSON Schema (draft 2020-12) of a file format, for editors that complete and check what is typed
#[derive(Args)]
#[command(after_help = "An editor with a YAML language server takes it from the file's first line:
  # yaml-language-server: $schema=../../../.schemas/scenario.json
`replybook new` writes the schemas into a pack, and these lines into its files.")]
pub struct Schema {
    /// The kind of file
    #[arg(value_parser = PossibleValuesParser::new(FORMATS.each_ref().map(|format| format.name)))]
    format: String,
}

impl Schema {
    pub fn run(&self, printer: &mut Printer) -> Result<ExitCode, Failure> {
        if let Some(format) = FORMATS.iter().find(|format| format.name == self.format) {
            printer.result(format.schema)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
