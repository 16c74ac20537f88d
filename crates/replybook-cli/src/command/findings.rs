//! Findings, as they are chosen and told: as a compiler does, in a line each, or for other programs.

mod github;
mod sarif;

use clap::{Args, ValueEnum};
use replybook::{Diagnostic, Rule};
use serde::Serialize;

use super::rule::RuleId;
use crate::ink::{Ink, harmless};

/// Which findings are told.
#[derive(Args)]
pub struct Chosen {
    /// Tell only of these rules; `replybook rule` lists them
    #[arg(long, value_name = "RULE,…", value_delimiter = ',', value_parser = RuleId, hide_possible_values = true)]
    select: Vec<&'static Rule>,
    /// Do not tell of these rules
    #[arg(long, value_name = "RULE,…", value_delimiter = ',', value_parser = RuleId, hide_possible_values = true)]
    ignore: Vec<&'static Rule>,
}

impl Chosen {
    pub fn tells(&self, finding: &Diagnostic) -> bool {
        let among = |rules: &[&Rule]| rules.iter().any(|rule| rule.id == finding.rule);
        (self.select.is_empty() || among(&self.select)) && !among(&self.ignore)
    }
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub enum Format {
    #[default]
    Full,
    Concise,
    Json,
    Sarif,
    Github,
}

impl Format {
    pub fn write(self, findings: &[Diagnostic], ink: Ink) -> String {
        match self {
            Format::Full => findings.iter().map(|finding| ink.diagnostic(finding)).collect::<Vec<_>>().join("\n\n"),
            Format::Concise => findings.iter().map(|finding| concise(finding, ink)).collect(),
            Format::Json => json(&findings),
            Format::Sarif => json(&sarif::log(findings)),
            Format::Github => findings.iter().map(|finding| harmless(&github::command(finding))).collect(),
        }
    }
}

/// In one line, as compilers have it where an editor reads along: `file:line:column: error[rule]: message`.
fn concise(finding: &Diagnostic, ink: Ink) -> String {
    let Diagnostic { severity, rule, message, .. } = finding;
    let said = ink.lead(*severity, &harmless(&format!("{severity}[{rule}]: {message}")));
    format!("{}: {said}\n", harmless(&finding.location()))
}

fn json(data: &impl Serialize) -> String {
    serde_json::to_string_pretty(data).expect("maps have texts for keys")
}

/// All that a finding says, without its place.
fn said(finding: &Diagnostic) -> String {
    let mut said = finding.message.clone();
    for note in &finding.notes {
        said += &format!("\nnote: {note}");
    }
    if let Some(help) = &finding.help {
        said += &format!("\nhelp: {help}");
    }
    said
}
