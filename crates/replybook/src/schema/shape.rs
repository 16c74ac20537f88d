//! The forms of what the files keep raw: each is what the code that reads it takes, as far as one file can tell.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value as Json, json};

use crate::case::{CUSTOMER, CaseId, Customer, Facts, SELLER, Seller};
use crate::scenario::{Section, TYPES};

/// A name in kebab-case.
pub(crate) const KEBAB: &str = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$";
/// A fact's name.
pub(crate) const SNAKE: &str = "^[a-z][a-z0-9_]*$";

/// Gives types their names and forms. They have no values: serde reads something plainer in their places.
macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident($generator:ident) $form:block)*) => {
        $(
            $(#[$doc])*
            pub(crate) enum $name {}

            impl JsonSchema for $name {
                fn schema_name() -> Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema($generator: &mut SchemaGenerator) -> Schema $form
            }
        )*
    };
}

shapes! {
    /// `yes` and `no`, which YAML 1.1 takes for truth values and YAML 1.2 for words.
    YesNo(_generator) {
        json_schema!({ "enum": ["yes", "no", true, false] })
    }

    /// A duration.
    Span(_generator) {
        json_schema!({
            "type": "string",
            "pattern": "^\\s*[0-9]+\\s+(minutes?|hours?|(business\\s+)?days?)\\s*$",
            "examples": ["24 hours", "14 days", "3 business days"],
        })
    }

    /// A version: `1.0` without quotes is a number in YAML, and read as it is written.
    Version(_generator) {
        json_schema!({ "type": ["string", "number"] })
    }

    /// A fact's type.
    TypeName(_generator) {
        json_schema!({ "enum": TYPES })
    }

    /// `of`: a choice's members, or `text`.
    Members(_generator) {
        // Country codes are the one choice in capitals.
        let word = format!("{KEBAB}|^[A-Z]{{2}}$");
        json_schema!({
            "anyOf": [
                { "const": "text" },
                {
                    "type": "array",
                    "items": { "type": "string", "pattern": word, "not": { "enum": ["given", "missing"] } },
                    "minItems": 1,
                    "uniqueItems": true,
                },
            ],
        })
    }

    /// `when`, on plays, sentences and parts of a letter.
    Condition(generator) {
        let clauses = json!({
            "type": "object",
            "additionalProperties": generator.subschema_for::<Test>(),
            "propertyNames": { "pattern": SNAKE },
            "minProperties": 1,
        });
        json_schema!({
            "description": "Facts and what each must be: all entries of a map hold; of a list of maps, any one.",
            "anyOf": [clauses, { "type": "array", "items": clauses, "minItems": 1 }],
        })
    }

    /// What one fact must be.
    Test(_generator) {
        let value = json!({ "type": ["string", "number", "boolean"] });
        json_schema!({
            "description": "A value, a list of values, `given`, `missing`, or a comparison such as \">= 50 EUR\" or \"3 to 7\".",
            "anyOf": [
                { "enum": ["given", "missing", "yes", "no"] },
                value,
                { "type": "array", "items": value, "minItems": 1 },
            ],
        })
    }

    /// One of `needs`.
    Need(_generator) {
        let name = json!({ "type": "string", "pattern": SNAKE });
        json_schema!({
            "description": "A fact that must be given, or a list of facts of which one is enough.",
            "anyOf": [name, { "type": "array", "items": name, "minItems": 1 }],
        })
    }

    /// `say`: the sections of a message.
    Say(generator) {
        let entry = generator.subschema_for::<Entry>();
        let section = json!({ "anyOf": [entry, { "type": "array", "items": entry, "minItems": 1 }] });
        let names = Section::json_schema(generator);
        let names = names.get("oneOf").and_then(Json::as_array).into_iter().flatten();
        let sections: Map<String, Json> = names
            .filter_map(|name| {
                let mut section = section.clone();
                section["description"] = name["description"].clone();
                Some((name["const"].as_str()?.to_owned(), section))
            })
            .collect();
        json_schema!({
            "description": "The sections in this order, each a paragraph.",
            "type": "object",
            "properties": sections,
            "additionalProperties": false,
            "minProperties": 1,
        })
    }

    /// A sentence of a section.
    Entry(generator) {
        json_schema!({
            "description": "The id of a message, or a map with `say`.",
            "anyOf": [
                { "type": "string" },
                {
                    "type": "object",
                    "properties": {
                        "say": { "type": "string", "description": "The id of a message." },
                        "when": {
                            "description": "When it is said; always if left out.",
                            "anyOf": [generator.subschema_for::<Condition>(), { "type": "null" }],
                        },
                        "by": {
                            "type": "string",
                            "description": "A choice: the message's id goes on with the member that it has.",
                        },
                        "each": {
                            "type": "string",
                            "description": "A list: the message is said once for each item, which is `$item`.",
                        },
                        "spare": {
                            "description": "Whether it is left out on channels with `spare: no`.",
                            "anyOf": [generator.subschema_for::<YesNo>()],
                        },
                    },
                    "required": ["say"],
                    "not": { "required": ["by", "each"] },
                    "additionalProperties": false,
                },
            ],
        })
    }

    /// One of the agent's steps.
    AgentStep(generator) {
        json_schema!({
            "description": "The step's name, or a map with `do`.",
            "anyOf": [
                { "type": "string" },
                {
                    "type": "object",
                    "properties": {
                        "do": { "type": "string", "description": "The step's name." },
                        "when": {
                            "description": "When it is to be done; always if left out.",
                            "anyOf": [generator.subschema_for::<Condition>(), { "type": "null" }],
                        },
                    },
                    "required": ["do"],
                    "additionalProperties": false,
                },
            ],
        })
    }

    /// The channels on which a scenario is served.
    Channels(_generator) {
        let list = json!({ "type": "array", "items": { "type": "string" } });
        let because = json!({ "type": "string", "description": "Why it is not served elsewhere." });
        json_schema!({
            "anyOf": [
                { "const": "all" },
                {
                    "type": "object",
                    "properties": { "only": list, "because": because },
                    "required": ["only", "because"],
                    "additionalProperties": false,
                },
                {
                    "type": "object",
                    "properties": { "except": list, "because": because },
                    "required": ["except", "because"],
                    "additionalProperties": false,
                },
            ],
        })
    }
}

impl JsonSchema for Facts {
    fn schema_name() -> Cow<'static, str> {
        "GivenFacts".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["object", "null"], "propertyNames": { "pattern": SNAKE } })
    }
}

impl JsonSchema for CaseId {
    fn schema_name() -> Cow<'static, str> {
        "CaseId".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "integer"] })
    }
}

impl JsonSchema for Customer {
    fn schema_name() -> Cow<'static, str> {
        "Customer".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        part("Who wrote. Every part may be left out.", &CUSTOMER)
    }
}

impl JsonSchema for Seller {
    fn schema_name() -> Cow<'static, str> {
        "Seller".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        part("Who answers.", &SELLER)
    }
}

/// A part of a case with facts of fixed names; what fits each is for `facts.yaml` to say.
fn part(description: &str, names: &[&str]) -> Schema {
    let facts: Map<String, Json> = names.iter().map(|name| ((*name).to_owned(), true.into())).collect();
    json_schema!({
        "description": description,
        "type": ["object", "null"],
        "properties": facts,
        "additionalProperties": false,
    })
}

/// A follow-up has `after` or `on`, and not both.
pub(crate) fn one_of_two(schema: &mut Schema) {
    schema.insert("oneOf".to_owned(), json!([{ "required": ["after"] }, { "required": ["on"] }]));
}

/// Keys of a fact that some types have and others have not.
pub(crate) fn by_type(schema: &mut Schema) {
    let only = |key: &str, types: &[&str], needed: bool| {
        let has = if needed { json!({ "required": [key] }) } else { json!(true) };
        json!({
            "if": { "properties": { "type": { "enum": types } } },
            "then": has,
            "else": { "properties": { key: false } },
        })
    };
    let rules = json!([
        only("of", &["choice", "list"], true),
        only("min", &["integer"], false),
        only("max", &["integer", "text", "prose", "list"], false),
    ]);
    schema.insert("allOf".to_owned(), rules);
}
