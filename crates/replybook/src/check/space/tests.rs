//! What the space takes for impossible, beside what `bind` makes of cases of all kinds.

use serde_json::{Value as Json, json};

use super::*;
use crate::bind::{self, Bound, Given, Surroundings};
use crate::case::Case;
use crate::check::dice::Dice;
use crate::check::view::View;
use crate::condition::Known;
use crate::fact::Type;
use crate::playbook::Playbook;
use crate::scenario::Scenario;

impl Dice {
    fn value(&mut self, ty: &Type, space: &Space, slot: Slot) -> Json {
        match ty {
            Type::Date => {
                json!(self.pick(&["2026-11-23", "2026-11-20", "2026-11-07", "2026-10-20", "2026-09-01", "2025-11-22"]))
            }
            Type::DateTime => json!("2026-11-22T10:15:00Z"),
            _ => {
                let cells: Vec<usize> = space.possible(slot).places().filter(|cell| *cell > 0).collect();
                space.sample(slot, self.pick(&cells)).map_or(Json::Null, |value| Json::from(ty.show(value)))
            }
        }
    }
}

/// A case of a scenario with facts as they fall; those that it asks for are mostly there.
fn case(scenario: &Scenario, space: &Space, dice: &mut Dice, channels: &[&str], markets: &[String]) -> Case {
    let mut facts = serde_json::Map::new();
    for (slot, fact) in scenario.facts.iter() {
        let wanted = fact.required || matches!(&*fact.name, "received_at") && dice.throw(4) > 0;
        let zone = matches!(&*fact.name, "time_zone" | "agent_time_zone");
        let top = matches!(&*fact.name, "channel" | "market");
        if fact.derived || top || zone || !wanted && dice.throw(2) == 0 {
            continue;
        }
        let value = match &*fact.name {
            "return_days" => json!(dice.pick(&[0, 1, 14, 30, 100, 365])),
            "name" => json!(dice.pick(&["Anna Müller", "ANNA MÜLLER", "user_123"])),
            _ => dice.value(&fact.ty, space, slot),
        };
        facts.insert(fact.name.to_string(), value);
    }
    let mut case = Case::new(&scenario.id).channel(dice.pick(channels));
    if dice.throw(8) > 0 {
        case = case.market(&markets[dice.throw(markets.len())]);
    }
    let (customer, seller): (Vec<_>, Vec<_>) = (crate::case::CUSTOMER.to_vec(), crate::case::SELLER.to_vec());
    for (name, value) in facts {
        match name.as_str() {
            "received_at" => case = case.received_at(value.as_str().unwrap()),
            name if customer.contains(&name) => case.customer.0.set(name, value),
            name if seller.contains(&name) => case.seller.0.set(name, value),
            name => case = case.fact(name, value),
        }
    }
    case
}

#[test]
fn no_case_lies_where_none_is_taken_to_be() {
    let book = Playbook::builtin();
    let book = book.inner();
    let mut findings = Vec::new();
    let view = View::new(book, &mut findings);
    let markets: Vec<String> = book.market_ids().map(str::to_owned).collect();
    let (mut dice, mut bound_cases) = (Dice::new(11), 0);
    for scenario in &view.scenarios {
        let space = &scenario.plays.as_ref().unwrap().space;
        let scenario = &scenario.scenario;
        let channels: Vec<&str> = book.channel_ids().filter(|id| scenario.channels.refuses(id).is_none()).collect();
        for _ in 0..3_000 {
            let case = case(scenario, space, &mut dice, &channels, &markets);
            let mut given = Given::new();
            bind::gather(&case, &scenario.facts, &book.roles, &mut given).unwrap();
            let market = case.market.as_deref().map(|id| book.market(id).unwrap());
            let post = book.channel(case.channel.as_deref().unwrap()).unwrap();
            let around = Surroundings {
                roles: &book.roles,
                post,
                market: market.map(|market| &**market),
                voice: None,
                languages: &["en".to_owned()],
                offset: None,
            };
            let mut bound = Bound::new(scenario.ground(&around));
            let Ok(()) = bind::bind(scenario, &given, &around, &mut bound) else { continue };
            bound.follow(&book.roles, dice.throw(2) == 0);
            // What is owed is asked for: such a case comes to no play.
            if scenario.facts.iter().any(|(slot, _)| bound.owed(slot)) {
                continue;
            }
            bound_cases += 1;
            let lies_in = |region: &Region| {
                region.axes().iter().all(|(slot, cells)| match bound.value(*slot) {
                    None => cells.has(0),
                    Some(value) => !space.cell_of(*slot, value).and(*cells).is_empty(),
                })
            };
            for (slot, _) in scenario.facts.iter() {
                let cells = bound.value(slot).map_or(Cells::of([0]), |value| space.cell_of(slot, value));
                let fact = &space.facts.get(slot).name;
                assert!(
                    !cells.and(space.possible(slot)).is_empty(),
                    "{}: {fact} {:?}\n{case:#?}",
                    scenario.id,
                    bound.value(slot)
                );
            }
            if let Some(row) = space.impossible.iter().find(|row| lies_in(row)) {
                let facts = row.axes().iter().map(|(slot, _)| (&space.facts.get(*slot).name, bound.value(*slot)));
                panic!("{}: {:?} is taken for impossible\n{case:#?}", scenario.id, facts.collect::<Vec<_>>());
            }
        }
    }
    assert!(bound_cases > 5_000, "only {bound_cases} cases were complete");
}
