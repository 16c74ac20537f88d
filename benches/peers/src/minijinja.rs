//! minijinja.

use std::sync::Arc;

use fluent::FluentValue;
use minijinja::value::{Kwargs, Serde};
use minijinja::{Environment, Error, Value};
use serde::Serialize;

use crate::stack::Templates;
use replybook_benches::LAYOUTS;
use replybook_benches::words::{Words, uncapital};

pub(crate) fn engine(words: &Arc<dyn Words>) -> Environment<'static> {
    let mut engine = Environment::new();
    let words = Arc::clone(words);
    engine.add_function("t", move |args: Kwargs| t(&*words, &args));
    engine.add_filter("uncapital", |text: &str| uncapital(text));
    for (name, text) in LAYOUTS {
        engine.add_template(name, text.trim_end()).expect("the layouts are right");
    }
    engine
}

/// `t(lang="de", key="…", …)`: a sentence with its arguments.
fn t(words: &dyn Words, args: &Kwargs) -> Result<String, Error> {
    let (language, key): (&str, &str) = (args.get("lang")?, args.get("key")?);
    let values: Vec<(&str, Value)> = args
        .args()
        .filter(|name| !matches!(*name, "lang" | "key"))
        .map(|name| Ok((name, args.get(name)?)))
        .collect::<Result<_, Error>>()?;
    let mut values = values.iter().filter_map(|(name, value)| Some((*name, fluent_value(value)?)));
    Ok(words.say(language, key, &mut values))
}

fn fluent_value(value: &Value) -> Option<FluentValue<'_>> {
    value.as_str().map(FluentValue::from).or_else(|| value.as_i64().map(FluentValue::from))
}

impl Templates for Environment<'_> {
    type Bound = Value;

    fn bind(&self, values: &impl Serialize) -> Value {
        Value::from(Serde(values))
    }

    fn render(&self, layout: &str, bound: &Value) -> String {
        let rendered = self.get_template(layout).and_then(|template| template.render(bound));
        rendered.unwrap_or_else(|error| panic!("{layout}: {error:#}"))
    }
}
