//! The goals of a scenario, play by play, in the order in which each names them.

mod letters;
mod texts;

use std::collections::{HashMap, HashSet};

use self::texts::{Tongue, tongues};
use super::Ground;
use super::aims::{Aim, Wordings, kind};
use super::values;
use crate::check::space::{Region, Space};
use crate::check::view::{Role, ScenarioView, Use};
use crate::fact::{Slot, Type, Value};
use crate::scenario::{Entry, Say, Section};

/// Something to be reached, and where.
pub(super) struct Goal {
    pub aim: Aim,
    /// `done/cancel-order-refund/one`.
    pub name: String,
    pub play: usize,
    /// Any of these leads to it.
    pub ways: Vec<Way>,
    /// Nothing in these does.
    pub without: Vec<Region>,
}

impl Goal {
    pub(super) fn is_of_letter(&self) -> bool {
        self.name.starts_with(LETTER)
    }
}

/// What the names of the letter's goals begin with.
const LETTER: &str = "letter/";

/// A region of cases, and values that its facts must have.
#[derive(Clone, Default)]
pub(super) struct Way {
    pub region: Region,
    pub values: Vec<(Slot, Value<'static>)>,
    /// The language that the case names; without one it is answered in each.
    pub language: Option<Box<str>>,
}

impl Way {
    /// Whether both can lead to one case, as far as each fact tells alone.
    pub(super) fn goes_with(&self, other: &Way, space: &Space) -> bool {
        let agrees =
            |(slot, value): &(Slot, Value<'static>)| self.values.iter().all(|(of, set)| of != slot || set == value);
        self.language == other.language
            && other.values.iter().all(agrees)
            && space.is_possible(&self.region.and(&other.region))
    }

    /// Both at once.
    pub(super) fn and(&self, other: &Way) -> Way {
        let mut values = self.values.clone();
        let set = |slot: &Slot| self.values.iter().any(|(of, _)| of == slot);
        values.extend(other.values.iter().filter(|(slot, _)| !set(slot)).cloned());
        Way { region: self.region.and(&other.region), values, language: self.language.clone() }
    }

    fn anywhere() -> Vec<Way> {
        vec![Way::default()]
    }

    fn each(regions: impl IntoIterator<Item = Region>) -> Vec<Way> {
        regions.into_iter().map(|region| Way { region, ..Way::default() }).collect()
    }
}

/// Lists the goals of a scenario.
pub(super) struct List<'a> {
    ground: &'a Ground<'a>,
    scenario: &'a ScenarioView,
    space: &'a Space,
    wordings: &'a Wordings<'a>,
    tongues: Vec<Tongue>,
    /// What some play reaches that is not its own: a channel, a part of the letter.
    settled: HashSet<Aim>,
    goals: Vec<Goal>,
    /// How many goals have a name.
    names: HashMap<String, usize>,
}

impl<'a> List<'a> {
    pub(super) fn new(
        ground: &'a Ground<'a>,
        scenario: &'a ScenarioView,
        space: &'a Space,
        wordings: &'a Wordings<'a>,
    ) -> List<'a> {
        let (settled, goals, names) = (HashSet::new(), Vec::new(), HashMap::new());
        List { ground, scenario, space, wordings, tongues: tongues(ground, space), settled, goals, names }
    }

    /// The goals of a play: its own, and those of all that no play before has reached.
    pub(super) fn of(&mut self, play: usize) -> Vec<Goal> {
        self.play(play);
        self.texts(play);
        if !self.scenario.scenario.plays[play].say.is_empty() {
            self.channels(play);
            self.letters(play);
        }
        std::mem::take(&mut self.goals)
    }

    /// Notes what a play's cases reach.
    pub(super) fn settle<'r>(&mut self, reached: impl IntoIterator<Item = &'r Aim>) {
        self.settled.extend(reached.into_iter().filter(|aim| aim.is_of_all()).cloned());
    }

    fn add(&mut self, play: usize, aim: Aim, name: String, ways: Vec<Way>) {
        self.add_without(play, aim, name, ways, Vec::new());
    }

    fn add_without(&mut self, play: usize, aim: Aim, name: String, ways: Vec<Way>, without: Vec<Region>) {
        if self.settled.contains(&aim) {
            return;
        }
        let times = self.names.entry(name.clone()).or_default();
        *times += 1;
        let name = if *times == 1 { name } else { format!("{name}-{times}") };
        self.goals.push(Goal { aim, name, play, ways, without });
    }

    fn play(&mut self, at: usize) {
        let scenario = &self.scenario.scenario;
        let play = &scenario.plays[at];
        self.add(at, Aim::Play { play: at }, play.id.to_string(), Way::anywhere());
        for (section, entries) in &play.say {
            for (nth, entry) in entries.iter().enumerate() {
                self.entry(at, *section, nth, entry);
            }
            let said = self.uses(at, *section).flat_map(|(_, used)| used.within.iter().cloned()).collect();
            let name = format!("{}/without-{}", play.id, section.name());
            let empty = || Aim::Empty { play: at, section: *section };
            self.add_without(at, empty(), name.clone(), Way::anywhere(), said);
            // A channel that leaves out spare sentences may leave out a whole section.
            let firm = self.uses(at, *section).filter(|(_, used)| !used.role.is_spare());
            let firm: Vec<Region> = firm.flat_map(|(_, used)| used.within.iter().cloned()).collect();
            let channels = self.ground.channels.iter().filter(|(_, post)| !post.channel.spare);
            let terse = channels.filter_map(|(id, _)| on(self.ground, self.space, id));
            let terse = Way::each(terse.collect::<Vec<_>>());
            if entries.iter().any(|entry| entry.spare) && !terse.is_empty() {
                self.add_without(at, empty(), name, terse, firm);
            }
        }
        for (id, post) in self.served() {
            if !play.say.is_empty() && kind(self.ground, post) == post {
                let ways = Way::each(on(self.ground, self.space, &id));
                self.add(at, Aim::Kind { play: at, post }, format!("{}/on-{id}", play.id), ways);
            }
        }
    }

    fn entry(&mut self, play: usize, section: Section, entry: usize, what: &Entry) {
        let scenario = &self.scenario.scenario;
        let named = &scenario.plays[play].id;
        let uses: Vec<&'a Use> =
            self.uses(play, section).filter(|(of, _)| *of == entry).map(|(_, used)| used).collect();
        for used in &uses {
            let aim = Aim::Said { play, section, entry, message: used.message };
            let name = format!("{named}/{}", scenario.messages[used.message].id);
            self.add(play, aim, name, Way::each(used.within.iter().cloned()));
        }
        if !what.when.is_always() {
            let id = match &what.say {
                Say::One(message) | Say::Each { message, .. } => &*scenario.messages[*message].id,
                Say::By { slot, members } => {
                    let id = &*scenario.messages[members[0]].id;
                    let Type::Choice(names) = &self.space.facts.get(*slot).ty else { return };
                    id.strip_suffix(&*names[0]).map_or(id, |id| id.trim_end_matches('-'))
                }
            };
            let without = uses.iter().flat_map(|used| used.within.iter().cloned()).collect();
            let name = format!("{named}/without-{id}");
            self.add_without(play, Aim::Left { play, section, entry }, name, Way::anywhere(), without);
        }
        if let (Say::Each { slot, .. }, [used]) = (&what.say, &uses[..]) {
            self.lists(used, section, entry, *slot);
        }
    }

    /// The uses of a section's entries, each with the entry's place.
    fn uses(&self, play: usize, section: Section) -> impl Iterator<Item = (usize, &'a Use)> + use<'a> {
        self.scenario.uses.iter().filter(move |used| used.play == play).filter_map(move |used| match used.role {
            Role::Sentence { section: of, entry, .. } if of == section => Some((entry, used)),
            _ => None,
        })
    }

    fn lists(&mut self, used: &Use, section: Section, entry: usize, slot: Slot) {
        let Type::List { of, max } = &self.space.facts.get(slot).ty else { return };
        let (play, message) = (used.play, used.message);
        let name = format!("{}/{}", self.scenario.scenario.plays[play].id, self.scenario.scenario.messages[message].id);
        let mut counts = vec![1, 2, *max];
        counts.retain(|count| count <= max);
        counts.dedup();
        for items in counts {
            let Some(list) = values::list(self.space, slot, of, items) else { continue };
            let ways = self.ways(used.within.iter(), &[(slot, list)]);
            let aim = Aim::Items { play, section, entry, items };
            self.add(play, aim, format!("{name}/{items}-items"), ways);
        }
    }

    /// Each channel.
    fn channels(&mut self, play: usize) {
        for (id, post) in self.served() {
            let ways = Way::each(on(self.ground, self.space, &id));
            let name = format!("{}/on-{id}", self.scenario.scenario.plays[play].id);
            self.add(play, Aim::Channel { post }, name, ways);
        }
    }

    fn served(&self) -> Vec<(String, usize)> {
        let served =
            self.ground.channels.iter().filter(|(id, _)| self.scenario.scenario.channels.refuses(id).is_none());
        served.map(|(id, post)| (id.clone(), post.place)).collect()
    }

    /// Regions in which facts have certain values as well.
    fn ways<'r>(&self, regions: impl Iterator<Item = &'r Region>, values: &[(Slot, Value<'static>)]) -> Vec<Way> {
        let set = values
            .iter()
            .fold(Region::default(), |region, (slot, value)| region.with(*slot, self.space.cell_of(*slot, value)));
        let regions = regions.map(|region| region.and(&set)).filter(|region| !region.is_empty());
        regions.map(|region| Way { region, values: values.to_vec(), language: None }).collect()
    }
}

/// Where a channel is the case's.
fn on(ground: &Ground<'_>, space: &Space, channel: &str) -> Option<Region> {
    let slot = ground.book.roles.channel;
    let Type::Choice(members) = &space.facts.get(slot).ty else { return None };
    let member = members.iter().position(|member| **member == *channel)?;
    Some(space.members(slot, &[u16::try_from(member).ok()?]))
}
