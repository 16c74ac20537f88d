//! The words of a text as patterns know them.

use std::cell::OnceCell;
use std::ops::Range;

use super::classes::Class;
use super::image::{LISTED, Lexicon};
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
    /// Finds the classes of all words of a sentence.
    fn classes(&self, text: &Text<'_>, sentence: Range<usize>) -> Classes {
        let words = sentence.len();
        let mut all = Classes { classes: Vec::with_capacity(2 * words), ends: Vec::with_capacity(words) };
        for word in sentence {
            let folded = text.folded_word(word);
            // With the space behind it.
            let letters = text.folded_from(word);
            let mut found = |part: u32| {
                let Some(listed) = part.checked_sub(LISTED) else {
                    all.classes.push(part as Class);
                    return;
                };
                for (class, shape) in self.candidates.of(listed as usize) {
                    let fits = |shape: &u32| self.shapes.of(*shape as usize).fits(folded, text.word(word));
                    if shape.as_ref().is_none_or(fits) {
                        all.classes.push(*class);
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

    /// The classes that a word of the text is.
    #[inline]
    pub(super) fn of(&self, text: &Text<'_>, word: usize, lexicon: &Lexicon) -> &[Class] {
        let at = text.words()[word].sentence;
        let sentence = &text.sentences()[at];
        let Classes { classes, ends } = self.0[at].get_or_init(|| lexicon.classes(text, sentence.clone()));
        let nth = word - sentence.start;
        let begin = nth.checked_sub(1).map_or(0, |before| ends[before]);
        &classes[begin as usize..ends[nth] as usize]
    }
}
