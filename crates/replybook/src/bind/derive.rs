//! Facts that nobody gives: what the channel and the market supply, and what follows from the others.

use std::borrow::Cow;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Bound, Roles, Surroundings};
use crate::diagnostic::{Diagnostic, short};
use crate::duration::{Duration, Unit};
use crate::fact::{FactTable, Slot, Type, Value};
use crate::market::Market;
use crate::salutation;

impl<'a> Bound<'a> {
    /// The customer's time zone: as the case says, else as the market has it.
    pub(super) fn zone_of(
        &self,
        facts: &FactTable,
        roles: &Roles,
        market: Option<&Market>,
    ) -> Result<TimeZone, Diagnostic> {
        let of_market = || market.and_then(|market| market.zone.clone());
        Ok(self.zone_named(facts, roles.time_zone)?.or_else(of_market).unwrap_or(TimeZone::UTC))
    }

    /// The time zone that a fact names.
    pub(super) fn zone_named(&self, facts: &FactTable, slot: Slot) -> Result<Option<TimeZone>, Diagnostic> {
        let Some(name) = self.text(slot) else { return Ok(None) };
        TimeZone::get(name).map(Some).map_err(|_| {
            let message = format!("`{}`: no time zone is called `{}`", facts.get(slot).name, short(name));
            Diagnostic::new("invalid-fact", "case", message).help("write an IANA name, such as `Europe/Vienna`")
        })
    }

    /// Takes over what the channel and the market supply.
    pub(super) fn supply(&mut self, facts: &FactTable, around: &Surroundings<'a>) {
        let Surroundings { roles, supplied, market, .. } = *around;
        for (slot, value) in supplied {
            // Of the shop's own days and the channel's, the longer count.
            match (*slot == roles.return_days, self.get(*slot), value) {
                (true, Some(Value::Integer(shop)), Value::Integer(channel)) if shop >= channel => {}
                _ => self.set(*slot, value.borrowed()),
            }
        }
        if self.get(roles.address_locked).is_none() {
            self.set(roles.address_locked, Value::YesNo(false));
        }
        let directness = market.map(|market| market.directness).unwrap_or_default();
        if let Some(value) = facts.get(roles.directness).ty.member(directness.member()) {
            self.set(roles.directness, value);
        }
        if let Some(market) = market {
            self.values[usize::from(roles.withdrawal_days.0)] = market.withdrawal_days.map(Value::Duration);
            self.values[usize::from(roles.guarantee_years.0)] = market.guarantee_years.map(Value::Integer);
        }
    }

    /// Works out what the customer is called in the salutation.
    pub(super) fn name(&mut self, facts: &FactTable, around: &Surroundings<'_>) {
        let roles = around.roles;
        if !self.is(facts, roles.party, "person") {
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
            self.values[usize::from(slot.0)] = text.map(Value::Text);
        }
    }

    fn is(&self, facts: &FactTable, slot: Slot, member: &str) -> bool {
        match (self.get(slot), &facts.get(slot).ty) {
            (Some(Value::Choice(at)), Type::Choice(members)) => &*members[usize::from(*at)] == member,
            _ => false,
        }
    }

    /// Works out whether the customer can still send the goods back: by law (`withdrawal`), and by whatever is longest
    /// (`window`).
    pub(super) fn windows(
        &mut self,
        facts: &FactTable,
        around: &Surroundings<'_>,
        today: Option<Date>,
    ) -> Result<(), Diagnostic> {
        let roles = around.roles;
        let delivered = match self.get(roles.delivered_on) {
            Some(Value::Date(day)) => Some(*day),
            _ => None,
        };
        let right = match self.get(roles.withdrawal_days) {
            Some(Value::Duration(span)) if !self.is(facts, roles.party, "company") => Some(*span),
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
            let days = delivered.until(today).map_or(0, |span| span.get_days());
            if days < -1 {
                return Err(Diagnostic::new(
                    "invalid-fact",
                    "case",
                    format!("`delivered_on`: {delivered} lies after the day of the message, {today}"),
                ));
            }
            self.set(roles.days_since_delivery, Value::Integer(i64::from(days.max(0))));
        } else if delivered.is_some() {
            self.clocked.push(roles.days_since_delivery);
        }
        for (slot, spans) in [(roles.withdrawal, [right, None]), (roles.window, [right, policy])] {
            let spans = spans.into_iter().flatten();
            let mut state = "none";
            for span in spans {
                match (delivered, today) {
                    (None, _) => state = "open",
                    (Some(_), None) => state = "clocked",
                    (Some(delivered), Some(today)) => {
                        let open = span.after(delivered).is_none_or(|last| today <= last);
                        state = if open || state == "open" { "open" } else { "over" };
                    }
                }
            }
            match &facts.get(slot).ty {
                _ if state == "clocked" => self.clocked.push(slot),
                ty => {
                    if let Some(value) = ty.member(state) {
                        self.set(slot, value);
                    }
                }
            }
        }
        Ok(())
    }
}
