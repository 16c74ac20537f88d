//! Where patterns may match: told by the places of the words that must be there, before any pattern is run.
//!
//! Of a sentence it is known at which words each part of a pattern may stand, a bit for each word. From the last part to
//! the first, only those words are kept that are near enough to one that is left: from these the pattern is run.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use super::lexicon::{Atom, Marks};
use super::program::Program;
use super::sets::Ground;

/// How many words have a bit: more than a sentence has.
const BITS: usize = u128::BITS as usize;

/// How many places are kept: as many texts as are looked through at a time.
const SPARE_MAX: usize = 64;

/// A pattern that is looked for.
pub(super) struct Finder {
    pub program: Program,
    /// What must be there, in the order of the pattern.
    pub parts: Box<[Part]>,
    /// The part whose words are the rarest.
    pub rarest: usize,
    /// The place of its term.
    pub term: usize,
}

/// A part that is in each match of a pattern.
pub(super) struct Part {
    /// The place of its words among those of all patterns.
    pub words: usize,
    /// How many words stand before it at least and at most.
    pub least: usize,
    pub most: usize,
}

/// The patterns of a language, by the words that they need.
pub(super) struct Finders {
    finders: Vec<Finder>,
    /// By atom: the parts that it may be.
    parts: Vec<Box<[u32]>>,
    /// By part: the patterns whose rarest it is.
    by_rarest: Vec<Vec<u32>>,
    /// Places that a text has been looked through with, all empty: there are as many as parts, and few are ever met.
    spare: Mutex<Vec<Places>>,
}

/// A pattern that is asked for beside another.
pub(super) struct Beside {
    pub program: Program,
    /// Words of which one must be there; none if there are no such words.
    pub needs: Box<[Atom]>,
}

/// The atoms of some words, a bit each.
#[derive(Default)]
pub(super) struct Present {
    words: Range<usize>,
    bits: Vec<u64>,
}

/// What has been found: the place of the term, and the words.
pub(super) type Match = (usize, Range<usize>);

/// Where the parts may stand in a sentence.
struct Places {
    /// By part: a bit for each word.
    bits: Vec<u128>,
    /// The parts that have any.
    met: Vec<u32>,
}

impl Finders {
    /// Patterns, with the atoms of all their parts.
    pub(super) fn new<'a>(finders: Vec<Finder>, parts: impl Iterator<Item = &'a [Atom]>, atoms: usize) -> Finders {
        let mut by_atom: Vec<Vec<u32>> = vec![Vec::new(); atoms];
        let mut by_rarest = Vec::new();
        for (part, atoms) in (0..).zip(parts) {
            atoms.iter().for_each(|atom| by_atom[usize::from(*atom)].push(part));
            by_rarest.push(Vec::new());
        }
        for (at, finder) in (0..).zip(&finders) {
            by_rarest[finder.parts[finder.rarest].words].push(at);
        }
        let parts = by_atom.into_iter().map(Vec::into_boxed_slice).collect();
        Finders { finders, parts, by_rarest, spare: Mutex::default() }
    }

    pub(super) fn matches(&self, ground: &Ground<'_>) -> Vec<Match> {
        let mut matches = Vec::new();
        let spare = self.spare.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut places = spare.unwrap_or_else(|| Places { bits: vec![0; self.by_rarest.len()], met: Vec::new() });
        for sentence in ground.text.sentences() {
            places.read(self, ground.marks, sentence);
            for part in &places.met {
                for finder in &self.by_rarest[*part as usize] {
                    let finder = &self.finders[*finder as usize];
                    finder.run(ground, &places.bits, sentence, &mut matches);
                }
            }
        }
        places.clear();
        let mut spare = self.spare.lock().unwrap_or_else(PoisonError::into_inner);
        if spare.len() < SPARE_MAX {
            spare.push(places);
        }
        matches
    }
}

impl Beside {
    /// Whether it matches within some words.
    pub(super) fn is_in(&self, ground: &Ground<'_>, present: &Present) -> bool {
        (self.needs.is_empty() || self.needs.iter().any(|atom| present.has(*atom)))
            && present.words.clone().any(|start| self.program.longest(ground, start, present.words.end).is_some())
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

    fn has(&self, atom: Atom) -> bool {
        self.bits.get(usize::from(atom) / 64).is_some_and(|bits| bits & (1 << (atom % 64)) != 0)
    }
}

impl Places {
    fn clear(&mut self) {
        for part in self.met.drain(..) {
            self.bits[part as usize] = 0;
        }
    }

    fn read(&mut self, finders: &Finders, marks: &Marks, sentence: &Range<usize>) {
        self.clear();
        for (at, word) in sentence.clone().take(BITS).enumerate() {
            let bit = 1 << at;
            for atom in marks.of(word) {
                for part in &finders.parts[usize::from(*atom)] {
                    let bits = &mut self.bits[*part as usize];
                    if *bits == 0 {
                        self.met.push(*part);
                    }
                    *bits |= bit;
                }
            }
        }
    }
}

impl Finder {
    fn run(&self, ground: &Ground<'_>, places: &[u128], sentence: &Range<usize>, matches: &mut Vec<Match>) {
        if self.parts.iter().any(|part| places[part.words] == 0) {
            return;
        }
        let mut tried = sentence.start;
        let mut run = |starts: Range<usize>| {
            for start in starts.start.max(tried)..starts.end {
                let end = self.program.longest(ground, start, sentence.end);
                matches.extend(end.map(|end| (self.term, start..end)));
            }
            tried = tried.max(starts.end);
        };
        let mut open = self.first_words(places);
        while open != 0 {
            let word = sentence.start + open.trailing_zeros() as usize;
            open &= open - 1;
            let Part { least, most, .. } = self.parts[0];
            run(word.saturating_sub(most)..(word + 1).saturating_sub(least));
        }
    }

    /// The words at which the first part may stand so that all others follow near enough.
    fn first_words(&self, places: &[u128]) -> u128 {
        let mut later: Option<(&Part, u128)> = None;
        for part in self.parts.iter().rev() {
            let mut open = places[part.words];
            if let Some((next, words)) = later {
                let least = next.least.saturating_sub(part.most).max(1);
                open &= before(words, least, next.most - part.least);
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
