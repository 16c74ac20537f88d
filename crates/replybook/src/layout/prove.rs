//! Runs a layout in every shape that can reach it, or in enough of them to know what it makes of the others.
//!
//! What a layout does with a block or an item hangs on its kind, on its number as far as the layout compares it with
//! numbers of its own, on whether it is the first or the last, and on how many there are. Nothing in a layout looks from
//! one block at another ([`super::grammar`] sees to that). With `n` the largest number that a tag comes to, blocks beyond
//! the `n + 2`nd are therefore treated alike, up to the last. So these shapes show what happens in all of them:
//!
//! - every number of blocks up to `n + 4`, all of them paragraphs, and with each block in turn made a list;
//! - every number of items up to `n + 4`, and the longest list that is declared;
//! - the longest message that the scenarios can make, all paragraphs and all longest lists: it must keep to the size that
//!   a layout may write.
//!
//! Each is run with every combination of the parts that are there in some letters only. A letter part that is placed
//! within the loop over the blocks is counted right as well: with one block changed at a time its count must stay at one,
//! and then it does so for any mixture.

use std::collections::BTreeSet;

use super::trace::{self, Failure};
use super::{Block, Layouts, Part, SUFFIX, Shape, Skeleton, frame, grammar};
use crate::diagnostic::Diagnostic;

/// Which letters can reach a layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reach {
    pub salutation: Presence,
    pub order: Presence,
    pub closing: Presence,
    pub signature: Presence,
    /// How many blocks a letter has at most.
    pub blocks: usize,
    /// How many items a list has at most; 0 where no letter has a list.
    pub items: usize,
}

/// Whether letters have a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    Never,
    Sometimes,
    Always,
}

impl Presence {
    fn states(self) -> &'static [bool] {
        match self {
            Presence::Never => &[false],
            Presence::Sometimes => &[true, false],
            Presence::Always => &[true],
        }
    }
}

impl Reach {
    fn letters(&self) -> impl Iterator<Item = [bool; 4]> + use<'_> {
        let states = Presence::states;
        states(self.salutation).iter().flat_map(move |salutation| {
            states(self.order).iter().flat_map(move |order| {
                states(self.closing).iter().flat_map(move |closing| {
                    states(self.signature).iter().map(move |signature| [*salutation, *order, *closing, *signature])
                })
            })
        })
    }

    fn bodies(&self, counts: usize) -> Vec<Vec<Block>> {
        let few = counts + 4;
        let list = |items: usize| Block::List(u16::try_from(items).unwrap_or(u16::MAX));
        let mut lists: Vec<Block> = (1..=few.min(self.items)).map(list).collect();
        lists.extend((self.items > few).then(|| list(self.items)));
        let mut bodies = Vec::new();
        for length in 1..=few.min(self.blocks) {
            let paragraphs = vec![Block::Paragraph; length];
            bodies.push(paragraphs.clone());
            for at in 0..length {
                bodies.extend(lists.iter().map(|list| {
                    let mut body = paragraphs.clone();
                    body[at] = *list;
                    body
                }));
            }
        }
        bodies.push(vec![Block::Paragraph; self.blocks]);
        bodies.extend(lists.last().map(|longest| vec![*longest; self.blocks]));
        bodies
    }
}

/// The letter part that one shape has and the other has not, if they are else the same.
fn only(with: &Shape, without: &Shape) -> Option<Part> {
    let parts = |shape: &Shape| {
        [
            (shape.salutation, Part::Salutation),
            (shape.order, Part::Order),
            (shape.closing, Part::Closing),
            (shape.signature, Part::Signature),
        ]
    };
    let mut differ = parts(with).into_iter().zip(parts(without)).filter(|(a, b)| a != b);
    match (differ.next(), differ.next()) {
        (Some(((true, part), _)), None) => Some(part),
        _ => None,
    }
}

impl Layouts {
    /// The layouts that are written for themselves: those that no other includes, and of those that include each other
    /// the first.
    pub(crate) fn roots(&self) -> Vec<&str> {
        let includes = |name: &str| self.files.get(name).into_iter().flat_map(|file| grammar::includes(&file.text));
        let names = || self.files.keys().map(|name| &**name);
        let included: BTreeSet<&str> = names().flat_map(includes).collect();
        let mut rest: BTreeSet<&str> = names().collect();
        let mut roots = Vec::new();
        for root in names().filter(|name| !included.contains(name)).chain(names()) {
            if !rest.contains(root) {
                continue;
            }
            roots.extend(root.strip_suffix(SUFFIX));
            let mut reached = vec![root];
            while let Some(name) = reached.pop() {
                if rest.remove(name) {
                    reached.extend(includes(name));
                }
            }
        }
        roots
    }

    /// The largest number that a tag comes to, in a layout and in what it includes.
    fn count(&self, file: &str) -> usize {
        let reached = grammar::check(&self.files, file).unwrap_or_default();
        reached.iter().map(|name| grammar::count(&self.files[*name].text)).max().unwrap_or(0)
    }

    /// Compiles a layout, and everything that it includes.
    pub(crate) fn compiles(&self, layout: &str) -> Result<(), Vec<Diagnostic>> {
        self.engine(layout).map(drop)
    }

    /// Runs a layout in every shape that can reach it, and says of each part what is first found wrong with its place.
    pub(crate) fn prove(&self, layout: &str, reach: &Reach) -> Result<(), Vec<Diagnostic>> {
        let (file, engine) = self.engine(layout)?;
        let mut wrong: Vec<(Option<&str>, Diagnostic)> = Vec::new();
        let mut note = |failure: Failure| {
            let part = failure.part();
            if wrong.iter().all(|(known, _)| *known != part) {
                wrong.push((part, self.diagnose(&file, failure)));
            }
        };
        for blocks in reach.bodies(self.count(&file)) {
            let mut made: Vec<(Shape, Skeleton)> = Vec::new();
            for [salutation, order, closing, signature] in reach.letters() {
                let shape = Shape { salutation, order, blocks: blocks.clone(), closing, signature };
                match trace::run(engine, &file, &shape) {
                    Err(failure) => note(failure),
                    Ok(skeleton) => {
                        frame::alone(&file, &shape, &skeleton).into_iter().for_each(&mut note);
                        made.push((shape, skeleton));
                    }
                }
            }
            for (with, more) in &made {
                for (without, less) in &made {
                    let part = only(with, without).and_then(|part| frame::beside(&file, more, less, part));
                    part.into_iter().for_each(&mut note);
                }
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong.into_iter().map(|(_, diagnostic)| diagnostic).collect()) }
    }
}
