//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use replybook::{Error, Playbook, ScenarioOutline};

use crate::command::{batch, check, completions, diff, docs, guard, list, man, new, reply, rule, schema, show, test};

/// Answers a customer: the case in, the right reply out, in English, Spanish and German
#[derive(Parser)]
#[command(name = "replybook", bin_name = "replybook", version, max_term_width = 100, disable_help_subcommand = true)]
#[command(after_help = "Exit codes: 0 fine, 1 a finding that is an error, 2 could not run")]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub everywhere: Everywhere,
}

/// Options of every command.
#[derive(Args)]
#[command(next_help_heading = "Everywhere")]
pub struct Everywhere {
    /// Lay a pack over the built-in one; may be given several times, the last wins [env: REPLYBOOK_PACK]
    #[arg(long, value_name = "DIR", global = true)]
    pub pack: Vec<PathBuf>,
    /// Color what is said to the agent
    #[arg(long, value_name = "WHEN", value_enum, default_value_t, global = true)]
    pub color: Color,
    /// Print the result and nothing beside it; errors are still told
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say more
    #[arg(short, long, global = true)]
    pub verbose: bool,
}

/// The language of what the agent reads.
#[derive(Args)]
pub struct AgentLanguage {
    /// The language of titles, questions, reasons, steps and notes (en, zh-Hans); without it, the pack's first
    #[arg(long = "agent-lang", value_name = "TAG")]
    pub tag: Option<String>,
}

impl AgentLanguage {
    pub fn scenario(&self, playbook: &Playbook, id: &str) -> Result<ScenarioOutline, Error> {
        match &self.tag {
            Some(tag) => playbook.scenario_in(id, tag),
            None => playbook.scenario(id),
        }
    }
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(Subcommand)]
pub enum Command {
    /// Answer a case
    Reply(reply::Reply),
    /// Answer many cases: JSON lines in, JSON lines out
    Batch(batch::Batch),
    /// List what can be answered
    List(list::List),
    /// Show a scenario's facts and plays, or a message in every language
    Show(show::Show),
    /// Prove a pack, or show where a reply would have a hole
    Check(check::Check),
    /// See what a change of a pack does to every reply
    Test(test::Test),
    /// Tell which replies differ between two packs
    Diff(diff::Diff),
    /// Look at a message that somebody typed, before it leaves
    Guard(guard::Guard),
    /// Explain a rule of the check or of the guard
    Rule(rule::Rule),
    /// Begin a pack or a scenario
    New(new::New),
    /// Write the catalogue as Markdown
    Docs(docs::Docs),
    /// Print the JSON Schema of a file format
    Schema(schema::Schema),
    /// Print completions for a shell
    Completions(completions::Completions),
    /// Print a manual page
    Man(man::Man),
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn what_stands_below_the_options_is_no_wider_than_they_are() {
        const WIDTH: usize = 100;
        let replybook = Arguments::command();
        replybook.clone().debug_assert();
        let mut lines = 0;
        for command in replybook.get_subcommands() {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            for line in help.lines() {
                assert!(line.chars().count() <= WIDTH, "{}: {line}", command.get_name());
                lines += 1;
            }
        }
        assert!(lines > 50, "{lines}");
    }
}
