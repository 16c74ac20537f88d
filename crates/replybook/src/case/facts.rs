//! Facts as they are given: names and raw values.

use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value as Json;

use super::over::Over;

/// How many facts are looked through one by one: a case has some ten, and hashing their names would be most of the work of
/// reading it.
const FEW: usize = 32;

/// Facts by name, in the order in which they were given.
///
/// A value is kept as serde has it and read by the fact's type when the reply is made: sums as `"49.90 EUR"`, dates as
/// `"2026-11-24"`, choices by their members' names, a text that is kept in several languages as
/// `{ "en": "…", "de": "…" }`.
#[derive(Clone, Default)]
pub struct Facts {
    /// The facts that are given, no name twice; behind them, what is left of a case that was read before this one.
    values: Vec<(String, Json)>,
    /// How many are given.
    given: usize,
    /// The first value that serde could not write, and why: reported with the reply.
    unwritable: Option<(String, String)>,
}

impl Facts {
    /// Gives a fact its value; a later value takes the place of an earlier one.
    pub fn set(&mut self, name: impl Into<String>, value: impl Serialize) {
        let name = name.into();
        match serde_json::to_value(value) {
            Ok(value) => match self.values[..self.given].iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => *known = value,
                None => {
                    self.values.truncate(self.given);
                    self.values.push((name, value));
                    self.given += 1;
                }
            },
            Err(error) => self.unwritable = self.unwritable.take().or(Some((name, error.to_string()))),
        }
    }

    /// The value of a fact as it was given.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Takes a fact away.
    pub(crate) fn remove(&mut self, name: &str) {
        let at = self.iter().position(|(known, _)| known == name);
        if let Some(at) = at {
            self.values.remove(at);
            self.given -= 1;
        }
    }

    /// Whether no fact is given.
    pub fn is_empty(&self) -> bool {
        self.given == 0 && self.unwritable.is_none()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.values[..self.given].iter().map(|(name, value)| (name.as_str(), value))
    }

    pub(crate) fn unwritable(&self) -> Option<&(String, String)> {
        self.unwritable.as_ref()
    }
}

impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// The order in which facts are given makes no other case.
impl PartialEq for Facts {
    fn eq(&self, other: &Facts) -> bool {
        self.unwritable == other.unwritable
            && self.given == other.given
            && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Facts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Facts, D::Error> {
        let mut facts = Facts::default();
        Over(&mut facts).deserialize(deserializer)?;
        Ok(facts)
    }
}

impl<'de> DeserializeSeed<'de> for Over<'_, Facts> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        (self.0.given, self.0.unwritable) = (0, None);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Over<'_, Facts> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map of facts")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Over(Facts { values, given, .. }) = self;
        let mut names: Option<HashSet<String>> = None;
        loop {
            if *given == values.len() {
                values.push(Default::default());
            }
            let (known, rest) = values.split_at_mut(*given);
            let (name, value) = &mut rest[0];
            if map.next_key_seed(Over(name))?.is_none() {
                return Ok(());
            }
            map.next_value_seed(Over(value))?;
            let twice = match known.len() < FEW {
                true => known.iter().any(|(known, _)| known == name),
                false => {
                    let known = || known.iter().map(|(known, _)| known.clone()).collect();
                    !names.get_or_insert_with(known).insert(name.clone())
                }
            };
            if twice {
                return Err(A::Error::custom(format!("the fact `{name}` is given twice")));
            }
            *given += 1;
        }
    }

    // A heading in YAML with nothing below it.
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_later_value_takes_the_place_of_an_earlier_one() {
        let mut facts = Facts::default();
        facts.set("a", 1);
        facts.set("b", 2);
        facts.set("a", 3);
        assert_eq!(serde_json::to_string(&facts).unwrap(), r#"{"a":3,"b":2}"#);
        assert_eq!(facts, serde_json::from_value(json!({ "b": 2, "a": 3 })).unwrap());
        facts.remove("a");
        assert_eq!((facts.get("a"), facts.get("b")), (None, Some(&json!(2))));
        assert_ne!(facts, serde_json::from_value(json!({ "a": 2 })).unwrap());
    }

    #[test]
    fn a_fact_is_given_once_among_few_and_among_many() {
        for many in [1, FEW - 1, FEW, FEW + 1, 20_000] {
            let facts = |names: &mut dyn Iterator<Item = usize>| {
                let facts: Vec<String> = names.map(|name| format!("\"f{name}\":1")).collect();
                serde_json::from_str::<Facts>(&format!("{{{}}}", facts.join(",")))
            };
            assert_eq!(facts(&mut (0..many)).unwrap().iter().count(), many);
            let twice = facts(&mut (0..many).chain([many / 2])).unwrap_err().to_string();
            assert!(twice.starts_with(&format!("the fact `f{}` is given twice", many / 2)), "{twice}");
        }
    }
}
