//! The terms of the built-in pack, compiled when the library is built.

use std::borrow::Cow;

use super::image::Image;
use super::{Terms, Told, language_of};
use crate::guard::flat::Texts;
use crate::pack::{FUNCTION_WORDS, GUARD, Stack};

/// The terms of a language of the built-in pack.
struct Builtin {
    language: &'static str,
    /// How many files they are from: `de.yaml` and all `de.<name>.yaml`.
    files: usize,
    image: Image,
    /// What is told of each term, as JSON; nothing of words of address.
    entries: Texts,
}

static BUILTIN: &[Builtin] = {
    use crate::guard::flat::{Flat, Lists};
    use crate::guard::terms::image::Home::{Address, Listed};
    use crate::guard::terms::image::Voice::{Formal, Friendly};
    use crate::guard::terms::image::{
        BesideTable, Entry, Finder, FinderTable, Lexicon, Part, ProgramTable, SetTable,
    };
    use crate::guard::terms::shape::Shapes;
    use crate::guard::trie::Trie;

    include!(concat!(env!("OUT_DIR"), "/terms.rs"))
};

impl Terms {
    /// The terms of a chain of languages, if nothing of them is from another pack than the built-in one.
    pub(crate) fn builtin(stack: &Stack, chain: &[String]) -> Option<Terms> {
        let is_builtin = |path: &str| stack.file(path).is_some_and(|file| file.is_builtin());
        let of_chain = |name: &&str| chain.iter().any(|language| language == language_of(name));
        let names: Vec<&str> = stack.names(GUARD, ".yaml").filter(of_chain).collect();
        let whole = names.iter().all(|name| is_builtin(&format!("{GUARD}{name}.yaml"))) && is_builtin(FUNCTION_WORDS);
        let is_of = |builtin: &&Builtin| {
            builtin.files == names.len() && names.iter().all(|name| language_of(name) == builtin.language)
        };
        let Builtin { image, entries, .. } = BUILTIN.iter().find(is_of).filter(|_| whole)?;
        let read = image.terms.iter().map(|_| Default::default()).collect();
        Some(Terms::of(Cow::Borrowed(image), Told::Builtin(entries, read)))
    }
}
