//! One situation and its plays: `templates/scenarios/<id>/scenario.yaml`, parsed.

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value as Json;

use crate::condition::When;
use crate::duration::Duration;
use crate::fact::{Default, Fact, FactTable, LIST_MAX, PROSE_MAX, Reading, Slot, TEXT_MAX, Type, Value};
use crate::yaml::Problem;

/// What the ids of an agent's steps begin with.
pub(crate) const STEP: &str = "step-";

/// The sections of a message, in the order in which they stand in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Department {
    Sales,
    Purchasing,
    Warehouse,
    Logistics,
    Product,
    Finance,
    Management,
}

/// The group that a scenario belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Group {
    PreSale,
    Order,
    Shipping,
    AfterSale,
    Complaint,
    Review,
    Relationship,
}

#[derive(Debug)]
pub(crate) struct Scenario {
    pub id: Box<str>,
    pub title: String,
    pub group: Group,
    pub department: Department,
    pub channels: Channels,
    /// The common facts, then the scenario's own.
    pub facts: FactTable,
    /// How many of them are common.
    pub common: usize,
    pub plays: Vec<Play>,
    /// Every message that the scenario can say, each at the place that entries name.
    pub messages: Vec<MessageUse>,
    /// The scenario's `order_id`, if it has one.
    pub order_id: Option<Slot>,
}

/// A message that a scenario can say.
#[derive(Debug, PartialEq, Eq)]
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
    /// What the agent does, in order: places in [`Scenario::messages`].
    pub steps: Vec<usize>,
    pub follow_up: Option<FollowUp>,
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ScenarioFile {
    title: String,
    group: Group,
    department: Department,
    #[serde(default)]
    channels: Option<Json>,
    subject: Option<String>,
    #[serde(default)]
    require: Vec<String>,
    #[serde(default)]
    facts: IndexMap<String, FactFile>,
    plays: Vec<PlayFile>,
}

/// `templates/facts.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FactsFile {
    facts: IndexMap<String, FactFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactFile {
    #[serde(rename = "type")]
    ty: String,
    of: Option<Json>,
    min: Option<i64>,
    max: Option<i64>,
    #[serde(default, deserialize_with = "crate::channel::yes_no")]
    required: bool,
    ask: Option<String>,
    default: Option<Json>,
    example: Option<Json>,
    #[serde(default, deserialize_with = "crate::channel::yes_no")]
    derived: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlayFile {
    play: String,
    when: Option<Json>,
    because: Option<String>,
    #[serde(default)]
    needs: Vec<Json>,
    subject: Option<String>,
    say: Option<IndexMap<String, Json>>,
    #[serde(default, rename = "do")]
    steps: Vec<String>,
    follow_up: Option<FollowUpFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FollowUpFile {
    after: Option<String>,
    on: Option<String>,
    with: Option<String>,
}

impl FactsFile {
    pub(crate) fn table(&self) -> Result<FactTable, Problem> {
        let mut table = FactTable::default();
        for (name, file) in &self.facts {
            let fact = file.fact(name).map_err(|problem| problem.within(name.as_str()).within("facts"))?;
            table.push(fact);
        }
        Ok(table)
    }
}

impl FactFile {
    fn fact(&self, name: &str) -> Result<Fact, Problem> {
        if !is_snake(name) {
            return Err(Problem::new(format!("`{name}` is no name for a fact"))
                .help("write it in snake_case, as in `order_id`"));
        }
        let ty = self.ty()?;
        let default = match &self.default {
            None => None,
            Some(Json::Object(map)) if map.len() == 1 && map.contains_key("after") => {
                if ty != Type::Date {
                    return Err(Problem::new("only a date has a default `after`").within("default"));
                }
                let text = map["after"].as_str().unwrap_or_default();
                let span =
                    text.parse().map_err(|error| Problem::new(format!("{error}")).within("after").within("default"))?;
                Some(Default::After(span))
            }
            Some(raw) => match ty.read(raw, &Reading::default()) {
                Ok(value) => value.map(Default::Value),
                Err(misfit) => return Err(Problem::new(misfit.to_string()).within("default")),
            },
        };
        let example = match &self.example {
            None => None,
            Some(raw) => {
                ty.read(raw, &Reading::default())
                    .map_err(|misfit| Problem::new(misfit.to_string()).within("example"))?;
                Some(raw.as_str().map_or_else(|| raw.to_string(), str::to_owned).into())
            }
        };
        let ask = self.ask.as_deref().map(Into::into);
        Ok(Fact { name: name.into(), ty, required: self.required, ask, default, example, derived: self.derived })
    }

    fn ty(&self) -> Result<Type, Problem> {
        let length = |usual: usize| self.max.and_then(|max| usize::try_from(max).ok()).unwrap_or(usual);
        let ty = match self.ty.as_str() {
            "text" => Type::Text { max: length(TEXT_MAX) },
            "prose" => Type::Prose { max: length(PROSE_MAX) },
            "identifier" => Type::Identifier,
            "integer" => Type::Integer { min: self.min, max: self.max },
            "decimal" => Type::Decimal,
            "money" => Type::Money,
            "percent" => Type::Percent,
            "date" => Type::Date,
            "date-time" => Type::DateTime,
            "duration" => Type::Duration,
            "yes-no" => Type::YesNo,
            "url" => Type::Url,
            "choice" => Type::Choice(self.members()?),
            "list" => {
                let of = match &self.of {
                    Some(Json::String(of)) if of == "text" => Type::Text { max: TEXT_MAX },
                    Some(Json::Array(_)) => Type::Choice(self.members()?),
                    _ => {
                        return Err(
                            Problem::new("a list needs `of`").help("write `of: text`, or the members of a choice")
                        );
                    }
                };
                return Ok(Type::List { of: Box::new(of), max: length(LIST_MAX) });
            }
            other => {
                const TYPES: [&str; 14] = [
                    "text",
                    "prose",
                    "identifier",
                    "integer",
                    "decimal",
                    "money",
                    "percent",
                    "date",
                    "date-time",
                    "duration",
                    "yes-no",
                    "choice",
                    "list",
                    "url",
                ];
                let problem = Problem::new(format!("`{other}` is no type")).nearest(other, TYPES);
                let problem = if problem.help.is_none() {
                    problem.help(format!("there are: {}", TYPES.join(", ")))
                } else {
                    problem
                };
                return Err(problem.within("type"));
            }
        };
        if self.of.is_some() && !matches!(ty, Type::Choice(_)) {
            return Err(Problem::new("only a choice and a list have `of`").within("of"));
        }
        Ok(ty)
    }

    fn members(&self) -> Result<std::sync::Arc<[Box<str>]>, Problem> {
        let fail = |message: &str| Problem::new(message).within("of").help("write `of: [defective, damaged]`");
        let Some(Json::Array(raw)) = &self.of else { return Err(fail("a choice needs its members")) };
        let mut members: Vec<Box<str>> = Vec::with_capacity(raw.len());
        for (at, member) in raw.iter().enumerate() {
            let word = member.as_str().unwrap_or_default();
            // Country codes are the one choice in capitals.
            let fits = is_kebab(word) || (word.len() == 2 && word.bytes().all(|b| b.is_ascii_uppercase()));
            if !fits || word == "given" || word == "missing" || members.iter().any(|known| **known == *word) {
                return Err(Problem::new(format!("{member} cannot be a member here"))
                    .help("members are different words in kebab-case, and neither `given` nor `missing`")
                    .within(at)
                    .within("of"));
            }
            members.push(word.into());
        }
        if members.is_empty() || members.len() > 1_000 {
            return Err(fail("a choice has from 1 to 1,000 members"));
        }
        Ok(members.into())
    }
}

impl ScenarioFile {
    /// Gives the file its meaning: names become places, conditions are read.
    pub(crate) fn build(self, id: &str, common: &FactTable) -> Result<Scenario, Problem> {
        if self.facts.len() > 1_000 || self.plays.len() > 10_000 {
            return Err(Problem::new("a scenario has at most 1,000 facts and 10,000 plays"));
        }
        let mut facts = common.clone();
        for (at, name) in self.require.iter().enumerate() {
            let slot = find(&facts, name).map_err(|problem| problem.within(at).within("require"))?;
            facts.get_mut(slot).required = true;
        }
        for (name, file) in &self.facts {
            let within = |problem: Problem| problem.within(name.as_str()).within("facts");
            if common.find(name).is_some() {
                return Err(within(
                    Problem::new(format!("`{name}` is a common fact; a scenario does not declare it again"))
                        .help(format!("write `require: [{name}]` if every case must have it")),
                ));
            }
            if matches!(name.as_str(), "item" | "position") {
                return Err(within(Problem::new(format!("`{name}` stands for an item of a list and its place"))));
            }
            if file.derived {
                return Err(within(Problem::new("only a common fact can be derived").within("derived")));
            }
            facts.push(file.fact(name).map_err(within)?);
        }
        let mut builder = Builder { facts: &facts, messages: Vec::new() };
        let channels = channels(self.channels.as_ref(), &facts).map_err(|problem| problem.within("channels"))?;
        let subject = self.subject.as_deref().map(|id| builder.message(id, None));
        let mut plays: Vec<Play> = Vec::with_capacity(self.plays.len());
        for (at, file) in self.plays.into_iter().enumerate() {
            if plays.iter().any(|play| *play.id == *file.play) {
                let problem = Problem::new(format!("a play called `{}` stands above already", file.play));
                return Err(problem.within("play").within(at).within("plays"));
            }
            plays.push(builder.play(file, subject).map_err(|problem| problem.within(at).within("plays"))?);
        }
        if plays.is_empty() {
            return Err(Problem::new("a scenario has at least one play").within("plays"));
        }
        let messages = builder.messages;
        let order_id = facts.find("order_id");
        Ok(Scenario {
            id: id.into(),
            title: self.title,
            group: self.group,
            department: self.department,
            channels,
            common: common.len(),
            facts,
            plays,
            messages,
            order_id,
        })
    }
}

struct Builder<'a> {
    facts: &'a FactTable,
    messages: Vec<MessageUse>,
}

impl Builder<'_> {
    fn message(&mut self, id: &str, each: Option<Slot>) -> usize {
        let wanted = MessageUse { id: id.into(), each };
        self.messages.iter().position(|known| *known == wanted).unwrap_or_else(|| {
            self.messages.push(wanted);
            self.messages.len() - 1
        })
    }

    fn play(&mut self, file: PlayFile, subject: Option<usize>) -> Result<Play, Problem> {
        if !is_kebab(&file.play) {
            return Err(Problem::new(format!("`{}` is no name for a play", file.play))
                .help("write it in kebab-case")
                .within("play"));
        }
        let when = When::parse(file.when.as_ref(), self.facts).map_err(|problem| problem.within("when"))?;
        let needs = file
            .needs
            .iter()
            .enumerate()
            .map(|(at, need)| self.need(need).map_err(|problem| problem.within(at).within("needs")))
            .collect::<Result<_, _>>()?;
        let subject = file.subject.as_deref().map(|id| self.message(id, None)).or(subject);
        let mut say: Vec<(Section, Vec<Entry>)> = Vec::new();
        for (name, raw) in file.say.iter().flatten() {
            let within = |problem: Problem| problem.within(name.as_str()).within("say");
            let Some(section) = Section::ALL.into_iter().find(|section| section.name() == name) else {
                let names = Section::ALL.map(Section::name);
                return Err(within(
                    Problem::new(format!("`{name}` is no section"))
                        .help(format!("the sections are: {}", names.join(", "))),
                ));
            };
            if say.last().is_some_and(|(before, _)| *before > section) {
                let names = Section::ALL.map(Section::name);
                return Err(within(
                    Problem::new(format!("`{name}` stands too late"))
                        .help(format!("the order is: {}", names.join(", "))),
                ));
            }
            let entries = match raw {
                Json::Array(raw) => raw
                    .iter()
                    .enumerate()
                    .map(|(at, raw)| self.entry(raw).map_err(|problem| within(problem.within(at))))
                    .collect::<Result<_, _>>()?,
                raw => vec![self.entry(raw).map_err(within)?],
            };
            say.push((section, entries));
        }
        let follow_up = file
            .follow_up
            .map(|file| self.follow_up(file).map_err(|problem| problem.within("follow_up")))
            .transpose()?;
        let steps = file.steps.iter().map(|step| self.message(&format!("{STEP}{step}"), None)).collect();
        Ok(Play { id: file.play.into(), when, because: file.because, needs, subject, say, steps, follow_up })
    }

    fn need(&self, raw: &Json) -> Result<Vec<Slot>, Problem> {
        let one = |raw: &Json| match raw {
            Json::String(name) => find(self.facts, name),
            _ => Err(Problem::new("a need is the name of a fact, or a list of such names")),
        };
        match raw {
            Json::Array(names) if !names.is_empty() => {
                names.iter().enumerate().map(|(at, name)| one(name).map_err(|problem| problem.within(at))).collect()
            }
            raw => Ok(vec![one(raw)?]),
        }
    }

    fn entry(&mut self, raw: &Json) -> Result<Entry, Problem> {
        let map = match raw {
            Json::String(id) => {
                let say = Say::One(self.message(id, None));
                return Ok(Entry { say, when: When::default(), spare: false });
            }
            Json::Object(map) => map,
            _ => return Err(Problem::new("a sentence is the id of a message, or a map with `say`")),
        };
        if let Some(key) = map.keys().find(|key| !["say", "when", "by", "each", "spare"].contains(&key.as_str())) {
            return Err(Problem::new(format!("`{key}` is no key of a sentence"))
                .help("the keys are: say, when, by, each, spare")
                .within(key.as_str()));
        }
        let Some(Json::String(id)) = map.get("say") else {
            return Err(Problem::new("a sentence needs `say` with the id of a message"));
        };
        let when = When::parse(map.get("when"), self.facts).map_err(|problem| problem.within("when"))?;
        let spare = match map.get("spare") {
            None => false,
            Some(Json::Bool(yes)) => *yes,
            Some(Json::String(word)) if word == "yes" || word == "no" => word == "yes",
            Some(_) => return Err(Problem::new("`spare` is yes or no").within("spare")),
        };
        let say = match (map.get("by"), map.get("each")) {
            (None, None) => Say::One(self.message(id, None)),
            (Some(Json::String(name)), None) => {
                let slot = find(self.facts, name).map_err(|problem| problem.within("by"))?;
                let Type::Choice(members) = &self.facts.get(slot).ty else {
                    return Err(
                        Problem::new(format!("`{name}` is no choice, so no message can be chosen by it")).within("by")
                    );
                };
                let members = members.iter().map(|member| self.message(&format!("{id}-{member}"), None)).collect();
                Say::By { slot, members }
            }
            (None, Some(Json::String(name))) => {
                let slot = find(self.facts, name).map_err(|problem| problem.within("each"))?;
                if !matches!(self.facts.get(slot).ty, Type::List { .. }) {
                    return Err(Problem::new(format!("`{name}` is no list, so nothing can be said once an item"))
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
            (Some(after), None) => FollowUpWhen::After(
                after
                    .parse()
                    .map_err(|error: crate::ParseDurationError| Problem::new(error.to_string()).within("after"))?,
            ),
            (None, Some(name)) => {
                let slot = find(self.facts, &name).map_err(|problem| problem.within("on"))?;
                if self.facts.get(slot).ty != Type::Date {
                    return Err(Problem::new(format!("`{name}` is no date")).within("on"));
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

fn find(facts: &FactTable, name: &str) -> Result<Slot, Problem> {
    facts.find(name).ok_or_else(|| Problem::new(format!("no fact is called `{name}`")).nearest(name, facts.names()))
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
            let problem =
                Problem::new(format!("no channel is called `{id}`")).nearest(id, members.iter().map(|m| &**m));
            return Err(problem.within(at).within(key.as_str()));
        }
    }
    let ids = ids.iter().map(|id| id.as_str().map(str::to_owned).ok_or_else(fail)).collect::<Result<_, _>>()?;
    Ok(if key == "only" { Channels::Only { ids, because } } else { Channels::Except { ids, because } })
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
    /// The message that is said, for the values that a case has.
    pub(crate) fn message(&self, values: &[Option<Value>]) -> Option<usize> {
        match self {
            Say::One(message) | Say::Each { message, .. } => Some(*message),
            Say::By { slot, members } => match values[usize::from(slot.0)] {
                Some(Value::Choice(member)) => Some(members[usize::from(member)]),
                _ => None,
            },
        }
    }
}

fn is_kebab(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !word.ends_with('-')
}

fn is_snake(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}
