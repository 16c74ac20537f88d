//! The words of a text, and those that a case brings.

use std::collections::HashSet;

use replybook::{Case, Error, Playbook};
use serde_json::Value;

/// The words of a text: letters and what joins them. What has a digit in it is none, nor is a single letter or the sign of
/// a currency (US$).
pub fn words(text: &str) -> impl Iterator<Item = String> {
    let text = text.replace('’', "'");
    let between = |c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '$'));
    let words: Vec<String> = text.split(between).map(|word| word.trim_matches('\'').to_owned()).collect();
    let spelled = |word: &String| word.chars().count() > 1 && !word.contains(|c: char| c.is_numeric() || c == '$');
    words.into_iter().filter(spelled)
}

/// The words, in small letters, of what a case brings: names, products, numbers, sums; not what it chooses.
pub fn brought(book: &Playbook, case: &Case) -> Result<HashSet<String>, Error> {
    let mut chosen: HashSet<String> =
        ["gender", "party", "mood", "greeting", "voice"].into_iter().map(str::to_owned).collect();
    let scenarios = std::iter::once(&case.scenario).chain(case.also.iter().map(|question| &question.scenario));
    for scenario in scenarios {
        let facts = book.scenario(scenario)?.facts.into_iter();
        chosen.extend(facts.filter(|fact| fact.fits.contains("one of ")).map(|fact| fact.name));
    }
    let mut brought = HashSet::new();
    let json = |part: &dyn Fn() -> serde_json::Result<Value>| part().unwrap_or_default();
    let facts = [json(&|| serde_json::to_value(&case.customer)), json(&|| serde_json::to_value(&case.seller))];
    let questions = case.also.iter().map(|question| &question.facts).chain([&case.facts]);
    let facts = facts.into_iter().chain(questions.map(|facts| json(&|| serde_json::to_value(facts))));
    for facts in facts {
        for (_, value) in facts.as_object().into_iter().flatten().filter(|(name, _)| !chosen.contains(*name)) {
            collect(value, &mut brought);
        }
    }
    Ok(brought)
}

fn collect(value: &Value, brought: &mut HashSet<String>) {
    match value {
        Value::String(text) => brought.extend(words(text).map(|word| word.to_lowercase())),
        Value::Array(items) => items.iter().for_each(|item| collect(item, brought)),
        Value::Object(languages) => languages.values().for_each(|item| collect(item, brought)),
        _ => {}
    }
}

/// Whether a word is one of those, in capitals or not, or the genitive of one.
pub fn is_brought(word: &str, brought: &HashSet<String>) -> bool {
    let small = word.to_lowercase();
    brought.contains(&small) || small.strip_suffix("'s").is_some_and(|bare| brought.contains(bare))
}

#[test]
fn numbers_and_single_letters_are_no_words() {
    let text = "Ann’s order NL-20417 costs 1,249.90 € or MX$20.00 (z. B. E-Mail).";
    assert_eq!(words(text).collect::<Vec<_>>(), ["Ann's", "order", "NL", "costs", "or", "Mail"]);
}

#[test]
fn what_a_case_brings_is_left_out_and_what_it_chooses_is_not() {
    let text = "
scenario: cancel-order
customer: { name: JANE O'Neil, mood: angry }
facts: { order_id: NL-20417, dispatch: not-dispatched, refund: 9.90 GBP, items: [{ en: Lamp, de: Lampe }] }
";
    let brought = brought(&Playbook::builtin(), &Case::from_text("case", text).unwrap()).unwrap();
    for word in ["Jane's", "O'Neil", "Lampe", "GBP"] {
        assert!(is_brought(word, &brought), "{word}");
    }
    assert!(!is_brought("dispatched", &brought) && !is_brought("angry", &brought));
}
