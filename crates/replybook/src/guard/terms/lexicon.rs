//! The words of a text as patterns know them.

use super::atoms::Atom;
use super::image::Lexicon;
use crate::guard::text::Text;

/// The atoms of a text's words.
#[derive(Default)]
pub(in crate::guard) struct Marks {
    atoms: Vec<Atom>,
    /// Where the atoms of each word end.
    ends: Vec<u32>,
}

impl Lexicon {
    /// Finds the atoms of all words of a text.
    pub(super) fn mark(&self, text: &Text<'_>) -> Marks {
        let words = text.words().len();
        let mut marks = Marks { atoms: Vec::with_capacity(2 * words), ends: Vec::with_capacity(words) };
        for word in 0..words {
            let folded = text.folded_word(word);
            // With the space behind it.
            let letters = text.folded_from(word);
            let mut found = |part: u32| {
                for (atom, shape) in self.candidates.of(part as usize) {
                    let fits = |shape: &u32| self.shapes.of(*shape as usize).fits(folded, text.word(word));
                    if shape.as_ref().is_none_or(fits) {
                        marks.atoms.push(*atom);
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
            marks.ends.push(marks.atoms.len() as u32);
        }
        marks
    }
}

impl Marks {
    /// The atoms that a word is.
    #[inline]
    pub(super) fn of(&self, word: usize) -> &[Atom] {
        let begin = word.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.atoms[begin as usize..self.ends[word] as usize]
    }
}
