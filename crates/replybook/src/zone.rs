//! Time zones that many cases share.

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

use crate::kept::Shelf;

/// A time zone that many cases share.
///
/// To look up what a clock shows takes long: its rules are read each time. So its offset from UTC is kept for every
/// stretch of time through which it is the same.
#[derive(Debug)]
pub(crate) struct Zone {
    zone: TimeZone,
    /// Of each stretch since 1970: its offset, if it has one.
    offsets: Shelf<Option<Offset>>,
}

impl Zone {
    /// How long a stretch is, as a power of two: some 24 days.
    const STRETCH: u32 = 21;

    /// The zone of an IANA name.
    pub(crate) fn get(name: &str) -> Option<Zone> {
        Some(Zone { zone: TimeZone::get(name).ok()?, offsets: Shelf::default() })
    }

    pub(crate) fn time_zone(&self) -> &TimeZone {
        &self.zone
    }

    pub(crate) fn to_offset(&self, at: Timestamp) -> Offset {
        let stretch = usize::try_from(at.as_second() >> Zone::STRETCH).ok().filter(|_| at >= Timestamp::UNIX_EPOCH);
        let kept = stretch.and_then(|stretch| *self.offsets.get_or_init(stretch, || self.offset_through(stretch)));
        kept.unwrap_or_else(|| self.zone.to_offset(at))
    }

    /// The offset of a stretch; `None` where the clock is put forward or back within it.
    fn offset_through(&self, stretch: usize) -> Option<Offset> {
        let begin = |stretch: i64| Timestamp::from_second(stretch << Zone::STRETCH).ok();
        let stretch = i64::try_from(stretch).ok()?;
        let (begins, ends) = (begin(stretch)?, begin(stretch + 1)?);
        let changes = self.zone.following(begins).next().is_some_and(|change| change.timestamp() < ends);
        (!changes).then(|| self.zone.to_offset(begins))
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;

    use super::*;

    #[test]
    fn an_offset_that_is_kept_is_that_of_the_instant() {
        for name in ["Europe/Berlin", "America/New_York", "Africa/Casablanca", "Asia/Kolkata", "Antarctica/Troll"] {
            let zone = Zone::get(name).unwrap();
            let mut at: Timestamp = "1968-01-01T00:00:00.5Z".parse().unwrap();
            let (mut kept, mut instants) = (0, 0);
            while at.as_second() < 2_500_000_000 {
                assert_eq!(zone.to_offset(at), zone.zone.to_offset(at), "{name} {at}");
                kept += usize::from(zone.offset_through(at.as_second().max(0) as usize >> Zone::STRETCH).is_some());
                instants += 1;
                at += 37.hours();
            }
            for change in zone.zone.following("1968-01-01T00:00:00Z".parse().unwrap()).take(100) {
                for at in [change.timestamp(), change.timestamp() - 1.nanosecond(), change.timestamp() + 1.second()] {
                    assert_eq!(zone.to_offset(at), zone.zone.to_offset(at), "{name} {at}");
                }
            }
            assert!(kept * 3 > instants * 2, "{name}: of {instants} instants {kept} are known by their stretch");
        }
    }
}
