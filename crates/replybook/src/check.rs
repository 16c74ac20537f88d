//! Proves that a stack of packs cannot produce a reply with a hole in it, or shows where it could.
//!
//! # Steps
//!
//! 1. Every file is read and every sentence compiled, by what a reply is made with. Each error is told, and whatever does
//!    not hang on it is looked at all the same.
//! 2. The facts of a scenario span a [`space`] of cases. [`proof`] tells whether a part of it is left over by others:
//!    whether some case has no play, or reaches a sentence without a fact that the sentence names.
//! 3. The [`rules`] look at what was compiled and ask the proof.
//! 4. Where they find no error, [`cover`] makes cases that reach all that can be said, every one of them is answered, and
//!    what is said is measured. On every channel that its scenario serves, the guard has a look at what would leave.

mod answers;
mod cover;
#[cfg(test)]
mod dice;
mod examples;
mod files;
mod layouts;
mod leaving;
mod messages;
#[cfg(test)]
mod promise;
mod proof;
mod reach;
mod reading;
mod rule;
mod rules;
mod sentences;
mod space;
mod spot;
mod table;
mod values;
mod view;
mod wording;

use serde::Serialize;

pub(crate) use self::cover::cases as covering_cases;
pub(crate) use self::reading::readability;
pub(crate) use self::rule::Find;
pub(crate) use self::rule::Rule;
pub use self::rules::{rule, rules};
pub(crate) use self::view::Tables;
use self::view::View;
use crate::diagnostic::{Diagnostic, Severity};
use crate::pack::Pack;
use crate::playbook::{Basis, Inner, Sources};

/// What a check of a stack of packs has found.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// All that was found, by file and place.
    pub findings: Vec<Diagnostic>,
    /// How many scenarios were looked at.
    pub scenarios: usize,
    /// How many plays they have.
    pub plays: usize,
    /// How many messages were compiled, each in every language and region that has words of its own.
    pub sentences: usize,
    /// How many languages and regions these are.
    pub languages: usize,
    /// How many covering cases were answered; none as long as there are errors.
    pub cases: usize,
}

impl Report {
    /// Whether nothing was found that is an error: then no case can produce a reply with a hole in it.
    pub fn is_proved(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity < Severity::Error)
    }
}

/// Checks a stack of packs, the last on top, by all [`rules`].
///
/// Nothing that is wrong with the packs is an error here: it is a finding.
///
/// # Examples
/// ```
/// use replybook::{Pack, check};
///
/// let report = check([Pack::builtin()]);
/// assert!(report.is_proved());
/// ```
pub fn check(packs: impl IntoIterator<Item = Pack>) -> Report {
    look(packs.into_iter().collect(), Depth::Channels).1
}

/// Checks a stack of packs as [`check`] does, and answers the covering cases of one scenario only: for whoever has changed
/// nothing else, and wants to know in a moment.
///
/// What no case of any scenario comes to is not told.
///
/// # Examples
/// ```
/// use replybook::{Pack, check_scenario};
///
/// let report = check_scenario([Pack::builtin()], "review-request");
/// assert!(report.is_proved());
/// ```
pub fn check_scenario(packs: impl IntoIterator<Item = Pack>, scenario: &str) -> Report {
    look(packs.into_iter().collect(), Depth::Scenario(scenario)).1
}

/// How far a check looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth<'a> {
    /// Whether every case has a whole reply.
    Proof,
    /// And whether the guard lets it out, on every channel.
    Channels,
    /// As far, but only at the cases of one scenario.
    Scenario(&'a str),
}

/// Checks packs, and hands them over as what replies are made with; without the common facts there is nothing of the kind.
pub(crate) fn look(packs: Vec<Pack>, depth: Depth<'_>) -> (Option<Inner>, Report) {
    let sources = Sources::new(packs.into_iter().map(Pack::whole).collect());
    let mut findings = Vec::new();
    files::sources(&sources, &mut findings);
    match Basis::read(&sources.stack) {
        Ok(basis) if !sources.stack.languages().is_empty() => {
            let book = Inner::new(sources, basis);
            let report = inspect(&book, findings, depth);
            (Some(book), report)
        }
        basis => {
            // There are no scenarios without facts, nor sentences without a language: the files are read for all that.
            findings.extend(basis.err().unwrap_or_default());
            files::forms(&sources.stack, &mut findings);
            (
                None,
                Report { findings: in_order(findings), scenarios: 0, plays: 0, sentences: 0, languages: 0, cases: 0 },
            )
        }
    }
}

/// Lets the rules look at what could be compiled.
fn inspect(book: &Inner, mut findings: Vec<Diagnostic>, depth: Depth<'_>) -> Report {
    let view = View::new(book, &mut findings);
    layouts::run(&view, &mut findings);
    for rule in rules::RULES {
        match rule.find {
            Find::Compiling => {}
            Find::Stack(find) => find(&view, &mut findings),
            Find::Scenario(find) => view.scenarios.iter().for_each(|scenario| find(&view, scenario, &mut findings)),
        }
    }
    // What is wrong already would fail again, and hide that the proof has a hole.
    let mut cases = 0;
    if findings.iter().all(|finding| finding.severity < Severity::Error) {
        cases = answers::look(&view, depth, &mut findings);
    }
    let plays = view.scenarios.iter().map(|scenario| scenario.scenario.plays.len()).sum();
    let (scenarios, languages) = (view.scenarios.len(), view.languages.len());
    Report { findings: in_order(findings), scenarios, plays, sentences: view.sentences.count(), languages, cases }
}

/// By file and place; what two have found is told once.
fn in_order(mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
    findings.dedup();
    findings
}
