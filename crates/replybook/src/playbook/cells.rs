//! What a playbook builds from the files of one kind: scenarios, channels, markets.

use std::sync::{Arc, OnceLock};

use crate::diagnostic::Diagnostic;
use crate::kept::{Entry, Kept};
use crate::pack::Stack;

pub(super) type Built<T> = Result<Arc<T>, Vec<Diagnostic>>;

/// What is built from the files of one kind, each on first use.
pub(super) struct Cells<T> {
    /// Where the files lie, with the slash.
    folder: &'static str,
    /// What a file's path has behind its id.
    end: &'static str,
    built: Kept<OnceLock<Built<T>>>,
    /// All ids, for those who ask for them.
    ids: OnceLock<Box<[Box<str>]>>,
}

impl<T> Cells<T> {
    pub(super) fn new(folder: &'static str, end: &'static str) -> Cells<T> {
        Cells { folder, end, built: Kept::default(), ids: OnceLock::new() }
    }

    /// The cell of an id, if there is a file of that name.
    pub(super) fn get(&self, stack: &Stack, id: &str) -> Option<&Entry<OnceLock<Built<T>>>> {
        let known = self.built.get(id);
        // What lies deeper in folders is another one's or nobody's.
        let is_there = || !id.contains('/') && stack.file(&self.path(id)).is_some();
        known.or_else(|| is_there().then(|| self.built.insert(id, OnceLock::new())))
    }

    pub(super) fn path(&self, id: &str) -> String {
        format!("{}{id}{}", self.folder, self.end)
    }

    /// The ids in alphabetical order.
    pub(super) fn ids(&self, stack: &Stack) -> impl Iterator<Item = &str> {
        let ids = self.ids.get_or_init(|| {
            let names = stack.names(self.folder, self.end);
            names.into_iter().filter(|name| !name.contains('/')).map(Box::from).collect()
        });
        ids.iter().map(|id| &**id)
    }
}
