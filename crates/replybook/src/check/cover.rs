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
//! A case is named after the goal that it was made for. It depends on its play, on what that says, and on the conditions of
//! the plays above: what changes elsewhere leaves it alone.

mod aims;
mod build;
mod goals;
#[cfg(test)]
mod tests;
mod values;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use self::aims::{Aim, Wordings};
use self::build::Builder;
use self::goals::{Goal, List, Way};
use super::proof::Witness;
use super::space::Region;
use super::table::Table;
use super::view::{LetterView, ScenarioView, Tables};
use crate::case::Case;
use crate::outline::CoveringCase;
use crate::playbook::{Inner, Post};
use crate::setting;

/// What covering cases are made of.
#[derive(Clone, Copy)]
pub(crate) struct Ground<'v> {
    pub book: &'v Inner,
    pub scenarios: &'v [ScenarioView],
    pub channels: &'v [(String, Arc<Post>)],
    pub letters: &'v [LetterView],
}

impl<'v> Ground<'v> {
    /// The ground of a playbook, measured once; what is wrong with its packs is told by the check.
    pub(crate) fn of(book: &'v Inner) -> Ground<'v> {
        let Tables { scenarios, channels, letters } = book.tables.get_or_init(|| Tables::new(book, &mut Vec::new()));
        Ground { book, scenarios, channels, letters }
    }
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
    let ground = Ground::of(book);
    let scenarios = ground.scenarios;
    let of = scenarios.iter().find(|of| *of.scenario.id == *scenario);
    of.map(|of| Cover::of(&ground, of).cases).unwrap_or_default()
}

impl Cover {
    pub(super) fn of(ground: &Ground<'_>, scenario: &ScenarioView) -> Cover {
        let mut cover = Cover::default();
        let Ok(table) = &scenario.plays else { return cover };
        let wordings = Wordings::new(ground);
        let builder = Builder { ground, scenario, table, wordings: &wordings };
        let mut list = List::new(ground, scenario, &table.space, &wordings);
        // What belongs to no play is shown with the last that can: that one is for whatever the others leave, and stays
        // where it is when others come and go.
        for play in (0..scenario.scenario.plays.len()).rev() {
            let goals = list.of(play);
            let (cases, reached) = cover.play(&builder, &goals);
            list.settle(reached);
            cover.cases.splice(..0, cases);
        }
        cover
    }

    /// Makes the cases of a play; what they reach comes with them.
    fn play<'g>(&mut self, builder: &Builder<'_>, goals: &'g [Goal]) -> (Vec<CoveringCase>, HashSet<&'g Aim>) {
        let mut reached: HashSet<&Aim> = HashSet::new();
        let mut found: Vec<(&Goal, Case, Vec<&Aim>)> = Vec::new();
        for (at, goal) in goals.iter().enumerate() {
            if reached.contains(&goal.aim) {
                continue;
            }
            let also = goals[at + 1..].iter().filter(|other| !reached.contains(&other.aim));
            match find(builder, goal, &also.collect::<Vec<_>>()) {
                Ok(Some((case, seen))) => {
                    // Two goals may have one aim, which a case reaches once.
                    let mut seen: HashSet<Aim> = seen.into_iter().collect();
                    let aims: Vec<&Aim> = goals.iter().map(|goal| &goal.aim).filter(|aim| seen.remove(aim)).collect();
                    reached.extend(&aims);
                    found.push((goal, case, aims));
                }
                // No case reaches it.
                Ok(None) => {}
                Err(witness) => {
                    let case = witness.show(&builder.table.space);
                    // What is missed for one goal is missed for all that hang on it.
                    if !self.missed.iter().any(|missed| missed.play == goal.play && missed.case == case) {
                        self.missed.push(Missed { name: goal.name.clone(), play: goal.play, case });
                    }
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
        let cases = kept.map(|(goal, case, _)| {
            let play = builder.scenario.scenario.plays[goal.play].id.to_string();
            CoveringCase { name: goal.name.clone(), play, case }
        });
        (cases.collect(), reached)
    }
}

/// A case in every declared language and in every voice, but for a language or a voice that the case itself depends on.
pub(super) fn settings(ground: &Ground<'_>, case: &Case) -> Vec<Case> {
    let voices = setting::voices(ground.book, case);
    let mut settings = Vec::new();
    let own = case.language.as_ref().map(std::slice::from_ref);
    for language in own.unwrap_or(ground.book.stack.languages()) {
        let said = case.clone().language(language);
        if voices.is_empty() {
            settings.push(said.clone());
        }
        settings.extend(voices.iter().map(|voice| setting::in_voice(&said, voice)));
    }
    // Agents of every language take their turns.
    let agents = ground.book.stack.agent_languages().iter().cycle();
    for (case, agent) in settings.iter_mut().zip(agents) {
        case.agent_language = Some(agent.to_string());
    }
    settings
}

/// Finds a case for a goal, and for as many others as fit beside it, with all that it reaches; none if there is none.
///
/// # Errors
/// What the proof says of a case, if it says that there is one and none was found.
fn find(builder: &Builder<'_>, goal: &Goal, also: &[&Goal]) -> Result<Option<(Case, Vec<Aim>)>, Witness> {
    let table = builder.table;
    let mut failed = None;
    for way in &goal.ways {
        let Some(witness) = table.case(goal.play, &way.region, &goal.without) else { continue };
        // The play itself is shown with no more than it takes.
        let also = if matches!(goal.aim, Aim::Play { .. }) { Vec::new() } else { beside(table, &witness, way, also) };
        // Not all that goes together as far as each fact tells does so in a case.
        let mut taken = also.len();
        while taken > 0 {
            let all = also[..taken].iter().fold(way.clone(), |all, way| all.and(way));
            if let Some(witness) = table.case(goal.play, &all.region, &goal.without)
                && let Some((case, seen)) = builder.case(goal, &witness, &all)
            {
                return Ok(Some((case, seen)));
            }
            taken /= 2;
        }
        if let Some((case, seen)) = builder.case(goal, &witness, way) {
            return Ok(Some((case, seen)));
        }
        // A value of our own choosing may not do, and a variant may stand in another; what the proof itself names must.
        let proved = way.values.is_empty() && !matches!(goal.aim, Aim::Variant { .. });
        failed = failed.or(proved.then_some(witness));
    }
    failed.map_or(Ok(None), Err)
}

/// Ways to other goals that fit beside one another in what the proof has left open of a case.
fn beside<'g>(table: &Table, witness: &Witness, way: &Way, also: &[&'g Goal]) -> Vec<&'g Way> {
    let open = witness.cells().fold(Region::default(), |region, (slot, cells)| region.with(slot, cells));
    let mut all = Way { region: open, language: way.language.clone(), ..Way::default() }.and(way);
    let mut ways = Vec::new();
    for goal in also.iter().filter(|goal| goal.without.is_empty()) {
        if let Some(way) = goal.ways.iter().find(|way| all.goes_with(way, &table.space)) {
            all = all.and(way);
            ways.push(way);
        }
    }
    ways
}
