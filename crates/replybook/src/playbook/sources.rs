//! The files of a stack of packs, none of which has been understood yet.

use crate::layout::Layouts;
use crate::pack::{Pack, Stack};
use crate::words::{FtlFile, Words};

/// The files of a stack of packs, none of which has been understood yet.
pub(crate) struct Sources {
    pub stack: Stack,
    pub words: Words,
    pub layouts: Layouts,
}

impl Sources {
    pub(crate) fn new(packs: Vec<Pack>) -> Sources {
        let stack = Stack::new(packs);
        let ftl = stack.all("locales/").filter_map(|file| {
            let (language, name) = file.path.strip_prefix("locales/")?.split_once('/')?;
            let stem = name.strip_suffix(".ftl")?;
            Some(FtlFile {
                pack: file.pack,
                language: language.to_owned(),
                stem: stem.to_owned(),
                path: file.shown(),
                text: file.text.clone(),
            })
        });
        let words = Words::new(ftl.collect());
        let layouts = stack.all("templates/layouts/").filter_map(|file| {
            Some((file.path.strip_prefix("templates/layouts/")?.to_owned(), file.shown(), file.text.to_string()))
        });
        let layouts = Layouts::new(layouts.collect());
        Sources { stack, words, layouts }
    }
}
