//! What a command line costs that does nothing: it takes what `replybook reply` takes, prints a line and ends.

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Answers a customer: the case in, the right reply out
#[derive(Parser)]
#[command(version, max_term_width = 100, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Lay a pack over the built-in one; may be given several times, the last wins
    #[arg(long, value_name = "DIR", global = true)]
    pack: Vec<PathBuf>,
    /// Color what is said to the agent
    #[arg(long, value_name = "WHEN", global = true)]
    color: Option<String>,
    /// Print the result and nothing beside it; errors are still told
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say more
    #[arg(short, long, global = true)]
    verbose: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Answer a case
    Reply(Reply),
}

#[derive(Args, Debug)]
struct Reply {
    /// The scenario that answers the case; `replybook list` names them
    #[arg(required_unless_present = "case")]
    scenario: Option<String>,
    /// Read the case from a file in YAML or JSON; - is standard input
    #[arg(long, value_name = "FILE")]
    case: Option<PathBuf>,
    /// Give a fact its value; `replybook show SCENARIO` names the facts
    #[arg(long, value_name = "NAME=VALUE")]
    fact: Vec<String>,
    /// The language of the reply (de, es-MX)
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// The language to take if replies are not written in the first
    #[arg(long, value_name = "TAG")]
    fallback_lang: Option<String>,
    /// The language of titles, questions, reasons, steps and notes (en, zh-Hans); without it, the pack's first
    #[arg(long, value_name = "TAG")]
    agent_lang: Option<String>,
    /// Where the reply goes (email, amazon, …)
    #[arg(long)]
    channel: Option<String>,
    /// The customer's country (DE, AT, US, …)
    #[arg(long, value_name = "COUNTRY")]
    market: Option<String>,
    /// When the customer's message arrived, in RFC 3339; without it, now
    #[arg(long, value_name = "TIME")]
    received_at: Option<String>,
    /// What is printed: the message as text or as HTML, or all of the reply as data
    #[arg(long)]
    format: Option<String>,
    /// Ask for missing facts on the terminal
    #[arg(long)]
    ask: bool,
    /// Say why this play answers, and where each sentence came from
    #[arg(long, conflicts_with = "quiet")]
    explain: bool,
    /// Exit with 1 if there is a warning
    #[arg(long)]
    strict: bool,
}

fn main() -> io::Result<()> {
    let Arguments { command: Command::Reply(reply), pack, color, quiet, verbose } = Arguments::parse();
    writeln!(io::stdout(), "{reply:?} {pack:?} {color:?} {quiet} {verbose}")
}
