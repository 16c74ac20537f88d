//! The files of a pack, by their paths within it.

use std::collections::BTreeMap;
use std::ops::Bound;

use super::Text;
use super::builtin::{self, BuiltinFile};
use super::digest::{self, Digest};
use super::opened::Opened;
use crate::diagnostic::Diagnostic;

/// The files of a pack, by their paths within it.
pub(super) enum Files {
    /// Compiled in.
    Builtin,
    /// Read when the pack was made.
    Held(BTreeMap<Box<str>, Text>),
    /// Read one by one when they are asked for.
    Opened(Opened),
}

impl Files {
    /// A file, with its path as the pack has it.
    pub(super) fn get(&self, path: &str) -> Option<(&str, Text)> {
        match self {
            Files::Builtin => BuiltinFile::find(path).map(|file| (file.path, Text::Builtin(file))),
            Files::Held(files) => files.get_key_value(path).map(|(path, text)| (&**path, text.clone())),
            Files::Opened(opened) => opened.get(path).map(|(path, text)| (path, text.clone())),
        }
    }

    /// The paths of the files in a folder and in those below it, in alphabetical order; `folder` ends in a slash, or is
    /// empty for all files.
    pub(super) fn below(&self, folder: &str) -> Vec<String> {
        match self {
            Files::Builtin => BuiltinFile::below(folder).map(|file| file.path.to_owned()).collect(),
            Files::Held(files) => {
                let from = files.range::<str, _>((Bound::Included(folder), Bound::Unbounded));
                from.map(|(path, _)| String::from(&**path)).take_while(|path| path.starts_with(folder)).collect()
            }
            Files::Opened(opened) => opened.below(folder),
        }
    }

    /// What tells the pack from another.
    pub(super) fn digest(&self) -> Digest {
        match self {
            Files::Builtin => *builtin::DIGEST,
            Files::Held(files) => of(files),
            Files::Opened(opened) => of(&opened.whole().files),
        }
    }

    /// What has been found since that cannot be read.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        match self {
            Files::Builtin | Files::Held(_) => Vec::new(),
            Files::Opened(opened) => opened.faults(),
        }
    }
}

fn of(files: &BTreeMap<Box<str>, Text>) -> Digest {
    digest::of_files(files.iter().map(|(path, text)| (&**path, &**text)))
}
