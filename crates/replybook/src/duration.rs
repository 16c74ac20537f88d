//! Spans of time as people say them: "2 business days".

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::yaml::Problem;

/// A span of time in one unit: `30 minutes`, `24 hours`, `14 days`, `3 business days`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Duration {
    /// How many of the unit.
    pub count: u32,
    /// The unit.
    pub unit: Unit,
}

/// The unit of a [`Duration`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Minutes of the clock.
    Minutes,
    /// Hours of the clock.
    Hours,
    /// Calendar days.
    Days,
    /// Days from Monday to Friday; public holidays are not known to the library and count.
    BusinessDays,
}

/// A text that is no [`Duration`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no duration; write a count and a unit, as in `30 minutes`, `24 hours`, `14 days` or `3 business days`"
)]
pub struct ParseDurationError(String);

impl Unit {
    /// The unit's name in the plural, as it is written in YAML.
    pub fn name(self) -> &'static str {
        match self {
            Unit::Minutes => "minutes",
            Unit::Hours => "hours",
            Unit::Days => "days",
            Unit::BusinessDays => "business days",
        }
    }
}

impl Duration {
    /// The length on the clock; `None` for business days.
    pub(crate) fn minutes(self) -> Option<u64> {
        let count = u64::from(self.count);
        match self.unit {
            Unit::Minutes => Some(count),
            Unit::Hours => Some(count * 60),
            Unit::Days => Some(count * 24 * 60),
            Unit::BusinessDays => None,
        }
    }

    /// Makes sure that the span ends before the calendar does, whenever the message arrives that it is counted from.
    pub(crate) fn check(self) -> Result<(), Problem> {
        // Messages arrive until the end of 2999; a zone may be a day off at either end.
        let (last, end) = (date(3000, 1, 1), date(9999, 12, 29));
        let days = match self.minutes() {
            Some(minutes) => Duration { count: (minutes / (24 * 60)) as u32, unit: Unit::Days },
            None => self,
        };
        match days.after(last) {
            Some(day) if day <= end => Ok(()),
            _ => Err(Problem::new(format!("`{self}` after a message may lie past the year 9999"))),
        }
    }

    /// Reads the time that there is for a reply, as a file has it.
    pub(crate) fn of_reply(raw: &Json) -> Result<Duration, Problem> {
        let text = raw.as_str().map_or_else(|| raw.to_string(), str::to_owned);
        let span: Duration = text.parse().map_err(|error| Problem::new(format!("{error}")))?;
        match span.count {
            0 => Err(Problem::new(format!("`{text}` leaves no time for a reply"))),
            _ => span.check().map(|()| span),
        }
    }

    /// The day that lies this span after `day`. Hours and minutes stay within the day; business days skip Saturdays and Sundays.
    ///
    /// `None` past the year 9999.
    pub fn after(self, day: Date) -> Option<Date> {
        match self.unit {
            Unit::Minutes | Unit::Hours => Some(day),
            Unit::Days => plus(day, self.count.into()),
            Unit::BusinessDays => {
                // Counted from a Saturday or a Sunday, Monday is the first: as from the Friday before.
                let since_monday = i64::from(day.weekday().to_monday_zero_offset());
                let past_friday = (since_monday - 4).max(0);
                let (weeks, days) = (i64::from(self.count / 5), i64::from(self.count % 5));
                let weekend = if since_monday - past_friday + days > 4 { 2 } else { 0 };
                plus(day, weeks * 7 + days + weekend - past_friday)
            }
        }
    }
}

fn plus(day: Date, days: i64) -> Option<Date> {
    day.checked_add(SignedDuration::from_hours(days * 24)).ok()
}

impl FromStr for Duration {
    type Err = ParseDurationError;

    fn from_str(text: &str) -> Result<Duration, ParseDurationError> {
        let fail = || ParseDurationError(text.to_owned());
        let (count, unit) = text.trim().split_once(char::is_whitespace).ok_or_else(fail)?;
        let count = count.parse().map_err(|_| fail())?;
        let unit = match unit.split_whitespace().collect::<Vec<_>>()[..] {
            ["minute" | "minutes"] => Unit::Minutes,
            ["hour" | "hours"] => Unit::Hours,
            ["day" | "days"] => Unit::Days,
            ["business", "day" | "days"] => Unit::BusinessDays,
            _ => return Err(fail()),
        };
        Ok(Duration { count, unit })
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = self.unit.name();
        write!(f, "{} {}", self.count, if self.count == 1 { &unit[..unit.len() - 1] } else { unit })
    }
}

impl TryFrom<String> for Duration {
    type Error = ParseDurationError;

    fn try_from(text: String) -> Result<Duration, ParseDurationError> {
        text.parse()
    }
}

impl From<Duration> for String {
    fn from(duration: Duration) -> String {
        duration.to_string()
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use jiff::civil::Weekday;

    use super::*;

    fn after(span: &str, day: Date) -> Date {
        span.parse::<Duration>().unwrap().after(day).unwrap()
    }

    #[test]
    fn business_days_skip_the_weekend() {
        let friday = date(2026, 11, 20);
        assert_eq!(after("1 business day", friday), date(2026, 11, 23));
        assert_eq!(after("5 business days", friday), date(2026, 11, 27));
        assert_eq!(after("1 business day", date(2026, 11, 21)), date(2026, 11, 23));
        assert_eq!(after("2 business days", date(2026, 11, 22)), date(2026, 11, 24));
        assert_eq!(after("12 business days", date(2026, 11, 24)), date(2026, 12, 10));
        assert_eq!(after("3 days", friday), date(2026, 11, 23));
    }

    #[test]
    fn business_days_are_those_of_a_calendar() {
        let is_weekend = |day: &Date| matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        for from in date(2026, 11, 16).series(1.day()).take(7) {
            // Nothing after a Saturday is the Friday before.
            let last = std::iter::successors(Some(from), |day| day.yesterday().ok()).find(|day| !is_weekend(day));
            let days = date(2026, 11, 16).series(1.day()).filter(|day| *day > from && !is_weekend(day));
            for (count, day) in (0..40).zip(last.into_iter().chain(days)) {
                assert_eq!(Duration { count, unit: Unit::BusinessDays }.after(from), Some(day), "{count} after {from}");
            }
        }
    }

    #[test]
    fn a_duration_is_written_as_it_is_read() {
        for text in ["1 minute", "24 hours", "1 day", "3 business days"] {
            assert_eq!(text.parse::<Duration>().unwrap().to_string(), text);
        }
        for text in ["", "3", "days", "-1 days", "3 fortnights", "3 business", "99999999999 days"] {
            assert!(text.parse::<Duration>().is_err(), "{text}");
        }
        assert_eq!("4294967295 business days".parse::<Duration>().unwrap().after(date(2026, 1, 1)), None);
    }
}
