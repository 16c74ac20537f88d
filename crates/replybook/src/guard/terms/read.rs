//! Files of terms are read, and what is wrong with them is told at its place.

use super::Term;
use super::compile::{File, SPAN, Step, What, Wrong};
use super::file::{TermEntry, TermsFile};
use crate::diagnostic::{Diagnostic, nearest, short};
use crate::duration::Duration;
use crate::guard::rules;
use crate::pack::PackFile;
use crate::yaml::{self, Problem};

/// A file of terms, and how far it is from the language that was asked for.
pub(crate) struct Source<'a> {
    /// 0 for the language itself, more for what it takes words from.
    pub level: usize,
    pub file: PackFile<'a>,
    pub entries: TermsFile,
}

impl Source<'_> {
    /// The language that the file is written for.
    pub(super) fn language(&self) -> &str {
        let name = self.file.path.rsplit('/').next().unwrap_or_default();
        super::language_of(name)
    }

    /// What of the file is compiled.
    pub(super) fn patterns(&self) -> File<'_> {
        let TermsFile { groups, terms, address, courtesies, times } = &self.entries;
        File {
            level: self.level,
            groups: groups.iter().map(|(name, patterns)| (name.as_str(), &patterns[..])).collect(),
            times: [
                times.numbers.iter().map(|(pattern, value)| (pattern.as_str(), value.to_string())).collect(),
                times.units.iter().map(|(pattern, value)| (pattern.as_str(), value.clone())).collect(),
                times.spans.iter().map(|(pattern, value)| (pattern.as_str(), value.clone())).collect(),
            ],
            address: [&address.formal, &address.friendly],
            courtesies: [&courtesies.thanks, &courtesies.fillers, &courtesies.closings],
            terms: terms.iter().map(|term| [&term.find[..], &term.with, &term.unless, &term.nowhere]).collect(),
        }
    }

    /// What is wrong beside the patterns.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        let mut wrong = Vec::new();
        let mut tell = |path: &[yaml::Step], problem: Problem| {
            wrong.push(self.file.locate(Problem { path: [path, &problem.path].concat(), ..problem }));
        };
        let times = &self.entries.times;
        for (key, entries) in [("units", &times.units), ("spans", &times.spans)] {
            for (pattern, value) in entries {
                if let Err(error) = value.parse::<Duration>() {
                    tell(&["times".into(), key.into(), pattern.as_str().into()], Problem::new(error.to_string()));
                }
            }
        }
        for (nth, entry) in self.entries.terms.iter().enumerate() {
            let path = |key: &str| [yaml::Step::from("terms"), nth.into(), key.into()];
            let known = || rules::with_terms();
            if !known().any(|rule| rule == entry.rule) {
                let problem = Problem::new(format!("no rule that has terms is called `{}`", short(&entry.rule)));
                let problem = problem.help(format!("they are: {}", known().collect::<Vec<_>>().join(", ")));
                tell(&path("rule"), problem.nearest(&entry.rule, known()));
            }
            if entry.find.is_empty() {
                tell(&path("find"), Problem::new("nothing is looked for").help("write a pattern"));
            }
            if let Some(law) = &entry.law {
                if let Err(problem) = law.check() {
                    tell(&path("law"), problem);
                } else if law.markets.is_empty() {
                    let problem = Problem::new("the law is of no market").help("write `markets: [DE]`");
                    tell(&path("law"), problem);
                }
            }
        }
        wrong
    }

    /// Tells what is wrong with a pattern or a group, at its place.
    pub(super) fn locate(&self, Wrong { path, what, .. }: Wrong) -> Diagnostic {
        let path = path.into_iter().map(yaml::Step::from).collect();
        let at = |problem: Problem| self.file.locate(Problem { path, ..problem });
        let (pattern, fault) = match what {
            What::Pattern(pattern, fault) => (pattern, fault),
            What::Name(name) if name == SPAN => {
                let problem = Problem::new(format!("`{SPAN}` is made of `times`"));
                return at(problem.help("give the group another name"));
            }
            What::Name(name) => {
                let problem = Problem::new(format!("`{}` is no name of a group", short(&name)));
                return at(problem.help("use letters, digits and `-`"));
            }
            What::Again(name) => {
                let problem = Problem::new(format!("another file of this language has a group `{name}`"));
                return at(problem.help("give one of them another name"));
            }
        };
        let near = fault.mistaken.as_ref().and_then(|(name, known)| nearest(name, known.iter().map(String::as_str)));
        let help = near.map_or(fault.help.into_owned(), |near| format!("did you mean `<{near}>`?"));
        let mut told = at(Problem::new(fault.message).rule("invalid-pattern").help(help));
        if let Some(place) = &mut told.place {
            let line: String = place.text.chars().skip(place.column - place.text_column).collect();
            let quotes = usize::from(line.starts_with(['"', '\'']));
            let bytes = fault.at;
            if line.get(quotes..).is_some_and(|line| line.starts_with(&pattern)) && pattern.get(bytes.clone()).is_some()
            {
                place.column += quotes + pattern[..bytes.start].chars().count();
                place.width = pattern[bytes].chars().count().max(1);
            }
        }
        told
    }
}

impl From<Step> for yaml::Step {
    fn from(step: Step) -> yaml::Step {
        match step {
            Step::Key(key) => yaml::Step::Key(key),
            Step::At(at) => yaml::Step::At(at),
        }
    }
}

impl From<&TermEntry> for Term {
    fn from(entry: &TermEntry) -> Term {
        Term {
            rule: entry.rule.clone(),
            within: entry.within,
            unless_within: entry.unless_within.unwrap_or(entry.within),
            quoted: entry.quoted,
            alone: entry.alone,
            why: entry.why.clone(),
            say: entry.say.clone(),
            law: entry.law.clone(),
        }
    }
}
