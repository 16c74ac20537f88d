//! `replybook show`: a scenario's facts and plays, or a message in every language.

use std::fmt::Write as _;
use std::process::ExitCode;

use clap::Args;
use replybook::{Error, ErrorKind, FactOutline, MessageSource, PlayOutline, Playbook, ScenarioOutline};

use super::kebab;
use crate::arguments::AgentLanguage;
use crate::failure::Failure;
use crate::printer::Printer;

#[derive(Args)]
pub struct Show {
    /// A scenario (cancel-order) or a message (cancel-order-refund)
    #[arg(value_name = "SCENARIO|MESSAGE")]
    name: String,
    #[command(flatten)]
    agent: AgentLanguage,
}

impl Show {
    pub fn run(&self, playbook: &Playbook, printer: &mut Printer) -> Result<ExitCode, Failure> {
        let text = match self.agent.scenario(playbook, &self.name) {
            Ok(scenario) => {
                let department = playbook.department(scenario.department, self.agent.tag.as_deref())?;
                scenario_text(&scenario, &department)
            }
            Err(error) if error.kind() == ErrorKind::UnknownScenario => match playbook.message(&self.name) {
                Ok(sources) => message_text(&sources),
                Err(other) => return Err(self.unknown(error, other)),
            },
            Err(error) => return Err(error.into()),
        };
        printer.result(&text)?;
        Ok(ExitCode::SUCCESS)
    }

    /// Of the two errors, the one whose suggestion begins more like what was typed.
    fn unknown(&self, scenario: Error, message: Error) -> Failure {
        let alike = |error: &Error| {
            let text = error.to_string();
            let near = text.split_once("did you mean `").map_or("", |(_, near)| near);
            near.chars().zip(self.name.chars()).take_while(|(near, typed)| near == typed).count()
        };
        match (alike(&scenario), alike(&message)) {
            (0, 0) => Failure::usage(format!("no scenario and no message is called `{:.60}`", self.name))
                .help("`replybook list` names the scenarios, `replybook show SCENARIO` its messages"),
            (scenarios, messages) if scenarios >= messages => scenario.into(),
            _ => message.into(),
        }
    }
}

fn scenario_text(scenario: &ScenarioOutline, department: &str) -> String {
    let ScenarioOutline { id, title, group, channels, facts, plays, .. } = scenario;
    let mut text = format!("{id}: {title}\n\ngroup       {}\ndepartment  {department}\n", kebab(group));
    if let Some(channels) = channels {
        let _ = writeln!(text, "channels    {channels}");
    }
    text += "\nFacts\n";
    for fact in facts {
        fact_text(fact, &mut text);
    }
    text += "\nPlays, the first whose condition holds\n";
    for play in plays {
        play_text(play, &mut text);
    }
    text
}

fn fact_text(fact: &FactOutline, text: &mut String) {
    let FactOutline { name, fits, required, ask, default, example, .. } = fact;
    let need = match default {
        _ if *required => "; required".to_owned(),
        Some(default) => format!("; {default} if not given"),
        None => String::new(),
    };
    let _ = writeln!(text, "  {name}: {fits}{need}");
    if let Some(ask) = ask {
        let _ = writeln!(text, "      {ask}");
    }
    let _ = writeln!(text, "      --fact {name}={}", in_shell(example));
}

fn play_text(play: &PlayOutline, text: &mut String) {
    let PlayOutline { play, when, because, needs, says, steps, .. } = play;
    let _ = writeln!(text, "  {play}{}", because.as_ref().map(|because| format!(": {because}")).unwrap_or_default());
    let _ = writeln!(text, "      when         {}", when.as_deref().unwrap_or("nothing above it holds"));
    names("needs", &needs.iter().map(|any| any.join(" or ")).collect::<Vec<_>>(), text);
    for (section, messages) in says {
        names(section.name(), messages, text);
    }
    if says.is_empty() {
        *text += "      says nothing\n";
    }
    names("steps", &steps.iter().map(|step| step.step.clone()).collect::<Vec<_>>(), text);
}

/// A line of names, or several where they are many.
fn names(what: &str, names: &[String], text: &mut String) {
    let mut what = what;
    let mut line = String::new();
    for (at, name) in names.iter().enumerate() {
        let comma = if at + 1 < names.len() { "," } else { "" };
        if !line.is_empty() && line.len() + name.len() > 76 {
            let _ = writeln!(text, "      {what:<11} {line}");
            (what, line) = ("", String::new());
        }
        let _ = write!(line, " {name}{comma}");
    }
    if !line.is_empty() {
        let _ = writeln!(text, "      {what:<11} {line}");
    }
}

fn message_text(sources: &[MessageSource]) -> String {
    let mut text = String::new();
    for MessageSource { language, file, line, source, .. } in sources {
        let gap = if text.is_empty() { "" } else { "\n" };
        let _ = writeln!(text, "{gap}{language}  {file}:{line}\n{}", source.trim_end());
    }
    text
}

/// Quotes a value that a shell would cut or read.
fn in_shell(value: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | '/' | '@' | '+' | ',');
    if value.chars().all(plain) { value.to_owned() } else { format!("'{}'", value.replace('\'', "'\\''")) }
}
