//! Days by ICU4X, and times of day by CLDR's patterns.
//!
//! ICU4X pads Spanish hours where CLDR does not, and has one word between a day and a time where CLDR has one for each
//! style. Canadian days in figures are `2026-01-02` by CLDR's pattern; ICU4X goes by its skeleton, and writes `26-1-2`.

use std::fmt::Write as _;
use std::ops::RangeInclusive;
use std::sync::OnceLock;

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_locale_core::Locale;
use jiff::civil;

use super::conventions::{Clock, Conventions};
use super::figures;

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
pub(super) struct Dates {
    formatters: [OnceLock<Formatter>; 3],
    /// What ICU4X makes of each month in the style that most days are written in, read off when it is first used: nearly
    /// every reply names a day, and takes a good part of its time to have it written.
    months: [OnceLock<Option<Month>>; 12],
}

impl Dates {
    pub(super) fn write(&self, locale: &Locale, day: civil::Date, style: DateStyle, out: &mut String) {
        let month = || self.months[day.month() as usize - 1].get_or_init(|| Month::read(self, locale, day.month()));
        match style {
            DateStyle::Long if Month::YEARS.contains(&day.year()) => match month() {
                Some(month) => month.write(day, out),
                None => self.format(locale, day, style, out),
            },
            _ => self.format(locale, day, style, out),
        }
    }

    fn format(&self, locale: &Locale, day: civil::Date, style: DateStyle, out: &mut String) {
        let formatter = self.formatters[style as usize].get_or_init(|| {
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

/// How the days of a month are written: a text around the day and the year in figures.
struct Month {
    before: Box<str>,
    between: Box<str>,
    after: Box<str>,
    /// Whether the year comes first.
    year_first: bool,
}

impl Month {
    /// The years that are written in four figures.
    const YEARS: RangeInclusive<i16> = 1000..=9999;

    /// Reads off how ICU4X writes a month; `None` in a language that does not write all its days alike.
    fn read(dates: &Dates, locale: &Locale, month: i8) -> Option<Month> {
        let written = |day: civil::Date| {
            let mut text = String::new();
            dates.format(locale, day, DateStyle::Long, &mut text);
            text
        };
        let text = written(civil::Date::new(2026, month, 24).ok()?);
        let (day, year) = (text.find("24")?, text.find("2026")?);
        let (first, second) = (day.min(year), day.max(year));
        let ends = [first + if day < year { 2 } else { 4 }, second + if day < year { 4 } else { 2 }];
        let read = Month {
            before: text[..first].into(),
            between: text[ends[0]..second].into(),
            after: text[ends[1]..].into(),
            year_first: year < day,
        };
        // No language writes a day otherwise for its year.
        let mut days = (1..=31).map(|day| (2028, day)).chain([1000, 1999, 2026, 9999].map(|year| (year, 1)));
        let alike = |(year, day)| {
            let Ok(day) = civil::Date::new(year, month, day) else { return true };
            let mut text = String::new();
            read.write(day, &mut text);
            text == written(day)
        };
        days.all(alike).then_some(read)
    }

    fn write(&self, date: civil::Date, out: &mut String) {
        let (day, year) = (u64::from(date.day().unsigned_abs()), u64::from(date.year().unsigned_abs()));
        let (first, second) = if self.year_first { (year, day) } else { (day, year) };
        out.push_str(&self.before);
        figures::write(first, 1, out);
        out.push_str(&self.between);
        figures::write(second, 1, out);
        out.push_str(&self.after);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_is_written_as_icu_writes_it() {
        for language in ["en", "en-GB", "es", "es-MX", "de", "de-AT", "fr", "ja", "ar", "hi", "fa", "th", "lt", "hu"] {
            let (locale, dates) = (language.parse().unwrap(), Dates::default());
            let mut day = civil::Date::new(995, 1, 1).unwrap();
            while day.year() < 3000 {
                let (mut ours, mut theirs) = (String::new(), String::new());
                dates.write(&locale, day, DateStyle::Long, &mut ours);
                dates.format(&locale, day, DateStyle::Long, &mut theirs);
                assert_eq!(ours, theirs, "{language}");
                day = day.checked_add(jiff::Span::new().days(13)).unwrap();
            }
        }
    }

    /// What is read off is compared by the days of one year and one day of others.
    #[test]
    fn no_language_writes_a_day_otherwise_for_its_year() {
        let languages = ('a'..='z').flat_map(|first| ('a'..='z').map(move |second| format!("{first}{second}")));
        let mut read = 0;
        for language in languages {
            let (locale, dates) = (language.parse().unwrap(), Dates::default());
            for month in 1..=12 {
                let Some(known) = Month::read(&dates, &locale, month) else { continue };
                read += 1;
                for year in [1000, 1999, 2024, 2027, 9999] {
                    for day in (1..=31).filter_map(|day| civil::Date::new(year, month, day).ok()) {
                        let (mut ours, mut theirs) = (String::new(), String::new());
                        known.write(day, &mut ours);
                        dates.format(&locale, day, DateStyle::Long, &mut theirs);
                        assert_eq!(ours, theirs, "{language}");
                    }
                }
            }
        }
        assert!(read > 1_000, "{read} months are read off");
    }

    #[test]
    fn a_month_is_read_off_when_it_is_first_named() {
        let german = Dates::default();
        german.write(
            &"de".parse().unwrap(),
            civil::Date::new(2026, 11, 24).unwrap(),
            DateStyle::Long,
            &mut String::new(),
        );
        assert!(german.months[10].get().is_some_and(Option::is_some), "German days are written by their month");
    }
}
