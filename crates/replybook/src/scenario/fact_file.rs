//! Declarations of facts, as they stand in YAML.

use std::sync::Arc;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value as Json;

use super::is_kebab;
use crate::diagnostic::short;
use crate::duration::{Duration, Unit};
use crate::fact::{Default, Fact, FactTable, LIST_MAX, PROSE_MAX, Reading, TEXT_MAX, Type};
use crate::market::GUARANTEE_YEARS;
#[cfg(feature = "schema")]
use crate::schema::shape;
use crate::yaml::{Problem, Problems};

/// How many facts a scenario, or all scenarios together, may declare.
pub(super) const FACTS_MAX: usize = 1_000;
/// What `type` may say.
pub(crate) const TYPES: [&str; 14] = [
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
/// How many items a list may be declared to have: each is a line of the message.
const ITEMS_MAX: usize = 1_000;

/// The facts that every case may carry: `templates/facts.yaml`.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Facts"))]
#[serde(deny_unknown_fields)]
pub(crate) struct FactsFile {
    /// The facts, by their names in snake_case.
    #[cfg_attr(feature = "schema", schemars(extend("propertyNames" = { "pattern": shape::SNAKE })))]
    facts: IndexMap<String, FactFile>,
}

/// What a case may say, and how it is asked for.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Fact", transform = shape::by_type))]
#[serde(deny_unknown_fields)]
pub(super) struct FactFile {
    /// What fits.
    #[serde(rename = "type")]
    #[cfg_attr(feature = "schema", schemars(with = "shape::TypeName"))]
    ty: String,
    /// A choice's members; what a list holds: `text`, or a choice's members.
    #[cfg_attr(feature = "schema", schemars(with = "Option<shape::Members>"))]
    of: Option<Json>,
    /// An integer's least value.
    min: Option<i64>,
    /// An integer's greatest value; the characters of a text or a prose, the items of a list.
    max: Option<i64>,
    /// Whether every case gives it.
    #[serde(default, deserialize_with = "crate::channel::yes_no")]
    #[cfg_attr(feature = "schema", schemars(with = "shape::YesNo"))]
    required: bool,
    /// The question to the agent, in English.
    ask: Option<String>,
    /// The value where a case gives none; a date's may be `{ after: 2 business days }`.
    default: Option<Json>,
    /// A value that fits.
    example: Option<Json>,
    /// Whether the library supplies it, and never a case.
    #[serde(default, deserialize_with = "crate::channel::yes_no")]
    #[cfg_attr(feature = "schema", schemars(with = "shape::YesNo"))]
    pub(super) derived: bool,
}

impl FactsFile {
    pub(crate) fn table(&self) -> Result<FactTable, Problems> {
        if self.facts.len() > FACTS_MAX {
            return Err(Problem::new(format!("there are at most {FACTS_MAX} common facts")).within("facts").into());
        }
        let mut table = FactTable::default();
        let mut wrong = Problems::default();
        for (name, file) in &self.facts {
            let fact = file.fact(name).map_err(|problem| problem.within(name.as_str()).within("facts"));
            wrong.note(fact).map(|fact| table.push(fact));
        }
        wrong.or(table)
    }
}

impl FactFile {
    pub(super) fn fact(&self, name: &str) -> Result<Fact, Problem> {
        if !is_snake(name) {
            return Err(Problem::new(format!("`{name}` is no name for a fact"))
                .help("write it in snake_case, as in `order_id`"));
        }
        let ty = self.ty()?;
        self.bounds(&ty)?;
        let default = match &self.default {
            None => None,
            Some(Json::Object(map)) if map.len() == 1 && map.contains_key("after") => {
                if ty != Type::Date {
                    return Err(Problem::new("only a date has a default `after`").within("default"));
                }
                let text = map["after"].as_str().unwrap_or_default();
                let within = |problem: Problem| problem.within("after").within("default");
                let span: Duration = text.parse().map_err(|error| within(Problem::new(format!("{error}"))))?;
                if matches!(span.unit, Unit::Minutes | Unit::Hours) {
                    return Err(within(Problem::new("a date lies days after the message").help("write `1 day`")));
                }
                // The latest day that a message can arrive on.
                if span.after(jiff::civil::date(2999, 12, 31)).is_none() {
                    return Err(within(Problem::new("the day may lie past the year 9999")));
                }
                Some(Default::After(span))
            }
            Some(raw) => match ty.read(raw, &Reading::default()) {
                Ok(value) => value.map(|value| Default::Value(value.into_owned())),
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
        if self.derived {
            self.is_worked_out(name, default.is_some())?;
        }
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
                return match length(LIST_MAX) {
                    max @ 1..=ITEMS_MAX => Ok(Type::List { of: Box::new(of), max }),
                    _ => Err(Problem::new(format!("a list has from 1 to {ITEMS_MAX} items")).within("max")),
                };
            }
            other => {
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

    /// What the library works out is neither asked for nor stood in for, and keeps to no bounds of an author's, but for
    /// those that markets are held to.
    fn is_worked_out(&self, name: &str, default: bool) -> Result<(), Problem> {
        let bounded = |bound: Option<i64>| bound.is_some() && self.ty == "integer" && name != GUARANTEE_YEARS;
        let keys =
            [("required", self.required), ("default", default), ("min", bounded(self.min)), ("max", bounded(self.max))];
        match keys.into_iter().find(|(_, wrong)| *wrong) {
            None => Ok(()),
            Some((key, _)) => Err(Problem::new(format!("a derived fact has no `{key}`"))
                .help("it follows from the other facts, and no case can give it")
                .within(key)),
        }
    }

    /// A bound that nothing would be held to is refused: its author counts on it.
    fn bounds(&self, ty: &Type) -> Result<(), Problem> {
        let counted = matches!(ty, Type::Text { .. } | Type::Prose { .. } | Type::List { .. });
        let whole = matches!(ty, Type::Integer { .. });
        match (self.min, self.max) {
            (Some(_), _) if !whole => Err(Problem::new("only an integer has a `min`").within("min")),
            (_, Some(_)) if !whole && !counted => {
                let problem = Problem::new("this type has no `max`").within("max");
                Err(problem.help("an integer has one, and a text, a prose and a list have one for their length"))
            }
            (_, Some(..1)) if counted => Err(Problem::new("a length is at least 1").within("max")),
            (Some(min), Some(max)) if min > max => Err(Problem::new("`min` is above `max`").within("min")),
            _ => Ok(()),
        }
    }

    fn members(&self) -> Result<Arc<[Box<str>]>, Problem> {
        let fail = |message: &str| Problem::new(message).within("of").help("write `of: [defective, damaged]`");
        let Some(Json::Array(raw)) = &self.of else { return Err(fail("a choice needs its members")) };
        let mut members: Vec<Box<str>> = Vec::with_capacity(raw.len());
        for (at, member) in raw.iter().enumerate() {
            let word = member.as_str().unwrap_or_default();
            // Country codes are the one choice in capitals.
            let fits = is_kebab(word) || (word.len() == 2 && word.bytes().all(|b| b.is_ascii_uppercase()));
            let within = |problem: Problem| problem.within(at).within("of");
            if !fits || word == "given" || word == "missing" {
                let shown = member.as_str().map_or_else(|| member.to_string(), short);
                return Err(within(
                    Problem::new(format!("`{shown}` cannot be a member"))
                        .help("members are words in kebab-case, and neither `given` nor `missing`"),
                ));
            }
            if members.iter().any(|known| **known == *word) {
                return Err(within(
                    Problem::new(format!("`{word}` is a member twice")).help("leave one of the two out"),
                ));
            }
            members.push(word.into());
        }
        if members.is_empty() || members.len() > 1_000 {
            return Err(fail("a choice has from 1 to 1,000 members"));
        }
        Ok(members.into())
    }
}

fn is_snake(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}
