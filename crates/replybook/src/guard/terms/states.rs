//! A pattern as an automaton over words.
//!
//! Its states are the places of the pattern at which a word stands (Glushkov's construction), a bit each.

use indexmap::IndexSet;

use super::image::{MaskId, ProgramTable};
use super::sets::{SetId, Sets, Words};
use super::tree::Tree;

/// How many places a pattern may have.
pub(super) const PLACES_MAX: usize = 128;

/// The patterns of a language while they are read, as automata.
#[derive(Default)]
pub(super) struct Programs {
    places: Vec<Vec<SetId>>,
    forms: Vec<u32>,
    follows: IndexSet<Vec<MaskId>>,
    masks: IndexSet<u128>,
    edges: Vec<(bool, bool)>,
}

impl Programs {
    /// Adds a pattern that may stand at the beginning or the end of a sentence alone, and gives its place; `None` for one
    /// with too many places for words.
    pub(super) fn add(&mut self, tree: &Tree, starts: bool, ends: bool, sets: &mut Sets) -> Option<u32> {
        if tree.places() > PLACES_MAX {
            return None;
        }
        let mut builder = Builder { places: Vec::new(), follow: Vec::new(), sets };
        let Part { first, last, .. } = builder.add(tree);
        let Builder { places, follow, .. } = builder;
        // What follows a place stands behind it.
        let follow = (0..).zip(follow).map(|(place, follow)| follow >> place >> 1);
        let masks = [first, last].into_iter().chain(follow);
        // That there are not too many is made sure of after each pattern, which has few.
        let follows = masks.map(|mask| self.masks.insert_full(mask).0 as MaskId).collect();
        self.forms.push(self.follows.insert_full(follows).0 as u32);
        self.places.push(places);
        self.edges.push((starts, ends));
        Some((self.edges.len() - 1) as u32)
    }

    /// The table; `sets` has the place of each set in its own.
    pub(super) fn build(self, sets: &[SetId]) -> ProgramTable {
        let Programs { places, forms, follows, masks, edges } = self;
        ProgramTable {
            places: places.into_iter().map(|row| row.into_iter().map(|set| sets[usize::from(set)])).collect(),
            forms: forms.into_iter().collect(),
            follows: follows.into_iter().collect(),
            masks: masks.into_iter().collect(),
            edges: edges.into_iter().collect(),
        }
    }

    /// How many different masks there are.
    pub(super) fn masks(&self) -> usize {
        self.masks.len()
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
