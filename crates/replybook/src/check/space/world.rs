//! What no case can combine: what facts follow from one another, from the channel and from the market.
//!
//! Each line here says of `bind` what it does. A test holds them to it with cases of all kinds.

use super::cells::CELLS_MAX;
use super::{Cells, OrderNumber, Region, Space, World};
use crate::duration::Unit;
use crate::fact::{Slot, Type, Value};
use crate::market::Directness;

impl World<'_> {
    /// Values at which facts change what follows from them.
    pub(super) fn cuts(&self, slot: Slot) -> Vec<Value<'static>> {
        let roles = self.roles;
        let members = |names: &[&str]| match &self.facts.get(slot).ty {
            Type::Choice(members) => {
                let at = |name: &&str| members.iter().position(|member| **member == **name);
                names.iter().filter_map(at).map(|at| Value::Choice(at as u16)).collect()
            }
            _ => Vec::new(),
        };
        match slot {
            // A shop that takes nothing back says 0.
            _ if slot == roles.return_days => vec![Value::Integer(1)],
            _ if slot == roles.party => members(&["person", "company"]),
            _ if slot == roles.withdrawal || slot == roles.window => members(&["open", "over", "none"]),
            _ if slot == roles.directness => members(&Directness::MEMBERS),
            _ => Vec::new(),
        }
    }

    /// The regions in which no case can lie.
    pub(super) fn impossible(&self, space: &Space) -> Vec<Region> {
        let mut rows = Vec::new();
        self.declared(space, &mut rows);
        self.supplied_by_channels(space, &mut rows);
        self.supplied_by_markets(space, &mut rows);
        self.rights(space, &mut rows);
        self.days(space, &mut rows);
        self.names(space, &mut rows);
        rows.retain(|row| !row.is_empty());
        rows
    }

    /// Facts that are never missing.
    fn declared(&self, space: &Space, rows: &mut Vec<Region>) {
        let roles = self.roles;
        for (slot, fact) in self.facts.iter() {
            let always = [
                roles.channel,
                roles.today,
                roles.follows,
                roles.withdrawal,
                roles.window,
                roles.address_locked,
                roles.directness,
            ];
            if fact.required || fact.default.is_some() || always.contains(&slot) {
                rows.push(space.missing(slot));
            }
        }
        match self.order_number {
            OrderNumber::From(order) => equally(space, order, roles.order_number, rows),
            OrderNumber::Never => rows.push(space.given(roles.order_number)),
            OrderNumber::Open => {}
        }
    }

    fn supplied_by_channels(&self, space: &Space, rows: &mut Vec<Region>) {
        let roles = self.roles;
        let Some(members) = self.members(roles.channel) else { return };
        for (at, member) in (0..).zip(members.iter()) {
            let here = space.members(roles.channel, &[at]);
            let Some((_, post)) = self.channels.iter().find(|(id, _)| **id == **member) else {
                rows.push(here);
                continue;
            };
            for (slot, value) in &post.supplied {
                let cell = space.cell_of(*slot, value);
                let lower = |given: Option<&Value<'static>>| match (given, value) {
                    // Of the shop's own days and the channel's, the longer count.
                    (Some(Value::Integer(shop)), Value::Integer(channel)) if *slot == roles.return_days => {
                        shop < channel
                    }
                    _ => true,
                };
                let other = space.all(*slot).without(cell).and(space.those(*slot, lower));
                rows.push(here.clone().with(*slot, other));
            }
            let supplies = |slot: Slot| post.supplied.iter().any(|(supplied, _)| *supplied == slot);
            if !supplies(roles.address_locked) {
                rows.push(
                    here.and(&space.where_value(roles.address_locked, |value| value == Some(&Value::YesNo(true)))),
                );
            }
            // What the library does not work out comes from channels alone.
            let others = self.facts.iter().filter(|(slot, fact)| fact.derived && !roles.derived().contains(slot));
            rows.extend(others.filter(|(slot, _)| !supplies(*slot)).map(|(slot, _)| here.and(&space.given(slot))));
        }
    }

    fn supplied_by_markets(&self, space: &Space, rows: &mut Vec<Region>) {
        let roles = self.roles;
        let nowhere = space.missing(roles.market);
        rows.push(nowhere.and(&space.given(roles.withdrawal_days)));
        rows.push(nowhere.and(&space.given(roles.guarantee_years)));
        let otherwise = |directness: Directness| {
            let fits = self.facts.get(roles.directness).ty.member(directness.member());
            space.where_value(roles.directness, |value| value != fits.as_ref())
        };
        rows.push(nowhere.and(&otherwise(Directness::default())));
        let Some(members) = self.members(roles.market) else { return };
        for (at, member) in (0..).zip(members.iter()) {
            let here = space.members(roles.market, &[at]);
            let Some(market) = self.markets.iter().find(|market| *market.id == **member) else {
                rows.push(here);
                continue;
            };
            rows.push(here.and(&otherwise(market.directness)));
            let days = market.withdrawal_days.map(Value::Duration);
            let years = market.guarantee_years.map(Value::Integer);
            for (slot, value) in [(roles.withdrawal_days, days), (roles.guarantee_years, years)] {
                let cell =
                    value.map_or(space.those(slot, |value| value.is_none()), |value| space.cell_of(slot, &value));
                rows.push(here.clone().with(slot, space.all(slot).without(cell)));
            }
        }
    }

    /// The members of a choice, unless there are so many that they share cells.
    fn members(&self, slot: Slot) -> Option<&[Box<str>]> {
        match &self.facts.get(slot).ty {
            Type::Choice(members) if members.len() < CELLS_MAX => Some(members),
            _ => None,
        }
    }

    /// Whether the goods can be sent back: by law, and by whatever is longest.
    fn rights(&self, space: &Space, rows: &mut Vec<Region>) {
        let roles = self.roles;
        let state = |slot: Slot, names: &[&str]| {
            let Type::Choice(members) = &self.facts.get(slot).ty else {
                return Region::default().with(slot, Cells::NONE);
            };
            space.where_value(slot, |value| match value {
                Some(Value::Choice(at)) => names.contains(&&*members[usize::from(*at)]),
                _ => false,
            })
        };
        let not = |region: &Region, slot: Slot| {
            let cells = region.axes().first().map_or(Cells::NONE, |(_, cells)| *cells);
            Region::default().with(slot, space.all(slot).without(cells))
        };
        let (right, window) = (roles.withdrawal, roles.window);
        let company = state(roles.party, &["company"]);
        let consumer = not(&company, roles.party);
        let law = space.given(roles.withdrawal_days);
        let no_law = space.missing(roles.withdrawal_days);
        let undelivered = space.missing(roles.delivered_on);
        let takes_back = space.where_value(roles.return_days, |value| matches!(value, Some(Value::Integer(1..))));
        let takes_nothing = not(&takes_back, roles.return_days);
        let no_right = state(right, &["none"]);
        for slot in [right, window] {
            rows.push(not(&state(slot, &["open", "over", "none"]), slot));
        }
        rows.push(company.and(&not(&no_right, right)));
        rows.push(no_law.and(&not(&no_right, right)));
        rows.push(law.and(&consumer).and(&no_right));
        rows.push(undelivered.and(&state(right, &["over"])));

        rows.push(undelivered.and(&state(window, &["over"])));
        rows.push(state(right, &["open"]).and(&not(&state(window, &["open"]), window)));
        rows.push(state(right, &["over"]).and(&state(window, &["none"])));
        rows.push(takes_back.and(&state(window, &["none"])));
        rows.push(takes_nothing.and(&no_right).and(&not(&state(window, &["none"]), window)));
        rows.push(takes_nothing.and(&state(right, &["over"])).and(&state(window, &["open"])));
    }

    /// How long ago it was delivered, and what that means for the two periods.
    fn days(&self, space: &Space, rows: &mut Vec<Region>) {
        let roles = self.roles;
        let days = roles.days_since_delivery;
        equally(space, roles.delivered_on, days, rows);
        let spans = space.spans(days);
        let cells = |fits: &dyn Fn(i64, i64) -> bool| {
            Cells::of(spans.iter().filter(|(_, from, to)| fits(*from, *to)).map(|(cell, ..)| *cell))
        };
        rows.push(Region::default().with(days, cells(&|_, to| to < 0)));
        let state = |slot: Slot, name: &str| {
            let Type::Choice(members) = &self.facts.get(slot).ty else { return Region::default() };
            let at = members.iter().position(|member| **member == *name).unwrap_or(usize::MAX);
            space.where_value(slot, |value| matches!(value, Some(Value::Choice(member)) if usize::from(*member) == at))
        };
        let Some(members) = self.members(roles.market) else { return };
        for (at, member) in (0..).zip(members.iter()) {
            let Some(market) = self.markets.iter().find(|market| *market.id == **member) else { continue };
            let Some(span) = market.withdrawal_days.filter(|span| span.unit == Unit::Days) else { continue };
            let last = i64::from(span.count);
            let here = space.members(roles.market, &[at]);
            let open = here.and(&state(roles.withdrawal, "open"));
            rows.push(open.with(days, cells(&|from, _| from > last)));
            let over = here.and(&state(roles.withdrawal, "over"));
            rows.push(over.with(days, cells(&|_, to| to <= last)));
        }
        for (cell, least, most) in space.spans(roles.return_days) {
            let policy = Region::default().with(roles.return_days, Cells::of([cell]));
            if least >= 1 {
                let over = policy.and(&state(roles.window, "over"));
                rows.push(over.with(days, cells(&|_, to| to <= least)));
            }
            let lapsed = policy.and(&state(roles.window, "open"));
            for right in ["over", "none"] {
                rows.push(lapsed.and(&state(roles.withdrawal, right)).with(days, cells(&|from, _| from > most)));
            }
        }
    }

    /// What the customer is called in the salutation.
    fn names(&self, space: &Space, rows: &mut Vec<Region>) {
        let roles = self.roles;
        let Type::Choice(members) = &self.facts.get(roles.party).ty else { return };
        let person = space.where_value(
            roles.party,
            |value| matches!(value, Some(Value::Choice(at)) if &*members[usize::from(*at)] == "person"),
        );
        let cells = person.axes().first().map_or(Cells::NONE, |(_, cells)| *cells);
        let nobody = Region::default().with(roles.party, space.all(roles.party).without(cells));
        for (part, called) in [
            (roles.given_name, roles.salutation_given),
            (roles.surname, roles.salutation_surname),
            (roles.title, roles.salutation_title),
        ] {
            rows.push(nobody.and(&space.given(called)));
            rows.push(space.missing(part).and(&space.given(called)));
            rows.push(person.and(&space.given(part)).and(&space.missing(called)));
        }
        let full = roles.salutation_name;
        let (name, given, surname) = (roles.name, roles.given_name, roles.surname);
        rows.push(nobody.and(&space.given(full)));
        rows.push(person.and(&space.given(name)).and(&space.missing(full)));
        rows.push(person.and(&space.given(given)).and(&space.given(surname)).and(&space.missing(full)));
        rows.push(space.missing(name).and(&space.missing(given)).and(&space.given(full)));
        rows.push(space.missing(name).and(&space.missing(surname)).and(&space.given(full)));
    }
}

/// Two facts that are given together, or missing together.
fn equally(space: &Space, one: Slot, other: Slot, rows: &mut Vec<Region>) {
    rows.push(space.given(one).and(&space.missing(other)));
    rows.push(space.missing(one).and(&space.given(other)));
}
