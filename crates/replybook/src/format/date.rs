//! Days by ICU4X, and times of day by CLDR's patterns.
//!
//! ICU4X pads Spanish hours where CLDR does not, and has one word between a day and a time where CLDR has one for each
//! style. Canadian days in figures are `2026-01-02` by CLDR's pattern; ICU4X goes by its skeleton, and writes `26-1-2`.

use std::fmt::Write as _;
use std::sync::OnceLock;

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_locale_core::Locale;
use jiff::civil;

use super::conventions::{Clock, Conventions};

/// How much of a day is written; the styles of `Intl.DateTimeFormat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateStyle {
    /// With the weekday: `Dienstag, 24. November 2026`.
    Full,
    /// With the month's name: `24. November 2026`.
    Long,
    /// In figures: `24.11.26`. The year has four where two would leave the century open.
    Short,
}

type Formatter = FixedCalendarDateTimeFormatter<Gregorian, DateFieldSet>;

/// The formatters of one language, one for each [`DateStyle`], each built when it is first used.
#[derive(Default)]
pub(super) struct Dates([OnceLock<Formatter>; 3]);

impl Dates {
    pub(super) fn write(&self, locale: &Locale, day: civil::Date, style: DateStyle, out: &mut String) {
        let formatter = self.0[style as usize].get_or_init(|| {
            let fields = match style {
                DateStyle::Full => DateFieldSet::YMDE(YMDE::long()),
                DateStyle::Long => DateFieldSet::YMD(YMD::long()),
                DateStyle::Short => DateFieldSet::YMD(YMD::short()),
            };
            Formatter::try_new(locale.into(), fields).expect(super::FOR_EVERY_LANGUAGE)
        });
        // Writing to a string does not fail, nor does jiff have a day that ICU4X has not.
        let _ = match Date::try_new_gregorian(day.year().into(), day.month() as u8, day.day() as u8) {
            Ok(date) => write!(out, "{}", formatter.format(&date)),
            Err(_) => write!(out, "{day}"),
        };
    }
}

impl Conventions {
    /// Writes the hour and the minute.
    pub(super) fn write_time(&self, time: civil::Time, out: &mut String) {
        let (hour, minute) = (time.hour(), time.minute());
        let _ = match self.clock {
            Clock::Of24 { padded: true } => write!(out, "{hour:02}:{minute:02}"),
            Clock::Of24 { padded: false } => write!(out, "{hour}:{minute:02}"),
            Clock::Of12 { am, pm } => {
                let half = if hour < 12 { am } else { pm };
                write!(out, "{}:{minute:02}{half}", self.shown_hour(time))
            }
        };
    }

    /// The hour as the clock of the language has it.
    pub(super) fn shown_hour(&self, time: civil::Time) -> i8 {
        match self.clock {
            Clock::Of24 { .. } => time.hour(),
            Clock::Of12 { .. } => (time.hour() + 11) % 12 + 1,
        }
    }
}
