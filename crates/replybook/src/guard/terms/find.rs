//! Finds in a text the words that patterns need, before any pattern is run.
//!
//! A text is looked through in stretches. Of a stretch it is known first which parts of patterns it has at all: patterns that
//! lack one are not looked for. Of those that are left it is known at which words each part may stand, a bit for each word:
//! from the last part to the first, only those words are kept that are near enough to one that is left, and from these the
//! pattern is run.

use std::iter;
use std::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

use smallvec::SmallVec;

use super::classes::Class;
use super::ground::Ground;
use super::image::{Finder, FinderTable, Part, PartId};
use super::memo::Memo;
use super::vocabulary::Vocabulary;
use crate::guard::text::Text;

/// How many words a stretch has at most, a bit each: more than a sentence has.
const BITS: usize = u128::BITS as usize;

/// How many places are kept: as many texts as are looked through at a time.
const SPARE_MAX: usize = 64;

/// What texts have been looked through with: there are as many places as parts, and few are ever met.
///
/// Each has with it the thread that used it last and takes it again, so that it stays in the cache of one core.
#[derive(Default)]
pub(super) struct Spare(Mutex<Vec<(ThreadId, Table)>>);

/// What a text is looked through with.
pub(super) struct Table {
    /// Sentences of other texts.
    pub memo: Memo,
    /// Words of other texts, from the second on: a single reply has no use for the room.
    pub vocabulary: Option<Vocabulary>,
    places: Places,
}

/// The classes of some words, a bit each.
#[derive(Default)]
pub(super) struct Present {
    words: Range<usize>,
    bits: Vec<u64>,
}

/// What has been found: the place of the term, and the words.
pub(super) type Match = (usize, Range<usize>);

/// What a stretch has; nothing between two of them.
struct Places {
    /// The classes that are there, and at which words, a bit each.
    met: Vec<(Class, u128)>,
    /// By class: its place among those that are there, counted from 1.
    classes: Box<[u16]>,
    /// The parts that are there, and of these, those of open patterns.
    there: Bits,
    wanted: Bits,
    /// The patterns of which all parts are there.
    open: Vec<u32>,
    /// By part of an open pattern: at which words it may stand, a bit each.
    parts: Box<[u128]>,
}

/// Numbers, a bit each.
struct Bits(Box<[u64]>);

impl Bits {
    fn below(end: usize) -> Bits {
        Bits(vec![0; end.div_ceil(64)].into())
    }

    fn add(&mut self, number: PartId) {
        self.0[usize::from(number) / 64] |= 1 << (number % 64);
    }

    fn has(&self, number: PartId) -> bool {
        self.0[usize::from(number) / 64] & (1 << (number % 64)) != 0
    }

    /// All of them, in order.
    fn all(&self) -> impl Iterator<Item = usize> {
        (0..).step_by(64).zip(&self.0).flat_map(|(first, bits)| {
            let mut left = *bits;
            iter::from_fn(move || {
                let number = (left != 0).then(|| first + left.trailing_zeros() as usize)?;
                left &= left - 1;
                Some(number)
            })
        })
    }
}

impl Spare {
    pub(super) fn take(&self, finders: &FinderTable) -> Table {
        let me = thread::current().id();
        let mut tables = self.tables();
        let own = tables.iter().position(|(thread, _)| *thread == me);
        // Without one of its own it takes the one that was given back last: that one knows most.
        let at = own.or(tables.len().checked_sub(1));
        let table = at.map(|at| tables.remove(at).1);
        drop(tables);
        match table {
            Some(table) => Table { vocabulary: Some(table.vocabulary.unwrap_or_default()), ..table },
            None => Table { memo: Memo::default(), vocabulary: None, places: Places::of(finders) },
        }
    }

    pub(super) fn give_back(&self, table: Table) {
        let mut tables = self.tables();
        if tables.len() < SPARE_MAX {
            tables.push((thread::current().id(), table));
        }
    }

    fn tables(&self) -> MutexGuard<'_, Vec<(ThreadId, Table)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FinderTable {
    /// What is found of all patterns in some sentences, in no order.
    pub(super) fn matches(&self, ground: &Ground<'_>, sentences: &[usize], table: &mut Table) -> Vec<Match> {
        let mut matches = Vec::new();
        let places = &mut table.places;
        for words in stretches(ground.text, sentences) {
            places.read(self, ground, &words);
            for at in &places.open {
                let parts = self.parts.of(*at as usize);
                let first = first_words(parts, &places.parts);
                if first != 0 {
                    run(self.finders[*at as usize], &parts[0], first, &words, ground, &mut matches);
                }
            }
            places.clear(self);
        }
        matches
    }
}

/// The words of whole sentences, as many as have a bit for each word.
fn stretches(text: &Text<'_>, sentences: &[usize]) -> impl Iterator<Item = SmallVec<[usize; BITS]>> {
    let mut sentences = sentences.iter().map(|at| text.sentences()[*at].clone()).peekable();
    iter::from_fn(move || {
        let mut words: SmallVec<[usize; BITS]> = sentences.next()?.collect();
        while let Some(sentence) = sentences.next_if(|sentence| words.len() + sentence.len() <= BITS) {
            words.extend(sentence);
        }
        Some(words)
    })
}

impl Present {
    /// Takes in some words in place of those before.
    pub(super) fn read(&mut self, ground: &Ground<'_>, words: Range<usize>) {
        if self.words == words {
            return;
        }
        self.bits.clear();
        for class in words.clone().flat_map(|word| ground.classes(word)) {
            let at = usize::from(*class) / 64;
            if self.bits.len() <= at {
                self.bits.resize(at + 1, 0);
            }
            self.bits[at] |= 1 << (class % 64);
        }
        self.words = words;
    }

    /// Whether a pattern matches within the words; of `needs`, if there are any, one must be there.
    pub(super) fn have(&self, ground: &Ground<'_>, program: u32, needs: &[Class]) -> bool {
        (needs.is_empty() || needs.iter().any(|class| self.has(*class)))
            && self.words.clone().any(|start| ground.longest(program, start, self.words.end).is_some())
    }

    fn has(&self, class: Class) -> bool {
        self.bits.get(usize::from(class) / 64).is_some_and(|bits| bits & (1 << (class % 64)) != 0)
    }
}

impl Places {
    fn of(finders: &FinderTable) -> Places {
        Places {
            met: Vec::new(),
            classes: vec![0; finders.by_class.len()].into(),
            there: Bits::below(finders.words),
            wanted: Bits::below(finders.words),
            open: Vec::new(),
            parts: vec![0; finders.words].into(),
        }
    }

    /// Notes which patterns a stretch may have, and where their parts stand.
    fn read(&mut self, finders: &FinderTable, ground: &Ground<'_>, words: &[usize]) {
        let Places { met, classes, there, wanted, open, parts } = self;
        for (at, word) in words.iter().take(BITS).enumerate() {
            for class in ground.classes(*word) {
                let place = &mut classes[usize::from(*class)];
                if *place == 0 {
                    met.push((*class, 0));
                    *place = met.len() as u16;
                }
                met[usize::from(*place) - 1].1 |= 1 << at;
            }
        }
        for (class, _) in &*met {
            for part in finders.by_class.of(usize::from(*class)) {
                there.add(*part);
            }
        }
        for rarest in there.all().take_while(|part| *part < finders.by_rarest.len()) {
            for finder in finders.by_rarest.of(rarest) {
                let parts = finders.parts.of(*finder as usize);
                if parts.iter().all(|part| there.has(part.words)) {
                    open.push(*finder);
                    parts.iter().for_each(|part| wanted.add(part.words));
                }
            }
        }
        for (class, words) in &*met {
            for part in finders.by_class.of(usize::from(*class)) {
                if wanted.has(*part) {
                    parts[usize::from(*part)] |= words;
                }
            }
        }
    }

    fn clear(&mut self, finders: &FinderTable) {
        let Places { met, classes, there, wanted, open, parts } = self;
        met.drain(..).for_each(|(class, _)| classes[usize::from(class)] = 0);
        there.0.fill(0);
        wanted.0.fill(0);
        let ended = open.drain(..).flat_map(|finder| finders.parts.of(finder as usize));
        ended.for_each(|part| parts[usize::from(part.words)] = 0);
    }
}

/// Runs a pattern from all words on at which it may begin: its first part may stand at some words of a stretch.
fn run(finder: Finder, part: &Part, mut first: u128, stretch: &[usize], ground: &Ground<'_>, matches: &mut Vec<Match>) {
    let mut tried = 0;
    while first != 0 {
        let word = stretch[first.trailing_zeros() as usize];
        first &= first - 1;
        let sentence = &ground.text.sentences()[ground.text.words()[word].sentence];
        let end = (word + 1).saturating_sub(usize::from(part.least));
        for start in word.saturating_sub(usize::from(part.most)).max(tried).max(sentence.start)..end {
            let end = ground.longest(finder.program, start, sentence.end);
            matches.extend(end.map(|end| (finder.term as usize, start..end)));
        }
        tried = tried.max(end);
    }
}

/// The words at which the first part may stand so that all others follow near enough.
fn first_words(parts: &[Part], places: &[u128]) -> u128 {
    let mut later: Option<(&Part, u128)> = None;
    for part in parts.iter().rev() {
        let mut open = places[usize::from(part.words)];
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
    fn a_thread_takes_the_table_again_that_it_gave_back() {
        let (spare, finders) = (Spare::default(), FinderTable::default());
        let marked = |mark| {
            let mut table = spare.take(&finders);
            assert!(table.places.open.is_empty());
            table.places.open.push(mark);
            table
        };
        let (own, other) = (marked(1), marked(2));
        spare.give_back(own);
        thread::scope(|scope| {
            scope.spawn(|| spare.give_back(other));
        });
        let own = spare.take(&finders);
        assert_eq!(own.places.open, [1]);
        // Whoever has none there takes another's, and makes one only when there is none left.
        assert_eq!(spare.take(&finders).places.open, [2]);
        assert!(spare.take(&finders).places.open.is_empty());
        // It takes what was given back last.
        thread::scope(|scope| {
            scope.spawn(|| spare.give_back(marked(3)));
        });
        spare.give_back(own);
        let last = thread::scope(|scope| scope.spawn(|| spare.take(&finders)).join());
        assert_eq!(last.unwrap().places.open, [1]);
    }

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
