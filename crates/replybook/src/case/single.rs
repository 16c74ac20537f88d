//! A value in which no key is given twice: serde_json would take the last in silence.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value as Json};

use super::over::Over;

impl<'de> DeserializeSeed<'de> for Over<'_, Json> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Over<'_, Json> {
    fn put<E>(self, value: impl Into<Json>) -> Result<(), E> {
        *self.0 = value.into();
        Ok(())
    }
}

impl<'de> Visitor<'de> for Over<'_, Json> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut values = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            let mut value = Json::Null;
            map.next_value_seed(Over(&mut value))?;
            if values.contains_key(&key) {
                return Err(A::Error::custom(format!("the key `{key}` is given twice")));
            }
            values.insert(key, value);
        }
        self.put(values)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut values = Vec::new();
        let mut value = Json::Null;
        while list.next_element_seed(Over(&mut value))?.is_some() {
            values.push(value.take());
        }
        self.put(values)
    }

    fn visit_bool<E>(self, yes: bool) -> Result<(), E> {
        self.put(yes)
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.put(number)
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.put(number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        // In JSON it would become null, which means that nothing was given.
        let wrong = || E::custom(format!("`{number}` is no number"));
        self.put(Number::from_f64(number).ok_or_else(wrong)?)
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        match self.0 {
            Json::String(old) => text.clone_into(old),
            other => *other = text.into(),
        }
        Ok(())
    }

    fn visit_string<E>(self, text: String) -> Result<(), E> {
        self.put(text)
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.put(Json::Null)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.put(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }
}
