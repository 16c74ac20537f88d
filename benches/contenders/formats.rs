//! Values as replybook writes them, by the same ICU4X formatters, each built once.

use std::fmt;

use fixed_decimal::Decimal;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use jiff::civil;

pub struct Formats {
    /// Sums stand before their symbol, as in German.
    symbol_last: bool,
    numbers: DecimalFormatter,
    days: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    lists: ListFormatter,
    plurals: PluralRules,
}

/// How values come to be written.
pub(crate) trait Values {
    fn money<'a>(&'a self, text: &'a str) -> impl fmt::Display + 'a;
    fn day<'a>(&'a self, text: &'a str) -> impl fmt::Display + 'a;
    fn integer(&self, number: u32) -> impl fmt::Display;
    fn list<'a, S: AsRef<str>>(&'a self, items: &'a [S]) -> impl fmt::Display + 'a;
    fn is_one(&self, number: u32) -> bool;
}

/// Values that have been written beforehand: the facts' texts are as they are shown.
pub(crate) struct Ready<'a>(pub &'a Formats);

impl Values for Ready<'_> {
    fn money<'a>(&'a self, text: &'a str) -> impl fmt::Display + 'a {
        text
    }

    fn day<'a>(&'a self, text: &'a str) -> impl fmt::Display + 'a {
        text
    }

    fn integer(&self, number: u32) -> impl fmt::Display {
        number
    }

    fn list<'a, S: AsRef<str>>(&'a self, items: &'a [S]) -> impl fmt::Display + 'a {
        items[0].as_ref()
    }

    fn is_one(&self, number: u32) -> bool {
        self.0.is_one(number)
    }
}

impl Values for Formats {
    fn money<'a>(&'a self, text: &'a str) -> impl fmt::Display + 'a {
        self.money(text)
    }

    fn day<'a>(&'a self, text: &'a str) -> impl fmt::Display + 'a {
        self.day(text)
    }

    fn integer(&self, number: u32) -> impl fmt::Display {
        self.integer(number)
    }

    fn list<'a, S: AsRef<str>>(&'a self, items: &'a [S]) -> impl fmt::Display + 'a {
        self.list(items)
    }

    fn is_one(&self, number: u32) -> bool {
        self.is_one(number)
    }
}

impl Formats {
    pub fn new(language: &str) -> Formats {
        let locale: Locale = language.parse().expect("a language's tag");
        Formats {
            symbol_last: language.starts_with("de"),
            numbers: DecimalFormatter::try_new((&locale).into(), Default::default()).expect("compiled data"),
            days: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).expect("compiled data"),
            lists: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .expect("compiled data"),
            plurals: PluralRules::try_new_cardinal((&locale).into()).expect("compiled data"),
        }
    }

    /// Reads a sum such as `49.90 EUR`, to be written in its currency's symbol.
    pub fn money(&self, text: &str) -> impl fmt::Display {
        let (amount, currency) = text.split_once(' ').expect("a sum and its currency");
        let symbol = match currency {
            "EUR" => "€",
            "GBP" => "£",
            other => panic!("the three replies have no sum in {other}"),
        };
        Money { formats: self, amount: amount.parse().expect("an amount"), symbol }
    }

    /// Reads a day such as `2026-11-24`, to be written with its month's name.
    pub fn day(&self, text: &str) -> impl fmt::Display {
        let day: civil::Date = text.parse().expect("a day");
        let day = Date::try_new_gregorian(day.year().into(), day.month() as u8, day.day() as u8).expect("a day");
        self.days.format(&day)
    }

    pub fn integer(&self, number: u32) -> impl fmt::Display {
        Number { formats: self, number: number.into() }
    }

    pub fn list<'a, S: AsRef<str>>(&'a self, items: &'a [S]) -> impl fmt::Display {
        self.lists.format(items.iter().map(AsRef::as_ref))
    }

    pub fn is_one(&self, number: u32) -> bool {
        self.plurals.category_for(number) == PluralCategory::One
    }
}

struct Number<'a> {
    formats: &'a Formats,
    number: Decimal,
}

impl fmt::Display for Number<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.formats.numbers.format(&self.number).fmt(f)
    }
}

struct Money<'a> {
    formats: &'a Formats,
    amount: Decimal,
    symbol: &'static str,
}

impl fmt::Display for Money<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let amount = self.formats.numbers.format(&self.amount);
        if self.formats.symbol_last {
            write!(f, "{amount}\u{a0}{}", self.symbol)
        } else {
            write!(f, "{}{amount}", self.symbol)
        }
    }
}
