//! `--fact name=value`: what is typed, as the library takes it.

use replybook::Case;
use serde_json::{Map, Value as Json};

use crate::failure::Failure;

/// A fact as it was typed.
#[derive(Clone, Debug)]
pub struct TypedFact {
    pub name: String,
    pub value: String,
}

/// Reads `name=value`; the value may hold further signs of equality.
pub fn parse(typed: &str) -> Result<TypedFact, String> {
    match typed.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok(TypedFact { name: name.trim().to_owned(), value: value.to_owned() })
        }
        _ => Err("a fact is given as name=value, such as order_id=302-1234567-1234567".to_owned()),
    }
}

/// Gives a case the facts that were typed, in the place of any that it has; `lists` take several values.
pub fn give(case: &mut Case, lists: &[&str], typed: &[TypedFact]) -> Result<(), Failure> {
    for (at, fact) in typed.iter().enumerate() {
        let same: Vec<&TypedFact> = typed.iter().filter(|other| other.name == fact.name).collect();
        if typed[..at].iter().any(|earlier| earlier.name == fact.name) {
            continue;
        }
        let list = lists.contains(&&*fact.name);
        let value = match same.as_slice() {
            [one] => value(&one.name, &one.value, list)?,
            many if list => {
                let values: Result<Vec<Json>, Failure> =
                    many.iter().map(|one| value(&one.name, &one.value, list)).collect();
                values?.into_iter().flat_map(items).collect()
            }
            _ => {
                let message = format!("`{}` is given {} times; it takes one value", fact.name, same.len());
                return Err(Failure::usage(message));
            }
        };
        set(case, &fact.name, value)?;
    }
    Ok(())
}

/// A single answer, as the library takes it; `lists` take several values.
pub fn answer(lists: &[&str], name: &str, typed: &str) -> Result<Json, Failure> {
    value(name, typed, lists.contains(&name))
}

/// Sets a fact where the case keeps it: at its top, with the customer or the seller if they have it, else with the facts.
pub fn set(case: &mut Case, name: &str, value: Json) -> Result<(), Failure> {
    let top = match name {
        "channel" => &mut case.channel,
        "market" => &mut case.market,
        "time_zone" => &mut case.time_zone,
        "received_at" => &mut case.received_at,
        _ => {
            if !(replaced(&mut case.customer, name, &value) || replaced(&mut case.seller, name, &value)) {
                case.facts.set(name, value);
            }
            return Ok(());
        }
    };
    match value {
        Json::String(text) => *top = Some(text),
        _ => return Err(Failure::usage(format!("`{name}` takes one value"))),
    }
    Ok(())
}

/// Replaces a fact in a part of the case that has it already.
fn replaced<T: serde::Serialize + serde::de::DeserializeOwned>(part: &mut T, name: &str, value: &Json) -> bool {
    let Ok(Json::Object(mut facts)) = serde_json::to_value(&*part) else { return false };
    let Some(old) = facts.get_mut(name) else { return false };
    *old = value.clone();
    serde_json::from_value(Json::Object(facts)).map(|new| *part = new).is_ok()
}

/// A value is the text that was typed, and the library reads it by the fact's type. Two forms say more: a text once per
/// language (`{en: Gift, de: Geschenk}`) and, for a fact that takes a list, `[a, b]`. What stands in brackets there and is
/// no list is an error: the customer would read the brackets.
fn value(name: &str, typed: &str, list: bool) -> Result<Json, Failure> {
    let text = typed.trim();
    let flow = || Case::from_text("", &format!("scenario: x\nfacts:\n  value: {text}\n")).ok();
    let read = || flow().and_then(|case| case.facts.get("value").cloned());
    let form = match text.as_bytes() {
        // A line that follows would be one of the case's, not of the value's.
        _ if text.contains(['\n', '\r']) => None,
        [b'[', .., b']'] if list => {
            let Some(read) = read().filter(Json::is_array) else {
                return Err(Failure::usage(format!("`{name}` stands in brackets and is no list: {text}")).help(
                    "quote an item that has signs of its own, `[\"a, {b}\", c]`, or give the fact once an item",
                ));
            };
            Some(read)
        }
        [b'{', .., b'}'] => read().filter(|read| read.as_object().is_some_and(by_language)),
        _ => None,
    };
    Ok(form.unwrap_or_else(|| Json::from(typed)))
}

/// Whether a map has languages as its keys, and a text or a list for each. `{name}` or `{{7*7}}` has not.
fn by_language(map: &Map<String, Json>) -> bool {
    let is_language = |key: &str| {
        let language = key.split('-').next().unwrap_or_default();
        matches!(language.len(), 2 | 3) && language.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    !map.is_empty() && map.iter().all(|(key, value)| is_language(key) && (value.is_string() || value.is_array()))
}

fn items(value: Json) -> Vec<Json> {
    match value {
        Json::Array(items) => items,
        one => vec![one],
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn value(typed: &str, list: bool) -> Json {
        super::value("x", typed, list).ok().unwrap()
    }

    #[test]
    fn a_value_is_a_text_as_it_was_typed() {
        for typed in [
            "{{7*7}}",
            "{$name}",
            "{% include \"x\" %}",
            "{de}",
            "{}",
            "[sic] cable",
            "49.90 EUR",
            " x ",
            "a=b",
            "{de: 1}",
            "{de: a}\n  other: {en: b}",
        ] {
            assert_eq!(value(typed, false), json!(typed));
        }
        assert_eq!(value("[sic]", false), json!("[sic]"));
        assert_eq!(value("[a, 'b", true), json!("[a, 'b"));
    }

    #[test]
    fn a_list_and_a_text_for_each_language_are_read() {
        assert_eq!(value("[a, \"b, c\"]", true), json!(["a", "b, c"]));
        assert_eq!(value("{en: Gift, de: \"Geschenk, rot\"}", false), json!({ "en": "Gift", "de": "Geschenk, rot" }));
        assert_eq!(value("{en: [a], es-MX: [b]}", true), json!({ "en": ["a"], "es-MX": ["b"] }));
    }

    #[test]
    fn brackets_that_hold_no_list_are_an_error() {
        for typed in ["[Zelt {$name}, x]", "[a, 'b]", "[x] y [z]", "[a]]"] {
            assert!(super::value("x", typed, true).is_err(), "{typed}");
        }
    }

    #[test]
    fn a_fact_takes_the_place_of_the_cases_own() {
        let text = "scenario: a\nchannel: chat\ncustomer: { name: Ann }\nfacts: { x: 1 }\n";
        let mut case = Case::from_text("case", text).unwrap();
        for (name, typed) in [("name", "Bob"), ("channel", "amazon"), ("x", "2"), ("mood", "angry")] {
            set(&mut case, name, json!(typed)).ok().unwrap();
        }
        assert_eq!(
            serde_json::to_value(&case).unwrap(),
            json!({ "scenario": "a", "channel": "amazon", "customer": { "name": "Bob" },
                    "facts": { "x": "2", "mood": "angry" } })
        );
    }
}
