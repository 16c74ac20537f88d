//! One situation and its plays: `templates/scenarios/<id>/scenario.yaml`, parsed.

mod fact_file;
mod file;

use serde::Deserialize;

use crate::bind::{Ground, Supply, Surroundings};
use crate::condition::{Facets, Known, Truth, When};
use crate::duration::Duration;
use crate::fact::{Fact, FactTable, Slot, Value, Values};
use crate::kept::Kept;

pub(crate) use self::fact_file::FactsFile;
#[cfg(feature = "schema")]
pub(crate) use self::fact_file::TYPES;
pub(crate) use self::file::ScenarioFile;

/// What the ids of an agent's steps begin with.
pub(crate) const STEP: &str = "step-";

/// The sections of a message, in the order in which they stand in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Listens: takes up what was asked or reported.
    Acknowledge,
    /// Shows that the customer's side of it is seen.
    Empathise,
    /// Solves.
    Answer,
    /// Offers what else can be done.
    Offer,
    /// Follows up: what happens now, and by when.
    Next,
    /// Ends.
    Close,
}

impl Section {
    /// All sections, in order.
    pub const ALL: [Section; 6] =
        [Section::Acknowledge, Section::Empathise, Section::Answer, Section::Offer, Section::Next, Section::Close];

    /// The section's key in a scenario's `say`.
    pub fn name(self) -> &'static str {
        match self {
            Section::Acknowledge => "acknowledge",
            Section::Empathise => "empathise",
            Section::Answer => "answer",
            Section::Offer => "offer",
            Section::Next => "next",
            Section::Close => "close",
        }
    }
}

/// The department that learns from a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
#[non_exhaustive]
pub enum Department {
    Sales,
    Purchasing,
    Warehouse,
    Logistics,
    Product,
    Finance,
    Management,
}

impl Department {
    /// All departments.
    pub const ALL: [Department; 7] = [
        Department::Sales,
        Department::Purchasing,
        Department::Warehouse,
        Department::Logistics,
        Department::Product,
        Department::Finance,
        Department::Management,
    ];

    /// The department's name, as a scenario's file has it; [`Playbook::department`](crate::Playbook::department) has the
    /// agent's word for it.
    pub fn name(self) -> &'static str {
        match self {
            Department::Sales => "sales",
            Department::Purchasing => "purchasing",
            Department::Warehouse => "warehouse",
            Department::Logistics => "logistics",
            Department::Product => "product",
            Department::Finance => "finance",
            Department::Management => "management",
        }
    }
}

/// The group that a scenario belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
#[non_exhaustive]
pub enum Group {
    PreSale,
    Order,
    Shipping,
    AfterSale,
    Complaint,
    Review,
    Relationship,
}

impl Group {
    /// All groups, in the order in which lists have them.
    pub const ALL: [Group; 7] = [
        Group::PreSale,
        Group::Order,
        Group::Shipping,
        Group::AfterSale,
        Group::Complaint,
        Group::Review,
        Group::Relationship,
    ];

    /// The group's name, as a scenario's file has it.
    pub fn name(self) -> &'static str {
        match self {
            Group::PreSale => "pre-sale",
            Group::Order => "order",
            Group::Shipping => "shipping",
            Group::AfterSale => "after-sale",
            Group::Complaint => "complaint",
            Group::Review => "review",
            Group::Relationship => "relationship",
        }
    }
}

#[derive(Debug)]
pub(crate) struct Scenario {
    pub id: Box<str>,
    /// Its place among the scenarios of its playbook.
    pub place: usize,
    pub title: String,
    pub group: Group,
    pub department: Department,
    pub channels: Channels,
    /// What its plays have as their subject if they name none.
    pub subject: Option<usize>,
    /// The common facts, then the scenario's own.
    pub facts: FactTable,
    /// How many of them are common.
    pub common: usize,
    /// Those that have no fixed default, but another one, or are required.
    pub unsaid: Box<[Slot]>,
    /// The lists that sentences are said for.
    pub lists: Box<[Slot]>,
    pub plays: Vec<Play>,
    /// What the plays ask of a case, where it is not too much.
    pub facets: Option<Facets>,
    /// Every message that the scenario can say, each at the place that entries name.
    pub messages: Vec<MessageUse>,
    /// The scenario's `order_id`, if it has one.
    pub order_id: Option<Slot>,
    /// What its cases stand on.
    grounds: Kept<Ground, Supply>,
}

impl Scenario {
    /// What a case stands on before it says anything.
    pub(crate) fn ground(&self, around: &Surroundings<'_>) -> &Ground {
        let supply = Supply::of(around);
        match self.grounds.get(&supply) {
            Some(ground) => &ground.value,
            None => {
                let ground = Ground::new(self, around, &supply);
                &self.grounds.insert(supply, ground).value
            }
        }
    }

    /// Whether every case may carry a fact; else it is the scenario's own.
    pub(crate) fn is_common(&self, slot: Slot) -> bool {
        usize::from(slot.0) < self.common
    }

    /// The facts that people are told of: its own, and the common ones that it requires.
    pub(crate) fn outlined(&self) -> impl Iterator<Item = (Slot, &Fact)> {
        self.facts.iter().filter(|(slot, fact)| !self.is_common(*slot) || fact.required)
    }

    /// The name of a step, without what its message's id begins with.
    pub(crate) fn step(&self, message: usize) -> &str {
        let id = &self.messages[message].id;
        id.strip_prefix(STEP).unwrap_or(id)
    }
}

/// A message that a scenario can say.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct MessageUse {
    pub id: Box<str>,
    /// The list that it is said for once an item.
    pub each: Option<Slot>,
}

/// The channels on which a scenario is served.
#[derive(Debug)]
pub(crate) enum Channels {
    All,
    Only { ids: Vec<String>, because: String },
    Except { ids: Vec<String>, because: String },
}

#[derive(Debug)]
pub(crate) struct Play {
    pub id: Box<str>,
    pub when: When,
    pub because: Option<String>,
    /// What the play needs; of an entry with several facts, one.
    pub needs: Vec<Vec<Slot>>,
    pub subject: Option<usize>,
    pub say: Vec<(Section, Vec<Entry>)>,
    /// What the agent does, in order.
    pub steps: Vec<AgentStep>,
    pub follow_up: Option<FollowUp>,
}

/// Something that a play has the agent do.
#[derive(Debug)]
pub(crate) struct AgentStep {
    /// The place in [`Scenario::messages`] of what says it.
    pub message: usize,
    pub when: When,
}

/// A sentence that a play can say.
#[derive(Debug)]
pub(crate) struct Entry {
    pub say: Say,
    pub when: When,
    pub spare: bool,
}

#[derive(Debug)]
pub(crate) enum Say {
    /// The message at this place.
    One(usize),
    /// The message for the member that the choice has.
    By { slot: Slot, members: Vec<usize> },
    /// The message once an item of the list.
    Each { slot: Slot, message: usize },
}

/// When to come back, and with which scenario.
#[derive(Debug)]
pub(crate) struct FollowUp {
    pub when: FollowUpWhen,
    pub with: Option<Box<str>>,
}

#[derive(Debug)]
pub(crate) enum FollowUpWhen {
    After(Duration),
    On(Slot),
}

impl Play {
    /// The sentences whose conditions hold, in order.
    pub(crate) fn said(&self, known: &impl Known) -> impl Iterator<Item = (Section, &Entry)> {
        let entries = self.say.iter().flat_map(|(section, entries)| entries.iter().map(|entry| (*section, entry)));
        entries.filter(|(_, entry)| entry.when.holds(known) == Truth::Holds)
    }

    fn conditions(&self) -> impl Iterator<Item = &When> {
        let entries = self.say.iter().flat_map(|(_, entries)| entries).map(|entry| &entry.when);
        std::iter::once(&self.when).chain(entries).chain(self.steps.iter().map(|step| &step.when))
    }

    /// The facts of which it stands on whether they are given.
    fn wanted(&self) -> impl Iterator<Item = Slot> {
        let news = self.follow_up.iter().filter_map(|follow_up| match follow_up.when {
            FollowUpWhen::On(slot) => Some(slot),
            FollowUpWhen::After(_) => None,
        });
        let lists = self.says().filter_map(|say| match say {
            Say::Each { slot, .. } => Some(*slot),
            Say::One(_) | Say::By { .. } => None,
        });
        self.needs.iter().flatten().copied().chain(news).chain(lists)
    }

    /// The choices that have a sentence for each member.
    fn chosen_by(&self) -> impl Iterator<Item = Slot> {
        self.says().filter_map(|say| match say {
            Say::By { slot, .. } => Some(*slot),
            Say::One(_) | Say::Each { .. } => None,
        })
    }

    fn says(&self) -> impl Iterator<Item = &Say> {
        self.say.iter().flat_map(|(_, entries)| entries).map(|entry| &entry.say)
    }
}

/// What the plays of a scenario ask of a case.
fn facets(facts: &FactTable, plays: &[Play]) -> Option<Facets> {
    let conditions = plays.iter().flat_map(Play::conditions);
    Facets::of(facts, conditions, plays.iter().flat_map(Play::wanted), plays.iter().flat_map(Play::chosen_by))
}

impl Channels {
    /// Why a channel is not served; `None` if it is.
    pub(crate) fn refuses(&self, channel: &str) -> Option<&str> {
        let named = |ids: &[String]| ids.iter().any(|id| id == channel);
        match self {
            Channels::All => None,
            Channels::Only { ids, because } => (!named(ids)).then_some(because),
            Channels::Except { ids, because } => named(ids).then_some(because),
        }
    }
}

impl Say {
    /// Every message that can be said.
    pub(crate) fn messages(&self) -> Vec<usize> {
        match self {
            Say::One(message) | Say::Each { message, .. } => vec![*message],
            Say::By { members, .. } => members.clone(),
        }
    }

    /// The message that is said, for the values that a case has.
    pub(crate) fn message(&self, values: &Values<'_>) -> Option<usize> {
        match self {
            Say::One(message) | Say::Each { message, .. } => Some(*message),
            Say::By { slot, members } => match values.get(*slot) {
                Some(Value::Choice(member)) => Some(members[usize::from(*member)]),
                _ => None,
            },
        }
    }
}

pub(crate) fn is_kebab(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !word.ends_with('-')
}
