//! Sums of money in a currency.

mod currencies;

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use fixed_decimal::Decimal;
use serde::{Deserialize, Serialize};

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Money {
    amount: Decimal,
    currency: [u8; 3],
}

/// A text that is no sum of money, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseMoneyError {
    /// The text is not an amount with a decimal point, a space and a code.
    #[error(
        "`{given}` is no sum; write the amount with a decimal point and the ISO 4217 code of its currency, as in `{right}`"
    )]
    Form {
        /// What was given.
        given: String,
        /// The same sum as it would be right where that can be told, otherwise an example.
        right: String,
    },
    /// The code is not that of a currency in use.
    #[error("`{given}` is no currency of ISO 4217 that is in use; {help}")]
    Currency {
        /// What was given.
        given: String,
        /// The code that may have been meant, or an example.
        help: String,
    },
    /// The amount has more decimals than its currency.
    #[error("`{amount}` has more decimals than {currency}, which has {decimals}")]
    Decimals {
        /// What was given.
        amount: String,
        /// The ISO 4217 code.
        currency: String,
        /// How many decimals the currency has in ISO 4217.
        decimals: u8,
    },
    /// The amount is below zero.
    #[error("`{0}` is below zero; a sum is what somebody pays or gets back, and the sentence says which")]
    Negative(String),
    /// The amount has more than 15 digits before its point.
    #[error("`{0}` is too large; a sum has at most 15 digits before the decimal point")]
    TooLarge(String),
}

impl Money {
    /// Makes a sum from a decimal amount with a point (`49.90`) and an ISO 4217 code in capitals (`EUR`).
    ///
    /// # Errors
    /// If the amount is not digits with at most one point between them, is below zero, has more decimals than the
    /// currency or more than 15 digits before the point; and if no currency in use has that code.
    pub fn new(amount: &str, currency: &str) -> Result<Money, ParseMoneyError> {
        let unsigned = amount.strip_prefix('-').unwrap_or(amount);
        let (integer, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        if integer.is_empty() || !digits(integer) || !digits(fraction) || unsigned.ends_with('.') {
            return Err(form(&format!("{amount} {currency}")));
        }
        let sum = Money::from_digits(integer, fraction, currency)?;
        if unsigned.len() < amount.len() { Err(ParseMoneyError::Negative(short(amount))) } else { Ok(sum) }
    }

    /// Makes a sum from the digits before and after the point.
    fn from_digits(integer: &str, fraction: &str, currency: &str) -> Result<Money, ParseMoneyError> {
        let given = || if fraction.is_empty() { short(integer) } else { short(&format!("{integer}.{fraction}")) };
        let (code, decimals) = find(currency).ok_or_else(|| unknown(currency))?;
        if integer.trim_start_matches('0').len() > INTEGER_DIGITS {
            return Err(ParseMoneyError::TooLarge(given()));
        }
        // Noughts beyond the currency's decimals are refused as well: in half of Europe, `1.000 EUR` is a thousand.
        if fraction.len() > usize::from(decimals) {
            return Err(ParseMoneyError::Decimals { amount: given(), currency: currency.to_owned(), decimals });
        }
        // Digits alone always parse: this error is never seen.
        let parsed = Decimal::try_from_str(&format!("{integer}{fraction}"));
        let mut amount = parsed.map_err(|_| ParseMoneyError::TooLarge(given()))?;
        amount.multiply_pow10(-(fraction.len() as i16));
        amount.trim_start();
        amount.pad_end(-i16::from(decimals));
        Ok(Money { amount, currency: code })
    }

    /// The amount, with the decimals of its currency.
    pub(crate) fn amount(&self) -> &Decimal {
        &self.amount
    }

    /// The ISO 4217 code of the currency.
    pub fn currency(&self) -> &str {
        std::str::from_utf8(&self.currency).unwrap_or_default()
    }

    /// The ISO 4217 code of the currency, as the tables have it.
    pub(crate) fn code(&self) -> [u8; 3] {
        self.currency
    }
}

/// Sums in one currency are ordered by their amount; sums in two have no order.
impl PartialOrd for Money {
    fn partial_cmp(&self, other: &Money) -> Option<Ordering> {
        if self.currency != other.currency {
            return None;
        }
        let top = self.amount.nonzero_magnitude_start().max(other.amount.nonzero_magnitude_start());
        let digits = |sum: &Money, at| sum.amount.digit_at(at);
        let lowest = *self.amount.magnitude_range().start();
        (lowest..=top)
            .rev()
            .map(|at| digits(self, at).cmp(&digits(other, at)))
            .find(|o| o.is_ne())
            .or(Some(Ordering::Equal))
    }
}

impl FromStr for Money {
    type Err = ParseMoneyError;

    fn from_str(text: &str) -> Result<Money, ParseMoneyError> {
        let (amount, currency) = text.trim().split_once(' ').ok_or_else(|| form(text))?;
        Money::new(amount, currency.trim_start())
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency())
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

/// The currency in use that has this code, and its decimals.
fn find(code: &str) -> Option<([u8; 3], u8)> {
    let code: [u8; 3] = code.as_bytes().try_into().ok()?;
    let has_code = |list: &&str| list.as_bytes().chunks(4).any(|listed| listed.starts_with(&code));
    let decimals = currencies::BY_DECIMALS.iter().position(has_code)?;
    Some((code, decimals as u8))
}

/// At most 40 characters of what was given, for an error.
fn short(text: &str) -> String {
    let mut shown: String = text.chars().take(40).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

fn unknown(currency: &str) -> ParseMoneyError {
    let capitals = currency.to_ascii_uppercase();
    let help = if find(&capitals).is_some() {
        format!("write `{capitals}`")
    } else {
        "write a code such as `EUR`, `GBP`, `MXN` or `USD`".to_owned()
    };
    ParseMoneyError::Currency { given: short(currency), help }
}

fn form(given: &str) -> ParseMoneyError {
    let given = given.trim();
    let right = right_form(given).unwrap_or_else(|| "49.90 EUR".to_owned());
    ParseMoneyError::Form { given: short(given), right }
}

/// The sum that is meant by `€49.90`, `EUR 49.90`, `49,90 EUR` or `1.234,50 €`, as it would be right.
fn right_form(text: &str) -> Option<String> {
    if text.len() > 40 {
        return None;
    }
    let is_amount = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | '’');
    let currency: String = text.chars().filter(|c| !is_amount(*c) && !c.is_whitespace()).collect();
    let code = match currency.as_str() {
        "€" => "EUR",
        "£" => "GBP",
        "$" | "US$" => "USD",
        "MX$" => "MXN",
        "¥" => "JPY",
        code => &code.to_ascii_uppercase(),
    };
    // The last separator is the decimal one, unless three digits follow it: then it may as well separate thousands.
    let amount: String = text.chars().filter(|c| is_amount(*c)).collect();
    let (integer, fraction) = amount.rsplit_once(['.', ',']).unwrap_or((&amount, ""));
    if fraction.len() == 3 {
        return None;
    }
    let integer: String = integer.chars().filter(char::is_ascii_digit).collect();
    if integer.is_empty() {
        return None;
    }
    Money::from_digits(&integer, fraction, code).ok().map(|sum| sum.to_string())
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
        for code in ["EUE", "DEM", "HRK", "XAU", "XXX", "XTS", "EU", "EUROS", "É€"] {
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
