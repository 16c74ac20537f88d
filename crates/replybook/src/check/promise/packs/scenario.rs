//! Makes up a scenario: its facts, its plays and what they say.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::check::dice::Dice;
use crate::fact::Type;

const OPERATORS: [&str; 4] = [">", ">=", "<", "<="];

/// The places of facts that every case has where something is said.
pub(super) type Sure = BTreeSet<usize>;

pub(super) struct Maker {
    pub(super) dice: Dice,
    /// Name, type, whether it is derived; the common ones first.
    pub(super) facts: Vec<(String, Type, bool)>,
    /// How many are common.
    common: usize,
    /// How many messages there are.
    pub(super) messages: usize,
    /// The files of messages, one for each language.
    pub(super) words: [String; 3],
}

impl Maker {
    pub(super) fn new(seed: u64) -> Maker {
        Maker { dice: Dice::new(seed), facts: Vec::new(), common: 0, messages: 0, words: Default::default() }
    }

    pub(super) fn scenario(&mut self, mut sure: Sure) -> String {
        let mut facts = String::new();
        self.common = self.facts.len();
        for at in 0..2 + self.dice.throw(4) {
            self.fact(&format!("f{at}"), &mut facts, &mut sure);
        }
        if self.dice.one_in(2) {
            self.fact("order_id", &mut facts, &mut sure);
        }
        let group = self.dice.pick(&["order", "order", "order", "order", "order", "complaint"]);
        let mut out = format!("title: Made up\ngroup: {group}\ndepartment: sales\n");
        if self.dice.one_in(3) {
            let wanted = self.dice.pick(&["next_news_by", "delivered_on", "market", "name", "brand", "return_days"]);
            sure.extend(self.facts.iter().position(|fact| fact.0 == wanted));
            out += &format!("require: [{wanted}]\n");
        }
        out += &format!("subject: {}\n", self.message(&sure, None, false));
        if self.dice.one_in(6) {
            out += "channels: { except: [chat], because: nobody asks there }\n";
        }
        out += &format!("facts:\n{facts}plays:\n");
        let plays = 1 + self.dice.throw(3);
        for play in 1..=plays {
            let mut sure = sure.clone();
            let _ = writeln!(out, "  - play: p{play}\n    because: it is made up");
            if play < plays || self.dice.one_in(12) {
                let _ = writeln!(out, "    when: {}", self.when(&mut sure));
            }
            if self.dice.one_in(3) {
                let given: Vec<usize> = (0..self.facts.len()).filter(|at| !self.facts[*at].2).collect();
                let (one, other) = (self.dice.pick(&given), self.dice.pick(&given));
                let needs = match one == other || self.dice.one_in(2) {
                    true => self.facts[one].0.clone(),
                    false => format!("[{}, {}]", self.facts[one].0, self.facts[other].0),
                };
                if !needs.contains(',') {
                    sure.insert(one);
                }
                let _ = writeln!(out, "    needs: [{needs}]");
            }
            out += "    say:\n";
            for section in ["acknowledge", "empathise", "answer", "offer", "next", "close"] {
                if section == "answer" || group == "complaint" || self.dice.one_in(4) {
                    let entries: Vec<String> =
                        (0..1 + self.dice.throw(2)).map(|_| self.entry(&sure, section == "answer")).collect();
                    let _ = writeln!(out, "      {section}: [{}]", entries.join(", "));
                }
            }
            if group == "complaint" || self.dice.one_in(4) {
                let dates = self.sure_of(&sure, |ty| *ty == Type::Date);
                let on = dates.first().map_or("after: 2 days".to_owned(), |at| format!("on: {}", self.facts[*at].0));
                let _ = writeln!(out, "    follow_up: {{ {on} }}");
            }
        }
        out
    }

    fn fact(&mut self, name: &str, out: &mut String, sure: &mut Sure) {
        let some = 1 + self.dice.throw(3);
        let members: Vec<Box<str>> = (0..some).map(|at| format!("m{at}").into()).collect();
        let choice = Type::Choice(members.into());
        let of = format!("[{}]", ["m0", "m1", "m2"][..some].join(", "));
        let (ty, text) = match self.dice.throw(19) {
            _ if name == "order_id" => (Type::Identifier, "identifier".to_owned()),
            0..=3 => (choice, format!("choice, of: {of}")),
            4 => (Type::List { of: Box::new(choice), max: 20 }, format!("list, of: {of}")),
            5 => (
                Type::List { of: Box::new(Type::Text { max: 200 }), max: some },
                format!("list, of: text, max: {some}"),
            ),
            6..=7 => (Type::YesNo, "yes-no".to_owned()),
            8 => (Type::Integer { min: Some(1), max: Some(3) }, "integer, min: 1, max: 3".to_owned()),
            9 => (Type::Integer { min: None, max: None }, "integer".to_owned()),
            10 => (Type::Money, "money".to_owned()),
            11 => (Type::Duration, "duration".to_owned()),
            12 => (Type::Text { max: 200 }, "text".to_owned()),
            13 => (Type::Identifier, "identifier".to_owned()),
            14 => (Type::Date, "date".to_owned()),
            15 => (Type::Percent, "percent".to_owned()),
            16 => (Type::Prose { max: 4_000 }, "prose".to_owned()),
            17 => (Type::Decimal, "decimal".to_owned()),
            _ => (Type::Url, "url".to_owned()),
        };
        let more = match self.dice.throw(3) {
            0 => ", required: true".to_owned(),
            1 if !matches!(ty, Type::Prose { .. }) => format!(", default: {}", ty.example()),
            _ => String::new(),
        };
        if !more.is_empty() {
            sure.insert(self.facts.len());
        }
        let _ = writeln!(out, "  {name}: {{ type: {text}{more}, ask: \"What is it?\" }}");
        self.facts.push((name.to_owned(), ty, false));
    }

    pub(super) fn sure_of(&self, sure: &Sure, fits: impl Fn(&Type) -> bool) -> Vec<usize> {
        sure.iter().copied().filter(|at| fits(&self.facts[*at].1)).collect()
    }

    /// A condition, or one of two, and what is sure where it holds.
    fn when(&mut self, sure: &mut Sure) -> String {
        let mut holds: Option<Sure> = None;
        let mut sets = Vec::new();
        for _ in 0..1 + usize::from(self.dice.one_in(4)) {
            let (mut given, mut set) = (Sure::new(), Vec::<String>::new());
            let mut named = Sure::new();
            for _ in 0..1 + self.dice.throw(2) {
                let from = if self.dice.one_in(3) { 0 } else { self.common };
                let at = from + self.dice.throw(self.facts.len() - from);
                if !named.insert(at) {
                    continue;
                }
                let condition = self.condition(at);
                if !condition.contains("missing") {
                    given.insert(at);
                }
                set.push(format!("{}: {condition}", self.facts[at].0));
            }
            sets.push(format!("{{ {} }}", set.join(", ")));
            holds = Some(holds.map_or(given.clone(), |holds| &holds & &given));
        }
        sure.extend(holds.unwrap_or_default());
        format!("[{}]", sets.join(", "))
    }

    fn condition(&mut self, at: usize) -> String {
        let ty = self.facts[at].1.clone();
        let dice = &mut self.dice;
        if dice.one_in(3) {
            return dice.pick(&["given", "missing"]).to_owned();
        }
        let operator = dice.pick(&OPERATORS);
        let number = 1 + dice.throw(3);
        match ty {
            Type::Choice(members) => {
                let mut some: Vec<&str> = members.iter().filter(|_| dice.one_in(2)).map(|member| &**member).collect();
                if some.is_empty() || dice.one_in(5) {
                    some.push("missing");
                }
                format!("[{}]", some.join(", "))
            }
            Type::YesNo => dice.pick(&["yes", "no"]).to_owned(),
            Type::Integer { .. } if dice.one_in(3) => format!("[{number}, missing]"),
            Type::Integer { .. } if dice.one_in(3) => format!("\"{number} to {}\"", number + dice.throw(3)),
            Type::Integer { .. } | Type::Decimal | Type::Percent => format!("\"{operator} {number}\""),
            Type::Money => format!("\"{operator} {}\"", dice.pick(&["0 EUR", "20 USD", "49.90 EUR", "5000 JPY"])),
            Type::Duration => format!("\"{operator} {}\"", dice.pick(&["1 day", "24 hours", "3 business days"])),
            Type::Date => format!("\"{operator} 2026-11-{}\"", 10 + dice.throw(19)),
            Type::List { of, .. } if matches!(*of, Type::Choice(_)) => "m0".to_owned(),
            Type::Text { .. } | Type::Identifier | Type::List { .. } => dice.pick(&["X", "[X, Y]", "given"]).to_owned(),
            _ => "given".to_owned(),
        }
    }

    fn entry(&mut self, sure: &Sure, answers: bool) -> String {
        let mut sure = sure.clone();
        let when = self.dice.one_in(if answers { 6 } else { 3 }).then(|| self.when(&mut sure));
        let choices = self.sure_of(&sure, |ty| matches!(ty, Type::Choice(_)));
        let lists = self.sure_of(&sure, |ty| matches!(ty, Type::List { .. }));
        let mut entry = match self.dice.throw(4) {
            0 => {
                let by = self.dice.pick(&choices);
                let Type::Choice(members) = self.facts[by].1.clone() else { unreachable!() };
                let stem = format!("made-up-by{}", self.messages);
                sure.insert(by);
                members.iter().for_each(|member| self.message_of(&format!("{stem}-{member}"), &sure, None, true));
                format!("say: {stem}, by: {}", self.facts[by].0)
            }
            1 if !lists.is_empty() => {
                let each = self.dice.pick(&lists);
                let Type::List { of, .. } = self.facts[each].1.clone() else { unreachable!() };
                format!("say: {}, each: {}", self.message(&sure, Some(&of), true), self.facts[each].0)
            }
            _ => format!("say: {}", self.message(&sure, None, true)),
        };
        if let Some(when) = when {
            entry += &format!(", when: {when}");
        }
        if !answers && self.dice.one_in(3) {
            entry += ", spare: true";
        }
        format!("{{ {entry} }}")
    }
}
