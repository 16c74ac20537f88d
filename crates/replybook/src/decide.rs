//! A case's facts and a scenario's plays: which play it is, and what it says.

use crate::bind::{Bound, Roles};
use crate::condition::{Known, Truth};
use crate::error::{Error, ErrorKind, MissingFact, WantedFact};
use crate::fact::{FactTable, Slot, Type};
use crate::scenario::{Entry, Play, Scenario, Section};

/// The play that answers a case, and the sentences that it says.
pub(crate) struct Decision<'a> {
    pub play: &'a Play,
    /// The sentences whose conditions hold, in order.
    pub entries: Vec<(Section, &'a Entry)>,
}

/// Finds the first play whose condition holds, by its place.
///
/// # Errors
/// What is missing to tell the play; nothing, if no play's condition holds.
pub(crate) fn choose(scenario: &Scenario, bound: &Bound, roles: &Roles) -> Result<usize, Missing> {
    for (place, play) in scenario.plays.iter().enumerate() {
        match play.when.holds(bound) {
            Truth::Holds => return Ok(place),
            Truth::Fails => {}
            Truth::Unknown(slot) => return Err(Missing::fact(slot, bound, roles)),
        }
    }
    Err(Missing { required: bound.required().to_vec(), any_of: Vec::new(), no_play: bound.required().is_empty() })
}

/// Finds the sentences that a play says.
///
/// # Errors
/// All that is missing: what the scenario requires, and what the play needs.
pub(crate) fn decide<'a>(play: &'a Play, bound: &Bound, roles: &Roles) -> Result<Decision<'a>, Missing> {
    let mut missing = Missing { required: bound.required().to_vec(), any_of: Vec::new(), no_play: false };
    for need in &play.needs {
        let given = |slot: &Slot| bound.value(*slot).is_some();
        if need.iter().any(given) {
            continue;
        }
        match need.iter().find(|slot| bound.clocked(**slot)) {
            Some(slot) => missing.want(*slot, bound, roles),
            None => missing.any_of.push(need.clone()),
        }
    }
    let mut entries = Vec::with_capacity(play.say.iter().map(|(_, list)| list.len()).sum());
    for (section, list) in &play.say {
        for entry in list {
            match entry.when.holds(bound) {
                Truth::Holds => entries.push((*section, entry)),
                Truth::Fails => {}
                Truth::Unknown(slot) => missing.want(slot, bound, roles),
            }
        }
    }
    if missing.required.is_empty() && missing.any_of.is_empty() { Ok(Decision { play, entries }) } else { Err(missing) }
}

/// Why no play could be told: the facts that are missing, or none that matches.
#[derive(Debug)]
pub(crate) struct Missing {
    required: Vec<Slot>,
    any_of: Vec<Vec<Slot>>,
    no_play: bool,
}

impl Missing {
    /// A sentence names a fact that the case does not give.
    pub(crate) fn fact(slot: Slot, bound: &Bound, roles: &Roles) -> Missing {
        let mut missing = Missing { required: bound.required().to_vec(), any_of: Vec::new(), no_play: false };
        missing.want(slot, bound, roles);
        missing
    }

    /// Notes a fact; one that only wants the time of the case is asked for as that.
    fn want(&mut self, slot: Slot, bound: &Bound, roles: &Roles) {
        let slot = if bound.clocked(slot) { roles.received_at } else { slot };
        if !self.required.contains(&slot) {
            self.required.push(slot);
        }
    }

    /// The error, for the question at this place in its case.
    pub(crate) fn error(self, scenario: &Scenario, bound: &Bound, question: usize) -> Error {
        let facts = &scenario.facts;
        if self.no_play {
            let known: Vec<String> = facts
                .iter()
                .skip(scenario.common)
                .map(|(slot, fact)| match bound.value(slot) {
                    Some(value) => format!("{}: {}", fact.name, fact.ty.show(value)),
                    None => format!("{} missing", fact.name),
                })
                .collect();
            let message = format!("no play of `{}` answers this case: {}", scenario.id, known.join(", "));
            return Error::new(ErrorKind::NoPlay, message)
                .help("a last play without `when` answers whatever the others leave");
        }
        let required = self.required.into_iter().map(|slot| vec![slot]);
        let missing = required
            .chain(self.any_of)
            .map(|slots| MissingFact { any_of: slots.into_iter().map(|slot| wanted(facts, slot)).collect(), question })
            .collect();
        Error::missing_facts(&scenario.id, missing)
    }
}

fn wanted(facts: &FactTable, slot: Slot) -> WantedFact {
    let fact = facts.get(slot);
    let choices = match &fact.ty {
        Type::Choice(members) => members.iter().map(|member| member.to_string()).collect(),
        Type::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        _ => Vec::new(),
    };
    WantedFact {
        name: fact.name.to_string(),
        ask: fact.ask.as_deref().map(str::to_owned),
        fits: fact.ty.describe(),
        example: fact.example.as_deref().map_or_else(|| fact.ty.example(), str::to_owned),
        choices,
    }
}
