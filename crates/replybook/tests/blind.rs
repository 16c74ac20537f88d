//! How much the guard finds, and how much of it rightly: texts by writers who knew what each rule is for, and had seen neither
//! its code nor its terms. `blind/README.md` says how they came about.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use replybook::{Guard, Pack, Playbook};
use serde::Deserialize;

const TEXTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/blind");
/// The languages, each with the market whose law holds.
const LANGUAGES: [(&str, &str); 3] = [("de", "DE"), ("en", "GB"), ("es", "ES")];
/// Below this, on either side, a rule is not ready.
const READY: f64 = 0.95;

/// The texts for a rule in a language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    found: Vec<String>,
    innocent: Vec<String>,
}

/// What a rule made of its texts.
struct Score {
    rule: String,
    language: &'static str,
    missed: Vec<String>,
    wrong: Vec<String>,
    texts: usize,
}

impl Score {
    fn of(guard: &Guard, rule: &str, (language, market): (&'static str, &str), texts: Texts) -> Score {
        // The one rule of length is held to the shortest channel.
        let channel = if rule == "too-long" { "mercadolibre" } else { "amazon" };
        let finds = |text: &String| {
            let found = guard.check(text, channel, language, Some(market)).expect("the channel is served");
            found.iter().any(|finding| finding.rule == rule)
        };
        let number = texts.found.len();
        let missed = texts.found.into_iter().filter(|text| !finds(text)).collect();
        let wrong = texts.innocent.into_iter().filter(finds).collect();
        Score { rule: rule.to_owned(), language, missed, wrong, texts: number }
    }

    fn recall(&self) -> f64 {
        1.0 - self.missed.len() as f64 / self.texts as f64
    }

    fn precision(&self) -> f64 {
        let right = self.texts - self.missed.len();
        right as f64 / (right + self.wrong.len()).max(1) as f64
    }

    fn is_ready(&self) -> bool {
        self.recall() >= READY && self.precision() >= READY
    }
}

fn scores() -> Vec<Score> {
    let guard = Guard::new(&Playbook::builtin());
    let mut scores = Vec::new();
    for of in LANGUAGES {
        let folder = Path::new(TEXTS).join(of.0);
        let mut files: BTreeMap<String, Texts> = BTreeMap::new();
        for file in fs::read_dir(&folder).expect("there are texts in every language") {
            let path = file.expect("the folder can be read").path();
            let rule = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).expect("the file can be read");
            files.insert(
                rule,
                serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
            );
        }
        scores.extend(files.into_iter().map(|(rule, texts)| Score::of(&guard, &rule, of, texts)));
    }
    scores
}

#[test]
fn every_rule_finds_what_it_should_and_little_else() {
    let scores = scores();
    assert_eq!(scores.len(), 31 * 3 - 1, "English knows one way to address somebody");
    let mut table = String::new();
    for score in &scores {
        let (recall, precision) = (score.recall(), score.precision());
        let _ = writeln!(table, "{:<26} {} recall {recall:.2} precision {precision:.2}", score.rule, score.language);
    }
    println!("{table}");
    let mut told = String::new();
    for score in scores.iter().filter(|score| !score.is_ready()) {
        let _ = writeln!(told, "{} in {}:", score.rule, score.language);
        score.missed.iter().for_each(|text| told += &format!("  missed: {text:?}\n"));
        score.wrong.iter().for_each(|text| told += &format!("  found in innocence: {text:?}\n"));
    }
    assert!(told.is_empty(), "these rules are not ready:\n{told}");
}

#[test]
fn half_of_the_texts_are_innocent_and_none_stands_twice() {
    for (language, _) in LANGUAGES {
        for file in fs::read_dir(Path::new(TEXTS).join(language)).expect("there are texts in every language") {
            let path = file.expect("the folder can be read").path();
            let text = fs::read_to_string(&path).expect("the file can be read");
            let Texts { found, innocent } = serde_yaml::from_str(&text).expect("it is YAML");
            assert_eq!((found.len(), innocent.len()), (25, 25), "{}", path.display());
            let mut all: Vec<&String> = found.iter().chain(&innocent).collect();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), 50, "{}", path.display());
        }
    }
}

/// What is said in the texts, said in any order: terms overlap in ways that no text has.
#[test]
fn no_order_of_words_is_too_odd() {
    let guard = Guard::new(&Playbook::builtin());
    let mut random = Random(1);
    for (language, market) in LANGUAGES {
        for file in fs::read_dir(Path::new(TEXTS).join(language)).expect("there are texts in every language") {
            let text = fs::read_to_string(file.expect("the folder can be read").path()).expect("the file can be read");
            let Texts { found, .. } = serde_yaml::from_str(&text).expect("it is YAML");
            let mut words: Vec<&str> = found.iter().flat_map(|text| text.split(' ')).collect();
            for _ in 0..20 {
                for at in 1..words.len() {
                    words.swap(at, random.below(at + 1));
                }
                let text = words.join(" ");
                guard.check(&text, "amazon", language, Some(market)).expect("the channel is served");
                let often = [words[random.below(words.len())], words[random.below(words.len())]].join(" ");
                guard.check(&format!("{often} ").repeat(9), "amazon", language, Some(market)).expect("as before");
            }
        }
    }
}

/// Sentences that were looked at before are known: in other company, quoted, or cut, they are what they are to a guard that has
/// seen nothing.
#[test]
fn a_text_is_found_to_have_what_it_has_for_a_guard_that_saw_none_before() {
    // Each in turn as it is and changed; a guard that is new takes a while.
    const EACH: usize = 7;
    let warm = Guard::new(&Playbook::builtin());
    let mut random = Random(2);
    let mut many = 0;
    for (language, market) in LANGUAGES {
        for file in fs::read_dir(Path::new(TEXTS).join(language)).expect("there are texts in every language") {
            let text = fs::read_to_string(file.expect("the folder can be read").path()).expect("the file can be read");
            let Texts { found, innocent } = serde_yaml::from_str(&text).expect("it is YAML");
            let texts: Vec<String> = found.into_iter().chain(innocent).collect();
            let check = |guard: &Guard, text: &str| {
                guard.check(text, "amazon", language, Some(market)).expect("the channel is served")
            };
            texts.iter().for_each(|text| drop(check(&warm, text)));
            for text in texts.iter().skip(random.below(EACH)).step_by(EACH) {
                let other = &texts[random.below(texts.len())];
                let changed = changed(text, other, &mut random);
                let new = Guard::new(&Playbook::load([Pack::builtin()]).expect("it is whole"));
                // What has been changed first: the new guard knows no sentence of it.
                let found = [check(&new, &changed), check(&new, text)];
                for _ in 0..2 {
                    assert_eq!([check(&warm, &changed), check(&warm, text)], found, "{changed}");
                }
                many += found.iter().map(Vec::len).sum::<usize>();
            }
        }
    }
    assert!(many > 500, "{many}");
}

/// A text with another behind it, or around it what changes how its words are read.
fn changed(text: &str, other: &str, random: &mut Random) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let at = random.below(words.len());
    match random.below(6) {
        0 => format!("{other} {text} {other}"),
        1 => format!("„{text}“, {other}"),
        2 => format!("1. {text}:\n- {other}"),
        3 => format!("{}\n\n{}", words[..at].join(" "), words[at..].join(" ")),
        4 => format!("{}, {}", words[..at].join(" "), words[at..].join(" ")),
        _ => format!("{}. {}", words[at..].join(" "), words[..at].join(" ")),
    }
}

/// Numbers that are as good as random (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}
