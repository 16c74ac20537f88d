//! The files of a stack of packs, none of which has been understood yet.

use std::sync::Arc;

use crate::layout::Layouts;
use crate::pack::{Pack, Stack};
use crate::words::Words;

/// The files of a stack of packs, none of which has been understood yet.
pub(crate) struct Sources {
    pub stack: Arc<Stack>,
    pub words: Words,
    pub layouts: Layouts,
}

impl Sources {
    pub(crate) fn new(packs: Vec<Pack>) -> Sources {
        let stack = Arc::new(Stack::new(packs));
        let words = Words::of(&stack);
        let layouts = stack.all("templates/layouts/").filter_map(|file| {
            Some((file.path.strip_prefix("templates/layouts/")?.to_owned(), file.shown(), file.text.to_string()))
        });
        let layouts = Layouts::new(layouts.collect());
        Sources { stack, words, layouts }
    }
}
