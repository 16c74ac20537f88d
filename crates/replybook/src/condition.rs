//! The `when` grammar: on which facts a play, a sentence or a letter part stands.

mod facets;

use std::cmp::Ordering;
use std::fmt;

use fixed_decimal::Decimal;
use serde_json::Value as Json;

pub(crate) use self::facets::{Facets, Told};
use crate::fact::{FactTable, Raw, Reading, Slot, Type, Value};
use crate::yaml::{Map, Node, Problem};

/// A condition: any of several sets of clauses, all of which hold. Without a set it always holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct When {
    any: Vec<Vec<Clause>>,
}

/// What one fact must be.
#[derive(Clone, Debug)]
pub(crate) struct Clause {
    pub slot: Slot,
    pub test: Test,
    /// As the author wrote it, for explanations.
    written: Box<str>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Test {
    Given,
    Missing,
    /// One of these values, or missing.
    In {
        values: Vec<Value<'static>>,
        missing: bool,
    },
    /// Between two bounds; each says whether it is inside itself.
    Between {
        from: Option<(Value<'static>, bool)>,
        to: Option<(Value<'static>, bool)>,
    },
}

/// What a condition comes to, where a fact may not be known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Truth {
    Holds,
    Fails,
    /// It hangs on this fact, which must be given and is not.
    Unknown(Slot),
}

/// Tells what is known of the facts of a case.
pub(crate) trait Known {
    fn value(&self, slot: Slot) -> Option<&Value<'_>>;
    /// Whether a missing fact is one that the case must still give (it is not simply absent).
    fn owed(&self, slot: Slot) -> bool;
}

impl When {
    /// Reads a condition. `None` and an absent key always hold.
    pub(crate) fn parse(raw: Option<&Node<'_>>, facts: &FactTable) -> Result<When, Problem> {
        let any = match raw {
            None | Some(Node::Null) => Vec::new(),
            Some(Node::Map(clauses)) => vec![clauses_of(clauses, facts)?],
            Some(Node::List(sets)) if !sets.is_empty() => sets
                .iter()
                .enumerate()
                .map(|(at, set)| match set {
                    Node::Map(clauses) => clauses_of(clauses, facts).map_err(|problem| problem.within(at)),
                    _ => Err(wrong("a condition is a map of facts, or a list of such maps").within(at)),
                })
                .collect::<Result<_, _>>()?,
            Some(_) => {
                return Err(wrong("a condition is a map of facts, or a list of such maps")
                    .help("write `when: { dispatch: delivered }`"));
            }
        };
        Ok(When { any })
    }

    /// Whether the condition holds for what is known.
    pub(crate) fn holds(&self, known: &impl Known) -> Truth {
        if self.any.is_empty() {
            return Truth::Holds;
        }
        let mut open = None;
        for set in &self.any {
            match all(set, known) {
                Truth::Holds => return Truth::Holds,
                Truth::Unknown(slot) => open = open.or(Some(slot)),
                Truth::Fails => {}
            }
        }
        open.map_or(Truth::Fails, Truth::Unknown)
    }

    /// Whether the condition holds in every case.
    pub(crate) fn is_always(&self) -> bool {
        self.any.is_empty()
    }

    /// The sets of clauses; it holds if all clauses of one of them do.
    pub(crate) fn sets(&self) -> impl Iterator<Item = &[Clause]> {
        self.any.iter().map(Vec::as_slice)
    }

    pub(crate) fn clauses(&self) -> impl Iterator<Item = &Clause> {
        self.any.iter().flatten()
    }

    /// Whether the condition says something of a fact.
    pub(crate) fn names(&self, slot: Slot) -> bool {
        self.any.iter().flatten().any(|clause| clause.slot == slot)
    }

    /// The first set of clauses that holds, in words; `always` for a condition without any.
    pub(crate) fn explain(&self, known: &impl Known, facts: &FactTable) -> String {
        match self.any.iter().find(|set| all(set, known) == Truth::Holds) {
            Some(set) => Shown { set, facts }.to_string(),
            None => "always".to_owned(),
        }
    }

    /// The whole condition, in words.
    pub(crate) fn show(&self, facts: &FactTable) -> Option<String> {
        let sets: Vec<String> = self.any.iter().map(|set| Shown { set, facts }.to_string()).collect();
        (!sets.is_empty()).then(|| sets.join("; or "))
    }
}

struct Shown<'a> {
    set: &'a [Clause],
    facts: &'a FactTable,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, clause) in self.set.iter().enumerate() {
            let lead = if at == 0 { "" } else { ", " };
            write!(f, "{lead}{}: {}", self.facts.get(clause.slot).name, clause.written)?;
        }
        Ok(())
    }
}

fn all(set: &[Clause], known: &impl Known) -> Truth {
    let mut open = None;
    for clause in set {
        match clause.holds(known) {
            Truth::Holds => {}
            Truth::Fails => return Truth::Fails,
            Truth::Unknown(slot) => open = open.or(Some(slot)),
        }
    }
    open.map_or(Truth::Holds, Truth::Unknown)
}

impl Clause {
    fn holds(&self, known: &impl Known) -> Truth {
        let value = known.value(self.slot);
        if value.is_none() && known.owed(self.slot) {
            return Truth::Unknown(self.slot);
        }
        if self.fits(value) { Truth::Holds } else { Truth::Fails }
    }

    /// Whether a value, or a fact that is missing, is as the clause says.
    pub(crate) fn fits(&self, value: Option<&Value<'_>>) -> bool {
        self.test.fits(value)
    }
}

impl Test {
    fn fits(&self, value: Option<&Value<'_>>) -> bool {
        match (self, value) {
            (Test::Given, value) => value.is_some(),
            (Test::Missing, value) => value.is_none(),
            (Test::In { missing, .. }, None) => *missing,
            (Test::In { values, .. }, Some(value)) => values.iter().any(|wanted| same(wanted, value)),
            (Test::Between { .. }, None) => false,
            (Test::Between { from, to }, Some(value)) => {
                inside(value, from.as_ref(), Ordering::Greater) && inside(value, to.as_ref(), Ordering::Less)
            }
        }
    }
}

/// A list holds a member if it has it.
fn same(wanted: &Value<'_>, value: &Value<'_>) -> bool {
    match (wanted, value) {
        (Value::Choice(wanted), Value::Choice(member)) => wanted == member,
        (Value::YesNo(wanted), Value::YesNo(yes)) => wanted == yes,
        (_, Value::List(items)) => items.iter().any(|item| same(wanted, item)),
        _ => compare(value, wanted).map_or(value == wanted, Ordering::is_eq),
    }
}

fn inside(value: &Value<'_>, bound: Option<&(Value<'_>, bool)>, wanted: Ordering) -> bool {
    bound.is_none_or(|(bound, inclusive)| match compare(value, bound) {
        Some(Ordering::Equal) => *inclusive,
        Some(order) => order == wanted,
        None => false,
    })
}

/// How two values stand to one another; `None` if they have no order (sums in two currencies, days and business days).
pub(crate) fn compare(a: &Value<'_>, b: &Value<'_>) -> Option<Ordering> {
    match (a, b) {
        (Value::Integer(a), Value::Integer(b)) => Some(a.cmp(b)),
        (Value::Decimal(a), Value::Decimal(b)) | (Value::Percent(a), Value::Percent(b)) => Some(order(a, b)),
        (Value::Money(a), Value::Money(b)) => a.partial_cmp(b),
        (Value::Date(a), Value::Date(b)) => Some(a.cmp(b)),
        (Value::DateTime(a), Value::DateTime(b)) => Some(a.cmp(b)),
        (Value::Duration(a), Value::Duration(b)) => match (a.minutes(), b.minutes()) {
            (Some(a), Some(b)) => Some(a.cmp(&b)),
            (None, None) => Some(a.count.cmp(&b.count)),
            _ => None,
        },
        _ => None,
    }
}

/// Orders two decimals by value: 1.50 and 1.5 are equal.
fn order(a: &Decimal, b: &Decimal) -> Ordering {
    let key = |decimal: &Decimal| {
        let range = decimal.absolute.magnitude_range();
        (*range.end(), *range.start())
    };
    let negative = |decimal: &Decimal| decimal.sign == fixed_decimal::Sign::Negative && !decimal.absolute.is_zero();
    match (negative(a), negative(b)) {
        (true, false) => return Ordering::Less,
        (false, true) => return Ordering::Greater,
        _ => {}
    }
    let (high, low) = (key(a).0.max(key(b).0), key(a).1.min(key(b).1));
    let digits = |decimal: &Decimal| (low..=high).rev().map(|at| decimal.absolute.digit_at(at)).collect::<Vec<_>>();
    let order = digits(a).cmp(&digits(b));
    if negative(a) { order.reverse() } else { order }
}

fn clauses_of(clauses: &Map<'_>, facts: &FactTable) -> Result<Vec<Clause>, Problem> {
    if clauses.is_empty() {
        return Err(wrong("a condition that names no fact always holds").help("leave `when` out"));
    }
    // A scenario has hundreds of conditions, most of one clause: room for what is there, and for no more.
    let mut read = Vec::with_capacity(clauses.len());
    for (name, raw) in clauses.iter() {
        let clause = facts.need(name).and_then(|slot| {
            let test = test_of(raw, &facts.get(slot).ty)?;
            Ok(Clause { slot, test, written: written(raw).into() })
        });
        read.push(clause.map_err(|problem| problem.within(name))?);
    }
    Ok(read)
}

fn wrong(message: impl Into<String>) -> Problem {
    Problem::new(message).rule("invalid-condition")
}

fn written(raw: &Node<'_>) -> String {
    match raw {
        Node::Text(text) => text.to_string(),
        Node::List(items) => {
            let mut all = String::with_capacity(16 * items.len());
            for (at, item) in items.iter().enumerate() {
                all.push_str(if at == 0 { "" } else { " or " });
                match item {
                    Node::Text(text) => all.push_str(text),
                    other => all.push_str(&written(other)),
                }
            }
            all
        }
        Node::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        other => Json::from(other).to_string(),
    }
}

fn test_of(raw: &Node<'_>, ty: &Type) -> Result<Test, Problem> {
    match raw {
        Node::Text(word) if word == "given" => Ok(Test::Given),
        Node::Text(word) if word == "missing" => Ok(Test::Missing),
        Node::List(items) if !items.is_empty() => {
            let mut values = Vec::with_capacity(items.len());
            let mut missing = false;
            for (at, item) in items.iter().enumerate() {
                match item {
                    Node::Text(word) if word == "missing" => missing = true,
                    item => values.push(value_of(item, ty).map_err(|problem| problem.within(at))?),
                }
            }
            Ok(Test::In { values, missing })
        }
        Node::Text(text) if !textual(ty) => match comparison(text.trim()) {
            Some((from, to)) => {
                if !ty.is_ordered() {
                    return Err(wrong(format!("`{text}` compares a fact that has no order"))
                        .help(format!("the fact takes {}", ty.describe())));
                }
                let bound = |bound: Option<(&str, bool)>| {
                    bound.map(|(text, inclusive)| Ok((read(Raw::Text(text), ty)?, inclusive))).transpose()
                };
                Ok(Test::Between { from: bound(from)?, to: bound(to)? })
            }
            None => Ok(Test::In { values: vec![value_of(raw, ty)?], missing: false }),
        },
        raw => Ok(Test::In { values: vec![value_of(raw, ty)?], missing: false }),
    }
}

type Bound<'a> = Option<(&'a str, bool)>;

/// Splits `>= 50 EUR`, `< 3`, `3 to 7` into its bounds.
fn comparison(text: &str) -> Option<(Bound<'_>, Bound<'_>)> {
    let after = |sign: &str| text.strip_prefix(sign).map(str::trim);
    if let Some(bound) = after(">=") {
        return Some((Some((bound, true)), None));
    }
    if let Some(bound) = after("<=") {
        return Some((None, Some((bound, true))));
    }
    if let Some(bound) = after(">") {
        return Some((Some((bound, false)), None));
    }
    if let Some(bound) = after("<") {
        return Some((None, Some((bound, false))));
    }
    // Most texts are one word, and a letter is looked for sooner than a word.
    let (from, to) = text.contains(' ').then(|| text.split_once(" to "))??;
    Some((Some((from.trim(), true)), Some((to.trim(), true))))
}

/// In a text, `<` and ` to ` are letters like others.
fn textual(ty: &Type) -> bool {
    match ty {
        Type::Text { .. } | Type::Prose { .. } | Type::Identifier | Type::Url => true,
        Type::List { of, .. } => textual(of),
        _ => false,
    }
}

fn value_of(raw: &Node<'_>, ty: &Type) -> Result<Value<'static>, Problem> {
    let ty = match ty {
        Type::List { of, .. } => of,
        ty => ty,
    };
    match raw {
        Node::Text(word) => match ty.member(word) {
            // Most conditions name members, as they are called.
            Some(member) => Ok(member),
            None => read(Raw::Text(word), ty),
        },
        Node::Null => read(Raw::Null, ty),
        Node::Bool(yes) => read(Raw::Bool(*yes), ty),
        Node::Number(number) => read(Raw::Number(number), ty),
        Node::List(_) | Node::Map(_) => read(Raw::from(&Json::from(raw)), ty),
    }
}

fn read(raw: Raw<'_>, ty: &Type) -> Result<Value<'static>, Problem> {
    match ty.read(raw, &Reading::default()) {
        Ok(Some(value)) => Ok(value.into_owned()),
        Ok(None) => Err(wrong("a blank value matches nothing").help("write `missing` or `given`")),
        Err(misfit) => {
            let problem = wrong(match misfit.fits.as_str() {
                "" => misfit.given,
                fits => format!("{}; the fact takes {fits}", misfit.given),
            });
            Err(match misfit.nearest {
                Some(near) => problem.help(format!("did you mean `{near}`?")),
                None => problem,
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::fact::Fact;

    struct Case<'a>(&'a [Option<Value<'a>>], &'a [bool]);

    impl Known for Case<'_> {
        fn value(&self, slot: Slot) -> Option<&Value<'_>> {
            self.0[usize::from(slot.0)].as_ref()
        }

        fn owed(&self, slot: Slot) -> bool {
            self.1[usize::from(slot.0)]
        }
    }

    fn table(ty: Type) -> FactTable {
        let mut facts = FactTable::default();
        facts.push(Fact {
            name: "x".into(),
            ty,
            required: false,
            ask: None,
            default: None,
            example: None,
            derived: false,
        });
        facts
    }

    fn condition(when: &Json, facts: &FactTable) -> Result<When, Problem> {
        When::parse(Some(&when.into()), facts)
    }

    fn holds(ty: &Type, when: &Json, value: &Json) -> Truth {
        let facts = table(ty.clone());
        let when = condition(&json!({ "x": when }), &facts).unwrap();
        let value = ty.read(value, &Reading::default()).unwrap();
        when.holds(&Case(&[value], &[false]))
    }

    #[test]
    fn a_condition_on_a_value_implies_that_it_is_given() {
        let choice = Type::Choice(["a".into(), "b".into(), "c".into()].into());
        for (when, value, expected) in [
            (json!("a"), json!("a"), Truth::Holds),
            (json!("a"), json!(null), Truth::Fails),
            (json!(["a", "b"]), json!("b"), Truth::Holds),
            (json!(["a", "missing"]), json!(null), Truth::Holds),
            (json!(["a", "missing"]), json!("c"), Truth::Fails),
            (json!("given"), json!("c"), Truth::Holds),
            (json!("missing"), json!("c"), Truth::Fails),
        ] {
            assert_eq!(holds(&choice, &when, &value), expected, "{when} {value}");
        }
    }

    #[test]
    fn a_sum_is_compared_within_its_currency() {
        for (when, value, expected) in [
            (">= 50 EUR", "50 EUR", Truth::Holds),
            (">= 50 EUR", "49.99 EUR", Truth::Fails),
            (">= 50 EUR", "500 USD", Truth::Fails),
            ("< 50 EUR", "5 USD", Truth::Fails),
            ("10 EUR to 20 EUR", "20.00 EUR", Truth::Holds),
            ("10 EUR", "10.00 EUR", Truth::Holds),
        ] {
            assert_eq!(holds(&Type::Money, &json!(when), &json!(value)), expected, "{when} {value}");
        }
    }

    #[test]
    fn numbers_and_durations_have_an_order() {
        let number = Type::Integer { min: None, max: None };
        assert_eq!(holds(&number, &json!("3 to 7"), &json!(7)), Truth::Holds);
        assert_eq!(holds(&number, &json!("> 3"), &json!(3)), Truth::Fails);
        assert_eq!(holds(&number, &json!(-3), &json!(-3)), Truth::Holds);
        assert_eq!(holds(&Type::Decimal, &json!("> -1.5"), &json!("-1.25")), Truth::Holds);
        assert_eq!(holds(&Type::Decimal, &json!("< 10"), &json!("9.99")), Truth::Holds);
        assert_eq!(holds(&Type::Duration, &json!("< 2 days"), &json!("47 hours")), Truth::Holds);
        assert_eq!(holds(&Type::Duration, &json!("< 2 days"), &json!("1 business day")), Truth::Fails);
        assert_eq!(holds(&Type::Date, &json!("< 2026-12-01"), &json!("2026-11-30")), Truth::Holds);
    }

    #[test]
    fn a_text_is_compared_letter_by_letter() {
        let text = Type::Text { max: 40 };
        assert_eq!(holds(&text, &json!("Kiel to Oslo"), &json!("Kiel to Oslo")), Truth::Holds);
        assert_eq!(holds(&text, &json!("< 3"), &json!("2")), Truth::Fails);
    }

    #[test]
    fn a_fact_that_is_owed_leaves_the_condition_open() {
        let facts = table(Type::YesNo);
        let when = condition(&json!({ "x": "yes" }), &facts).unwrap();
        assert_eq!(when.holds(&Case(&[None], &[true])), Truth::Unknown(Slot(0)));
    }

    #[test]
    fn what_cannot_match_is_refused_with_its_place() {
        let facts = table(Type::Choice(["defective".into(), "damaged".into()].into()));
        let problem = |when: Json| condition(&when, &facts).unwrap_err();
        assert_eq!(problem(json!({ "x": "damagd" })).help.as_deref(), Some("did you mean `damaged`?"));
        assert_eq!(problem(json!({ "y": "damaged" })).rule, "unknown-fact");
        assert_eq!(problem(json!([{ "x": ["damaged", ""] }])).path, [0.into(), "x".into(), 1.into()]);
        assert!(problem(json!({ "x": "> 3" })).message.contains("no order"));
        assert!(problem(json!("x")).message.contains("map of facts"));
        assert!(problem(json!({})).message.contains("always holds"));
        assert_eq!(problem(json!([{ "x": "damaged" }, {}])).path, [1.into()]);
    }
}
