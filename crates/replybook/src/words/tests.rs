use jiff::civil::date;
use jiff::tz::TimeZone;

use super::*;
use crate::fact::{Fact, Value, Values};
use crate::format::Formats;

mod bounds;
mod broken;
mod departures;
mod errors;
mod functions;
mod generated;
mod lookup;
mod paths;
mod patterns;
mod selects;

/// A case in which a sentence is said: facts of every type, each with a value but `gap` and `moods`.
struct Stage {
    facts: FactTable,
    values: Values<'static>,
    item: Option<(Type, Value<'static>, u32)>,
    zone: &'static str,
    opens: bool,
    isolates: bool,
}

impl Stage {
    fn new() -> Stage {
        let text = || Type::Text { max: 200 };
        let choice = |members: &[&str]| Type::Choice(members.iter().map(|member| Box::from(*member)).collect());
        let list = |of| Type::List { of: Box::new(of), max: 20 };
        let items = ["Kabel", "Stecker", "Akku"].map(|item| Value::Text(item.into()));
        let declared = [
            ("who", text(), Some(Value::Text("Anna Müller".into()))),
            ("order_id", Type::Identifier, Some(Value::Identifier("302-1234567".into()))),
            ("note", Type::Prose { max: 4_000 }, Some(Value::Prose("First.\nSecond.".into()))),
            ("days", Type::Integer { min: None, max: None }, Some(Value::Integer(3))),
            ("weight", Type::Decimal, Some(Value::Decimal(Box::new("1234.50".parse().unwrap())))),
            ("refund", Type::Money, Some(Value::Money("49.90 EUR".parse().unwrap()))),
            ("discount", Type::Percent, Some(Value::Percent(Box::new("12.5".parse().unwrap())))),
            ("due", Type::Date, Some(Value::Date(date(2026, 11, 24)))),
            ("sent_at", Type::DateTime, Some(Value::DateTime("2026-11-24T23:30:00Z".parse().unwrap()))),
            ("wait", Type::Duration, Some(Value::Duration("2 business days".parse().unwrap()))),
            ("paid", Type::YesNo, Some(Value::YesNo(true))),
            ("mood", choice(&["calm", "angry", "rational"]), Some(Value::Choice(1))),
            ("voice", choice(&["formal", "friendly"]), Some(Value::Choice(0))),
            ("items", list(text()), Some(Value::List(items.into()))),
            ("link", Type::Url, Some(Value::Url("https://example.com/help".into()))),
            ("gap", text(), None),
            ("moods", list(choice(&["calm", "angry"])), None),
        ];
        let (mut facts, mut values) = (FactTable::default(), Vec::new());
        for (name, ty, value) in declared {
            let name = name.into();
            facts.push(Fact { name, ty, required: false, ask: None, default: None, example: None, derived: false });
            values.push(value);
        }
        Stage {
            facts,
            values: values.into_iter().collect(),
            item: None,
            zone: "Europe/Berlin",
            opens: false,
            isolates: false,
        }
    }

    /// The same case with another value for a fact.
    fn with(mut self, name: &str, value: impl Into<Option<Value<'static>>>) -> Stage {
        let slot = self.facts.find(name).unwrap();
        match value.into() {
            Some(value) => self.values.set(slot, value),
            None => self.values.clear(slot),
        }
        self
    }

    fn scope(&self) -> Scope<'_> {
        Scope { facts: &self.facts, item: self.item.as_ref().map(|(ty, _, _)| ty) }
    }

    fn saying<T>(&self, language: &str, say: impl FnOnce(&Saying<'_>) -> T) -> T {
        say(&Saying {
            values: &self.values,
            item: self.item.as_ref().map(|(_, value, position)| (value, *position)),
            formats: &Formats::new(language),
            zone: &TimeZone::get(self.zone).unwrap(),
            opens: self.opens,
            isolates: self.isolates,
        })
    }

    fn compile(&self, words: &Words, chain: &[&str], id: &str) -> Result<Sentence, String> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let compiled = words.compile(chain, id, attribute, &self.scope());
        let traced = words.compile_traced(chain, id, attribute, &self.scope()).map(|traced| traced.sentence);
        assert_eq!(format!("{compiled:?}"), format!("{traced:?}"), "a trace changes nothing");
        compiled.map_err(|errors| errors.iter().map(|error| format!("{error:#}")).collect::<Vec<_>>().join("\n\n"))
    }

    /// Says a message, or one of its attributes: `demo.short`.
    fn try_say(&self, words: &Words, chain: &[&str], id: &str) -> Result<String, Missing> {
        let sentence = self.compile(words, chain, id).unwrap_or_else(|errors| panic!("{id}: {errors}"));
        let mut out = "Before.".to_owned();
        let written = self.saying(chain[0], |saying| sentence.write(saying, &mut out));
        let said = out.strip_prefix("Before.").expect("what was there stays").to_owned();
        if written.is_err() {
            assert_eq!(said, "", "nothing is left of a sentence that could not be said");
        }
        written.map(|()| said)
    }

    fn say(&self, words: &Words, chain: &[&str], id: &str) -> String {
        self.try_say(words, chain, id).unwrap_or_else(|missing| panic!("{id}: {missing:?}"))
    }

    /// Says the message `demo` of a file in one language.
    fn demo(&self, language: &str, ftl: &str) -> String {
        self.say(&demo(language, ftl), &[language], "demo")
    }
}

fn text(text: &str) -> Value<'static> {
    Value::Text(text.to_owned().into())
}

/// Packs of files: `de/demo.ftl`, or `1:de/demo.ftl` for one in a pack laid over the first.
fn words(files: &[(&str, &str)]) -> Words {
    let file = |(path, text): &(&str, &str)| {
        let (pack, path) = path.split_once(':').unwrap_or(("0", path));
        let (language, name) = path.split_once('/').unwrap();
        FtlFile {
            pack: pack.parse().unwrap(),
            language: language.into(),
            stem: name.strip_suffix(".ftl").unwrap().into(),
            path: format!("locales/{path}").into(),
            text: text.to_string().into(),
        }
    };
    Words::new(files.iter().map(file).collect(), &Arc::new(Stack::new(Vec::new())))
}

fn demo(language: &str, ftl: &str) -> Words {
    words(&[(&format!("{language}/demo.ftl"), ftl)])
}

fn said(language: &str, ftl: &str) -> String {
    Stage::new().demo(language, ftl)
}

/// What is wrong in the message `demo`, or in its file, as a person reads it.
fn wrong(language: &str, ftl: &str) -> String {
    let words = demo(language, ftl);
    let Err(errors) = Stage::new().compile(&words, &[language], "demo") else {
        let errors: Vec<_> = words.errors().map(|error| format!("{error:#}")).collect();
        assert!(!errors.is_empty(), "this compiles:\n{ftl}");
        return errors.join("\n\n");
    };
    errors
}
