//! The JSON Schema of the file formats, for editors that complete and check what is typed.
//!
//! They are made from the types that serde reads the files into. What those keep raw, because its meaning hangs on the
//! facts, has its form in [`shape`]. A schema knows one file: that a fact or a message is there, only a check can say.

pub(crate) mod shape;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::Value as Json;

use crate::case::Case;
use crate::channel::Channel;
use crate::guard::{FunctionsFile, TermsFile};
use crate::letter::LetterFile;
use crate::market::Market;
use crate::pack::Manifest;
use crate::scenario::{FactsFile, ScenarioFile};

/// A kind of YAML file that a pack holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileFormat {
    /// A customer's case, also as an example in `templates/scenarios/<id>/cases/`.
    Case,
    /// `templates/scenarios/<id>/scenario.yaml`.
    Scenario,
    /// `templates/channels/<id>.yaml`.
    Channel,
    /// `templates/markets/<ISO 3166>.yaml`.
    Market,
    /// `templates/guard/<language>.yaml`.
    Guard,
    /// `templates/guard/function-words.yaml`.
    FunctionWords,
    /// `templates/facts.yaml`.
    Facts,
    /// `templates/letter.yaml`.
    Letter,
    /// `templates/pack.yaml`.
    Pack,
}

impl FileFormat {
    /// All formats.
    pub const ALL: [FileFormat; 9] = [
        FileFormat::Case,
        FileFormat::Scenario,
        FileFormat::Channel,
        FileFormat::Market,
        FileFormat::Guard,
        FileFormat::FunctionWords,
        FileFormat::Facts,
        FileFormat::Letter,
        FileFormat::Pack,
    ];

    /// The format's name: `scenario`.
    pub fn name(self) -> &'static str {
        match self {
            FileFormat::Case => "case",
            FileFormat::Scenario => "scenario",
            FileFormat::Channel => "channel",
            FileFormat::Market => "market",
            FileFormat::Guard => "guard",
            FileFormat::FunctionWords => "function-words",
            FileFormat::Facts => "facts",
            FileFormat::Letter => "letter",
            FileFormat::Pack => "pack",
        }
    }

    /// The format's JSON Schema (draft 2020-12).
    ///
    /// `yes` and `no` are taken as words and as truth values: YAML 1.2 reads the one, YAML 1.1 the other.
    ///
    /// # Examples
    /// ```
    /// use replybook::FileFormat;
    ///
    /// let schema = FileFormat::Scenario.schema();
    /// assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    /// ```
    pub fn schema(self) -> Json {
        let schema = match self {
            FileFormat::Case => of::<Case>(),
            FileFormat::Scenario => of::<ScenarioFile>(),
            FileFormat::Channel => of::<Channel>(),
            FileFormat::Market => of::<Market>(),
            FileFormat::Guard => of::<TermsFile>(),
            FileFormat::FunctionWords => of::<FunctionsFile>(),
            FileFormat::Facts => of::<FactsFile>(),
            FileFormat::Letter => of::<LetterFile>(),
            FileFormat::Pack => of::<Manifest>(),
        };
        schema.to_value()
    }
}

fn of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>()
}
