//! The variants of a sentence's selects, for those who look for cases that reach each of them.

use super::sentence::{By, Key, Of, Segment};
use super::value::Held;
use super::{Saying, Sentence};
use crate::duration::Unit;
use crate::fact::{Slot, Type, Value};
use crate::format::{Formats, plural_name};

/// A select of a compiled sentence.
pub(crate) struct Select {
    pub on: On,
    /// What each of its variants is called: by its key.
    pub variants: Vec<(Turn, String)>,
}

/// A variant of a select, within its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Turn {
    pub(super) select: u32,
    pub(super) to: u32,
}

/// What a select is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum On {
    Fact(Slot),
    /// The item that a sentence is said for.
    Item,
    /// The item's place in its list.
    Position,
    /// A number that stands in the sentence.
    Nothing,
}

impl Sentence {
    /// The selects, in order; `item` is the type of `$item`.
    pub(crate) fn selects(&self, ty: impl Fn(Slot) -> Type, item: Option<&Type>) -> Vec<Select> {
        let choose = |(at, segment): (usize, &Segment)| match segment {
            Segment::Choose { of, by, first, last, otherwise } => {
                let on = match of {
                    Of::Fact(slot) | Of::Count(slot) => On::Fact(*slot),
                    Of::Item => On::Item,
                    Of::Position => On::Position,
                    Of::Number(_) => On::Nothing,
                };
                let members = match on {
                    On::Fact(slot) => Some(ty(slot)),
                    On::Item => item.cloned(),
                    On::Position | On::Nothing => None,
                };
                let variant = |to| Turn { select: at as u32, to };
                let mut variants: Vec<(Turn, String)> = Vec::new();
                for arm in self.pool.arms(*first..*last) {
                    if variants.iter().all(|(known, _)| known.to != arm.to) {
                        variants.push((variant(arm.to), self.key_name(arm.key, members.as_ref())));
                    }
                }
                if variants.iter().all(|(known, _)| known.to != *otherwise) {
                    let name = if matches!(by, By::Number { .. }) { "other" } else { "default" };
                    variants.push((variant(*otherwise), name.to_owned()));
                }
                Some(Select { on, variants })
            }
            _ => None,
        };
        self.code.iter().enumerate().filter_map(choose).collect()
    }

    fn key_name(&self, key: Key, ty: Option<&Type>) -> String {
        match (key, ty) {
            (Key::Member(member), Some(Type::Choice(members))) => members[usize::from(member)].to_string(),
            (Key::Member(member), _) => member.to_string(),
            (Key::YesNo(yes), _) => if yes { "yes" } else { "no" }.to_owned(),
            (Key::Text(piece), _) => self.pool.piece(piece).to_owned(),
            (Key::Number(at), _) => self.pool.numbers[at as usize].to_string(),
            (Key::Plural(form), _) => plural_name(form).to_owned(),
            (Key::Unit(unit), _) => match unit {
                Unit::Minutes => "minutes",
                Unit::Hours => "hours",
                Unit::Days => "days",
                Unit::BusinessDays => "business-days",
            }
            .to_owned(),
        }
    }

    /// The variants that are said.
    pub(crate) fn turns(&self, saying: &Saying<'_>) -> Vec<Turn> {
        let (mut said, mut at) = (Vec::new(), 0);
        while let Some(segment) = self.code.get(at) {
            let select = at as u32;
            at += 1;
            match segment {
                Segment::Text(_) | Segment::Start { .. } | Segment::Value { .. } => {}
                Segment::Choose { of, by, first, last, otherwise } => {
                    let Ok(held) = self.pool.held(*of, saying) else { return said };
                    let arms = self.pool.arms(*first..*last);
                    let to = self.pool.choose(held, *by, arms, saying.formats).unwrap_or(*otherwise);
                    said.push(Turn { select, to });
                    at = to as usize;
                }
                Segment::Jump(to) => at = *to as usize,
            }
        }
        said
    }

    /// Whether a value of what a select is on can lead to one of its variants, whatever the other facts are. Of a list, one
    /// of its items or places must.
    pub(crate) fn leads(&self, turn: Turn, value: &Value<'_>, formats: &Formats) -> bool {
        let Some(Segment::Choose { of: on, .. }) = self.code.get(turn.select as usize) else { return false };
        match (on, value) {
            (Of::Item, Value::List(items)) => {
                items.iter().any(|item| self.passes(turn, *on, Held::Value(item), formats))
            }
            (Of::Position, Value::List(items)) => {
                (1..).zip(items).any(|(place, _)| self.passes(turn, *on, Held::Whole(place), formats))
            }
            _ => self.passes(turn, *on, Held::Value(value), formats),
        }
    }

    /// Whether some walk takes a turn, where one thing is known: code only leads forward, so one pass tells.
    fn passes(&self, turn: Turn, on: Of, known: Held<'_>, formats: &Formats) -> bool {
        let mut comes = vec![false; self.code.len() + 1];
        comes[0] = true;
        for (at, segment) in self.code.iter().enumerate() {
            if !comes[at] {
                continue;
            }
            match segment {
                Segment::Choose { of, by, first, last, otherwise } => {
                    let arms = self.pool.arms(*first..*last);
                    let chosen = known_of(*of, on, known)
                        .map(|held| self.pool.choose(held, *by, arms, formats).unwrap_or(*otherwise));
                    if at == turn.select as usize {
                        return chosen == Some(turn.to);
                    }
                    match chosen {
                        Some(to) => comes[to as usize] = true,
                        None => {
                            arms.iter().for_each(|arm| comes[arm.to as usize] = true);
                            comes[*otherwise as usize] = true;
                        }
                    }
                }
                Segment::Jump(to) => comes[*to as usize] = true,
                Segment::Text(_) | Segment::Start { .. } | Segment::Value { .. } => comes[at + 1] = true,
            }
        }
        false
    }
}

/// What a select is on, if it hangs on what is known: of a duration, the unit and the number are known together.
fn known_of<'a>(of: Of, on: Of, known: Held<'a>) -> Option<Held<'a>> {
    match (of, on, known) {
        (Of::Count(slot), Of::Fact(other) | Of::Count(other), Held::Value(Value::Duration(span))) if slot == other => {
            Some(Held::Whole(span.count.into()))
        }
        (Of::Fact(slot), Of::Fact(other) | Of::Count(other), _) if slot == other => Some(known),
        (Of::Item, Of::Item, _) | (Of::Position, Of::Position, _) => Some(known),
        _ => None,
    }
}
