//! A scenario's file: what stands in it, and what it means.

use std::collections::HashSet;

use indexmap::{IndexMap, IndexSet};
use rustc_hash::FxBuildHasher;
use serde::Deserialize;
use serde_json::Value as Json;

use super::fact_file::{FACTS_MAX, FactFile};
use super::{
    AgentStep, Channels, Department, Entry, FollowUp, FollowUpWhen, Group, MessageUse, Play, STEP, Say, Scenario,
    Section, facets, is_kebab,
};
use crate::condition::When;
use crate::duration::Duration;
use crate::fact::{Default, Fact, FactTable, Slot, Type};
use crate::kept::Kept;
#[cfg(feature = "schema")]
use crate::schema::shape;
use crate::yaml::{Node, Problem, Problems};

/// A situation: what must be known about it, and what is said and done then.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Scenario"))]
#[serde(deny_unknown_fields)]
pub(crate) struct ScenarioFile<'t> {
    /// What the case is about, in English.
    title: String,
    /// The group that it belongs to; complaints are answered first.
    group: Group,
    /// Who learns from it.
    department: Department,
    /// Where it is served; everywhere if left out.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<shape::Channels>"))]
    channels: Option<Json>,
    /// The message for the subject, on channels that have one; a play may have its own.
    subject: Option<String>,
    /// Facts from `facts.yaml` that every case of this scenario must give.
    #[serde(default)]
    require: Vec<String>,
    /// The facts that its cases may carry beside the common ones, by their names in snake_case.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("propertyNames" = { "pattern": shape::SNAKE })))]
    facts: IndexMap<String, FactFile>,
    /// Tried from the top; the first whose condition holds is played.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    #[serde(borrow)]
    plays: Vec<PlayFile<'t>>,
}

/// What is said and done in one turn of the situation.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Play"))]
#[serde(deny_unknown_fields)]
struct PlayFile<'t> {
    /// Its name, in kebab-case.
    #[cfg_attr(feature = "schema", schemars(extend("pattern" = shape::KEBAB)))]
    play: String,
    /// When it is played; always if left out.
    #[cfg_attr(feature = "schema", schemars(with = "Option<shape::Condition>"))]
    #[serde(borrow)]
    when: Option<Node<'t>>,
    /// Why it is played, for the agent, in English.
    because: Option<String>,
    /// Facts that the case must give once this play is chosen; of an inner list one is enough.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<shape::Need>"))]
    needs: Vec<Json>,
    /// The message for the subject, instead of the scenario's.
    subject: Option<String>,
    /// The sentences, by section; a play without it sends nothing.
    #[cfg_attr(feature = "schema", schemars(with = "Option<shape::Say>"))]
    #[serde(borrow)]
    say: Option<IndexMap<String, Node<'t>>>,
    /// The agent's steps in order: `close-question` is the message `step-close-question` in `agent.ftl`.
    #[serde(borrow, default, rename = "do")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<shape::AgentStep>", extend("default" = [])))]
    steps: Vec<Node<'t>>,
    /// When to come back.
    follow_up: Option<FollowUpFile>,
}

/// When to come back, and with which scenario: either `after` or `on`.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FollowUp", transform = shape::one_of_two))]
#[serde(deny_unknown_fields)]
struct FollowUpFile {
    /// How long after the message: `5 business days`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<shape::Span>"))]
    after: Option<String>,
    /// The fact that holds the day.
    on: Option<String>,
    /// The scenario to come back with.
    with: Option<String>,
}

impl ScenarioFile<'_> {
    /// Gives the file its meaning: names become places, conditions are read.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub(crate) fn build(self, id: &str, place: usize, common: &FactTable) -> Result<Scenario, Problems> {
        if self.facts.len() > FACTS_MAX || self.plays.len() > 10_000 {
            return Err(Problem::new("a scenario has at most 1,000 facts and 10,000 plays").into());
        }
        let mut wrong = Problems::default();
        let mut facts = common.clone();
        for (at, name) in self.require.iter().enumerate() {
            let slot = given(&facts, name).map_err(|problem| problem.within(at).within("require"));
            if let Some(slot) = wrong.note(slot) {
                facts.get_mut(slot).required = true;
            }
        }
        let mut undeclared = Vec::new();
        for (name, file) in &self.facts {
            let fact = own_fact(name, file, common);
            match wrong.note(fact.map_err(|problem| problem.within(name.as_str()).within("facts"))) {
                Some(fact) => drop(facts.push(fact)),
                None => undeclared.push(format!("no fact is called `{name}`")),
            }
        }
        let mut builder = Builder { facts: &facts, messages: IndexSet::default() };
        let channels = channels(self.channels.as_ref(), &facts).map_err(|problem| problem.within("channels"));
        let channels = wrong.note(channels).unwrap_or(Channels::All);
        let subject = self.subject.as_deref().map(|id| builder.message(id, None));
        let mut plays: Vec<Play> = Vec::with_capacity(self.plays.len());
        let mut names = HashSet::new();
        for (at, file) in self.plays.into_iter().enumerate() {
            if !names.insert(file.play.clone()) {
                let problem = Problem::new(format!("a play called `{}` stands above already", file.play));
                let problem = problem.help("give each play a name of its own").within("play");
                wrong.add(problem.within(at).within("plays"));
            }
            let play = builder.play(file, subject).map_err(|problems| problems.within(at).within("plays"));
            plays.extend(wrong.note(play));
        }
        if names.is_empty() {
            wrong.add(Problem::new("a scenario has at least one play").within("plays"));
        }
        // A fact whose declaration is wrong is none; that is told there.
        wrong.retain(|problem| !undeclared.contains(&problem.message));
        let messages: Vec<MessageUse> = builder.messages.into_iter().collect();
        // A number of another type is nothing to be read out.
        let is_number = |slot: &Slot| matches!(facts.get(*slot).ty, Type::Identifier | Type::Text { .. });
        let order_id = facts.find("order_id").filter(is_number);
        let mut lists: Vec<Slot> = messages.iter().filter_map(|message| message.each).collect();
        lists.sort_unstable();
        lists.dedup();
        let facets = facets(&facts, &plays);
        wrong.or(Scenario {
            id: id.into(),
            place,
            title: self.title,
            group: self.group,
            department: self.department,
            channels,
            subject,
            common: common.len(),
            unsaid: facts
                .iter()
                .filter(|(_, fact)| match &fact.default {
                    Some(Default::Value(_)) => false,
                    Some(Default::After(_)) => true,
                    None => fact.required,
                })
                .map(|(slot, _)| slot)
                .collect(),
            lists: lists.into(),
            facets,
            facts,
            plays,
            messages,
            order_id,
            grounds: Kept::default(),
        })
    }
}

/// A fact that the scenario declares itself.
fn own_fact(name: &str, file: &FactFile, common: &FactTable) -> Result<Fact, Problem> {
    if common.find(name).is_some() {
        return Err(Problem::new(format!("`{name}` is a common fact; a scenario does not declare it again"))
            .help(format!("write `require: [{name}]` if every case must have it")));
    }
    if matches!(name, "item" | "position") {
        return Err(Problem::new(format!("`{name}` stands for an item of a list and its place")));
    }
    if file.derived {
        return Err(Problem::new("only a common fact can be derived").within("derived"));
    }
    file.fact(name)
}

struct Builder<'a> {
    facts: &'a FactTable,
    messages: IndexSet<MessageUse, FxBuildHasher>,
}

impl Builder<'_> {
    fn message(&mut self, id: &str, each: Option<Slot>) -> usize {
        self.messages.insert_full(MessageUse { id: id.into(), each }).0
    }

    fn play(&mut self, file: PlayFile<'_>, subject: Option<usize>) -> Result<Play, Problems> {
        let mut wrong = Problems::default();
        if !is_kebab(&file.play) {
            let problem = Problem::new(format!("`{}` is no name for a play", file.play));
            wrong.add(problem.help("write it in kebab-case").within("play"));
        }
        let when = When::parse(file.when.as_ref(), self.facts).map_err(|problem| problem.within("when"));
        let when = wrong.note(when).unwrap_or_default();
        let needs = file
            .needs
            .iter()
            .enumerate()
            .filter_map(|(at, need)| wrong.note(self.need(need).map_err(|problem| problem.within(at).within("needs"))))
            .collect();
        let subject = file.subject.as_deref().map(|id| self.message(id, None)).or(subject);
        let silent = |within: &str| {
            let problem = Problem::new("nothing is said here").within(within);
            problem.help("a play that sends no message has no `say`; a section that is left out is not written")
        };
        if file.say.as_ref().is_some_and(IndexMap::is_empty) {
            wrong.add(silent("say"));
        }
        let mut say = Vec::with_capacity(file.say.as_ref().map_or(0, IndexMap::len));
        for (name, raw) in file.say.iter().flatten() {
            let within = |problem: Problem| problem.within(name.as_str()).within("say");
            let Some(section) = Section::ALL.into_iter().find(|section| section.name() == name) else {
                let problem = Problem::new(format!("`{name}` is no section"));
                let help = format!("the sections are: {}", Section::ALL.map(Section::name).join(", "));
                wrong.add(within(problem.help(help)));
                continue;
            };
            if say.last().is_some_and(|(before, _): &(Section, Vec<Entry>)| *before > section) {
                let problem = Problem::new(format!("`{name}` stands too late"));
                let help = format!("the order is: {}", Section::ALL.map(Section::name).join(", "));
                wrong.add(within(problem.help(help)));
            }
            let mut entries = Vec::with_capacity(if let Node::List(raw) = raw { raw.len() } else { 1 });
            match raw {
                Node::List(raw) if raw.is_empty() => {
                    wrong.add(silent(name).within("say"));
                    continue;
                }
                Node::List(raw) => {
                    let entry = |(at, raw)| self.entry(raw).map_err(|problem| within(problem.within(at)));
                    entries.extend(raw.iter().enumerate().map(entry).filter_map(|entry| wrong.note(entry)));
                }
                raw => entries.extend(wrong.note(self.entry(raw).map_err(within))),
            }
            say.push((section, entries));
        }
        let follow_up = file
            .follow_up
            .and_then(|file| wrong.note(self.follow_up(file).map_err(|problem| problem.within("follow_up"))));
        let steps = file.steps.iter().enumerate();
        let steps = steps
            .filter_map(|(at, raw)| wrong.note(self.step(raw).map_err(|problem| problem.within(at).within("do"))))
            .collect();
        wrong.or(Play { id: file.play.into(), when, because: file.because, needs, subject, say, steps, follow_up })
    }

    fn need(&self, raw: &Json) -> Result<Vec<Slot>, Problem> {
        let one = |raw: &Json| match raw {
            Json::String(name) => given(self.facts, name),
            _ => Err(Problem::new("a need is the name of a fact, or a list of such names")),
        };
        match raw {
            Json::Array(names) if !names.is_empty() => {
                names.iter().enumerate().map(|(at, name)| one(name).map_err(|problem| problem.within(at))).collect()
            }
            raw => Ok(vec![one(raw)?]),
        }
    }

    fn step(&mut self, raw: &Node<'_>) -> Result<AgentStep, Problem> {
        let mut message = |step: &str| self.message(&format!("{STEP}{step}"), None);
        let map = match raw {
            Node::Text(step) => return Ok(AgentStep { message: message(step), when: When::default() }),
            Node::Map(map) => map,
            _ => return Err(Problem::new("a step is a name, or a map with `do`")),
        };
        if let Some(key) = map.keys().find(|key| !["do", "when"].contains(key)) {
            return Err(Problem::new(format!("`{key}` is no key of a step"))
                .help("the keys are: do, when")
                .within(key));
        }
        let Some(Node::Text(step)) = map.get("do") else {
            return Err(Problem::new("a step needs `do` with its name"));
        };
        let message = message(step);
        let when = When::parse(map.get("when"), self.facts).map_err(|problem| problem.within("when"))?;
        Ok(AgentStep { message, when })
    }

    fn entry(&mut self, raw: &Node<'_>) -> Result<Entry, Problem> {
        let map = match raw {
            Node::Text(id) => {
                let say = Say::One(self.message(id, None));
                return Ok(Entry { say, when: When::default(), spare: false });
            }
            Node::Map(map) => map,
            _ => return Err(Problem::new("a sentence is the id of a message, or a map with `say`")),
        };
        if let Some(key) = map.keys().find(|key| !["say", "when", "by", "each", "spare"].contains(key)) {
            return Err(Problem::new(format!("`{key}` is no key of a sentence"))
                .help("the keys are: say, when, by, each, spare")
                .within(key));
        }
        let Some(Node::Text(id)) = map.get("say") else {
            return Err(Problem::new("a sentence needs `say` with the id of a message"));
        };
        let when = When::parse(map.get("when"), self.facts).map_err(|problem| problem.within("when"))?;
        let spare = match map.get("spare") {
            None => false,
            Some(Node::Bool(yes)) => *yes,
            Some(Node::Text(word)) if word == "yes" || word == "no" => word == "yes",
            Some(_) => return Err(Problem::new("`spare` is yes or no").within("spare")),
        };
        let say = match (map.get("by"), map.get("each")) {
            (None, None) => Say::One(self.message(id, None)),
            (Some(Node::Text(name)), None) => {
                let slot = self.facts.need(name).map_err(|problem| problem.within("by"))?;
                let Type::Choice(members) = &self.facts.get(slot).ty else {
                    return Err(Problem::new(format!("`{name}` is no choice, so no message can be chosen by it"))
                        .help("`by` names a fact of the type choice; a sentence for other facts has a `when`")
                        .within("by"));
                };
                let members = members.iter().map(|member| self.message(&format!("{id}-{member}"), None)).collect();
                Say::By { slot, members }
            }
            (None, Some(Node::Text(name))) => {
                let slot = self.facts.need(name).map_err(|problem| problem.within("each"))?;
                if !matches!(self.facts.get(slot).ty, Type::List { .. }) {
                    return Err(Problem::new(format!("`{name}` is no list, so nothing can be said once an item"))
                        .help("`each` names a fact of the type list")
                        .within("each"));
                }
                Say::Each { slot, message: self.message(id, Some(slot)) }
            }
            _ => return Err(Problem::new("a sentence has `by` or `each`, each with the name of a fact")),
        };
        Ok(Entry { say, when, spare })
    }

    fn follow_up(&self, file: FollowUpFile) -> Result<FollowUp, Problem> {
        let when = match (file.after, file.on) {
            (Some(after), None) => {
                let within = |problem: Problem| problem.within("after");
                let span: Duration = after.parse().map_err(|error| within(Problem::new(format!("{error}"))))?;
                span.check().map_err(within)?;
                FollowUpWhen::After(span)
            }
            (None, Some(name)) => {
                let slot = self.facts.need(&name).map_err(|problem| problem.within("on"))?;
                if self.facts.get(slot).ty != Type::Date {
                    return Err(Problem::new(format!("`{name}` is no date"))
                        .help("name a fact of the type date, or write `{ after: 5 business days }`")
                        .within("on"));
                }
                FollowUpWhen::On(slot)
            }
            _ => {
                return Err(
                    Problem::new("a follow-up has either `after` or `on`").help("write `after: 5 business days`")
                );
            }
        };
        Ok(FollowUp { when, with: file.with.map(Into::into) })
    }
}

/// The place of a fact that a case can be asked for.
fn given(facts: &FactTable, name: &str) -> Result<Slot, Problem> {
    let slot = facts.need(name)?;
    if facts.get(slot).derived {
        return Err(Problem::new(format!("`{name}` follows from the other facts, and nobody can be asked for it"))
            .help("ask for what it follows from, or say what names it `when` it is given"));
    }
    Ok(slot)
}

fn channels(raw: Option<&Json>, facts: &FactTable) -> Result<Channels, Problem> {
    let fail = || {
        Problem::new("this names no channels")
            .help("write `all`, `{ only: [email, chat], because: … }` or `{ except: [amazon], because: … }`")
    };
    let map = match raw {
        None => return Ok(Channels::All),
        Some(Json::String(all)) if all == "all" => return Ok(Channels::All),
        Some(Json::Object(map)) if map.len() == 2 => map,
        Some(_) => return Err(fail()),
    };
    let because = map.get("because").and_then(Json::as_str).ok_or_else(fail)?.to_owned();
    let (key, ids) = map.iter().find(|(key, _)| *key == "only" || *key == "except").ok_or_else(fail)?;
    let known = facts.find("channel").map(|slot| &facts.get(slot).ty);
    let ids = ids.as_array().ok_or_else(fail)?;
    for (at, id) in ids.iter().enumerate() {
        if let (Some(Type::Choice(members)), Some(id)) = (known, id.as_str())
            && !members.iter().any(|member| **member == *id)
        {
            let problem = Problem::new(format!("no channel is called `{id}`"))
                .rule("unknown-channel")
                .help(format!("there are: {}", members.join(", ")))
                .nearest(id, members.iter().map(|m| &**m));
            return Err(problem.within(at).within(key.as_str()));
        }
    }
    let ids = ids.iter().map(|id| id.as_str().map(str::to_owned).ok_or_else(fail)).collect::<Result<_, _>>()?;
    Ok(if key == "only" { Channels::Only { ids, because } } else { Channels::Except { ids, because } })
}
