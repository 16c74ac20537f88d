//! A rule of the guard: how breaches of it are found.

use std::ops::{Deref, Range};

use super::message::Message;
use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::rule::Rule as Told;

/// One kind of thing that a message should not have.
pub(super) struct Rule {
    told: Told,
    pub look: Look,
}

/// How breaches of a rule are found.
pub(super) enum Look {
    /// In every message.
    Always(fn(&Message<'_>) -> Vec<Found>),
    /// Where the channel's file names the rule.
    Channel(fn(&Message<'_>, &Policy) -> Vec<Found>),
    /// While the message is made.
    Composing,
}

/// A place in a message that breaks a rule.
#[derive(Debug, PartialEq)]
pub(super) struct Found {
    /// What is wrong, in one line.
    pub message: String,
    /// What would be right.
    pub help: Option<String>,
    /// Where it is; `None` for what is about the whole message.
    pub bytes: Option<Range<usize>>,
    /// Where it is said that this is wrong, if that is not the channel's rule.
    pub source: Option<String>,
    /// How bad it is, if neither the rule nor the channel tells.
    pub severity: Option<Severity>,
}

impl Found {
    /// Something at a place.
    pub(super) fn at(bytes: Range<usize>, message: impl Into<String>) -> Found {
        Found { bytes: Some(bytes), ..Found::whole(message) }
    }

    /// Something about the whole message.
    pub(super) fn whole(message: impl Into<String>) -> Found {
        Found { message: message.into(), help: None, bytes: None, source: None, severity: None }
    }

    /// Says what would be right.
    pub(super) fn help(mut self, help: impl Into<String>) -> Found {
        self.help = Some(help.into());
        self
    }
}

impl Rule {
    pub(super) const fn new(id: &'static str, severity: Severity, head: &'static str, look: Look) -> Rule {
        Rule { told: Told::new(id, severity, head), look }
    }

    pub(super) const fn told(&self) -> &Told {
        &self.told
    }
}

impl Deref for Rule {
    type Target = Told;

    fn deref(&self) -> &Told {
        &self.told
    }
}
