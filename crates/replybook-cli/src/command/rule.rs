//! `replybook rule`: what a rule of the check is about, why, and an example.

use std::fmt::Write as _;
use std::process::ExitCode;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Args, Command};
use replybook::{Rule as Known, rules};

use crate::failure::Failure;
use crate::ink::Ink;
use crate::printer::Printer;

#[derive(Args)]
#[command(after_help = "Without RULE, all rules are listed, a line each; with --quiet, only their names")]
pub struct Rule {
    /// The rule, as findings name it
    #[arg(value_name = "RULE", value_parser = RuleId, hide_possible_values = true)]
    id: Option<&'static Known>,
    /// Explain every rule
    #[arg(long, conflicts_with = "id")]
    all: bool,
}

impl Rule {
    pub fn run(&self, printer: &mut Printer) -> Result<ExitCode, Failure> {
        let ink = printer.ink();
        let text = match self.id {
            Some(rule) => explained(rule, ink),
            None if self.all => rules().iter().map(|rule| explained(rule, ink)).collect::<Vec<_>>().join("\n\n"),
            None => listed(printer.is_quiet(), ink),
        };
        printer.result(&text)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// A rule's own text, below its name.
fn explained(rule: &Known, ink: Ink) -> String {
    let mut text = format!("{}\n\n", ink.severity(rule.severity, &format!("# {} ({})", rule.id, rule.severity)));
    let mut fenced = false;
    for line in rule.text().trim_end().lines() {
        fenced ^= line.starts_with("```");
        match line.strip_prefix("# ") {
            // Below the rule's name, its sections stand a level deeper.
            Some(heading) if !fenced => text += &ink.strong(&format!("## {heading}")),
            _ => text += line,
        }
        text.push('\n');
    }
    text
}

fn listed(names_only: bool, ink: Ink) -> String {
    let mut text = String::new();
    let width = rules().iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    for rule in rules() {
        let Known { id, severity, .. } = rule;
        let _ = match names_only {
            true => writeln!(text, "{id}"),
            false => {
                let severity = ink.severity(*severity, &format!("{severity:<7}"));
                writeln!(text, "{severity}  {id:<width$}  {}", rule.summary())
            }
        };
    }
    text
}

/// Reads the name of a rule. Shells complete it.
#[derive(Clone)]
pub struct RuleId;

impl TypedValueParser for RuleId {
    type Value = &'static Known;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        typed: &std::ffi::OsStr,
    ) -> Result<&'static Known, clap::Error> {
        replybook::rule.parse_ref(command, argument, typed)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(rules().iter().map(|rule| PossibleValue::new(rule.id).help(rule.summary()))))
    }
}
