//! `replybook reply`: a case in, a reply out.

mod explain;
mod output;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use jiff::{Timestamp, Zoned};
use replybook::{Answer, Case, Error, Explanation, Markup, Playbook};

use super::{exit_code, input};
use crate::arguments::AgentLanguage;
use crate::ask;
use crate::facts::{self, TypedFact};
use crate::failure::Failure;
use crate::printer::Printer;

/// Answers a case: the message on standard output, what the agent does on standard error.
#[derive(Args)]
#[command(override_usage = "replybook reply [OPTIONS] <SCENARIO>\n       replybook reply [OPTIONS] --case <FILE>")]
#[command(after_help = "A list is given as --fact items='[Lamp, Cable]', or with a --fact for each item; a text in
several languages as --fact product='{en: Lamp, de: Lampe}'.

Examples:
  replybook reply cancel-order --lang de --market DE --fact order_id=NL-20417 \\
    --fact dispatch=not-dispatched --fact cancelled=yes --fact refund='49.90 EUR'
  replybook reply --case case.yaml --format json
  replybook reply change-address --lang en --ask")]
pub struct Reply {
    /// The scenario that answers the case; `replybook list` names them
    #[arg(required_unless_present = "case")]
    scenario: Option<String>,
    /// Read the case from a file in YAML or JSON; - is standard input
    #[arg(long, value_name = "FILE")]
    case: Option<PathBuf>,
    /// Give a fact its value; `replybook show SCENARIO` names the facts
    #[arg(long, value_name = "NAME=VALUE", value_parser = facts::parse)]
    fact: Vec<TypedFact>,
    /// The language of the reply (de, es-MX)
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// The language to take if replies are not written in the first
    #[arg(long, value_name = "TAG")]
    fallback_lang: Option<String>,
    #[command(flatten)]
    agent: AgentLanguage,
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
    #[arg(long, value_enum, default_value_t)]
    format: Format,
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

#[derive(Clone, Copy, Default, PartialEq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Html,
    Json,
    Yaml,
}

impl Reply {
    pub fn run(&self, playbook: &Playbook, printer: &mut Printer) -> Result<ExitCode, Failure> {
        let mut case = self.case(playbook)?;
        let (reply, explanation) = self.answer(playbook, &mut case, printer)?;
        match self.format {
            Format::Text | Format::Html => {
                let word = |answer: &Answer| playbook.department(answer.department, case.agent_language.as_deref());
                let departments: Vec<String> = reply.answers.iter().map(word).collect::<Result<_, Error>>()?;
                output::print(&reply, &departments, self.format == Format::Html, printer)?;
            }
            Format::Json => printer.result(&output::json(&reply)?)?,
            Format::Yaml => printer.result(&output::yaml(&reply)?)?,
        }
        if let Some(explanation) = explanation {
            explain::print(&explanation, &reply, printer);
        }
        Ok(exit_code(reply.findings.iter().map(|finding| finding.severity), self.strict))
    }

    /// The case as the file has it, and over it what was typed.
    fn case(&self, playbook: &Playbook) -> Result<Case, Failure> {
        let mut case = match (&self.case, &self.scenario) {
            (Some(file), _) => {
                let (name, text) = input::read(file, "a case in YAML or JSON")?;
                Case::from_text(&name, &text)?
            }
            (None, Some(scenario)) => Case::new(scenario),
            (None, None) => return Err(Failure::usage("name a scenario, or a case's file with `--case`")),
        };
        if let Some(scenario) = &self.scenario
            && *scenario != case.scenario
        {
            return Err(Failure::usage(format!("the case is for `{}`, not for `{scenario}`", case.scenario)));
        }
        let lists = playbook.lists(&case.scenario)?;
        facts::give(&mut case, &lists, &self.fact)?;
        for (typed, place) in [
            (&self.lang, &mut case.language),
            (&self.fallback_lang, &mut case.fallback_language),
            (&self.agent.tag, &mut case.agent_language),
            (&self.channel, &mut case.channel),
            (&self.market, &mut case.market),
            (&self.received_at, &mut case.received_at),
        ] {
            if typed.is_some() {
                place.clone_from(typed);
            }
        }
        case.received_at.get_or_insert_with(now);
        if self.format == Format::Html {
            case.markup = Markup::Html;
        }
        Ok(case)
    }

    fn answer(
        &self,
        playbook: &Playbook,
        case: &mut Case,
        printer: &Printer,
    ) -> Result<(replybook::Reply, Option<Explanation>), Failure> {
        loop {
            let answered: Result<_, Error> = match self.explain {
                true => playbook.explain(case).map(|(reply, explanation)| (reply, Some(explanation))),
                false => playbook.reply(case).map(|reply| (reply, None)),
            };
            match answered {
                Ok(answered) => return Ok(answered),
                Err(error) => match ask::missing(&error) {
                    Some(missing) if self.ask => ask::for_missing(playbook, case, missing, printer)?,
                    _ => return Err(error.into()),
                },
            }
        }
    }
}

/// The present second, at the offset of the machine: it is the agent's.
pub fn now() -> String {
    let now = Zoned::now();
    let second = now.timestamp().as_second();
    Timestamp::from_second(second).unwrap_or(now.timestamp()).display_with_offset(now.offset()).to_string()
}
