//! Runs a pattern from a word on, and finds the longest match: a step is a few operations on two integers, whatever the
//! gaps and alternatives are.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering};

use super::classes::Class;
use super::ground::Ground;
use super::image::{MaskId, ProgramTable, SetTable};

/// How often a pattern is run before it is worth its table: a single reply makes none.
const RUNS: u8 = 100;
/// How many words of bits tell whether a class may be among those of a table.
const REMAINDERS: usize = 4;

/// What patterns have come to know of themselves since they have been run, by their places.
pub(super) struct Runs {
    often: Box<[AtomicU8]>,
    /// Made with the first of them: one reply has no use for the room.
    tables: OnceLock<Box<[OnceLock<Box<Table>>]>>,
}

/// A pattern, and at which of its places a word may stand, by what the word is.
struct Table {
    first: u128,
    last: u128,
    follow: Box<[u128]>,
    /// A bit for each remainder that a class below leaves: most words are of none of them.
    remainders: [u64; REMAINDERS],
    classes: Box<[Class]>,
    /// For each class, the places where it may stand, and those where it must not.
    places: Box<[(u128, u128)]>,
    any: u128,
    number: u128,
}

/// How a pattern goes from word to word.
trait States {
    fn first(&self) -> u128;

    fn last(&self) -> u128;

    /// What may follow a place.
    fn follow(&self, place: usize) -> u128;

    /// Those of some places at which a word of the text may stand.
    fn reach(&self, open: u128, ground: &Ground<'_>, word: usize) -> u128;
}

/// A pattern as it is compiled.
struct Plain<'t> {
    places: &'t [u16],
    follows: &'t [MaskId],
    masks: &'t [u128],
}

impl Runs {
    /// What patterns know of which none has been run, as many as there are.
    pub(super) fn of(programs: &ProgramTable) -> Runs {
        Runs { often: programs.edges.iter().map(|_| AtomicU8::new(0)).collect(), tables: OnceLock::new() }
    }

    /// The end of the longest match of the pattern at a place that begins at a word and ends before another of its sentence.
    pub(super) fn longest(&self, at: usize, ground: &Ground<'_>, start: usize, end: usize) -> Option<usize> {
        let sentence = &ground.text.sentences()[ground.text.words()[start].sentence];
        let (starts, ends) = ground.programs.edges[at];
        if starts && start != sentence.start {
            return None;
        }
        let words = start..end.min(sentence.end);
        // What ends a sentence ends with it.
        let only = ends.then_some(sentence.end);
        if let Some(table) = self.tables.get().and_then(|tables| tables[at].get()) {
            return run(&**table, ground, words, only);
        }
        let plain = Plain::new(at, ground.programs);
        if self.often[at].fetch_add(1, Ordering::Relaxed) < RUNS {
            return run(&plain, ground, words, only);
        }
        let tables = self.tables.get_or_init(|| self.often.iter().map(|_| OnceLock::new()).collect());
        run(&**tables[at].get_or_init(|| Box::new(Table::new(&plain, ground.sets))), ground, words, only)
    }
}

fn run(states: &impl States, ground: &Ground<'_>, words: std::ops::Range<usize>, only: Option<usize>) -> Option<usize> {
    let last = states.last();
    let mut open = states.first();
    let mut found = None;
    for word in words {
        let mut reached = states.reach(open, ground, word);
        if reached == 0 {
            break;
        }
        if reached & last != 0 && only.is_none_or(|end| word + 1 == end) {
            found = Some(word + 1);
        }
        open = 0;
        while reached != 0 {
            open |= states.follow(reached.trailing_zeros() as usize);
            reached &= reached - 1;
        }
    }
    found
}

impl<'t> Plain<'t> {
    fn new(at: usize, programs: &'t ProgramTable) -> Plain<'t> {
        let follows = programs.follows.of(programs.forms[at] as usize);
        Plain { places: programs.places.of(at), follows, masks: &programs.masks }
    }

    fn mask(&self, at: usize) -> u128 {
        self.masks[usize::from(self.follows[at])]
    }
}

impl States for Plain<'_> {
    fn first(&self) -> u128 {
        self.mask(0)
    }

    fn last(&self) -> u128 {
        self.mask(1)
    }

    fn follow(&self, place: usize) -> u128 {
        self.mask(place + 2) << place << 1
    }

    fn reach(&self, mut open: u128, ground: &Ground<'_>, word: usize) -> u128 {
        let mut reached = 0;
        while open != 0 {
            let place = open.trailing_zeros() as usize;
            open &= open - 1;
            if ground.has(self.places[place], word) {
                reached |= 1 << place;
            }
        }
        reached
    }
}

impl States for Table {
    fn first(&self) -> u128 {
        self.first
    }

    fn last(&self) -> u128 {
        self.last
    }

    fn follow(&self, place: usize) -> u128 {
        self.follow[place]
    }

    fn reach(&self, open: u128, ground: &Ground<'_>, word: usize) -> u128 {
        let (mut yes, mut no) = (self.any, 0);
        if ground.text.words()[word].number {
            yes |= self.number;
        }
        for class in ground.classes(word) {
            if self.may_have(*class)
                && let Ok(at) = self.classes.binary_search(class)
            {
                yes |= self.places[at].0;
                no |= self.places[at].1;
            }
        }
        open & yes & !no
    }
}

impl Table {
    fn new(plain: &Plain<'_>, sets: &SetTable) -> Table {
        let (mut any, mut number) = (0, 0);
        let mut entries: Vec<(Class, u128, u128)> = Vec::new();
        for (at, set) in plain.places.iter().enumerate() {
            let (bit, set) = (1 << at, usize::from(*set));
            let (not, is_any, is_number) = sets.besides_words(set);
            entries.extend(sets.words.of(set).iter().map(|class| (*class, bit, 0)));
            entries.extend(not.iter().map(|class| (*class, 0, bit)));
            any |= if is_any { bit } else { 0 };
            number |= if is_number { bit } else { 0 };
        }
        entries.sort_unstable_by_key(|(class, ..)| *class);
        entries.dedup_by(|next, entry| {
            let same = next.0 == entry.0;
            if same {
                entry.1 |= next.1;
                entry.2 |= next.2;
            }
            same
        });
        let mut remainders = [0; REMAINDERS];
        for (class, ..) in &entries {
            let (word, bit) = remainder(*class);
            remainders[word] |= bit;
        }
        Table {
            first: plain.first(),
            last: plain.last(),
            follow: (0..plain.places.len()).map(|place| plain.follow(place)).collect(),
            remainders,
            classes: entries.iter().map(|(class, ..)| *class).collect(),
            places: entries.into_iter().map(|(_, yes, no)| (yes, no)).collect(),
            any,
            number,
        }
    }

    /// Whether a class may be among its own.
    fn may_have(&self, class: Class) -> bool {
        let (word, bit) = remainder(class);
        self.remainders[word] & bit != 0
    }
}

/// Where the bit of a class stands among the remainders: in which word, and there.
fn remainder(class: Class) -> (usize, u64) {
    (usize::from(class) / 64 % REMAINDERS, 1 << (class % 64))
}
