//! What a playbook can answer, for people who look: scenarios, facts, plays, messages, example cases.

use serde::Serialize;

use crate::case::Case;
use crate::duration::Duration;
use crate::error::Error;
use crate::fact::{Default, Fact};
use crate::playbook::{Agent, Inner};
use crate::scenario::{AgentStep, Channels, Department, FollowUp, FollowUpWhen, Group, Play, Say, Scenario, Section};
use crate::yaml::Problem;

/// A scenario: what it needs to know, and what it can answer.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct ScenarioOutline {
    /// The scenario's id.
    pub id: String,
    /// What it is about, in the agent's language.
    pub title: String,
    /// The group that it belongs to.
    pub group: Group,
    /// Who learns from it.
    pub department: Department,
    /// Where it is not served, and why, in words; `None` if it is served everywhere.
    pub channels: Option<String>,
    /// Its facts: those of its own, and the common ones that it requires.
    pub facts: Vec<FactOutline>,
    /// Its plays, in the order in which they are tried.
    pub plays: Vec<PlayOutline>,
}

/// A fact that a scenario reads.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct FactOutline {
    /// The fact's name.
    pub name: String,
    /// What fits, in words.
    pub fits: String,
    /// Whether it takes several values.
    pub list: bool,
    /// Whether every case must give it.
    pub required: bool,
    /// The question that asks for it, in the agent's language.
    pub ask: Option<String>,
    /// What counts if the case does not give it.
    pub default: Option<String>,
    /// A value that fits.
    pub example: String,
    /// Whether every case may carry it; else it is the scenario's own.
    pub common: bool,
}

/// A play: when it is played, and what it says and has the agent do.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct PlayOutline {
    /// The play's name.
    pub play: String,
    /// Its condition in words; `None` for a play that answers whatever the others leave.
    pub when: Option<String>,
    /// Why it is played, in the agent's language.
    pub because: Option<String>,
    /// The facts that it needs; of several in one entry, one.
    pub needs: Vec<Vec<String>>,
    /// The messages that it can say, by section.
    pub says: Vec<(Section, Vec<String>)>,
    /// The agent's steps, in order.
    pub steps: Vec<StepOutline>,
    /// When to come back to the customer.
    pub follow_up: Option<FollowUpOutline>,
}

/// Something that a play has the agent do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct StepOutline {
    /// The step's name; the message `step-<name>` says it.
    pub step: String,
    /// Its condition in words; `None` for a step that is always done.
    pub when: Option<String>,
}

/// When to come back to a customer, and with what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FollowUpOutline {
    /// How long after the reply.
    pub after: Option<Duration>,
    /// The fact that has the day.
    pub on: Option<String>,
    /// The scenario to come back with.
    pub with: Option<String>,
}

/// A message as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MessageSource {
    /// The language or region.
    pub language: String,
    /// The file, by the path of its pack.
    pub file: String,
    /// The line of the message's id, counted from 1.
    pub line: usize,
    /// The message in Fluent, as it is written.
    pub source: String,
}

/// An example case of a scenario.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ExampleCase {
    /// The file's name without folder and ending.
    pub name: String,
    /// What it shows, in English.
    pub title: String,
    /// The play that it reaches.
    pub play: String,
    /// The case, without a language.
    pub case: Case,
}

/// A case that was made to reach something that a scenario can say.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CoveringCase {
    /// What it was made to reach, which no other case of the scenario is called: its play, a message of the play, a variant
    /// of the message: `done/cancel-order-refund/one`.
    pub name: String,
    /// The play that it reaches; of a case that asks two questions, with the second.
    pub play: String,
    /// The case, without a language.
    pub case: Case,
}

impl ExampleCase {
    pub(crate) fn new(name: &str, scenario: &str, case: Case) -> Result<ExampleCase, Problem> {
        let need = |key: &str, text: &Option<String>| {
            let problem = || Problem::new(format!("an example case has a `{key}`")).rule("invalid-example").within(key);
            text.clone().ok_or_else(problem)
        };
        let (title, play) = (need("title", &case.title)?, need("play", &case.play)?);
        if case.scenario != scenario {
            let problem = Problem::new(format!("the case lies with `{scenario}`")).rule("invalid-example");
            let help = format!("write `scenario: {scenario}`, or move the file to the cases of `{}`", case.scenario);
            return Err(problem.help(help).within("scenario"));
        }
        Ok(ExampleCase { name: name.to_owned(), title, play, case })
    }
}

impl ScenarioOutline {
    /// A scenario, told to an agent.
    pub(crate) fn of(book: &Inner, agent: &Agent, scenario: &Scenario) -> Result<ScenarioOutline, Error> {
        let facts = scenario
            .outlined()
            .map(|(slot, fact)| Ok(FactOutline::of(fact, scenario.is_common(slot), agent.ask(book, scenario, slot)?)));
        let plays = (0..scenario.plays.len()).map(|at| {
            let because = agent.because(book, scenario, at)?.map(str::to_owned);
            Ok(PlayOutline::of(scenario, &scenario.plays[at], because))
        });
        Ok(ScenarioOutline {
            id: scenario.id.to_string(),
            title: agent.title(book, scenario)?.to_owned(),
            group: scenario.group,
            department: scenario.department,
            channels: match &scenario.channels {
                Channels::All => None,
                Channels::Only { ids, because } => Some(format!("only on {}: {because}", ids.join(", "))),
                Channels::Except { ids, because } => Some(format!("not on {}: {because}", ids.join(", "))),
            },
            facts: facts.collect::<Result<_, Error>>()?,
            plays: plays.collect::<Result<_, Error>>()?,
        })
    }
}

impl FactOutline {
    fn of(fact: &Fact, common: bool, ask: Option<String>) -> FactOutline {
        FactOutline {
            name: fact.name.to_string(),
            fits: fact.ty.describe(),
            list: fact.ty.is_list(),
            required: fact.required,
            ask,
            default: fact.default.as_ref().map(|default| match default {
                Default::Value(value) => fact.ty.show(value),
                Default::After(span) => format!("{span} after the message"),
            }),
            example: fact.example.as_deref().map_or_else(|| fact.ty.example(), str::to_owned),
            common,
        }
    }
}

impl PlayOutline {
    fn of(scenario: &Scenario, play: &Play, because: Option<String>) -> PlayOutline {
        let id = |message: &usize| scenario.messages[*message].id.to_string();
        let says = play.say.iter().map(|(section, entries)| {
            let ids = entries.iter().flat_map(|entry| match &entry.say {
                Say::One(message) | Say::Each { message, .. } => vec![id(message)],
                Say::By { members, .. } => members.iter().map(id).collect(),
            });
            (*section, ids.collect())
        });
        PlayOutline {
            play: play.id.to_string(),
            when: play.when.show(&scenario.facts),
            because,
            needs: play
                .needs
                .iter()
                .map(|any| any.iter().map(|slot| scenario.facts.get(*slot).name.to_string()).collect())
                .collect(),
            says: says.collect(),
            steps: play.steps.iter().map(|step| StepOutline::of(scenario, step)).collect(),
            follow_up: play.follow_up.as_ref().map(|follow_up| FollowUpOutline::of(scenario, follow_up)),
        }
    }
}

impl StepOutline {
    fn of(scenario: &Scenario, step: &AgentStep) -> StepOutline {
        StepOutline { step: scenario.step(step.message).to_owned(), when: step.when.show(&scenario.facts) }
    }
}

impl FollowUpOutline {
    fn of(scenario: &Scenario, FollowUp { when, with }: &FollowUp) -> FollowUpOutline {
        let (after, on) = match when {
            FollowUpWhen::After(span) => (Some(*span), None),
            FollowUpWhen::On(slot) => (None, Some(scenario.facts.get(*slot).name.to_string())),
        };
        FollowUpOutline { after, on, with: with.as_deref().map(str::to_owned) }
    }
}
