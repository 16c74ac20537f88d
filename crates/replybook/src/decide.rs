//! A case's facts and a scenario's plays: which play it is, and what it says.

use smallvec::SmallVec;

use crate::bind::{self, Bound, Roles};
use crate::condition::{Known, Truth};
use crate::error::{Error, ErrorKind, MissingFact, WantedFact};
use crate::fact::{FactTable, Slot, Type};
use crate::scenario::{FollowUp, FollowUpWhen, Play, Say, Scenario};

/// The play that answers a case, and what it has the agent do.
pub(crate) struct Decision<'a> {
    /// The play's place in its scenario.
    pub place: usize,
    pub play: &'a Play,
    /// What the agent does, in order: places in [`Scenario::messages`].
    pub steps: SmallVec<[usize; 12]>,
}

/// Finds the first play whose condition holds, by its place.
///
/// # Errors
/// What is missing to tell the play; nothing, if no play's condition holds.
pub(crate) fn choose(scenario: &Scenario, bound: &Bound<'_>, roles: &Roles) -> Result<usize, Missing> {
    for (place, play) in scenario.plays.iter().enumerate() {
        match play.when.holds(bound) {
            Truth::Holds => return Ok(place),
            Truth::Fails => {}
            Truth::Unknown(slot) => return Err(Missing::fact(slot, bound, roles)),
        }
    }
    Err(Missing { no_play: bound.required().is_empty(), ..Missing::of(bound) })
}

/// Finds what the play at a place has the agent do, and what is missing to play it: what the scenario requires, what the play
/// needs, and what conditions, choices and lists stand on.
pub(crate) fn decide<'a>(
    scenario: &'a Scenario,
    place: usize,
    bound: &Bound<'_>,
    roles: &Roles,
) -> (Decision<'a>, Missing) {
    let play = &scenario.plays[place];
    let mut missing = Missing::of(bound);
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
    for entry in play.say.iter().flat_map(|(_, entries)| entries) {
        match entry.when.holds(bound) {
            Truth::Holds => {}
            Truth::Fails => continue,
            Truth::Unknown(slot) => missing.want(slot, bound, roles),
        }
        if let Say::By { slot, .. } | Say::Each { slot, .. } = entry.say
            && bound.value(slot).is_none()
        {
            missing.want(slot, bound, roles);
        }
    }
    let mut steps = SmallVec::new();
    for step in &play.steps {
        match step.when.holds(bound) {
            Truth::Holds => steps.push(step.message),
            Truth::Fails => {}
            Truth::Unknown(slot) => missing.want(slot, bound, roles),
        }
    }
    if let Some(FollowUp { when: FollowUpWhen::On(slot), .. }) = play.follow_up
        && bound.value(slot).is_none()
    {
        missing.want(slot, bound, roles);
    }
    (Decision { place, play, steps }, missing)
}

/// Why no play could be told: the facts that are missing, or none that matches.
#[derive(Debug)]
pub(crate) struct Missing {
    required: Vec<Slot>,
    any_of: Vec<Vec<Slot>>,
    no_play: bool,
}

impl Missing {
    pub(crate) fn of(bound: &Bound<'_>) -> Missing {
        Missing { required: bound.required().to_vec(), any_of: Vec::new(), no_play: false }
    }

    /// A sentence names a fact that the case does not give.
    pub(crate) fn fact(slot: Slot, bound: &Bound<'_>, roles: &Roles) -> Missing {
        let mut missing = Missing::of(bound);
        missing.want(slot, bound, roles);
        missing
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.required.is_empty() && self.any_of.is_empty() && !self.no_play
    }

    /// Notes a fact; one that only wants the time of the case is asked for as that.
    pub(crate) fn want(&mut self, slot: Slot, bound: &Bound<'_>, roles: &Roles) {
        let slot = if bound.clocked(slot) { roles.received_at } else { slot };
        if !self.required.contains(&slot) && !self.any_of.iter().any(|any| any[..] == [slot]) {
            self.required.push(slot);
        }
    }

    /// The error, for the question at this place in its case.
    pub(crate) fn error(self, scenario: &Scenario, bound: &Bound<'_>, question: usize) -> Error {
        let facts = &scenario.facts;
        if self.no_play {
            let known: Vec<String> = facts
                .iter()
                .filter(|(slot, _)| {
                    usize::from(slot.0) >= scenario.common || scenario.plays.iter().any(|play| play.when.names(*slot))
                })
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
            .map(|slots| {
                let any_of: Vec<WantedFact> = slots.into_iter().map(|slot| wanted(facts, slot)).collect();
                let of_case = any_of.iter().all(|fact| bind::is_of_case(&fact.name));
                MissingFact { any_of, question: if of_case { 0 } else { question } }
            })
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
