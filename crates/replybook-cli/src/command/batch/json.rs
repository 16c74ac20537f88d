//! An answer as a line of JSON.

mod reply;
mod text;

use std::fmt;

use replybook::{CaseId, ErrorKind, MissingFact};
use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

pub use self::reply::Written;
use super::answer::{Answer, Refusal};

/// The line of a case that could not be answered.
#[derive(Serialize)]
struct Unanswered<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    line: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a CaseId>,
    error: Why<'a>,
}

#[derive(Serialize)]
struct Why<'a> {
    kind: ErrorKind,
    message: String,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    missing: &'a [MissingFact],
}

pub fn write(answer: &Answer<'_>, written: &mut Written, into: &mut Vec<u8>) {
    match &answer.reply {
        Ok(reply) => reply::write(answer.id, reply, written, into),
        Err(refusal) => {
            let (kind, missing) = match refusal {
                Refusal::TooLong => (ErrorKind::InvalidCase, &[][..]),
                Refusal::Library(error) => (error.kind(), error.missing()),
            };
            let error = Why { kind, message: refusal.message(), missing };
            append(&Unanswered { file: answer.input.as_deref(), line: answer.line, id: answer.id, error }, into);
        }
    }
    into.push(b'\n');
}

/// Memory takes all that is written, and every map of ours has texts for keys.
fn append(value: &impl Serialize, into: &mut Vec<u8>) {
    serde_json::to_writer(into, value).expect("a reply can be written as JSON");
}

/// Whether a line is one that was written here.
pub fn is_answer(line: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Line {
        answers: Option<IgnoredAny>,
        error: Option<IgnoredAny>,
    }
    serde_json::from_slice(line).is_ok_and(|Line { answers, error }| answers.or(error).is_some())
}

/// The id in a line of JSON, also if the line is broken after it.
pub fn id(line: &[u8]) -> Option<CaseId> {
    struct Found<'a>(&'a mut Option<CaseId>);
    impl<'de> Visitor<'de> for Found<'_> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            while let Some(key) = map.next_key::<String>()? {
                if key == "id" && self.0.is_none() {
                    *self.0 = Some(map.next_value()?);
                } else {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            Ok(())
        }
    }
    let mut id = None;
    // What is wrong behind it was told already.
    let _ = serde_json::Deserializer::from_slice(line).deserialize_map(Found(&mut id));
    id
}
