//! How a raw value becomes a fact's value, or is refused.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use fixed_decimal::Decimal;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::Offset;
use serde_json::{Map, Number, Value as Json};

use super::{Type, Value};
use crate::diagnostic::{nearest, short};
use crate::money::Money;
use crate::scan;

/// A value as somebody gave it, before the fact's type is known.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Raw<'a> {
    Null,
    Bool(bool),
    Number(&'a Number),
    Text(&'a str),
    List(&'a [Json]),
    Map(&'a Map<String, Json>),
}

impl<'a> From<&'a Json> for Raw<'a> {
    fn from(raw: &'a Json) -> Raw<'a> {
        match raw {
            Json::Null => Raw::Null,
            Json::Bool(yes) => Raw::Bool(*yes),
            Json::Number(number) => Raw::Number(number),
            Json::String(text) => Raw::Text(text),
            Json::Array(items) => Raw::List(items),
            Json::Object(parts) => Raw::Map(parts),
        }
    }
}

impl<'a> Raw<'a> {
    fn text(self) -> Option<&'a str> {
        match self {
            Raw::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl<'a> From<&'a str> for Raw<'a> {
    fn from(text: &'a str) -> Raw<'a> {
        Raw::Text(text)
    }
}

/// What a raw value is read with.
#[derive(Clone, Copy, Debug, std::default::Default)]
pub(crate) struct Reading<'a> {
    /// The chain of the reply's language, most specific first: a text that is given once per language is taken from the
    /// first that it has.
    pub languages: &'a [String],
    /// The ISO 4217 code of a sum that is given without one.
    pub currency: Option<&'a str>,
}

impl Reading<'_> {
    fn in_language<'a>(&self, by_language: &'a Map<String, Json>) -> Option<Raw<'a>> {
        self.languages.iter().find_map(|language| by_language.get(language)).map(Raw::from)
    }
}

/// Why a raw value does not fit a type: what was given, and what fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Misfit {
    pub given: String,
    pub fits: String,
    /// The nearest member, where a choice was meant.
    pub nearest: Option<String>,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.fits.as_str() {
            "" => f.write_str(&self.given),
            fits => write!(f, "{}; it takes {fits}", self.given),
        }
    }
}

impl Type {
    /// Reads a raw value. `Ok(None)` means missing: null, a blank text or an empty list.
    pub(crate) fn read<'a>(
        &self,
        raw: impl Into<Raw<'a>>,
        reading: &Reading<'_>,
    ) -> Result<Option<Value<'a>>, Box<Misfit>> {
        let raw = raw.into();
        match self.read_plain(raw) {
            Some(value) => Ok(Some(value)),
            None => self.read_raw(raw, reading).map_err(Box::new),
        }
    }

    /// Reads a value that is written as nearly all are, with nothing around it and nothing to be said against it. What else
    /// is a value, and what is none, is told by [`Type::read_raw`].
    fn read_plain<'a>(&self, raw: Raw<'a>) -> Option<Value<'a>> {
        match (self, raw) {
            (Type::Text { max }, Raw::Text(text)) if is_plain(text, *max) => Some(Value::Text(Cow::Borrowed(text))),
            (Type::Identifier, Raw::Text(text)) if is_plain(text, IDENTIFIER_MAX) => {
                Some(Value::Identifier(Cow::Borrowed(text)))
            }
            (Type::Choice(members), Raw::Text(text)) => {
                let at = members.iter().position(|member| **member == *text)?;
                Some(Value::Choice(at as u16))
            }
            (Type::Integer { min, max }, Raw::Number(number)) => {
                let number = number.as_i64()?;
                is_within(number, *min, *max).then_some(Value::Integer(number))
            }
            (Type::YesNo, Raw::Bool(yes)) => Some(Value::YesNo(yes)),
            (Type::YesNo, Raw::Text("yes")) => Some(Value::YesNo(true)),
            (Type::YesNo, Raw::Text("no")) => Some(Value::YesNo(false)),
            (Type::Money, Raw::Text(text)) => Money::plain(text).map(Value::Money),
            (Type::Date, Raw::Text(text)) => day(text).filter(|day| YEARS.contains(&day.year())).map(Value::Date),
            (Type::DateTime, Raw::Text(text)) => instant(text).filter(|at| INSTANTS.contains(at)).map(Value::DateTime),
            (Type::List { of, max }, Raw::List(items)) if (1..=*max).contains(&items.len()) => {
                let mut read = Vec::with_capacity(items.len());
                for item in items {
                    read.push(of.read_plain(item.into())?);
                }
                Some(Value::List(read))
            }
            _ => None,
        }
    }

    fn read_raw<'a>(&self, raw: Raw<'a>, reading: &Reading<'_>) -> Result<Option<Value<'a>>, Misfit> {
        match (self, raw) {
            (_, raw) if is_missing(raw) => Ok(None),
            (Type::List { of, max }, raw) => read_list(of, *max, raw, reading).map_err(|m| m.or_fits(self)),
            (Type::Text { .. } | Type::Prose { .. } | Type::Url, Raw::Map(by_language)) => {
                let found = reading.in_language(by_language);
                match found {
                    Some(text @ (Raw::Text(_) | Raw::Null)) => self.read_raw(text, reading),
                    Some(other) => Err(misfit(other, self)),
                    None => Err(Misfit {
                        given: format!(
                            "the text is given for {} and not for {}",
                            by_language.keys().cloned().collect::<Vec<_>>().join(", "),
                            reading.languages.last().map_or("the reply's language", String::as_str),
                        ),
                        fits: self.describe(),
                        nearest: None,
                    }),
                }
            }
            _ => self.read_one(raw, reading).map(Some),
        }
    }

    fn read_one<'a>(&self, raw: Raw<'a>, reading: &Reading<'_>) -> Result<Value<'a>, Misfit> {
        let fail = || misfit(raw, self);
        let text = || raw.text().map(trim);
        match self {
            Type::Text { max } => Ok(Value::Text(one_line(as_written(raw, self)?, *max, self)?)),
            Type::Identifier => Ok(Value::Identifier(one_line(as_written(raw, self)?, IDENTIFIER_MAX, self)?)),
            Type::Prose { max } => Ok(Value::Prose(lines(text().ok_or_else(fail)?, *max, self)?)),
            Type::Integer { min, max } => {
                let number = match raw {
                    Raw::Number(number) => number.as_i64(),
                    _ => text().and_then(|text| text.parse().ok()),
                };
                let number: i64 = number.ok_or_else(fail)?;
                if is_within(number, *min, *max) { Ok(Value::Integer(number)) } else { Err(fail()) }
            }
            Type::Decimal => Ok(Value::Decimal(decimal(&scalar(raw).ok_or_else(fail)?).ok_or_else(fail)?.into())),
            Type::Percent => {
                let number = scalar(raw).ok_or_else(fail)?;
                Ok(Value::Percent(decimal(number.trim().trim_end_matches('%')).ok_or_else(fail)?.into()))
            }
            Type::Money => match raw {
                Raw::Map(parts) if parts.len() == 2 => {
                    let amount = parts.get("amount").and_then(|amount| scalar(amount.into())).ok_or_else(fail)?;
                    let currency = parts.get("currency").and_then(Json::as_str).ok_or_else(fail)?;
                    Money::new(&amount, currency).map(Value::Money).map_err(|error| Misfit::because(&error))
                }
                _ => {
                    let text = scalar(raw).ok_or_else(fail)?;
                    let text = trim(&text);
                    // A bare amount is in the market's currency.
                    let bare = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
                    let sum = match reading.currency {
                        Some(currency) if bare => Money::new(text, currency),
                        _ => text.parse(),
                    };
                    sum.map(Value::Money).map_err(|error| Misfit::because(&error))
                }
            },
            Type::Date => {
                let text = text().ok_or_else(fail)?;
                // jiff would also take a date with a time; a day that depends on a zone is not meant here.
                if text.len() != 10 {
                    return Err(fail());
                }
                let day: Date = text.parse().map_err(|_| fail())?;
                if YEARS.contains(&day.year()) { Ok(Value::Date(day)) } else { Err(out_of_time(text)) }
            }
            Type::DateTime => {
                let text = text().ok_or_else(fail)?;
                let at: Timestamp = text.parse().map_err(|_| fail())?;
                if INSTANTS.contains(&at) { Ok(Value::DateTime(at)) } else { Err(out_of_time(text)) }
            }
            Type::Duration => text().ok_or_else(fail)?.parse().map(Value::Duration).map_err(|_| fail()),
            Type::YesNo => match raw {
                Raw::Bool(yes) => Ok(Value::YesNo(yes)),
                _ => match text() {
                    Some("yes" | "true") => Ok(Value::YesNo(true)),
                    Some("no" | "false") => Ok(Value::YesNo(false)),
                    _ => Err(fail()),
                },
            },
            Type::Choice(members) => {
                let given = scalar(raw).ok_or_else(fail)?;
                let given = trim(&given);
                match members.iter().position(|member| **member == *given) {
                    Some(at) => Ok(Value::Choice(at as u16)),
                    None => {
                        let nearest = nearest(given, members.iter().map(|m| &**m));
                        Err(Misfit { nearest: nearest.map(str::to_owned), ..fail() })
                    }
                }
            }
            Type::Url => {
                let url = one_line(text().ok_or_else(fail)?.into(), 2_000, self)?;
                let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
                let fits = host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
                    && !url.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"'));
                if fits { Ok(Value::Url(url)) } else { Err(fail()) }
            }
            Type::List { .. } => Err(fail()),
        }
    }
}

impl Misfit {
    /// Takes over an error that says itself what would be right.
    fn because(error: &dyn fmt::Display) -> Misfit {
        Misfit { given: error.to_string(), fits: String::new(), nearest: None }
    }

    /// Names the list as what fits, where an item did not.
    fn or_fits(mut self, list: &Type) -> Misfit {
        self.fits = list.describe();
        self
    }
}

fn read_list<'a>(of: &Type, max: usize, raw: Raw<'a>, reading: &Reading<'_>) -> Result<Option<Value<'a>>, Misfit> {
    // A list may be given once per language.
    let raw = match raw {
        Raw::Map(by_language) => reading.in_language(by_language).ok_or_else(|| misfit(raw, of))?,
        raw => raw,
    };
    let items = match raw {
        Raw::List(items) => items,
        Raw::Map(_) => return Err(misfit(raw, of)),
        // A single value is a list of one.
        one => {
            let one = of.read(one, reading).map_err(|misfit| *misfit)?;
            return Ok(one.map(|one| Value::List(vec![one])));
        }
    };
    if items.len() > max {
        return Err(Misfit { given: format!("{} values were given", items.len()), fits: String::new(), nearest: None });
    }
    let mut read = Vec::with_capacity(items.len());
    for item in items {
        read.extend(of.read(item, reading).map_err(|misfit| *misfit)?);
    }
    Ok((!read.is_empty()).then_some(Value::List(read)))
}

/// A day as nearly all are written: `2026-11-24`. What jiff reads beside it is left to it.
fn day(text: &str) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let [year, month, day] = [figures(&[*y1, *y2, *y3, *y4])?, figures(&[*m1, *m2])?, figures(&[*d1, *d2])?];
    Date::new(year, month as i8, day as i8).ok()
}

/// An instant as nearly all are written: `2026-11-24T09:30:00Z`, `2026-11-24T10:30:00+01:00`.
fn instant(text: &str) -> Option<Timestamp> {
    let (date, rest) = text.split_at_checked(10)?;
    let [b'T', h1, h2, b':', m1, m2, b':', s1, s2, zone @ ..] = rest.as_bytes() else { return None };
    let [hour, minute, second] = [figures(&[*h1, *h2])?, figures(&[*m1, *m2])?, figures(&[*s1, *s2])?];
    let time = Time::new(hour as i8, minute as i8, second as i8, 0).ok()?;
    let offset = match zone {
        b"Z" => Offset::UTC,
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let hours = figures(&[*h1, *h2]).filter(|hours| *hours < 24)?;
            let minutes = hours * 60 + figures(&[*m1, *m2]).filter(|minutes| *minutes < 60)?;
            Offset::from_seconds(i32::from(if *sign == b'-' { -minutes } else { minutes }) * 60).ok()?
        }
        _ => return None,
    };
    offset.to_timestamp(day(date)?.to_datetime(time)).ok()
}

/// A number of up to four figures.
fn figures(bytes: &[u8]) -> Option<i16> {
    bytes.iter().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + i16::from(byte - b'0')))
}

/// How many characters an identifier has at most.
const IDENTIFIER_MAX: usize = 100;
/// The years that days lie in.
const YEARS: Range<i16> = 1900..3000;
/// The same years, in UTC.
const INSTANTS: Range<Timestamp> = Timestamp::constant(-2_208_988_800, 0)..Timestamp::constant(32_503_680_000, 0);

fn is_within(number: i64, min: Option<i64>, max: Option<i64>) -> bool {
    min.is_none_or(|min| min <= number) && max.is_none_or(|max| number <= max)
}

/// Whether a text is one line as most are: nothing around it, and no character that could be wrong with it.
fn is_plain(text: &str, max: usize) -> bool {
    let bytes = text.as_bytes();
    let [first, .., last] = bytes else { return matches!(bytes, [only] if only.is_ascii_graphic() && max > 0) };
    bytes.len() <= max
        && (first.is_ascii_graphic() || text.starts_with(is_plain_letter))
        && (last.is_ascii_graphic() || text.ends_with(is_plain_letter))
        // All are looked at, which takes less time than to ask after each whether to go on.
        && (bytes.iter().fold(true, |plain, byte| plain & PLAIN[usize::from(*byte)])
            || text.chars().all(|c| matches!(c, ' '..='~') || is_plain_letter(c)))
}

/// A letter of a European language, or a mark between words, that is seen and has no meaning to a program.
fn is_plain_letter(c: char) -> bool {
    matches!(c, '\u{C0}'..='\u{24F}' | '\u{2010}'..='\u{2027}')
}

/// The bytes that UTF-8 has for no control character, no break between lines, and no mark of direction.
static PLAIN: [bool; 256] = {
    let (mut plain, mut byte) = ([false; 256], 0);
    while byte < 256 {
        plain[byte] = !matches!(byte, 0..0x20 | 0x7F | 0xC2 | 0xE2);
        byte += 1;
    }
    plain
};

/// Refuses what lies so far off that a day counted from it might be none.
fn out_of_time(text: &str) -> Misfit {
    let given = format!("`{}` lies outside the years 1900 to 2999", short(text));
    Misfit { given, fits: String::new(), nearest: None }
}

/// Whether a raw value of any type stands for a fact that is not there.
pub(crate) fn is_missing(raw: Raw<'_>) -> bool {
    match raw {
        Raw::Null => true,
        // Nearly all texts begin with something to see.
        Raw::Text(text) => !text.starts_with(|c: char| c.is_ascii_graphic()) && text.chars().all(is_blank),
        _ => false,
    }
}

/// Numbers and texts as text; `None` for anything else.
pub(crate) fn scalar(raw: Raw<'_>) -> Option<Cow<'_, str>> {
    match raw {
        Raw::Text(text) => Some(text.into()),
        Raw::Number(number) => Some(number.to_string().into()),
        // YAML reads an unquoted `true` as a truth value; as a member or a text it means the word.
        Raw::Bool(yes) => Some(if yes { "true" } else { "false" }.into()),
        _ => None,
    }
}

/// A text without the space around it.
fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(trim(text)),
        Cow::Owned(text) => Cow::Owned(trim(&text).to_owned()),
    }
}

/// As `str::trim`, which decodes what stands at both ends.
pub(crate) fn trim(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}

/// A text, or a number that was written as it is read: of `1.10` and `12E5` only the value is left.
fn as_written<'a>(raw: Raw<'a>, ty: &Type) -> Result<Cow<'a, str>, Misfit> {
    match raw {
        Raw::Number(number) if number.is_f64() => Err(Misfit {
            given: format!("the number {number} was given without quotes, and may have been written in another way"),
            fits: ty.describe(),
            nearest: None,
        }),
        _ => scalar(raw).ok_or_else(|| misfit(raw, ty)),
    }
}

fn decimal(text: &str) -> Option<Decimal> {
    let text = text.trim();
    // An exponent could ask for thousands of digits.
    let plain = text.len() <= 30 && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+'));
    if plain { text.parse().ok() } else { None }
}

/// Marks that change the direction of the text after them: they can make a message read as something else.
pub(crate) fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character leaves nothing to see: a text of nothing else would be a hole in the message.
pub(crate) fn is_blank(c: char) -> bool {
    // Nearly all are letters.
    !c.is_ascii_graphic()
        && (c.is_whitespace()
            || matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
                | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}'
                | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
                | '\u{E0000}'..='\u{E0FFF}'))
}

fn one_line<'a>(text: Cow<'a, str>, max: usize, ty: &Type) -> Result<Cow<'a, str>, Misfit> {
    let text = trimmed(text);
    let is_fine = |c: char| !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}') && !is_direction_mark(c);
    if text.len() <= max && scan::find(&text, |byte| !matches!(byte, b' '..=b'~'), |c| !is_fine(c)).is_none() {
        return Ok(text);
    }
    let bad = text.chars().find(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'));
    if let Some(bad) = bad {
        let name = if matches!(bad, '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}') {
            "a line break"
        } else {
            "a control character"
        };
        return Err(Misfit {
            given: format!("the text has {name} (U+{:04X})", bad as u32),
            fits: ty.describe(),
            nearest: None,
        });
    }
    bounded(text, max, ty)
}

fn lines<'a>(text: &'a str, max: usize, ty: &Type) -> Result<Cow<'a, str>, Misfit> {
    let text = match text.contains('\r') {
        true => Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")),
        false => Cow::Borrowed(text),
    };
    if let Some(bad) = text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        return Err(Misfit {
            given: format!("the text has a control character (U+{:04X})", bad as u32),
            fits: ty.describe(),
            nearest: None,
        });
    }
    bounded(text, max, ty)
}

fn bounded<'a>(text: Cow<'a, str>, max: usize, ty: &Type) -> Result<Cow<'a, str>, Misfit> {
    let fail = |given| Err(Misfit { given, fits: ty.describe(), nearest: None });
    if let Some(mark) = text.chars().find(|c| is_direction_mark(*c)) {
        return fail(format!("the text has a mark that overrides the reading direction (U+{:04X})", mark as u32));
    }
    let length = text.chars().count();
    if length > max {
        return fail(format!("the text has {length} characters"));
    }
    Ok(text)
}

fn misfit(raw: Raw<'_>, ty: &Type) -> Misfit {
    let shown = match raw {
        Raw::Text(text) => format!("`{}`", short(text)),
        Raw::List(_) => "a list".into(),
        Raw::Map(_) => "a map".into(),
        Raw::Number(number) => format!("`{number}`"),
        Raw::Bool(yes) => format!("`{yes}`"),
        Raw::Null => "`null`".into(),
    };
    Misfit { given: format!("{shown} was given"), fits: ty.describe(), nearest: None }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn read(ty: &Type, raw: &Json) -> Result<Option<String>, String> {
        ty.read(raw, &Reading { languages: &["de-AT".into(), "de".into()], currency: None })
            .map(|v| v.map(|v| ty.show(&v)))
            .map_err(|m| m.to_string())
    }

    #[test]
    fn blank_texts_empty_lists_and_null_are_missing() {
        let list = Type::List { of: Box::new(Type::Text { max: 10 }), max: 3 };
        for raw in [json!(null), json!("  "), json!([]), json!(["", null]), json!({ "de": " " })] {
            assert_eq!(read(&list, &raw), Ok(None), "{raw}");
        }
    }

    #[test]
    fn a_text_is_data_on_one_line() {
        let text = Type::Text { max: 40 };
        for typed in ["{{7*7}}", "{$name}", "{% include \"x\" %}", "O'Neill & Söhne <b>"] {
            assert_eq!(read(&text, &json!(format!("  {typed} "))), Ok(Some(typed.to_owned())));
        }
        for raw in ["a\nb", "a\u{2028}b", "a\u{0}b", "a\u{85}b", "x\u{202E}y", &"x".repeat(41)] {
            assert!(read(&text, &json!(raw)).is_err(), "{raw:?}");
        }
        assert_eq!(read(&Type::Prose { max: 40 }, &json!("a\r\nb")), Ok(Some("a\nb".into())));
    }

    #[test]
    fn a_text_without_anything_to_see_is_missing() {
        for raw in ["\u{200B}", "\u{3164}", " \u{2060}\u{FEFF} ", "\u{2800}", "\u{E0041}"] {
            assert_eq!(read(&Type::Text { max: 40 }, &json!(raw)), Ok(None), "{raw:?}");
        }
        let family = "\u{1F469}\u{200D}\u{1F469}";
        assert_eq!(read(&Type::Text { max: 40 }, &json!(family)), Ok(Some(family.to_owned())));
    }

    #[test]
    fn a_number_is_copied_only_as_it_was_written() {
        assert_eq!(read(&Type::Identifier, &json!(20417)), Ok(Some("20417".into())));
        for raw in ["1.10", "12E5", "12345678901234567890123"] {
            let number: Json = serde_json::from_str(raw).unwrap();
            assert!(read(&Type::Identifier, &number).unwrap_err().contains("without quotes"), "{raw}");
            assert_eq!(read(&Type::Identifier, &json!(raw)), Ok(Some(raw.to_owned())));
        }
    }

    #[test]
    fn a_list_comes_once_per_language_and_no_deeper() {
        let list = Type::List { of: Box::new(Type::Text { max: 10 }), max: 3 };
        assert_eq!(read(&list, &json!({ "de": ["a"] })), Ok(Some("[a]".into())));
        assert!(read(&list, &json!({ "de": { "de": ["a"] } })).is_err());
    }

    #[test]
    fn a_text_may_come_once_per_language() {
        let text = Type::Text { max: 40 };
        assert_eq!(read(&text, &json!({ "en": "Gift", "de": "Geschenk" })), Ok(Some("Geschenk".into())));
        assert!(read(&text, &json!({ "en": "Gift" })).unwrap_err().contains("given for en and not for de"));
    }

    #[test]
    fn numbers_keep_to_their_bounds() {
        let days = Type::Integer { min: Some(1), max: Some(14) };
        assert_eq!(read(&days, &json!(5)), Ok(Some("5".into())));
        assert_eq!(read(&days, &json!("5")), Ok(Some("5".into())));
        for raw in [json!(0), json!(15), json!(1.5), json!("five"), json!(1e300), json!([5, 6]), json!({ "a": 1 })] {
            assert!(read(&days, &raw).is_err(), "{raw}");
        }
        assert_eq!(read(&Type::Percent, &json!("12.5 %")), Ok(Some("12.5".into())));
        assert!(read(&Type::Decimal, &json!("1e999")).is_err());
    }

    #[test]
    fn a_choice_names_the_nearest_member() {
        let choice = Type::Choice(["not-dispatched".into(), "dispatched".into()].into());
        let misfit = choice.read(&json!("dispached"), &Reading::default()).unwrap_err();
        assert_eq!(misfit.nearest.as_deref(), Some("dispatched"));
    }

    #[test]
    fn a_day_that_none_can_be_counted_from_is_refused() {
        let refused = |ty: &Type, text: &str| ty.read(&json!(text), &Reading::default()).unwrap_err().to_string();
        assert_eq!(refused(&Type::Date, "9999-12-31"), "`9999-12-31` lies outside the years 1900 to 2999");
        assert!(refused(&Type::DateTime, "1899-12-31T23:59:59Z").contains("outside the years"));
        assert!(Type::Date.read(&json!("2999-12-31"), &Reading::default()).is_ok());
    }

    #[test]
    fn days_and_instants_are_read_as_jiff_reads_them() {
        for text in [
            "2026-11-24",
            "2024-02-29",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "-026-11-24",
            "2026-1124x",
            "20261124",
            "0000-01-01",
            "9999-12-31",
            "2026-11-2４",
        ] {
            assert!(day(text).is_none_or(|day| text.parse().ok() == Some(day)), "{text}");
        }
        assert_eq!(day("2026-11-24"), "2026-11-24".parse().ok());
        for text in [
            "2026-11-22T15:20:00Z",
            "2026-11-22T10:15:00+01:00",
            "2026-11-22T10:15:00-09:30",
            "2026-11-22T23:59:60Z",
            "2026-11-22T24:00:00Z",
            "2026-11-22T10:15:00+25:00",
            "2026-11-22T10:15:00-00:00",
            "2026-11-22T10:15:00.5Z",
            "2026-11-22 10:15:00Z",
            "2026-11-22T10:15Z",
            "2026-11-22T10:15:00",
            "9999-12-31T23:59:59-23:59",
            "2026-11-2",
        ] {
            assert!(instant(text).is_none_or(|at| text.parse().ok() == Some(at)), "{text}");
        }
        for text in ["2026-11-22T15:20:00Z", "2026-11-22T10:15:00+01:00", "2026-11-22T10:15:00-09:30"] {
            assert_eq!(instant(text), text.parse().ok(), "{text}");
        }
    }

    #[test]
    fn a_web_address_has_a_scheme_and_no_spaces() {
        assert!(read(&Type::Url, &json!("https://example.com/a?b=c")).is_ok());
        for raw in ["javascript:alert(1)", "https://", "https:///x", "example.com", "https://a b", "https://a\"b"] {
            assert!(read(&Type::Url, &json!(raw)).is_err(), "{raw}");
        }
    }

    /// The types that have a short way.
    fn types() -> [Type; 9] {
        [
            Type::Text { max: 12 },
            Type::Identifier,
            Type::Choice(["calm".into(), "not-dispatched".into()].into()),
            Type::Integer { min: Some(1), max: Some(99) },
            Type::YesNo,
            Type::Money,
            Type::Date,
            Type::DateTime,
            Type::List { of: Box::new(Type::Text { max: 12 }), max: 2 },
        ]
    }

    fn text() -> impl Strategy<Value = String> {
        "[ a-z0-9.,\u{E4}\u{DF}\u{201E}\u{2013}\u{2027}\u{85}\u{A0}\u{61C}\u{202E}\u{2028}\u{200B}\u{200F}\n-]{0,16}"
    }

    proptest! {
        #[test]
        fn what_has_a_short_way_is_read_as_by_the_long_one(
            raw in prop_oneof![
                text().prop_map(Json::from),
                prop::collection::vec(text(), 0..4).prop_map(Json::from),
                " ?[0-9]{0,3}[.,]?[0-9]{0,4} ?(EUR|eur|JPY|KWD|XYZ)".prop_map(Json::from),
                "[0-9]{1,16}[.]?[0-9]{0,3} (EUR|JPY|KWD)".prop_map(Json::from),
                "(18|19|20|29|30)[0-9]{2}-[01][0-9]-[0-3][0-9]".prop_map(Json::from),
                "(18|20|29|30)[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-2][0-9]:[0-6][0-9])"
                    .prop_map(Json::from),
                "(yes|no|Yes|calm|not-dispatched| calm)".prop_map(Json::from),
                any::<i64>().prop_map(Json::from),
                (-5_i64..120).prop_map(Json::from),
                any::<bool>().prop_map(Json::from),
            ],
        ) {
            for ty in types() {
                if let Some(plain) = ty.read_plain((&raw).into()) {
                    let long = ty.read_raw((&raw).into(), &Reading::default()).map_err(|misfit| misfit.to_string());
                    prop_assert_eq!(long, Ok(Some(plain)), "{}", raw);
                }
            }
        }
    }

    #[test]
    fn what_is_written_as_nearly_all_are_has_the_short_way() {
        let raws = [
            json!("Stirnlampe"),
            json!("NL-20417"),
            json!("calm"),
            json!(5),
            json!("yes"),
            json!("49.90 EUR"),
            json!("2026-11-24"),
            json!("2026-11-22T10:15:00+01:00"),
            json!(["Zelt", "„Glut“"]),
        ];
        for (ty, raw) in types().iter().zip(raws) {
            assert!(ty.read_plain((&raw).into()).is_some(), "{raw}");
        }
        for text in ["Özil", "Muñoz", "x", "X–Y", "Nordlicht’s"] {
            assert!(is_plain(text, 20), "{text}");
        }
    }
}
