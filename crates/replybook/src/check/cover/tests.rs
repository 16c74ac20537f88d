use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::LazyLock;

use super::*;
use crate::check::view::Tables;
use crate::pack::Pack;
use crate::playbook::Playbook;

/// Every scenario of a playbook with its covering cases.
fn covers(book: &Inner) -> (Tables, Vec<Cover>) {
    let tables = Tables::new(book, &mut Vec::new());
    let covers = tables.scenarios.iter().map(|scenario| Cover::of(&ground(book, &tables), scenario)).collect();
    (tables, covers)
}

fn ground<'v>(book: &'v Inner, tables: &'v Tables) -> Ground<'v> {
    Ground { book, scenarios: &tables.scenarios, channels: &tables.channels, letters: &tables.letters }
}

/// The covering cases of the built-in pack.
static BUILTIN: LazyLock<(Tables, Vec<Cover>)> = LazyLock::new(|| covers(Playbook::builtin().inner()));

#[test]
fn whatever_the_proof_says_can_be_reached_is_reached_in_the_built_in_pack() {
    for cover in &BUILTIN.1 {
        let missed: Vec<&str> = cover.missed.iter().map(|missed| missed.name.as_str()).collect();
        assert_eq!(missed, Vec::<&str>::new());
    }
}

#[test]
fn a_covering_case_comes_to_its_play_and_is_called_like_no_other() {
    let book = Playbook::builtin();
    for cover in &BUILTIN.1 {
        let mut names = BTreeSet::new();
        for CoveringCase { name, play, case } in &cover.cases {
            let reply = book.reply(&case.clone().language("de")).unwrap_or_else(|error| panic!("{name}: {error:#}"));
            assert_eq!(reply.answers.last().unwrap().play, *play, "{name}");
            assert!(names.insert(name), "{name}");
        }
    }
}

#[test]
fn every_play_has_a_case_of_its_own_name() {
    for (scenario, cover) in BUILTIN.0.scenarios.iter().zip(&BUILTIN.1) {
        for play in &scenario.scenario.plays {
            assert!(cover.cases.iter().any(|case| *case.name == *play.id), "{}", play.id);
        }
    }
}

/// Cases that people wrote are no part of what the covering cases are made from.
#[test]
fn what_an_example_reaches_the_covering_cases_reach() {
    let book = Playbook::builtin();
    let book = book.inner();
    let (tables, covers) = &*BUILTIN;
    let ground = ground(book, tables);
    let mut left = String::new();
    let (mut letters, mut worded) = (HashSet::new(), HashSet::new());
    for (scenario, cover) in tables.scenarios.iter().zip(covers) {
        let wordings = Wordings::new(&ground);
        let scenario = &scenario.scenario;
        let reached = |case: &Case| {
            let seen = settings(&ground, case).into_iter().filter_map(|case| crate::compose::observe(book, &case).ok());
            seen.flat_map(|seen| wordings.reached(scenario, &seen)).collect::<HashSet<Aim>>()
        };
        let covered: HashSet<Aim> = cover.cases.iter().flat_map(|covering| reached(&covering.case)).collect();
        let examples = book.examples(&scenario.id).into_iter().map(|(_, example)| example.unwrap());
        for example in examples.filter(|example| example.case.also.is_empty()) {
            for aim in reached(&example.case) {
                match aim {
                    // A list may be of any length.
                    Aim::Items { .. } => {}
                    aim if aim.is_of_letter() => drop(letters.insert(aim)),
                    aim if covered.contains(&aim) || in_both_voices(&aim).is_some_and(|aim| covered.contains(&aim)) => {
                    }
                    aim => writeln!(left, "{}/{}: {aim:?}", scenario.id, example.name).unwrap(),
                }
            }
        }
        worded.extend(covered.into_iter().filter(Aim::is_of_letter));
    }
    letters.difference(&worded).for_each(|aim| writeln!(left, "letter: {aim:?}").unwrap());
    assert!(left.is_empty(), "{left}");
}

/// What is seen in one voice alone, where both are spoken.
fn in_both_voices(aim: &Aim) -> Option<Aim> {
    let mut aim = aim.clone();
    let (Aim::Wording { language, .. } | Aim::Variant { language, .. }) = &mut aim else { return None };
    *language = language.strip_suffix("-formal")?.into();
    Some(aim)
}

/// The cases of a scenario, by their plays.
fn by_play(book: &Playbook, scenario: &str) -> BTreeMap<String, Vec<CoveringCase>> {
    let mut plays: BTreeMap<String, Vec<CoveringCase>> = BTreeMap::new();
    for case in book.covering_cases(scenario).unwrap() {
        plays.entry(case.play.clone()).or_default().push(case);
    }
    plays
}

#[test]
fn what_changes_in_one_play_leaves_the_cases_of_the_others_alone() {
    let scenario = "templates/scenarios/change-address/scenario.yaml";
    let text = Playbook::builtin().inner().stack.file(scenario).unwrap().text.to_string();
    let last = text.rfind("  - play: ").unwrap();
    let answer = last + text[last..].find("      answer:\n").unwrap() + "      answer:\n".len();
    let more = "        - { say: shared-written-before, when: { returning: yes } }\n";
    let laid_over = |text: &str| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(scenario);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, text).unwrap();
        Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap()
    };
    let unchanged = laid_over(&text);
    let changed = laid_over(&format!("{}{more}{}", &text[..answer], &text[answer..]));

    let (before, mut after) = (by_play(&unchanged, "change-address"), by_play(&changed, "change-address"));
    let last = text[last..].lines().next().unwrap().trim_start_matches("  - play: ");
    assert_ne!(before[last], after[last]);
    after.insert(last.to_owned(), before[last].clone());
    assert_eq!(before, after);
    assert_eq!(by_play(&unchanged, "cancel-order"), by_play(&changed, "cancel-order"));
}

#[test]
fn the_letter_is_shown_with_the_scenarios_of_the_uppermost_pack() {
    let letters = |playbook: &Playbook, scenario: &str| {
        let cases = playbook.covering_cases(scenario).unwrap().into_iter();
        cases.filter(|case| case.name.starts_with("letter/")).count()
    };
    let builtin = Playbook::builtin();
    assert!(letters(&builtin, "cancel-order") > 0 && letters(&builtin, "exchange") == 0);
    let folder = tempfile::tempdir().unwrap();
    let scenario = "templates/scenarios/exchange/scenario.yaml";
    std::fs::create_dir_all(folder.path().join(scenario).parent().unwrap()).unwrap();
    std::fs::write(folder.path().join(scenario), builtin.inner().stack.file(scenario).unwrap().text.as_bytes())
        .unwrap();
    let over = Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap();
    assert!(letters(&over, "exchange") > 0);
}

/// The small pack of the defects, with other text in its scenario of gift wrapping.
fn small(edit: impl Fn(&str) -> String) -> Playbook {
    let base = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/defects/base");
    let scenario = "templates/scenarios/gift-wrap/scenario.yaml";
    let text = edit(&std::fs::read_to_string(format!("{base}/{scenario}")).unwrap());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(scenario);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(&file, text).unwrap();
    Playbook::load([Pack::dir(base).unwrap(), Pack::dir(folder.path()).unwrap()]).unwrap()
}

#[test]
fn a_new_play_leaves_the_cases_of_the_others_alone_wherever_it_stands() {
    let before = by_play(&small(str::to_owned), "gift-wrap");
    let new = "  - play: soothing\n    when: { mood: angry, parcels: 9 }\n    because: they are angry\n    say: { acknowledge: gift-wrap-heard, answer: [gift-wrap-done, gift-wrap-fee] }\n\n";
    for place in ["  - play: too-late", "  - play: costs", "  - play: free"] {
        let mut after = by_play(&small(|text| text.replace(place, &format!("{new}{place}"))), "gift-wrap");
        assert!(after.remove("soothing").is_some_and(|cases| !cases.is_empty()));
        assert_eq!(after, before, "{place}");
    }
}

#[test]
fn plays_that_change_their_places_keep_their_cases() {
    let cases = |playbook: &Playbook| {
        let cases = by_play(playbook, "gift-wrap").into_values().flatten();
        cases.map(|case| case.name).collect::<BTreeSet<String>>()
    };
    let swapped = small(|text| {
        let at = |play: &str| text.find(&format!("  - play: {play}")).unwrap();
        let (late, costs, free) = (at("too-late"), at("costs"), at("free"));
        [&text[..late], &text[costs..free], &text[late..costs], &text[free..]].concat()
    });
    assert_eq!(cases(&swapped), cases(&small(str::to_owned)));
}

#[test]
fn the_covering_cases_of_a_small_scenario() {
    let mut shown = String::new();
    for CoveringCase { name, play, case } in Playbook::builtin().covering_cases("review-request").unwrap() {
        writeln!(shown, "{name} ({play})\n  {}", serde_json::to_string(&case).unwrap()).unwrap();
    }
    insta::assert_snapshot!(shown);
}
