//! Finds in a text the words that patterns need, before any pattern is run.
//!
//! Of a text it is known which parts of patterns it has: patterns that lack one are not looked for. Of a sentence it is
//! known at which words each part may stand, a bit for each word. From the last part of a pattern to its first, only those
//! words are kept that are near enough to one that is left: from these the pattern is run.

use std::iter;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use smallvec::SmallVec;

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

/// Where the parts may stand in a text, and in a sentence of it.
#[derive(Default)]
struct Places {
    /// By part: when it was met last, and the words of that sentence, a bit each.
    bits: Vec<Met>,
    /// The patterns of which the text has all parts.
    open: Vec<u32>,
    /// What has been looked through is counted, from text to text: a text, and each of its sentences.
    now: u32,
}

/// When a part was met last.
#[derive(Clone, Copy, Default)]
struct Met {
    text: u32,
    sentence: u32,
    words: u128,
}

impl Spare {
    fn take(&self, parts: usize) -> Places {
        let spare = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        spare.unwrap_or_else(|| Places { bits: vec![Met::default(); parts], ..Places::default() })
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
        let mut places = spare.take(self.by_rarest.bounds.len() - 1);
        places.open(self, ground);
        for sentence in ground.text.sentences() {
            if places.open.is_empty() {
                break;
            }
            places.read(self, ground.marks, sentence);
            for at in &places.open {
                let at = *at as usize;
                let finder = self.finders[at];
                if places.of(finder.rarest) != 0 {
                    matches.extend(run(finder, self.parts.of(at), &places, sentence, ground));
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

    /// The atoms, in order.
    fn atoms(&self) -> impl Iterator<Item = usize> {
        self.bits.iter().enumerate().flat_map(|(at, bits)| {
            let mut left = *bits;
            iter::from_fn(move || {
                let atom = (left != 0).then(|| 64 * at + left.trailing_zeros() as usize)?;
                left &= left - 1;
                Some(atom)
            })
        })
    }

    fn has(&self, atom: Atom) -> bool {
        self.bits.get(usize::from(atom) / 64).is_some_and(|bits| bits & (1 << (atom % 64)) != 0)
    }
}

impl Places {
    /// Begins with the next text or sentence.
    fn begin(&mut self) {
        if self.now == u32::MAX {
            self.bits.fill(Met::default());
            self.now = 0;
        }
        self.now += 1;
    }

    /// Notes the patterns of which a text has all parts.
    fn open(&mut self, finders: &FinderTable, ground: &Ground<'_>) {
        self.begin();
        self.open.clear();
        let mut present = Present::default();
        present.read(ground.marks, 0..ground.text.words().len());
        let mut met: SmallVec<[u32; 64]> = SmallVec::new();
        for atom in present.atoms() {
            for part in finders.by_atom.of(atom) {
                self.bits[*part as usize].text = self.now;
            }
            met.extend_from_slice(finders.rarest.of(atom));
        }
        met.sort_unstable();
        met.dedup();
        for finder in met.iter().flat_map(|part| finders.by_rarest.of(*part as usize)) {
            let parts = finders.parts.of(*finder as usize);
            if parts.iter().all(|part| self.bits[part.words as usize].text == self.now) {
                self.open.push(*finder);
            }
        }
    }

    /// Notes where in a sentence the parts of patterns stand.
    fn read(&mut self, finders: &FinderTable, marks: &Marks, sentence: &Range<usize>) {
        self.begin();
        for (at, word) in sentence.clone().take(BITS).enumerate() {
            for atom in marks.of(word) {
                for part in finders.by_atom.of(usize::from(*atom)) {
                    let met = &mut self.bits[*part as usize];
                    if met.sentence != self.now {
                        (met.sentence, met.words) = (self.now, 0);
                    }
                    met.words |= 1 << at;
                }
            }
        }
    }

    /// The words at which a part may stand, a bit each.
    fn of(&self, part: u32) -> u128 {
        let met = &self.bits[part as usize];
        if met.sentence == self.now { met.words } else { 0 }
    }
}

/// Runs a pattern, of which these are the parts, from all words of a sentence on at which it may begin.
fn run(finder: Finder, parts: &[Part], places: &Places, sentence: &Range<usize>, ground: &Ground<'_>) -> Vec<Match> {
    let mut matches = Vec::new();
    let mut first = first_words(parts, places);
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
    matches
}

/// The words at which the first part may stand so that all others follow near enough.
fn first_words(parts: &[Part], places: &Places) -> u128 {
    let mut later: Option<(&Part, u128)> = None;
    for part in parts.iter().rev() {
        let mut open = places.of(part.words);
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
