//! The files of the built-in pack, compiled into the library.

use super::digest::Digest;

/// The path, the text and the JSON of every file, one after the other: a table of references to each of them would have to
/// be relocated whenever a program starts.
static ALL: &str = include_str!(concat!(env!("OUT_DIR"), "/builtin.txt"));
/// Where a file begins in it, and where its path, its text and its JSON end; sorted by path.
static FILES: &[(usize, [usize; 3])] = include!(concat!(env!("OUT_DIR"), "/builtin.rs"));

pub(super) static DIGEST: &Digest = include_bytes!(concat!(env!("OUT_DIR"), "/builtin.sha256"));

/// A file of the built-in pack.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BuiltinFile {
    pub path: &'static str,
    pub text: &'static str,
    /// What a file of YAML says, as JSON; empty for others.
    pub json: &'static str,
}

impl BuiltinFile {
    fn at((start, [path, text, json]): (usize, [usize; 3])) -> BuiltinFile {
        BuiltinFile { path: &ALL[start..path], text: &ALL[path..text], json: &ALL[text..json] }
    }

    /// The file of a path.
    pub(super) fn find(path: &str) -> Option<BuiltinFile> {
        let place = FILES.binary_search_by(|place| BuiltinFile::at(*place).path.cmp(path)).ok()?;
        Some(BuiltinFile::at(FILES[place]))
    }

    /// The files in a folder and in those below it.
    pub(super) fn below(folder: &str) -> impl Iterator<Item = BuiltinFile> {
        let from = FILES.partition_point(|place| BuiltinFile::at(*place).path < folder);
        FILES[from..].iter().map(|place| BuiltinFile::at(*place)).take_while(move |file| file.path.starts_with(folder))
    }
}
