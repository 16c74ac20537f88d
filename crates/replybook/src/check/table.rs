//! A list of which the first line that fits is taken: a scenario's plays, the ways to word a part of a letter.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use super::proof::{self, TooComplex, Witness};
use super::space::{Region, Space};
use crate::condition::When;
use crate::fact::Slot;

/// A list of which the first line that fits is taken, over the space of cases that it meets.
#[derive(Debug)]
pub(crate) struct Table {
    pub space: Arc<Space>,
    /// Where each line fits, one line after the other.
    taken: Vec<Region>,
    /// Where the regions of each line end in `taken`.
    ends: Vec<usize>,
    /// Where the case must give more before a line is carried out.
    lacking: Vec<Vec<Region>>,
    /// How many steps all questions together may still take.
    left: AtomicUsize,
    /// A question that took too many steps: nothing more is asked then.
    complex: OnceLock<TooComplex>,
}

/// How many steps all questions on a table may take.
const STEPS_MAX: usize = 100_000_000;

impl Table {
    /// A table of these conditions; each line comes with what it needs, of an entry one fact.
    pub(super) fn new<'w>(space: Arc<Space>, lines: impl Iterator<Item = (&'w When, &'w [Vec<Slot>])>) -> Table {
        let (left, complex) = (AtomicUsize::new(STEPS_MAX), OnceLock::new());
        let mut table = Table { space, taken: Vec::new(), ends: Vec::new(), lacking: Vec::new(), left, complex };
        for (when, needs) in lines {
            table.taken.extend(table.space.of(when));
            table.ends.push(table.taken.len());
            let none_of = |any: &Vec<Slot>| {
                any.iter().fold(Region::default(), |region, slot| region.and(&table.space.missing(*slot)))
            };
            table.lacking.push(needs.iter().map(none_of).collect());
        }
        table
    }

    /// A case that no line fits.
    pub(crate) fn gap(&self) -> Option<Witness> {
        self.find(&Region::default(), self.taken.iter())
    }

    /// A case that comes to a line; what the line needs may be missing.
    pub(crate) fn arrives(&self, line: usize) -> Option<Witness> {
        let above = &self.taken[..self.start(line)];
        self.regions(line).iter().find_map(|region| self.find(region, above))
    }

    /// A case that a line is carried out in, within one region and outside of others.
    pub(crate) fn case(&self, line: usize, within: &Region, without: &[Region]) -> Option<Witness> {
        let others = || self.taken[..self.start(line)].iter().chain(&self.lacking[line]).chain(without);
        self.regions(line).iter().find_map(|region| self.find(&region.and(within), others()))
    }

    /// Whether a line fits any case, whatever stands above it.
    pub(crate) fn fits(&self, line: usize) -> bool {
        self.regions(line).iter().any(|region| self.find(region, []).is_some())
    }

    /// Where a line fits, whatever stands above it.
    fn regions(&self, line: usize) -> &[Region] {
        &self.taken[self.start(line)..self.ends[line]]
    }

    fn start(&self, line: usize) -> usize {
        line.checked_sub(1).map_or(0, |before| self.ends[before])
    }

    /// Why the table is too complex to be proved, if it is.
    pub(crate) fn too_complex(&self) -> Option<&TooComplex> {
        self.complex.get()
    }

    fn find<'r>(&'r self, within: &Region, without: impl IntoIterator<Item = &'r Region>) -> Option<Witness> {
        if self.complex.get().is_some() {
            return None;
        }
        let mut left = self.left.load(Ordering::Relaxed);
        let found = proof::find(&self.space, within, without, &mut left);
        self.left.store(left, Ordering::Relaxed);
        found.unwrap_or_else(|complex| {
            let _ = self.complex.set(complex);
            None
        })
    }
}
