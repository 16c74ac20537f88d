//! One fact, cut into cells.

use super::axis::{self, Stretch};
use super::cells::{CELLS_MAX, Cells};
use crate::condition::{Clause, Test};
use crate::fact::{Default, Fact, Reading, Type, Value};

/// How many values of a list's items conditions may name: each combination of them is a cell.
const ITEMS_MAX: usize = 7;

/// A fact, cut into cells.
#[derive(Debug)]
pub(super) struct Domain {
    /// A value for each cell; the first cell is the missing fact.
    samples: Vec<Option<Value<'static>>>,
    /// Of a fact with an order, what each cell spans, from the second cell on.
    stretches: Vec<Stretch>,
}

impl Domain {
    /// Cuts a fact at what conditions ask of it and at further values; `None` if that makes more cells than can be counted with.
    pub(super) fn new(fact: &Fact, tests: &[&Clause], cuts: &[Value<'static>]) -> Option<Domain> {
        let mut named = named(tests);
        named.extend(cuts);
        let usual = usual(fact);
        let stretches = if fact.ty.is_ordered() { axis::cut(&fact.ty, &named, &usual)? } else { Vec::new() };
        let mut samples = vec![None];
        if fact.ty.is_ordered() {
            samples.extend(stretches.iter().map(|stretch| Some(stretch.value.clone())));
            let foreign = (fact.ty == Type::Money).then(|| axis::foreign(&named, &usual)).flatten();
            samples.extend(foreign.map(Some));
        } else {
            samples.extend(values(fact, tests, &named, cuts, usual)?.into_iter().map(Some));
        }
        (samples.len() <= CELLS_MAX).then_some(Domain { samples, stretches })
    }

    pub(super) fn all(&self) -> Cells {
        Cells::of(0..self.samples.len())
    }

    pub(super) fn sample(&self, cell: usize) -> Option<&Value<'static>> {
        self.samples[cell].as_ref()
    }

    /// The cells in which a value may lie.
    pub(super) fn cell_of(&self, value: &Value<'_>) -> Cells {
        let given = || 1..self.samples.len();
        match self.stretches.iter().position(|stretch| stretch.holds(value)) {
            Some(at) => Cells::of([at + 1]),
            None => match given().find(|cell| self.samples[*cell].as_ref() == Some(value)) {
                Some(cell) => Cells::of([cell]),
                None => Cells::of(given()),
            },
        }
    }

    /// Of a whole number, each cell with the least and the greatest number in it.
    pub(super) fn spans(&self) -> impl Iterator<Item = (usize, i64, i64)> {
        let bound = |place: i128| place.clamp(i64::MIN.into(), i64::MAX.into()) as i64;
        self.stretches.iter().enumerate().map(move |(at, stretch)| (at + 1, bound(stretch.from), bound(stretch.to)))
    }

    /// The cells whose values are as asked.
    pub(super) fn those(&self, fits: impl Fn(Option<&Value<'static>>) -> bool) -> Cells {
        Cells::of((0..self.samples.len()).filter(|cell| fits(self.sample(*cell))))
    }
}

/// Every value that the tests compare with.
fn named<'t>(tests: &[&'t Clause]) -> Vec<&'t Value<'static>> {
    let of = |test: &'t Clause| match &test.test {
        Test::Given | Test::Missing => Vec::new(),
        Test::In { values, .. } => values.iter().collect(),
        Test::Between { from, to } => from.iter().chain(to).map(|(bound, _)| bound).collect(),
    };
    tests.iter().copied().flat_map(of).collect()
}

/// The values of a fact that has no order.
fn values(
    fact: &Fact,
    tests: &[&Clause],
    named: &[&Value<'static>],
    cuts: &[Value<'static>],
    usual: Value<'static>,
) -> Option<Vec<Value<'static>>> {
    Some(match &fact.ty {
        Type::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
        Type::Choice(members) => {
            let all = (0..members.len() as u16).map(Value::Choice);
            if members.len() < CELLS_MAX { all.collect() } else { told_apart(all, tests, cuts) }
        }
        Type::List { of, max } => lists(of, *max, named, usual)?,
        _ => {
            let mut values: Vec<Value<'static>> = Vec::new();
            for value in named {
                if !values.contains(value) {
                    values.push((*value).clone());
                }
            }
            let other = std::iter::once(usual).chain((1..).map(|n| another(&fact.ty, n)));
            values.extend(other.into_iter().find(|other| !values.contains(other)));
            values
        }
    })
}

/// A value as it usually is: the default, or the example.
pub(super) fn usual(fact: &Fact) -> Value<'static> {
    let read = |text: &str| fact.ty.read(text, &Reading::default()).ok().flatten().map(Value::into_owned);
    match &fact.default {
        Some(Default::Value(value)) => value.clone(),
        _ => {
            let read = |text: &str| match &fact.ty {
                Type::List { .. } => list(&fact.ty, text).or_else(|| read(text)),
                _ => read(text),
            };
            let example = fact.example.as_deref().and_then(read);
            example.or_else(|| read(&fact.ty.example())).unwrap_or(Value::Text("some words".into()))
        }
    }
}

/// A list as it is written in YAML's short form.
fn list(ty: &Type, text: &str) -> Option<Value<'static>> {
    let raw: serde_json::Value = crate::yaml::read("example", text).ok()?;
    ty.read(&raw, &Reading::default()).ok().flatten().map(Value::into_owned)
}

/// A text that nobody has named yet.
fn another(ty: &Type, nth: usize) -> Value<'static> {
    match ty {
        Type::Prose { .. } => Value::Prose(format!("Sentence {nth}.").into()),
        Type::Identifier => Value::Identifier(format!("No-{nth}").into()),
        Type::Url => Value::Url(format!("https://example.com/{nth}").into()),
        _ => Value::Text(format!("word {nth}").into()),
    }
}

/// One value of each kind that the tests tell apart, and each of the further ones.
fn told_apart(
    values: impl Iterator<Item = Value<'static>>,
    tests: &[&Clause],
    cuts: &[Value<'static>],
) -> Vec<Value<'static>> {
    let mut seen: Vec<Vec<bool>> = Vec::new();
    let mut kept = Vec::new();
    for value in values {
        let fits = tests.iter().map(|test| test.fits(Some(&value)));
        let answers: Vec<bool> = fits.chain(cuts.iter().map(|cut| *cut == value)).collect();
        if !seen.contains(&answers) {
            seen.push(answers);
            kept.push(value);
        }
    }
    kept
}

/// A list for each combination of the items that conditions name, and one of others.
fn lists(of: &Type, max: usize, named: &[&Value<'static>], usual: Value<'static>) -> Option<Vec<Value<'static>>> {
    let mut items: Vec<Value<'static>> = Vec::new();
    for value in named {
        if !items.contains(value) {
            items.push((*value).clone());
        }
    }
    if items.len() > ITEMS_MAX {
        return None;
    }
    let mut lists: Vec<Value<'static>> = (1..1_usize << items.len())
        .map(|mask| (0..items.len()).filter(|at| mask & 1 << at != 0).map(|at| items[at].clone()).collect::<Vec<_>>())
        .filter(|list| list.len() <= max)
        .map(Value::List)
        .collect();
    let usual_items = match usual {
        Value::List(items) => items,
        other => vec![other],
    };
    let others = match of {
        Type::Choice(members) => (0..members.len() as u16).map(Value::Choice).collect(),
        ty => (1..=items.len() + 1).map(|nth| another(ty, nth)).collect::<Vec<_>>(),
    };
    let foreign = |list: &[Value<'static>]| !list.is_empty() && list.iter().all(|item| !items.contains(item));
    if foreign(&usual_items) {
        lists.insert(0, Value::List(usual_items));
    } else if let Some(other) = others.into_iter().find(|other| !items.contains(other)) {
        lists.insert(0, Value::List(vec![other]));
    }
    Some(lists)
}
