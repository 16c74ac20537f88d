//! What a case stands on before it says anything: its scenario's defaults, and over them what its channel and its market
//! supply.

use super::Surroundings;
use crate::condition::Told;
use crate::duration::Duration;
use crate::fact::{Defaults, Slot, Value};
use crate::market::Directness;
use crate::scenario::Scenario;

/// What the cases of a scenario stand on that come by one channel from markets which supply the same.
#[derive(Debug)]
pub(crate) struct Ground {
    pub values: Defaults,
    /// Supplied facts that a case may give as well.
    pub contested: Box<[Slot]>,
    /// What conditions are told of it: those of the scenario, and those of the letter. `None` where they ask too much.
    pub told: Option<[Told; 2]>,
}

/// What a channel and a market supply.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Supply {
    /// The channel's place; what it supplies is always the same.
    post: usize,
    directness: Directness,
    withdrawal_days: Option<Duration>,
    guarantee_years: Option<i64>,
}

impl Supply {
    pub(crate) fn of(Surroundings { post, market, .. }: &Surroundings<'_>) -> Supply {
        Supply {
            post: post.place,
            directness: market.map(|market| market.directness).unwrap_or_default(),
            withdrawal_days: market.and_then(|market| market.withdrawal_days),
            guarantee_years: market.and_then(|market| market.guarantee_years),
        }
    }
}

impl Ground {
    pub(crate) fn new(scenario: &Scenario, around: &Surroundings<'_>, supply: &Supply) -> Ground {
        let Surroundings { roles, post, .. } = around;
        let mut values = Defaults::of(&scenario.facts);
        values.set(roles.follows, Value::YesNo(false));
        let mut contested = Vec::new();
        for (slot, value) in &post.supplied {
            values.set(*slot, value.clone());
            if !scenario.facts.get(*slot).derived {
                contested.push(*slot);
            }
        }
        if values.get(roles.address_locked).is_none() {
            values.set(roles.address_locked, Value::YesNo(false));
        }
        values.set(roles.directness, Value::Choice(roles.members_of_directness[supply.directness as usize]));
        if let Some(days) = supply.withdrawal_days {
            values.set(roles.withdrawal_days, Value::Duration(days));
        }
        if let Some(years) = supply.guarantee_years {
            values.set(roles.guarantee_years, Value::Integer(years));
        }
        let facets = scenario.facets.as_ref().zip(post.letter.facets.as_ref());
        let told = facets.map(|(plays, letter)| [plays.told_of(&values), letter.told_of(&values)]);
        Ground { values, contested: contested.into(), told }
    }
}
