//! The files of the built-in pack, compiled into the library.

use std::ops::Range;
use std::sync::OnceLock;

use lz4_flex::decompress_size_prepended;
use miniz_oxide::inflate::decompress_to_vec;

use super::digest::Digest;
use crate::kept::Kept;

/// The path and the JSON of every file, and the text of a layout, one after the other: a table of references to each of them
/// would have to be relocated whenever a program starts.
static PLAIN: &str = include_str!(concat!(env!("OUT_DIR"), "/builtin.txt"));
/// The texts of the files of YAML, of which a reply reads the JSON, one after the other, compressed as one.
static YAML: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/builtin.deflate"));
/// The texts of the files of words, of which a reply reads a few, each compressed by itself.
static WORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/builtin.lz4"));
/// Where a file begins in what is plain, and where its path and its JSON end; where its text begins and ends among those of
/// its kind. Sorted by path.
static FILES: &[([u32; 3], [u32; 2])] = include!(concat!(env!("OUT_DIR"), "/builtin.rs"));

pub(super) static DIGEST: &Digest = include_bytes!(concat!(env!("OUT_DIR"), "/builtin.sha256"));

/// A file of the built-in pack.
#[derive(Clone, Debug)]
pub(crate) struct BuiltinFile {
    pub path: &'static str,
    /// What a file of YAML says, as JSON; empty for others.
    pub json: &'static str,
    text: Range<usize>,
}

impl BuiltinFile {
    fn at((plain, text): ([u32; 3], [u32; 2])) -> BuiltinFile {
        let ([start, path, json], [from, to]) = (plain.map(|at| at as usize), text.map(|at| at as usize));
        BuiltinFile { path: &PLAIN[start..path], json: &PLAIN[path..json], text: from..to }
    }

    /// What is written in the file; but for a layout, it is unpacked for the first who asks.
    pub(crate) fn text(&self) -> &'static str {
        let text = self.text.clone();
        match self.path.rsplit_once('.') {
            Some((_, "yaml")) => &unpacked_yaml()[text],
            Some((_, "ftl")) => unpacked_words(self.path, &WORDS[text]),
            _ => &PLAIN[text],
        }
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

/// The texts of the files of YAML, one after the other.
fn unpacked_yaml() -> &'static str {
    static UNPACKED: OnceLock<String> = OnceLock::new();
    UNPACKED.get_or_init(|| utf8(decompress_to_vec(YAML).expect("the build script has compressed it")))
}

/// The text of a file of words.
fn unpacked_words(path: &str, packed: &[u8]) -> &'static str {
    static UNPACKED: OnceLock<Kept<String>> = OnceLock::new();
    let unpacked = UNPACKED.get_or_init(Kept::default);
    let unpack = || utf8(decompress_size_prepended(packed).expect("the build script has compressed it"));
    &unpacked.get(path).unwrap_or_else(|| unpacked.insert(path, unpack())).value
}

fn utf8(text: Vec<u8>) -> String {
    String::from_utf8(text).expect("it was text")
}
