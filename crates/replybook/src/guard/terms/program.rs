//! A pattern as an automaton over words: it is run from a word on, and finds the longest match.
//!
//! Its states are the places of the pattern at which a word stands (Glushkov's construction), a bit each: a step is a few
//! operations on two integers, whatever the gaps and alternatives are.

use std::sync::OnceLock;

use super::lexicon::Atom;
use super::sets::{Ground, SetId, Sets, Words};
use super::tree::Tree;

/// How many places a pattern may have.
pub(super) const PLACES_MAX: usize = 128;

/// A compiled pattern.
#[derive(Debug)]
pub(super) struct Program {
    /// What may stand at each place.
    places: Box<[SetId]>,
    /// What may follow each place.
    follow: Box<[u128]>,
    first: u128,
    last: u128,
    /// All words that it may begin with.
    opening: SetId,
    starts: bool,
    ends: bool,
    /// Made when the program is first run: most never are.
    table: OnceLock<Table>,
}

/// The places at which a word may stand, by what it is.
#[derive(Debug, Default)]
struct Table {
    atoms: Box<[Atom]>,
    /// For each atom, the places where it may stand, and those where it must not.
    places: Box<[(u128, u128)]>,
    any: u128,
    number: u128,
}

impl Program {
    /// `None` for a pattern with too many places.
    pub(super) fn new(tree: &Tree, starts: bool, ends: bool, sets: &mut Sets) -> Option<Program> {
        if tree.places() > PLACES_MAX {
            return None;
        }
        let mut builder = Builder { places: Vec::new(), follow: Vec::new(), sets };
        let Part { first, last, .. } = builder.add(tree);
        let Builder { places, follow, .. } = builder;
        let mut opening = Words::default();
        tree.opening(sets, &mut opening);
        let (opening, table) = (sets.of(opening), OnceLock::new());
        Some(Program { places: places.into(), follow: follow.into(), first, last, opening, starts, ends, table })
    }

    /// The end of the longest match that begins at a word and ends before another of its sentence.
    pub(super) fn longest(&self, ground: &Ground<'_>, start: usize, end: usize) -> Option<usize> {
        let sentence = &ground.text.sentences()[ground.text.words()[start].sentence];
        if self.starts && start != sentence.start || !ground.has(self.opening, start) {
            return None;
        }
        let table = self.table.get_or_init(|| Table::new(&self.places, ground.sets));
        let end = end.min(sentence.end);
        let mut open = self.first;
        let mut found = None;
        for word in start..end {
            let mut reached = open & table.at(ground, word);
            if reached & self.last != 0 && (!self.ends || word + 1 == sentence.end) {
                found = Some(word + 1);
            }
            open = 0;
            while reached != 0 {
                open |= self.follow[reached.trailing_zeros() as usize];
                reached &= reached - 1;
            }
            if open == 0 {
                break;
            }
        }
        found
    }
}

impl Table {
    fn new(places: &[SetId], sets: &[Words]) -> Table {
        let mut table = Table::default();
        let mut entries: Vec<(Atom, u128, u128)> = Vec::new();
        for (at, set) in places.iter().enumerate() {
            let bit = 1 << at;
            let Words { atoms, not, any, number } = &sets[usize::from(*set)];
            entries.extend(atoms.iter().map(|atom| (*atom, bit, 0)));
            entries.extend(not.iter().map(|atom| (*atom, 0, bit)));
            table.any |= if *any { bit } else { 0 };
            table.number |= if *number { bit } else { 0 };
        }
        entries.sort_unstable_by_key(|(atom, ..)| *atom);
        entries.dedup_by(|next, entry| {
            let same = next.0 == entry.0;
            if same {
                entry.1 |= next.1;
                entry.2 |= next.2;
            }
            same
        });
        table.atoms = entries.iter().map(|(atom, ..)| *atom).collect();
        table.places = entries.into_iter().map(|(_, yes, no)| (yes, no)).collect();
        table
    }

    /// The places at which a word of the text may stand.
    fn at(&self, ground: &Ground<'_>, word: usize) -> u128 {
        let (mut yes, mut no) = (self.any, 0);
        if ground.text.words()[word].number {
            yes |= self.number;
        }
        for atom in ground.marks.of(word) {
            if let Ok(at) = self.atoms.binary_search(atom) {
                yes |= self.places[at].0;
                no |= self.places[at].1;
            }
        }
        yes & !no
    }
}

/// The places at which a part begins and ends, and whether it may be left out.
#[derive(Clone, Copy)]
struct Part {
    first: u128,
    last: u128,
    maybe: bool,
}

struct Builder<'s> {
    places: Vec<SetId>,
    follow: Vec<u128>,
    sets: &'s mut Sets,
}

impl Builder<'_> {
    fn add(&mut self, tree: &Tree) -> Part {
        const NOTHING: Part = Part { first: 0, last: 0, maybe: true };
        match tree {
            Tree::Word(atom) => {
                let set = self.sets.one(*atom);
                self.place(set)
            }
            Tree::Set(set) => self.place(*set),
            Tree::Group(group) => self.add(&group.tree),
            Tree::Gap(most) => {
                let any = self.sets.of(Words { any: true, ..Words::default() });
                (0..*most).fold(NOTHING, |row, _| {
                    let place = self.place(any);
                    self.join(row, Part { maybe: true, ..place })
                })
            }
            Tree::Row(row) => row.iter().fold(NOTHING, |row, tree| {
                let part = self.add(tree);
                self.join(row, part)
            }),
            Tree::Either(trees) => trees.iter().fold(Part { maybe: false, ..NOTHING }, |either, tree| {
                let part = self.add(tree);
                Part {
                    first: either.first | part.first,
                    last: either.last | part.last,
                    maybe: either.maybe | part.maybe,
                }
            }),
            Tree::Maybe(tree) => Part { maybe: true, ..self.add(tree) },
        }
    }

    fn place(&mut self, set: SetId) -> Part {
        let bit = 1 << self.places.len();
        self.places.push(set);
        self.follow.push(0);
        Part { first: bit, last: bit, maybe: false }
    }

    fn join(&mut self, a: Part, b: Part) -> Part {
        let mut open = a.last;
        while open != 0 {
            self.follow[open.trailing_zeros() as usize] |= b.first;
            open &= open - 1;
        }
        Part {
            first: a.first | if a.maybe { b.first } else { 0 },
            last: b.last | if b.maybe { a.last } else { 0 },
            maybe: a.maybe && b.maybe,
        }
    }
}
