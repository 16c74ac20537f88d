//! The small words of many languages: they tell in which one a sentence is.

use std::collections::HashMap;
use std::ops::Range;

use indexmap::IndexMap;
use serde::Deserialize;

use super::text::{Text, fold};
use crate::yaml::Problem;

/// How many languages are told apart at most.
const LANGUAGES_MAX: usize = 32;
/// How many letters of another alphabet make a sentence one of another language.
const LETTERS_MIN: usize = 4;

/// The small words of many languages, by their codes: `templates/guard/function-words.yaml`.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FunctionWords"))]
#[serde(transparent)]
pub(crate) struct FunctionsFile(IndexMap<String, String>);

/// The small words of many languages, ready to be looked up.
#[derive(Debug, Default)]
pub(crate) struct Functions {
    languages: Vec<String>,
    /// By word: the languages that have it, a bit each.
    words: HashMap<Box<str>, u32>,
    /// The languages that are written with Latin letters.
    latin: u32,
}

impl FunctionsFile {
    pub(crate) fn build(self) -> Result<Functions, Problem> {
        let mut functions = Functions::default();
        for (language, words) in self.0 {
            if functions.languages.len() == LANGUAGES_MAX {
                return Err(
                    Problem::new(format!("at most {LANGUAGES_MAX} languages are told apart")).within(&*language)
                );
            }
            let bit = 1 << functions.languages.len();
            for word in words.split_whitespace() {
                let mut folded = String::new();
                word.chars().for_each(|c| fold(c, &mut folded));
                *functions.words.entry(folded.into()).or_default() |= bit;
            }
            if !words.chars().any(is_foreign) {
                functions.latin |= bit;
            }
            functions.languages.push(language);
        }
        Ok(functions)
    }
}

/// A letter of another alphabet than the Latin.
fn is_foreign(c: char) -> bool {
    c > '\u{24F}'
        && c.is_alphabetic()
        && !matches!(c, '\u{1E00}'..='\u{1EFF}' | '\u{2C60}'..='\u{2C7F}' | '\u{A720}'..='\u{A7FF}')
}

impl Functions {
    /// The sentences of a text that are in another language than this one; and in which, if that is known.
    pub(super) fn foreign(&self, text: &Text<'_>, own: &str) -> Vec<(Range<usize>, Option<&str>)> {
        let Some(own) = self.languages.iter().position(|language| language == own) else { return Vec::new() };
        let foreign = |words: &Range<usize>| {
            let bytes = text.bytes(words);
            self.other(text, words.clone(), own).map(|other| (bytes, other))
        };
        text.sentences().iter().filter_map(foreign).collect()
    }

    fn other(&self, text: &Text<'_>, words: Range<usize>, own: usize) -> Option<Option<&str>> {
        let mut counts = [0_usize; LANGUAGES_MAX];
        let (mut letters, mut strange, mut said) = (0, 0, 0);
        for at in words {
            if text.words()[at].quoted || text.words()[at].number {
                continue;
            }
            said += 1;
            let word = text.folded_word(at);
            if !word.is_ascii() {
                let foreign = word.chars().filter(|c| is_foreign(*c)).count();
                strange += foreign;
                letters += word.chars().count() - foreign;
            } else {
                letters += word.len();
            }
            let mut languages = self.words.get(word).copied().unwrap_or_default();
            while languages != 0 {
                counts[languages.trailing_zeros() as usize] += 1;
                languages &= languages - 1;
            }
        }
        if self.latin & (1 << own) != 0 && strange >= LETTERS_MIN && strange > letters {
            return Some(None);
        }
        let mine = counts[own];
        let (most, other) = (0..self.languages.len()).map(|at| (counts[at], at)).max_by_key(|(count, _)| *count)?;
        // Names and titles have a small word or two of another language.
        let clearly =
            most >= 2 && most >= 2 * mine + 2 && most * 5 >= said || most >= 4 && most >= mine + 3 && most * 4 >= said;
        clearly.then(|| Some(&*self.languages[other]))
    }
}
