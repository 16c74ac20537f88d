//! Values, written into a sentence.

use std::borrow::Cow;

use fixed_decimal::Decimal;
use smallvec::SmallVec;

use super::sentence::How;
use super::{Saying, literal};
use crate::fact::Value;
use crate::format::{DateStyle, NumberOptions};

/// A value at hand.
#[derive(Clone, Copy)]
pub(super) enum Held<'a> {
    Value(&'a Value<'a>),
    Whole(i64),
    Number(&'a Decimal),
}

impl<'a> Held<'a> {
    pub(super) fn number(self) -> Option<Cow<'a, Decimal>> {
        match self {
            Held::Whole(number) | Held::Value(&Value::Integer(number)) => Some(Cow::Owned(Decimal::from(number))),
            Held::Number(number) => Some(Cow::Borrowed(number)),
            Held::Value(Value::Decimal(number)) => Some(Cow::Borrowed(number)),
            // Per cents are written without noughts at their end.
            Held::Value(Value::Percent(number)) => Some(Cow::Owned(literal::plain(Decimal::clone(number)))),
            Held::Value(_) => None,
        }
    }

    /// The number, if it is a whole one that is not below zero.
    pub(super) fn count(self) -> Option<u64> {
        match self {
            Held::Whole(number) | Held::Value(&Value::Integer(number)) => u64::try_from(number).ok(),
            _ => None,
        }
    }

    /// The text of a value that is written as it stands.
    pub(super) fn text(self, saying: &Saying<'_>) -> Option<&'a str> {
        match self {
            Held::Value(value) => as_it_stands(value, saying),
            Held::Whole(_) | Held::Number(_) => None,
        }
    }

    pub(super) fn write(self, how: How, saying: &Saying<'_>, out: &mut String) {
        let formats = saying.formats;
        match (how, self) {
            (How::Number(options), held) => {
                let number = held.number().expect("a fact that is written as a number is one");
                formats.decimal(&number, options, out);
            }
            (How::Day(style), Held::Value(Value::Date(day))) => formats.date(*day, style, out),
            (How::Day(style), Held::Value(Value::DateTime(at))) => {
                formats.date(saying.zone.to_datetime(*at).date(), style, out);
            }
            (How::Instant(style), Held::Value(Value::DateTime(at))) => formats.date_time(*at, saying.zone, style, out),
            (_, Held::Value(value)) => write_plain(value, saying, out),
            (_, Held::Whole(number)) => formats.integer(number, out),
            (_, Held::Number(number)) => formats.decimal(number, NumberOptions::default(), out),
        }
    }
}

pub(super) fn write_plain(value: &Value<'_>, saying: &Saying<'_>, out: &mut String) {
    let formats = saying.formats;
    match value {
        Value::Text(text) | Value::Identifier(text) | Value::Url(text) => write_apart(text, saying, out),
        Value::Prose(text) => {
            // Marks reach to the end of a paragraph at most.
            for (nth, line) in text.split('\n').enumerate() {
                if nth > 0 {
                    out.push('\n');
                }
                write_apart(line, saying, out);
            }
        }
        Value::Integer(number) => formats.integer(*number, out),
        Value::Decimal(number) => formats.decimal(number, NumberOptions::default(), out),
        Value::Percent(number) => formats.percent(number, out),
        Value::Money(sum) => formats.money(sum, out),
        Value::Date(day) => formats.date(*day, DateStyle::Long, out),
        Value::DateTime(at) => formats.date_time(*at, saying.zone, DateStyle::Long, out),
        Value::List(items) => {
            let items: SmallVec<[Cow<'_, str>; 8]> = items
                .iter()
                .map(|item| match as_it_stands(item, saying) {
                    Some(text) => Cow::Borrowed(text),
                    None => {
                        let mut written = String::new();
                        write_plain(item, saying, &mut written);
                        Cow::Owned(written)
                    }
                })
                .collect();
            formats.list(items.iter().map(|item| &**item), out);
        }
        Value::Duration(_) | Value::YesNo(_) | Value::Choice(_) => {
            unreachable!("a sentence that prints such a fact does not compile")
        }
    }
}

/// The text of a value that is written as it stands.
fn as_it_stands<'a>(value: &'a Value<'_>, saying: &Saying<'_>) -> Option<&'a str> {
    match value {
        Value::Text(text) | Value::Identifier(text) | Value::Url(text) => (!stands_apart(text, saying)).then_some(text),
        _ => None,
    }
}

/// Writes a text so that it leaves the reading direction of what stands around it alone.
fn write_apart(text: &str, saying: &Saying<'_>, out: &mut String) {
    if stands_apart(text, saying) {
        out.push('\u{2068}');
        out.push_str(text);
        out.push('\u{2069}');
    } else {
        out.push_str(text);
    }
}

/// Whether a text is written between marks that isolate it, which its channel has to take.
fn stands_apart(text: &str, saying: &Saying<'_>) -> bool {
    saying.isolates && is_right_to_left(text)
}

/// Whether a text has characters of the blocks that Unicode reserves for scripts written from right to left.
fn is_right_to_left(text: &str) -> bool {
    // Many bytes are asked at once whether they are ASCII; and before all of these blocks UTF-8 has smaller bytes.
    !text.is_ascii()
        && text.bytes().any(|b| b >= 0xD6)
        && text.chars().any(|c| {
            matches!(c, '\u{0590}'..='\u{08FF}' | '\u{200F}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
                | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
        })
}
