//! A value whose form hangs on what its author wrote: a condition, a sentence with or without one.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};
use serde_json::{Number, Value as Json};

/// A value whose form hangs on what its author wrote, with the texts left where they are.
///
/// A scenario has hundreds of them, with two keys each: a table of hashes would cost more than it saves.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node<'t> {
    Null,
    Bool(bool),
    Number(Number),
    Text(Cow<'t, str>),
    List(Vec<Node<'t>>),
    Map(Map<'t>),
}

/// Keys and their values, in the order in which they stand in the file; each key once.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Map<'t>(Vec<(Cow<'t, str>, Node<'t>)>);

impl<'t> Map<'t> {
    pub(crate) fn get(&self, key: &str) -> Option<&Node<'t>> {
        self.iter().find_map(|(known, node)| (known == key).then_some(node))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Node<'t>)> {
        self.0.iter().map(|(key, node)| (&**key, node))
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(key, _)| key)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds what the map does not have yet.
    pub(super) fn push(&mut self, key: impl Into<Cow<'t, str>>, node: Node<'t>) {
        self.0.push((key.into(), node));
    }
}

impl From<&Node<'_>> for Json {
    fn from(node: &Node<'_>) -> Json {
        match node {
            Node::Null => Json::Null,
            Node::Bool(yes) => Json::Bool(*yes),
            Node::Number(number) => Json::Number(number.clone()),
            Node::Text(text) => Json::from(&**text),
            Node::List(items) => items.iter().map(Json::from).collect(),
            Node::Map(map) => map.iter().map(|(key, node)| (key.to_owned(), Json::from(node))).collect(),
        }
    }
}

impl<'t> From<&'t Json> for Node<'t> {
    fn from(json: &'t Json) -> Node<'t> {
        match json {
            Json::Null => Node::Null,
            Json::Bool(yes) => Node::Bool(*yes),
            Json::Number(number) => Node::Number(number.clone()),
            Json::String(text) => Node::Text(text.into()),
            Json::Array(items) => Node::List(items.iter().map(Node::from).collect()),
            Json::Object(map) => Node::Map(Map(map.iter().map(|(key, json)| (key.into(), json.into())).collect())),
        }
    }
}

impl<'de: 't, 't> Deserialize<'de> for Node<'t> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Node<'t>, D::Error> {
        deserializer.deserialize_any(AnyForm)
    }
}

/// Takes what [`Json`] takes.
struct AnyForm;

impl<'de> Visitor<'de> for AnyForm {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any valid JSON value")
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Node<'de>, E> {
        Ok(Node::Bool(yes))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node<'de>, E> {
        Ok(Node::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node<'de>, E> {
        Ok(Node::Number(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node<'de>, E> {
        Ok(Number::from_f64(number).map_or(Node::Null, Node::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Borrowed(text)))
    }

    fn visit_unit<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node<'de>, A::Error> {
        let mut map = Vec::new();
        while let Some((Key(key), node)) = entries.next_entry()? {
            map.push((key, node));
        }
        Ok(Node::Map(Map(map)))
    }
}

/// A key of a map: a text, also where a value would be a number.
#[derive(Deserialize)]
struct Key<'t>(#[serde(borrow)] Cow<'t, str>);

impl<'de> IntoDeserializer<'de> for Node<'de> {
    type Deserializer = Node<'de>;

    fn into_deserializer(self) -> Node<'de> {
        self
    }
}

/// A type gets what `serde_yaml` would give it, or an error: of a number, the text that a type wants is gone.
impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Node::Null => visitor.visit_unit(),
            Node::Bool(yes) => visitor.visit_bool(yes),
            Node::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(number), ..) => visitor.visit_u64(number),
                (None, Some(number), _) => visitor.visit_i64(number),
                (None, None, Some(number)) => visitor.visit_f64(number),
                (None, None, None) => Err(Error::custom("a number of no known size")),
            },
            Node::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Node::Text(Cow::Owned(text)) => visitor.visit_string(text),
            Node::List(items) => {
                let mut items = SeqDeserializer::new(items.into_iter());
                let read = visitor.visit_seq(&mut items)?;
                items.end().map(|()| read)
            }
            Node::Map(Map(entries)) => {
                let mut entries = MapDeserializer::new(entries.into_iter().map(|(key, node)| (Node::Text(key), node)));
                let read = visitor.visit_map(&mut entries)?;
                entries.end().map(|()| read)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Node::Null => visitor.visit_none(),
            node => visitor.visit_some(node),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Node::Text(name) => visitor.visit_enum(name.into_deserializer()),
            _ => Err(Error::custom("an enum that is no name")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Node::Map(_) => self.deserialize_any(visitor),
            _ => Err(Error::custom("a struct that is no map")),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::yaml;

    #[test]
    fn a_value_of_any_form_is_what_it_is_as_json() {
        let text = "a: [x, 'y', 1, -2, 1.5, yes, true, null, ~]\nb: { c: {}, d: [] }\n2: e\n";
        let (node, json): (Node<'_>, Json) = (yaml::read("", text).unwrap(), yaml::read("", text).unwrap());
        assert_eq!(Json::from(&node), json);
        assert_eq!(Node::from(&json), node);
        assert_eq!(serde_json::from_str::<Node<'_>>(&json.to_string()).unwrap(), node);
        let Node::Map(map) = node else { panic!("it is a map") };
        assert_eq!(map.keys().collect::<Vec<_>>(), ["a", "b", "2"]);
        assert_eq!(map.get("2").map(Json::from), Some(json!("e")));
    }
}
