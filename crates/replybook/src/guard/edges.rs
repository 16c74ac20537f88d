//! What the words of a list look like from afar: most words of a text look otherwise, and need not be compared.

/// How long the words of a list are, without the longest.
const LENGTHS: usize = 16;

/// The letters of ASCII with which words begin and end, a bit each, by the length of the word.
pub(super) struct Edges([(u32, u32); LENGTHS]);

impl Edges {
    /// Of no words.
    pub(super) const NONE: Edges = Edges([(0, 0); LENGTHS]);

    /// With those of more words.
    pub(super) const fn and(mut self, words: &[&str]) -> Edges {
        let mut at = 0;
        while at < words.len() {
            let word = words[at].as_bytes();
            let edges = &mut self.0[word.len()];
            edges.0 |= bit(word[0]);
            edges.1 |= bit(word[word.len() - 1]);
            at += 1;
        }
        self
    }

    /// Whether a word may be one of the list, in small letters or capitals.
    pub(super) fn may_be(&self, word: &[u8]) -> bool {
        let (begins, ends) = self.0.get(word.len()).copied().unwrap_or_default();
        word.first().is_some_and(|first| begins & bit(*first) != 0)
            && word.last().is_some_and(|last| ends & bit(*last) != 0)
    }
}

/// The bit of a letter, small or capital; other characters share them.
const fn bit(letter: u8) -> u32 {
    1 << (letter & 31)
}
