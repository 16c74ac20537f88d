//! Values to try for a fact: those that selects tell apart.

use fixed_decimal::Decimal;

use crate::check::space::Space;
use crate::duration::{Duration, Unit};
use crate::fact::{Slot, Type, Value};
use crate::words::Turn;

/// Whole numbers that have every plural form of every language, the usual ones first.
const NUMBERS: [i64; 20] = [1, 2, 3, 5, 0, 4, 6, 7, 8, 9, 10, 11, 12, 20, 21, 22, 100, 101, 1_000, 1_000_000];
const UNITS: [Unit; 4] = [Unit::Minutes, Unit::Hours, Unit::Days, Unit::BusinessDays];

/// Values of a fact that a select on it may tell apart: the usual one, those that come to mind, then those that conditions
/// tell apart. A condition somewhere else is no reason to take another value.
pub(super) fn of(space: &Space, slot: Slot, variants: &[(Turn, String)]) -> Vec<Value<'static>> {
    let usual = || std::iter::once(space.usual(slot));
    let samples = || space.samples(slot).cloned();
    let keys = || variants.iter().map(|(_, key)| key.as_str());
    match &space.facts.get(slot).ty {
        Type::Choice(members) => (0..members.len() as u16).map(Value::Choice).collect(),
        Type::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
        Type::Integer { min, max } => {
            let within = |number: &i64| min.is_none_or(|min| *number >= min) && max.is_none_or(|max| *number <= max);
            let keys = keys().filter_map(|key| key.parse().ok());
            let bounds = [*min, *max].into_iter().flatten();
            let numbers = keys.chain(NUMBERS).chain(bounds).filter(within).map(Value::Integer);
            usual().chain(numbers).chain(samples()).collect()
        }
        Type::Decimal => {
            usual().chain(decimals(keys()).map(|number| Value::Decimal(number.into()))).chain(samples()).collect()
        }
        Type::Percent => {
            usual().chain(decimals(keys()).map(|number| Value::Percent(number.into()))).chain(samples()).collect()
        }
        Type::Duration => {
            let counts = NUMBERS.into_iter().filter_map(|count| u32::try_from(count).ok());
            let spans = UNITS.into_iter().flat_map(|unit| counts.clone().map(move |count| Duration { count, unit }));
            usual().chain(spans.map(Value::Duration)).chain(samples()).collect()
        }
        Type::Text { .. } => keys().map(|key| Value::Text(key.to_owned().into())).chain(samples()).collect(),
        Type::Identifier => keys().map(|key| Value::Identifier(key.to_owned().into())).chain(samples()).collect(),
        _ => samples().collect(),
    }
}

fn decimals<'k>(keys: impl Iterator<Item = &'k str>) -> impl Iterator<Item = Decimal> {
    keys.filter_map(|key| key.parse().ok()).chain(NUMBERS.map(Decimal::from))
}

/// Lists of one item, for each value that an item can have.
pub(super) fn lists_with(of: &Type) -> Vec<Value<'static>> {
    match of {
        Type::Choice(members) => (0..members.len() as u16).map(|at| Value::List(vec![Value::Choice(at)])).collect(),
        _ => Vec::new(),
    }
}

/// A list of so many items, all different: as in the example, then like it.
pub(super) fn list(space: &Space, slot: Slot, of: &Type, items: usize) -> Option<Value<'static>> {
    let usual = space.samples(slot).find_map(|value| match value {
        Value::List(items) => Some(items.as_slice()),
        _ => None,
    });
    match of {
        Type::Choice(members) => {
            let members = u16::try_from(items).ok().filter(|items| usize::from(*items) <= members.len())?;
            Some(Value::List((0..members).map(Value::Choice).collect()))
        }
        _ => {
            let usual = usual?;
            let like = |at: usize| match (&usual[at % usual.len()], at / usual.len()) {
                (value, 0) => value.clone(),
                (Value::Text(text), round) => Value::Text(format!("{text} {}", round + 1).into()),
                (value, _) => value.clone(),
            };
            Some(Value::List((0..items).map(like).collect()))
        }
    }
}
