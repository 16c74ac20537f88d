//! A pattern with its groups resolved, and what can be told of it: how long it is, and which words must be there.

use std::rc::Rc;

use super::atoms::{Atom, Atoms};
use super::sets::{SetId, Sets, Words};

/// A part of a pattern with its groups resolved.
#[derive(Clone)]
pub(super) enum Tree {
    /// A single word, before it comes to be a set.
    Word(Atom),
    Set(SetId),
    Gap(u8),
    Row(Vec<Tree>),
    Either(Vec<Tree>),
    Maybe(Box<Tree>),
    Group(Rc<Group>),
}

/// A group, and what is asked of it wherever it is named.
pub(super) struct Group {
    pub tree: Tree,
    places: usize,
    lengths: (usize, usize),
    anchors: Option<Anchors>,
}

/// The rarest words of which one is in each match.
#[derive(Clone)]
struct Anchors {
    /// How often they are to be met.
    cost: u32,
    words: Vec<Anchor>,
}

/// A word, with so many before it.
#[derive(Clone)]
struct Anchor {
    atom: Atom,
    least: usize,
    most: usize,
}

/// A part of a pattern that is in each of its matches: one of these words, with so many before it.
pub(super) struct Certain {
    /// How often the words are to be met.
    pub cost: u32,
    pub atoms: Vec<Atom>,
    pub least: usize,
    pub most: usize,
}

/// What the sets and words of trees are.
#[derive(Clone, Copy)]
pub(super) struct Known<'k> {
    pub atoms: &'k Atoms<'k>,
    pub sets: &'k Sets,
}

impl Group {
    pub(super) fn new(tree: Tree, known: Known<'_>) -> Group {
        Group { places: tree.places(), lengths: tree.lengths(), anchors: tree.anchors(known), tree }
    }
}

impl Tree {
    /// How many places for words it has.
    pub(super) fn places(&self) -> usize {
        match self {
            Tree::Word(_) | Tree::Set(_) => 1,
            Tree::Gap(most) => usize::from(*most),
            Tree::Row(trees) | Tree::Either(trees) => trees.iter().map(Tree::places).sum(),
            Tree::Maybe(tree) => tree.places(),
            Tree::Group(group) => group.places,
        }
    }

    /// How many words it has at least and at most.
    fn lengths(&self) -> (usize, usize) {
        match self {
            Tree::Word(_) | Tree::Set(_) => (1, 1),
            Tree::Gap(most) => (0, usize::from(*most)),
            Tree::Row(row) => row.iter().map(Tree::lengths).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1)),
            Tree::Either(trees) => {
                let lengths = trees.iter().map(Tree::lengths);
                lengths.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).unwrap_or_default()
            }
            Tree::Maybe(tree) => (0, tree.lengths().1),
            Tree::Group(group) => group.lengths,
        }
    }

    /// Whether it may have no words.
    pub(super) fn may_be_empty(&self) -> bool {
        self.lengths().0 == 0
    }

    /// How many words and alternatives it has.
    pub(super) fn size(&self, sets: &Sets) -> usize {
        match self {
            Tree::Word(_) => 1,
            Tree::Set(set) => sets.words(*set).atoms.len() + sets.words(*set).not.len(),
            Tree::Gap(most) => usize::from(*most),
            Tree::Row(trees) | Tree::Either(trees) => trees.iter().map(|tree| tree.size(sets)).sum(),
            Tree::Maybe(tree) => tree.size(sets),
            Tree::Group(group) => group.tree.size(sets),
        }
    }

    /// The parts that must be there, in their order, each by its rarest words.
    pub(super) fn certain(&self, known: Known<'_>) -> Vec<Certain> {
        let parts = match self {
            Tree::Row(row) => &row[..],
            other => std::slice::from_ref(other),
        };
        let mut certain = Vec::with_capacity(parts.len());
        let mut before = (0, 0);
        for part in parts {
            if let Some(Anchors { cost, words }) = part.anchors(known) {
                let least = before.0 + words.iter().map(|anchor| anchor.least).min().unwrap_or_default();
                let most = before.1 + words.iter().map(|anchor| anchor.most).max().unwrap_or_default();
                let mut atoms: Vec<Atom> = words.into_iter().map(|anchor| anchor.atom).collect();
                atoms.sort_unstable();
                atoms.dedup();
                certain.push(Certain { cost, atoms, least, most });
            }
            let (least, most) = part.lengths();
            before = (before.0 + least, before.1 + most);
        }
        certain
    }

    /// The rarest words of which one is in each match; `None` if there are no such words.
    fn anchors(&self, known: Known<'_>) -> Option<Anchors> {
        match self {
            Tree::Gap(_) | Tree::Maybe(_) => None,
            Tree::Group(group) => group.anchors.clone(),
            Tree::Word(atom) => {
                Some(Anchors { cost: known.atoms.cost(*atom), words: vec![Anchor { atom: *atom, least: 0, most: 0 }] })
            }
            Tree::Set(set) => match known.sets.words(*set) {
                Words { any: true, .. } | Words { number: true, .. } => None,
                Words { atoms, .. } => Some(Anchors {
                    cost: atoms.iter().map(|atom| known.atoms.cost(*atom)).sum(),
                    words: atoms.iter().map(|atom| Anchor { atom: *atom, least: 0, most: 0 }).collect(),
                }),
            },
            Tree::Either(trees) => trees.iter().try_fold(Anchors { cost: 0, words: Vec::new() }, |mut all, tree| {
                let Anchors { cost, words } = tree.anchors(known)?;
                all.cost += cost;
                all.words.extend(words);
                Some(all)
            }),
            Tree::Row(row) => {
                let mut before = (0, 0);
                let mut best: Option<Anchors> = None;
                for tree in row {
                    if let Some(mut anchors) = tree.anchors(known)
                        && best.as_ref().is_none_or(|best| anchors.cost < best.cost)
                    {
                        for anchor in &mut anchors.words {
                            anchor.least += before.0;
                            anchor.most += before.1;
                        }
                        best = Some(anchors);
                    }
                    let (least, most) = tree.lengths();
                    before = (before.0 + least, before.1 + most);
                }
                best
            }
        }
    }
}
