//! All words and parts of words that patterns name, found in one pass over a text.

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::shape::Shape;
use crate::guard::functions::Hashing;
use crate::guard::text::Text;

/// A word or a part of a word that some pattern names.
pub(super) type Atom = u16;

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

/// Finds the atoms of each word of a text.
pub(super) struct Lexicon {
    automaton: Option<AhoCorasick>,
    /// The atoms that each of the automaton's patterns may be.
    atoms: Vec<Vec<Candidate>>,
}

/// An atom that a word may be, once a part of it is found.
struct Candidate {
    atom: Atom,
    /// What the word must look like, where the part does not say it all.
    shape: Option<Shape>,
}

/// The atoms of a text's words.
#[derive(Default)]
pub(in crate::guard) struct Marks {
    atoms: Vec<Atom>,
    /// Where the atoms of each word end.
    ends: Vec<u32>,
}

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

    pub(super) fn build(self) -> Lexicon {
        let mut patterns: Vec<String> = Vec::new();
        let mut known: HashMap<String, usize, Hashing> = HashMap::default();
        let mut atoms: Vec<Vec<Candidate>> = Vec::new();
        for (atom, shape) in (0..).zip(self.shapes) {
            let (part, says_all) = shape.part();
            let at = *known.entry(part).or_insert_with_key(|part| {
                patterns.push(part.clone());
                atoms.push(Vec::new());
                patterns.len() - 1
            });
            atoms[at].push(Candidate { atom, shape: (!says_all).then_some(shape) });
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .dense_depth(3)
            .build(&patterns);
        // It fails only beyond four thousand million states; a file has a megabyte at most.
        Lexicon { automaton: automaton.ok(), atoms }
    }
}

impl Lexicon {
    /// Finds the atoms of all words of a text.
    pub(super) fn mark(&self, text: &Text<'_>) -> Marks {
        let words = text.words();
        let mut marks = Marks { atoms: Vec::with_capacity(2 * words.len()), ends: Vec::with_capacity(words.len()) };
        let Some(automaton) = self.automaton.as_ref().filter(|_| !words.is_empty()) else {
            marks.ends.resize(words.len(), 0);
            return marks;
        };
        let folded = text.folded();
        // Hits come in the order of their ends, so that their words come in order.
        let mut word_end = text.folded_end(0);
        for hit in automaton.find_overlapping_iter(folded) {
            let end = if folded.as_bytes()[hit.end() - 1] == b' ' { hit.end() - 1 } else { hit.end() };
            while end > word_end {
                marks.ends.push(marks.atoms.len() as u32);
                word_end = text.folded_end(marks.ends.len());
            }
            let word = marks.ends.len();
            for Candidate { atom, shape } in &self.atoms[hit.pattern().as_usize()] {
                if shape.as_ref().is_none_or(|shape| shape.fits(text.folded_word(word), text.word(word))) {
                    marks.atoms.push(*atom);
                }
            }
        }
        marks.ends.resize(words.len(), marks.atoms.len() as u32);
        marks
    }
}

impl Marks {
    /// The atoms that a word is.
    pub(super) fn of(&self, word: usize) -> &[Atom] {
        let begin = word.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.atoms[begin as usize..self.ends[word] as usize]
    }
}

impl Shape {
    /// A part by which words of this shape are found among others, and whether it says all of the shape.
    fn part(&self) -> (String, bool) {
        let Shape { head, tail, inner, exact } = self;
        let Some(tail) = tail else { return (format!(" {head} "), exact.is_none()) };
        let inner = inner.as_deref().unwrap_or_default();
        let parts = usize::from(!head.is_empty()) + usize::from(!tail.is_empty()) + usize::from(!inner.is_empty());
        let longest = head.len().max(tail.len()).max(inner.len());
        let part = match longest {
            longest if longest == head.len() => format!(" {head}"),
            longest if longest == tail.len() => format!("{tail} "),
            _ => inner.to_owned(),
        };
        (part, parts == 1 && exact.is_none())
    }
}
