//! The values of one case.

use smallvec::SmallVec;

use super::{Fact, FactTable, Slot, Value};

/// The values of one case, by the places of their facts; a fact without one is missing.
///
/// Most facts of a scenario have in most cases their fixed default, or what a channel or a market supplies. These lie beneath
/// what a case has of its own: they are read off once, and no reply makes or drops them.
#[derive(Clone, Debug, std::default::Default)]
pub(crate) struct Values<'a> {
    /// Where the value of each fact stands, counted from 1: the defaults, then the case's own. 0 is nowhere.
    places: SmallVec<[u16; 96]>,
    defaults: &'a [Value<'static>],
    own: Vec<Value<'a>>,
    /// Whose values the own ones are.
    slots: SmallVec<[Slot; OWN]>,
}

/// How many values a case has of its own before room is made for more. They take 1,024 bytes: about the most that glibc keeps
/// at hand for whoever asks next.
const OWN: usize = 32;

/// The values that a scenario's facts have before a case says anything.
#[derive(Debug)]
pub(crate) struct Defaults {
    /// Where the value of each fact stands, counted from 1.
    places: Box<[u16]>,
    values: Vec<Value<'static>>,
}

impl Defaults {
    /// The fixed defaults.
    pub(crate) fn of(facts: &FactTable) -> Defaults {
        let mut values = Vec::new();
        let place = |fact: &Fact| match fact.fixed() {
            Some(value) => {
                values.push(value.clone());
                values.len() as u16
            }
            None => 0,
        };
        let places = facts.facts.iter().map(place).collect();
        Defaults { places, values }
    }

    pub(crate) fn get(&self, slot: Slot) -> Option<&Value<'static>> {
        let at = usize::from(*self.places.get(usize::from(slot.0))?).checked_sub(1)?;
        Some(&self.values[at])
    }

    pub(crate) fn set(&mut self, slot: Slot, value: Value<'static>) {
        let place = &mut self.places[usize::from(slot.0)];
        match usize::from(*place).checked_sub(1) {
            Some(at) => self.values[at] = value,
            None => {
                self.values.push(value);
                *place = self.values.len() as u16;
            }
        }
    }
}

impl<'a> Values<'a> {
    /// The values of a case that has said nothing yet.
    pub(crate) fn over(defaults: &'a Defaults) -> Values<'a> {
        let places = SmallVec::from_slice(&defaults.places);
        Values { places, defaults: &defaults.values, own: Vec::with_capacity(OWN), slots: SmallVec::new() }
    }

    #[inline]
    pub(crate) fn get(&self, slot: Slot) -> Option<&Value<'a>> {
        let at = usize::from(*self.places.get(usize::from(slot.0))?).checked_sub(1)?;
        match at.checked_sub(self.defaults.len()) {
            None => Some(&self.defaults[at]),
            Some(at) => Some(&self.own[at]),
        }
    }

    /// As [`Values::get`], but for what lies beneath.
    pub(crate) fn own(&self, slot: Slot) -> Option<&Value<'a>> {
        let at = usize::from(self.places[usize::from(slot.0)]).checked_sub(1 + self.defaults.len())?;
        Some(&self.own[at])
    }

    /// All values but those beneath.
    pub(crate) fn all_own(&self) -> impl Iterator<Item = (Slot, &Value<'a>)> {
        self.slots.iter().copied().zip(&self.own)
    }

    // A value that is handed over to a function goes through memory twice.
    #[inline(always)]
    pub(crate) fn set(&mut self, slot: Slot, value: Value<'a>) {
        let (place, beneath) = (&mut self.places[usize::from(slot.0)], self.defaults.len());
        match usize::from(*place).checked_sub(1 + beneath) {
            Some(at) => self.own[at] = value,
            None => {
                self.own.push(value);
                self.slots.push(slot);
                *place = (beneath + self.own.len()) as u16;
            }
        }
    }

    /// As [`Values::set`], unless the fact has this value already.
    #[inline]
    pub(crate) fn change(&mut self, slot: Slot, value: Value<'a>) {
        if self.get(slot) != Some(&value) {
            self.set(slot, value);
        }
    }

    /// The values, apart from the case that they were read from, each at its fact's place.
    pub(crate) fn to_owned(&self) -> Vec<Option<Value<'static>>> {
        let slots = (0..self.places.len()).map(|at| Slot(at as u16));
        slots.map(|slot| self.get(slot).cloned().map(Value::into_owned)).collect()
    }
}

#[cfg(test)]
impl Values<'_> {
    /// Takes a value away; a default as well.
    pub(crate) fn clear(&mut self, slot: Slot) {
        self.places[usize::from(slot.0)] = 0;
    }
}

#[cfg(test)]
impl<'a> FromIterator<Option<Value<'a>>> for Values<'a> {
    fn from_iter<I: IntoIterator<Item = Option<Value<'a>>>>(values: I) -> Values<'a> {
        let mut all = Values::default();
        for (at, value) in values.into_iter().enumerate() {
            all.places.push(0);
            if let Some(value) = value {
                all.set(Slot(at as u16), value);
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Default, Type};
    use super::*;

    #[test]
    fn what_a_case_says_lies_over_the_defaults() {
        let mut facts = FactTable::default();
        let defaults = [None, Some(Default::Value(Value::Integer(5))), Some(Default::Value(Value::YesNo(false)))];
        let [none, days, paid] = defaults.map(|default| {
            let (name, ty) = ("x".into(), Type::YesNo);
            facts.push(Fact { name, ty, required: false, ask: None, default, example: None, derived: false })
        });
        let defaults = Defaults::of(&facts);
        let mut values = Values::over(&defaults);
        assert_eq!(values.get(none), None);
        assert_eq!((values.get(days), values.own(days)), (Some(&Value::Integer(5)), None));
        values.set(none, Value::Text("a".into()));
        values.set(days, Value::Integer(7));
        values.set(days, Value::Integer(8));
        assert_eq!((values.get(days), values.own(days)), (Some(&Value::Integer(8)), Some(&Value::Integer(8))));
        values.clear(paid);
        values.clear(none);
        assert_eq!(values.to_owned(), [None, Some(Value::Integer(8)), None]);
        values.set(none, Value::Integer(1));
        assert_eq!(values.get(none), Some(&Value::Integer(1)));
        assert_eq!(Values::over(&defaults).get(days), Some(&Value::Integer(5)));
        assert_eq!(Values::default().get(days), None);
    }
}
