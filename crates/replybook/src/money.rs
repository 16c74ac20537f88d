//! Sums of money in a currency.

use std::fmt;
use std::str::FromStr;

use fixed_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A sum of money: an exact decimal amount in an ISO 4217 currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Money {
    amount: Decimal,
    currency: [u8; 3],
}

/// A text that is no sum of money.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseMoneyError {
    /// The text has no amount and currency.
    #[error("`{0}` is no sum; write an amount with a decimal point and an ISO 4217 currency, as in `49.90 EUR`")]
    Form(String),
}

impl Money {
    /// Makes a sum from a decimal amount with a point (`49.90`) and an ISO 4217 code (`EUR`).
    ///
    /// # Errors
    /// If the amount is no decimal number or the currency is unknown.
    pub fn new(amount: &str, currency: &str) -> Result<Money, ParseMoneyError> {
        let fail = || ParseMoneyError::Form(format!("{amount} {currency}"));
        let code: [u8; 3] = currency.as_bytes().try_into().map_err(|_| fail())?;
        if !code.iter().all(u8::is_ascii_uppercase) || amount.len() > 30 {
            return Err(fail());
        }
        Ok(Money { amount: amount.parse().map_err(|_| fail())?, currency: code })
    }

    /// The amount.
    pub(crate) fn amount(&self) -> &Decimal {
        &self.amount
    }

    /// The ISO 4217 code of the currency.
    pub fn currency(&self) -> &str {
        std::str::from_utf8(&self.currency).unwrap_or_default()
    }
}

impl FromStr for Money {
    type Err = ParseMoneyError;

    fn from_str(text: &str) -> Result<Money, ParseMoneyError> {
        let (amount, currency) = text.trim().split_once(' ').ok_or_else(|| ParseMoneyError::Form(text.to_owned()))?;
        Money::new(amount, currency.trim())
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
