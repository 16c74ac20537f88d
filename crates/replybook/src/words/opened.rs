//! The `.ftl` files of packs that are read as they are needed.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::FtlFile;
use super::source::Source;
use crate::kept::Kept;
use crate::pack::Stack;

/// The `.ftl` files of packs that are read as they are needed.
pub(super) struct Opened {
    stack: Arc<Stack>,
    /// The places of these packs, the highest first.
    packs: Box<[usize]>,
    /// By language and stem, as in `de/cancel-order`: of each pack that has it.
    files: Kept<Box<[Source]>>,
    /// The place of the next file.
    next: AtomicUsize,
}

impl Opened {
    /// `held` files are known already.
    pub(super) fn new(stack: &Arc<Stack>, held: usize) -> Opened {
        let packs = stack.opened().collect();
        Opened { stack: Arc::clone(stack), packs, files: Kept::default(), next: AtomicUsize::new(held) }
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
        if let Some(known) = self.files.get(&name) {
            return &known.value;
        }
        let path = format!("locales/{name}.ftl");
        let read = |pack: &usize| {
            let file = FtlFile::of(&self.stack.file_in(*pack, &path)?)?;
            Some(Source::new(file, self.next.fetch_add(1, Ordering::Relaxed)))
        };
        let found: Box<[Source]> = self.packs.iter().filter_map(read).collect();
        // What is not there is not noted: anything may be asked for.
        if found.is_empty() { &[] } else { &self.files.insert(&name, found).value }
    }

    /// What has been read so far.
    pub(super) fn read(&self) -> impl Iterator<Item = &Source> {
        self.files.values().flatten()
    }

    /// All that the packs have.
    pub(super) fn all(&self) -> impl Iterator<Item = &Source> {
        let names = if self.is_empty() { Vec::new() } else { self.stack.names("locales/", ".ftl") };
        let files = |name: String| name.split_once('/').map_or(&[][..], |(language, stem)| self.files(language, stem));
        names.into_iter().flat_map(files)
    }

    /// The folders that have words.
    pub(super) fn languages(&self) -> BTreeSet<&str> {
        self.all().map(|source| &*source.language).collect()
    }
}
