//! The text of a pack's file.

use std::ops::Deref;
use std::sync::Arc;

/// The text of a pack's file: compiled in, or read and shared by all who parse it.
#[derive(Clone, Debug)]
pub(crate) enum Text {
    Builtin(&'static str),
    Read(Arc<str>),
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Text::Builtin(text) => text,
            Text::Read(text) => text,
        }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text::Read(text.into())
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        **self == **other
    }
}
