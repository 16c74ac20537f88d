//! Days and times of day by ICU4X.

use std::fmt::Write as _;
use std::sync::OnceLock;

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::enums::{CompositeDateTimeFieldSet, DateAndTimeFieldSet, DateFieldSet};
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_datetime::input::{DateTime, Time};
use icu_locale_core::Locale;
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::TimeZone;

/// How much of a day is written; the styles of `Intl.DateTimeFormat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateStyle {
    /// With the weekday: "Dienstag, 24. November 2026".
    Full,
    /// With the month's name: "24. November 2026".
    Long,
    /// In figures: "24.11.26".
    Short,
}

type Formatter = FixedCalendarDateTimeFormatter<Gregorian, CompositeDateTimeFieldSet>;

/// The formatters of one language, each built when it is first used.
#[derive(Default)]
pub(super) struct Dates {
    days: [OnceLock<Formatter>; 3],
    instants: [OnceLock<Formatter>; 3],
}

impl Dates {
    pub(super) fn write_day(&self, locale: &Locale, day: civil::Date, style: DateStyle, out: &mut String) {
        let formatter = self.days[style as usize].get_or_init(|| {
            build(
                locale,
                CompositeDateTimeFieldSet::Date(match style {
                    DateStyle::Full => DateFieldSet::YMDE(YMDE::long()),
                    DateStyle::Long => DateFieldSet::YMD(YMD::long()),
                    DateStyle::Short => DateFieldSet::YMD(YMD::short()),
                }),
            )
        });
        write(formatter, day.into(), out);
    }

    /// Writes the day and the time of the clock, in hours and minutes, that it is in a time zone.
    pub(super) fn write_instant(
        &self,
        locale: &Locale,
        at: Timestamp,
        zone: &TimeZone,
        style: DateStyle,
        out: &mut String,
    ) {
        let formatter = self.instants[style as usize].get_or_init(|| {
            build(
                locale,
                CompositeDateTimeFieldSet::DateTime(match style {
                    DateStyle::Full => DateAndTimeFieldSet::YMDET(YMDE::long().with_time_hm()),
                    DateStyle::Long => DateAndTimeFieldSet::YMDT(YMD::long().with_time_hm()),
                    DateStyle::Short => DateAndTimeFieldSet::YMDT(YMD::short().with_time_hm()),
                }),
            )
        });
        write(formatter, zone.to_datetime(at), out);
    }
}

fn build(locale: &Locale, fields: CompositeDateTimeFieldSet) -> Formatter {
    // The compiled data falls back from any language to the root, which has every pattern.
    Formatter::try_new(locale.into(), fields).expect("dates can be written in every language")
}

fn write(formatter: &Formatter, at: civil::DateTime, out: &mut String) {
    let date = Date::try_new_gregorian(at.year().into(), at.month() as u8, at.day() as u8);
    let time = Time::try_new(at.hour() as u8, at.minute() as u8, at.second() as u8, 0);
    // Writing to a string does not fail, nor does jiff have a day or a time that ICU4X has not.
    let _ = match (date, time) {
        (Ok(date), Ok(time)) => write!(out, "{}", formatter.format(&DateTime { date, time })),
        _ => write!(out, "{}", at.date()),
    };
}
