//! The text of a pack's file.

use std::ops::Deref;
use std::sync::Arc;

use serde::Deserialize;

use super::builtin::BuiltinFile;
use crate::diagnostic::Diagnostic;
use crate::yaml;

/// The text of a pack's file: compiled in, or read and shared by all who parse it.
#[derive(Clone, Debug)]
pub(crate) enum Text {
    Builtin(BuiltinFile),
    Read(Arc<str>),
    /// Empty: why the file cannot be read.
    Unreadable(Arc<Diagnostic>),
}

impl Text {
    /// Why the file cannot be read.
    pub(crate) fn fault(&self) -> Option<&Diagnostic> {
        match self {
            Text::Unreadable(fault) => Some(fault),
            Text::Builtin(_) | Text::Read(_) => None,
        }
    }

    /// Whether it is the library's own, which tests hold to be right.
    pub(crate) fn is_builtin(&self) -> bool {
        matches!(self, Text::Builtin(_))
    }

    /// Reads what is YAML; `shown` is how the file is named where it is shown.
    pub(super) fn read<'t, T: Deserialize<'t>>(&'t self, shown: &str) -> Result<T, Diagnostic> {
        match self {
            // Tests hold the JSON to the YAML, and that to the inspection.
            Text::Builtin(file) => match serde_json::from_str(file.json) {
                Ok(read) => Ok(read),
                Err(_) => yaml::read_inspected(shown, file.text()),
            },
            Text::Read(text) => yaml::read(shown, text),
            Text::Unreadable(fault) => Err(Diagnostic::clone(fault)),
        }
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Text::Builtin(file) => file.text(),
            Text::Read(text) => text,
            Text::Unreadable(_) => "",
        }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text::Read(text.into())
    }
}

impl From<Diagnostic> for Text {
    fn from(fault: Diagnostic) -> Text {
        Text::Unreadable(Arc::new(fault))
    }
}

impl Default for Text {
    fn default() -> Text {
        Text::Read(Arc::default())
    }
}
