//! The ways through a compiled sentence: which facts it takes, in which cases, and what it comes to.
//!
//! A sentence's code only jumps forward, and the arms of a select come together behind it. So one pass over the segments
//! is enough: each passes on in which cases the walk gets there. Arms that come together are again what they were before
//! their select, which is why selects side by side do not multiply.

use std::collections::BTreeMap;

use super::sentence::{By, Key, Of, Segment};
use super::trace::{Stand, Traced};
use super::turns::Turn;
use super::{Sentence, is_blank};
use crate::fact::{FactTable, Slot, Type};

/// How many sets of cases are told apart at one segment. Beyond that they are taken for one that holds them all.
const MOST_WAYS: usize = 32;

/// A set of cases, by what a sentence selects on: each fact that is named has one of these members.
///
/// The members of a choice are its places; those of yes-no are 0 for no and 1 for yes. A fact that may be any of its
/// members is not named.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Way(Vec<(Slot, Vec<u16>)>);

/// A fact that a sentence cannot be said without.
#[derive(Clone, Debug)]
pub(crate) struct Need {
    pub slot: Slot,
    /// In which cases.
    pub way: Way,
    /// Where the sentence takes it.
    pub at: Stand,
}

/// A variant of a select.
#[derive(Debug)]
pub(crate) struct Variant {
    /// Where its key stands.
    pub key: Stand,
    /// The variant around it: its place among them.
    pub inside: Option<usize>,
    /// In which cases it is said; in none if the selects around it exclude it.
    pub ways: Vec<Way>,
}

/// What a walk over a sentence can come by.
#[derive(Debug, Default)]
pub(crate) struct Paths {
    /// Without those that an earlier one stands for.
    pub needs: Vec<Need>,
    /// The cases in which nothing but blanks is written.
    pub silent: Vec<Way>,
    /// Where a line break can be written, and in which cases.
    pub breaks: Vec<(Stand, Way)>,
    /// Every variant but the defaults.
    pub variants: Vec<Variant>,
}

impl Way {
    /// The facts that are named, with their members.
    pub(crate) fn facts(&self) -> impl Iterator<Item = (Slot, &[u16])> {
        self.0.iter().map(|(slot, members)| (*slot, &members[..]))
    }

    fn members(&self, slot: Slot) -> Option<&[u16]> {
        let at = self.0.binary_search_by_key(&slot, |(slot, _)| *slot).ok()?;
        Some(&self.0[at].1)
    }

    /// The cases that have one of these members beside; `None` if there is none. All members of a fact are no condition.
    fn narrowed(&self, slot: Slot, members: &[u16], all: usize) -> Option<Way> {
        let kept: Vec<u16> = match self.members(slot) {
            Some(known) => known.iter().copied().filter(|member| members.contains(member)).collect(),
            None => members.to_vec(),
        };
        (!kept.is_empty()).then(|| self.with(slot, kept, all))
    }

    fn with(&self, slot: Slot, mut members: Vec<u16>, all: usize) -> Way {
        members.sort_unstable();
        members.dedup();
        let mut facts = self.0.clone();
        let at = facts.binary_search_by_key(&slot, |(slot, _)| *slot);
        match (at, members.len() >= all) {
            (Ok(at), true) => drop(facts.remove(at)),
            (Ok(at), false) => facts[at].1 = members,
            (Err(_), true) => {}
            (Err(at), false) => facts.insert(at, (slot, members)),
        }
        Way(facts)
    }

    /// Whether every case of the other is one of this.
    fn covers(&self, other: &Way) -> bool {
        let within = |(slot, members): &(Slot, Vec<u16>)| {
            other.members(*slot).is_some_and(|others| others.iter().all(|member| members.contains(member)))
        };
        self.0.iter().all(within)
    }

    /// The cases of both, if a single way holds them and no others: they differ in one fact at most.
    fn joined(&self, other: &Way, facts: &FactTable) -> Option<Way> {
        if self.0.len() != other.0.len() {
            return None;
        }
        let mut differs = None;
        for (one, two) in self.0.iter().zip(&other.0) {
            if one.0 != two.0 || (one.1 != two.1 && differs.replace((one.0, &one.1, &two.1)).is_some()) {
                return None;
            }
        }
        let Some((slot, one, two)) = differs else { return Some(self.clone()) };
        Some(self.with(slot, [&one[..], two].concat(), members_of(facts, slot)))
    }

    /// The least way that holds the cases of both.
    fn hull(&self, other: &Way, facts: &FactTable) -> Way {
        let mut hull = Way::default();
        for (slot, members) in self.facts() {
            if let Some(others) = other.members(slot) {
                hull = hull.with(slot, [members, others].concat(), members_of(facts, slot));
            }
        }
        hull
    }
}

/// In which cases a walk comes by a segment: at all, and with nothing but blanks behind it.
#[derive(Clone, Default)]
struct State {
    all: Vec<Way>,
    silent: Vec<Way>,
}

impl Paths {
    pub(crate) fn of(traced: &Traced, facts: &FactTable) -> Paths {
        let mut walk = Walk::over(&traced.sentence, Some(traced), facts);
        if let Some(last) = walk.states.pop() {
            walk.paths.silent = last.silent;
        }
        for variant in traced.variants() {
            let turn = Turn { select: variant.choose, to: variant.to };
            let ways = walk.arms.remove(&turn).unwrap_or_default();
            walk.paths.variants.push(Variant { key: variant.key.clone(), inside: variant.inside, ways });
        }
        walk.paths
    }
}

impl Sentence {
    /// In which cases each variant is said; defaults as well.
    pub(crate) fn ways(&self, facts: &FactTable) -> BTreeMap<Turn, Vec<Way>> {
        Walk::over(self, None, facts).arms
    }
}

struct Walk<'a> {
    /// Where the sentence was written, for what is noted beside the arms.
    traced: Option<&'a Traced>,
    sentence: &'a Sentence,
    facts: &'a FactTable,
    /// By segment; the last is the sentence's end.
    states: Vec<State>,
    paths: Paths,
    /// In which cases each arm is said.
    arms: BTreeMap<Turn, Vec<Way>>,
}

impl<'a> Walk<'a> {
    fn over(sentence: &'a Sentence, traced: Option<&'a Traced>, facts: &'a FactTable) -> Walk<'a> {
        let states = vec![State::default(); sentence.code.len() + 1];
        let mut walk = Walk { traced, sentence, facts, states, paths: Paths::default(), arms: BTreeMap::new() };
        walk.states[0] = State { all: vec![Way::default()], silent: vec![Way::default()] };
        for at in 0..sentence.code.len() {
            let state = std::mem::take(&mut walk.states[at]);
            walk.step(at, state);
        }
        walk
    }

    fn step(&mut self, at: usize, mut state: State) {
        match &self.sentence.code[at] {
            Segment::Jump(to) => return self.flow(*to as usize, state),
            Segment::Choose { of, by, first, last, otherwise } => {
                self.need(*of, at, &state);
                return self.choose(at as u32, *of, *by, *first..*last, *otherwise, &state);
            }
            Segment::Text(piece) => {
                let text = self.sentence.pool.piece(*piece);
                if text.contains('\n') {
                    self.breaks(at, &state);
                }
                if !text.chars().all(is_blank) {
                    state.silent.clear();
                }
            }
            Segment::Start { .. } => state.silent.clear(),
            Segment::Value { of, .. } => {
                self.need(*of, at, &state);
                if let Of::Fact(slot) = of
                    && matches!(self.facts.get(*slot).ty, Type::Prose { .. })
                {
                    self.breaks(at, &state);
                }
                // A blank fact is a missing one.
                state.silent.clear();
            }
        }
        self.flow(at + 1, state);
    }

    /// Whoever walks on has the fact, so that a later need in the same cases says nothing new.
    fn need(&mut self, of: Of, at: usize, state: &State) {
        let (Of::Fact(slot) | Of::Count(slot)) = of else { return };
        for way in &state.all {
            let known = |need: &Need| need.slot == slot && need.way.covers(way);
            if way.members(slot).is_none() && !self.paths.needs.iter().any(known) {
                let Some(at) = self.traced.and_then(|traced| traced.stand(at as u32)) else { continue };
                self.paths.needs.push(Need { slot, way: way.clone(), at: at.clone() });
            }
        }
    }

    fn breaks(&mut self, at: usize, state: &State) {
        let Some(at) = self.traced.and_then(|traced| traced.stand(at as u32)) else { return };
        self.paths.breaks.extend(state.all.iter().map(|way| (at.clone(), way.clone())));
    }

    fn choose(&mut self, at: u32, of: Of, by: By, arms: std::ops::Range<u32>, otherwise: u32, state: &State) {
        let arms = self.sentence.pool.arms(arms);
        // Numbers, texts and units are not told apart: any of their arms may be said.
        let mut targets: BTreeMap<u32, Vec<u16>> = arms.iter().map(|arm| (arm.to, Vec::new())).collect();
        targets.entry(otherwise).or_default();
        let told = match (of, by) {
            (Of::Fact(slot), By::Member | By::YesNo) => {
                let all = members_of(self.facts, slot);
                for member in 0..all as u16 {
                    let key = if matches!(by, By::Member) { Key::Member(member) } else { Key::YesNo(member == 1) };
                    let to = arms.iter().find(|arm| arm.key == key).map_or(otherwise, |arm| arm.to);
                    targets.entry(to).or_default().push(member);
                }
                Some((slot, all))
            }
            _ => None,
        };
        for (to, members) in targets {
            let ways = |ways: &[Way]| match told {
                None => ways.to_vec(),
                Some((slot, all)) => ways.iter().filter_map(|way| way.narrowed(slot, &members, all)).collect(),
            };
            let arm = State { all: ways(&state.all), silent: ways(&state.silent) };
            self.arms.insert(Turn { select: at, to }, arm.all.clone());
            self.flow(to as usize, arm);
        }
    }

    fn flow(&mut self, to: usize, state: State) {
        let there = &mut self.states[to];
        for (ways, more) in [(&mut there.all, state.all), (&mut there.silent, state.silent)] {
            for way in more {
                add(ways, way, self.facts);
            }
        }
    }
}

/// Adds the cases of a way to those of others.
fn add(ways: &mut Vec<Way>, mut way: Way, facts: &FactTable) {
    // What two come to may join a third.
    loop {
        if ways.iter().any(|known| known.covers(&way)) {
            return;
        }
        ways.retain(|known| !way.covers(known));
        let joins = ways.iter().enumerate().find_map(|(at, known)| Some((at, known.joined(&way, facts)?)));
        let Some((at, joined)) = joins else { break };
        ways.swap_remove(at);
        way = joined;
    }
    if ways.len() < MOST_WAYS {
        ways.push(way);
        return;
    }
    let hull = ways.drain(..).fold(way, |hull, way| hull.hull(&way, facts));
    ways.push(hull);
}

fn members_of(facts: &FactTable, slot: Slot) -> usize {
    match &facts.get(slot).ty {
        Type::Choice(members) => members.len(),
        _ => 2,
    }
}
