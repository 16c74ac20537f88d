//! How cases are answered that are alike in all that conditions ask of them: the play, the agent's steps, the message's shape.
//!
//! Most cases are like one that came before. Which play answers such a case, and which sentences it says, has been told then.

use std::sync::{Arc, OnceLock};

use smallvec::SmallVec;

use super::program::{Plan, Programs, voices};
use super::{Asked, Questions};
use crate::condition::{Facets, Told};
use crate::decide::{self, Decision};
use crate::fact::Value;
use crate::playbook::{Inner, Language, Post};
use crate::scenario::Scenario;

/// What cases of one language have in common that are answered in the same way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Likeness {
    scenario: usize,
    post: usize,
    /// What the scenario's conditions ask, and those of the letter.
    facets: [Told; 2],
    voices: [u16; 2],
    /// How many items the lists have that sentences are said for.
    items: SmallVec<[usize; 2]>,
}

/// The way in which cases of one likeness are answered.
pub(crate) struct Way {
    /// The play's place in its scenario.
    place: usize,
    steps: SmallVec<[usize; 12]>,
    /// What the message says; `None` where it has to be written in the long way.
    pub(super) plan: Option<Plan>,
    /// What writes it, as text and as HTML.
    pub(super) programs: [OnceLock<Option<Arc<Programs>>>; 2],
}

impl Way {
    pub(super) fn decision<'a>(&self, scenario: &'a Scenario) -> Decision<'a> {
        Decision { place: self.place, play: &scenario.plays[self.place], steps: self.steps.clone() }
    }
}

/// Finds how a case of one question is answered. `None` where something is missing, and for a case out of the ordinary. What is
/// not kept for other cases goes into `own`.
pub(super) fn find<'a>(
    book: &Inner,
    language: &'a Language,
    post: &Post,
    asked: &mut Questions<'_>,
    own: &'a mut Option<Way>,
) -> Option<&'a Way> {
    let [question] = &mut asked[..] else { return None };
    question.bound.follow(&book.roles, false);
    let question = &*question;
    let Asked { scenario, bound, .. } = question;
    if !bound.required().is_empty() {
        return None;
    }
    let items = scenario.lists.iter().map(|slot| match bound.values.get(*slot) {
        Some(Value::List(items)) => items.len(),
        _ => 0,
    });
    let [plays, letter] = bound.ground.told?;
    let told = |facets: &Facets, beneath| match bound.is_whole() {
        true => Some(facets.words_over(beneath, &bound.values)),
        false => facets.words(bound),
    };
    let likeness = Likeness {
        scenario: scenario.place,
        post: post.place,
        facets: [told(scenario.facets.as_ref()?, plays)?, told(post.letter.facets.as_ref()?, letter)?],
        voices: voices(&book.roles, bound),
        items: items.collect(),
    };
    language.way(likeness, own, || {
        let place = decide::choose(scenario, bound, &book.roles).ok()?;
        let (decision, missing) = decide::decide(scenario, place, bound, &book.roles);
        let plan = Plan::of(&book.roles, post, question, &decision);
        missing.is_empty().then(|| Way { place, steps: decision.steps, plan, programs: Default::default() })
    })
}
