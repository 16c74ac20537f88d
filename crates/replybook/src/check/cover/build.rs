//! From what the proof says of a case to a whole one.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use serde_json::Value as Json;

use super::aims::{Aim, Wordings};
use super::goals::{Goal, Way};
use crate::case::{CUSTOMER, Case, Facts, Question, SELLER};
use crate::check::cover::Ground;
use crate::check::proof::Witness;
use crate::check::space::{Cells, Region, Space};
use crate::check::table::Table;
use crate::check::view::ScenarioView;
use crate::compose::{self, Observed};
use crate::fact::{Default, Slot, Type, Value};

/// When a case was received whose facts say nothing of it: a Tuesday, so that business days are as people expect.
const RECEIVED_AT: &str = "2026-11-24T09:30:00Z";
/// How many days ago a parcel may have come, to try.
const DAYS: [i64; 8] = [2, 0, 1, 10, 20, 40, 100, 400];

/// Makes cases of a scenario.
pub(super) struct Builder<'v> {
    pub ground: &'v Ground<'v>,
    pub scenario: &'v ScenarioView,
    pub table: &'v Table,
    pub wordings: &'v Wordings<'v>,
}

impl Builder<'_> {
    /// A case as the witness and the way say that comes to the goal, and everything that it reaches.
    pub(super) fn case(&self, goal: &Goal, witness: &Witness, way: &Way) -> Option<(Case, Vec<Aim>)> {
        let values = &way.values;
        let space = &self.table.space;
        let facts = self.facts(witness, values);
        let delivered = self.ground.book.roles.delivered_on;
        let days = match facts.iter().any(|(slot, _)| *slot == delivered) {
            true => self.days(witness, values),
            false => vec![None],
        };
        days.into_iter().find_map(|days| {
            let mut facts = facts.clone();
            if let Some(days) = days {
                let day = Value::Date(self.today(&facts)?.checked_sub(days.days()).ok()?);
                facts.iter_mut().filter(|(slot, _)| *slot == delivered).for_each(|(_, value)| *value = day.clone());
            }
            let mut case = self.asked(goal, witness, &facts)?;
            case.language = way.language.as_deref().map(str::to_owned);
            let seen = self.observe(&case)?;
            let as_said = |(slot, cells): (Slot, Cells)| match &seen.values[usize::from(slot.0)] {
                None => cells.has(0),
                Some(value) => !space.cell_of(slot, value).and(cells).is_empty(),
            };
            if seen.play != goal.play || !witness.cells().all(as_said) {
                return None;
            }
            let kept = |name: &str| values.iter().any(|(slot, _)| *space.facts.get(*slot).name == *name);
            [self.plain(goal, case.clone(), kept, &seen), case].into_iter().find_map(|case| {
                let reached = self.reached(&case);
                reached.contains(&goal.aim).then_some((case, reached))
            })
        })
    }

    /// The case without the facts that nothing of what it reaches hangs on.
    fn plain(&self, goal: &Goal, mut case: Case, kept: impl Fn(&str) -> bool, seen: &Observed) -> Case {
        // How the letter is worded matters where that is what the case shows.
        let shown = |seen: &Observed| {
            let mut aims = self.wordings.reached(&self.scenario.scenario, seen);
            aims.retain(|aim| goal.is_of_letter() || !aim.is_of_letter());
            aims
        };
        let all = shown(seen);
        let parts: [fn(&mut Case) -> Option<&mut Facts>; 4] = [
            |case| case.also.first_mut().map(|question| &mut question.facts),
            |case| Some(&mut case.facts),
            |case| Some(&mut case.seller.0),
            |case| Some(&mut case.customer.0),
        ];
        for part in parts {
            let names = part(&mut case).into_iter().flat_map(|facts| facts.iter().map(|(name, _)| name.to_owned()));
            for name in names.filter(|name| !kept(name)).collect::<Vec<_>>() {
                let mut fewer = case.clone();
                part(&mut fewer).into_iter().for_each(|facts| facts.remove(&name));
                if self.observe(&fewer).is_some_and(|seen| shown(&seen) == all) {
                    case = fewer;
                }
            }
        }
        case
    }

    /// Everything that a case reaches, in every language and voice.
    fn reached(&self, case: &Case) -> Vec<Aim> {
        let settings = super::settings(self.ground, case);
        let seen = settings.iter().filter_map(|case| compose::observe(self.ground.book, case).ok());
        seen.flat_map(|seen| self.wordings.reached(&self.scenario.scenario, &seen)).collect()
    }

    /// What a case comes to in its language, else in the first.
    fn observe(&self, case: &Case) -> Option<Observed> {
        if case.language.is_some() {
            return compose::observe(self.ground.book, case).ok();
        }
        let language = self.ground.book.stack.languages().first()?;
        compose::observe(self.ground.book, &case.clone().language(language)).ok()
    }

    /// The facts that the case gives, each with its value: as few as will do, and as usual as may be.
    fn facts(&self, witness: &Witness, values: &[(Slot, Value<'static>)]) -> Vec<(Slot, Value<'static>)> {
        let space = &self.table.space;
        let value = |slot: Slot| {
            if let Some((_, value)) = values.iter().find(|(known, _)| *known == slot) {
                return Some(value.clone());
            }
            let fact = space.facts.get(slot);
            let narrowed = witness.cells().find(|(known, _)| *known == slot).map(|(_, cells)| cells);
            let cells = narrowed.unwrap_or(space.possible(slot));
            let usual = space.usual(slot);
            let is_usual = !space.cell_of(slot, &usual).and(cells).is_empty();
            match &fact.default {
                Some(Default::Value(_)) if is_usual => return None,
                Some(Default::After(_)) if narrowed.is_none() => return None,
                _ if cells.has(0) => return None,
                _ if is_usual => return Some(usual),
                _ => {}
            }
            cells.places().find_map(|cell| space.sample(slot, cell)).cloned()
        };
        let given = space.facts.iter().filter(|(_, fact)| !fact.derived);
        let mut facts: Vec<(Slot, Value<'static>)> = given.filter_map(|(slot, _)| Some((slot, value(slot)?))).collect();
        // The day of the case follows from when it was received.
        let (today, received) = (self.ground.book.roles.today, self.ground.book.roles.received_at);
        if let Some((_, cells)) = witness.cells().find(|(slot, _)| *slot == today)
            && let Some(Value::Date(day)) = cells.places().find_map(|cell| space.sample(today, cell))
            && let Ok(noon) = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC)
        {
            facts.retain(|(slot, _)| *slot != received);
            facts.push((received, Value::DateTime(noon.timestamp())));
        }
        facts
    }

    /// How long ago the parcel came, to try one after the other: what follows from it is not ours to give.
    fn days(&self, witness: &Witness, values: &[(Slot, Value<'static>)]) -> Vec<Option<i64>> {
        let (space, roles) = (&self.table.space, &self.ground.book.roles);
        let slot = roles.days_since_delivery;
        let set = values.iter().filter(|(known, _)| *known == slot).filter_map(|(_, value)| match value {
            Value::Integer(days) => Some(*days),
            _ => None,
        });
        let cells = witness.cells().find(|(known, _)| *known == slot).map(|(_, cells)| cells);
        let spans = space.spans(slot).into_iter().filter(|(cell, ..)| cells.is_some_and(|cells| cells.has(*cell)));
        let bounds = spans.flat_map(|(_, least, most)| [least, most]);
        let limits = witness.cells().filter(|(known, _)| [roles.return_days, roles.withdrawal_days].contains(known));
        let limits = limits.flat_map(|(slot, cells)| cells.places().filter_map(move |cell| space.sample(slot, cell)));
        let limits = limits.filter_map(|value| match value {
            Value::Integer(days) => Some(*days),
            Value::Duration(span) => Some(i64::from(span.count)),
            _ => None,
        });
        let around = limits.flat_map(|days| [days, days + 1]);
        let mut all: Vec<i64> = set.chain(DAYS).chain(bounds).chain(around).collect();
        let mut seen = std::collections::BTreeSet::new();
        all.retain(|days| (0..=4_000).contains(days) && seen.insert(*days));
        all.into_iter().map(Some).collect()
    }

    /// The day on which the case was received.
    fn today(&self, facts: &[(Slot, Value<'static>)]) -> Option<Date> {
        let received = facts.iter().find(|(slot, _)| *slot == self.ground.book.roles.received_at);
        let at = match received {
            Some((_, Value::DateTime(at))) => *at,
            _ => RECEIVED_AT.parse::<Timestamp>().ok()?,
        };
        Some(at.to_zoned(TimeZone::UTC).date())
    }

    /// The case; as a further question of one, where another answer is to stand before it.
    fn asked(&self, goal: &Goal, witness: &Witness, facts: &[(Slot, Value<'static>)]) -> Option<Case> {
        let roles = &self.ground.book.roles;
        let space = &self.table.space;
        let follows = space.where_value(roles.follows, |value| value == Some(&Value::YesNo(true)));
        let cells = witness.cells().find(|(slot, _)| *slot == roles.follows).map(|(_, cells)| cells);
        let is = follows.axes().first().map_or(Cells::default(), |(_, cells)| *cells);
        if !cells.is_some_and(|cells| cells.and(is) == cells) {
            return Some(self.whole(facts, facts));
        }
        // The first play that speaks and goes with the same customer, seller and channel; best another than this one.
        let (same, own): (Vec<_>, Vec<_>) = facts.iter().cloned().partition(|(slot, _)| self.is_of_case(*slot));
        let shared = same
            .iter()
            .fold(Region::default(), |region, (slot, value)| region.with(*slot, space.cell_of(*slot, value)));
        let first = space.where_value(roles.follows, |value| value == Some(&Value::YesNo(false)));
        let plays = self.scenario.scenario.plays.iter().enumerate().filter(|(_, play)| !play.say.is_empty());
        let (here, others): (Vec<usize>, Vec<usize>) = plays.map(|(at, _)| at).partition(|at| *at == goal.play);
        others.into_iter().chain(here).find_map(|play| {
            let opening = self.table.case(play, &shared.and(&first), &[])?;
            let mut facts = self.facts(&opening, &same);
            facts.retain(|(slot, _)| !self.is_of_case(*slot));
            let mut case = self.whole(&same, &facts);
            let mut question = Question::new(&self.scenario.scenario.id);
            for (slot, value) in &own {
                let fact = space.facts.get(*slot);
                question = question.fact(&fact.name, json(&fact.ty, value));
            }
            case.also = vec![question];
            (self.observe(&case)?.play == goal.play).then_some(case)
        })
    }

    fn is_of_case(&self, slot: Slot) -> bool {
        crate::bind::is_of_case(&self.table.space.facts.get(slot).name)
    }

    /// A case that gives facts of the case as a whole, and facts of its question.
    fn whole(&self, same: &[(Slot, Value<'static>)], own: &[(Slot, Value<'static>)]) -> Case {
        let space: &Space = &self.table.space;
        let roles = &self.ground.book.roles;
        let mut case = Case::new(&self.scenario.scenario.id).received_at(RECEIVED_AT);
        let same = same.iter().filter(|(slot, _)| self.is_of_case(*slot));
        for (slot, value) in same.chain(own.iter().filter(|(slot, _)| !self.is_of_case(*slot))) {
            let fact = space.facts.get(*slot);
            let name = &*fact.name;
            let raw = json(&fact.ty, value);
            let text = || fact.ty.show(value);
            if *slot == roles.channel {
                case.channel = Some(text());
            } else if *slot == roles.market {
                case.market = Some(text());
            } else if *slot == roles.time_zone {
                case.time_zone = Some(text());
            } else if *slot == roles.received_at {
                case.received_at = Some(text());
            } else if CUSTOMER.contains(&name) {
                case.customer.0.set(name, raw);
            } else if SELLER.contains(&name) {
                case.seller.0.set(name, raw);
            } else {
                case.facts.set(name, raw);
            }
        }
        case
    }
}

/// A value as a case gives it.
fn json(ty: &Type, value: &Value<'static>) -> Json {
    match (ty, value) {
        (Type::List { of, .. }, Value::List(items)) => items.iter().map(|item| json(of, item)).collect(),
        (_, Value::Integer(number)) => Json::from(*number),
        _ => Json::from(ty.show(value)),
    }
}
