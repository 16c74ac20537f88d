//! How findings are told: as a compiler does, in a line each, or for other programs.

use clap::ValueEnum;
use replybook::Diagnostic;
use serde::Serialize;

use super::{github, sarif};
use crate::ink::{Ink, harmless};

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
