//! `replybook new`: begins a pack or a scenario.
//!
//! What is written is copied from `scaffold/`, laid out as a pack is, with its names changed.

mod pack;
mod plan;
mod scenario;

use std::process::ExitCode;

use clap::{Args, Subcommand};

use self::plan::Plan;
use crate::arguments::Everywhere;
use crate::failure::Failure;
use crate::printer::Printer;

#[derive(Args)]
pub struct New {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Begin a pack that is laid over the built-in one
    Pack(pack::NewPack),
    /// Begin a scenario of a pack, in every language that the pack replies in
    Scenario(scenario::NewScenario),
}

impl New {
    pub fn run(&self, everywhere: &Everywhere, printer: &mut Printer) -> Result<ExitCode, Failure> {
        match &self.what {
            What::Pack(pack) => pack.run(everywhere, printer),
            What::Scenario(scenario) => scenario.run(everywhere, printer),
        }
    }
}

/// What the scaffold says in a language.
struct Words {
    language: &'static str,
    text: &'static str,
}

macro_rules! words {
    ($file:literal in $($language:literal),*) => {
        &[$(Words {
            language: $language,
            text: include_str!(concat!("../../scaffold/locales/", $language, "/", $file)),
        }),*]
    };
}

/// What customers read of a scenario.
const SENTENCES: &[Words] = words!("new-scenario.ftl" in "en", "es", "de");
/// What agents read of it.
const FOR_AGENTS: &[Words] = words!("agent.ftl" in "en", "es", "de", "zh-Hans");

/// The words in a language. English in another's place would be sent to people who do not read it.
fn words(known: &[Words], language: &str, what: &str) -> Result<&'static str, Failure> {
    known.iter().find(|words| words.language == language).map(|words| words.text).ok_or_else(|| {
        let known = known.iter().map(|words| words.language).collect::<Vec<_>>().join(", ");
        Failure::usage(format!("{what} in `{language:.60}`, and what is begun here has words in {known} only"))
            .help("copy what is begun in a pack of those languages, and translate it")
    })
}

/// A text as a value in YAML, quoted where it must be.
fn yaml(text: &str) -> Result<String, Failure> {
    let quoted = serde_yaml::to_string(text).map_err(|error| Failure::usage(error.to_string()))?;
    Ok(quoted.trim_end().to_owned())
}

/// Refuses a name or a title that is none.
fn one_line(what: &str, text: &str) -> Result<(), Failure> {
    if text.trim().is_empty() || text.chars().any(char::is_control) {
        return Err(Failure::usage(format!("a {what} is one line that is not blank")));
    }
    Ok(())
}
