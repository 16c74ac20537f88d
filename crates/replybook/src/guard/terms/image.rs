//! The terms of a language as they are compiled: those of the built-in pack when the library is built, those of a folder
//! when they are first asked for.

use super::classes::Class;
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

/// The number from which on what is found by letters is a list of what it may be: few letters are more than one class.
pub(super) const LISTED: u32 = 1 << Class::BITS;

/// Finds the classes of a word.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Lexicon {
    /// What words begin with, each with the class that they are, or [`LISTED`] and the place of those that they may be; a
    /// whole word has a space behind it.
    pub begins: Trie,
    /// What stands within words, or at their end before a space.
    pub insides: Trie,
    /// The letters that these begin with.
    pub triples: Triples,
    /// Each class with the place of what its word must look like, where the letters do not say it all.
    pub candidates: Lists<(Class, Option<u32>)>,
    pub shapes: Shapes,
}

/// What may stand at a place of a pattern.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct SetTable {
    pub words: Lists<Class>,
    /// Of the first sets, which are more than a list of words: what may not stand there.
    pub not: Lists<Class>,
    /// Of these, whether any word may stand there, and any number.
    pub kinds: Flat<(bool, bool)>,
}

impl SetTable {
    /// What may not stand at a place, and whether any word may, and any number.
    pub(super) fn besides_words(&self, set: usize) -> (&[Class], bool, bool) {
        let (any, number) = self.kinds.get(set).copied().unwrap_or_default();
        (if set < self.not.len() { self.not.of(set) } else { &[] }, any, number)
    }
}

/// The place of a mask among those of a language.
pub(crate) type MaskId = u16;

/// The patterns as automata.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ProgramTable {
    /// What may stand at each place.
    pub places: Lists<SetId>,
    /// The place of each one's form: patterns of one form differ in their words alone.
    pub forms: Flat<u32>,
    /// Of each form the first places, the last ones, and those after each, by the place among the masks.
    pub follows: Lists<MaskId>,
    /// Places, a bit each; those after a place are counted from it on.
    pub masks: Flat<u128>,
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
    /// By class: the parts that it may be.
    pub by_class: Lists<PartId>,
}

/// A pattern that is looked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Finder {
    pub program: u32,
    pub term: u32,
}

/// The place of a part's words among those of all patterns.
pub(crate) type PartId = u16;

/// A part that is in each match of a pattern.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Part {
    pub words: PartId,
    /// How many words stand before it at least and at most.
    pub least: u8,
    pub most: u8,
}

/// The patterns that are asked for beside others.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct BesideTable {
    pub programs: Flat<u32>,
    /// The words of which one must be there; none if there are no such words.
    pub needs: Lists<Class>,
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
