//! Sums of money in a currency.

mod currencies;
mod error;

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub use self::error::ParseMoneyError;
use crate::diagnostic::short;

/// How many digits the amount may have before its point.
const INTEGER_DIGITS: usize = 15;

/// A sum of money: an exact decimal amount, never negative, in a currency of ISO 4217.
///
/// It is written as amount and code, as in `49.90 EUR`: `Display`, `FromStr` and serde agree on that. The amount always
/// has as many decimals as its currency (`50 EUR` becomes `50.00 EUR`), so that equal sums are equal values. Sums are
/// ordered within one currency, and not at all across two.
///
/// # Examples
/// ```
/// use replybook::Money;
///
/// let price = Money::new("49.9", "EUR")?;
/// assert_eq!(price.to_string(), "49.90 EUR");
/// assert!(price < "50 EUR".parse()?);
/// # Ok::<(), replybook::ParseMoneyError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Money {
    /// In the smallest unit of the currency: at most 15 digits and 4 decimals.
    units: u64,
    decimals: u8,
    currency: [u8; 3],
}

impl Money {
    /// Makes a sum from a decimal amount with a point (`49.90`) and an ISO 4217 code in capitals (`EUR`).
    ///
    /// # Errors
    /// If the amount is not digits with at most one point between them, is below zero, has more decimals than the
    /// currency or more than 15 digits before the point; and if no currency in use has that code.
    pub fn new(amount: &str, currency: &str) -> Result<Money, ParseMoneyError> {
        let unsigned = amount.strip_prefix('-').unwrap_or(amount);
        let (integer, fraction) = split(unsigned, b'.').unwrap_or((unsigned, ""));
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let is_amount = !integer.is_empty() && !unsigned.ends_with('.') && digits(integer) && digits(fraction);
        if !is_amount || !currency.bytes().all(|b| b.is_ascii_alphabetic()) {
            return Err(ParseMoneyError::form(&format!("{amount} {currency}")));
        }
        let sum = Money::from_digits(integer, fraction, currency)?;
        if unsigned.len() < amount.len() { Err(ParseMoneyError::Negative(short(amount))) } else { Ok(sum) }
    }

    /// Reads a sum as nearly all are written: digits with at most one point between them, a space, a code.
    ///
    /// `None` for what is written otherwise, and for what is no sum.
    pub(crate) fn plain(text: &str) -> Option<Money> {
        let (amount, [b' ', code @ ..]) = text.as_bytes().split_last_chunk::<4>()? else { return None };
        let ([b'0'..=b'9', .., b'0'..=b'9'] | [b'0'..=b'9']) = amount else { return None };
        // So many are no more than a sum may have.
        if amount.len() > INTEGER_DIGITS {
            return None;
        }
        let (mut units, mut point) = (0, None);
        for (at, byte) in amount.iter().enumerate() {
            match byte {
                b'0'..=b'9' => units = units * 10 + u64::from(byte - b'0'),
                b'.' if point.is_none() => point = Some(at),
                _ => return None,
            }
        }
        let (code, decimals) = find_code(*code)?;
        let fraction = point.map_or(0, |at| amount.len() - at - 1);
        let noughts = usize::from(decimals).checked_sub(fraction)?;
        Some(Money { units: units * 10_u64.pow(noughts as u32), decimals, currency: code })
    }

    /// Makes a sum from the digits before and after the point.
    fn from_digits(integer: &str, fraction: &str, currency: &str) -> Result<Money, ParseMoneyError> {
        let given = || if fraction.is_empty() { short(integer) } else { short(&format!("{integer}.{fraction}")) };
        let (code, decimals) = find(currency).ok_or_else(|| ParseMoneyError::unknown(currency))?;
        let significant = integer.trim_start_matches('0');
        if significant.len() > INTEGER_DIGITS {
            return Err(ParseMoneyError::TooLarge(given()));
        }
        // Noughts beyond the currency's decimals are refused as well: in half of Europe, `1.000 EUR` is a thousand.
        if fraction.len() > usize::from(decimals) {
            return Err(ParseMoneyError::Decimals { amount: given(), currency: currency.to_owned(), decimals });
        }
        let read = |units: u64, digits: &str| digits.bytes().fold(units, |units, b| units * 10 + u64::from(b - b'0'));
        let units = read(read(0, significant), fraction) * 10_u64.pow(u32::from(decimals) - fraction.len() as u32);
        Ok(Money { units, decimals, currency: code })
    }

    /// The amount in the smallest unit of its currency.
    pub(crate) fn units(&self) -> u64 {
        self.units
    }

    /// How many decimals its currency has.
    pub(crate) fn decimals(&self) -> u8 {
        self.decimals
    }

    /// The ISO 4217 code of the currency.
    pub fn currency(&self) -> &str {
        std::str::from_utf8(&self.currency).unwrap_or_default()
    }

    /// The codes of all currencies in use.
    pub(crate) fn currencies() -> impl Iterator<Item = &'static str> {
        currencies::BY_DECIMALS.iter().flat_map(|list| list.split_whitespace())
    }

    /// The ISO 4217 code of the currency, as the tables have it.
    pub(crate) fn code(&self) -> [u8; 3] {
        self.currency
    }
}

/// Sums in one currency are ordered by their amount; sums in two have no order.
impl PartialOrd for Money {
    fn partial_cmp(&self, other: &Money) -> Option<Ordering> {
        (self.currency == other.currency).then(|| self.units.cmp(&other.units))
    }
}

impl FromStr for Money {
    type Err = ParseMoneyError;

    fn from_str(text: &str) -> Result<Money, ParseMoneyError> {
        if let Some(sum) = Money::plain(text) {
            return Ok(sum);
        }
        let (amount, currency) = split(text.trim(), b' ').ok_or_else(|| ParseMoneyError::form(text))?;
        Money::new(amount, currency.trim_start())
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unit, decimals) = (10_u64.pow(self.decimals.into()), usize::from(self.decimals));
        match decimals {
            0 => write!(f, "{} {}", self.units, self.currency()),
            _ => write!(f, "{}.{:0decimals$} {}", self.units / unit, self.units % unit, self.currency()),
        }
    }
}

impl TryFrom<String> for Money {
    type Error = ParseMoneyError;

    fn try_from(text: String) -> Result<Money, ParseMoneyError> {
        text.parse()
    }
}

impl From<Money> for String {
    fn from(money: Money) -> String {
        money.to_string()
    }
}

/// Splits a text at the first of an ASCII character, which it is without.
fn split(text: &str, at: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|b| b == at)?;
    Some((&text[..at], &text[at + 1..]))
}

/// The currency in use that has this code, and its decimals.
fn find(code: &str) -> Option<([u8; 3], u8)> {
    find_code(code.as_bytes().try_into().ok()?)
}

/// As [`find`], of a code's three bytes.
fn find_code(code: [u8; 3]) -> Option<([u8; 3], u8)> {
    let has_code = |decimals: &usize| {
        // Three letters and a space each, but for the last.
        let (codes, last) = currencies::BY_DECIMALS[*decimals].as_bytes().as_chunks::<4>();
        let sought = |[a, b, c, _]: &[u8; 4]| in_order([*a, *b, *c]);
        *last == code || codes.binary_search_by_key(&in_order(code), sought).is_ok()
    };
    // Nearly all have two.
    const LIKELY_FIRST: [usize; currencies::BY_DECIMALS.len()] = [2, 0, 1, 3, 4];
    let decimals = LIKELY_FIRST.into_iter().find(has_code)?;
    Some((code, decimals as u8))
}

/// A code as a number: they have one order.
pub(crate) fn in_order([a, b, c]: [u8; 3]) -> u32 {
    u32::from_be_bytes([0, a, b, c])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, String> {
        text.parse().map(|sum: Money| sum.to_string()).map_err(|error: ParseMoneyError| error.to_string())
    }

    #[test]
    fn a_sum_has_the_decimals_of_its_currency() {
        for (given, normal) in [
            ("50 EUR", "50.00 EUR"),
            ("49.9 EUR", "49.90 EUR"),
            ("0 EUR", "0.00 EUR"),
            ("007.50 EUR", "7.50 EUR"),
            ("100 JPY", "100 JPY"),
            ("1.5 KWD", "1.500 KWD"),
            ("  49.90   EUR ", "49.90 EUR"),
            ("999999999999999.99 USD", "999999999999999.99 USD"),
        ] {
            assert_eq!(read(given).as_deref(), Ok(normal), "{given}");
        }
    }

    #[test]
    fn more_decimals_than_the_currency_has_are_refused() {
        assert_eq!(read("100.5 JPY").unwrap_err(), "`100.5` has more decimals than JPY, which has 0");
        assert_eq!(read("1.000 EUR").unwrap_err(), "`1.000` has more decimals than EUR, which has 2");
    }

    #[test]
    fn an_error_shows_the_right_form_of_the_same_sum() {
        for (given, right) in [
            ("€49.90", "49.90 EUR"),
            ("49,90 €", "49.90 EUR"),
            ("EUR 49.90", "49.90 EUR"),
            ("49.90EUR", "49.90 EUR"),
            ("1.234,50 eur", "1234.50 EUR"),
            ("1,234.50 USD", "1234.50 USD"),
            ("CHF 1'234.50", "1234.50 CHF"),
            ("$5", "5.00 USD"),
            // A thousand or one? An example does not guess.
            ("1,000 EUR", "49.90 EUR"),
            ("49.90", "49.90 EUR"),
            ("abc", "49.90 EUR"),
            ("", "49.90 EUR"),
            (".5 EUR", "49.90 EUR"),
            ("5. EUR", "5.00 EUR"),
            ("1e3 EUR", "49.90 EUR"),
            ("1 234,50 EUR", "1234.50 EUR"),
            ("5 É€", "49.90 EUR"),
            ("5.0'0 EUR", "49.90 EUR"),
            ("١٢ EUR", "49.90 EUR"),
            ("+5 EUR", "49.90 EUR"),
        ] {
            let error = read(given).unwrap_err();
            assert!(error.ends_with(&format!("as in `{right}`")), "{given}: {error}");
        }
    }

    #[test]
    fn only_currencies_in_use_are_known() {
        assert_eq!(read("5 eur").unwrap_err(), "`eur` is no currency of ISO 4217 that is in use; write `EUR`");
        for code in ["EUE", "DEM", "HRK", "XAU", "XXX", "XTS", "EU", "EUROS"] {
            assert!(matches!(Money::new("5", code), Err(ParseMoneyError::Currency { .. })), "{code}");
        }
        for code in ["EUR", "XCG", "ZWG", "CLF", "XOF", "MRU", "SLE"] {
            assert!(Money::new("5", code).is_ok(), "{code}");
        }
    }

    #[test]
    fn a_sum_is_neither_negative_nor_huge() {
        assert!(matches!(Money::new("-5", "EUR"), Err(ParseMoneyError::Negative(_))));
        assert!(matches!(Money::new("1000000000000000", "EUR"), Err(ParseMoneyError::TooLarge(_))));
        assert_eq!(Money::new(&"0".repeat(100_000), "EUR"), Money::new("0", "EUR"));
        let long = "9".repeat(100_000);
        assert!(Money::new(&long, "EUR").unwrap_err().to_string().len() < 200);
    }

    #[test]
    fn sums_are_ordered_within_a_currency_only() {
        let sum = |text: &str| text.parse::<Money>().unwrap();
        for (less, more) in
            [("0 EUR", "0.01 EUR"), ("9.99 EUR", "10 EUR"), ("49.90 EUR", "50 EUR"), ("9 JPY", "10 JPY")]
        {
            assert!(sum(less) < sum(more), "{less} {more}");
            assert!(sum(more) > sum(less), "{less} {more}");
        }
        assert_eq!(sum("50 EUR"), sum("50.00 EUR"));
        assert_eq!(sum("50 EUR").partial_cmp(&sum("50.0 EUR")), Some(Ordering::Equal));
        assert_eq!(sum("0 EUR").partial_cmp(&sum("00.0 EUR")), Some(Ordering::Equal));
        assert_eq!(sum("50 EUR").partial_cmp(&sum("60 USD")), None);
    }

    #[test]
    fn serde_writes_a_sum_as_text() {
        let sum: Money = serde_json::from_str("\"50 EUR\"").unwrap();
        assert_eq!(serde_json::to_string(&sum).unwrap(), "\"50.00 EUR\"");
    }
}
