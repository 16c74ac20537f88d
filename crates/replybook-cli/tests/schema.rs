//! The schemas that editors check YAML files by: what the library reads passes, what is broken does not.

use std::path::{Path, PathBuf};
use std::{env, fs};

use assert_cmd::cargo::cargo_bin_cmd;
use jsonschema::Validator;
use replybook::{Case, ErrorKind, FileFormat, Pack, Playbook};
use serde_json::Value as Json;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn validator(format: FileFormat) -> Validator {
    jsonschema::draft202012::new(&format.schema()).unwrap()
}

/// All YAML and JSON files in a folder and below it.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        match path.extension().and_then(|end| end.to_str()) {
            _ if path.is_dir() => files(&path, found),
            Some("yaml" | "json") => found.push(path),
            _ => {}
        }
    }
}

fn format(path: &Path) -> FileFormat {
    let name = path.file_stem().unwrap().to_str().unwrap();
    let folder = path.parent().unwrap().file_name().unwrap().to_str().unwrap();
    match (folder, name) {
        ("cases", _) => FileFormat::Case,
        ("channels", _) => FileFormat::Channel,
        ("markets", _) => FileFormat::Market,
        ("guard", "function-words") => FileFormat::FunctionWords,
        ("guard", _) => FileFormat::Guard,
        (_, name) => FileFormat::ALL.into_iter().find(|format| format.name() == name).unwrap(),
    }
}

fn read(text: &str) -> Json {
    serde_yaml::from_str(text).unwrap()
}

/// As an editor sees it that reads YAML 1.1.
fn with_truth_values(value: Json) -> Json {
    match value {
        Json::String(word) if word == "yes" || word == "no" => (word == "yes").into(),
        Json::Array(items) => items.into_iter().map(with_truth_values).collect(),
        Json::Object(map) => map.into_iter().map(|(key, value)| (key, with_truth_values(value))).collect(),
        other => other,
    }
}

#[test]
fn every_file_of_every_pack_passes_its_schema() {
    let mut found = Vec::new();
    for folder in ["templates", "examples", "crates/replybook-cli/tests/pack", "crates/replybook-cli/scaffold"] {
        files(&root().join(folder), &mut found);
    }
    assert!(found.len() > 100);
    let validators = FileFormat::ALL.map(validator);
    for path in found {
        let value = read(&fs::read_to_string(&path).unwrap());
        let format = format(&path);
        let validator = &validators[FileFormat::ALL.iter().position(|known| *known == format).unwrap()];
        for value in [value.clone(), with_truth_values(value)] {
            let wrong: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
            assert!(wrong.is_empty(), "{}: {wrong:#?}", path.display());
        }
    }
}

#[test]
fn the_schemas_are_schemas() {
    for format in FileFormat::ALL {
        let schema = format.schema();
        jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{}: {error}", format.name()));
    }
}

/// Well-formed files, and what is put where in them to break them.
const SCENARIO: &str = "title: A gift\ngroup: order\ndepartment: sales\nchannels: all\nfacts:\n  \
    wish: { type: choice, of: [ribbon, card], required: yes, ask: Which? }\n  \
    names: { type: list, of: text, ask: Whose? }\nplays:\n  - play: ribbon\n    when: { wish: ribbon }\n    \
    needs: [names]\n    say: { acknowledge: shared-thanks-for-message, answer: [shared-questions] }\n    \
    follow_up: { after: 2 days }\n  - play: card\n    \
    say: { acknowledge: shared-thanks-for-message, answer: { say: shared-questions, when: { names: [missing] } } }\n";
const BROKEN_SCENARIOS: [(&str, &str); 27] = [
    ("title: A gift\n", ""),
    ("title: A gift\n", "title: [A gift]\n"),
    ("title: A gift\n", "title: A gift\nlabel: x\n"),
    ("group: order", "group: orders"),
    ("department: sales", "department: Sales"),
    ("channels: all", "channels: [email]"),
    ("channels: all", "channels: { only: [email] }"),
    ("channels: all", "channels: { only: [email], except: [chat], because: x }"),
    ("type: choice", "type: chioce"),
    ("of: [ribbon, card]", "of: []"),
    ("of: [ribbon, card]", "of: [given, card]"),
    ("of: [ribbon, card], ", ""),
    ("of: text", "of: text, min: 1"),
    ("required: yes", "required: maybe"),
    ("  wish:", "  theWish:"),
    ("play: ribbon", "play: Ribbon"),
    ("when: { wish: ribbon }", "when: wish"),
    ("when: { wish: ribbon }", "when: {}"),
    ("when: { wish: ribbon }", "when: { wish: { is: ribbon } }"),
    ("when: { wish: ribbon }", "when: { wish: [] }"),
    ("when: { wish: ribbon }", "when: [wish, ribbon]"),
    ("needs: [names]", "needs: [[]]"),
    ("answer: [shared-questions]", "anwser: [shared-questions]"),
    ("answer: [shared-questions]", "answer: []"),
    ("{ say: shared-questions,", "{ says: shared-questions,"),
    ("{ say: shared-questions,", "{ say: shared-questions, spare: 1,"),
    ("after: 2 days", "after: 2 days, on: names"),
];
const CHANNEL: &str = "name: Chat\nlayout: { text: chat }\nparts: [salutation]\nsubject: no\nform: full\n\
    facts: { address_locked: yes }\nletter: { signature: [{}] }\n";
const BROKEN_CHANNELS: [(&str, &str); 6] = [
    ("name: Chat\n", ""),
    ("layout: { text: chat }", "layout: chat"),
    ("[salutation]", "[greeting]"),
    ("subject: no", "subject: never"),
    ("form: full", "form: long"),
    ("letter: { signature: [{}] }", "letter: { signature: { say: x } }"),
];
const MARKET: &str = "languages: [en]\ncurrency: GBP\ntime_zones: [Europe/London]\nwithdrawal_days: 14 days\n\
    guarantee_years: 2\n";
const BROKEN_MARKETS: [(&str, &str); 4] = [
    ("languages: [en]", "languages: []"),
    ("GBP", "pounds"),
    ("14 days", "14"),
    ("guarantee_years: 2", "guarantee_years: 0"),
];
const CASE: &str = "scenario: price-question\nchannel: chat\nmarkup: text\ncustomer: { name: Ann }\n\
    facts: { price: 3 EUR }\nalso: [{ scenario: review-request }]\n";
const BROKEN_CASES: [(&str, &str); 6] = [
    ("scenario: price-question\n", ""),
    ("channel: chat", "channels: chat"),
    ("markup: text", "markup: markdown"),
    ("{ name: Ann }", "{ surename: Ann }"),
    ("facts: { price: 3 EUR }", "facts: [price]"),
    ("{ scenario: review-request }", "{ scenario: review-request, language: de }"),
];

/// The common facts, the letter and the manifest that are built in.
const FACTS: &str = include_str!("../../../templates/facts.yaml");
const BROKEN_FACTS: [(&str, &str); 3] =
    [("facts:", "fact:"), ("type: text", "type: txt"), ("derived: yes", "derived: always")];
const LETTER: &str = include_str!("../../../templates/letter.yaml");
const BROKEN_LETTERS: [(&str, &str); 3] = [
    ("closing:", "ending:"),
    ("say: letter-closing", "says: letter-closing"),
    ("when: { party: pseudonym }", "when: x"),
];
const PACK: &str = "name: gifts\nversion: 0.1.0\nlanguages: [en]\nagent_languages: [en]\nover: builtin\n";
const BROKEN_PACKS: [(&str, &str); 3] =
    [("name: gifts\n", ""), ("version: 0.1.0", "version: [1]"), ("languages: [en]", "languages: en")];

/// Whether a file of a pack over the built-in one, or a case, can be read; a case may lack facts all the same.
fn is_read(format: FileFormat, text: &str) -> bool {
    let path = match format {
        FileFormat::Scenario => "templates/scenarios/gift/scenario.yaml",
        FileFormat::Channel => "templates/channels/chat.yaml",
        FileFormat::Market => "templates/markets/GB.yaml",
        FileFormat::Facts => "templates/facts.yaml",
        FileFormat::Letter => "templates/letter.yaml",
        _ => "templates/pack.yaml",
    };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let (text, case) = match format {
        FileFormat::Case => (PACK, Case::from_text("case", text)),
        FileFormat::Scenario => (text, Ok(Case::new("gift"))),
        _ => (text, Ok(Case::new("price-question").channel("chat").market("GB"))),
    };
    fs::write(&file, text).unwrap();
    let book = Pack::dir(folder.path()).and_then(|pack| Playbook::load([Pack::builtin(), pack]));
    let reply = book.and_then(|book| book.reply(&case?.language("en")));
    reply.map_or_else(|error| error.kind() == ErrorKind::MissingFacts, |_| true)
}

#[test]
fn what_a_schema_refuses_the_library_refuses_too() {
    type Broken = &'static [(&'static str, &'static str)];
    let all: [(FileFormat, &str, Broken); 7] = [
        (FileFormat::Case, CASE, &BROKEN_CASES),
        (FileFormat::Scenario, SCENARIO, &BROKEN_SCENARIOS),
        (FileFormat::Channel, CHANNEL, &BROKEN_CHANNELS),
        (FileFormat::Market, MARKET, &BROKEN_MARKETS),
        (FileFormat::Facts, FACTS, &BROKEN_FACTS),
        (FileFormat::Letter, LETTER, &BROKEN_LETTERS),
        (FileFormat::Pack, PACK, &BROKEN_PACKS),
    ];
    for (format, whole, broken) in all {
        let validator = validator(format);
        assert!(validator.is_valid(&read(whole)) && is_read(format, whole), "{whole}");
        for (good, bad) in broken {
            assert!(whole.contains(good), "{good}");
            let text = whole.replacen(good, bad, 1);
            assert!(!validator.is_valid(&read(&text)), "{bad}");
            assert!(!is_read(format, &text), "{bad}");
        }
    }
}

/// The command line has the schemas as files, which are written as snapshots are: with `INSTA_UPDATE=always`.
#[test]
fn the_command_line_prints_the_schemas() {
    for format in FileFormat::ALL {
        let schema = serde_json::to_string_pretty(&format.schema()).unwrap() + "\n";
        if env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            fs::write(root().join(format!("crates/replybook-cli/schemas/{}.json", format.name())), &schema).unwrap();
            continue;
        }
        let output = cargo_bin_cmd!("replybook").args(["schema", format.name()]).output().unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap(), schema, "{}", format.name());
    }
}
