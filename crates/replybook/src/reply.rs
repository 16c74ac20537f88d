//! What comes out: the message for the customer, and what the agent gets beside it.

use std::sync::Arc;

use serde::Serialize;

use crate::case::Markup;
use crate::duration::Duration;
use crate::finding::Finding;
use crate::market::Directness;
use crate::moment::Moment;
use crate::pack::PackInfo;
use crate::scenario::{Department, Section};

/// A reply: a message for the customer unless the play is silent, and what the agent does.
///
/// [`Reply::default`] is an empty one, for [`Playbook::reply_into`](crate::Playbook::reply_into).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Reply {
    /// The message; `None` where every play says nothing (a review request that would come too early).
    pub message: Option<Message>,
    /// One for each question of the case, in the order in which the message answers them.
    pub answers: Vec<Answer>,
    /// When the reply is due, counted from the case's `received_at`; `None` in a case without it.
    ///
    /// Within the time that the channel wants (`reply_within` in its file), else within that of the customer's tier
    /// (`reply_within` in `templates/pack.yaml`); `None` where neither is said.
    pub due: Option<Moment>,
    /// What the customer's market expects, for the agent; `None` where the case names no market.
    pub market: Option<Arc<MarketNotes>>,
    /// What the agent should know before sending.
    pub findings: Vec<Finding>,
    /// The packs that the reply was made from.
    pub pack: PackInfo,
}

/// A message, ready to send.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Message {
    /// The subject, one line, on channels that have one.
    pub subject: Option<String>,
    /// The body, in the markup that the case asked for.
    pub body: String,
    /// How the body is marked up.
    pub markup: Markup,
    /// The channel that it is laid out for.
    pub channel: String,
    /// The language.
    pub language: Language,
}

/// The language of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Language {
    /// What the case or its market asked for, as a BCP 47 tag.
    pub asked: String,
    /// What the message is written in, with the market's region where the language is spoken there.
    pub used: String,
}

/// The answer to one question: the play, and what the agent does.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Answer {
    /// The scenario.
    pub scenario: String,
    /// What the scenario is about, in the agent's language.
    pub title: String,
    /// The play that was chosen.
    pub play: String,
    /// Why, in the agent's language.
    pub because: Option<String>,
    /// Who learns from the case; [`Playbook::department`](crate::Playbook::department) has the agent's word for it.
    pub department: Department,
    /// What the agent does before sending, in order.
    pub steps: Vec<StepText>,
    /// When to come back to the customer.
    pub follow_up: Option<FollowUp>,
}

impl Answer {
    /// One that nothing has been written into yet.
    pub(crate) fn blank() -> Answer {
        Answer {
            scenario: String::new(),
            title: String::new(),
            play: String::new(),
            because: None,
            department: Department::Sales,
            steps: Vec::new(),
            follow_up: None,
        }
    }
}

impl FollowUp {
    /// One that nothing has been written into yet.
    pub(crate) fn blank() -> FollowUp {
        FollowUp { after: None, on: None, at: None, with: None }
    }
}

impl Message {
    /// One that nothing has been written into yet.
    pub(crate) fn blank() -> Message {
        let language = Language { asked: String::new(), used: String::new() };
        Message { subject: None, body: String::new(), markup: Markup::Text, channel: String::new(), language }
    }
}

/// What customers in a market expect, in the agent's language. A note that the pack does not have is `None`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MarketNotes {
    /// The country, as ISO 3166-1 alpha-2.
    pub id: String,
    /// Whether they expect the plain answer first, or to be led to it.
    pub directness: Directness,
    /// How they are addressed.
    pub address: Option<String>,
    /// How they pay.
    pub payment: Option<String>,
    /// What is better left out.
    pub avoid: Option<String>,
}

/// Something the agent does before sending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct StepText {
    /// The step's name.
    pub step: String,
    /// What to do, in a sentence.
    pub text: String,
}

/// When to come back to a customer, and with what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FollowUp {
    /// How long after the message arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Duration>,
    /// On which day (`2026-11-24`), by the customer's calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// The moment that this is, counted from the case's `received_at`; `None` in a case without it.
    ///
    /// After days it is the hour at which the message arrived, on the customer's clock; so it is on a day. Hours and
    /// minutes are exact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// The scenario to come back with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
}

/// Why a reply says what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Explanation {
    /// How each question was decided, in the order of the answers.
    pub decisions: Vec<Decided>,
    /// Where each sentence came from, in the order of the message; the subject and the letter's parts come first.
    pub sentences: Vec<Said>,
}

/// How a question was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Decided {
    /// The scenario.
    pub scenario: String,
    /// The play that was chosen.
    pub play: String,
    /// The conditions that held, in words.
    pub when: String,
    /// The plays above it, whose conditions did not hold.
    pub passed: Vec<String>,
    /// The sentences of the play that were left out, each with the reason.
    pub left_out: Vec<String>,
}

/// Where a sentence came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Said {
    /// The section that it stands in; `None` for the subject and the letter's parts.
    pub section: Option<Section>,
    /// The message's id.
    pub id: String,
    /// The file, as its pack names it.
    pub file: String,
    /// The line of the message's id, counted from 1.
    pub line: usize,
    /// The language or region that words it.
    pub language: String,
    /// What it says here.
    pub text: String,
}
