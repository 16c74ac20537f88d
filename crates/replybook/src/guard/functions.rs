//! The small words of many languages: they tell in which one a sentence is.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

use indexmap::IndexMap;
use serde::Deserialize;

use super::text::{Text, fold};
use crate::yaml::Problem;

/// How many languages are told apart at most.
const LANGUAGES_MAX: usize = 32;
/// How many small words make a sentence one of another language if none of them is known.
const PLAIN_MIN: usize = 5;
/// How many letters of another alphabet make a sentence one of another language; a name has fewer.
const LETTERS_MIN: usize = 8;

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
    words: HashMap<Box<str>, u32, Hashing>,
    /// The languages that are written with Latin letters.
    latin: u32,
}

/// What words and patterns of a pack are hashed by.
pub(super) type Hashing = BuildHasherDefault<Fnv>;

/// FNV-1a: words are short, and nobody plots to make those of a pack collide.
#[derive(Debug)]
pub(super) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        // A table looks at the highest bits, which the last bytes have hardly reached.
        (self.0 ^ (self.0 >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
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

/// The words of a sentence without those that greet: people greet in one language and go on in another.
fn without_greeting(text: &Text<'_>, words: Range<usize>) -> Range<usize> {
    const GREETINGS: &[&str] = &[
        "hello", "hi", "dear", "good", "hola", "estimado", "estimada", "buenos", "buenas", "hallo", "guten", "sehr",
        "liebe", "lieber", "servus", "moin",
    ];
    // "Sehr geehrte Frau Dr. Yılmaz,"
    const LONGEST: usize = 6;
    let greets = |first: &usize| GREETINGS.contains(&text.folded_word(*first));
    let end = words.clone().take(LONGEST).find(|at| text.words()[*at].pause).map(|at| at + 1);
    match end.filter(|end| *end < words.end && words.clone().next().as_ref().is_some_and(greets)) {
        Some(end) => end..words.end,
        None => words,
    }
}

impl Functions {
    /// The common words of a language, small and without accents.
    pub(super) fn common(&self, language: &str) -> impl Iterator<Item = &str> {
        let bit = self.languages.iter().position(|known| known == language).map_or(0, |at| 1_u32 << at);
        self.words.iter().filter(move |(_, languages)| **languages & bit != 0).map(|(word, _)| &**word)
    }

    /// The sentences of a text that are in another language than this one; and in which, if that is known.
    pub(super) fn foreign(&self, text: &Text<'_>, own: &str) -> Vec<(Range<usize>, Option<&str>)> {
        let Some(own) = self.languages.iter().position(|language| language == own) else { return Vec::new() };
        let foreign = |words: &Range<usize>| {
            let bytes = text.bytes(words);
            self.other(text, words.clone(), own).map(|other| (bytes, other))
        };
        text.sentences().iter().filter_map(foreign).collect()
    }

    /// Names and addresses have small words too: one counts beside another word that is small.
    fn other(&self, text: &Text<'_>, words: Range<usize>, own: usize) -> Option<Option<&str>> {
        let words = without_greeting(text, words);
        let mut counts = [0_usize; LANGUAGES_MAX];
        // Of these, the different ones that the customer's language has not, and those that it has too.
        let (mut strangers, mut shared) = ([0_usize; LANGUAGES_MAX], [0_usize; LANGUAGES_MAX]);
        let mut last = "";
        let (mut letters, mut strange, mut said, mut names, mut plain, mut numbers) = (0, 0, 0, 0, 0, 0);
        let is_small = |at: usize| !text.words()[at].number && text.word(at).starts_with(char::is_lowercase);
        for at in words.clone() {
            if text.words()[at].quoted || text.words()[at].number {
                numbers += usize::from(text.words()[at].number);
                continue;
            }
            said += 1;
            let (word, small) = (text.folded_word(at), is_small(at));
            if !word.is_ascii() {
                let foreign = word.chars().filter(|c| is_foreign(*c)).count();
                // What begins with a capital may be a name.
                strange += if text.word(at).starts_with(char::is_uppercase) { 0 } else { foreign };
                letters += word.chars().count() - foreign;
            } else {
                letters += word.len();
            }
            plain += usize::from(small);
            let Some(languages) = self.words.get(word) else {
                names += usize::from(!small && at > words.start);
                continue;
            };
            let near = |at: usize| is_small(at) || self.words.contains_key(text.folded_word(at));
            let beside = (at > words.start && near(at - 1)) || (at + 1 < words.end && near(at + 1));
            let mut languages = if beside { *languages } else { languages & (1 << own) };
            // One word that is said again and again is a name, or the mark of a list.
            let known = languages & (1 << own) != 0;
            let stranger = !known && std::mem::replace(&mut last, word) != word;
            while languages != 0 {
                let language = languages.trailing_zeros() as usize;
                counts[language] += 1;
                strangers[language] += usize::from(stranger);
                shared[language] += usize::from(known);
                languages &= languages - 1;
            }
        }
        if self.latin & (1 << own) != 0 && strange >= LETTERS_MIN && strange > letters {
            return Some(None);
        }
        let mine = counts[own];
        let (most, other) = (0..self.languages.len()).map(|at| (counts[at], at)).max_by_key(|(count, _)| *count)?;
        let clearly = match most {
            0..=1 => false,
            // An address has two, and numbers.
            2 => mine == 0 && plain >= 2 && numbers == 0 && said <= 9 && names * 2 <= said,
            _ => most > 2 * mine + 1 && most * 5 >= said || most >= mine + 4 && most * 4 >= said,
        };
        if clearly {
            return Some(Some(&*self.languages[other]));
        }
        // Short ones, of which each small word is one of the other language: "Merci pour les photos".
        let (strange, other) =
            (0..self.languages.len()).map(|at| (strangers[at], at)).max_by_key(|(count, at)| (*count, counts[*at]))?;
        let short = numbers == 0 && plain >= 2 && said <= 12 && names * 2 <= said;
        if strange >= 2 && mine == shared[other] && short && counts[other] * 2 >= said {
            return Some(Some(&*self.languages[other]));
        }
        // A language that nobody has listed.
        (mine == 0 && plain >= PLAIN_MIN).then_some(None)
    }
}
