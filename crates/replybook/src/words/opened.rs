//! The `.ftl` files of packs of which a file is looked up when it is needed: of the built-in one, and of opened folders.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use super::FtlFile;
use super::source::Source;
use crate::kept::Kept;
use crate::pack::Stack;

/// The `.ftl` files of packs of which a file is looked up when it is needed.
pub(super) struct Opened {
    stack: Arc<Stack>,
    /// The places of these packs, the highest first.
    packs: Box<[usize]>,
    /// By language and stem, as in `de/cancel-order`: of each pack that has it.
    files: Kept<Box<[Source]>>,
    /// The place of the next file.
    next: AtomicUsize,
    /// The folders that have words, for those who ask for all.
    languages: OnceLock<BTreeSet<String>>,
}

/// A language in which the built-in pack words all that it says.
const WORDED: &str = "en";

impl Opened {
    /// `held` files are known already.
    pub(super) fn new(stack: &Arc<Stack>, held: usize) -> Opened {
        let packs = stack.opened().collect();
        Opened {
            stack: Arc::clone(stack),
            packs,
            files: Kept::default(),
            next: AtomicUsize::new(held),
            languages: OnceLock::new(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.packs.is_empty()
    }

    /// The files of a language and a stem, that of the highest pack first.
    pub(super) fn files(&self, language: &str, stem: &str) -> &[Source] {
        if self.is_empty() {
            return &[];
        }
        let name = format!("{language}/{stem}");
        if let Some(known) = self.files.get(&*name) {
            return &known.value;
        }
        let path = path(language, stem);
        let read = |pack: &usize| {
            let file = FtlFile::of(&self.stack.file_in(*pack, &path)?)?;
            Some(Source::new(file, self.next.fetch_add(1, Ordering::Relaxed)))
        };
        let found: Box<[Source]> = self.packs.iter().filter_map(read).collect();
        // What is not there is not noted: anything may be asked for.
        if found.is_empty() { &[] } else { &self.files.insert(name, found).value }
    }

    /// What has been read so far.
    pub(super) fn read(&self) -> impl Iterator<Item = &Source> {
        self.files.values().flatten()
    }

    /// Whether there is a file of this stem; of a folder, the files of some languages count.
    pub(super) fn has_stem(&self, languages: &[&str], stem: &str) -> bool {
        self.stack.is_builtin(&path(WORDED, stem))
            || languages.iter().any(|language| !self.files(language, stem).is_empty())
    }

    /// All that the packs have.
    pub(super) fn all(&self) -> impl Iterator<Item = &Source> {
        let files = |name: String| name.split_once('/').map_or(&[][..], |(language, stem)| self.files(language, stem));
        self.names().into_iter().flat_map(files)
    }

    /// The folders that have words.
    pub(super) fn languages(&self) -> impl Iterator<Item = &str> {
        let folder = |name: &String| Some(name.split_once('/')?.0.to_owned());
        let languages = self.languages.get_or_init(|| self.names().iter().filter_map(folder).collect());
        languages.iter().map(String::as_str)
    }

    /// The names of all files, as in `de/cancel-order`.
    fn names(&self) -> Vec<String> {
        if self.is_empty() { Vec::new() } else { self.stack.names("locales/", ".ftl") }
    }
}

fn path(language: &str, stem: &str) -> String {
    format!("locales/{language}/{stem}.ftl")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::Pack;

    #[test]
    fn the_builtin_pack_has_in_one_language_whatever_file_it_has_in_any() {
        let words = Opened::new(&Arc::new(Stack::new(vec![Pack::builtin()])), 0);
        let sources: Vec<&Source> = words.all().collect();
        assert!(sources.len() > 200, "{}", sources.len());
        for source in sources {
            assert!(words.has_stem(&[], &source.stem), "{}", source.path);
        }
    }
}
