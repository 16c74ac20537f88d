//! A pattern as an automaton over words: it is run from a word on, and finds the longest match.
//!
//! Its states are the places of the pattern at which a word stands (Glushkov's construction), a bit each: a step is a few
//! operations on two integers, whatever the gaps and alternatives are.

use std::collections::HashMap;

use super::lexicon::{Atom, Marks};
use crate::guard::text::Text;

/// How many places a pattern may have.
pub(super) const PLACES_MAX: usize = 128;

/// A set of words that may stand at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Words {
    pub atoms: Vec<Atom>,
    pub not: Vec<Atom>,
    pub any: bool,
    pub number: bool,
}

/// A part of a pattern with its groups resolved.
#[derive(Clone, Debug)]
pub(super) enum Tree {
    Words(Words),
    Gap(u8),
    Row(Vec<Tree>),
    Either(Vec<Tree>),
    Maybe(Box<Tree>),
}

/// The sets of words of a language, each once.
#[derive(Default)]
pub(super) struct Sets {
    known: HashMap<Words, u16>,
    sets: Vec<Set>,
}

/// A set of words, as it is asked.
#[derive(Debug)]
enum Set {
    One(Atom),
    Any,
    Number,
    Many { atoms: Bits, not: Bits, any: bool, number: bool },
}

/// Atoms, a bit each.
#[derive(Debug)]
struct Bits(Box<[u64]>);

impl Bits {
    fn of(atoms: &[Atom]) -> Bits {
        let mut bits = vec![0; atoms.iter().max().map_or(0, |most| usize::from(*most) / 64 + 1)];
        for atom in atoms {
            bits[usize::from(*atom) / 64] |= 1 << (*atom % 64);
        }
        Bits(bits.into())
    }

    fn has(&self, atom: Atom) -> bool {
        self.0.get(usize::from(atom) / 64).is_some_and(|bits| bits & (1 << (atom % 64)) != 0)
    }
}

/// A compiled pattern.
#[derive(Debug)]
pub(super) struct Program {
    /// What may stand at each place.
    places: Box<[u16]>,
    /// What may follow each place.
    follow: Box<[u128]>,
    first: u128,
    last: u128,
    starts: bool,
    ends: bool,
}

/// Words by which a match of a pattern is found: in each there is one of them, with so many words before it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Anchor {
    pub atom: Atom,
    pub least: usize,
    pub most: usize,
}

/// Where a text is looked into.
pub(super) struct Ground<'t> {
    pub text: &'t Text<'t>,
    pub marks: &'t Marks,
    pub sets: &'t Sets,
}

impl Sets {
    fn of(&mut self, words: &Words) -> u16 {
        if let Some(set) = self.known.get(words) {
            return *set;
        }
        let set = match words {
            Words { atoms, not, any: false, number: false } if not.is_empty() && atoms.len() == 1 => Set::One(atoms[0]),
            Words { not, any: true, .. } if not.is_empty() => Set::Any,
            Words { atoms, not, any: false, number: true } if not.is_empty() && atoms.is_empty() => Set::Number,
            Words { atoms, not, any, number } => {
                Set::Many { atoms: Bits::of(atoms), not: Bits::of(not), any: *any, number: *number }
            }
        };
        // Each set stands at a place of a pattern, and all patterns of a language fit into a few megabytes.
        let at = self.sets.len() as u16;
        self.sets.push(set);
        self.known.insert(words.clone(), at);
        at
    }

    pub(super) fn len(&self) -> usize {
        self.sets.len()
    }

    /// What is only needed while patterns are read.
    pub(super) fn forget(&mut self) {
        self.known = HashMap::new();
    }
}

impl Ground<'_> {
    fn has(&self, set: u16, word: usize) -> bool {
        let here = self.marks.of(word);
        let among = |atoms: &Bits| here.iter().any(|atom| atoms.has(*atom));
        match &self.sets.sets[usize::from(set)] {
            Set::One(atom) => here.contains(atom),
            Set::Any => true,
            Set::Number => self.text.words()[word].number,
            Set::Many { atoms, not, any, number } => {
                (*any || *number && self.text.words()[word].number || among(atoms)) && !among(not)
            }
        }
    }
}

impl Program {
    /// `None` for a pattern with too many places.
    pub(super) fn new(tree: &Tree, starts: bool, ends: bool, sets: &mut Sets) -> Option<Program> {
        if tree.places() > PLACES_MAX {
            return None;
        }
        let mut builder = Builder { places: Vec::new(), follow: Vec::new(), sets };
        let part = builder.add(tree);
        let Builder { places, follow, .. } = builder;
        let (first, last) = (part.first, part.last);
        Some(Program { places: places.into(), follow: follow.into(), first, last, starts, ends })
    }

    /// The end of the longest match that begins at a word and ends before another of its sentence.
    pub(super) fn longest(&self, ground: &Ground<'_>, start: usize, end: usize) -> Option<usize> {
        let sentence = &ground.text.sentences()[ground.text.words()[start].sentence];
        if self.starts && start != sentence.start {
            return None;
        }
        let end = end.min(sentence.end);
        let mut open = self.first;
        let mut found = None;
        for word in start..end {
            let mut reached = 0;
            let mut next = 0;
            while open != 0 {
                let place = open.trailing_zeros() as usize;
                open &= open - 1;
                if ground.has(self.places[place], word) {
                    reached |= 1 << place;
                    next |= self.follow[place];
                }
            }
            if reached & self.last != 0 && (!self.ends || word + 1 == sentence.end) {
                found = Some(word + 1);
            }
            if next == 0 {
                break;
            }
            open = next;
        }
        found
    }

    /// Whether there is a match within some words.
    pub(super) fn is_in(&self, ground: &Ground<'_>, words: std::ops::Range<usize>) -> bool {
        words.clone().any(|start| self.longest(ground, start, words.end).is_some())
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
    places: Vec<u16>,
    follow: Vec<u128>,
    sets: &'s mut Sets,
}

impl Builder<'_> {
    fn add(&mut self, tree: &Tree) -> Part {
        match tree {
            Tree::Words(words) => self.place(words),
            Tree::Gap(most) => {
                let any = Words { any: true, ..Words::default() };
                (0..*most).fold(Part { first: 0, last: 0, maybe: true }, |row, _| {
                    let place = self.place(&any);
                    self.join(row, Part { maybe: true, ..place })
                })
            }
            Tree::Row(row) => row.iter().fold(Part { first: 0, last: 0, maybe: true }, |row, tree| {
                let part = self.add(tree);
                self.join(row, part)
            }),
            Tree::Either(trees) => trees.iter().fold(Part { first: 0, last: 0, maybe: false }, |either, tree| {
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

    fn place(&mut self, words: &Words) -> Part {
        let bit = 1 << self.places.len();
        self.places.push(self.sets.of(words));
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

impl Tree {
    /// How many places it has.
    pub(super) fn places(&self) -> usize {
        match self {
            Tree::Words(_) => 1,
            Tree::Gap(most) => usize::from(*most),
            Tree::Row(trees) | Tree::Either(trees) => trees.iter().map(Tree::places).sum(),
            Tree::Maybe(tree) => tree.places(),
        }
    }

    /// How many words and alternatives it has.
    pub(super) fn size(&self) -> usize {
        match self {
            Tree::Words(Words { atoms, not, .. }) => atoms.len() + not.len(),
            Tree::Gap(most) => usize::from(*most),
            Tree::Row(trees) | Tree::Either(trees) => trees.iter().map(Tree::size).sum(),
            Tree::Maybe(tree) => tree.size(),
        }
    }

    /// How many words it has at least and at most.
    fn lengths(&self) -> (usize, usize) {
        match self {
            Tree::Words(_) => (1, 1),
            Tree::Gap(most) => (0, usize::from(*most)),
            Tree::Row(row) => row.iter().map(Tree::lengths).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1)),
            Tree::Either(trees) => {
                let lengths = || trees.iter().map(Tree::lengths);
                (
                    lengths().map(|(least, _)| least).min().unwrap_or(0),
                    lengths().map(|(_, most)| most).max().unwrap_or(0),
                )
            }
            Tree::Maybe(tree) => (0, tree.lengths().1),
        }
    }

    /// Whether it may have no words.
    pub(super) fn may_be_empty(&self) -> bool {
        self.lengths().0 == 0
    }

    /// The rarest words of which one is in each match; `None` if there are no such words.
    pub(super) fn anchor(&self, cost: &impl Fn(Atom) -> u32) -> Option<(u32, Vec<Anchor>)> {
        match self {
            Tree::Words(Words { any: true, .. } | Words { number: true, .. }) | Tree::Gap(_) | Tree::Maybe(_) => None,
            Tree::Words(words) => {
                let anchor = |atom: &Atom| Anchor { atom: *atom, least: 0, most: 0 };
                Some((words.atoms.iter().map(|atom| cost(*atom)).sum(), words.atoms.iter().map(anchor).collect()))
            }
            Tree::Either(trees) => {
                let anchors: Option<Vec<_>> = trees.iter().map(|tree| tree.anchor(cost)).collect();
                let anchors = anchors?;
                Some((anchors.iter().map(|(cost, _)| cost).sum(), anchors.into_iter().flat_map(|(_, a)| a).collect()))
            }
            Tree::Row(row) => {
                let mut before = (0, 0);
                let mut best: Option<(u32, Vec<Anchor>)> = None;
                for tree in row {
                    // Where it may stand far from the beginning, more words must be tried.
                    if let Some((cost, mut anchors)) = tree.anchor(cost).map(|(cost, a)| (cost + before.1 as u32, a))
                        && best.as_ref().is_none_or(|(least, _)| cost < *least)
                    {
                        for anchor in &mut anchors {
                            anchor.least += before.0;
                            anchor.most += before.1;
                        }
                        best = Some((cost, anchors));
                    }
                    let (least, most) = tree.lengths();
                    before = (before.0 + least, before.1 + most);
                }
                best
            }
        }
    }
}
