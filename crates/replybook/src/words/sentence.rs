//! A compiled sentence: a flat list of segments, and the walk over it.

use std::cell::LazyCell;
use std::ops::Range;

use fixed_decimal::Decimal;
use icu_plurals::PluralCategory;
use jiff::tz::TimeZone;

use super::literal;
use super::value::Held;
use crate::duration::Unit;
use crate::fact::{Slot, Value, Values, is_blank};
use crate::format::{DateStyle, Formats, NumberOptions};

/// A message in one language, ready to be said.
#[derive(Debug)]
pub(crate) struct Sentence {
    pub(super) code: Box<[Segment]>,
    pub(super) pool: Pool,
}

/// What code stands on, by places.
#[derive(Debug, Default)]
pub(super) struct Pool {
    pub arms: Vec<Arm>,
    /// All that is written as it stands, in one piece.
    pub text: String,
    pub numbers: Vec<Decimal>,
}

/// What a sentence is said with.
pub(crate) struct Saying<'a> {
    pub values: &'a Values<'a>,
    /// `$item` and `$position` (from 1) of a sentence that is said once per item.
    pub item: Option<(&'a Value<'a>, u32)>,
    pub formats: &'a Formats,
    pub zone: &'a TimeZone,
    /// Whether the sentence comes first after a salutation that ends with a comma.
    pub opens: bool,
    /// Whether a right-to-left value is set apart with invisible marks; not every channel lets them through.
    pub isolates: bool,
}

/// What a sentence cannot be said without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// The case lacks the fact.
    Fact(Slot),
    /// The sentence is said once per item, and no item was given.
    Item,
}

/// A piece of [`Pool::text`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Piece {
    pub start: u32,
    pub end: u32,
}

#[derive(Clone, Debug)]
pub(super) enum Segment {
    Text(Piece),
    /// The same word with a small and with a capital letter.
    Start {
        small: Piece,
        capital: Piece,
    },
    Value {
        of: Of,
        how: How,
    },
    /// Goes on at the first arm from `first` to `last` (not included) whose key fits, else at `otherwise`.
    Choose {
        of: Of,
        by: By,
        first: u32,
        last: u32,
        otherwise: u32,
    },
    /// Goes on at another segment, always one that comes later.
    Jump(u32),
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    Fact(Slot),
    /// The number in a fact that is a duration.
    Count(Slot),
    Item,
    Position,
    /// A place in [`Pool::numbers`].
    Number(u32),
}

/// How a value is written.
#[derive(Clone, Copy, Debug)]
pub(super) enum How {
    Plain,
    Number(NumberOptions),
    /// The day alone.
    Day(DateStyle),
    /// The day and the time of an instant.
    Instant(DateStyle),
}

/// What the keys of a select are.
#[derive(Clone, Copy, Debug)]
pub(super) enum By {
    Member,
    YesNo,
    Text,
    Number { options: NumberOptions, ordinal: bool },
    Unit,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Arm {
    pub key: Key,
    pub to: u32,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Key {
    Member(u16),
    YesNo(bool),
    Text(Piece),
    /// A place in [`Pool::numbers`]; the number there has no trailing zeros.
    Number(u32),
    Plural(PluralCategory),
    Unit(Unit),
}

impl Sentence {
    /// Appends the sentence to `out`, which stays as it was on an error.
    ///
    /// # Errors
    /// If the case lacks a fact that this sentence needs.
    pub(crate) fn write(&self, saying: &Saying<'_>, out: &mut String) -> Result<(), Missing> {
        let began = out.len();
        self.walk(saying, began, out).inspect_err(|_| out.truncate(began))
    }

    /// What the sentence says, if that is the same in every case and something to see.
    pub(crate) fn always(&self) -> Option<&str> {
        match *self.code {
            [Segment::Text(piece)] => Some(self.pool.piece(piece)).filter(|text| !text.chars().all(is_blank)),
            _ => None,
        }
    }

    fn walk(&self, saying: &Saying<'_>, began: usize, out: &mut String) -> Result<(), Missing> {
        let mut at = 0;
        while let Some(segment) = self.code.get(at) {
            at += 1;
            match segment {
                Segment::Text(piece) => out.push_str(self.pool.piece(*piece)),
                Segment::Start { small, capital } => {
                    let begins = saying.opens && out.len() == began;
                    out.push_str(self.pool.piece(if begins { *small } else { *capital }));
                }
                Segment::Value { of, how } => self.pool.held(*of, saying)?.write(*how, saying, out),
                Segment::Choose { of, by, first, last, otherwise } => {
                    let held = self.pool.held(*of, saying)?;
                    let arms = self.pool.arms(*first..*last);
                    at = self.pool.choose(held, *by, arms, saying.formats).unwrap_or(*otherwise) as usize;
                }
                Segment::Jump(to) => at = *to as usize,
            }
        }
        Ok(())
    }

    /// Everything that the case lacks for this sentence; [`Sentence::write`] stops at the first.
    pub(crate) fn lacks(&self, saying: &Saying<'_>) -> Vec<Missing> {
        let (mut lacking, mut at) = (Vec::new(), 0);
        while let Some(segment) = self.code.get(at) {
            at += 1;
            match segment {
                Segment::Text(_) | Segment::Start { .. } => {}
                Segment::Value { of, .. } => lacking.extend(self.pool.held(*of, saying).err()),
                Segment::Choose { of, by, first, last, otherwise } => {
                    let held = self.pool.held(*of, saying).map_err(|missing| lacking.push(missing)).ok();
                    let arms = self.pool.arms(*first..*last);
                    let chosen = held.and_then(|held| self.pool.choose(held, *by, arms, saying.formats));
                    at = chosen.unwrap_or(*otherwise) as usize;
                }
                Segment::Jump(to) => at = *to as usize,
            }
        }
        lacking
    }
}

impl Pool {
    pub(super) fn arms(&self, places: Range<u32>) -> &[Arm] {
        &self.arms[places.start as usize..places.end as usize]
    }

    #[inline]
    pub(super) fn piece(&self, piece: Piece) -> &str {
        &self.text[piece.start as usize..piece.end as usize]
    }

    #[inline]
    pub(super) fn held<'a>(&'a self, of: Of, saying: &Saying<'a>) -> Result<Held<'a>, Missing> {
        let fact = |slot: Slot| saying.values.get(slot).ok_or(Missing::Fact(slot));
        Ok(match of {
            Of::Fact(slot) => Held::Value(fact(slot)?),
            Of::Count(slot) => match fact(slot)? {
                Value::Duration(span) => Held::Whole(i64::from(span.count)),
                other => Held::Value(other),
            },
            Of::Item => Held::Value(saying.item.ok_or(Missing::Item)?.0),
            Of::Position => Held::Whole(i64::from(saying.item.ok_or(Missing::Item)?.1)),
            Of::Number(at) => Held::Number(&self.numbers[at as usize]),
        })
    }

    pub(super) fn choose(&self, held: Held<'_>, by: By, arms: &[Arm], formats: &Formats) -> Option<u32> {
        let of_key = |wanted: Key| arms.iter().find(|arm| arm.key == wanted).map(|arm| arm.to);
        match (by, held) {
            (By::Member, Held::Value(Value::Choice(member))) => of_key(Key::Member(*member)),
            (By::YesNo, Held::Value(Value::YesNo(yes))) => of_key(Key::YesNo(*yes)),
            (By::Unit, Held::Value(Value::Duration(span))) => of_key(Key::Unit(span.unit)),
            (By::Text, Held::Value(Value::Text(text) | Value::Identifier(text))) => arms
                .iter()
                .find(|arm| matches!(arm.key, Key::Text(piece) if self.piece(piece) == &**text))
                .map(|arm| arm.to),
            (By::Number { options, ordinal }, held) => {
                // The form goes by the number as it would be written; whether it is 1 does not.
                let count = held.count().filter(|_| options.min_fraction == 0 && !ordinal);
                // A count need not be taken apart.
                let number = LazyCell::new(|| held.number());
                let exact = LazyCell::new(|| Some(literal::plain(number.as_deref()?.clone())));
                let form = LazyCell::new(|| match count {
                    Some(count) => Some(formats.plural_of_count(count)),
                    None => {
                        let shown = options.apply(number.as_deref()?);
                        Some(if ordinal { formats.ordinal(&shown) } else { formats.plural(&shown) })
                    }
                });
                arms.iter()
                    .find(|arm| match arm.key {
                        Key::Number(at) => exact.as_ref() == Some(&self.numbers[at as usize]),
                        Key::Plural(wanted) => *form == Some(wanted),
                        _ => false,
                    })
                    .map(|arm| arm.to)
            }
            _ => None,
        }
    }
}
