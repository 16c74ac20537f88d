//! The terms of a language as they are compiled: those of the built-in pack when the library is built, those of a folder
//! when they are first asked for.

use super::atoms::Atom;
use super::sets::SetId;
use super::shape::Shapes;
use crate::guard::flat::{Flat, Lists, Texts};
use crate::guard::trie::{Trie, Triples};

/// The terms of a language, compiled.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Image {
    pub lexicon: Lexicon,
    pub sets: SetTable,
    pub programs: ProgramTable,
    pub finders: FinderTable,
    pub besides: BesideTable,
    /// Where each term is written, and what stands beside it.
    pub terms: Flat<Entry>,
    /// The patterns of thanks, fillers and closings.
    pub courtesies: Lists<u32>,
    /// The patterns of numbers, units and spans.
    pub times: Lists<u32>,
    /// What each of these is: a number, or a span for one.
    pub values: Texts,
}

/// Finds the atoms of a word.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Lexicon {
    /// What words begin with, each with the place of the atoms that they may be; a whole word has a space behind it.
    pub begins: Trie,
    /// What stands within words, or at their end before a space.
    pub insides: Trie,
    /// The letters that these begin with.
    pub triples: Triples,
    /// Each atom with the place of what its word must look like, where the letters do not say it all.
    pub candidates: Lists<(Atom, Option<u32>)>,
    pub shapes: Shapes,
}

/// What may stand at a place of a pattern.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct SetTable {
    pub atoms: Lists<Atom>,
    pub not: Lists<Atom>,
    /// Whether any word may stand there, and any number.
    pub kinds: Flat<(bool, bool)>,
}

/// The patterns as automata.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ProgramTable {
    /// What may stand at each place.
    pub places: Lists<SetId>,
    /// Places, a bit each, in words of 16 bits, as many as all places need: the first, the last, and those after each.
    pub masks: Lists<u16>,
    /// Whether it stands at the beginning of a sentence, and at its end.
    pub edges: Flat<(bool, bool)>,
}

/// The patterns that are looked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct FinderTable {
    pub finders: Flat<Finder>,
    /// What must be there of each, in the order of the pattern.
    pub parts: Lists<Part>,
    /// How many different parts there are.
    pub words: usize,
    /// By part, of the first parts: the patterns whose rarest it is.
    pub by_rarest: Lists<u32>,
    /// By atom: the parts that it may be.
    pub by_atom: Lists<u32>,
}

/// A pattern that is looked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Finder {
    pub program: u32,
    pub term: u32,
}

/// A part that is in each match of a pattern.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Part {
    /// The place of its words among those of all patterns.
    pub words: u32,
    /// How many words stand before it at least and at most.
    pub least: u8,
    pub most: u8,
}

/// The patterns that are asked for beside others.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct BesideTable {
    pub programs: Flat<u32>,
    /// The words of which one must be there; none if there are no such words.
    pub needs: Lists<Atom>,
}

/// A term: where it is written, and where its patterns `with`, `unless` and `nowhere` end among those that are asked for
/// beside others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Entry {
    pub home: Home,
    pub besides: (u32, u32, u32),
}

/// Where a term is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Home {
    /// Among the words of address.
    Address(Voice),
    /// By the place of its file, and its place there.
    Listed(u32, u32),
}

/// How the customer is addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Voice {
    Formal,
    Friendly,
}
