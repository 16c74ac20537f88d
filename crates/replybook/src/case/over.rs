//! Reading over what was read before: what that has allocated is used again.
//!
//! Whoever answers many cases, each from a line of its own, reads one over the other: the names and values of some twenty facts
//! find room in those of the case before.

use std::fmt;
use std::mem;

use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::Case;

/// What is read takes the place of this.
pub(super) struct Over<'a, T>(pub &'a mut T);

impl<'de> DeserializeSeed<'de> for Over<'_, String> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_string(self)
    }
}

impl<'de> Visitor<'de> for Over<'_, String> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        text.clone_into(self.0);
        Ok(())
    }

    fn visit_string<E>(self, text: String) -> Result<(), E> {
        *self.0 = text;
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Over<'_, Option<String>> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for Over<'_, Option<String>> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string or nothing")
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Over(self.0.get_or_insert_default()).deserialize(deserializer)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }
}

/// The keys of a case, each with the word for it.
macro_rules! keys {
    ($($key:ident: $word:literal),* $(,)?) => {
        #[derive(Clone, Copy)]
        enum Key {
            $($key),*
        }

        const KEYS: &[&str] = &[$($word),*];

        impl Visitor<'_> for Keys {
            type Value = Key;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("field identifier")
            }

            fn visit_str<E: Error>(self, word: &str) -> Result<Key, E> {
                match word {
                    $($word => Ok(Key::$key),)*
                    other => Err(E::unknown_field(other, KEYS)),
                }
            }
        }
    };
}

struct Keys;

keys! {
    Id: "id",
    Scenario: "scenario",
    Language: "language",
    FallbackLanguage: "fallback_language",
    AgentLanguage: "agent_language",
    Market: "market",
    Channel: "channel",
    Markup: "markup",
    TimeZone: "time_zone",
    ReceivedAt: "received_at",
    Customer: "customer",
    Seller: "seller",
    Facts: "facts",
    Also: "also",
    Title: "title",
    Play: "play",
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(Keys)
    }
}

impl<'de> Deserialize<'de> for Case {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Case, D::Error> {
        let mut case = Case::default();
        Over(&mut case).deserialize(deserializer)?;
        Ok(case)
    }
}

impl<'de> DeserializeSeed<'de> for Over<'_, Case> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_struct("Case", KEYS, self)
    }
}

impl<'de> Visitor<'de> for Over<'_, Case> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a case: a map with `scenario`, `language`, `facts`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let case = self.0;
        let mut old = mem::take(case);
        let mut seen = [false; KEYS.len()];
        while let Some(key) = map.next_key::<Key>()? {
            if mem::replace(&mut seen[key as usize], true) {
                return Err(A::Error::duplicate_field(KEYS[key as usize]));
            }
            let from = &mut map;
            match key {
                Key::Id => case.id = from.next_value()?,
                Key::Scenario => case.scenario = value(from, &mut old.scenario)?,
                Key::Language => case.language = value(from, &mut old.language)?,
                Key::FallbackLanguage => case.fallback_language = value(from, &mut old.fallback_language)?,
                Key::AgentLanguage => case.agent_language = value(from, &mut old.agent_language)?,
                Key::Market => case.market = value(from, &mut old.market)?,
                Key::Channel => case.channel = value(from, &mut old.channel)?,
                Key::Markup => case.markup = from.next_value()?,
                Key::TimeZone => case.time_zone = value(from, &mut old.time_zone)?,
                Key::ReceivedAt => case.received_at = value(from, &mut old.received_at)?,
                Key::Customer => case.customer.0 = value(from, &mut old.customer.0)?,
                Key::Seller => case.seller.0 = value(from, &mut old.seller.0)?,
                Key::Facts => case.facts = value(from, &mut old.facts)?,
                Key::Also => case.also = from.next_value()?,
                Key::Title => case.title = value(from, &mut old.title)?,
                Key::Play => case.play = value(from, &mut old.play)?,
            }
        }
        match seen[Key::Scenario as usize] {
            true => Ok(()),
            false => Err(A::Error::missing_field(KEYS[Key::Scenario as usize])),
        }
    }
}

/// Reads a value over an old one, and takes it from there.
fn value<'de, A: MapAccess<'de>, T: Default>(map: &mut A, old: &mut T) -> Result<T, A::Error>
where
    for<'a> Over<'a, T>: DeserializeSeed<'de, Value = ()>,
{
    map.next_value_seed(Over(old))?;
    Ok(mem::take(old))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cases that differ in what they give, and in the form of what they give.
    const LINES: [&str; 7] = [
        r#"{ "scenario": "a" }"#,
        r#"{ "id": 7, "scenario": "b", "language": "de", "facts": { "x": "one", "y": 2, "z": [1, { "k": null }] } }"#,
        r#"{ "id": "T-7", "scenario": "b", "market": "AT", "facts": { "y": "two", "z": { "en": "a", "de": "b" } } }"#,
        r#"{ "scenario": "c", "customer": { "name": "Anna", "tier": 1 }, "facts": { "z": true, "a": "Ä\n", "b": "", "c": "3" } }"#,
        r#"{ "scenario": "c", "seller": { "brand": "N" }, "customer": null, "also": [{ "scenario": "d", "facts": { "x": 1 } }] }"#,
        r#"{ "scenario": "e", "language": null, "fallback_language": "en", "agent_language": "zh-Hans", "channel": "chat",
             "markup": "html", "time_zone": "UTC", "received_at": "now", "title": "t", "play": "p", "facts": {} }"#,
        r#"{ "facts": { "x": 1 }, "language": "es", "also": [{ "scenario": "d" }] }"#,
    ];

    #[test]
    fn nothing_of_a_case_is_left_in_the_one_that_is_read_over_it() {
        for before in LINES {
            for after in LINES {
                let mut case = Case::default();
                let _ = case.read_json_line("cases", 1, before.as_bytes());
                let read = case.read_json_line("cases", 2, after.as_bytes()).map_err(|error| error.to_string());
                let fresh = Case::from_json_line("cases", 2, after.as_bytes()).map_err(|error| error.to_string());
                assert_eq!(read.map(|()| case.clone()), fresh, "{after} after {before}");
                let written = serde_json::to_string(&case).unwrap();
                assert_eq!(written, serde_json::to_string(&fresh.unwrap_or_default()).unwrap(), "in the same order");
                case = case.fact("later", 1);
                assert_eq!(case.facts.get("later"), Some(&1.into()));
            }
        }
    }

    #[test]
    fn a_line_that_is_wrong_leaves_an_empty_case() {
        for wrong in [
            "",
            "[]",
            "{",
            r#"{ "scenario": "a", "facts": { "x": 1"#,
            r#"{ "scenario": 1 }"#,
            "{ \"scenario\": \"a\" }}",
        ] {
            let mut case = Case::from_json_line("cases", 1, LINES[1].as_bytes()).unwrap();
            assert!(case.read_json_line("cases", 2, wrong.as_bytes()).is_err(), "{wrong}");
            assert_eq!(case, Case::default());
        }
    }

    #[test]
    fn a_value_finds_room_in_the_one_before() {
        let line = |text: &str| format!(r#"{{ "scenario": "a", "language": "{text}", "facts": {{ "x": "{text}" }} }}"#);
        let places = |case: &Case| {
            let fact = case.facts.get("x").and_then(|value| value.as_str()).map(str::as_ptr);
            (case.scenario.as_ptr(), case.language.as_deref().map(str::as_ptr), fact)
        };
        let mut case = Case::from_json_line("cases", 1, line("longer").as_bytes()).unwrap();
        let before = places(&case);
        case.read_json_line("cases", 2, line("short").as_bytes()).unwrap();
        assert_eq!(places(&case), before);
    }
}
