//! What the caller calls a case.

use std::fmt;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize};

/// What the caller calls a case, to know its reply by: a text, or a whole number of at most 64 bits.
///
/// It is written as it was read: `17` stays a number, and `"017"` a text.
///
/// # Examples
/// ```
/// use replybook::{Case, CaseId};
///
/// let case: Case = serde_json::from_str(r#"{ "id": 17, "scenario": "cancel-order" }"#)?;
/// assert_eq!(case, Case::new("cancel-order").id(17_i64));
/// assert_eq!(CaseId::from("T-17").to_string(), "T-17");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct CaseId(Form);

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
enum Form {
    Text(String),
    Number(i64),
    /// A number that is too large to have a sign.
    Large(u64),
}

impl From<&str> for CaseId {
    fn from(text: &str) -> CaseId {
        CaseId(Form::Text(text.to_owned()))
    }
}

impl From<String> for CaseId {
    fn from(text: String) -> CaseId {
        CaseId(Form::Text(text))
    }
}

impl From<i64> for CaseId {
    fn from(number: i64) -> CaseId {
        CaseId(Form::Number(number))
    }
}

impl From<u64> for CaseId {
    fn from(number: u64) -> CaseId {
        CaseId(i64::try_from(number).map_or(Form::Large(number), Form::Number))
    }
}

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Text(text) => f.write_str(text),
            Form::Number(number) => write!(f, "{number}"),
            Form::Large(number) => write!(f, "{number}"),
        }
    }
}

impl<'de> Deserialize<'de> for CaseId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<CaseId, D::Error> {
        struct Ids;
        impl Visitor<'_> for Ids {
            type Value = CaseId;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or a whole number")
            }

            fn visit_str<E>(self, text: &str) -> Result<CaseId, E> {
                Ok(text.into())
            }

            fn visit_string<E>(self, text: String) -> Result<CaseId, E> {
                Ok(text.into())
            }

            fn visit_i64<E>(self, number: i64) -> Result<CaseId, E> {
                Ok(number.into())
            }

            fn visit_u64<E>(self, number: u64) -> Result<CaseId, E> {
                Ok(number.into())
            }
        }
        deserializer.deserialize_any(Ids)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_written_as_it_was_read() {
        for text in ["17", "-17", "18446744073709551615", r#""017""#, r#""Ä\n""#, r#""""#] {
            let id: CaseId = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&id).unwrap(), text);
        }
    }

    #[test]
    fn a_number_that_would_change_is_no_id() {
        for text in ["1.5", "18446744073709551616", "1e3", "true", "[1]", r#"{ "a": 1 }"#] {
            let error = serde_json::from_str::<CaseId>(text).unwrap_err().to_string();
            assert!(error.contains("expected a text or a whole number"), "{text}: {error}");
        }
    }
}
