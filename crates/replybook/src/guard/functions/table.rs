//! The small words of many languages, ready to be looked up.

use std::collections::BTreeMap;

use crate::guard::flat::{Flat, Texts};
use crate::guard::text::fold;
use crate::guard::trie::Trie;

/// How many languages are told apart at most.
pub(super) const LANGUAGES_MAX: usize = 32;

/// The small words of many languages, ready to be looked up.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Functions {
    pub languages: Texts,
    /// Each word with the place of the languages that have it.
    pub words: Trie,
    /// Languages, a bit each.
    pub sets: Flat<u32>,
    /// The languages that are written with Latin letters.
    pub latin: u32,
}

impl Functions {
    /// The words of at most 32 languages, parted by spaces; `None` if they are too many.
    pub(crate) fn new<'a>(languages: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> Option<Functions> {
        let (mut known, mut latin) = (BTreeMap::<String, u32>::new(), 0);
        for (at, (_, words)) in languages.clone().enumerate() {
            let bit = 1 << at;
            for word in words.split_whitespace() {
                let mut folded = String::new();
                word.chars().for_each(|c| fold(c, &mut folded));
                *known.entry(folded).or_default() |= bit;
            }
            if !words.chars().any(is_foreign) {
                latin |= bit;
            }
        }
        // What is nothing but accents.
        known.remove("");
        let mut sets: Vec<u32> = known.values().copied().collect();
        sets.sort_unstable();
        sets.dedup();
        let place = |set: u32| sets.partition_point(|known| *known < set) as u32;
        let words: Vec<(&str, u32)> = known.iter().map(|(word, set)| (word.as_str(), place(*set))).collect();
        let words = Trie::new(&words)?;
        let languages = languages.map(|(language, _)| language).collect();
        Some(Functions { languages, words, sets: sets.into_iter().collect(), latin })
    }

    /// The place of a language.
    pub(crate) fn place(&self, language: &str) -> Option<usize> {
        (0..self.languages.len()).find(|at| self.languages.of(*at) == language)
    }

    /// The common words of a language, small and without accents.
    pub(crate) fn common(&self, language: &str) -> Vec<String> {
        let Some(place) = self.place(language) else { return Vec::new() };
        let has = |set: u32| self.sets[set as usize] & (1 << place) != 0;
        self.words.words().into_iter().filter(|(_, set)| has(*set)).map(|(word, _)| word).collect()
    }
}

/// A letter of another alphabet than the Latin.
pub(super) fn is_foreign(c: char) -> bool {
    c > '\u{24F}'
        && c.is_alphabetic()
        && !matches!(c, '\u{1E00}'..='\u{1EFF}' | '\u{2C60}'..='\u{2C7F}' | '\u{A720}'..='\u{A7FF}')
}
