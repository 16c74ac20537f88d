//! What conditions ask of a case, packed into a number: cases of one number fulfil the same conditions.

use std::collections::BTreeMap;

use super::{Known, Test, When};
use crate::fact::{FactTable, Slot, Type, Value};

/// What some conditions ask of a case: of each fact that they name, no more than they tell apart.
#[derive(Debug)]
pub(crate) struct Facets(Box<[Facet]>);

/// What is asked of one fact.
#[derive(Debug)]
struct Facet {
    slot: Slot,
    /// How many bits it takes.
    bits: u32,
    asks: Asks,
}

#[derive(Debug)]
enum Asks {
    /// What tells the members of a choice apart, and a missing one, which comes before them.
    Classes(Box<[u8]>),
    /// A bit for each.
    Tests(Box<[Test]>),
}

impl Facets {
    /// Gathers what some conditions ask; beside them whether some facts are given, and which members some choices have.
    ///
    /// `None` if it is more than a number of 128 bits holds.
    pub(crate) fn of<'w>(
        facts: &FactTable,
        whens: impl Iterator<Item = &'w When>,
        given: impl Iterator<Item = Slot>,
        chosen: impl Iterator<Item = Slot>,
    ) -> Option<Facets> {
        let mut asked: BTreeMap<Slot, Vec<Test>> = BTreeMap::new();
        let mut ask = |slot: Slot, test: Test| {
            let tests = asked.entry(slot).or_default();
            if !tests.contains(&test) {
                tests.push(test);
            }
        };
        for clause in whens.flat_map(When::clauses) {
            ask(clause.slot, clause.test.clone());
        }
        for slot in given {
            ask(slot, Test::Given);
        }
        for slot in chosen {
            for value in values_of(&facts.get(slot).ty).unwrap_or_default() {
                ask(slot, Test::In { values: vec![value], missing: false });
            }
        }
        let facets: Option<Box<[Facet]>> =
            asked.into_iter().map(|(slot, tests)| Facet::of(slot, tests, &facts.get(slot).ty)).collect();
        let facets = facets?;
        let bits: u32 = facets.iter().map(|facet| facet.bits).sum();
        (bits <= u128::BITS).then_some(Facets(facets))
    }

    /// The number of a case; `None` where it must still give a fact that is asked for.
    pub(crate) fn number(&self, known: &impl Known) -> Option<u128> {
        let mut number = 0;
        for Facet { slot, bits, asks } in &self.0 {
            let value = known.value(*slot);
            if value.is_none() && known.owed(*slot) {
                return None;
            }
            let told = match asks {
                Asks::Classes(classes) => u128::from(classes[place(value)]),
                Asks::Tests(tests) => tests.iter().fold(0, |told, test| told << 1 | u128::from(test.fits(value))),
            };
            number = number << bits | told;
        }
        Some(number)
    }
}

impl Facet {
    /// `None` if more is told apart than is ever asked.
    fn of(slot: Slot, tests: Vec<Test>, ty: &Type) -> Option<Facet> {
        let Some(values) = values_of(ty) else {
            let bits = u32::try_from(tests.len()).ok()?;
            return Some(Facet { slot, bits, asks: Asks::Tests(tests.into()) });
        };
        let mut known: Vec<Vec<bool>> = Vec::new();
        let mut class = |value: Option<&Value<'_>>| {
            let told: Vec<bool> = tests.iter().map(|test| test.fits(value)).collect();
            let at = known.iter().position(|known| *known == told).unwrap_or_else(|| {
                known.push(told);
                known.len() - 1
            });
            u8::try_from(at).ok()
        };
        let classes: Option<Box<[u8]>> = std::iter::once(None).chain(values.iter().map(Some)).map(&mut class).collect();
        let bits = usize::BITS - (known.len() - 1).leading_zeros();
        Some(Facet { slot, bits, asks: Asks::Classes(classes?) })
    }
}

/// All values of a type that has few.
fn values_of(ty: &Type) -> Option<Vec<Value<'static>>> {
    match ty {
        Type::YesNo => Some([false, true].map(Value::YesNo).into()),
        Type::Choice(members) => Some((0..members.len()).map(|at| Value::Choice(at as u16)).collect()),
        _ => None,
    }
}

/// The place of a value among [`values_of`] its type, after the one that is missing.
fn place(value: Option<&Value<'_>>) -> usize {
    match value {
        Some(Value::Choice(member)) => 1 + usize::from(*member),
        Some(Value::YesNo(yes)) => 1 + usize::from(*yes),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::condition::Truth;
    use crate::fact::{Fact, Reading};

    struct Case(Vec<Option<Value<'static>>>);

    impl Known for Case {
        fn value(&self, slot: Slot) -> Option<&Value<'_>> {
            self.0[usize::from(slot.0)].as_ref()
        }

        fn owed(&self, _: Slot) -> bool {
            false
        }
    }

    fn table() -> FactTable {
        let mut facts = FactTable::default();
        let choice = Type::Choice(["calm", "angry", "rational", "disappointed"].map(Box::from).into());
        for (name, ty) in [
            ("mood", choice),
            ("paid", Type::YesNo),
            ("contacts", Type::Integer { min: None, max: None }),
            ("refund", Type::Money),
        ] {
            facts.push(Fact {
                name: name.into(),
                ty,
                required: false,
                ask: None,
                default: None,
                example: None,
                derived: false,
            });
        }
        facts
    }

    #[test]
    fn cases_of_one_number_fulfil_the_same_conditions() {
        let facts = table();
        let whens = [
            json!({ "mood": ["calm", "rational"], "paid": "yes" }),
            json!([{ "mood": ["angry", "missing"] }, { "contacts": ">= 2" }]),
            json!({ "refund": "given", "contacts": "< 7", "paid": "missing" }),
            json!({ "refund": ">= 50 EUR" }),
        ]
        .map(|when| When::parse(Some(&when), &facts).unwrap());
        let facets = Facets::of(&facts, whens.iter(), std::iter::empty(), std::iter::empty()).unwrap();
        let values = |slot: u16, given: &[serde_json::Value]| -> Vec<Option<Value<'static>>> {
            let ty = &facts.get(Slot(slot)).ty;
            given.iter().map(|raw| ty.read(raw, &Reading::default()).unwrap().map(Value::into_owned)).collect()
        };
        let moods = values(0, &[json!(null), json!("calm"), json!("angry"), json!("rational"), json!("disappointed")]);
        let paid = values(1, &[json!(null), json!("yes"), json!("no")]);
        let contacts = values(2, &[json!(null), json!(1), json!(2), json!(7)]);
        let refunds = values(3, &[json!(null), json!("49.99 EUR"), json!("50 EUR"), json!("500 USD")]);
        let mut fulfilled: BTreeMap<u128, Vec<Truth>> = BTreeMap::new();
        let mut cases = 0;
        for mood in &moods {
            for paid in &paid {
                for contacts in &contacts {
                    for refund in &refunds {
                        let case = Case(vec![mood.clone(), paid.clone(), contacts.clone(), refund.clone()]);
                        let truths: Vec<Truth> = whens.iter().map(|when| when.holds(&case)).collect();
                        let number = facets.number(&case).unwrap();
                        assert_eq!(fulfilled.entry(number).or_insert_with(|| truths.clone()), &truths);
                        cases += 1;
                    }
                }
            }
        }
        // Calm and rational customers, and angry ones and those of whom nothing is known, are not told apart.
        assert!(fulfilled.len() * 5 <= cases * 3, "{} numbers for {cases} cases", fulfilled.len());
    }

    #[test]
    fn what_is_chosen_is_told_apart_member_by_member() {
        let facts = table();
        let facets = |given: &[u16], chosen: &[u16]| {
            let slots = |slots: &[u16]| slots.iter().copied().map(Slot).collect::<Vec<_>>().into_iter();
            Facets::of(&facts, std::iter::empty(), slots(given), slots(chosen)).unwrap()
        };
        let number = |facets: &Facets, mood: Option<u16>| {
            facets.number(&Case(vec![mood.map(Value::Choice), None, None, None])).unwrap()
        };
        let by_member = facets(&[], &[0]);
        let numbers: Vec<u128> = [None, Some(0), Some(1), Some(2), Some(3)].map(|mood| number(&by_member, mood)).into();
        assert!(numbers.iter().enumerate().all(|(at, number)| !numbers[..at].contains(number)), "{numbers:?}");
        let given = facets(&[0], &[]);
        assert_ne!(number(&given, None), number(&given, Some(0)));
        assert_eq!(number(&given, Some(0)), number(&given, Some(3)));
    }

    #[test]
    fn more_than_a_number_holds_is_told_by_none() {
        let facts = table();
        let whens: Vec<When> = (0..129)
            .map(|count| When::parse(Some(&json!({ "contacts": format!(">= {count}") })), &facts).unwrap())
            .collect();
        let facets = |many: usize| Facets::of(&facts, whens[..many].iter(), std::iter::empty(), std::iter::empty());
        assert!(facets(128).is_some() && facets(129).is_none());
    }
}
