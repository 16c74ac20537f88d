//! The promise, held to account over packs that nobody wrote.
//!
//! A scenario is made up, with facts of all types, plays, sentences in three languages, a letter and a channel, and laid
//! over a pack of a few files. Where the check finds no error in that, no case that is thrown may fail or show a hole; what
//! it does find need not be true. `REPLYBOOK_PACKS` sets how many packs are made up; a pack that fails is printed.

mod scenario;
mod words;

use std::path::Path;
use std::{fs, thread};

use self::scenario::{Maker, Sure};
use super::{Throw, count, number_of};
use crate::check::view::AgentUse;
use crate::check::{Depth, look};
use crate::pack::Pack;
use crate::playbook::Playbook;
use crate::scenario::{STEP, Scenario};

/// How many packs are made up in every run of the tests.
const PACKS: usize = 100;
/// How many cases are thrown at each that is proved.
const CASES: usize = 60;

const LANGUAGES: [&str; 3] = ["en", "es", "de"];
const CHANNEL_FACTS: [&str; 8] = [
    "address_locked: yes",
    "return_days: 30",
    "party: company",
    "mood: angry",
    "brand: Shop, return_days: 14",
    "name: user_1",
    "party: pseudonym",
    "next_news_by: 2026-12-01",
];
const SALUTATIONS: [&str; 4] = [
    "{ say: letter-salutation-name, when: { salutation_name: given } }\n  - { say: letter-salutation }",
    "{ say: letter-salutation-name, when: { name: given, party: [person] } }\n  - { say: letter-salutation }",
    "{ say: letter-salutation, when: { salutation_name: missing } }
  - { say: letter-salutation-name, when: [{ name: given }, { given_name: given, surname: given }] }",
    "{ say: letter-salutation, when: { party: [company, pseudonym] } }
  - { say: letter-salutation-name, when: { name: given } }\n  - { say: letter-salutation }",
];

#[test]
fn no_generated_pack_that_is_proved_shows_a_hole() {
    let packs = number_of("REPLYBOOK_PACKS", PACKS);
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/defects/base");
    let channel = fs::read_to_string(base.join("templates/channels/chat.yaml")).unwrap();
    let base = Pack::dir(base).unwrap();
    let small = Playbook::load([base.clone()]).unwrap();
    let (common, chinese) = (small.inner().scenario("gift-wrap").unwrap(), in_chinese(&small));
    let proved = count(packs, |number| {
        let made_up = MadeUp::new(common, &channel, &chinese, number);
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in &made_up.files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let packs = [base.clone(), Pack::dir(folder.path()).unwrap()];
        let (_, report) = look(packs.to_vec(), Depth::Proof);
        // A check that finds no error and yet fails at its own cases has overlooked one.
        let failed = report.findings.iter().find(|finding| finding.rule == "failing-case");
        assert!(failed.is_none(), "pack {number}: {failed:?}");
        if report.is_proved() {
            let book = Playbook::load(packs).unwrap();
            for case in number * CASES..(number + 1) * CASES {
                let mut throw = Throw::new(&book, case as u64);
                throw.scenarios = vec!["made-up", "made-up", "made-up", "late-parcel"];
                throw.play();
            }
        }
        report.is_proved()
    });
    println!("{proved} of {packs} packs are proved");
    assert!(
        proved > packs / 4 && proved < packs * 9 / 10,
        "{proved} of {packs} packs are proved: tune what is made up"
    );
}

/// The ids of all that an agent reads of a pack.
fn in_chinese(book: &Playbook) -> Vec<String> {
    let scenarios: Vec<_> = book.scenario_ids().map(|id| book.inner().scenario(id).unwrap()).collect();
    let messages = scenarios.iter().flat_map(|scenario| &scenario.messages);
    let steps = messages.map(|message| message.id.to_string()).filter(|id| id.starts_with(STEP));
    AgentUse::all(book.inner(), &scenarios).into_keys().chain(steps).collect()
}

/// A pack with one scenario.
struct MadeUp {
    number: usize,
    files: Vec<(String, String)>,
}

impl Drop for MadeUp {
    fn drop(&mut self) {
        if thread::panicking() {
            self.files.iter().for_each(|(path, text)| println!("pack {}: {path}\n{text}", self.number));
        }
    }
}

impl MadeUp {
    fn new(common: &Scenario, channel: &str, chinese: &[String], number: usize) -> MadeUp {
        let mut maker = Maker::new(number as u64);
        let mut sure = Sure::new();
        for (_, fact) in common.facts.iter().take(common.common) {
            if matches!(&*fact.name, "voice" | "time_zone" | "agent_time_zone") {
                continue;
            }
            let told = matches!(&*fact.name, "withdrawal" | "window" | "follows" | "address_locked" | "today");
            if told || fact.default.is_some() {
                sure.insert(maker.facts.len());
            }
            maker.facts.push((fact.name.to_string(), fact.ty.clone(), fact.derived));
        }
        let scenario = maker.scenario(sure);
        let is_own = |name: &str| common.facts.iter().take(common.common).all(|(_, fact)| *fact.name != *name);
        let own = maker.facts.iter().filter(|(name, ..)| is_own(name)).map(|(name, ..)| format!("ask-made-up-{name}"));
        let reasons = (1..=scenario.matches("- play: ").count()).map(|play| format!("because-made-up-p{play}"));
        let texts = ["title-made-up", "department-sales"].map(str::to_owned).into_iter().chain(own).chain(reasons);
        let texts: Vec<String> = chinese.iter().cloned().chain(texts).collect();
        let Maker { mut dice, words, .. } = maker;
        let mut channel = channel.to_owned();
        for (chances, line) in [(2, "form: short"), (3, "subject: yes")] {
            if dice.one_in(chances) {
                channel += &format!("{line}\n");
            }
        }
        if dice.one_in(3) {
            channel += &format!("facts: {{ {} }}\n", dice.pick(&CHANNEL_FACTS));
        }
        let salutation = dice.pick(&SALUTATIONS);
        let closing = dice.pick(&["", "", ", when: { follows: no } }\n  - { say: letter-closing"]);
        let letter = format!(
            "salutation:\n  - {salutation}\nclosing:\n  - {{ say: letter-closing{closing} }}
signature:\n  - {{ say: letter-signature, when: {{ brand: given }} }}\n  - {{}}\n"
        );
        let mut files = vec![
            ("templates/scenarios/made-up/scenario.yaml".to_owned(), scenario),
            ("templates/channels/chat.yaml".to_owned(), channel),
            ("templates/letter.yaml".to_owned(), letter),
        ];
        // Every other pack has agents who read Chinese, and now and then a text of theirs is forgotten.
        if number.is_multiple_of(2) {
            let forgotten = if dice.one_in(6) { dice.throw(texts.len()) } else { texts.len() };
            let texts = texts.iter().enumerate().filter(|(at, _)| *at != forgotten);
            let texts = texts.map(|(_, id)| format!("{id} = 中文\n")).collect();
            let manifest = "name: made-up\nversion: 1.0.0\nagent_languages: [en, zh-Hans]\n".to_owned();
            files.push(("locales/zh-Hans/agent.ftl".to_owned(), texts));
            files.push(("templates/pack.yaml".to_owned(), manifest));
        }
        files.extend(LANGUAGES.map(|of| format!("locales/{of}/made-up.ftl")).into_iter().zip(words));
        MadeUp { number, files }
    }
}
