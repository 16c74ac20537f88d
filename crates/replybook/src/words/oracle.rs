//! fluent-bundle as the oracle: what a sentence says must be what the reference resolver says.
//!
//! Values are written by our own [`Formats`] on both sides: the oracle judges the words, not the figures. Where
//! fluent-bundle departs from the specification, `tests/departures.rs` shows what we do instead.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use fixed_decimal::Decimal;
use fluent::concurrent::FluentBundle;
use fluent::types::{FluentNumber, FluentNumberOptions, FluentNumberStyle, FluentType};
use fluent::{FluentArgs, FluentResource, FluentValue};
use jiff::tz::TimeZone;

use super::value::write_plain;
use super::{Saying, Scope, Words, compile, start};
use crate::duration::Unit;
use crate::fact::{Type, Value};
use crate::format::{DateStyle, Formats, NumberOptions};

type Bundle = FluentBundle<FluentResource>;

/// The words of one language, resolved by fluent-bundle.
pub(crate) struct Oracle {
    bundle: Bundle,
    language: String,
}

/// A value that fluent-bundle knows nothing of, and how it is printed.
#[derive(Clone, Debug, PartialEq)]
struct Held {
    value: Value<'static>,
    zone: TimeZone,
    plain: String,
}

/// Around a START, in the Unicode area for private use.
const START: [char; 2] = ['\u{E000}', '\u{E001}'];

/// Fails unless a sentence says what fluent-bundle says, byte for byte; a missing fact is an error for both.
///
/// Returns what was said. For a test over a whole pack: one oracle per chain of languages, and one call per sentence
/// and case.
#[track_caller]
pub(crate) fn assert_agrees(
    oracle: &Oracle,
    words: &Words,
    chain: &[&str],
    (id, attribute): (&str, Option<&str>),
    scope: &Scope<'_>,
    saying: &Saying<'_>,
) -> Option<String> {
    let sentence = words.compile(chain, id, attribute, scope);
    let sentence = sentence.unwrap_or_else(|errors| panic!("{id} in {chain:?}: {errors:#?}"));
    let mut ours = String::new();
    let ours = sentence.write(saying, &mut ours).map(|()| ours);
    match (ours, oracle.say((id, attribute), scope, saying)) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(ours, theirs, "{id} in {chain:?}: ours is on the left, fluent-bundle's on the right");
            Some(ours)
        }
        (Err(_), Err(_)) => None,
        (ours, theirs) => panic!("{id} in {chain:?}: we say {ours:?}, fluent-bundle says {theirs:?}"),
    }
}

impl Oracle {
    pub(crate) fn new(words: &Words, chain: &[&str]) -> Oracle {
        let durations = Arc::new(bundle(words, chain));
        let mut bundle = bundle(words, chain);
        bundle.add_function("DURATION", move |given, named| duration(&durations, given, named)).unwrap();
        Oracle { bundle, language: chain[0].to_owned() }
    }

    /// What a message or its attribute says; the errors, if there are any.
    pub(crate) fn say(
        &self,
        (id, attribute): (&str, Option<&str>),
        scope: &Scope<'_>,
        saying: &Saying<'_>,
    ) -> Result<String, String> {
        FORMATS.with_borrow_mut(|formats| formats.speak(&self.language));
        let mut arguments = FluentArgs::new();
        for (slot, fact) in scope.facts.iter() {
            if let Some(value) = saying.values.get(slot) {
                arguments.set(&*fact.name, argument(&fact.ty, value, saying));
            }
        }
        if let (Some(ty), Some((item, position))) = (scope.item, saying.item) {
            arguments.set("item", argument(ty, item, saying));
            arguments.set("position", position);
        }
        let message = self.bundle.get_message(id).ok_or_else(|| format!("no message `{id}`"))?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let pattern = pattern.ok_or_else(|| format!("`{id}` has no text"))?;
        let (mut said, mut errors) = (String::new(), Vec::new());
        self.bundle.write_pattern(&mut said, pattern, Some(&arguments), &mut errors).unwrap();
        if errors.is_empty() { Ok(started(&said, saying.opens)) } else { Err(format!("{errors:?}")) }
    }
}

fn bundle(words: &Words, chain: &[&str]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![chain[0].parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(FORMATS.with_borrow(|formats| written(number, formats.current()))),
        _ => None,
    }));
    bundle.add_function("NUMBER", number).unwrap();
    bundle.add_function("DATETIME", date_time).unwrap();
    bundle
        .add_function("START", |given, _| match given {
            [FluentValue::String(text)] => format!("{}{text}{}", START[0], START[1]).into(),
            _ => FluentValue::Error,
        })
        .unwrap();
    let mut files: Vec<_> = words.all();
    let rank = |language: &str| chain.iter().position(|known| *known == language);
    files.retain(|file| rank(&file.language).is_some());
    files.sort_by_key(|file| (file.pack, std::cmp::Reverse(rank(&file.language))));
    for file in files {
        let text = file.text();
        let swiss = matches!(chain[0], "de-CH" | "de-LI");
        let text = if swiss { compile::swiss(text) } else { text.to_owned() };
        bundle.add_resource_overriding(FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource));
    }
    bundle
}

fn argument(ty: &Type, value: &Value, saying: &Saying<'_>) -> FluentValue<'static> {
    let number = |number: &Decimal, style| {
        let fraction = usize::try_from(-*number.absolute.magnitude_range().start()).unwrap();
        let options = FluentNumberOptions {
            style,
            minimum_fraction_digits: (fraction > 0).then_some(fraction),
            ..FluentNumberOptions::default()
        };
        FluentValue::Number(FluentNumber::new(number.to_string().parse().unwrap(), options))
    };
    match value {
        Value::Choice(_) | Value::YesNo(_) => ty.show(value).into(),
        Value::Integer(number) => (*number).into(),
        Value::Decimal(decimal) => number(decimal, FluentNumberStyle::Decimal),
        Value::Percent(percent) => number(percent, FluentNumberStyle::Percent),
        value => {
            let mut plain = String::new();
            if !matches!(value, Value::Duration(_)) {
                write_plain(value, saying, &mut plain);
            }
            match value {
                Value::Text(_) | Value::Identifier(_) => plain.into(),
                _ => Held { value: value.clone().into_owned(), zone: saying.zone.clone(), plain }.into(),
            }
        }
    }
}

fn number<'a>(given: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let [FluentValue::Number(number)] = given else { return FluentValue::Error };
    let mut number = number.clone();
    let own = number.options.minimum_fraction_digits.filter(|_| named.get("maximumFractionDigits").is_none());
    number.options.minimum_fraction_digits = None;
    number.options.merge(named);
    number.options.minimum_fraction_digits = number.options.minimum_fraction_digits.max(own);
    FluentValue::Number(number)
}

fn written(number: &FluentNumber, formats: &Formats) -> String {
    let FluentNumberOptions { minimum_fraction_digits: min, maximum_fraction_digits: max, use_grouping, style, .. } =
        number.options;
    let digits = |digits: usize| u8::try_from(digits).unwrap();
    let options =
        NumberOptions { min_fraction: min.map_or(0, digits), max_fraction: max.map(digits), grouping: use_grouping };
    let (value, mut out) = (number.value.to_string().parse().unwrap(), String::new());
    match style {
        FluentNumberStyle::Percent => formats.percent(&value, &mut out),
        _ => formats.decimal(&value, options, &mut out),
    }
    out
}

fn date_time<'a>(given: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let [FluentValue::Custom(custom)] = given else { return FluentValue::Error };
    let Some(Held { value, zone, .. }) = custom.as_ref().as_any().downcast_ref::<Held>() else {
        return FluentValue::Error;
    };
    let option = |name| match named.get(name) {
        Some(FluentValue::String(text)) => Some(text.to_string()),
        _ => None,
    };
    let style = match option("dateStyle").as_deref() {
        Some("full") => DateStyle::Full,
        Some("short") => DateStyle::Short,
        _ => DateStyle::Long,
    };
    let mut out = String::new();
    FORMATS.with_borrow(|formats| match value {
        Value::Date(day) => formats.current().date(*day, style, &mut out),
        Value::DateTime(at) if option("dateStyle").is_some() && option("timeStyle").is_none() => {
            formats.current().date(zone.to_datetime(*at).date(), style, &mut out);
        }
        Value::DateTime(at) => formats.current().date_time(*at, zone, style, &mut out),
        _ => {}
    });
    out.into()
}

fn duration<'a>(bundle: &Bundle, given: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let [FluentValue::Custom(custom)] = given else { return FluentValue::Error };
    let Some(Held { value: Value::Duration(span), .. }) = custom.as_ref().as_any().downcast_ref::<Held>() else {
        return FluentValue::Error;
    };
    let message = match span.unit {
        Unit::Minutes => "shared-duration-minutes",
        Unit::Hours => "shared-duration-hours",
        Unit::Days => "shared-duration-days",
        Unit::BusinessDays => "shared-duration-business-days",
    };
    let Some(message) = bundle.get_message(message) else { return FluentValue::Error };
    let attribute = match named.get("case") {
        Some(FluentValue::String(case)) => message.get_attribute(case).map(|attribute| attribute.value()),
        _ => None,
    };
    let Some(pattern) = attribute.or(message.value()) else { return FluentValue::Error };
    let arguments = FluentArgs::from_iter([("count", span.count)]);
    bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned().into()
}

/// Decides for each START whether the sentence begins with it.
fn started(said: &str, opens: bool) -> String {
    let mut out = String::new();
    for (nth, part) in said.split(START[0]).enumerate() {
        match part.split_once(START[1]) {
            Some((word, rest)) if nth > 0 => {
                if opens && out.is_empty() {
                    out.push_str(word);
                } else {
                    out.push_str(&start::capitalised(word));
                }
                out.push_str(rest);
            }
            _ => out.push_str(part),
        }
    }
    out
}

impl FluentType for Held {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.plain.clone())
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.plain.clone())
    }
}

impl From<Held> for FluentValue<'static> {
    fn from(held: Held) -> FluentValue<'static> {
        FluentValue::Custom(Box::new(held))
    }
}

/// The formats of the language that is spoken: fluent-bundle takes a bare function to write its numbers with.
#[derive(Default)]
struct Tongues {
    known: HashMap<String, Rc<Formats>>,
    current: Option<Rc<Formats>>,
}

thread_local! {
    static FORMATS: RefCell<Tongues> = RefCell::default();
}

impl Tongues {
    fn speak(&mut self, language: &str) {
        let formats = self.known.entry(language.to_owned()).or_insert_with(|| Rc::new(Formats::new(language)));
        self.current = Some(Rc::clone(formats));
    }

    fn current(&self) -> &Formats {
        self.current.as_deref().expect("a language is spoken")
    }
}
