//! Whether some case lies in one region and outside of others: the question that compilers ask of a `match`.
//!
//! It is answered as a solver of constraints would. A region that leaves the others only one axis to differ on cuts the
//! cells that it covers away; else the cells of an axis are split in two, and both halves are looked at. What comes out is
//! a case, or the certainty that there is none; past a fixed number of steps it is neither, and an error.

use std::collections::BTreeMap;

use super::space::{Cells, Region, Space};
use crate::fact::{Slot, Value};

/// How many rows are looked at, those of all halves together, before a table counts as too complex.
const STEPS_MAX: usize = 20_000_000;
/// How often a region is split within a half before a table counts as too complex.
const DEPTH_MAX: usize = 1_000;

/// A case that shows something: for the facts that matter, a cell each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Witness {
    cells: Vec<(Slot, usize)>,
}

/// A question took too many steps.
#[derive(Debug)]
pub(crate) struct TooComplex {
    /// The facts that it hangs on, those that occur most first.
    pub facts: Vec<Slot>,
}

/// Finds a case inside of a region and outside of all others.
pub(crate) fn find<'r>(
    space: &Space,
    within: &Region,
    without: impl IntoIterator<Item = &'r Region>,
) -> Result<Option<Witness>, TooComplex> {
    if within.is_empty() {
        return Ok(None);
    }
    let mut rows: Vec<&Region> = without.into_iter().collect();
    // The axes that matter, each with the cells that are left.
    let mut axes: BTreeMap<Slot, Cells> = BTreeMap::new();
    for (slot, cells) in within.axes() {
        axes.insert(*slot, *cells);
    }
    let disjoint = |row: &Region| {
        row.axes().iter().any(|(slot, cells)| axes.get(slot).is_some_and(|left| left.and(*cells).is_empty()))
    };
    rows.retain(|row| !disjoint(row));
    for (slot, _) in rows.iter().flat_map(|row| row.axes()) {
        axes.entry(*slot).or_insert_with(|| space.all(*slot));
    }
    let slots: Vec<Slot> = axes.keys().copied().collect();
    let start: Vec<Cells> = axes.into_values().collect();
    let place = |slot: &Slot| slots.binary_search(slot).unwrap_or_default();
    let rows: Vec<Row> =
        rows.iter().map(|row| row.axes().iter().map(|(slot, cells)| (place(slot), *cells)).collect()).collect();
    let mut search = Search { rows: &rows, steps: 0 };
    let open: Vec<u32> = (0..rows.len() as u32).collect();
    match search.find(start.clone(), open, 0) {
        Ok(None) => Ok(None),
        Ok(Some(found)) => {
            let found = search.widen(&start, found);
            let narrowed = slots.iter().zip(&found).filter(|(slot, cells)| **cells != space.all(**slot));
            Ok(Some(Witness {
                cells: narrowed.filter_map(|(slot, cells)| Some((*slot, cells.places().next()?))).collect(),
            }))
        }
        Err(Exhausted) => {
            let mut counts = vec![0; slots.len()];
            rows.iter().flatten().for_each(|(axis, _)| counts[*axis] += 1);
            let mut order: Vec<usize> = (0..slots.len()).collect();
            order.sort_by_key(|axis| std::cmp::Reverse(counts[*axis]));
            Err(TooComplex { facts: order.into_iter().map(|axis| slots[axis]).collect() })
        }
    }
}

/// A region, by the places of its axes.
type Row = Vec<(usize, Cells)>;

struct Exhausted;

struct Search<'r> {
    rows: &'r [Row],
    steps: usize,
}

impl Search<'_> {
    /// Finds what is left of a region when all rows are taken away. `open` are the rows that may reach into it.
    fn find(
        &mut self,
        mut region: Vec<Cells>,
        mut open: Vec<u32>,
        depth: usize,
    ) -> Result<Option<Vec<Cells>>, Exhausted> {
        loop {
            self.steps += 1 + open.len();
            if self.steps > STEPS_MAX || depth > DEPTH_MAX {
                return Err(Exhausted);
            }
            // The row that differs from the region on the fewest axes, and one of those axes.
            let mut nearest: Option<(usize, usize, Cells)> = None;
            let mut cut = false;
            let mut covered = false;
            open.retain(|row| {
                if covered {
                    return true;
                }
                let mut differs: Option<(usize, Cells)> = None;
                let mut count = 0;
                for (axis, cells) in &self.rows[*row as usize] {
                    let left = region[*axis];
                    if left.and(*cells).is_empty() {
                        return false;
                    }
                    if !left.is_within(*cells) {
                        count += 1;
                        differs = Some((*axis, *cells));
                    }
                }
                match differs {
                    None => covered = true,
                    Some((axis, cells)) if count == 1 => {
                        region[axis] = region[axis].without(cells);
                        cut = true;
                        return false;
                    }
                    Some((axis, cells)) => {
                        if nearest.is_none_or(|(fewest, ..)| count < fewest) {
                            nearest = Some((count, axis, cells));
                        }
                    }
                }
                true
            });
            if covered {
                return Ok(None);
            }
            if cut {
                continue;
            }
            let Some((_, axis, cells)) = nearest else { return Ok(Some(region)) };
            let mut outside = region.clone();
            outside[axis] = region[axis].without(cells);
            if let Some(found) = self.find(outside, open.clone(), depth + 1)? {
                return Ok(Some(found));
            }
            region[axis] = region[axis].and(cells);
        }
    }

    /// Gives back what the search has narrowed without need: a witness names only what matters.
    fn widen(&self, start: &[Cells], mut found: Vec<Cells>) -> Vec<Cells> {
        for axis in 0..found.len() {
            let narrow = std::mem::replace(&mut found[axis], start[axis]);
            let reached = |row: &Row| row.iter().all(|(axis, cells)| !found[*axis].and(*cells).is_empty());
            if self.rows.iter().any(reached) {
                found[axis] = narrow;
            }
        }
        found
    }
}

impl Witness {
    /// The facts that matter, each with a value that it has; `None` for a missing fact.
    pub(crate) fn values<'s>(&self, space: &'s Space) -> impl Iterator<Item = (Slot, Option<&'s Value>)> {
        self.cells.iter().map(|(slot, cell)| (*slot, space.sample(*slot, *cell)))
    }

    /// The case in words: `dispatch: delivered, refund missing`.
    pub(crate) fn show(&self, space: &Space) -> String {
        match &self.cells[..] {
            [] => "any case".to_owned(),
            cells => cells.iter().map(|(slot, cell)| space.show(*slot, *cell)).collect::<Vec<_>>().join(", "),
        }
    }
}
