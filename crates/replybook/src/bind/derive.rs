//! Facts that nobody gives: what the channel and the market supply, and what follows from the others.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};

use super::{Bound, Ground, Roles, Surroundings};
use crate::diagnostic::{Diagnostic, short};
use crate::duration::{Duration, Unit};
use crate::fact::{FactTable, Slot, Value};
use crate::market::Market;
use crate::salutation;

impl<'a> Bound<'a> {
    /// The customer's time zone: as the case says, else as the market has it. Beside it its offset from UTC at an instant.
    pub(super) fn zone_at(
        &self,
        facts: &FactTable,
        roles: &Roles,
        market: Option<&'a Market>,
        at: Option<Timestamp>,
    ) -> Result<(Cow<'a, TimeZone>, Offset), Diagnostic> {
        let named = self.zone_named(facts, roles.time_zone)?;
        Ok(match (named, market.and_then(|market| market.zone.as_ref())) {
            (Some(named), _) => {
                let offset = at.map_or(Offset::UTC, |at| named.to_offset(at));
                (Cow::Owned(named), offset)
            }
            (None, Some(zone)) => (Cow::Borrowed(zone.time_zone()), at.map_or(Offset::UTC, |at| zone.to_offset(at))),
            (None, None) => (Cow::Owned(TimeZone::UTC), Offset::UTC),
        })
    }

    /// The time zone that a fact names.
    pub(super) fn zone_named(&self, facts: &FactTable, slot: Slot) -> Result<Option<TimeZone>, Diagnostic> {
        let Some(name) = self.text(slot) else { return Ok(None) };
        TimeZone::get(name).map(Some).map_err(|_| {
            let message = format!("`{}`: no time zone is called `{}`", facts.get(slot).name, short(name));
            Diagnostic::new("invalid-fact", "case", message).help("write an IANA name, such as `Europe/Vienna`")
        })
    }

    /// What the channel supplies counts also where the case says something else.
    pub(super) fn yield_to_supply(&mut self, roles: &Roles) {
        let Ground { values: beneath, contested, .. } = self.ground;
        for slot in contested.iter().copied() {
            match (self.values.own(slot), beneath.get(slot)) {
                // Of the shop's own days and the channel's, the longer count.
                (Some(Value::Integer(shop)), Some(Value::Integer(channel)))
                    if slot == roles.return_days && shop >= channel => {}
                (Some(_), Some(supplied)) => self.set(slot, supplied.borrowed()),
                _ => {}
            }
        }
    }

    /// Works out what the customer is called in the salutation.
    pub(super) fn name(&mut self, around: &Surroundings<'_>) {
        let roles = around.roles;
        if !self.is(roles.party, roles.person) {
            return;
        }
        let spanish = around.languages.last().is_some_and(|language| language == "es");
        let two_surnames = spanish || around.market.is_some_and(|market| matches!(market.id.as_str(), "ES" | "MX"));
        let mut recased = None;
        let mut called = |name: Cow<'a, str>| match salutation::recase(&name) {
            Some(new) => {
                recased.get_or_insert_with(|| name.into_owned());
                Cow::Owned(new)
            }
            None => name,
        };
        // A particle at the start of a name is none: "VAN NGUYEN" is Van.
        let mut opening = |name: Cow<'a, str>| match name.chars().any(char::is_lowercase) {
            true => name,
            false => salutation::opening_capital(called(name)),
        };
        let name = self.copied(roles.name).map(&mut opening);
        let given = self.copied(roles.given_name).map(&mut opening);
        let surname = self.copied(roles.surname).map(&mut called);
        self.recased = recased;
        let full = name.or_else(|| match (&given, &surname) {
            (Some(given), Some(surname)) => Some(Cow::Owned(format!("{given} {surname}"))),
            _ => None,
        });
        let surname = surname.map(|surname| {
            let first = match surname {
                surname if !two_surnames => surname,
                Cow::Borrowed(surname) => Cow::Borrowed(salutation::first_surname(surname)),
                Cow::Owned(surname) => Cow::Owned(salutation::first_surname(&surname).to_owned()),
            };
            if spanish { salutation::opening_capital(first) } else { first }
        });
        let title = self.copied(roles.title);
        for (slot, text) in [
            (roles.salutation_name, full),
            (roles.salutation_given, given),
            (roles.salutation_surname, surname),
            (roles.salutation_title, title),
        ] {
            if let Some(text) = text {
                self.set(slot, Value::Text(text));
            }
        }
    }

    fn is(&self, slot: Slot, member: u16) -> bool {
        matches!(self.get(slot), Some(Value::Choice(is)) if *is == member)
    }

    /// Works out whether the customer can still send the goods back: by law (`withdrawal`), and by whatever is longest
    /// (`window`).
    pub(super) fn windows(&mut self, around: &Surroundings<'_>, today: Option<Date>) -> Result<(), Diagnostic> {
        let roles = around.roles;
        let delivered = match self.get(roles.delivered_on) {
            Some(Value::Date(day)) => Some(*day),
            _ => None,
        };
        let right = match self.get(roles.withdrawal_days) {
            Some(Value::Duration(span)) if !self.is(roles.party, roles.company) => Some(*span),
            _ => None,
        };
        let policy = match self.get(roles.return_days) {
            // A shop that takes nothing back says 0.
            Some(Value::Integer(days @ 1..)) => {
                Some(Duration { count: u32::try_from(*days).unwrap_or(u32::MAX), unit: Unit::Days })
            }
            _ => None,
        };
        if let (Some(delivered), Some(today)) = (delivered, today) {
            // The customer's day may begin a day before that of the zone we know.
            let days = delivered.duration_until(today).as_hours() / 24;
            if days < -1 {
                return Err(Diagnostic::new(
                    "invalid-fact",
                    "case",
                    format!("`delivered_on`: {delivered} lies after the day of the message, {today}"),
                ));
            }
            self.set(roles.days_since_delivery, Value::Integer(days.max(0)));
        } else if delivered.is_some() {
            self.clocked.push(roles.days_since_delivery);
        }
        let states = [(roles.withdrawal, roles.states_of_withdrawal), (roles.window, roles.states_of_window)];
        for ((slot, [open, over, none]), spans) in states.into_iter().zip([[right, None], [right, policy]]) {
            let mut state = Some(none);
            for span in spans.into_iter().flatten() {
                state = match (delivered, today) {
                    (None, _) => Some(open),
                    (Some(_), None) => None,
                    (Some(delivered), Some(today)) => {
                        let is_open = span.after(delivered).is_none_or(|last| today <= last);
                        Some(if is_open || state == Some(open) { open } else { over })
                    }
                };
            }
            match state {
                Some(state) => self.values.change(slot, Value::Choice(state)),
                None => self.clocked.push(slot),
            }
        }
        Ok(())
    }
}
