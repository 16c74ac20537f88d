//! What is wrong with a text that should be a sum, and what would be right.

use super::{Money, find};
use crate::diagnostic::short;

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

impl ParseMoneyError {
    /// There is no currency with that code.
    pub(super) fn unknown(currency: &str) -> ParseMoneyError {
        let capitals = currency.to_ascii_uppercase();
        let help = if find(&capitals).is_some() {
            format!("write `{capitals}`")
        } else {
            "write a code such as `EUR`, `GBP`, `MXN` or `USD`".to_owned()
        };
        ParseMoneyError::Currency { given: short(currency), help }
    }

    /// The text does not have the form of a sum.
    pub(super) fn form(given: &str) -> ParseMoneyError {
        let given = given.trim();
        let right = right_form(given).unwrap_or_else(|| "49.90 EUR".to_owned());
        ParseMoneyError::Form { given: short(given), right }
    }
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
    let integer: String = integer.chars().filter(char::is_ascii_digit).collect();
    if integer.is_empty() || fraction.len() == 3 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Money::from_digits(&integer, fraction, code).ok().map(|sum| sum.to_string())
}
