//! The files of the built-in pack, compiled into the library.

use std::ops::Range;
use std::sync::OnceLock;

use miniz_oxide::inflate::decompress_to_vec;

use super::digest::Digest;

/// The path, the text and the JSON of every file, one after the other: a table of references to each of them would have to
/// be relocated whenever a program starts. The text of a file of YAML, of which a reply reads the JSON, is not among them.
static PLAIN: &str = include_str!(concat!(env!("OUT_DIR"), "/builtin.txt"));
/// The texts of the files of YAML, one after the other, compressed.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/builtin.deflate"));
/// Where a file begins in what is plain, and where its path, its text and its JSON end; where its text begins and ends in
/// what is packed. Sorted by path.
static FILES: &[([u32; 4], [u32; 2])] = include!(concat!(env!("OUT_DIR"), "/builtin.rs"));

pub(super) static DIGEST: &Digest = include_bytes!(concat!(env!("OUT_DIR"), "/builtin.sha256"));

/// A file of the built-in pack.
#[derive(Clone, Debug)]
pub(crate) struct BuiltinFile {
    pub path: &'static str,
    /// What a file of YAML says, as JSON; empty for others.
    pub json: &'static str,
    plain: &'static str,
    packed: Range<usize>,
}

impl BuiltinFile {
    fn at((plain, packed): ([u32; 4], [u32; 2])) -> BuiltinFile {
        let ([start, path, text, json], [from, to]) = (plain.map(|at| at as usize), packed.map(|at| at as usize));
        BuiltinFile { path: &PLAIN[start..path], json: &PLAIN[text..json], plain: &PLAIN[path..text], packed: from..to }
    }

    /// What is written in the file. That of YAML is unpacked for the first who asks.
    pub(crate) fn text(&self) -> &'static str {
        if self.packed.is_empty() { self.plain } else { &unpacked()[self.packed.clone()] }
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
fn unpacked() -> &'static str {
    static UNPACKED: OnceLock<String> = OnceLock::new();
    UNPACKED.get_or_init(|| {
        let texts = decompress_to_vec(PACKED).expect("the build script has compressed it");
        String::from_utf8(texts).expect("it was text")
    })
}
