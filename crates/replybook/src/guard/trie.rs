//! Words, each with a number, found letter by letter.
//!
//! A double array: each node has a base, and its child by a byte is the cell at `base ^ byte`, which notes the byte. No two
//! nodes have the same base, so that the byte alone tells whose child it is. Where a single word goes on, the rest of it is
//! kept as a text: most letters are in one.

use super::flat::Flat;

/// Words, each with a number.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Trie {
    /// The root, and all others: the byte in the lowest bits, whether a word ends here in the next, whether a single one goes on
    /// in that after it, and the base. The child by the byte 0, which no word has, has the number in place of a base; where a
    /// single word goes on, it is the place of the rest.
    pub cells: Flat<u32>,
    /// The rests of words: the number in three bytes, how many bytes are left, and these.
    pub rests: Flat<u8>,
}

/// The first three bytes of words, a bit for each, which some share.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Triples(pub Flat<u32>);

/// How many bits of a byte tell it from others: all letters have their own.
const TELLING: u32 = 5;

impl Triples {
    fn place(first: u8, second: u8) -> usize {
        let least = |byte: u8| usize::from(byte) % (1 << TELLING);
        least(first) << TELLING | least(second)
    }

    fn bit(third: u8) -> u32 {
        1 << (u32::from(third) % (1 << TELLING))
    }

    /// Whether a word may begin with three bytes.
    pub(crate) fn may_be(&self, first: u8, second: u8, third: u8) -> bool {
        self.0.get(Triples::place(first, second)).is_some_and(|thirds| thirds & Triples::bit(third) != 0)
    }
}

impl<'a> FromIterator<&'a [u8]> for Triples {
    fn from_iter<I: IntoIterator<Item = &'a [u8]>>(words: I) -> Triples {
        let mut triples = vec![0; 1 << (2 * TELLING)];
        for word in words {
            if let [first, second, ref rest @ ..] = *word {
                // A word of two letters goes on with any.
                triples[Triples::place(first, second)] |= rest.first().map_or(u32::MAX, |third| Triples::bit(*third));
            }
        }
        Triples(triples.into_iter().collect())
    }
}

/// Of a cell: a word ends here.
const ENDS: u32 = 1 << 8;
/// Of a cell: a single word goes on from here.
const SINGLE: u32 = 1 << 9;
/// Where the base begins, or the number, or the place of the rest.
const BASE: u32 = 10;
/// How many cells there are at most, and how many bytes of rests.
const CELLS_MAX: usize = 1 << (u32::BITS - BASE);
/// How many cells the children of one node may be apart.
const REACH: usize = 256;
/// How many bytes stand before those of a rest, and how many of these there may be.
const REST_HEAD: usize = 4;
const REST_MAX: usize = u8::MAX as usize;
/// How far behind its end the array is searched for room.
const LOOK_BACK: usize = 2 * REACH;

impl Trie {
    pub(crate) fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Tells the numbers of all words that the bytes begin with.
    pub(crate) fn beginnings(&self, bytes: &[u8], mut found: impl FnMut(u32)) {
        let cells = &self.cells[..];
        let Some(mut node) = cells.first().copied() else { return };
        for (at, byte) in (1..).zip(bytes) {
            match cells.get((node >> BASE) as usize ^ usize::from(*byte)) {
                Some(child) if *child as u8 == *byte => node = *child,
                _ => return,
            }
            if node & SINGLE != 0 {
                let (number, rest) = self.rest(node);
                if bytes[at..].starts_with(rest) {
                    found(number);
                }
                return;
            }
            if node & ENDS != 0 {
                found(cells[(node >> BASE) as usize] >> BASE);
            }
        }
    }

    /// The number of a word.
    pub(crate) fn get(&self, word: &[u8]) -> Option<u32> {
        let cells = &self.cells[..];
        let mut node = *cells.first()?;
        for (at, byte) in (1..).zip(word) {
            let child = cells.get((node >> BASE) as usize ^ usize::from(*byte))?;
            if *child as u8 != *byte {
                return None;
            }
            node = *child;
            if node & SINGLE != 0 {
                let (number, rest) = self.rest(node);
                return (*rest == word[at..]).then_some(number);
            }
        }
        (node & ENDS != 0).then(|| cells[(node >> BASE) as usize] >> BASE)
    }

    /// The number of the single word that goes on from a node, and the rest of it.
    fn rest(&self, node: u32) -> (u32, &[u8]) {
        let rest = &self.rests[(node >> BASE) as usize..];
        let number = u32::from_le_bytes([rest[0], rest[1], rest[2], 0]);
        (number, &rest[REST_HEAD..][..usize::from(rest[3])])
    }

    /// All words, each with its number.
    pub(crate) fn words(&self) -> Vec<(String, u32)> {
        let mut words = Vec::new();
        let mut open: Vec<(u32, Vec<u8>)> = self.cells.first().map(|root| (*root, Vec::new())).into_iter().collect();
        while let Some((node, word)) = open.pop() {
            if node & SINGLE != 0 {
                let (number, rest) = self.rest(node);
                words.push((String::from_utf8_lossy(&[&word[..], rest].concat()).into_owned(), number));
                continue;
            }
            let base = (node >> BASE) as usize;
            if node & ENDS != 0 {
                words.push((String::from_utf8_lossy(&word).into_owned(), self.cells[base] >> BASE));
            }
            for byte in 1..=u8::MAX {
                let child = self.cells[base ^ usize::from(byte)];
                if child as u8 == byte {
                    open.push((child, [&word[..], &[byte]].concat()));
                }
            }
        }
        words
    }

    /// Words in order, each with its number; `None` if they are too many.
    pub(crate) fn new(words: &[(&str, u32)]) -> Option<Trie> {
        if words.is_empty() {
            return Some(Trie::default());
        }
        let mut builder = Builder { cells: vec![0], rests: Vec::new(), taken: vec![true], bases: Vec::new() };
        builder.node(words)?;
        let Builder { cells, rests, .. } = builder;
        Some(Trie { cells: cells.into_iter().collect(), rests: rests.into_iter().collect() })
    }
}

struct Builder {
    cells: Vec<u32>,
    rests: Vec<u8>,
    /// The cells that are some node.
    taken: Vec<bool>,
    /// What is some node's base.
    bases: Vec<bool>,
}

impl Builder {
    /// Lays all nodes down, the root first.
    fn node(&mut self, words: &[(&str, u32)]) -> Option<()> {
        // The words below a node, how long they are alike, and its cell.
        let mut open = vec![(words, 0, 0)];
        while let Some((words, depth, cell)) = open.pop() {
            if let [(word, number)] = *words
                && depth > 0
                && word.len() - depth <= REST_MAX
            {
                self.cells[cell] |= SINGLE | self.rest(&word.as_bytes()[depth..], number)? << BASE;
                continue;
            }
            let byte = |word: &(&str, u32)| word.0.as_bytes().get(depth).copied().unwrap_or_default();
            let children: Vec<&[(&str, u32)]> = words.chunk_by(|a, b| byte(a) == byte(b)).collect();
            let bytes: Vec<u8> = children.iter().map(|words| byte(&words[0])).collect();
            let base = self.room(&bytes);
            if base + REACH > CELLS_MAX {
                return None;
            }
            self.cells[cell] |= (base as u32) << BASE;
            for (byte, words) in bytes.iter().zip(children) {
                let child = base ^ usize::from(*byte);
                self.taken[child] = true;
                self.cells[child] = u32::from(*byte);
                match byte {
                    0 => {
                        self.cells[cell] |= ENDS;
                        self.cells[child] = words[0].1 << BASE;
                    }
                    _ => open.push((words, depth + 1, child)),
                }
            }
        }
        Some(())
    }

    /// Adds what is left of a word, and gives its place.
    fn rest(&mut self, rest: &[u8], number: u32) -> Option<u32> {
        let place = self.rests.len();
        let [a, b, c, _] = number.to_le_bytes();
        self.rests.extend([a, b, c, rest.len() as u8]);
        self.rests.extend(rest);
        (place < CELLS_MAX).then_some(place as u32)
    }

    /// A base that no other node has, with room for children by these bytes.
    fn room(&mut self, bytes: &[u8]) -> usize {
        let mut base = self.bases.len().saturating_sub(LOOK_BACK);
        while self.is_used(base) || bytes.iter().any(|byte| self.is_taken(base ^ usize::from(*byte))) {
            base += 1;
        }
        // A base reaches no farther than the block in which it lies.
        let end = (base / REACH + 1) * REACH;
        if self.cells.len() < end {
            self.cells.resize(end, 0);
            self.taken.resize(end, false);
            self.bases.resize(end, false);
        }
        self.bases[base] = true;
        base
    }

    fn is_used(&self, base: usize) -> bool {
        self.bases.get(base).copied().unwrap_or_default()
    }

    fn is_taken(&self, cell: usize) -> bool {
        self.taken.get(cell).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_word_is_found_wherever_it_begins(
            words in prop::collection::btree_map("[a-dé]{1,6}", 0..1_000_u32, 0..60),
            text in "[a-dé]{0,12}",
        ) {
            let sorted: Vec<(&str, u32)> = words.iter().map(|(word, number)| (word.as_str(), *number)).collect();
            let trie = Trie::new(&sorted).unwrap();
            for (word, number) in &words {
                prop_assert_eq!(trie.get(word.as_bytes()), Some(*number));
            }
            prop_assert_eq!(trie.get(text.as_bytes()), words.get(&text).copied());
            let mut all = trie.words();
            all.sort();
            prop_assert!(all.iter().map(|(word, number)| (word.as_str(), *number)).eq(sorted));
            let mut found = Vec::new();
            trie.beginnings(text.as_bytes(), |number| found.push(number));
            let begin: BTreeMap<usize, u32> = words
                .iter()
                .filter(|(word, _)| text.starts_with(word.as_str()))
                .map(|(word, number)| (word.len(), *number))
                .collect();
            prop_assert_eq!(found, begin.into_values().collect::<Vec<_>>());
        }

        #[test]
        fn three_bytes_tell_that_no_word_begins(
            words in prop::collection::vec("[a-dé]{2,5} ?|[a-dé]{1,4} ", 0..20),
            text in "[a-dé]{0,12} ",
        ) {
            let triples: Triples = words.iter().map(|word| word.as_bytes()).collect();
            for (at, triple) in text.as_bytes().windows(3).enumerate() {
                let begins = words.iter().any(|word| text.as_bytes()[at..].starts_with(word.as_bytes()));
                prop_assert!(!begins || triples.may_be(triple[0], triple[1], triple[2]));
            }
        }
    }
}
