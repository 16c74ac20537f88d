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
    Held(Texts),
    /// Read one by one when they are asked for.
    Opened(Box<Opened>),
}

impl Files {
    /// Whether all files were read when the pack was made.
    pub(super) fn is_held(&self) -> bool {
        matches!(self, Files::Held(_))
    }

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
            Files::Held(files) => below(files, folder).map(|(path, _)| String::from(&**path)).collect(),
            Files::Opened(opened) => opened.below(folder),
        }
    }

    /// The files in a folder and in those below it, as [`Files::below`] lists them.
    pub(super) fn texts(&self, folder: &str) -> Vec<(&str, Text)> {
        match self {
            Files::Builtin => BuiltinFile::below(folder).map(|file| (file.path, Text::Builtin(file))).collect(),
            Files::Held(files) => below(files, folder).map(|(path, text)| (&**path, text.clone())).collect(),
            Files::Opened(_) => self.below(folder).iter().filter_map(|path| self.get(path)).collect(),
        }
    }

    /// What tells the pack from another.
    pub(super) fn digest(&self) -> Digest {
        match self {
            Files::Builtin => *builtin::DIGEST,
            Files::Held(files) => digest_of(files),
            Files::Opened(opened) => digest_of(&opened.whole().files),
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

type Texts = BTreeMap<Box<str>, Text>;

fn below<'a>(files: &'a Texts, folder: &str) -> impl Iterator<Item = (&'a Box<str>, &'a Text)> {
    let from = files.range::<str, _>((Bound::Included(folder), Bound::Unbounded));
    from.take_while(move |(path, _)| path.starts_with(folder))
}

fn digest_of(files: &Texts) -> Digest {
    digest::of_files(files.iter().map(|(path, text)| (&**path, &**text)))
}
