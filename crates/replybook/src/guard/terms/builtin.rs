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
    use crate::guard::terms::image::{BesideTable, Entry, Finder, FinderTable, Lexicon, Part, ProgramTable, SetTable};
    use crate::guard::terms::shape::Shapes;
    use crate::guard::trie::{Trie, Triples};

    include!(concat!(env!("OUT_DIR"), "/terms.rs"))
};

impl Terms {
    /// The terms of a chain of languages, if nothing of them is from another pack than the built-in one.
    pub(crate) fn builtin(stack: &Stack, chain: &[String]) -> Option<Terms> {
        let is_builtin = |path: &str| stack.file(path).is_some_and(|file| file.is_builtin());
        let mut names = stack.names(GUARD, ".yaml");
        names.retain(|name| chain.iter().any(|language| language == language_of(name)));
        let whole = names.iter().all(|name| is_builtin(&format!("{GUARD}{name}.yaml"))) && is_builtin(FUNCTION_WORDS);
        let is_of = |builtin: &&Builtin| {
            builtin.files == names.len() && names.iter().all(|name| language_of(name) == builtin.language)
        };
        let Builtin { image, entries, .. } = BUILTIN.iter().find(is_of).filter(|_| whole)?;
        let read = image.terms.iter().map(|_| Default::default()).collect();
        Some(Terms::of(Cow::Borrowed(image), Told::Builtin(entries, read)))
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::ops::Range;

    use super::*;
    use crate::guard::functions::{Functions, FunctionsFile};
    use crate::guard::terms::{Looked, Marks, Source, Term};
    use crate::guard::text::Text;
    use crate::pack::Pack;
    use crate::readability::Tongue;

    fn stack() -> Stack {
        Stack::new(vec![Pack::builtin()])
    }

    fn sources<'a>(stack: &'a Stack, language: &str) -> Vec<Source<'a>> {
        let names = stack.names(GUARD, ".yaml").into_iter().filter(|name| language_of(name) == language);
        let files = names.map(|name| stack.file(&format!("{GUARD}{name}.yaml")).unwrap());
        files.map(|file| Source { level: 0, entries: file.read().unwrap(), file }).collect()
    }

    #[test]
    fn what_was_compiled_before_is_what_the_files_say() {
        let stack = stack();
        let words: FunctionsFile = stack.file(FUNCTION_WORDS).unwrap().read().unwrap();
        assert!(Functions::builtin() == words.build().unwrap());
        assert_eq!(BUILTIN.iter().map(|builtin| builtin.language).collect::<Vec<_>>(), ["de", "en", "es"]);
        for Builtin { language, image, .. } in BUILTIN {
            let read = Terms::new(&sources(&stack, language), &Functions::builtin()).unwrap();
            assert!(*read.image == *image, "{language}");
            let ready = Terms::builtin(&stack, &[(*language).to_owned()]).unwrap();
            for at in 0..image.terms.len() {
                assert_eq!(ready.told.of(at), read.told.of(at), "{language}");
                assert!(ready.told.of(at).is_some_and(|Term { rule, .. }| !rule.is_empty()), "{language}");
            }
        }
    }

    #[test]
    fn a_first_reply_finds_what_a_later_one_does() {
        let stack = stack();
        for Builtin { language, .. } in BUILTIN {
            let terms = || Terms::builtin(&stack, &[(*language).to_owned()]).unwrap();
            let warm = terms();
            let sources = sources(&stack, language);
            let entries = sources.iter().flat_map(|source| &source.entries.terms);
            let texts: Vec<&String> = entries.flat_map(|entry| entry.found.iter().chain(&entry.innocent)).collect();
            let found = |terms: &Terms, text: &str| {
                let text = Text::new(text, Tongue::of(language));
                let marks = Marks::new(&text);
                let hits = terms.find(&text, &marks, terms.matches(&text, &marks), Some("DE"));
                let spans: Vec<_> = hits.iter().map(|hit| terms.span(&text, &marks, hit.words.clone())).collect();
                format!("{hits:?} {spans:?}")
            };
            let later: Vec<String> = texts.iter().map(|text| found(&warm, text)).collect();
            assert!(later.iter().any(|found| found.len() > 100));
            // Whatever has been run often enough has its table now.
            for (text, before) in texts.into_iter().zip(later) {
                assert_eq!(found(&terms(), text), before, "{text}");
                assert_eq!(found(&warm, text), before, "{text}");
            }
        }
    }

    #[test]
    fn what_is_found_is_all_that_any_pattern_matches_anywhere() {
        // So many examples are more than one stretch; some of all are enough.
        const EXAMPLES: usize = 40;
        const EACH: usize = 4;
        let stack = stack();
        for Builtin { language, image, .. } in BUILTIN {
            let terms = Terms::builtin(&stack, &[(*language).to_owned()]).unwrap();
            let sources = sources(&stack, language);
            let entries = sources.iter().flat_map(|source| &source.entries.terms);
            let examples: Vec<&str> =
                entries.flat_map(|entry| entry.found.iter().chain(&entry.innocent)).map(String::as_str).collect();
            let mut many = 0;
            for examples in examples.chunks(EXAMPLES).step_by(EACH) {
                let text = examples.join(" ");
                let text = Text::new(&text, Tongue::of(language));
                let marks = Marks::new(&text);
                let ground = terms.ground(&text, &marks);
                let all: Vec<usize> = (0..text.sentences().len()).collect();
                let mut found = image.finders.matches(&ground, &all, &mut terms.spare.take(&image.finders));
                let mut matched = Vec::new();
                for finder in image.finders.finders.iter() {
                    for start in 0..text.words().len() {
                        let end = ground.longest(finder.program, start, text.words().len());
                        matched.extend(end.map(|end| (finder.term as usize, start..end)));
                    }
                }
                for matches in [&mut found, &mut matched] {
                    matches.sort_by_key(|(term, words)| (*term, words.start, words.end));
                }
                assert_eq!(found, matched, "{language}");
                many += found.len();
            }
            assert!(many > 100, "{language}: {many}");
        }
    }

    #[test]
    fn a_sentence_that_is_known_is_found_to_have_what_it_had() {
        let stack = stack();
        let functions = Functions::builtin();
        for Builtin { language, .. } in BUILTIN {
            let terms = Terms::builtin(&stack, &[(*language).to_owned()]).unwrap();
            let sources = sources(&stack, language);
            let entries = sources.iter().flat_map(|source| &source.entries.terms);
            let examples: Vec<&String> = entries.flat_map(|entry| entry.found.iter().chain(&entry.innocent)).collect();
            // The same words in other company: quoted, in a list, with something else behind them.
            let around =
                [("", ""), ("„", "“"), ("", ", und\n- das"), ("1. ", ":"), ("\n\n", "\n\nMerci pour les photos. ")];
            let (mut known, mut many) = (0, 0);
            for (nth, example) in examples.iter().enumerate().step_by(3) {
                let other = examples[(nth * 7 + 1) % examples.len()];
                for (before, behind) in around {
                    let text = format!("{before}{example}{behind} {other} {example}");
                    let text = Text::new(&text, Tongue::of(language));
                    let foreign = |words: &Range<usize>| functions.foreign(&text, words, language).is_some();
                    let sorted = |mut looked: Looked| {
                        looked.matches.sort_unstable_by_key(|(term, words)| (*term, words.start, words.end));
                        looked
                    };
                    let marks = Marks::new(&text);
                    let anew = Looked {
                        matches: terms.matches(&text, &marks),
                        foreign: (0..text.sentences().len()).filter(|at| foreign(&text.sentences()[*at])).collect(),
                    };
                    let anew = sorted(anew);
                    let asked = Cell::new(0);
                    let count = |words: &Range<usize>, languages: &[u32]| {
                        asked.set(asked.get() + 1);
                        functions.is_foreign(&text, words, languages, language)
                    };
                    for _ in 0..2 {
                        let looked = terms.look(&text, &Marks::new(&text), &functions, count);
                        assert_eq!(sorted(looked), anew, "{}", text.as_str());
                    }
                    known += 2 * text.sentences().len() - asked.get();
                    many += anew.matches.len();
                }
            }
            assert!(known > 1_000 && many > 1_000, "{language}: {known}, {many}");
        }
    }

    #[test]
    fn a_folder_that_says_more_is_read() {
        let folder = tempfile::TempDir::new().unwrap();
        let guard = folder.path().join(GUARD);
        std::fs::create_dir_all(&guard).unwrap();
        let chain = ["de-AT".to_owned(), "de".to_owned()];
        assert!(Terms::builtin(&stack(), &chain).is_some());
        for (name, ready) in [("es.shop", true), ("de.shop", false), ("de-AT", false), ("de", false)] {
            let file = guard.join(format!("{name}.yaml"));
            std::fs::write(&file, "groups: {}\n").unwrap();
            let stack = Stack::new(vec![Pack::builtin(), Pack::dir(folder.path()).unwrap()]);
            assert_eq!(Terms::builtin(&stack, &chain).is_some(), ready, "{name}");
            std::fs::remove_file(file).unwrap();
        }
    }
}
