//! Compiles what the guard of the built-in pack looks for, as the library does it for a folder's: a reply finds it ready.
//!
//! A file that is wrong is left out: the library then reads it itself, and tells what is wrong.

#![allow(dead_code, reason = "the library alone looks for what is made here")]

mod entries;

#[path = "../src/guard/flat.rs"]
mod flat;
#[path = "../src/guard/hashing.rs"]
mod hashing;
#[path = "../src/guard/trie.rs"]
mod trie;

#[path = "../src/guard/text"]
mod text {
    mod fold;
    mod word;

    pub(super) use self::fold::fold;
    pub(super) use self::word::{is_inside, is_sign, parts};
}

#[path = "../src/guard/functions"]
mod functions {
    pub(super) mod table;
}

#[path = "../src/guard/terms"]
mod terms {
    mod atoms;
    mod classes;
    pub(super) mod compile;
    pub(super) mod image;
    mod pattern;
    mod sets;
    mod shape;
    mod states;
    mod tree;
}

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use serde_json::Value as Json;

use self::entries::{Entries, told};
use self::flat::Texts;
use self::functions::table::Functions;
use self::terms::compile::compile;
use self::terms::image::{Home, Image};

/// Where the files are, in the crate.
const FOLDER: &str = "templates/guard";
const FUNCTION_WORDS: &str = "function-words";

/// The terms of a language. Its `Debug` form is the library's.
#[derive(Debug)]
struct Builtin<'a> {
    language: &'a str,
    files: usize,
    image: Image,
    entries: Texts,
}

/// Writes what is made of the files into `functions.rs` and `terms.rs`.
pub(crate) fn write(root: &Path, out: &Path) -> io::Result<()> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(root.join(FOLDER))? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if path.extension().is_some_and(|end| end == "yaml")
            && let Ok(read) = serde_yaml::from_str::<Json>(&fs::read_to_string(&path)?)
        {
            files.insert(name, read);
        }
    }
    let words = files.remove(FUNCTION_WORDS).unwrap_or_default();
    let functions = functions(&words).unwrap_or_default();
    let mut languages: BTreeMap<&str, Vec<&Json>> = BTreeMap::new();
    for (name, file) in &files {
        languages.entry(name.split('.').next().unwrap_or_default()).or_default().push(file);
    }
    let compiled = languages.iter().filter_map(|(language, files)| builtin(language, files, &functions));
    let compiled: Vec<Builtin<'_>> = compiled.collect();
    fs::write(out.join("functions.rs"), format!("{functions:?}"))?;
    fs::write(out.join("terms.rs"), format!("&{compiled:?}"))
}

fn functions(words: &Json) -> Option<Functions> {
    let languages: Option<Vec<(&str, &str)>> =
        words.as_object()?.iter().map(|(language, words)| Some((language.as_str(), words.as_str()?))).collect();
    Functions::new(languages?.into_iter())
}

fn builtin<'a>(language: &'a str, files: &[&Json], functions: &Functions) -> Option<Builtin<'a>> {
    let common = functions.common(language);
    let entries: Vec<Entries> = files.iter().map(|file| Entries::new(file)).collect::<Option<_>>()?;
    let patterns: Vec<_> = entries.iter().map(Entries::patterns).collect();
    let image = compile(&patterns, common.iter().map(String::as_str).collect()).ok()?;
    let entry = |home: Home| match home {
        Home::Address(_) => String::new(),
        Home::Listed(file, nth) => told(&files[file as usize]["terms"][nth as usize]),
    };
    let entries: Vec<String> = image.terms.iter().map(|term| entry(term.home)).collect();
    Some(Builtin { language, files: files.len(), image, entries: entries.iter().map(String::as_str).collect() })
}
