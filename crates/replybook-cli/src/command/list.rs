//! `replybook list`: what can be answered.

use std::fmt::Write as _;
use std::process::ExitCode;

use clap::Args;
use replybook::{Group, Playbook, ScenarioOutline};

use super::kebab;
use crate::arguments::AgentLanguage;
use crate::failure::Failure;
use crate::printer::Printer;

#[derive(Args)]
#[command(after_help = "With --quiet, only the names are printed, one a line")]
pub struct List {
    #[command(flatten)]
    agent: AgentLanguage,
}

impl List {
    pub fn run(&self, playbook: &Playbook, printer: &mut Printer) -> Result<ExitCode, Failure> {
        // A scenario that cannot be read must not hide the others: its error comes after them.
        let (known, broken): (Vec<_>, Vec<_>) =
            playbook.scenario_ids().map(|id| self.agent.scenario(playbook, id)).partition(Result::is_ok);
        let mut scenarios: Vec<ScenarioOutline> = known.into_iter().flatten().collect();
        scenarios.sort_by_key(|scenario| scenario.group);
        let mut text = String::new();
        let width = scenarios.iter().map(|scenario| scenario.id.len()).max().unwrap_or_default();
        let mut group: Option<Group> = None;
        for scenario in &scenarios {
            if printer.is_quiet() {
                let _ = writeln!(text, "{}", scenario.id);
                continue;
            }
            if group != Some(scenario.group) {
                let gap = if group.is_some() { "\n" } else { "" };
                let _ = writeln!(text, "{gap}{}", kebab(&scenario.group));
                group = Some(scenario.group);
            }
            let _ = writeln!(text, "  {:width$}  {}", scenario.id, scenario.title);
        }
        printer.result(&text)?;
        match broken.into_iter().find_map(Result::err) {
            Some(error) => Err(error.into()),
            None => Ok(ExitCode::SUCCESS),
        }
    }
}
