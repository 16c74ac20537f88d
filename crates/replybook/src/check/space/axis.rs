//! Values that have an order, as places on lines of whole numbers.
//!
//! Sums lie on one line for each currency; durations on one for the clock and one for business days. Between two
//! constants on a line lies a gap, which is a cell of its own if any value fits into it.

use fixed_decimal::Decimal;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

use crate::duration::{Duration, Unit};
use crate::fact::{Type, Value};
use crate::money::Money;

/// A stretch of a line within which no condition tells two values apart.
#[derive(Clone, Debug)]
pub(super) struct Stretch {
    line: Line,
    /// The first and the last place in it.
    pub from: i128,
    pub to: i128,
    /// A value that stands for it.
    pub value: Value<'static>,
}

/// A line of values that can be compared with each other.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Line {
    Integer,
    /// In units of so many decimals.
    Decimal(u32),
    Percent(u32),
    /// In the smallest unit of a currency.
    Money([u8; 3], u32),
    Days,
    Nanoseconds,
    Minutes,
    BusinessDays,
}

/// The day that dates are counted from.
const EPOCH: Date = jiff::civil::date(1970, 1, 1);

/// What constants cut an ordered type into: the constants, and what lies around them.
///
/// `usual` is taken where it lies in a gap. Sums in a currency without a constant are left out; they are [`foreign`].
/// `None` if the constants are too long for one line.
pub(super) fn cut(ty: &Type, constants: &[&Value<'static>], usual: &Value<'static>) -> Option<Vec<Stretch>> {
    let digits = constants.iter().map(|constant| decimals(constant)).max().unwrap_or(0) + 1;
    let mut lines: Vec<(Line, Vec<i128>)> = match ty {
        Type::Duration => vec![(Line::Minutes, Vec::new()), (Line::BusinessDays, Vec::new())],
        // Sums that no constant is compared with are foreign.
        Type::Money => Vec::new(),
        _ => vec![(Line::of(usual, digits), Vec::new())],
    };
    for constant in constants {
        let line = Line::of(constant, digits);
        let at = line.place(constant)?;
        match lines.iter_mut().find(|(known, _)| *known == line) {
            Some((_, places)) => places.push(at),
            None => lines.push((line, vec![at])),
        }
    }
    let mut stretches = Vec::new();
    for (line, mut places) in lines {
        places.sort_unstable();
        places.dedup();
        let (least, most) = line.bounds(ty, &places);
        // What no value can be is no cell.
        places.retain(|place| (least..=most).contains(place));
        let usual = (Line::of(usual, digits) == line).then(|| line.place(usual)).flatten();
        // From the bottom: gap, constant, gap, …, constant, gap.
        let mut stretch = |from: i128, to: i128, at: i128| {
            let value = [at, to].into_iter().chain(line.round(from, to)).find_map(|at| line.value(at));
            stretches.extend(value.map(|value| Stretch { line: line.clone(), from, to, value }));
        };
        let mut floor = least;
        for place in places.iter().copied().chain([most + 1]) {
            if floor < place {
                let near = if floor == least && place <= most { place - 1 } else { floor };
                stretch(floor, place - 1, usual.filter(|usual| (floor..place).contains(usual)).unwrap_or(near));
            }
            if place <= most {
                stretch(place, place, place);
            }
            floor = place + 1;
        }
    }
    Some(stretches)
}

/// A sum in a currency that no constant is in, which lies in no interval; `None` if all currencies are named.
pub(super) fn foreign(constants: &[&Value<'static>], usual: &Value<'static>) -> Option<Value<'static>> {
    let named = |sum: &Value<'static>| match sum {
        Value::Money(sum) => {
            constants.iter().any(|known| matches!(known, Value::Money(known) if known.code() == sum.code()))
        }
        _ => false,
    };
    let codes = ["EUR", "USD", "GBP", "CHF", "MXN", "JPY"].into_iter().chain(Money::currencies());
    let others = codes.filter_map(|code| Money::new("49", code).ok()).map(Value::Money);
    std::iter::once(usual.clone()).chain(others).find(|sum| !named(sum))
}

impl Stretch {
    pub(super) fn holds(&self, value: &Value<'_>) -> bool {
        self.line.place(value).is_some_and(|place| (self.from..=self.to).contains(&place))
    }
}

fn decimals(value: &Value<'_>) -> u32 {
    match value {
        Value::Decimal(number) | Value::Percent(number) => (-number.absolute.magnitude_range().start()).max(0) as u32,
        _ => 0,
    }
}

impl Line {
    fn of(value: &Value<'_>, digits: u32) -> Line {
        match value {
            Value::Decimal(_) => Line::Decimal(digits),
            Value::Percent(_) => Line::Percent(digits),
            Value::Money(sum) => Line::Money(sum.code(), sum.decimals().into()),
            Value::Date(_) => Line::Days,
            Value::DateTime(_) => Line::Nanoseconds,
            Value::Duration(Duration { unit: Unit::BusinessDays, .. }) => Line::BusinessDays,
            Value::Duration(_) => Line::Minutes,
            _ => Line::Integer,
        }
    }

    /// Where a value lies; `None` for one that lies between two places, or too far out.
    fn place(&self, value: &Value<'_>) -> Option<i128> {
        match (self, value) {
            (Line::Integer, Value::Integer(number)) => Some(i128::from(*number)),
            (Line::Decimal(digits) | Line::Percent(digits), Value::Decimal(number) | Value::Percent(number)) => {
                scaled(number, *digits)
            }
            (Line::Money(..), Value::Money(sum)) => Some(i128::from(sum.units())),
            (Line::Days, Value::Date(day)) => Some(i128::from(EPOCH.until(*day).ok()?.get_days())),
            (Line::Nanoseconds, Value::DateTime(at)) => Some(at.as_nanosecond()),
            (Line::BusinessDays, Value::Duration(span)) => Some(i128::from(span.count)),
            (Line::Minutes, Value::Duration(span)) => Some(i128::from(span.minutes()?)),
            _ => None,
        }
    }

    fn value(&self, at: i128) -> Option<Value<'static>> {
        Some(match self {
            Line::Integer => Value::Integer(at.try_into().ok()?),
            Line::Decimal(digits) => Value::Decimal(unscaled(at, *digits)?.into()),
            Line::Percent(digits) => Value::Percent(unscaled(at, *digits)?.into()),
            Line::Money(code, digits) => {
                let amount = unscaled(at, *digits)?.to_string();
                Value::Money(Money::new(&amount, std::str::from_utf8(code).ok()?).ok()?)
            }
            Line::Days => Value::Date(EPOCH.checked_add(i64::try_from(at).ok()?.days()).ok()?),
            Line::Nanoseconds => Value::DateTime(Timestamp::from_nanosecond(at).ok()?),
            Line::BusinessDays => Value::Duration(Duration { count: at.try_into().ok()?, unit: Unit::BusinessDays }),
            Line::Minutes => {
                let (count, unit) = match at {
                    days if days % (24 * 60) == 0 => (days / (24 * 60), Unit::Days),
                    hours if hours % 60 == 0 => (hours / 60, Unit::Hours),
                    minutes => (minutes, Unit::Minutes),
                };
                Value::Duration(Duration { count: count.try_into().ok()?, unit })
            }
        })
    }

    /// Places between two others whose values are short enough to be written, if any is: whole hours and days.
    fn round(&self, from: i128, to: i128) -> impl Iterator<Item = i128> {
        let spans: &[i128] = if *self == Line::Minutes { &[60, 24 * 60] } else { &[] };
        spans.iter().map(move |span| (from + span - 1) / span * span).filter(move |at| *at <= to)
    }

    /// The least and the greatest place that a value of the type can have; these constants lie on the line.
    fn bounds(&self, ty: &Type, places: &[i128]) -> (i128, i128) {
        match (self, ty) {
            (Line::Integer, Type::Integer { min, max }) => {
                (min.unwrap_or(i64::MIN).into(), max.unwrap_or(i64::MAX).into())
            }
            (Line::Integer, _) => (i64::MIN.into(), i64::MAX.into()),
            (Line::Decimal(digits) | Line::Percent(digits), _) => {
                // There are values beyond any constant.
                let far = places.iter().map(|place| place.abs() + 1).max().unwrap_or(0);
                let most = 10_i128.checked_pow(12 + digits).unwrap_or(0).max(far);
                (-most, most)
            }
            (Line::Money(_, digits), _) => (0, 10_i128.pow(15 + digits) - 1),
            (Line::Days, _) => {
                let place = |day: Date| Line::Days.place(&Value::Date(day)).unwrap_or(0);
                (place(Date::MIN), place(Date::MAX))
            }
            (Line::Nanoseconds, _) => (Timestamp::MIN.as_nanosecond(), Timestamp::MAX.as_nanosecond()),
            (Line::Minutes, _) => (0, i128::from(u32::MAX) * 24 * 60),
            (Line::BusinessDays, _) => (0, u32::MAX.into()),
        }
    }
}

/// The number times ten to the power of `digits`, if it is whole then.
fn scaled(number: &Decimal, digits: u32) -> Option<i128> {
    let text = number.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let fraction = fraction.trim_end_matches('0');
    let missing = (digits as usize).checked_sub(fraction.len())?;
    format!("{whole}{fraction}{}", "0".repeat(missing)).parse().ok()
}

fn unscaled(number: i128, digits: u32) -> Option<Decimal> {
    let mut decimal: Decimal = number.to_string().parse().ok()?;
    decimal.multiply_pow10(-i16::try_from(digits).ok()?);
    decimal.absolute.trim_end();
    Some(decimal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::condition::compare;
    use crate::fact::Reading;

    fn cut(ty: &Type, constants: &[&str], usual: &str) -> String {
        let read = |text: &&str| ty.read(*text, &Reading::default()).unwrap().unwrap().into_owned();
        let constants: Vec<Value<'static>> = constants.iter().map(read).collect();
        let stretches = super::cut(ty, &constants.iter().collect::<Vec<_>>(), &read(&usual)).unwrap();
        stretches.iter().map(|stretch| ty.show(&stretch.value)).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn a_line_is_cut_at_its_constants_and_nothing_lies_between_neighbours() {
        let whole = Type::Integer { min: Some(1), max: Some(9) };
        assert_eq!(cut(&whole, &["1", "4", "5"], "7"), "1, 2, 4, 5, 7");
        assert_eq!(cut(&whole, &["9"], "3"), "3, 9");
        assert_eq!(cut(&Type::Decimal, &["1.5"], "12.5"), "1.49, 1.5, 12.5");
        assert_eq!(cut(&Type::Percent, &["10"], "10"), "9.9, 10, 10.1");
        assert_eq!(cut(&Type::Date, &["2026-12-01"], "2026-11-24"), "2026-11-24, 2026-12-01, 2026-12-02");
    }

    #[test]
    fn a_line_reaches_beyond_its_constants() {
        assert_eq!(cut(&Type::Decimal, &["2000000000000000"], "1"), "1, 2000000000000000, 2000000000000000.1");
        let long = cut(&Type::Decimal, &["0.0000000000000000000000000001"], "1");
        assert_eq!(long.split(", ").count(), 3, "{long}");
        let late = cut(&Type::Duration, &["4294967295 minutes"], "1 day");
        assert_eq!(late, "1 day, 4294967295 minutes, 4294967295 days, 0 business days");
        let read = |text: &str| Type::Decimal.read(text, &Reading::default()).unwrap().unwrap().into_owned();
        let apart = [read("99999999999999"), read("0.0000000000000000000000000001")];
        assert!(super::cut(&Type::Decimal, &apart.each_ref(), &apart[0]).is_none());
    }

    #[test]
    fn what_no_value_can_be_is_no_cell() {
        let days = Type::Integer { min: Some(14), max: None };
        assert_eq!(cut(&days, &["14"], "30").replace("30", ""), "14, ");
        let below = [Value::Integer(1), Value::Integer(14)];
        assert_eq!(super::cut(&days, &below.each_ref(), &Value::Integer(30)).unwrap().len(), 2);
    }

    #[test]
    fn some_currency_is_foreign_unless_all_are_named() {
        let all: Vec<Value<'static>> =
            Money::currencies().map(|code| Value::Money(Money::new("0", code).unwrap())).collect();
        let named: Vec<&Value<'static>> = all.iter().collect();
        assert!(foreign(&named, &all[0]).is_none());
        assert_eq!(Type::Money.show(&foreign(&named[1..], &all[1]).unwrap()), "49 BIF");
    }

    #[test]
    fn each_currency_is_a_line_of_its_own() {
        let cells = "0.00 EUR, 20.00 EUR, 50.00 EUR, 50.01 EUR, 9 JPY, 10 JPY, 11 JPY";
        assert_eq!(cut(&Type::Money, &["50 EUR", "0 EUR", "10 JPY"], "20 EUR"), cells);
    }

    #[test]
    fn the_clock_and_business_days_have_no_order_between_them() {
        assert_eq!(
            cut(&Type::Duration, &["2 days", "48 hours"], "3 business days"),
            "2879 minutes, 2 days, 2881 minutes, 3 business days"
        );
    }

    #[test]
    fn no_value_lies_in_two_stretches() {
        for (ty, constants) in [
            (Type::Integer { min: None, max: None }, &["0", "1", "-1"][..]),
            (Type::Decimal, &["0", "0.1", "0.10"]),
            (Type::Duration, &["1 day", "1 business day", "1440 minutes"]),
        ] {
            let read = |text: &&str| ty.read(*text, &Reading::default()).unwrap().unwrap().into_owned();
            let constants: Vec<Value<'static>> = constants.iter().map(read).collect();
            let stretches = super::cut(&ty, &constants.iter().collect::<Vec<_>>(), &constants[0]).unwrap();
            for (at, Stretch { value, .. }) in stretches.iter().enumerate() {
                let equal = |other: &Stretch| compare(&other.value, value) == Some(std::cmp::Ordering::Equal);
                assert!(!stretches[..at].iter().any(equal));
            }
        }
    }
}
