//! Every sentence that the example cases say, beside fluent-bundle's own resolver; and every message that covering cases come
//! to, in one piece and sentence by sentence.

use std::collections::BTreeMap;

use super::{Asked, Desk, Pace, Sent, at_desk};
use crate::case::{Case, Markup};
use crate::condition::Known;
use crate::fact::{Type, Value};
use crate::pack::Pack;
use crate::playbook::Playbook;
use crate::reply::Reply;
use crate::scenario::{STEP, Say};
use crate::setting::Setting;
use crate::words::oracle::{Oracle, assert_agrees};
use crate::words::{Saying, Scope};

/// One oracle for each chain of languages.
type Oracles = BTreeMap<String, Oracle>;

#[test]
fn the_whole_pack_says_what_fluent_bundle_says() {
    let book = Playbook::builtin();
    let mut oracles = Oracles::new();
    let mut compared = 0;
    for id in book.scenario_ids() {
        for example in book.examples(id).unwrap() {
            for language in ["en", "es", "de"] {
                for mood in ["calm", "angry", "rational", "disappointed"] {
                    for voice in ["formal", "friendly"] {
                        let mut case = example.case.clone().language(language);
                        case.customer = case.customer.mood(mood);
                        case.seller = case.seller.voice(voice);
                        compared += compare(&book, &case, &mut oracles);
                    }
                }
            }
        }
    }
    assert!(compared > 10_000, "only {compared} sentences were compared");
}

/// Compares every sentence that a case says; another mood than the example's may lead to a play that needs more facts,
/// and then none is said.
fn compare(book: &Playbook, case: &Case, oracles: &mut Oracles) -> usize {
    let compared = at_desk(book.inner(), case, Pace::Long, |desk, _| {
        let links = desk.language.links();
        let oracle = oracles.entry(links.join(" ")).or_insert_with(|| Oracle::new(&book.inner().words, &links));
        Ok(compare_at(desk, &links, oracle))
    });
    compared.unwrap_or(0)
}

fn compare_at(desk: &Desk<'_>, links: &[&str], oracle: &Oracle) -> usize {
    let mut compared = 0;
    for (Asked { scenario, bound, .. }, decision) in desk.asked.iter().zip(desk.decisions) {
        for opens in [true, false] {
            let mut say = |message: usize, item: Option<(&Value<'_>, u32)>| {
                let used = &scenario.messages[message];
                if used.id.starts_with(STEP) {
                    return;
                }
                let ty = used.each.and_then(|slot| match &scenario.facts.get(slot).ty {
                    Type::List { of, .. } => Some(&**of),
                    _ => None,
                });
                let scope = Scope { facts: &scenario.facts, item: ty };
                let (formats, zone) = (&desk.language.formats, &bound.zone);
                let saying = Saying { values: bound.said(), item, formats, zone, opens, isolates: false };
                assert_agrees(oracle, &desk.book.words, links, (&used.id, None), &scope, &saying);
                compared += 1;
            };
            for (_, entry) in decision.play.said(bound) {
                let message = entry.say.message(&bound.values).expect("an entry that is said has a message");
                match &entry.say {
                    Say::Each { slot, .. } => {
                        let Some(Value::List(items)) = bound.value(*slot) else { panic!("a list is given") };
                        items.iter().zip(1..).for_each(|item| say(message, Some(item)));
                    }
                    Say::One(_) | Say::By { .. } => say(message, None),
                }
            }
            if let Some(subject) = decision.play.subject {
                say(subject, None);
            }
        }
    }
    compared
}

/// Says each case in the short way and in the long way; how many were written by a program.
fn said_alike(book: &Playbook, case: &Case, reply: &mut Reply) -> (usize, usize) {
    let look = Some(|_: &Sent<'_>| Ok(Vec::new()));
    let long = super::reply(book.inner(), case, |_| Ok(Vec::new()));
    let short = super::reply_into(book.inner(), case, look, reply);
    match (short, long) {
        (Ok(()), Ok(long)) => assert_eq!(*reply, long, "{case:#?}"),
        (Err(short), Err(long)) => {
            assert_eq!(format!("{short:#}"), format!("{long:#}"));
            return (0, 0);
        }
        (short, long) => panic!("{short:?}\n{long:?}\n{case:#?}"),
    }
    let program = at_desk(book.inner(), case, Pace::Short, |desk, choice| {
        Ok(desk.run(case.markup, choice, false, &mut None).is_some())
    });
    (1, usize::from(program.unwrap_or_default()))
}

#[test]
fn a_program_writes_what_the_sentences_say_one_by_one() {
    let book = Playbook::builtin();
    let (mut reply, mut said, mut by_program) = (Reply::default(), 0, 0);
    let mut round = 0;
    for id in book.scenario_ids() {
        for covering in book.covering_cases(id).unwrap() {
            for Setting { case, .. } in book.settings(&covering.case) {
                round += 1;
                // Every case is said as its channel has it, and on one more channel in turn.
                let other = book.channels().nth(round % book.channels().count()).unwrap();
                for case in [case.clone(), case.channel(other)] {
                    for markup in [Markup::Text, Markup::Html] {
                        let (all, some) = said_alike(&book, &case.clone().markup(markup), &mut reply);
                        said += all;
                        by_program += some;
                    }
                }
            }
        }
    }
    // Cases with several questions are said in the long way, and plays that say nothing.
    assert!(said > 100_000 && by_program * 10 > said * 8, "{by_program} of {said} messages");
}

/// A playbook with a scenario `thirteen`, whose cases are of 8,192 kinds.
fn of_many_kinds() -> Playbook {
    let numbers = 1..=13;
    let facts =
        numbers.clone().map(|at| format!("  fact_{at}: {{ type: yes-no, ask: \"Is it?\" }}\n")).collect::<String>();
    let said = numbers.clone().map(|at| format!("        - {{ say: thirteen-{at}, when: {{ fact_{at}: yes }} }}\n"));
    let scenario = format!(
        "title: Many\ngroup: order\ndepartment: sales\nfacts:\n{facts}plays:\n  - play: all\n    because: it holds\n    \
         say:\n      answer:\n        - thirteen-0\n{}",
        said.collect::<String>()
    );
    let words = (0..=13).map(|at| format!("thirteen-{at} = This is number {at}.\n")).collect::<String>();
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [("templates/scenarios/thirteen/scenario.yaml", scenario), ("locales/en/thirteen.ftl", words)] {
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap()
}

#[test]
fn kinds_of_cases_beyond_those_that_are_kept_are_said_as_the_others() {
    let (book, mut reply) = (of_many_kinds(), Reply::default());
    let case = |kind: u32| {
        let yes = (1..=13).filter(|at| kind >> (at - 1) & 1 == 1);
        let case = Case::new("thirteen").language("en").channel("chat");
        yes.fold(case, |case, at| case.fact(&format!("fact_{at}"), true))
    };
    for kind in 0..8_192 {
        assert_eq!(said_alike(&book, &case(kind), &mut reply), (1, 1));
        let body = &reply.message.as_ref().unwrap().body;
        assert_eq!(body.matches("number").count(), kind.count_ones() as usize + 1, "{body}");
    }
    let english = book.inner().language(&"en".parse().unwrap());
    assert!((4_000..4_100).contains(&english.ways()), "{}", english.ways());
}
