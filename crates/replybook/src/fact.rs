//! Typed facts: what a case may say.

mod names;
mod read;
mod values;

use std::borrow::Cow;
use std::sync::Arc;

use fixed_decimal::Decimal;
use jiff::Timestamp;
use jiff::civil::Date;

use self::names::Names;
pub(crate) use self::read::{Misfit, Raw, Reading, is_blank, is_missing, scalar, trim};
pub(crate) use self::values::{Defaults, Values};
use crate::diagnostic::short;
use crate::duration::Duration;
use crate::money::Money;
use crate::yaml::Problem;

/// How many characters a `text` has at most where its declaration says nothing.
pub(crate) const TEXT_MAX: usize = 200;
/// How many characters a `prose` has at most where its declaration says nothing.
pub(crate) const PROSE_MAX: usize = 4_000;
/// How many items a list has at most where its declaration says nothing.
pub(crate) const LIST_MAX: usize = 20;

/// The place of a fact in the table of its scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Slot(pub(crate) u16);

/// What a fact is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    /// A phrase on one line.
    Text { max: usize },
    /// Whole sentences, line breaks allowed.
    Prose { max: usize },
    /// A number or code that is copied as it stands: an order, a parcel.
    Identifier,
    /// A whole number.
    Integer { min: Option<i64>, max: Option<i64> },
    /// A number with decimals.
    Decimal,
    /// A sum in a currency.
    Money,
    /// Per cent: 10 stands for 10 %.
    Percent,
    /// A day.
    Date,
    /// An instant.
    DateTime,
    /// A span of time.
    Duration,
    /// Yes or no.
    YesNo,
    /// One of the named members.
    Choice(Arc<[Box<str>]>),
    /// Several values of one type.
    List { of: Box<Type>, max: usize },
    /// A web address (http or https).
    Url,
}

/// A fact's value, of the type that its declaration names. Never blank, never empty.
///
/// Texts are borrowed from the case as long as they are read as they stand there.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value<'a> {
    Text(Cow<'a, str>),
    Prose(Cow<'a, str>),
    Identifier(Cow<'a, str>),
    Integer(i64),
    /// Rare, and larger than all else.
    Decimal(Box<Decimal>),
    Money(Money),
    Percent(Box<Decimal>),
    Date(Date),
    DateTime(Timestamp),
    Duration(Duration),
    YesNo(bool),
    /// The member's place in the choice.
    Choice(u16),
    List(Vec<Value<'a>>),
    Url(Cow<'a, str>),
}

impl Value<'static> {
    /// The value, with its texts left where they are.
    pub(crate) fn borrowed(&self) -> Value<'_> {
        match self {
            Value::Text(text) => Value::Text(Cow::Borrowed(text)),
            Value::Prose(text) => Value::Prose(Cow::Borrowed(text)),
            Value::Identifier(text) => Value::Identifier(Cow::Borrowed(text)),
            Value::Url(text) => Value::Url(Cow::Borrowed(text)),
            Value::List(items) => Value::List(items.iter().map(Value::borrowed).collect()),
            other => other.clone(),
        }
    }
}

impl Value<'_> {
    /// The value, apart from the case that it was read from.
    pub(crate) fn into_owned(self) -> Value<'static> {
        let own = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        match self {
            Value::Text(text) => Value::Text(own(text)),
            Value::Prose(text) => Value::Prose(own(text)),
            Value::Identifier(text) => Value::Identifier(own(text)),
            Value::Url(text) => Value::Url(own(text)),
            Value::List(items) => Value::List(items.into_iter().map(Value::into_owned).collect()),
            Value::Integer(number) => Value::Integer(number),
            Value::Decimal(number) => Value::Decimal(number),
            Value::Percent(number) => Value::Percent(number),
            Value::Money(sum) => Value::Money(sum),
            Value::Date(day) => Value::Date(day),
            Value::DateTime(at) => Value::DateTime(at),
            Value::Duration(span) => Value::Duration(span),
            Value::YesNo(yes) => Value::YesNo(yes),
            Value::Choice(member) => Value::Choice(member),
        }
    }
}

/// Where a fact's value comes from if the case does not give it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Default {
    /// A fixed value.
    Value(Value<'static>),
    /// So long after the case was received.
    After(Duration),
}

/// A declared fact.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    pub name: Box<str>,
    pub ty: Type,
    pub required: bool,
    /// The question that asks for it, in English.
    pub ask: Option<Box<str>>,
    pub default: Option<Default>,
    /// A value as somebody would write it.
    pub example: Option<Box<str>>,
    /// Supplied by the library, never by the case.
    pub derived: bool,
}

impl Fact {
    /// The value that it has wherever a case does not give it.
    pub(crate) fn fixed(&self) -> Option<&Value<'static>> {
        match &self.default {
            Some(Default::Value(value)) => Some(value),
            Some(Default::After(_)) | None => None,
        }
    }
}

/// The facts that a scenario knows, the common ones first, each at its [`Slot`].
#[derive(Clone, Debug, std::default::Default)]
pub(crate) struct FactTable {
    facts: Vec<Fact>,
    names: Names,
}

impl FactTable {
    pub(crate) fn push(&mut self, fact: Fact) -> Slot {
        let slot = Slot(u16::try_from(self.facts.len()).expect("the loader bounds the number of facts"));
        self.facts.push(fact);
        self.names.add(slot, |slot| &self.facts[usize::from(slot.0)].name);
        slot
    }

    #[inline(always)]
    pub(crate) fn find(&self, name: &str) -> Option<Slot> {
        self.names.find(name, |slot| &self.facts[usize::from(slot.0)].name)
    }

    /// The place of a fact that a file names.
    pub(crate) fn need(&self, name: &str) -> Result<Slot, Problem> {
        self.find(name).ok_or_else(|| {
            Problem::new(format!("no fact is called `{}`", short(name)))
                .rule("unknown-fact")
                .help("facts are declared by the scenario that has them, or for all in `templates/facts.yaml`")
                .nearest(name, self.names())
        })
    }

    pub(crate) fn get(&self, slot: Slot) -> &Fact {
        &self.facts[usize::from(slot.0)]
    }

    pub(crate) fn get_mut(&mut self, slot: Slot) -> &mut Fact {
        &mut self.facts[usize::from(slot.0)]
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.facts.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (Slot, &Fact)> {
        self.facts.iter().enumerate().map(|(at, fact)| (Slot(at as u16), fact))
    }

    /// The fixed default of a fact, as somebody would type it.
    pub(crate) fn default_of(&self, name: &str) -> Option<String> {
        let fact = self.get(self.find(name)?);
        fact.fixed().map(|value| fact.ty.show(value))
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.facts.iter().map(|fact| &*fact.name)
    }
}

impl Type {
    /// Says in words what fits.
    pub(crate) fn describe(&self) -> String {
        match self {
            Type::Text { max } => format!("a text on one line, at most {max} characters"),
            Type::Prose { max } => format!("a text, at most {max} characters"),
            Type::Identifier => "an identifier: one line, at most 100 characters".into(),
            Type::Integer { min: Some(min), max: Some(max) } => format!("a whole number from {min} to {max}"),
            Type::Integer { min: Some(min), max: None } => format!("a whole number of at least {min}"),
            Type::Integer { min: None, max: Some(max) } => format!("a whole number of at most {max}"),
            Type::Integer { min: None, max: None } => "a whole number".into(),
            Type::Decimal => "a number such as 12.5".into(),
            Type::Money => "a sum with its ISO 4217 currency, such as `49.90 EUR`".into(),
            Type::Percent => "a number of per cent, such as 10 or 12.5".into(),
            Type::Date => "a date such as 2026-11-24".into(),
            Type::DateTime => "an RFC 3339 date and time, such as 2026-11-24T09:30:00Z".into(),
            Type::Duration => "a duration such as `24 hours` or `3 business days`".into(),
            Type::YesNo => "yes or no".into(),
            Type::Choice(members) => format!("one of {}", members.join(", ")),
            Type::List { of, max } => format!("a list of at most {max} values, each {}", of.describe()),
            Type::Url => "a web address that begins with https:// or http://".into(),
        }
    }

    /// The value of a choice that is this member, if it has it.
    pub(crate) fn member(&self, name: &str) -> Option<Value<'static>> {
        let Type::Choice(members) = self else { return None };
        let at = members.iter().position(|member| **member == *name)?;
        Some(Value::Choice(u16::try_from(at).ok()?))
    }

    /// Whether it takes several values.
    pub(crate) fn is_list(&self) -> bool {
        matches!(self, Type::List { .. })
    }

    /// Whether one value can lie above another.
    pub(crate) fn is_ordered(&self) -> bool {
        matches!(
            self,
            Type::Integer { .. }
                | Type::Decimal
                | Type::Percent
                | Type::Money
                | Type::Date
                | Type::DateTime
                | Type::Duration
        )
    }

    /// A value that fits, as somebody would write it on a command line.
    pub(crate) fn example(&self) -> String {
        match self {
            Type::Text { .. } => "some words".into(),
            Type::Prose { .. } => "A whole sentence.".into(),
            Type::Identifier => "302-1234567-1234567".into(),
            Type::Integer { min, max } => min.or(*max).unwrap_or(3).to_string(),
            Type::Decimal => "12.5".into(),
            Type::Money => "49.90 EUR".into(),
            Type::Percent => "10".into(),
            Type::Date => "2026-11-24".into(),
            Type::DateTime => "2026-11-24T09:30:00Z".into(),
            Type::Duration => "3 business days".into(),
            Type::YesNo => "yes".into(),
            Type::Choice(members) => members.first().map(|m| m.to_string()).unwrap_or_default(),
            Type::List { of, .. } => format!("[{}]", of.example()),
            Type::Url => "https://example.com/help".into(),
        }
    }

    /// Writes a value as somebody would type it, for errors and explanations.
    pub(crate) fn show(&self, value: &Value<'_>) -> String {
        match (self, value) {
            (Type::Choice(members), Value::Choice(at)) => members[usize::from(*at)].to_string(),
            (Type::List { of, .. }, Value::List(items)) => {
                format!("[{}]", items.iter().map(|item| of.show(item)).collect::<Vec<_>>().join(", "))
            }
            (_, Value::Text(text) | Value::Prose(text) | Value::Identifier(text) | Value::Url(text)) => {
                text.to_string()
            }
            (_, Value::Integer(number)) => number.to_string(),
            (_, Value::Decimal(number) | Value::Percent(number)) => number.to_string(),
            (_, Value::Money(sum)) => sum.to_string(),
            (_, Value::Date(day)) => day.to_string(),
            (_, Value::DateTime(instant)) => instant.to_string(),
            (_, Value::Duration(span)) => span.to_string(),
            (_, Value::YesNo(yes)) => if *yes { "yes" } else { "no" }.to_owned(),
            (_, Value::Choice(_) | Value::List(_)) => unreachable!("a value is of its fact's type"),
        }
    }
}
