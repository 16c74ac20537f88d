//! Moments at which the agent does something, on the customer's clock and on the agent's.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::{Date, DateTime};
use jiff::fmt::temporal::Pieces;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp, Zoned};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::duration::{Duration, Unit};

/// A moment at which the agent does something, on the customer's clock and on the agent's.
///
/// For programs serde writes `utc` in RFC 3339, which every language reads, and beside it `customer` and `agent` with the
/// zone as RFC 9557 has it: `2026-11-23T10:15:00+01:00[Europe/Berlin]`.
///
/// For people it writes itself by the agent's clock, with the customer's where that shows something else:
/// `Monday 2026-11-23 at 17:15 (Asia/Shanghai), for the customer 10:15 (Europe/Berlin)`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Moment {
    /// On the customer's clock: in the case's `time_zone`, else in the first of its market, else in UTC.
    pub customer: Zoned,
    /// The same instant on the agent's clock: in the seller's `agent_time_zone`, else at the offset from UTC that
    /// `received_at` is written with.
    pub agent: Zoned,
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut moment = serializer.serialize_struct("Moment", 3)?;
        moment.serialize_field("utc", &Written(self.customer.timestamp()))?;
        moment.serialize_field("customer", &Written(&self.customer))?;
        moment.serialize_field("agent", &Written(&self.agent))?;
        moment.end()
    }
}

/// What serde takes as it writes itself.
struct Written<T>(T);

impl<T: fmt::Display> Serialize for Written<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Moment { customer, agent } = self;
        let day = |at: &Zoned| at.strftime("%A %F at %H:%M").to_string();
        if customer.datetime() == agent.datetime() {
            // Of two clocks that agree, the customer's zone is the one that always has a name.
            return write!(f, "{} ({})", day(customer), Zone(customer));
        }
        write!(f, "{} ({}), for the customer ", day(agent), Zone(agent))?;
        match customer.date() == agent.date() {
            true => write!(f, "{} ({})", customer.strftime("%H:%M"), Zone(customer)),
            false => write!(f, "{} ({})", day(customer), Zone(customer)),
        }
    }
}

/// The zone of a time, by its name, else by its offset: `Europe/Berlin`, `UTC+01:00`.
struct Zone<'a>(&'a Zoned);

impl fmt::Display for Zone<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.time_zone().iana_name() {
            Some(name) => f.write_str(name),
            None => write!(f, "UTC{}", self.0.strftime("%:z")),
        }
    }
}

/// When a message arrived, on both clocks: what is due later is counted from it.
#[derive(Clone, Debug)]
pub(crate) struct Arrival<'a> {
    pub at: Timestamp,
    /// The same, on the customer's clock.
    pub local: DateTime,
    /// The customer's.
    pub zone: Cow<'a, TimeZone>,
    pub agent: TimeZone,
}

impl Arrival<'_> {
    /// The moment that lies a span after the arrival; `None` past the last that can be told, at the end of the year 9999.
    ///
    /// Minutes and hours are exact. Days are the customer's, and end when the customer's clock shows what it showed then,
    /// whether or not it was put forward or back in between.
    pub(crate) fn after(&self, span: Duration) -> Option<Moment> {
        match span.unit {
            Unit::Minutes | Unit::Hours => {
                let minutes = i64::try_from(span.minutes()?).ok()?;
                let at = self.at.checked_add(SignedDuration::from_mins(minutes)).ok()?;
                Some(self.tell(at.to_zoned(self.zone())))
            }
            Unit::Days | Unit::BusinessDays => self.on(span.after(self.local.date())?),
        }
    }

    /// A day of the customer's, at the hour at which the message arrived.
    ///
    /// Where the clock is put forward over that hour, it is as much later; where it is put back over it, it is the first
    /// of the two.
    pub(crate) fn on(&self, day: Date) -> Option<Moment> {
        let at = day.to_datetime(self.local.time());
        Some(self.tell(at.to_zoned(self.zone()).ok()?))
    }

    fn zone(&self) -> TimeZone {
        TimeZone::clone(&self.zone)
    }

    fn tell(&self, customer: Zoned) -> Moment {
        let agent = customer.with_time_zone(self.agent.clone());
        Moment { customer, agent }
    }
}

/// The offset from UTC that a time in RFC 3339 is written with.
pub(crate) fn offset(text: &str) -> Option<Offset> {
    // As nearly all times are written.
    if let [.., b'0'..=b'9', b'Z'] = text.as_bytes() {
        return Some(Offset::UTC);
    }
    if let [.., sign @ (b'+' | b'-'), h1 @ b'0'..=b'9', h2 @ b'0'..=b'9', b':', m1 @ b'0'..=b'9', m2 @ b'0'..=b'9'] =
        text.as_bytes()
    {
        let two = |tens: u8, ones: u8| i32::from(tens - b'0') * 10 + i32::from(ones - b'0');
        let seconds = (two(*h1, *h2) * 60 + two(*m1, *m2)) * 60;
        return Offset::from_seconds(if *sign == b'-' { -seconds } else { seconds }).ok();
    }
    Pieces::parse(text).ok()?.to_numeric_offset()
}
