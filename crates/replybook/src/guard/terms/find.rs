//! Finds in a text the words that patterns need, before any pattern is run.
//!
//! Of a sentence it is known at which words the rarest parts of patterns stand, a bit for each word; where the other parts
//! of these patterns stand is looked for then. From the last part to the first, only those words are kept that are near
//! enough to one that is left: from these the pattern is run.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use super::atoms::Atom;
use super::ground::Ground;
use super::image::{Finder, FinderTable, Part};
use super::lexicon::Marks;

/// How many words have a bit: more than a sentence has.
const BITS: usize = u128::BITS as usize;

/// How many places are kept: as many texts as are looked through at a time.
const SPARE_MAX: usize = 64;

/// What texts have been looked through with: there are as many places as parts, and few are ever met.
#[derive(Default)]
pub(super) struct Spare(Mutex<Vec<Places>>);

/// The atoms of some words, a bit each.
#[derive(Default)]
pub(super) struct Present {
    words: Range<usize>,
    bits: Vec<u64>,
}

/// What has been found: the place of the term, and the words.
pub(super) type Match = (usize, Range<usize>);

/// Where the parts may stand in a sentence.
#[derive(Default)]
struct Places {
    /// By part: the sentence that was looked through, and a bit for each word.
    bits: Vec<(u32, u128)>,
    /// The parts that are some pattern's rarest and that the sentence has.
    met: Vec<u32>,
    /// Sentences are counted from text to text.
    sentence: u32,
}

impl Spare {
    fn take(&self, parts: usize) -> Places {
        let spare = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        spare.unwrap_or_else(|| Places { bits: vec![(0, 0); parts], ..Places::default() })
    }

    fn give_back(&self, places: Places) {
        let mut spare = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if spare.len() < SPARE_MAX {
            spare.push(places);
        }
    }
}

impl FinderTable {
    /// What is found of all patterns, in no order.
    pub(super) fn matches(&self, ground: &Ground<'_>, spare: &Spare) -> Vec<Match> {
        let mut matches = Vec::new();
        let mut places = spare.take(self.words.bounds.len() - 1);
        for sentence in ground.text.sentences() {
            places.read(self, ground.marks, sentence);
            for at in 0..places.met.len() {
                for finder in self.by_rarest.of(places.met[at] as usize) {
                    let at = *finder as usize;
                    run(self.finders[at], &Open { parts: self.parts.of(at), table: self, ground, sentence }, &mut places, &mut matches);
                }
            }
        }
        spare.give_back(places);
        matches
    }
}

impl Present {
    /// Takes in some words in place of those before.
    pub(super) fn read(&mut self, marks: &Marks, words: Range<usize>) {
        if self.words == words {
            return;
        }
        self.bits.clear();
        for atom in words.clone().flat_map(|word| marks.of(word)) {
            let at = usize::from(*atom) / 64;
            if self.bits.len() <= at {
                self.bits.resize(at + 1, 0);
            }
            self.bits[at] |= 1 << (atom % 64);
        }
        self.words = words;
    }

    /// Whether a pattern matches within the words; of `needs`, if there are any, one must be there.
    pub(super) fn have(&self, ground: &Ground<'_>, program: u32, needs: &[Atom]) -> bool {
        (needs.is_empty() || needs.iter().any(|atom| self.has(*atom)))
            && self.words.clone().any(|start| ground.longest(program, start, self.words.end).is_some())
    }

    fn has(&self, atom: Atom) -> bool {
        self.bits.get(usize::from(atom) / 64).is_some_and(|bits| bits & (1 << (atom % 64)) != 0)
    }
}

impl Places {
    /// Notes where the rarest parts of patterns stand.
    fn read(&mut self, finders: &FinderTable, marks: &Marks, sentence: &Range<usize>) {
        if self.sentence == u32::MAX {
            self.bits.fill((0, 0));
            self.sentence = 0;
        }
        self.sentence += 1;
        self.met.clear();
        for (at, word) in sentence.clone().take(BITS).enumerate() {
            for atom in marks.of(word) {
                for part in finders.rarest.of(usize::from(*atom)) {
                    let (read, bits) = &mut self.bits[*part as usize];
                    if *read != self.sentence {
                        (*read, *bits) = (self.sentence, 0);
                        self.met.push(*part);
                    }
                    *bits |= 1 << at;
                }
            }
        }
    }

    /// The words at which a part may stand, a bit each.
    fn of(&mut self, part: u32, open: &Open<'_>) -> u128 {
        let (read, bits) = &mut self.bits[part as usize];
        if *read != self.sentence {
            let atoms = open.table.words.of(part as usize);
            let words = open.sentence.clone().take(BITS).enumerate();
            let stands = words.filter(|(_, word)| open.ground.is_one(atoms, *word));
            (*read, *bits) = (self.sentence, stands.fold(0, |bits, (at, _)| bits | 1 << at));
        }
        *bits
    }
}

/// A pattern that is looked for in a sentence.
struct Open<'t> {
    parts: &'t [Part],
    table: &'t FinderTable,
    ground: &'t Ground<'t>,
    sentence: &'t Range<usize>,
}

fn run(finder: Finder, open: &Open<'_>, places: &mut Places, matches: &mut Vec<Match>) {
    let Open { parts, ground, sentence, .. } = *open;
    let mut first = open.first_words(places);
    let mut tried = sentence.start;
    while first != 0 {
        let word = sentence.start + first.trailing_zeros() as usize;
        first &= first - 1;
        let Part { least, most, .. } = parts[0];
        let end = (word + 1).saturating_sub(usize::from(least));
        for start in word.saturating_sub(usize::from(most)).max(tried)..end {
            let end = ground.longest(finder.program, start, sentence.end);
            matches.extend(end.map(|end| (finder.term as usize, start..end)));
        }
        tried = tried.max(end);
    }
}

impl Open<'_> {
    /// The words at which the first part may stand so that all others follow near enough.
    fn first_words(&self, places: &mut Places) -> u128 {
        let mut later: Option<(&Part, u128)> = None;
        for part in self.parts.iter().rev() {
            let mut open = places.of(part.words, self);
            if let Some((next, words)) = later {
                let least = next.least.saturating_sub(part.most).max(1);
                open &= before(words, usize::from(least), usize::from(next.most - part.least));
            }
            if open == 0 {
                return 0;
            }
            later = Some((part, open));
        }
        later.map_or(0, |(_, words)| words)
    }
}

/// The bits that stand so many places before others.
fn before(words: u128, least: usize, most: usize) -> u128 {
    if least >= BITS {
        return 0;
    }
    let mut bits = words >> least;
    // Doubles how far it reaches, and then adds what is left.
    let (wanted, mut reach) = ((most - least).min(BITS - 1) + 1, 1);
    while reach * 2 <= wanted {
        bits |= bits >> reach;
        reach *= 2;
    }
    bits | bits >> (wanted - reach)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_before_others_are_those_within_reach() {
        for (words, least, most) in
            [(1 << 40, 1, 1), (1 << 40, 1, 9), (1 << 40 | 1 << 3, 2, 7), (1 << 127, 1, 500), (1, 0, 3)]
        {
            let wanted =
                (0..128).filter(|at| (least..=most).any(|d| at + d < 128 && words & (1_u128 << (at + d)) != 0));
            assert_eq!(before(words, least, most), wanted.map(|at| 1_u128 << at).sum());
        }
        assert_eq!(before(u128::MAX, 200, 300), 0);
    }
}
