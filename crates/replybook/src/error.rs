//! Why no reply could be made.

use std::fmt;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, nearest};
use crate::finding::Finding;

/// Why no reply could be made.
///
/// `{error}` is one line; `{error:#}` adds every place in the sources, every missing fact with its question, and the help.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    help: Option<String>,
    missing: Vec<MissingFact>,
    diagnostics: Vec<Diagnostic>,
}

/// What kind of thing went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ErrorKind {
    /// A folder or a file could not be read, or lies outside its pack.
    Unreadable,
    /// A pack's file is wrong; [`Error::diagnostics`] says where.
    InvalidPack,
    /// The case itself is wrong: its form, or what it combines.
    InvalidCase,
    /// No pack has a scenario of this name.
    UnknownScenario,
    /// The scenario knows no fact of this name.
    UnknownFact,
    /// No pack has this channel.
    UnknownChannel,
    /// No pack has this market.
    UnknownMarket,
    /// The reply cannot be in this language.
    UnknownLanguage,
    /// No message has this name.
    UnknownMessage,
    /// No rule of the check has this name.
    UnknownRule,
    /// A fact's value does not fit its type.
    InvalidFact,
    /// Facts that the play needs are missing; [`Error::missing`] lists them all.
    MissingFacts,
    /// No play answers this combination of facts.
    NoPlay,
    /// The scenario is not served on this channel.
    NotServed,
    /// The guard found an error in the reply, and such replies are refused; [`Error::diagnostics`] has all that it found.
    Refused,
}

/// A fact that the case does not give and the play needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MissingFact {
    /// The facts of which one is needed; mostly just one.
    pub any_of: Vec<WantedFact>,
    /// The question's place among the case's scenarios: 0 for the case itself, 1 for the first of `also`.
    pub question: usize,
}

/// How a missing fact is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct WantedFact {
    /// The fact's name.
    pub name: String,
    /// The question that asks for it, in the agent's language.
    pub ask: Option<String>,
    /// What fits, in words.
    pub fits: String,
    /// A value that fits.
    pub example: String,
    /// The members of a choice, or `yes` and `no`; empty for any other type.
    pub choices: Vec<String>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Error {
        let message = message.into();
        Error(Box::new(Inner { kind, message, help: None, missing: Vec::new(), diagnostics: Vec::new() }))
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Error {
        self.0.help = Some(help.into());
        self
    }

    /// Adds "did you mean …?" if a known name is near, else the list of what there is if it is short.
    pub(crate) fn known<'a>(self, name: &str, known: impl IntoIterator<Item = &'a str>) -> Error {
        let known: Vec<&str> = known.into_iter().collect();
        match nearest(name, known.iter().copied()) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None if !known.is_empty() && known.len() <= 60 => self.help(format!("there are: {}", known.join(", "))),
            None => self,
        }
    }

    pub(crate) fn pack(diagnostics: Vec<Diagnostic>) -> Error {
        let unreadable = diagnostics.iter().any(|diagnostic| diagnostic.rule == "unreadable-file");
        let kind = if unreadable { ErrorKind::Unreadable } else { ErrorKind::InvalidPack };
        Error::located(kind, diagnostics)
    }

    pub(crate) fn located(kind: ErrorKind, diagnostics: Vec<Diagnostic>) -> Error {
        let first = diagnostics.first().map(ToString::to_string).unwrap_or_default();
        let message = match diagnostics.len() {
            0 | 1 => first,
            more => format!("{first} (and {} more)", more - 1),
        };
        let mut error = Error::new(kind, message);
        error.0.diagnostics = diagnostics;
        error
    }

    /// What the guard found in a reply that is not to leave.
    pub(crate) fn refused(findings: &[Finding]) -> Error {
        Error::located(ErrorKind::Refused, findings.iter().map(|finding| finding.in_file("<reply>")).collect())
    }

    pub(crate) fn missing_facts(scenario: &str, missing: Vec<MissingFact>) -> Error {
        let names: Vec<String> = missing.iter().map(MissingFact::names).collect();
        let facts = if names.len() == 1 { "fact" } else { "facts" };
        let message = format!("`{scenario}` needs {} more {facts}: {}", names.len(), names.join(", "));
        let mut error = Error::new(ErrorKind::MissingFacts, message);
        error.0.missing = missing;
        error
    }

    /// Puts the errors of several questions into one: what is missing or does not fit for all of them is told at once.
    pub(crate) fn together(errors: Vec<Error>) -> Error {
        let mut errors = errors.into_iter();
        let Some(mut first) = errors.next() else {
            return Error::new(ErrorKind::InvalidCase, "the case asks nothing");
        };
        for error in errors {
            match (first.kind(), error.kind()) {
                (ErrorKind::MissingFacts, ErrorKind::MissingFacts) => {
                    first.0.message = format!("{}; {}", first.0.message, error.0.message);
                    // What the whole case lacks is asked for once.
                    let known = |missing: &MissingFact| first.0.missing.contains(missing);
                    let more: Vec<MissingFact> = error.0.missing.into_iter().filter(|fact| !known(fact)).collect();
                    first.0.missing.extend(more);
                }
                (ErrorKind::UnknownFact | ErrorKind::InvalidFact, ErrorKind::UnknownFact | ErrorKind::InvalidFact) => {
                    let mut all = first.0.diagnostics;
                    let more: Vec<Diagnostic> =
                        error.0.diagnostics.into_iter().filter(|one| !all.contains(one)).collect();
                    all.extend(more);
                    first = Error::located(first.0.kind, all);
                }
                (ErrorKind::MissingFacts, _) => return error,
                _ => break,
            }
        }
        first
    }

    /// Puts the questions for what is missing in other words, as far as there are any, by the place of the question in its
    /// case and the fact's name.
    pub(crate) fn asked_by(mut self, ask: impl Fn(usize, &str) -> Option<String>) -> Error {
        for missing in &mut self.0.missing {
            for wanted in missing.any_of.iter_mut().filter(|wanted| wanted.ask.is_some()) {
                wanted.ask = ask(missing.question, &wanted.name).or(wanted.ask.take());
            }
        }
        self
    }

    /// What kind of thing went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Every fact that is missing, for [`ErrorKind::MissingFacts`]; empty otherwise.
    pub fn missing(&self) -> &[MissingFact] {
        &self.0.missing
    }

    /// Every place in a pack, a case text or a refused reply that is wrong.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.0.diagnostics
    }
}

impl MissingFact {
    fn names(&self) -> String {
        let names: Vec<&str> = self.any_of.iter().map(|fact| fact.name.as_str()).collect();
        match names[..] {
            [one] => one.to_owned(),
            _ => format!("one of {}", names.join(" or ")),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { message, help, missing, diagnostics, .. } = &*self.0;
        if !f.alternate() {
            write!(f, "{message}")?;
            // In one line the nearest name is worth its place; a longer help is not.
            return match help {
                Some(help) if help.starts_with("did you mean") => write!(f, "; {help}"),
                _ => Ok(()),
            };
        }
        match &diagnostics[..] {
            [] => write!(f, "{message}")?,
            all => {
                for (at, diagnostic) in all.iter().enumerate() {
                    if at > 0 {
                        f.write_str("\n\n")?;
                    }
                    write!(f, "{diagnostic:#}")?;
                }
            }
        }
        for fact in missing {
            for (at, wanted) in fact.any_of.iter().enumerate() {
                let lead = if at == 0 { "\n  " } else { "\n  or " };
                write!(f, "{lead}{}: ", wanted.name)?;
                if let Some(ask) = &wanted.ask {
                    write!(f, "{ask} ")?;
                }
                match wanted.fits.contains(&wanted.example) || !wanted.choices.is_empty() {
                    true => write!(f, "({})", wanted.fits)?,
                    false => write!(f, "({}; for example: {})", wanted.fits, wanted.example)?,
                }
            }
        }
        match help {
            Some(help) => write!(f, "\nhelp: {help}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({:?}): {self:#}", self.0.kind)
    }
}

impl std::error::Error for Error {}
