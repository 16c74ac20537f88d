//! Makes up messages, which name facts that are sure where they are said, and now and then one that is not.

use super::LANGUAGES;
use super::scenario::{Maker, Sure};
use crate::check::dice::Dice;
use crate::fact::Type;

const WORDS: [[&str; 3]; 3] =
    [["Words", "More words", "Some"], ["Palabras", "Otras palabras", "Algo"], ["Worte", "Mehr Worte", "Etwas"]];

impl Maker {
    pub(super) fn message(&mut self, sure: &Sure, item: Option<&Type>, body: bool) -> String {
        let id = format!("made-up-{}", self.messages);
        self.message_of(&id, sure, item, body);
        id
    }

    /// Words in all languages: mostly the same facts in each.
    pub(super) fn message_of(&mut self, id: &str, sure: &Sure, item: Option<&Type>, body: bool) {
        let (seed, differs, short) = (self.dice.throw(1 << 30), self.dice.one_in(6), body && self.dice.one_in(3));
        for language in 0..LANGUAGES.len() {
            let mut dice = Dice::new((seed + if differs { language } else { 0 }) as u64);
            let mut text = format!("# voice: neutral\n{id} = {}\n", self.text(&mut dice, language, sure, item, body));
            if short {
                text += &format!("    .short = {}\n", self.text(&mut dice, language, sure, item, body));
            }
            self.words[language] += &text;
        }
        self.messages += 1;
    }

    fn text(&self, dice: &mut Dice, language: usize, sure: &Sure, item: Option<&Type>, body: bool) -> String {
        let prose = self.sure_of(sure, |ty| matches!(ty, Type::Prose { .. }));
        if body && !prose.is_empty() && item.is_none() && dice.one_in(2) {
            return format!("{{ ${} }}", self.facts[dice.pick(&prose)].0);
        }
        let start = dice.pick(&["", "{ START(\"so\") } ", ""]);
        let words = dice.pick(&WORDS[language]);
        let some = self.some(dice, language, sure, item, 0);
        if start.is_empty() { format!("{words} {some}.") } else { format!("{start}{some}.") }
    }

    /// Words, a fact, or a choice between such.
    fn some(&self, dice: &mut Dice, language: usize, sure: &Sure, item: Option<&Type>, depth: usize) -> String {
        let words = dice.pick(&WORDS[language]);
        let (name, ty) = match item {
            Some(ty) if dice.one_in(2) => ("item", ty),
            _ if dice.one_in(4) => return words.to_owned(),
            _ => {
                let all: Vec<usize> = sure.iter().copied().collect();
                let mut at = dice.pick(&all);
                // Now and then what need not be there.
                if dice.one_in(80) {
                    at = dice.throw(self.facts.len());
                }
                (&*self.facts[at].0, &self.facts[at].1)
            }
        };
        let arms = |keys: &[&str], dice: &mut Dice| {
            let arm = |dice: &mut Dice| match depth {
                0 if dice.one_in(2) => self.some(dice, language, sure, item, 1),
                _ => dice.pick(&WORDS[language]).to_owned(),
            };
            let (last, others) = keys.split_last().unwrap();
            let mut out = format!("{{ ${name} ->\n");
            others.iter().for_each(|key| out += &format!("    [{key}] {}\n", arm(dice)));
            out + &format!("   *[{last}] {}\n }}", arm(dice))
        };
        match ty {
            Type::Choice(members) => arms(&members.iter().map(|member| &**member).collect::<Vec<_>>(), dice),
            Type::YesNo => arms(&["yes", "no"], dice),
            Type::Integer { .. } if dice.one_in(2) => arms(&["one", "other"], dice),
            Type::Integer { .. } => format!("{{ NUMBER(${name}) }}"),
            Type::Duration if LANGUAGES[language] == "de" => format!("{{ DURATION(${name}, case: \"dative\") }}"),
            Type::Duration => format!("{{ DURATION(${name}) }}"),
            Type::Date if dice.one_in(2) => format!("{{ DATETIME(${name}, dateStyle: \"full\") }}"),
            Type::Prose { .. } | Type::List { .. } => words.to_owned(),
            _ => format!("{{ ${name} }}"),
        }
    }
}
