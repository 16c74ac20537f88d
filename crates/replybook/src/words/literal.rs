//! Literals in Fluent code: texts in quotes and numbers.

use std::borrow::Cow;
use std::ops::Range;

use fixed_decimal::Decimal;

/// How many characters a number in a sentence may have.
const LONGEST_NUMBER: usize = 30;

/// Replaces the escapes of a text in quotes. Fails with the bytes of one that stands for no character, or for one that
/// controls a terminal or a line.
pub(super) fn unescape(raw: &str) -> Result<Cow<'_, str>, Range<usize>> {
    let Some(first) = raw.find('\\') else { return Ok(Cow::Borrowed(raw)) };
    let mut text = raw[..first].to_owned();
    let mut at = first;
    while let Some(c) = raw[at..].chars().next() {
        if c != '\\' {
            text.push(c);
            at += c.len_utf8();
            continue;
        }
        let (digits, known) = match raw.as_bytes().get(at + 1) {
            Some(b'u') => (4, None),
            Some(b'U') => (6, None),
            Some(b'\\') => (0, Some('\\')),
            Some(b'"') => (0, Some('"')),
            _ => return Err(at..at + 2),
        };
        let end = at + 2 + digits;
        let code = || u32::from_str_radix(raw.get(at + 2..end)?, 16).ok().and_then(char::from_u32);
        text.push(known.or_else(code).filter(|c| !c.is_control()).ok_or(at..end)?);
        at = end;
    }
    Ok(Cow::Owned(text))
}

/// Reads a number with the fraction digits that it is written with; `None` for one that is too long.
pub(super) fn number(raw: &str) -> Option<Decimal> {
    if raw.len() > LONGEST_NUMBER {
        return None;
    }
    let mut number: Decimal = raw.parse().ok()?;
    number.absolute.trim_start();
    Some(number)
}

/// The number without trailing zeros, and zero without a sign: equal numbers are then equal.
pub(super) fn plain(mut number: Decimal) -> Decimal {
    number.absolute.trim_end();
    if number.absolute.is_zero() { Decimal::from(0) } else { number }
}
