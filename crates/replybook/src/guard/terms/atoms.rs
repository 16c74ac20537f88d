//! The words and parts of words that patterns name, each a number.

use std::collections::{BTreeMap, HashMap};

use super::classes::{Class, Classes};
use super::image::{LISTED, Lexicon};
use super::shape::Shape;
use crate::guard::hashing::Hashing;
use crate::guard::trie::Trie;

/// A word or a part of a word that some pattern names.
pub(crate) type Atom = u16;

/// How many atoms a language may have.
const ATOMS_MAX: usize = u16::MAX as usize;

/// The atoms while patterns are read.
pub(super) struct Atoms<'a> {
    known: HashMap<Shape, Atom, Hashing>,
    shapes: Vec<Shape>,
    /// How often the words of each atom are to be met, roughly.
    costs: Vec<u32>,
    /// Words that every text has, in order.
    common: Vec<&'a str>,
}

/// Words to look for, in order, each with the classes that it may be.
type Looked = BTreeMap<String, Vec<(Class, Option<Shape>)>>;

impl<'a> Atoms<'a> {
    pub(super) fn new(mut common: Vec<&'a str>) -> Atoms<'a> {
        common.sort_unstable();
        Atoms { known: HashMap::default(), shapes: Vec::new(), costs: Vec::new(), common }
    }

    /// The atom of a shape; `None` if there are too many.
    pub(super) fn of(&mut self, shape: &Shape) -> Option<Atom> {
        if let Some(atom) = self.known.get(shape) {
            return Some(*atom);
        }
        let atom = Atom::try_from(self.shapes.len()).ok().filter(|atom| usize::from(*atom) < ATOMS_MAX)?;
        self.costs.push(shape.cost(&self.common));
        self.shapes.push(shape.clone());
        self.known.insert(shape.clone(), atom);
        Some(atom)
    }

    pub(super) fn len(&self) -> usize {
        self.shapes.len()
    }

    /// How often the words of an atom are to be met: patterns are found by the rarest.
    pub(super) fn cost(&self, atom: Atom) -> u32 {
        self.costs[usize::from(atom)]
    }

    /// What finds the classes of the atoms in a text; `None` if they have too many letters.
    pub(super) fn build(self, classes: &Classes) -> Option<Lexicon> {
        let (mut begins, mut insides) = (Looked::new(), Looked::new());
        for (atom, shape) in (0..).zip(self.shapes) {
            let Part { letters, begins: at_start, says_all } = shape.part();
            let looked = if at_start { &mut begins } else { &mut insides };
            looked.entry(letters).or_default().push((classes.of(atom), (!says_all).then_some(shape)));
        }
        let (mut candidates, mut shapes) = (Vec::new(), Vec::new());
        let mut trie = |looked: Looked| {
            let mut words = Vec::with_capacity(looked.len());
            for (letters, may_be) in looked {
                if let [(class, None)] = may_be[..] {
                    words.push((letters, u32::from(class)));
                    continue;
                }
                words.push((letters, LISTED + candidates.len() as u32));
                let candidate = |(class, shape): (Class, Option<Shape>)| {
                    let place = shape.is_some().then_some(shapes.len() as u32);
                    shapes.extend(shape);
                    (class, place)
                };
                candidates.push(may_be.into_iter().map(candidate).collect::<Vec<_>>());
            }
            let words: Vec<(&str, u32)> = words.iter().map(|(letters, place)| (letters.as_str(), *place)).collect();
            Trie::new(&words)
        };
        let triples = insides.keys().map(|letters| letters.as_bytes()).collect();
        let (begins, insides) = (trie(begins)?, trie(insides)?);
        Some(Lexicon {
            begins,
            insides,
            triples,
            candidates: candidates.into_iter().collect(),
            shapes: shapes.into_iter().collect(),
        })
    }
}

/// A part of a word by which words of a shape are found among others.
struct Part {
    /// With a space behind it if the word ends there.
    letters: String,
    /// Whether the word begins with it.
    begins: bool,
    /// Whether it says all of the shape.
    says_all: bool,
}

impl Shape {
    fn part(&self) -> Part {
        let Shape { head, tail, inner, exact } = self;
        let Some(tail) = tail else {
            return Part { letters: format!("{head} "), begins: true, says_all: exact.is_none() };
        };
        let inner = inner.as_deref().unwrap_or_default();
        let parts = usize::from(!head.is_empty()) + usize::from(!tail.is_empty()) + usize::from(!inner.is_empty());
        let longest = head.len().max(tail.len()).max(inner.len());
        let (letters, begins) = match longest {
            longest if longest == head.len() => (head.clone(), true),
            longest if longest == tail.len() => (format!("{tail} "), false),
            _ => (inner.to_owned(), false),
        };
        Part { letters, begins, says_all: parts == 1 && exact.is_none() }
    }
}
