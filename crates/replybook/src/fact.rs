//! Typed facts: what a case may say, and how what came in is read.

use std::fmt;
use std::sync::Arc;

use fixed_decimal::Decimal;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value as Json;

use crate::duration::Duration;
use crate::money::Money;

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
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Text(Box<str>),
    Prose(Box<str>),
    Identifier(Box<str>),
    Integer(i64),
    Decimal(Decimal),
    Money(Money),
    Percent(Decimal),
    Date(Date),
    DateTime(Timestamp),
    Duration(Duration),
    YesNo(bool),
    /// The member's place in the choice.
    Choice(u16),
    List(Vec<Value>),
    Url(Box<str>),
}

/// Where a fact's value comes from if the case does not give it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Default {
    /// A fixed value.
    Value(Value),
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

/// The facts that a scenario knows, the common ones first, each at its [`Slot`].
#[derive(Clone, Debug, std::default::Default)]
pub(crate) struct FactTable {
    facts: Vec<Fact>,
}

impl FactTable {
    pub(crate) fn push(&mut self, fact: Fact) -> Slot {
        self.facts.push(fact);
        Slot(u16::try_from(self.facts.len() - 1).expect("the loader bounds the number of facts"))
    }

    pub(crate) fn find(&self, name: &str) -> Option<Slot> {
        self.facts.iter().position(|fact| &*fact.name == name).map(|at| Slot(at as u16))
    }

    pub(crate) fn get(&self, slot: Slot) -> &Fact {
        &self.facts[usize::from(slot.0)]
    }

    pub(crate) fn get_mut(&mut self, slot: Slot) -> &mut Fact {
        &mut self.facts[usize::from(slot.0)]
    }

    pub(crate) fn len(&self) -> usize {
        self.facts.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (Slot, &Fact)> {
        self.facts.iter().enumerate().map(|(at, fact)| (Slot(at as u16), fact))
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.facts.iter().map(|fact| &*fact.name)
    }
}

/// The values of one case, one place for each [`Slot`]; `None` is a missing fact.
pub(crate) type Values = Vec<Option<Value>>;

/// What a raw value is read with.
#[derive(Clone, Copy, Debug, std::default::Default)]
pub(crate) struct Reading<'a> {
    /// The chain of the reply's language, most specific first: a text that is given once per language is taken from the
    /// first that it has.
    pub languages: &'a [String],
    /// The ISO 4217 code of a sum that is given without one.
    pub currency: Option<&'a str>,
}

impl Reading<'_> {
    fn in_language<'a>(&self, by_language: &'a serde_json::Map<String, Json>) -> Option<&'a Json> {
        self.languages.iter().find_map(|language| by_language.get(language))
    }
}

/// Why a raw value does not fit a type: what was given, and what fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Misfit {
    pub given: String,
    pub fits: String,
    /// The nearest member, where a choice was meant.
    pub nearest: Option<String>,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.fits.as_str() {
            "" => f.write_str(&self.given),
            fits => write!(f, "{}; it takes {fits}", self.given),
        }
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

    /// Reads a raw value. `Ok(None)` means missing: null, a blank text or an empty list.
    pub(crate) fn read(&self, raw: &Json, reading: &Reading<'_>) -> Result<Option<Value>, Misfit> {
        match (self, raw) {
            (_, Json::Null) => Ok(None),
            (_, Json::String(text)) if text.trim().is_empty() => Ok(None),
            (Type::List { of, max }, raw) => read_list(of, *max, raw, reading).map_err(|m| m.or_fits(self)),
            (Type::Text { .. } | Type::Prose { .. } | Type::Url, Json::Object(by_language)) => {
                let found = reading.in_language(by_language);
                match found {
                    Some(text @ (Json::String(_) | Json::Null)) => self.read(text, reading),
                    Some(other) => Err(misfit(other, self)),
                    None => Err(Misfit {
                        given: format!(
                            "the text is given for {} and not for {}",
                            by_language.keys().cloned().collect::<Vec<_>>().join(", "),
                            reading.languages.last().map_or("the reply's language", String::as_str),
                        ),
                        fits: self.describe(),
                        nearest: None,
                    }),
                }
            }
            _ => self.read_one(raw, reading).map(Some),
        }
    }

    fn read_one(&self, raw: &Json, reading: &Reading<'_>) -> Result<Value, Misfit> {
        let fail = || misfit(raw, self);
        let text = || raw.as_str().map(str::trim);
        match self {
            Type::Text { max } => Ok(Value::Text(one_line(scalar(raw).ok_or_else(fail)?.trim(), *max, self)?)),
            Type::Identifier => Ok(Value::Identifier(one_line(scalar(raw).ok_or_else(fail)?.trim(), 100, self)?)),
            Type::Prose { max } => Ok(Value::Prose(lines(text().ok_or_else(fail)?, *max, self)?)),
            Type::Integer { min, max } => {
                let number = match raw {
                    Json::Number(number) => number.as_i64(),
                    _ => text().and_then(|text| text.parse().ok()),
                };
                let number: i64 = number.ok_or_else(fail)?;
                if min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max) {
                    return Err(fail());
                }
                Ok(Value::Integer(number))
            }
            Type::Decimal => Ok(Value::Decimal(decimal(raw).ok_or_else(fail)?)),
            Type::Percent => {
                let number = scalar(raw).ok_or_else(fail)?;
                let number = number.trim().trim_end_matches('%').trim_end();
                Ok(Value::Percent(decimal(&Json::from(number)).ok_or_else(fail)?))
            }
            Type::Money => match raw {
                Json::Object(parts) if parts.len() == 2 => {
                    let amount = parts.get("amount").and_then(scalar).ok_or_else(fail)?;
                    let currency = parts.get("currency").and_then(Json::as_str).ok_or_else(fail)?;
                    Money::new(&amount, currency).map(Value::Money).map_err(|error| Misfit::because(&error))
                }
                _ => {
                    let text = scalar(raw).ok_or_else(fail)?;
                    let text = text.trim();
                    // A bare amount is in the market's currency.
                    let bare = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
                    let sum = match reading.currency {
                        Some(currency) if bare => Money::new(text, currency),
                        _ => text.parse(),
                    };
                    sum.map(Value::Money).map_err(|error| Misfit::because(&error))
                }
            },
            Type::Date => {
                let text = text().ok_or_else(fail)?;
                // jiff would also take a date with a time; a day that depends on a zone is not meant here.
                if text.len() != 10 {
                    return Err(fail());
                }
                text.parse().map(Value::Date).map_err(|_| fail())
            }
            Type::DateTime => text().ok_or_else(fail)?.parse().map(Value::DateTime).map_err(|_| fail()),
            Type::Duration => text().ok_or_else(fail)?.parse().map(Value::Duration).map_err(|_| fail()),
            Type::YesNo => match raw {
                Json::Bool(yes) => Ok(Value::YesNo(*yes)),
                _ => match text() {
                    Some("yes" | "true") => Ok(Value::YesNo(true)),
                    Some("no" | "false") => Ok(Value::YesNo(false)),
                    _ => Err(fail()),
                },
            },
            Type::Choice(members) => {
                let given = scalar(raw).ok_or_else(fail)?;
                let given = given.trim();
                match members.iter().position(|member| **member == *given) {
                    Some(at) => Ok(Value::Choice(at as u16)),
                    None => {
                        let nearest = crate::diagnostic::nearest(given, members.iter().map(|m| &**m));
                        Err(Misfit { nearest: nearest.map(str::to_owned), ..fail() })
                    }
                }
            }
            Type::Url => {
                let url = one_line(text().ok_or_else(fail)?, 2_000, self)?;
                let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
                let fits = host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
                    && !url.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"'));
                if fits { Ok(Value::Url(url)) } else { Err(fail()) }
            }
            Type::List { .. } => Err(fail()),
        }
    }

    /// Writes a value as somebody would type it, for errors and explanations.
    pub(crate) fn show(&self, value: &Value) -> String {
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

impl Misfit {
    /// Takes over an error that says itself what would be right.
    fn because(error: &dyn fmt::Display) -> Misfit {
        Misfit { given: error.to_string(), fits: String::new(), nearest: None }
    }

    /// Names the list as what fits, where an item did not.
    fn or_fits(mut self, list: &Type) -> Misfit {
        self.fits = list.describe();
        self
    }
}

fn read_list(of: &Type, max: usize, raw: &Json, reading: &Reading<'_>) -> Result<Option<Value>, Misfit> {
    let one;
    let items = match raw {
        Json::Array(items) => items.as_slice(),
        // A single value is a list of one; a list may be given once per language as well.
        Json::Object(by_language) if !by_language.contains_key("amount") => match reading.in_language(by_language) {
            Some(raw) => return read_list(of, max, raw, reading),
            None => return Err(misfit(raw, of)),
        },
        other => {
            one = [other.clone()];
            &one
        }
    };
    if items.len() > max {
        return Err(Misfit { given: format!("{} values were given", items.len()), fits: String::new(), nearest: None });
    }
    let mut read = Vec::with_capacity(items.len());
    for item in items {
        read.extend(of.read(item, reading)?);
    }
    Ok((!read.is_empty()).then_some(Value::List(read)))
}

/// Numbers and texts as text; `None` for anything else.
fn scalar(raw: &Json) -> Option<String> {
    match raw {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        // YAML reads an unquoted `true` as a truth value; as a member or a text it means the word.
        Json::Bool(yes) => Some(yes.to_string()),
        _ => None,
    }
}

fn decimal(raw: &Json) -> Option<Decimal> {
    let text = match raw {
        Json::Number(number) => number.to_string(),
        Json::String(text) => text.trim().to_owned(),
        _ => return None,
    };
    // An exponent could ask for thousands of digits.
    let plain = text.len() <= 30 && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+'));
    if plain { text.parse().ok() } else { None }
}

/// Marks that change the direction of the text after them: they can make a message read as something else.
pub(crate) fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn one_line(text: &str, max: usize, ty: &Type) -> Result<Box<str>, Misfit> {
    let bad = text.chars().find(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'));
    if let Some(bad) = bad {
        let name = if matches!(bad, '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}') {
            "a line break"
        } else {
            "a control character"
        };
        return Err(Misfit {
            given: format!("the text has {name} (U+{:04X})", bad as u32),
            fits: ty.describe(),
            nearest: None,
        });
    }
    bounded(text, max, ty)
}

fn lines(text: &str, max: usize, ty: &Type) -> Result<Box<str>, Misfit> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if let Some(bad) = text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        return Err(Misfit {
            given: format!("the text has a control character (U+{:04X})", bad as u32),
            fits: ty.describe(),
            nearest: None,
        });
    }
    bounded(&text, max, ty)
}

fn bounded(text: &str, max: usize, ty: &Type) -> Result<Box<str>, Misfit> {
    let fail = |given| Err(Misfit { given, fits: ty.describe(), nearest: None });
    if let Some(mark) = text.chars().find(|c| is_direction_mark(*c)) {
        return fail(format!("the text has a mark that overrides the reading direction (U+{:04X})", mark as u32));
    }
    let length = text.chars().count();
    if length > max {
        return fail(format!("the text has {length} characters"));
    }
    Ok(text.into())
}

fn misfit(raw: &Json, ty: &Type) -> Misfit {
    let shown = match raw {
        Json::String(text) => {
            let short: String = text.chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect();
            format!("`{short}{}`", if short.len() < text.len() { "…" } else { "" })
        }
        Json::Array(_) => "a list".into(),
        Json::Object(_) => "a map".into(),
        other => format!("`{other}`"),
    };
    Misfit { given: format!("{shown} was given"), fits: ty.describe(), nearest: None }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(ty: &Type, raw: &Json) -> Result<Option<String>, String> {
        ty.read(raw, &Reading { languages: &["de-AT".into(), "de".into()], currency: None })
            .map(|v| v.map(|v| ty.show(&v)))
            .map_err(|m| m.to_string())
    }

    #[test]
    fn blank_texts_empty_lists_and_null_are_missing() {
        let list = Type::List { of: Box::new(Type::Text { max: 10 }), max: 3 };
        for raw in [json!(null), json!("  "), json!([]), json!(["", null]), json!({ "de": " " })] {
            assert_eq!(read(&list, &raw), Ok(None), "{raw}");
        }
    }

    #[test]
    fn a_text_is_data_on_one_line() {
        let text = Type::Text { max: 40 };
        for typed in ["{{7*7}}", "{$name}", "{% include \"x\" %}", "O'Neill & Söhne <b>"] {
            assert_eq!(read(&text, &json!(format!("  {typed} "))), Ok(Some(typed.to_owned())));
        }
        for raw in ["a\nb", "a\u{2028}b", "a\u{0}b", "a\u{85}b", "x\u{202E}y", &"x".repeat(41)] {
            assert!(read(&text, &json!(raw)).is_err(), "{raw:?}");
        }
        assert_eq!(read(&Type::Prose { max: 40 }, &json!("a\r\nb")), Ok(Some("a\nb".into())));
    }

    #[test]
    fn a_text_may_come_once_per_language() {
        let text = Type::Text { max: 40 };
        assert_eq!(read(&text, &json!({ "en": "Gift", "de": "Geschenk" })), Ok(Some("Geschenk".into())));
        assert!(read(&text, &json!({ "en": "Gift" })).unwrap_err().contains("given for en and not for de"));
    }

    #[test]
    fn numbers_keep_to_their_bounds() {
        let days = Type::Integer { min: Some(1), max: Some(14) };
        assert_eq!(read(&days, &json!(5)), Ok(Some("5".into())));
        assert_eq!(read(&days, &json!("5")), Ok(Some("5".into())));
        for raw in [json!(0), json!(15), json!(1.5), json!("five"), json!(1e300), json!([5, 6]), json!({ "a": 1 })] {
            assert!(read(&days, &raw).is_err(), "{raw}");
        }
        assert_eq!(read(&Type::Percent, &json!("12.5 %")), Ok(Some("12.5".into())));
        assert!(read(&Type::Decimal, &json!("1e999")).is_err());
    }

    #[test]
    fn a_choice_names_the_nearest_member() {
        let choice = Type::Choice(["not-dispatched".into(), "dispatched".into()].into());
        let misfit = choice.read(&json!("dispached"), &Reading::default()).unwrap_err();
        assert_eq!(misfit.nearest.as_deref(), Some("dispatched"));
    }

    #[test]
    fn a_web_address_has_a_scheme_and_no_spaces() {
        assert!(read(&Type::Url, &json!("https://example.com/a?b=c")).is_ok());
        for raw in ["javascript:alert(1)", "https://", "https:///x", "example.com", "https://a b", "https://a\"b"] {
            assert!(read(&Type::Url, &json!(raw)).is_err(), "{raw}");
        }
    }
}
