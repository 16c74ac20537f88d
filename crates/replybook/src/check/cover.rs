//! Covering cases: few cases that together reach all that a scenario can say.
//!
//! They reach every play; every sentence, and the play without it where it can be left out; a section with nothing in it,
//! where that can be; lists of one, of two and of the most items; every variant of every select in every language, and
//! each wording of a region; every channel, and each play on every kind of channel; every way to word a part of the letter.
//!
//! # Steps
//!
//! 1. [`goals`] are listed, each with the region of cases that reaches it.
//! 2. The proof gives a case for the first goal that is not reached yet, and as much as fits beside it.
//! 3. [`build`] makes a whole case of that, with values from the facts' examples, and sees that it comes to what the proof
//!    said.
//!
//! A case is named after the goal that it was made for. It depends on its play and what that says, and on the plays above:
//! what changes elsewhere leaves it alone.

mod aims;
mod build;
mod goals;
mod values;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use self::aims::{Aim, Wordings};
use self::build::Builder;
use self::goals::{Goal, Way};
use super::proof::Witness;
use super::space::Region;
use super::table::Table;
use super::view::{LetterView, ScenarioView, Tables};
use crate::case::Case;
use crate::fact::{Slot, Type, Value};
use crate::outline::CoveringCase;
use crate::playbook::{Inner, Post};

/// What covering cases are made of.
#[derive(Clone, Copy)]
pub(crate) struct Ground<'v> {
    pub book: &'v Inner,
    pub scenarios: &'v [ScenarioView],
    pub channels: &'v [(String, Arc<Post>)],
    pub letters: &'v [LetterView],
}

/// The covering cases of a scenario.
#[derive(Default)]
pub(crate) struct Cover {
    pub cases: Vec<CoveringCase>,
    /// Goals that the proof says can be reached, and for which no case was found.
    pub missed: Vec<Missed>,
}

/// A goal without a case.
pub(crate) struct Missed {
    pub name: String,
    pub play: usize,
    /// What the proof says of the case.
    pub case: String,
}

/// The covering cases of a scenario.
pub(crate) fn cases(book: &Inner, scenario: &str) -> Vec<CoveringCase> {
    // What is wrong elsewhere is told by the check.
    let Tables { scenarios, channels, letters } = Tables::new(book, &mut Vec::new());
    let ground = Ground { book, scenarios: &scenarios, channels: &channels, letters: &letters };
    let of = scenarios.iter().find(|of| *of.scenario.id == *scenario);
    of.map(|of| Cover::of(&ground, of).cases).unwrap_or_default()
}

impl Cover {
    pub(super) fn of(ground: &Ground<'_>, scenario: &ScenarioView) -> Cover {
        let mut cover = Cover::default();
        let Ok(table) = &scenario.plays else { return cover };
        let wordings = Wordings::new(ground);
        let goals = goals::of(ground, scenario, &table.space, &wordings);
        let builder = Builder { ground, scenario, table, wordings: &wordings };
        for play in 0..scenario.scenario.plays.len() {
            // What the cases of another play reach beside does not count: they may change.
            let goals: Vec<&Goal> = goals.iter().filter(|goal| goal.play == play).collect();
            cover.play(&builder, &goals);
        }
        cover
    }

    fn play(&mut self, builder: &Builder<'_>, goals: &[&Goal]) {
        let mut reached: HashSet<&Aim> = HashSet::new();
        let mut found: Vec<(&Goal, Case, Vec<&Aim>)> = Vec::new();
        for (at, goal) in goals.iter().enumerate() {
            if reached.contains(&goal.aim) {
                continue;
            }
            let also = goals[at + 1..].iter().filter(|other| !reached.contains(&other.aim)).copied();
            match find(builder, goal, also) {
                Found::Case(case, seen) => {
                    let seen: HashSet<Aim> = seen.into_iter().collect();
                    let aims = goals.iter().map(|goal| &goal.aim).filter(|aim| seen.contains(aim));
                    let aims: Vec<&Aim> = aims.collect();
                    reached.extend(&aims);
                    found.push((goal, case, aims));
                }
                Found::Nothing => {}
                Found::NoCase(witness) => {
                    let case = witness.show(&builder.table.space);
                    self.missed.push(Missed { name: goal.name.clone(), play: goal.play, case });
                }
            }
        }
        // A later case may reach all that an earlier one was made for.
        let mut times: HashMap<&Aim, usize> = HashMap::new();
        found.iter().flat_map(|(.., aims)| aims).for_each(|aim| *times.entry(aim).or_default() += 1);
        let mut kept = vec![true; found.len()];
        for (at, (.., aims)) in found.iter().enumerate().skip(1).rev() {
            if aims.iter().all(|aim| times[aim] > 1) {
                kept[at] = false;
                aims.iter().for_each(|aim| *times.entry(aim).or_default() -= 1);
            }
        }
        let kept = found.into_iter().zip(kept).filter_map(|(found, kept)| kept.then_some(found));
        self.cases.extend(kept.map(|(goal, case, _)| {
            let play = builder.scenario.scenario.plays[goal.play].id.to_string();
            CoveringCase { name: goal.name.clone(), play, case }
        }));
    }
}

/// A case in every declared language and in every voice, but for a voice that the case itself depends on.
pub(super) fn settings(ground: &Ground<'_>, case: &Case) -> Vec<Case> {
    let common = &ground.book.common;
    let voices = match common.find("voice").map(|slot| &common.get(slot).ty) {
        Some(Type::Choice(members)) if case.seller.0.get("voice").is_none() => &members[..],
        _ => &[],
    };
    let mut settings = Vec::new();
    for language in ground.book.stack.languages() {
        let said = case.clone().language(language);
        if voices.is_empty() {
            settings.push(said.clone());
        }
        for voice in voices {
            let mut said = said.clone();
            said.seller = said.seller.voice(voice);
            settings.push(said);
        }
    }
    settings
}

enum Found {
    Case(Case, Vec<Aim>),
    /// No case reaches the goal.
    Nothing,
    /// The proof says that a case does, and none was found.
    NoCase(Witness),
}

/// Finds a case for a goal, and for as many others as fit beside it.
fn find<'g>(builder: &Builder<'_>, goal: &'g Goal, also: impl Iterator<Item = &'g Goal> + Clone) -> Found {
    let table = builder.table;
    let mut failed = None;
    for way in &goal.ways {
        let Some(witness) = table.case(goal.play, &way.region, &goal.without) else { continue };
        // The play itself is shown with no more than it takes.
        if !matches!(goal.aim, Aim::Play { .. }) {
            let (region, values) = join(table, &witness, way, also.clone());
            if let Some(witness) = table.case(goal.play, &region, &goal.without)
                && let Some((case, seen)) = builder.case(goal, &witness, &values)
            {
                return Found::Case(case, seen);
            }
        }
        if let Some((case, seen)) = builder.case(goal, &witness, &way.values) {
            return Found::Case(case, seen);
        }
        // A value of our own choosing may not do, and a variant may stand in another; what the proof itself names must.
        let proved = way.values.is_empty() && !matches!(goal.aim, Aim::Variant { .. });
        failed = failed.or(proved.then_some(witness));
    }
    failed.map_or(Found::Nothing, Found::NoCase)
}

/// Narrows a case down, goal by goal, as far as they go together.
fn join<'g>(
    table: &Table,
    witness: &Witness,
    way: &Way,
    also: impl Iterator<Item = &'g Goal>,
) -> (Region, Vec<(Slot, Value)>) {
    let within = witness.cells().fold(Region::default(), |region, (slot, cells)| region.with(slot, cells));
    let (mut box_, mut region, mut values) = (within.and(&way.region), way.region.clone(), way.values.clone());
    for goal in also.filter(|goal| goal.without.is_empty()) {
        let agrees = |(slot, value): &(Slot, Value)| values.iter().all(|(known, set)| known != slot || set == value);
        let fits = |way: &&Way| {
            let both = box_.and(&way.region);
            way.values.iter().all(agrees) && table.space.is_possible(&both)
        };
        if let Some(way) = goal.ways.iter().find(fits) {
            box_ = box_.and(&way.region);
            region = region.and(&way.region);
            values.extend(
                way.values
                    .iter()
                    .filter(|(slot, _)| values.iter().all(|(known, _)| known != slot))
                    .cloned()
                    .collect::<Vec<_>>(),
            );
        }
    }
    (region, values)
}
