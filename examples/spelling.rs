//! Holds every reply of the built-in pack to hunspell's dictionaries: `.ci/spelling` runs it.
//!
//! What a case brings (names, products, numbers) is left out; all other words are in a dictionary, or in a list of reviewed
//! words in `templates/spelling/`. A word in a list that no reply needs any more is an error as well.

#[path = "spelling/hunspell.rs"]
mod hunspell;
#[path = "spelling/list.rs"]
mod list;
mod replies;
#[path = "spelling/words.rs"]
mod words;

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::process::ExitCode;

use replybook::{Error, Playbook};

use self::list::List;
use self::replies::{LANGUAGES, settings};

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// Whether every word is right.
fn run() -> Result<bool, Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates/spelling");
    let mut lists = List::all(&folder)?;
    let mut wrong: Vec<String> = lists.iter().flat_map(List::faults).collect();
    let mut misspelled: BTreeMap<(&str, String), Misspelled> = BTreeMap::new();
    for (language, said) in said(&Playbook::builtin())? {
        let unknown = hunspell::unknown(language, said.keys().map(String::as_str))?;
        println!("{language}: {} words, {} of them not in the dictionary", said.len(), unknown.len());
        for (word, place) in said.into_iter().filter(|(word, _)| unknown.contains(word)) {
            // Of a language and its region, each list that has it is needed.
            let mut right = false;
            for list in lists.iter_mut().filter(|list| list.is_for(language)) {
                right |= list.needs(&word);
            }
            if !right {
                let base = language.split('-').next().unwrap_or(language);
                let found = misspelled.entry((base, word)).or_insert_with(|| Misspelled { languages: vec![], place });
                found.languages.push(language);
            }
        }
    }
    let told = |((_, word), Misspelled { languages, place }): (&(&str, String), &Misspelled)| {
        format!("`{word}` is misspelled in {}: {place}", languages.join(", "))
    };
    wrong.extend(misspelled.iter().map(told));
    wrong.extend(lists.iter().flat_map(List::unneeded));
    wrong.iter().for_each(|line| println!("{line}"));
    if !wrong.is_empty() {
        println!("{}: put the word right, or add it to templates/spelling if it is right", count(wrong.len()));
    }
    Ok(wrong.is_empty())
}

/// The languages in which a word is misspelled, and a place that says it.
struct Misspelled {
    languages: Vec<&'static str>,
    place: String,
}

fn count(errors: usize) -> String {
    if errors == 1 { "1 error".to_owned() } else { format!("{errors} errors") }
}

/// The words that the pack says in each language, each with a place that says it.
fn said(book: &Playbook) -> Result<BTreeMap<&'static str, BTreeMap<String, String>>, Error> {
    let mut said: BTreeMap<&'static str, BTreeMap<String, String>> = BTreeMap::new();
    for scenario in book.scenario_ids() {
        let mut seen = HashSet::new();
        for setting in settings(book, scenario, &LANGUAGES)? {
            let brought = words::brought(book, &setting.case)?;
            let (_, explanation) = book.explain(&setting.case)?;
            let words = said.entry(setting.language).or_default();
            for sentence in explanation.sentences {
                // Most sentences are said in many cases.
                if !seen.insert((setting.language, sentence.id.clone(), sentence.text.clone())) {
                    continue;
                }
                for word in words::words(&sentence.text).filter(|word| !words::is_brought(word, &brought)) {
                    words.entry(word).or_insert_with(|| {
                        let (id, file, line, name) = (&sentence.id, &sentence.file, sentence.line, &setting.name);
                        format!("{id} ({file}:{line}), said in {scenario}, {name}, {}", setting.voice)
                    });
                }
            }
        }
    }
    Ok(said)
}
