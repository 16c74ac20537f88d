//! How long a text is, and how hard to read: words, sentences, syllables, and the reading ease by its language's formula.

mod sentences;
mod syllables;

use std::ops::AddAssign;

use serde::Serialize;
use unic_langid::LanguageIdentifier;

pub(crate) use self::sentences::sentences;
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
        Readability::measure(Tongue::of(language), text)
    }

    pub(crate) fn measure(tongue: Option<Tongue>, text: &str) -> Readability {
        let mut read = Readability { characters: text.chars().count(), ..Readability::default() };
        for sentence in sentences(tongue, text) {
            read.sentences += 1;
            for word in words(sentence) {
                read.words += 1;
                if let Some(tongue) = tongue.filter(|_| !word.contains(|c: char| c.is_numeric())) {
                    read.spelled += 1;
                    read.syllables += syllables(tongue, word);
                }
            }
        }
        read
    }

    /// Words in a sentence, on the average; `None` for a text without any.
    pub fn words_per_sentence(&self) -> Option<f64> {
        ratio(self.words, self.sentences)
    }

    /// The reading ease by the formula of a language; `None` where the language has none here, or nothing was counted.
    pub fn ease(&self, language: &str) -> Option<f64> {
        self.ease_in(Tongue::of(language)?)
    }

    pub(crate) fn ease_in(&self, tongue: Tongue) -> Option<f64> {
        Some(tongue.ease(self.words_per_sentence()?, ratio(self.syllables, self.spelled)?))
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
