//! Whether some case lies in one region and outside of others: the question that compilers ask of a `match`.
//!
//! It is answered as a solver of constraints would. A region that leaves the others only one axis to differ on cuts the
//! cells that it covers away; else the cells of an axis are split in two, and both halves are looked at. What comes out is
//! a case, or the certainty that there is none; past a fixed number of steps it is neither, and an error.

use std::collections::BTreeMap;

use super::space::{Cells, Region, Space};
use crate::fact::Slot;

/// How many rows are looked at for one question, those of all halves together, before a table counts as too complex.
const STEPS_MAX: usize = 10_000_000;
/// How often a region is split within a half before a table counts as too complex.
const DEPTH_MAX: usize = 1_000;

/// A case that shows something: for the facts that matter, a cell each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Witness {
    /// The facts that matter, each with the cells of which any will do.
    cells: Vec<(Slot, Cells)>,
    /// The facts that the question named; what else is narrowed follows from the world.
    asked: Vec<Slot>,
}

/// A question took too many steps.
#[derive(Debug)]
pub(crate) struct TooComplex {
    /// The facts that it hangs on, those that occur most first.
    pub facts: Vec<Slot>,
}

/// Finds a case inside of a region and outside of all others. `left` is how many steps all questions may still take.
pub(crate) fn find<'r>(
    space: &'r Space,
    within: &Region,
    without: impl IntoIterator<Item = &'r Region>,
    left: &mut usize,
) -> Result<Option<Witness>, TooComplex> {
    let mut rows: Vec<&Region> = without.into_iter().collect();
    *left = left.saturating_sub(rows.len());
    // The axes that matter, each with the cells that are left.
    let mut axes: BTreeMap<Slot, Cells> = BTreeMap::new();
    for (slot, cells) in within.axes() {
        axes.insert(*slot, cells.and(space.possible(*slot)));
    }
    if axes.values().any(|cells| cells.is_empty()) {
        return Ok(None);
    }
    let apart = |row: &&Region| {
        row.axes().iter().any(|(slot, cells)| axes.get(slot).is_some_and(|left| left.and(*cells).is_empty()))
    };
    rows.retain(|row| !apart(row));
    let mut impossible: Vec<&Region> = space.impossible.iter().filter(|row| !apart(row)).collect();
    let add = |axes: &mut BTreeMap<Slot, Cells>, row: &Region| {
        for (slot, _) in row.axes() {
            axes.entry(*slot).or_insert_with(|| space.possible(*slot));
        }
    };
    rows.iter().for_each(|row| add(&mut axes, row));
    let asked: Vec<Slot> = axes.keys().copied().collect();
    // What is impossible among facts that nothing here hangs on leaves cases enough.
    loop {
        let touches = |row: &&Region| row.axes().iter().any(|(slot, _)| axes.contains_key(slot));
        let (touched, rest): (Vec<_>, Vec<_>) = impossible.into_iter().partition(touches);
        if touched.is_empty() {
            break;
        }
        touched.iter().for_each(|row| add(&mut axes, row));
        rows.extend(touched);
        impossible = rest;
    }

    let slots: Vec<Slot> = axes.keys().copied().collect();
    let start: Vec<Cells> = axes.into_values().collect();
    let place = |slot: &Slot| slots.binary_search(slot).unwrap_or_default();
    let of = |row: &&Region| row.axes().iter().map(|(slot, cells)| (place(slot), *cells)).collect();
    let rows: Vec<Row> = rows.iter().map(of).collect();
    let most = STEPS_MAX.min(*left);
    let mut search = Search { rows: &rows, steps: 0, most };
    let found = search.find(start.clone(), (0..rows.len() as u32).collect(), 0);
    *left = left.saturating_sub(search.steps);
    match found {
        Ok(None) => Ok(None),
        Ok(Some(found)) => {
            let found = search.widen(&start, found);
            let narrowed = slots.iter().zip(&found).filter(|(slot, cells)| **cells != space.possible(**slot));
            let cells = narrowed.map(|(slot, cells)| (*slot, *cells)).collect();
            Ok(Some(Witness { cells, asked }))
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

/// The say that a row has in which axis is split.
const SAY: u64 = 1 << 32;

struct Search<'r> {
    rows: &'r [Row],
    steps: usize,
    most: usize,
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
            if self.steps > self.most || depth > DEPTH_MAX {
                return Err(Exhausted);
            }
            // How much each axis has a say in what is left: rows that differ on few axes count for more.
            let mut say = vec![0_u64; region.len()];
            let mut cut = false;
            let mut covered = false;
            open.retain(|row| {
                let row = &self.rows[*row as usize];
                if covered || row.iter().any(|(axis, cells)| region[*axis].and(*cells).is_empty()) {
                    return covered;
                }
                let differs = || row.iter().filter(|(axis, cells)| !region[*axis].is_within(*cells));
                let (count, first) = (differs().count(), differs().next());
                match first {
                    None => covered = true,
                    Some((axis, cells)) if count == 1 => {
                        region[*axis] = region[*axis].without(*cells);
                        cut = true;
                        return false;
                    }
                    Some(_) => differs().for_each(|(axis, _)| say[*axis] += SAY >> count.min(32)),
                }
                true
            });
            if covered {
                return Ok(None);
            }
            if cut {
                continue;
            }
            let Some(axis) = (0..region.len()).filter(|axis| say[*axis] > 0).max_by_key(|axis| say[*axis]) else {
                return Ok(Some(region));
            };
            let on_axis =
                |row: &u32| self.rows[*row as usize].iter().find(|(of, _)| *of == axis).map(|(_, cells)| *cells);
            let mut cells = open.iter().filter_map(on_axis).filter(|cells| !region[axis].is_within(*cells));
            let cells = cells.next().unwrap_or(Cells::NONE);
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
    /// The facts that matter, each with the cells of which any will do.
    pub(crate) fn cells(&self) -> impl Iterator<Item = (Slot, Cells)> {
        self.cells.iter().copied()
    }

    /// The same of the facts that the question named: what else is narrowed follows from the world.
    pub(crate) fn asked(&self) -> impl Iterator<Item = (Slot, Cells)> {
        self.cells().filter(|(slot, _)| self.asked.contains(slot))
    }

    fn firsts(&self) -> impl Iterator<Item = (Slot, usize)> {
        self.cells.iter().filter_map(|(slot, cells)| Some((*slot, cells.places().next()?)))
    }

    /// The case in words: `dispatch: delivered, refund missing`.
    pub(crate) fn show(&self, space: &Space) -> String {
        let asked = self.firsts().filter(|(slot, _)| self.asked.contains(slot));
        let shown: Vec<String> = asked.map(|(slot, cell)| space.show(slot, cell)).collect();
        if shown.is_empty() { "any case".to_owned() } else { shown.join(", ") }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::check::dice::Dice;
    use crate::condition::When;
    use crate::fact::{Fact, FactTable, Type};

    /// Choices of so many members, none of them ever missing.
    fn choices(facts: usize, members: usize) -> FactTable {
        let mut table = FactTable::default();
        for fact in 0..facts {
            let members: Vec<Box<str>> = (0..members).map(|member| format!("m{member}").into()).collect();
            table.push(Fact {
                name: format!("f{fact}").into(),
                ty: Type::Choice(members.into()),
                required: true,
                ask: None,
                default: None,
                example: None,
                derived: false,
            });
        }
        table
    }

    fn space(facts: &FactTable) -> Space {
        let mut space = Space::cut(facts, std::iter::empty(), |_| Vec::new()).unwrap();
        space.rule_out(facts.iter().map(|(slot, _)| space.missing(slot)).collect());
        space
    }

    fn region(space: &Space, when: &serde_json::Value) -> Region {
        space.of(&When::parse(Some(&when.into()), &space.facts).unwrap()).remove(0)
    }

    impl Dice {
        /// A condition on some facts, each one of some members.
        fn condition(&mut self, facts: usize, members: usize, most: usize) -> serde_json::Value {
            let count = 1 + self.throw(most);
            let clauses = (0..count).map(|_| {
                let some = 1 + self.throw(members - 1);
                let of: Vec<String> = (0..some).map(|_| format!("m{}", self.throw(members))).collect();
                (format!("f{}", self.throw(facts)), json!(of))
            });
            clauses.collect::<serde_json::Map<_, _>>().into()
        }
    }

    #[test]
    fn what_is_found_is_what_trying_every_case_finds() {
        let facts = choices(4, 3);
        let space = space(&facts);
        let mut dice = Dice::new(7);
        let (mut found, mut covered) = (0, 0);
        for _ in 0..3_000 {
            let rows: Vec<Region> = (0..1 + dice.throw(14)).map(|_| region(&space, &dice.condition(4, 3, 3))).collect();
            let within = region(&space, &dice.condition(4, 3, 2));
            let holds = |region: &Region, case: &[usize]| {
                region.axes().iter().all(|(slot, cells)| cells.has(case[usize::from(slot.0)] + 1))
            };
            let mut cases = (0..81).map(|n| [n / 27, n / 9 % 3, n / 3 % 3, n % 3]);
            let expected = cases.any(|case| holds(&within, &case) && !rows.iter().any(|row| holds(row, &case)));
            let witness = find(&space, &within, &rows, &mut usize::MAX.clone()).unwrap();
            assert_eq!(witness.is_some(), expected);
            match witness {
                None => covered += 1,
                Some(Witness { cells, .. }) => {
                    found += 1;
                    // Whatever the facts are that the witness does not name, it lies where it should.
                    for n in 0..81 {
                        let mut case = [n / 27, n / 9 % 3, n / 3 % 3, n % 3];
                        for (slot, cells) in &cells {
                            let places: Vec<usize> = cells.places().collect();
                            case[usize::from(slot.0)] = places[n % places.len()] - 1;
                        }
                        assert!(holds(&within, &case) && !rows.iter().any(|row| holds(row, &case)));
                    }
                }
            }
        }
        assert!(found > 500 && covered > 500, "{found} cases, {covered} without one");
    }

    #[test]
    fn a_table_that_no_reader_could_follow_is_given_up() {
        // Each of eleven pigeons sits in one of ten holes, no two of them in the same.
        let facts = choices(11, 10);
        let space = space(&facts);
        let mut rows = Vec::new();
        for hole in 0..10 {
            for one in 0..11 {
                for other in 0..one {
                    let member = format!("m{hole}");
                    rows.push(region(&space, &json!({ format!("f{one}"): member, format!("f{other}"): member })));
                }
            }
        }
        let asked = find(&space, &Region::default(), &rows, &mut usize::MAX.clone());
        let complex = asked.expect_err("a search without learning does not end here in time");
        assert_eq!(complex.facts.len(), 11);
    }

    #[test]
    fn a_witness_names_what_matters_and_nothing_else() {
        let facts = choices(5, 4);
        let space = space(&facts);
        let rows = [region(&space, &json!({ "f0": ["m0", "m1", "m2"] })), region(&space, &json!({ "f3": "m1" }))];
        let witness = find(&space, &region(&space, &json!({ "f1": "m2" })), &rows, &mut usize::MAX.clone());
        assert_eq!(witness.unwrap().unwrap().show(&space), "f0: m3, f1: m2, f3: m0");
    }
}
