//! The covering cases, answered: what is proved is tried.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::Depth;
use super::cover::{Cover, Ground, settings};
use super::leaving::Leaving;
use super::reading::Readings;
use super::rules::{failing_case, hard_to_read, long_sentences, unmade_case, unreached_words};
use super::view::{ScenarioView, View};
use crate::bind::USUAL_CHANNEL;
use crate::case::{Case, Markup};
use crate::compose;
use crate::coverage::{self, Reached};
use crate::diagnostic::Diagnostic;
use crate::outline::CoveringCase;
use crate::yaml::Step;

/// Makes the covering cases of the scenarios and answers them in every language and voice; says how many they are.
pub(super) fn look(view: &View<'_>, depth: Depth<'_>, findings: &mut Vec<Diagnostic>) -> usize {
    let ground = view.ground();
    let only = match depth {
        Depth::Scenario(id) => Some(id),
        Depth::Proof | Depth::Channels => None,
    };
    let is_wanted = |view: &&ScenarioView| only.is_none_or(|id| *view.scenario.id == *id);
    let scenarios: Vec<&ScenarioView> = ground.scenarios.iter().filter(is_wanted).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut found: Vec<(usize, Answered)> = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(scenario) = scenarios.get(at) else { return found };
            found.push((at, Answered::of(&ground, scenario, depth)));
        }
    };
    let mut found = thread::scope(|scope| {
        let others = 1..thread::available_parallelism().map_or(1, usize::from);
        // Where no thread can be had, this one does it all.
        let others: Vec<_> = others.map_while(|_| thread::Builder::new().spawn_scoped(scope, work).ok()).collect();
        let mut found = work();
        // What a thread could not finish must not count as answered.
        let ended =
            |thread: thread::ScopedJoinHandle<'_, _>| thread.join().unwrap_or_else(|panic| resume_unwind(panic));
        found.extend(others.into_iter().flat_map(ended));
        found
    });
    found.sort_by_key(|(at, _)| *at);
    let mut cases = 0;
    let mut all = Reached::new();
    for (_, answered) in found {
        cases += answered.cases;
        findings.extend(answered.wrong);
        for (what, reached) in answered.reached {
            all.entry(what).and_modify(|known| known.times += reached.times).or_insert(reached);
        }
    }
    if view.is_whole() && only.is_none() {
        unreached_words::look(view, &all, findings);
    }
    cases
}

/// The covering cases of a scenario, answered.
struct Answered {
    /// How many they are.
    cases: usize,
    wrong: Vec<Diagnostic>,
    reached: Reached,
}

impl Answered {
    fn of(ground: &Ground<'_>, scenario: &ScenarioView, depth: Depth<'_>) -> Answered {
        let cover = Cover::of(ground, scenario);
        let play = |play: usize| -> [Step; 3] { ["plays".into(), play.into(), "play".into()] };
        let missed = cover.missed.iter().map(|missed| {
            let message = format!("no case could be made for `{}`", missed.name);
            let finding = scenario.found(ground.book, &unmade_case::RULE, &play(missed.play), message);
            finding.note(format!("the proof has one: {}", missed.case))
        });
        let mut wrong: Vec<Diagnostic> = missed.collect();
        let mut readings = Readings::new(&scenario.scenario, ground.book.stack.languages());
        let mut leaving = Leaving::new(ground, scenario);
        for case in &cover.cases {
            let Some((how, error)) = fails(ground, case, &mut readings) else {
                if depth != Depth::Proof {
                    leaving.look(case);
                }
                continue;
            };
            let message = format!("the covering case `{}` fails {how}: {error}", case.name);
            let shown = serde_json::to_string(&case.case).unwrap_or_default();
            let finding = scenario.found(ground.book, &failing_case::RULE, &play(place(scenario, &case.play)), message);
            wrong.push(finding.note(format!("the case: {shown}")).help("the proof has a hole: please report it"));
        }
        for read in readings.plays() {
            let at = play(place(scenario, &read.play));
            for look in [long_sentences::look, hard_to_read::look] {
                wrong.extend(look(&read, |rule, message| scenario.found(ground.book, rule, &at, message)));
            }
        }
        wrong.extend(leaving.found);
        let cases = cover.cases.iter().flat_map(|covering| settings(ground, &covering.case));
        let reached = coverage::of(ground.book, &scenario.scenario, cases);
        Answered { cases: cover.cases.len(), wrong, reached }
    }
}

/// The place of a play in its scenario.
fn place(scenario: &ScenarioView, play: &str) -> usize {
    scenario.scenario.plays.iter().position(|known| *known.id == *play).unwrap_or_default()
}

/// The first setting in which a case is not answered as it should be.
fn fails(ground: &Ground<'_>, covering: &CoveringCase, readings: &mut Readings<'_>) -> Option<(String, String)> {
    let book = ground.book;
    let usual = book.common.default_of("channel");
    let channel = covering.case.channel.as_deref().or(usual.as_deref()).unwrap_or(USUAL_CHANNEL);
    let html = book.channel(channel).is_ok_and(|post| post.channel.layout.html.is_some());
    settings(ground, &covering.case).into_iter().find_map(|case| {
        let marked_up = html.then(|| Case { markup: Markup::Html, ..case.clone() });
        let answered = readings.reply(book, &covering.play, &case);
        let answered =
            answered.and_then(|_| marked_up.map(|case| compose::reply(book, &case, |_| Ok(Vec::new()))).transpose());
        Some((format!("in {}", case.language.unwrap_or_default()), answered.err()?.to_string()))
    })
}
