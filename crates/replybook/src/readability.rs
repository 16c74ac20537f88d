//! How long a text is, and how hard to read: words, sentences, syllables, and the reading ease by its language's formula.

mod sentences;
mod syllables;

use std::ops::AddAssign;

use serde::Serialize;
use unic_langid::LanguageIdentifier;

pub(crate) use self::sentences::{goes_on, sentences};
use self::syllables::syllables;

/// A language whose sentences, syllables and formula are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tongue {
    English,
    Spanish,
    German,
}

/// How long a text is, and how hard to read.
///
/// A word is what stands between spaces and has a letter or a digit. A sentence ends where a message of the pack ends, and
/// within it after a full stop, a question or exclamation mark; not after an abbreviation, nor within a sum, a number or a
/// German date („24. November“). Items of a list are sentences.
///
/// # The reading ease
///
/// The higher, the easier: 60 to 70 is plain language, 30 and below is for specialists. With *w* words a sentence and *s*
/// syllables a word:
///
/// | language | formula | by |
/// |---|---|---|
/// | English | 206.835 − 1.015 *w* − 84.6 *s* | Flesch, *A new readability yardstick*, Journal of Applied Psychology 32 (1948) |
/// | Spanish | 206.84 − 1.02 *w* − 60 *s* | Fernández Huerta, *Medidas sencillas de lecturabilidad*, Consigna 214 (1959) |
/// | German | 180 − *w* − 58.5 *s* | Amstad, *Wie verständlich sind unsere Zeitungen?*, Zürich (1978) |
///
/// Fernández Huerta's formula is printed with the sentences in 100 words where it means the words in a sentence; it is taken
/// as corrected by Law (LINGUIST List 22.2332, 2011). Syllables are counted by rules, which miss a word now and then. What
/// has a digit in it is a word, but not one of those whose syllables are counted: order numbers and sums would make a text
/// look as hard as they are long, and Flesch advises to leave them out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Readability {
    /// Characters (Unicode scalar values), spaces among them.
    pub characters: usize,
    /// Words, numbers among them.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Words whose syllables are counted: those without a digit.
    pub spelled: usize,
    /// The syllables of these.
    pub syllables: usize,
}

impl Tongue {
    /// The tongue of a language tag: `de`, `es-MX`.
    pub(crate) fn of(language: &str) -> Option<Tongue> {
        let language: LanguageIdentifier = language.parse().ok()?;
        match language.language.as_str() {
            "en" => Some(Tongue::English),
            "es" => Some(Tongue::Spanish),
            "de" => Some(Tongue::German),
            _ => None,
        }
    }

    /// The reading ease of a text with so many words a sentence and syllables a word.
    fn ease(self, words: f64, syllables: f64) -> f64 {
        match self {
            Tongue::English => 206.835 - 1.015 * words - 84.6 * syllables,
            Tongue::Spanish => 206.84 - 1.02 * words - 60.0 * syllables,
            Tongue::German => 180.0 - words - 58.5 * syllables,
        }
    }
}

impl Readability {
    /// Measures a text in a language (a BCP 47 tag); of one that is not English, Spanish or German, no syllables are counted.
    ///
    /// # Examples
    /// ```
    /// use replybook::Readability;
    ///
    /// let read = Readability::of("de", "Sie erhalten 49,90 € bis zum 24. November. Das ist alles.");
    /// assert_eq!((read.words, read.sentences, read.syllables), (10, 2, 13));
    /// assert!(read.ease("de").is_some_and(|ease| ease > 60.0));
    /// ```
    pub fn of(language: &str, text: &str) -> Readability {
        measure(Tongue::of(language), text).0
    }

    /// Words in a sentence, on the average; `None` for a text without any.
    pub fn words_per_sentence(&self) -> Option<f64> {
        ratio(self.words, self.sentences)
    }

    /// The reading ease by the formula of a language; `None` where the language has none here, or nothing was counted.
    pub fn ease(&self, language: &str) -> Option<f64> {
        Some(Tongue::of(language)?.ease(self.words_per_sentence()?, ratio(self.syllables, self.spelled)?))
    }
}

/// Adds what was measured of two texts, as of one that holds both.
impl AddAssign for Readability {
    fn add_assign(&mut self, other: Readability) {
        self.characters += other.characters;
        self.words += other.words;
        self.sentences += other.sentences;
        self.spelled += other.spelled;
        self.syllables += other.syllables;
    }
}

/// Measures a text, and finds its longest sentence with the words that it has.
pub(crate) fn measure(tongue: Option<Tongue>, text: &str) -> (Readability, Option<(usize, &str)>) {
    let mut read = Readability { characters: text.chars().count(), ..Readability::default() };
    let mut longest = None;
    for sentence in sentences(tongue, text) {
        let before = read.words;
        for word in words(sentence) {
            read.words += 1;
            if let Some(tongue) = tongue.filter(|_| !word.contains(char::is_numeric)) {
                read.spelled += 1;
                read.syllables += syllables(tongue, word);
            }
        }
        read.sentences += 1;
        longest = longest.max(Some((read.words - before, sentence)));
    }
    (read, longest)
}

/// How a play reads in a language: the replies to its [covering cases](crate::Playbook::covering_cases), in each voice.
///
/// What is measured are the paragraphs, without salutation, closing and signature.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PlayReadability {
    /// The play.
    pub play: String,
    /// The language.
    pub language: String,
    /// How many replies were measured.
    pub replies: usize,
    /// All of them, one after the other.
    pub all: Readability,
    /// The characters of the longest.
    pub most_characters: usize,
    /// The words a sentence of the one that has most.
    pub most_words_per_sentence: f64,
    /// The reading ease of the one that is hardest to read; `None` where the language has no formula here.
    pub least_ease: Option<f64>,
    /// The longest sentence of all.
    pub longest_sentence: String,
    /// The words that it has.
    pub longest_words: usize,
}

impl PlayReadability {
    /// Adds a reply.
    pub(crate) fn add(&mut self, reply: Readability) {
        let least = |a: Option<f64>, b: Option<f64>| a.into_iter().chain(b).reduce(f64::min);
        self.replies += 1;
        self.all += reply;
        self.most_characters = self.most_characters.max(reply.characters);
        self.most_words_per_sentence = self.most_words_per_sentence.max(reply.words_per_sentence().unwrap_or_default());
        self.least_ease = least(self.least_ease, reply.ease(&self.language));
    }

    /// The characters of a reply, on the average.
    pub fn characters(&self) -> f64 {
        ratio(self.all.characters, self.replies).unwrap_or_default()
    }

    /// The words of a sentence, on the average.
    pub fn words_per_sentence(&self) -> f64 {
        self.all.words_per_sentence().unwrap_or_default()
    }

    /// The reading ease of all replies; `None` where the language has no formula here.
    pub fn ease(&self) -> Option<f64> {
        self.all.ease(&self.language)
    }
}

/// What a play should keep to in a language, as a mean over its covering cases: the check warns of what does not.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReadingLimits {
    /// The most words a sentence.
    pub words_per_sentence: f64,
    /// The least reading ease.
    pub ease: f64,
}

impl ReadingLimits {
    /// The limits of a language (a BCP 47 tag); `None` for a language that has none here.
    pub fn of(language: &str) -> Option<ReadingLimits> {
        let (words_per_sentence, ease) = match Tongue::of(language)? {
            Tongue::English => (20.0, 60.0),
            Tongue::Spanish => (22.0, 65.0),
            Tongue::German => (22.0, 50.0),
        };
        Some(ReadingLimits { words_per_sentence, ease })
    }
}

/// What stands between spaces and dashes and is more than a mark.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    let between = |c: char| c.is_whitespace() || matches!(c, '—' | '–' | '…');
    text.split(between).filter(|word| word.contains(char::is_alphanumeric))
}

fn ratio(a: usize, b: usize) -> Option<f64> {
    (b > 0).then(|| a as f64 / b as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_words_without_syllables() {
        let read = Readability::of("en", "Order NL-20417: you get $1,249.90 back.");
        assert_eq!((read.words, read.sentences, read.spelled, read.syllables), (6, 1, 4, 5));
    }

    #[test]
    fn each_language_has_its_formula() {
        // Two sentences of five words, two syllables a word in the mean.
        let read = Readability { words: 10, sentences: 2, spelled: 10, syllables: 20, ..Readability::default() };
        for (language, ease) in [("en-GB", 32.56), ("es-MX", 81.74), ("de-CH", 58.0)] {
            assert!((read.ease(language).unwrap() - ease).abs() < 1e-9, "{language}");
        }
        assert_eq!(read.ease("pt"), None);
    }

    #[test]
    fn nothing_is_neither_easy_nor_hard() {
        assert_eq!(Readability::of("en", " \n… ").words_per_sentence(), None);
        assert_eq!(Readability::of("en", "42.").ease("en"), None);
        assert_eq!(Readability::of("no language", "Two words.").words, 2);
    }
}
