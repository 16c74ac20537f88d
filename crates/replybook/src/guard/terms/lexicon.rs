//! The words of a text as patterns know them.

use super::classes::Class;
use super::image::{LISTED, Lexicon};
use crate::guard::text::Text;

/// The classes of a text's words.
#[derive(Default)]
pub(in crate::guard) struct Marks {
    classes: Vec<Class>,
    /// Where the classes of each word end.
    ends: Vec<u32>,
}

impl Lexicon {
    /// Finds the classes of all words of a text.
    pub(super) fn mark(&self, text: &Text<'_>) -> Marks {
        let words = text.words().len();
        let mut marks = Marks { classes: Vec::with_capacity(2 * words), ends: Vec::with_capacity(words) };
        for word in 0..words {
            let folded = text.folded_word(word);
            // With the space behind it.
            let letters = text.folded_from(word);
            let mut found = |part: u32| {
                let Some(listed) = part.checked_sub(LISTED) else {
                    marks.classes.push(part as Class);
                    return;
                };
                for (class, shape) in self.candidates.of(listed as usize) {
                    let fits = |shape: &u32| self.shapes.of(*shape as usize).fits(folded, text.word(word));
                    if shape.as_ref().is_none_or(fits) {
                        marks.classes.push(*class);
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
            marks.ends.push(marks.classes.len() as u32);
        }
        marks
    }
}

impl Marks {
    /// The classes that a word is.
    #[inline]
    pub(super) fn of(&self, word: usize) -> &[Class] {
        let begin = word.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.classes[begin as usize..self.ends[word] as usize]
    }
}
