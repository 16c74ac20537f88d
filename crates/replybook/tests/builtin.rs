//! Every example case of the built-in pack, in every language and both voices. What they say is held by their snapshots,
//! which `replybook-testing` looks at.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use replybook::{Case, ExampleCase, Playbook, Reply};

const LANGUAGES: [&str; 3] = ["en", "es", "de"];
const VOICES: [&str; 2] = ["formal", "friendly"];

/// The case in a language and a voice.
fn said_in(example: &ExampleCase, language: &str, voice: &str) -> Case {
    let mut case = example.case.clone().language(language);
    case.seller = case.seller.voice(voice);
    case
}

fn reply(book: &Playbook, example: &ExampleCase, language: &str, voice: &str) -> Reply {
    let case = said_in(example, language, voice);
    book.reply(&case).unwrap_or_else(|error| {
        panic!("{}/{} in {language}, {voice}: {error:#}", case.scenario, example.name);
    })
}

fn examples(book: &Playbook) -> impl Iterator<Item = ExampleCase> {
    book.scenario_ids().flat_map(|id| book.examples(id).unwrap_or_else(|error| panic!("{error:#}")))
}

#[test]
fn every_example_reaches_the_play_that_it_shows() {
    let book = Playbook::builtin();
    let mut wrong = String::new();
    for example in examples(&book) {
        let name = format!("{}/{}", example.case.scenario, example.name);
        for (language, voice) in LANGUAGES.iter().flat_map(|language| VOICES.map(|voice| (*language, voice))) {
            match book.reply(&said_in(&example, language, voice)) {
                Err(error) => writeln!(wrong, "{name} in {language}, {voice}: {error:#}").unwrap(),
                Ok(reply) => {
                    let mut answers = reply.answers.iter().filter(|answer| answer.scenario == example.case.scenario);
                    let played = answers.next().map(|answer| answer.play.as_str());
                    if played != Some(&example.play) {
                        writeln!(wrong, "{name} in {language}: plays {played:?}, not `{}`", example.play).unwrap();
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_play_has_an_example() {
    let book = Playbook::builtin();
    for id in book.scenario_ids() {
        let shown: BTreeSet<String> = book.examples(id).unwrap().into_iter().map(|example| example.play).collect();
        for play in book.scenario(id).unwrap().plays {
            assert!(shown.contains(&play.play), "`{id}` has no example case for the play `{}`", play.play);
        }
    }
}

#[test]
fn no_reply_has_a_hole_in_it() {
    let book = Playbook::builtin();
    for example in examples(&book) {
        for language in LANGUAGES {
            for voice in VOICES {
                let Some(message) = reply(&book, &example, language, voice).message else { continue };
                let text = format!("{}\n{}", message.subject.unwrap_or_default(), message.body);
                // What Rust has for nothing; "None of this" is English.
                let text = text.replace("None of", "none of");
                for trace in ["{", "}", "None", "null", "  ", "\n\n\n", " .", " ,", "..", "\u{2068}"] {
                    assert!(
                        !text.contains(trace),
                        "{}/{} {language}: {trace:?} in\n{text}",
                        example.case.scenario,
                        example.name
                    );
                }
            }
        }
    }
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    let book = Playbook::builtin();
    let other = Playbook::load([replybook::Pack::builtin()]).unwrap();
    for example in examples(&book) {
        let case = said_in(&example, "de", "formal");
        let once = serde_json::to_string(&book.reply(&case).unwrap()).unwrap();
        assert_eq!(once, serde_json::to_string(&book.reply(&case).unwrap()).unwrap());
        assert_eq!(once, serde_json::to_string(&other.reply(&case).unwrap()).unwrap());
    }
}

const MONTHS: [&str; 36] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// How many words a sentence has, values left out: the texts that the case brings, numbers, sums and days.
fn words(sentence: &str, values: &[String]) -> usize {
    let mut text = sentence.to_owned();
    for value in values {
        text = text.replace(value.as_str(), "");
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let month = |word: Option<&&str>| word.is_some_and(|word| MONTHS.contains(&bare(word).as_str()));
    let counts = |at: &usize| {
        let word = words[*at];
        let beside = month(words.get(at + 1)) || (*at > 0 && month(words.get(at - 1)));
        // "24 de noviembre de 2026" is one value.
        let of_a_day = month(Some(&word)) || (word == "de" && beside);
        word.chars().any(char::is_alphabetic) && !word.contains(|c: char| c.is_ascii_digit()) && !of_a_day
    };
    (0..words.len()).filter(counts).count()
}

/// The texts that a case brings, in a language, the longest first.
fn values(case: &Case, language: &str) -> Vec<String> {
    fn collect(value: &serde_json::Value, language: &str, out: &mut Vec<String>) {
        match value {
            serde_json::Value::String(text) if text.len() > 2 => out.push(text.clone()),
            serde_json::Value::Array(items) => items.iter().for_each(|item| collect(item, language, out)),
            serde_json::Value::Object(map) => {
                map.get(language).into_iter().for_each(|item| collect(item, language, out));
            }
            _ => {}
        }
    }
    let mut out = Vec::new();
    let case = serde_json::to_value(case).unwrap();
    for part in ["facts", "customer", "seller"] {
        let facts = case.get(part).and_then(serde_json::Value::as_object);
        facts.into_iter().flatten().for_each(|(_, value)| collect(value, language, &mut out));
    }
    out.sort_by_key(|text| std::cmp::Reverse(text.len()));
    out
}

#[test]
fn an_angry_customer_reads_little_and_in_short_sentences() {
    let book = Playbook::builtin();
    let mut long = String::new();
    for example in examples(&book).filter(|example| example.case.scenario.starts_with("complaint-")) {
        for (language, voice) in LANGUAGES.iter().flat_map(|language| VOICES.map(|voice| (*language, voice))) {
            let mut case = said_in(&example, language, voice);
            case.customer = case.customer.mood("angry");
            // Another mood may lead to a play that needs more than the example gives.
            let Ok((_, explanation)) = book.explain(&case) else { continue };
            let values = values(&case, language);
            let said = explanation.sentences.iter().filter(|said| said.section.is_some());
            let sentences: Vec<&str> =
                said.flat_map(|said| said.text.split_inclusive(['.', '?', '!', ':', '\n'])).collect();
            let all: usize = sentences.iter().map(|sentence| words(sentence, &values)).sum();
            let name = format!("{}/{} in {language}, {voice}", case.scenario, example.name);
            if all > 90 {
                writeln!(long, "{name}: {all} words").unwrap();
            }
            for sentence in sentences.iter().filter(|sentence| words(sentence, &values) > 12) {
                writeln!(long, "{name}: {} words in: {sentence}", words(sentence, &values)).unwrap();
            }
        }
    }
    assert!(long.is_empty(), "{long}");
}
