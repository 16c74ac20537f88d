//! Tera 2.

use std::sync::Arc;

use fluent::FluentValue;
use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use crate::stack::{Engine, LAYOUTS};
use crate::words::{Words, uncapital};

pub(crate) fn engine(words: &Arc<dyn Words>) -> Tera {
    let mut engine = Tera::default();
    let words = Arc::clone(words);
    engine.register_function("t", move |args: Kwargs, _: &State| t(&*words, &args));
    engine.register_filter("uncapital", |text: &str, _: Kwargs, _: &State| uncapital(text));
    engine.add_raw_templates(LAYOUTS.map(|(name, text)| (name, text.trim_end()))).expect("the layouts are right");
    engine
}

/// `t(lang="de", key="…", …)`: a sentence with its arguments.
fn t(words: &dyn Words, args: &Kwargs) -> TeraResult<String> {
    let (language, key) = (args.must_get::<&str>("lang")?, args.must_get::<&str>("key")?);
    let mut args = args.iter().filter_map(|(name, value)| match name.as_str()? {
        "lang" | "key" => None,
        name => Some((name, fluent_value(value)?)),
    });
    Ok(words.say(language, key, &mut args))
}

fn fluent_value(value: &Value) -> Option<FluentValue<'_>> {
    value.as_str().map(FluentValue::from).or_else(|| value.as_i64().map(FluentValue::from))
}

impl Engine for Tera {
    type Bound = Context;

    fn bind(&self, values: &impl Serialize) -> Context {
        Context::from_serialize(values).expect("the values are a map of texts and numbers")
    }

    fn render(&self, layout: &str, bound: &Context) -> String {
        Tera::render(self, layout, bound).unwrap_or_else(|error| panic!("{layout}: {error}"))
    }
}
