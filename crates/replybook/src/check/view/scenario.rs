//! A scenario: its space of cases, and every way in which it says a message.

use std::sync::Arc;

use crate::check::proof::Witness;
use crate::check::rule::Rule;
use crate::check::space::{OrderNumber, Region, Space, TooFine, World};
use crate::check::table::Table;
use crate::diagnostic::Diagnostic;
use crate::fact::Slot;
use crate::playbook::Inner;
use crate::scenario::{Entry, FollowUpWhen, Play, Say, Scenario, Section};
use crate::yaml::{Problem, Step};

/// A scenario, with what can be told of its cases.
pub(crate) struct ScenarioView {
    pub scenario: Arc<Scenario>,
    /// Its plays as a table; or the fact that its conditions cut too fine.
    pub plays: Result<Table, TooFine>,
    /// Every way in which it says a message; empty if its plays are no table.
    pub uses: Vec<Use>,
    /// What it stands on beside the facts in sentences: what a message is chosen by, what it is said for, the day of a
    /// follow-up.
    pub stands_on: Vec<StandsOn>,
}

/// A way in which a message is said.
#[derive(Debug)]
pub(crate) struct Use {
    /// The play's place.
    pub play: usize,
    /// The message's place in [`Scenario::messages`].
    pub message: usize,
    pub role: Role,
    /// The place in the scenario's file that names it.
    pub path: Vec<Step>,
    /// Where the play says it: in any of these, as far as the case comes to the play.
    pub within: Vec<Region>,
}

/// What a message is said as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Subject,
    /// A sentence of the message.
    Sentence {
        section: Section,
        /// The entry's place in its section.
        entry: usize,
        spare: bool,
    },
    /// What the agent does: the step's place in the play.
    Step(usize),
}

impl Role {
    /// Whether some channels leave it out.
    pub(crate) fn is_spare(self) -> bool {
        matches!(self, Role::Sentence { spare: true, .. })
    }
}

/// A fact that a play stands on: without it there is no reply.
#[derive(Debug)]
pub(crate) struct StandsOn {
    pub play: usize,
    pub slot: Slot,
    /// The place in the scenario's file that names it.
    pub path: Vec<Step>,
    pub within: Vec<Region>,
}

impl ScenarioView {
    pub(super) fn new(scenario: &Arc<Scenario>, mut world: World<'_>) -> ScenarioView {
        world.order_number = scenario.order_id.map_or(OrderNumber::Never, OrderNumber::From);
        let entries = scenario.plays.iter().flat_map(|play| &play.say).flat_map(|(_, entries)| entries);
        let steps = scenario.plays.iter().flat_map(|play| &play.steps);
        let conditions = scenario.plays.iter().map(|play| &play.when);
        let conditions = conditions.chain(entries.map(|entry| &entry.when)).chain(steps.map(|step| &step.when));
        let plays = Space::new(&world, conditions)
            .map(|space| Table::new(Arc::new(space), scenario.plays.iter().map(|play| (&play.when, &play.needs[..]))));
        let mut view = ScenarioView { plays, uses: Vec::new(), stands_on: Vec::new(), scenario: Arc::clone(scenario) };
        if let Ok(table) = &view.plays {
            let space = Arc::clone(&table.space);
            for (at, play) in scenario.plays.iter().enumerate() {
                view.play(at, play, &space);
            }
        }
        view
    }

    fn play(&mut self, at: usize, play: &Play, space: &Space) {
        let path = |steps: &[Step]| [&["plays".into(), at.into()], steps].concat();
        let anywhere = || vec![Region::default()];
        if let Some(message) = play.subject.filter(|_| !play.say.is_empty()) {
            let path = match self.scenario.subject == Some(message) {
                true => vec!["subject".into()],
                false => path(&["subject".into()]),
            };
            self.uses.push(Use { play: at, message, role: Role::Subject, path, within: anywhere() });
        }
        for (section, entries) in &play.say {
            for (nth, entry) in entries.iter().enumerate() {
                let path = path(&["say".into(), section.name().into(), nth.into()]);
                self.entry(at, *section, nth, entry, &path, space);
            }
        }
        for (nth, step) in play.steps.iter().enumerate() {
            let path = path(&["do".into(), nth.into()]);
            self.uses.push(Use {
                play: at,
                message: step.message,
                role: Role::Step(nth),
                path,
                within: space.of(&step.when),
            });
        }
        if let Some(FollowUpWhen::On(slot)) = play.follow_up.as_ref().map(|follow_up| &follow_up.when) {
            let path = path(&["follow_up".into(), "on".into()]);
            self.stands_on.push(StandsOn { play: at, slot: *slot, path, within: anywhere() });
        }
    }

    fn entry(&mut self, play: usize, section: Section, nth: usize, entry: &Entry, path: &[Step], space: &Space) {
        let role = Role::Sentence { section, entry: nth, spare: entry.spare };
        let within = space.of(&entry.when);
        let step = |key: &str| [path, &[key.into()]].concat();
        let and = |region: &Region| within.iter().map(|within| within.and(region)).filter(|r| !r.is_empty()).collect();
        let (one, slot, key) = match &entry.say {
            Say::One(message) => (Some((*message, within.clone())), None, ""),
            Say::Each { slot, message } => (Some((*message, and(&space.given(*slot)))), Some(*slot), "each"),
            Say::By { slot, members } => {
                for (member, message) in (0..).zip(members) {
                    let within = and(&space.members(*slot, &[member]));
                    self.uses.push(Use { play, message: *message, role, path: step("say"), within });
                }
                (None, Some(*slot), "by")
            }
        };
        if let Some((message, within)) = one {
            self.uses.push(Use { play, message, role, path: step("say"), within });
        }
        if let Some(slot) = slot {
            self.stands_on.push(StandsOn { play, slot, path: step(key), within });
        }
    }

    /// A case that reaches a use and in which something holds as well.
    pub(crate) fn case_of(&self, used: &Use, also: &Region) -> Option<Witness> {
        self.case(used.play, &used.within, also)
    }

    /// A case of a play that lies in any of these regions, and in which something holds as well.
    pub(crate) fn case(&self, play: usize, within: &[Region], also: &Region) -> Option<Witness> {
        let table = self.plays.as_ref().ok()?;
        within.iter().find_map(|region| table.case(play, &region.and(also), &[]))
    }

    /// The path of its file within its pack.
    pub(crate) fn path(&self) -> String {
        format!("templates/scenarios/{}/scenario.yaml", self.scenario.id)
    }

    /// Begins a finding at a place of the scenario's file.
    pub(crate) fn found(&self, book: &Inner, rule: &Rule, at: &[Step], message: impl Into<String>) -> Diagnostic {
        rule.at(book, &self.path(), at, message)
    }

    /// Begins a finding at the name of a play.
    pub(crate) fn found_in(&self, book: &Inner, rule: &'static str, play: &str, message: &str) -> Diagnostic {
        let play = self.scenario.plays.iter().position(|known| *known.id == *play).unwrap_or_default();
        let path = vec!["plays".into(), play.into(), "play".into()];
        located(book, &self.path(), Problem { path, ..Problem::new(message).rule(rule) })
    }
}

/// Finds the place of what is wrong in a file of the stack.
fn located(book: &Inner, path: &str, problem: Problem) -> Diagnostic {
    match book.stack.file(path) {
        Some(file) => file.locate(problem),
        None => problem.locate(path, ""),
    }
}

impl Rule {
    /// Begins a finding at a place of a YAML file.
    pub(crate) fn at(&self, book: &Inner, path: &str, at: &[Step], message: impl Into<String>) -> Diagnostic {
        self.of(located(book, path, Problem { path: at.to_vec(), ..Problem::new(message) }))
    }
}
