//! The small words of many languages: they tell in which one a sentence is.

mod table;

use std::borrow::Cow;
use std::ops::Range;

use indexmap::IndexMap;
use serde::Deserialize;
use smallvec::SmallVec;

pub(crate) use self::table::Functions;
use self::table::{LANGUAGES_MAX, is_foreign};
use super::flat::{Flat, Texts};
use super::text::Text;
use super::trie::Trie;
use crate::yaml::Problem;

/// How many small words make a sentence one of another language if none of them is known.
const PLAIN_MIN: usize = 5;
/// How many letters of another alphabet make a sentence one of another language; a name has fewer.
const LETTERS_MIN: usize = 8;

/// The small words of many languages, by their codes: `templates/guard/function-words.yaml`.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FunctionWords"))]
#[serde(transparent)]
pub(crate) struct FunctionsFile(IndexMap<String, String>);

impl FunctionsFile {
    pub(crate) fn build(self) -> Result<Functions, Problem> {
        if let Some((language, _)) = self.0.get_index(LANGUAGES_MAX) {
            let message = format!("at most {LANGUAGES_MAX} languages are told apart");
            return Err(Problem::new(message).within(language.as_str()));
        }
        let languages = self.0.iter().map(|(language, words)| (language.as_str(), words.as_str()));
        Functions::new(languages).ok_or_else(|| Problem::new("these are too many words"))
    }
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

/// What the words of a sentence tell of its language.
#[derive(Default)]
struct Tally {
    /// Of each small word: the languages that have it, and whether it is another than the one before, and none of the customer's.
    small: SmallVec<[(u32, bool); 32]>,
    /// How many of them the customer's language has.
    mine: usize,
    letters: usize,
    /// Letters of another alphabet than the Latin.
    strange: usize,
    said: usize,
    names: usize,
    /// Words that begin with a small letter.
    plain: usize,
    numbers: usize,
}

impl Tally {
    /// Counts, by the languages of each word. Names and addresses have small words too: one counts beside another that is small.
    fn of(text: &Text<'_>, words: Range<usize>, languages: &[u32], own: usize) -> Tally {
        let mut tally = Tally::default();
        let is_small = |at: usize| !text.words()[at].number && text.word(at).starts_with(char::is_lowercase);
        let near = |at: usize| languages[at - words.start] != 0 || is_small(at);
        let mut last = "";
        for (at, languages) in words.clone().zip(languages) {
            if text.words()[at].quoted || text.words()[at].number {
                tally.numbers += usize::from(text.words()[at].number);
                continue;
            }
            tally.said += 1;
            let (word, small) = (text.folded_word(at), is_small(at));
            if word.is_ascii() {
                tally.letters += word.len();
            } else {
                let foreign = word.chars().filter(|c| is_foreign(*c)).count();
                // What begins with a capital may be a name.
                tally.strange += if text.word(at).starts_with(char::is_uppercase) { 0 } else { foreign };
                tally.letters += word.chars().count() - foreign;
            }
            tally.plain += usize::from(small);
            if *languages == 0 {
                tally.names += usize::from(!small && at > words.start);
                continue;
            }
            let beside = (at > words.start && near(at - 1)) || (at + 1 < words.end && near(at + 1));
            let languages = if beside { *languages } else { languages & (1 << own) };
            // One word that is said again and again is a name, or the mark of a list.
            let known = languages & (1 << own) != 0;
            let stranger = !known && std::mem::replace(&mut last, word) != word;
            tally.mine += usize::from(known);
            if languages != 0 {
                tally.small.push((languages, stranger));
            }
        }
        tally
    }
}

/// The small words of the built-in pack.
static BUILTIN: Functions = include!(concat!(env!("OUT_DIR"), "/functions.rs"));

impl Functions {
    /// The small words of the built-in pack, compiled when the library is built.
    pub(crate) fn builtin() -> Functions {
        BUILTIN.clone()
    }

    /// The languages that have a word among their small ones, a bit each.
    pub(super) fn languages_of(&self, word: &str) -> u32 {
        self.words.get(word.as_bytes()).map_or(0, |set| self.sets[set as usize])
    }

    /// Whether a sentence of a text is in another language than this one, by the languages of its words.
    pub(super) fn is_foreign(&self, text: &Text<'_>, words: &Range<usize>, languages: &[u32], own: &str) -> bool {
        self.place(own).is_some_and(|own| self.other(text, words, languages, own).is_some())
    }

    /// The language of a sentence that is in another than this one; `Some(None)` if nobody knows in which.
    pub(super) fn foreign(&self, text: &Text<'_>, words: &Range<usize>, own: &str) -> Option<Option<&str>> {
        let languages: Vec<u32> = words.clone().map(|at| self.languages_of(text.folded_word(at))).collect();
        self.other(text, words, &languages, self.place(own)?)
    }

    /// As [`Functions::foreign`], by the languages of the sentence's words.
    fn other(&self, text: &Text<'_>, words: &Range<usize>, languages: &[u32], own: usize) -> Option<Option<&str>> {
        let rest = without_greeting(text, words.clone());
        let languages = &languages[rest.start - words.start..];
        let Tally { small, mine, letters, strange, said, names, plain, numbers } =
            Tally::of(text, rest, languages, own);
        if self.latin & (1 << own) != 0 && strange >= LETTERS_MIN && strange > letters {
            return Some(None);
        }
        // No language has two small words more than the customer's: what is asked below has one answer.
        if mine > 0 && small.len() < mine + 2 {
            return None;
        }
        let mut counts = [0_usize; LANGUAGES_MAX];
        // Of these, the different ones that the customer's language has not, and those that it has too.
        let (mut strangers, mut shared) = ([0_usize; LANGUAGES_MAX], [0_usize; LANGUAGES_MAX]);
        for (mut languages, stranger) in small {
            let known = languages & (1 << own) != 0;
            while languages != 0 {
                let language = languages.trailing_zeros() as usize;
                counts[language] += 1;
                strangers[language] += usize::from(stranger);
                shared[language] += usize::from(known);
                languages &= languages - 1;
            }
        }
        let known = 0..self.languages.len();
        let (most, other) = known.clone().map(|at| (counts[at], at)).max_by_key(|(count, _)| *count)?;
        let clearly = match most {
            0..=1 => false,
            // An address has two, and numbers.
            2 => mine == 0 && plain >= 2 && numbers == 0 && said <= 9 && names * 2 <= said,
            _ => most > 2 * mine + 1 && most * 5 >= said || most >= mine + 4 && most * 4 >= said,
        };
        if clearly {
            return Some(Some(self.languages.of(other)));
        }
        // Short ones, of which each small word is one of the other language: "Merci pour les photos".
        let (strange, other) = known.map(|at| (strangers[at], at)).max_by_key(|(count, at)| (*count, counts[*at]))?;
        let short = numbers == 0 && plain >= 2 && said <= 12 && names * 2 <= said;
        if strange >= 2 && mine == shared[other] && short && counts[other] * 2 >= said {
            return Some(Some(self.languages.of(other)));
        }
        // A language that nobody has listed.
        (mine == 0 && plain >= PLAIN_MIN).then_some(None)
    }
}
