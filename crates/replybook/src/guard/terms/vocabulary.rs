//! Words that have been looked up: most of those in a new sentence have been met in others.
//!
//! What a word is, to patterns and to languages, follows from how it is written.

use super::classes::Class;
use super::memo::{PLACES, place};

/// How many bytes a word has at most that is kept, and how many classes: hardly one has more.
const LONGEST: usize = 32;
const CLASSES_MAX: usize = 13;

/// Words that have been looked up, as many as sentences are kept, in 64 KB.
pub(super) struct Vocabulary(Box<[Entry]>);

/// A word, and what it is.
#[derive(Clone, Copy, Default)]
struct Entry {
    bytes: u8,
    many: u8,
    written: [u8; LONGEST],
    classes: [Class; CLASSES_MAX],
    /// The languages that have it among their small words, a bit each.
    languages: u32,
}

impl Default for Vocabulary {
    fn default() -> Vocabulary {
        Vocabulary(vec![Entry::default(); PLACES].into())
    }
}

impl Vocabulary {
    /// Adds the classes of a word to others, and gives its languages; what is not known is looked up.
    pub(super) fn read(
        &mut self,
        written: &str,
        classes: &mut Vec<Class>,
        look_up: impl FnOnce(&mut Vec<Class>) -> u32,
    ) -> u32 {
        if written.len() > LONGEST {
            return look_up(classes);
        }
        let entry = &mut self.0[place(written)];
        if entry.written[..usize::from(entry.bytes)] == *written.as_bytes() {
            classes.extend_from_slice(&entry.classes[..usize::from(entry.many)]);
            return entry.languages;
        }
        let before = classes.len();
        let languages = look_up(classes);
        entry.take(written, &classes[before..], languages);
        languages
    }
}

impl Entry {
    /// Becomes another word, unless that has too many classes.
    fn take(&mut self, written: &str, classes: &[Class], languages: u32) {
        if classes.len() <= CLASSES_MAX {
            // Both are short enough for a byte.
            (self.bytes, self.many, self.languages) = (written.len() as u8, classes.len() as u8, languages);
            self.written[..written.len()].copy_from_slice(written.as_bytes());
            self.classes[..classes.len()].copy_from_slice(classes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a word that has so many classes; gives what it is found to have, and whether it was looked up.
    fn read(vocabulary: &mut Vocabulary, written: &str, many: u16) -> ((Vec<Class>, u32), bool) {
        let (mut classes, mut looked_up) = (vec![9], false);
        let languages = vocabulary.read(written, &mut classes, |classes| {
            looked_up = true;
            classes.extend(0..many);
            u32::from(many) + 1
        });
        ((classes, languages), looked_up)
    }

    #[test]
    fn a_word_is_looked_up_once_and_is_the_same_again() {
        let mut vocabulary = Vocabulary::default();
        let long = "x".repeat(LONGEST);
        for (word, many) in [("café", 3), (&*long, CLASSES_MAX as u16), ("order", 0)] {
            let (first, looked_up) = read(&mut vocabulary, word, many);
            assert_eq!(first, ([9].into_iter().chain(0..many).collect(), u32::from(many) + 1));
            assert!(looked_up);
            assert_eq!(read(&mut vocabulary, word, many), (first, false));
        }
    }

    #[test]
    fn what_has_no_room_is_looked_up_each_time() {
        let mut vocabulary = Vocabulary::default();
        for (word, many) in [("x".repeat(LONGEST + 1), 2), ("many".to_owned(), CLASSES_MAX as u16 + 1)] {
            let first = read(&mut vocabulary, &word, many);
            assert_eq!((read(&mut vocabulary, &word, many), first.1), (first, true));
        }
    }

    #[test]
    fn the_last_word_of_a_place_has_it() {
        let mut vocabulary = Vocabulary::default();
        let other = (0..).map(|nth| format!("order{nth}")).find(|other| place(other) == place("we")).unwrap();
        let mut looked_up = |word: &str| read(&mut vocabulary, word, 1).1;
        assert!(looked_up("we") && !looked_up("we"));
        assert!(looked_up(&other) && !looked_up(&other));
        assert!(looked_up("we"));
    }
}
