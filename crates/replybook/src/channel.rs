//! Channels: where a message goes, which parts it has there, and what the channel supplies.

mod limit;
mod policy;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value as Json;

pub(crate) use self::limit::Limit;
pub(crate) use self::policy::Policy;
use crate::bind::Roles;
use crate::duration::Duration;
use crate::fact::{FactTable, Reading, Slot, Value};
use crate::layout::Layouts;
use crate::letter::{LetterFile, PartName};
#[cfg(feature = "schema")]
use crate::schema::shape;
use crate::yaml::Problem;

/// Where a message goes: `templates/channels/<id>.yaml`.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Channel {
    /// What the channel is called, for people.
    pub name: String,
    pub layout: LayoutNames,
    /// The parts that a message has here beside its paragraphs.
    #[serde(default)]
    pub parts: Vec<PartName>,
    /// Whether a message has a subject.
    #[serde(default, deserialize_with = "yes_no")]
    #[cfg_attr(feature = "schema", schemars(with = "shape::YesNo"))]
    pub subject: bool,
    /// Whether messages are said in their `.short` form where they have one.
    #[serde(default)]
    pub form: Form,
    /// Whether `spare` sentences are said.
    #[serde(default = "yes", deserialize_with = "yes_no")]
    #[cfg_attr(feature = "schema", schemars(with = "shape::YesNo"))]
    pub spare: bool,
    /// Whether a right-to-left name may be isolated by the invisible U+2068 and U+2069.
    #[serde(default, deserialize_with = "yes_no")]
    #[cfg_attr(feature = "schema", schemars(with = "shape::YesNo"))]
    pub isolates: bool,
    /// How long a message may be.
    pub limit: Option<Limit>,
    /// What is forbidden here: rules of the guard, by their names.
    #[serde(default)]
    pub rules: IndexMap<String, Policy>,
    /// Within which time the channel wants a message answered; without it, the customer's tier tells.
    #[cfg_attr(feature = "schema", schemars(with = "Option<shape::Span>"))]
    reply_within: Option<Json>,
    /// Common facts that the channel supplies.
    #[serde(default)]
    facts: IndexMap<String, Json>,
    /// Letter parts that replace the pack's.
    #[serde(default)]
    pub letter: LetterFile,
}

impl Channel {
    /// Makes sure of what can be told without the facts and the letter.
    pub(crate) fn check(&self) -> Result<(), Problem> {
        self.layout.check().map_err(|problem| problem.within("layout"))?;
        for (rule, policy) in &self.rules {
            policy.check().map_err(|problem| problem.within(rule.as_str()).within("rules"))?;
        }
        self.reply_within().map(drop)
    }

    /// Within which time the channel wants a message answered.
    pub(crate) fn reply_within(&self) -> Result<Option<Duration>, Problem> {
        let within = self.reply_within.as_ref().map(Duration::of_reply).transpose();
        within.map_err(|problem| problem.within("reply_within"))
    }

    /// The facts that the channel supplies, read by their types.
    pub(crate) fn supplies(&self, facts: &FactTable, roles: &Roles) -> Result<Vec<(Slot, Value<'static>)>, Problem> {
        let mut supplied = Vec::with_capacity(self.facts.len());
        for (name, raw) in &self.facts {
            let slot = facts.find(name).ok_or_else(|| {
                Problem::new(format!("`{name}` is no common fact"))
                    .rule("unknown-fact")
                    .help("a channel supplies facts of `templates/facts.yaml`")
                    .nearest(name, facts.names())
                    .within(name.as_str())
            })?;
            if !roles.can_be_supplied(slot) {
                return Err(Problem::new(format!("a channel does not supply `{name}`"))
                    .help(match facts.get(slot).derived {
                        true => "the library works it out from the other facts",
                        false => "only the case can say it",
                    })
                    .within(name.as_str()));
            }
            let value = facts.get(slot).ty.read(raw, &Reading::default());
            let value = value.map_err(|misfit| Problem::new(misfit.to_string()).within(name.as_str()))?;
            supplied.extend(value.map(|value| (slot, value.into_owned())));
        }
        Ok(supplied)
    }
}

/// The layouts of a channel: names in `templates/layouts/`.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Layouts"))]
#[serde(deny_unknown_fields)]
pub(crate) struct LayoutNames {
    /// For plain text.
    pub text: String,
    /// For HTML, if the channel takes it; its name ends in `-html`.
    pub html: Option<String>,
}

impl LayoutNames {
    /// Each layout with its key.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let html = self.html.as_deref().map(|html| ("html", html));
        std::iter::once(("text", &*self.text)).chain(html)
    }

    /// A layout escapes by its name: the wrong one would carry what a customer wrote into HTML as it is.
    pub(crate) fn check(&self) -> Result<(), Problem> {
        let wrong = |key: &str, name: &str, help: &str| {
            Err(Problem::new(format!("`{name}` is no layout for {key}")).help(help).within(key))
        };
        match &self.html {
            _ if Layouts::is_html(&self.text) => {
                wrong("text", &self.text, "a layout whose name ends in `-html` makes HTML")
            }
            Some(html) if !Layouts::is_html(html) => wrong("html", html, "a layout for HTML is called `…-html`"),
            _ => Ok(()),
        }
    }
}

/// Which form of a message is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Form {
    /// The whole sentence.
    #[default]
    Full,
    /// Its `.short` form, where it has one.
    Short,
}

fn yes() -> bool {
    true
}

/// Reads `yes` and `no`, which YAML 1.2 takes for words, beside `true` and `false`.
pub(crate) fn yes_no<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    match Json::deserialize(deserializer)? {
        Json::Bool(yes) => Ok(yes),
        Json::String(word) if word == "yes" || word == "no" => Ok(word == "yes"),
        other => Err(serde::de::Error::custom(format!("expected yes or no, found {other}"))),
    }
}
