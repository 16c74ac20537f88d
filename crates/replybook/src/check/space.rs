//! The cases that a scenario can meet, as a space of finitely many cells.
//!
//! Each fact is an axis. It is cut into cells at whatever a condition names: the members of a choice, yes and no, a
//! constant and what lies around it; that the fact is missing is a cell of its own. Within a cell no condition tells two
//! values apart, so one value stands for all: whether a condition holds in a cell is asked of the condition itself.

mod axis;
mod cells;
mod domain;
#[cfg(test)]
mod tests;
mod world;

use std::sync::Arc;

pub(crate) use self::cells::Cells;
use self::domain::Domain;
use crate::bind::Roles;
use crate::condition::{Clause, When};
use crate::fact::{FactTable, Slot, Type, Value};
use crate::market::Market;
use crate::playbook::Post;
use crate::words::Way;

/// The facts of a scenario, each cut into cells.
#[derive(Debug)]
pub(crate) struct Space {
    pub facts: FactTable,
    domains: Vec<Domain>,
    /// The cells of each fact in which a case can lie: one that is required is never missing.
    possible: Vec<Cells>,
    /// What no case can combine: a right of withdrawal in a market whose law gives none.
    pub impossible: Arc<[Region]>,
}

/// The cases in which certain facts lie in certain cells; all other facts are as they like.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Region {
    /// In the order of the facts, each once.
    axes: Vec<(Slot, Cells)>,
}

/// What surrounds the cases of a space.
#[derive(Clone)]
pub(crate) struct World<'a> {
    pub facts: &'a FactTable,
    pub roles: &'a Roles,
    /// The channels on which the cases are answered.
    pub channels: Vec<(&'a str, &'a Post)>,
    pub markets: Vec<&'a Market>,
    pub order_number: OrderNumber,
}

/// Where the number of the order comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum OrderNumber {
    /// From the scenario's `order_id`.
    From(Slot),
    /// The scenario has none.
    Never,
    /// From a scenario that is not known.
    Open,
}

/// A fact that conditions cut into more cells than can be counted with.
#[derive(Debug)]
pub(crate) struct TooFine(pub Slot);

impl Space {
    /// Cuts the facts at everything that the conditions name.
    pub(crate) fn new<'w>(world: &World<'_>, conditions: impl Iterator<Item = &'w When>) -> Result<Space, TooFine> {
        let mut space = Space::cut(world.facts, conditions, |slot| world.cuts(slot))?;
        space.rule_out(world.impossible(&space));
        Ok(space)
    }

    /// Cuts facts that are free of each other at what conditions name, and at further values.
    pub(crate) fn cut<'w>(
        facts: &FactTable,
        conditions: impl Iterator<Item = &'w When>,
        cuts: impl Fn(Slot) -> Vec<Value<'static>>,
    ) -> Result<Space, TooFine> {
        let mut tests: Vec<Vec<&Clause>> = vec![Vec::new(); facts.len()];
        for clause in conditions.flat_map(When::clauses) {
            tests[usize::from(clause.slot.0)].push(clause);
        }
        let cut =
            |slot: Slot| Domain::new(facts.get(slot), &tests[usize::from(slot.0)], &cuts(slot)).ok_or(TooFine(slot));
        let domains = facts.iter().map(|(slot, _)| cut(slot)).collect::<Result<Vec<Domain>, _>>()?;
        let possible = domains.iter().map(Domain::all).collect();
        Ok(Space { facts: facts.clone(), domains, possible, impossible: Arc::default() })
    }

    /// Notes where no case can lie.
    pub(crate) fn rule_out(&mut self, impossible: Vec<Region>) {
        let (alone, together): (Vec<_>, Vec<_>) = impossible.into_iter().partition(|row| row.axes.len() == 1);
        for (slot, cells) in alone.iter().flat_map(Region::axes) {
            let possible = &mut self.possible[usize::from(slot.0)];
            *possible = possible.without(*cells);
        }
        self.impossible = together.into();
    }

    fn domain(&self, slot: Slot) -> &Domain {
        &self.domains[usize::from(slot.0)]
    }

    /// All cells of a fact.
    fn all(&self, slot: Slot) -> Cells {
        self.domain(slot).all()
    }

    /// The cells of a fact in which a case can lie.
    pub(crate) fn possible(&self, slot: Slot) -> Cells {
        self.possible[usize::from(slot.0)]
    }

    /// The value that stands for a cell; `None` for the missing fact.
    pub(crate) fn sample(&self, slot: Slot, cell: usize) -> Option<&Value<'static>> {
        self.domain(slot).sample(cell)
    }

    /// A fact's value as it usually is: the default, or the example.
    pub(crate) fn usual(&self, slot: Slot) -> Value<'static> {
        domain::usual(self.facts.get(slot))
    }

    /// The values that stand for the cells of a fact that is given.
    pub(crate) fn samples(&self, slot: Slot) -> impl Iterator<Item = &Value<'static>> {
        self.possible(slot).places().filter_map(move |cell| self.sample(slot, cell))
    }

    /// Whether a case may lie in a region, as far as each fact tells alone.
    pub(crate) fn is_possible(&self, region: &Region) -> bool {
        region.axes.iter().all(|(slot, cells)| !cells.and(self.possible(*slot)).is_empty())
    }

    /// The regions in which a condition holds: in any of them.
    pub(crate) fn of(&self, when: &When) -> Vec<Region> {
        if when.is_always() {
            return vec![Region::default()];
        }
        let region = |set: &[Clause]| {
            set.iter().fold(Region::default(), |region, clause| {
                region.with(clause.slot, self.domain(clause.slot).those(|value| clause.fits(value)))
            })
        };
        when.sets().map(region).filter(|region| !region.is_empty()).collect()
    }

    /// Where a fact is missing.
    pub(crate) fn missing(&self, slot: Slot) -> Region {
        self.where_value(slot, |value| value.is_none())
    }

    /// Where a fact is given.
    pub(crate) fn given(&self, slot: Slot) -> Region {
        self.where_value(slot, |value| value.is_some())
    }

    /// Where a choice has one of these members; of a choice with so many that they share cells, where it may have one.
    pub(crate) fn members(&self, slot: Slot, members: &[u16]) -> Region {
        let cells = members.iter().map(|member| self.cell_of(slot, &Value::Choice(*member)));
        Region::default().with(slot, cells.fold(Cells::NONE, Cells::or))
    }

    /// The cases of a way through a sentence.
    pub(crate) fn of_way(&self, way: &Way) -> Region {
        way.facts().fold(Region::default(), |region, (slot, members)| match &self.facts.get(slot).ty {
            Type::Choice(_) => region.and(&self.members(slot, members)),
            _ => region.and(&self.where_value(slot, |value| match value {
                Some(Value::YesNo(yes)) => members.contains(&u16::from(*yes)),
                _ => false,
            })),
        })
    }

    /// Where the sample of a fact's cell is as asked. It must be something that the cell's other values share.
    pub(crate) fn where_value(&self, slot: Slot, fits: impl Fn(Option<&Value<'static>>) -> bool) -> Region {
        Region::default().with(slot, self.domain(slot).those(fits))
    }

    fn those(&self, slot: Slot, fits: impl Fn(Option<&Value<'static>>) -> bool) -> Cells {
        self.domain(slot).those(fits)
    }

    /// The cells in which a value may lie.
    pub(crate) fn cell_of(&self, slot: Slot, value: &Value<'_>) -> Cells {
        self.domain(slot).cell_of(value)
    }

    /// Of a whole number, each cell with the least and the greatest number in it.
    pub(crate) fn spans(&self, slot: Slot) -> Vec<(usize, i64, i64)> {
        self.domain(slot).spans().collect()
    }

    /// What is known of a region, in words: `dispatch: delivered, refund missing`.
    pub(crate) fn show(&self, slot: Slot, cell: usize) -> String {
        let fact = self.facts.get(slot);
        match self.sample(slot, cell) {
            Some(value) => format!("{}: {}", fact.name, fact.ty.show(value)),
            None => format!("{} missing", fact.name),
        }
    }
}

impl Region {
    /// The part in which a fact lies in these cells.
    pub(crate) fn with(mut self, slot: Slot, cells: Cells) -> Region {
        match self.axes.binary_search_by_key(&slot, |(slot, _)| *slot) {
            Ok(at) => self.axes[at].1 = self.axes[at].1.and(cells),
            Err(at) => self.axes.insert(at, (slot, cells)),
        }
        self
    }

    /// What lies in both.
    pub(crate) fn and(&self, other: &Region) -> Region {
        other.axes.iter().fold(self.clone(), |region, (slot, cells)| region.with(*slot, *cells))
    }

    /// Whether no case lies in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.axes.iter().any(|(_, cells)| cells.is_empty())
    }

    pub(crate) fn axes(&self) -> &[(Slot, Cells)] {
        &self.axes
    }
}
