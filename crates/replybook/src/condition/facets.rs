//! What conditions ask of a case, packed into two words: cases of equal words fulfil the same conditions.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Known, Test, When};
use crate::fact::{Defaults, FactTable, Slot, Type, Value, Values};

/// How many words hold what is told of a case.
const WORDS: usize = 2;

/// What some conditions ask of a case: of each fact that they name, no more than they tell apart.
#[derive(Debug)]
pub(crate) struct Facets {
    facets: Box<[Facet]>,
    /// Of each fact: the place of its facet, counted from 1. 0 where nothing is asked of it.
    places: Box<[u16]>,
}

/// What is told of a case.
pub(crate) type Told = [u64; WORDS];

/// What is asked of one fact.
#[derive(Debug)]
struct Facet {
    slot: Slot,
    asks: Asks,
    /// Where the answer stands: in which word, how far up, and all of its bits there.
    word: usize,
    up: u32,
    all: u64,
}

#[derive(Debug)]
enum Asks {
    /// Whether it is given.
    Given,
    /// What tells the members of a choice apart, and a missing one, which comes before them.
    Classes(Box<[u8]>),
    /// A bit for each.
    Tests(Box<[Test]>),
}

impl Facets {
    /// Gathers what some conditions ask; beside them whether some facts are given, and which members some choices have.
    ///
    /// `None` if it is more than two words hold.
    pub(crate) fn of<'w>(
        facts: &FactTable,
        whens: impl Iterator<Item = &'w When>,
        given: impl Iterator<Item = Slot>,
        chosen: impl Iterator<Item = Slot>,
    ) -> Option<Facets> {
        let mut asked: BTreeMap<Slot, Vec<Cow<'w, Test>>> = BTreeMap::new();
        let mut ask = |slot: Slot, test: Cow<'w, Test>| {
            let tests = asked.entry(slot).or_default();
            if !tests.contains(&test) {
                tests.push(test);
            }
        };
        for clause in whens.flat_map(When::clauses) {
            ask(clause.slot, Cow::Borrowed(&clause.test));
        }
        for slot in given {
            ask(slot, Cow::Owned(Test::Given));
        }
        for slot in chosen {
            for value in values_of(&facts.get(slot).ty).unwrap_or_default() {
                ask(slot, Cow::Owned(Test::In { values: vec![value], missing: false }));
            }
        }
        let (mut facets, mut word, mut up) = (Vec::with_capacity(asked.len()), 0, 0);
        for (slot, tests) in asked {
            let (asks, bits) = Asks::of(&tests, &facts.get(slot).ty)?;
            if up + bits > u64::BITS {
                (word, up) = (word + 1, 0);
            }
            if word == WORDS || bits > u64::BITS {
                return None;
            }
            facets.push(Facet { slot, asks, word, up, all: u64::MAX >> (u64::BITS - bits) << up });
            up += bits;
        }
        let mut places = vec![0; facts.len()];
        for (Facet { slot, .. }, place) in facets.iter().zip(1..) {
            places[usize::from(slot.0)] = place;
        }
        Some(Facets { facets: facets.into(), places: places.into() })
    }

    /// The words of a case; `None` where it must still give a fact that is asked for.
    pub(crate) fn words(&self, known: &impl Known) -> Option<Told> {
        let mut words = [0; WORDS];
        for Facet { slot, asks, word, up, .. } in &self.facets {
            let value = known.value(*slot);
            if value.is_none() && known.owed(*slot) {
                return None;
            }
            words[*word] |= asks.told(value) << up;
        }
        Some(words)
    }

    /// The words of a case that has said nothing yet.
    pub(crate) fn told_of(&self, defaults: &Defaults) -> Told {
        let mut words = [0; WORDS];
        for Facet { slot, asks, word, up, .. } in &self.facets {
            words[*word] |= asks.told(defaults.get(*slot)) << up;
        }
        words
    }

    /// The words of a case that owes nothing, where those of what lies beneath its values are known: only what it has of its own
    /// is looked at. Its facts may be more than were known when these facets were gathered.
    pub(crate) fn words_over(&self, beneath: Told, values: &Values<'_>) -> Told {
        let mut words = beneath;
        for (slot, value) in values.all_own() {
            let place = self.places.get(usize::from(slot.0)).and_then(|place| place.checked_sub(1));
            let Some(place) = place else { continue };
            let Facet { asks, word, up, all, .. } = &self.facets[usize::from(place)];
            words[*word] = words[*word] & !all | asks.told(Some(value)) << up;
        }
        words
    }
}

impl Asks {
    fn told(&self, value: Option<&Value<'_>>) -> u64 {
        match self {
            Asks::Given => u64::from(value.is_some()),
            Asks::Classes(classes) => u64::from(classes[place(value)]),
            Asks::Tests(tests) => tests.iter().fold(0, |told, test| told << 1 | u64::from(test.fits(value))),
        }
    }

    /// What is asked of a fact, and in how many bits the answer is told; `None` if it is more than is ever asked.
    fn of(tests: &[Cow<'_, Test>], ty: &Type) -> Option<(Asks, u32)> {
        if tests.iter().all(|test| matches!(**test, Test::Given | Test::Missing)) {
            return Some((Asks::Given, 1));
        }
        let Some(values) = values_of(ty) else {
            let bits = u32::try_from(tests.len()).ok()?;
            return Some((Asks::Tests(tests.iter().map(|test| Test::clone(test)).collect()), bits));
        };
        // All are of one class until a test tells some of it apart.
        let mut classes = vec![0; 1 + values.len()];
        let mut known = 1;
        for test in tests {
            let mut split: Vec<[Option<u8>; 2]> = vec![[None; 2]; known];
            known = 0;
            for (class, value) in classes.iter_mut().zip(std::iter::once(None).chain(values.iter().map(Some))) {
                let part = &mut split[usize::from(*class)][usize::from(test.fits(value))];
                *class = match *part {
                    Some(part) => part,
                    None => {
                        known += 1;
                        *part.insert(u8::try_from(known - 1).ok()?)
                    }
                };
            }
        }
        let bits = (usize::BITS - (known - 1).leading_zeros()).max(1);
        Some((Asks::Classes(classes.into()), bits))
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
    use crate::fact::{Default, Fact, Reading};

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
    fn cases_of_equal_words_fulfil_the_same_conditions() {
        let facts = table();
        let whens = [
            json!({ "mood": ["calm", "rational"], "paid": "yes" }),
            json!([{ "mood": ["angry", "missing"] }, { "contacts": ">= 2" }]),
            json!({ "refund": "given", "contacts": "< 7", "paid": "missing" }),
            json!({ "refund": ">= 50 EUR" }),
        ]
        .map(|when| When::parse(Some(&(&when).into()), &facts).unwrap());
        let facets = Facets::of(&facts, whens.iter(), std::iter::empty(), std::iter::empty()).unwrap();
        let values = |slot: u16, given: &[serde_json::Value]| -> Vec<Option<Value<'static>>> {
            let ty = &facts.get(Slot(slot)).ty;
            given.iter().map(|raw| ty.read(raw, &Reading::default()).unwrap().map(Value::into_owned)).collect()
        };
        let moods = values(0, &[json!(null), json!("calm"), json!("angry"), json!("rational"), json!("disappointed")]);
        let paid = values(1, &[json!(null), json!("yes"), json!("no")]);
        let contacts = values(2, &[json!(null), json!(1), json!(2), json!(7)]);
        let refunds = values(3, &[json!(null), json!("49.99 EUR"), json!("50 EUR"), json!("500 USD")]);
        let mut fulfilled: BTreeMap<[u64; WORDS], Vec<Truth>> = BTreeMap::new();
        let mut cases = 0;
        for mood in &moods {
            for paid in &paid {
                for contacts in &contacts {
                    for refund in &refunds {
                        let case = Case(vec![mood.clone(), paid.clone(), contacts.clone(), refund.clone()]);
                        let truths: Vec<Truth> = whens.iter().map(|when| when.holds(&case)).collect();
                        let words = facets.words(&case).unwrap();
                        assert_eq!(fulfilled.entry(words).or_insert_with(|| truths.clone()), &truths);
                        cases += 1;
                    }
                }
            }
        }
        // Calm and rational customers, and angry ones and those of whom nothing is known, are not told apart.
        assert!(fulfilled.len() * 5 <= cases * 3, "{} words for {cases} cases", fulfilled.len());
    }

    #[test]
    fn what_a_case_has_of_its_own_is_told_over_its_defaults() {
        let mut facts = table();
        facts.get_mut(Slot(0)).default = Some(Default::Value(Value::Choice(0)));
        facts.get_mut(Slot(2)).default = Some(Default::Value(Value::Integer(1)));
        let whens = [json!({ "mood": "angry", "contacts": ">= 2" }), json!({ "refund": "given", "contacts": ">= 7" })]
            .map(|when| When::parse(Some(&(&when).into()), &facts).unwrap());
        let facets = Facets::of(&facts, whens.iter(), std::iter::empty(), std::iter::empty()).unwrap();
        // A scenario has facts of its own behind those that a letter knows.
        let later = facts.get(Slot(1)).clone();
        let later =
            facts.push(Fact { name: "later".into(), default: Some(Default::Value(Value::YesNo(true))), ..later });
        let defaults = Defaults::of(&facts);
        let given = [
            vec![(later.0, Value::YesNo(false))],
            vec![(0, Value::Choice(1))],
            vec![(2, Value::Integer(3)), (1, Value::YesNo(true))],
            vec![(2, Value::Integer(9)), (0, Value::Choice(1)), (3, Value::Money("5 EUR".parse().unwrap()))],
        ];
        let mut words: Vec<Told> = Vec::new();
        for given in given {
            let mut values = Values::over(&defaults);
            given.into_iter().for_each(|(slot, value)| values.set(Slot(slot), value));
            let case = Case(values.to_owned());
            let told = facets.words_over(facets.told_of(&defaults), &values);
            assert_eq!(Some(told), facets.words(&case));
            words.push(told);
        }
        words.dedup();
        assert_eq!(words.len(), 4);
    }

    #[test]
    fn what_is_chosen_is_told_apart_member_by_member() {
        let facts = table();
        let facets = |given: &[u16], chosen: &[u16]| {
            let slots = |slots: &[u16]| slots.iter().copied().map(Slot).collect::<Vec<_>>().into_iter();
            Facets::of(&facts, std::iter::empty(), slots(given), slots(chosen)).unwrap()
        };
        let words = |facets: &Facets, mood: Option<u16>| {
            facets.words(&Case(vec![mood.map(Value::Choice), None, None, None])).unwrap()
        };
        let by_member = facets(&[], &[0]);
        let told = [None, Some(0), Some(1), Some(2), Some(3)].map(|mood| words(&by_member, mood));
        assert!(told.iter().enumerate().all(|(at, words)| !told[..at].contains(words)), "{told:?}");
        let given = facets(&[0], &[]);
        assert_ne!(words(&given, None), words(&given, Some(0)));
        assert_eq!(words(&given, Some(0)), words(&given, Some(3)));
    }

    #[test]
    fn more_than_the_words_hold_is_told_by_none() {
        let facts = table();
        let whens: Vec<When> = (0..65)
            .map(|count| json!({ "contacts": format!(">= {count}") }))
            .map(|when| When::parse(Some(&(&when).into()), &facts).unwrap())
            .collect();
        let facets = |many: usize| Facets::of(&facts, whens[..many].iter(), std::iter::empty(), std::iter::empty());
        assert!(facets(64).is_some() && facets(65).is_none());
    }
}
