//! The words of a text as patterns know them.

use std::cell::OnceCell;
use std::ops::Range;

use smallvec::SmallVec;

use super::classes::Class;
use super::image::{LISTED, Lexicon};
use super::vocabulary::Vocabulary;
use crate::guard::functions::Functions;
use crate::guard::text::Text;

/// The classes of a text's words, sentence by sentence: told where they are asked for.
pub(in crate::guard) struct Marks(Box<[OnceCell<Classes>]>);

/// The classes of the words of a sentence.
struct Classes {
    classes: Vec<Class>,
    /// Where the classes of each word end.
    ends: Vec<u32>,
}

impl Lexicon {
    /// Adds the classes of a word.
    fn look_up(&self, text: &Text<'_>, word: usize, classes: &mut Vec<Class>) {
        let folded = text.folded_word(word);
        // With the space behind it.
        let letters = text.folded_from(word);
        let mut found = |part: u32| {
            let Some(listed) = part.checked_sub(LISTED) else {
                classes.push(part as Class);
                return;
            };
            for (class, shape) in self.candidates.of(listed as usize) {
                let fits = |shape: &u32| self.shapes.of(*shape as usize).fits(folded, text.word(word));
                if shape.as_ref().is_none_or(fits) {
                    classes.push(*class);
                }
            }
        };
        self.begins.beginnings(letters, &mut found);
        if !self.insides.is_empty() {
            // With the space, what stands within a word is three letters at least.
            for (at, triple) in letters.windows(3).enumerate() {
                if self.triples.may_be(triple[0], triple[1], triple[2]) {
                    self.insides.beginnings(&letters[at..], &mut found);
                }
            }
        }
    }
}

impl Classes {
    fn of(sentence: Range<usize>, mut look_up: impl FnMut(usize, &mut Vec<Class>)) -> Classes {
        let words = sentence.len();
        let mut all = Classes { classes: Vec::with_capacity(2 * words), ends: Vec::with_capacity(words) };
        for word in sentence {
            look_up(word, &mut all.classes);
            all.ends.push(all.classes.len() as u32);
        }
        all
    }
}

impl Marks {
    /// Those of a text, of which none is asked for yet.
    pub(in crate::guard) fn new(text: &Text<'_>) -> Marks {
        Marks(text.sentences().iter().map(|_| OnceCell::new()).collect())
    }

    /// Tells the classes of a sentence's words, of which none has been asked for; gives the languages that have each word
    /// among their small ones, a bit each. Words that the vocabulary has are not looked up.
    pub(super) fn read(
        &self,
        text: &Text<'_>,
        at: usize,
        lexicon: &Lexicon,
        functions: &Functions,
        mut vocabulary: Option<&mut Vocabulary>,
    ) -> SmallVec<[u32; 32]> {
        let mut languages = SmallVec::new();
        let classes = Classes::of(text.sentences()[at].clone(), |word, classes| {
            let look_up = |classes: &mut Vec<Class>| {
                lexicon.look_up(text, word, classes);
                functions.languages_of(text.folded_word(word))
            };
            languages.push(match &mut vocabulary {
                Some(vocabulary) => vocabulary.read(text.word(word), classes, look_up),
                None => look_up(classes),
            });
        });
        let _ = self.0[at].set(classes);
        languages
    }

    /// The classes that a word of the text is.
    #[inline]
    pub(super) fn of(&self, text: &Text<'_>, word: usize, lexicon: &Lexicon) -> &[Class] {
        let at = text.words()[word].sentence;
        let sentence = &text.sentences()[at];
        let Classes { classes, ends } = self.0[at]
            .get_or_init(|| Classes::of(sentence.clone(), |word, classes| lexicon.look_up(text, word, classes)));
        let nth = word - sentence.start;
        let begin = nth.checked_sub(1).map_or(0, |before| ends[before]);
        &classes[begin as usize..ends[nth] as usize]
    }
}
