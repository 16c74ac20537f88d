//! `replybook check` and `replybook rule` as their user sees them.

mod copied;
mod shown;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command as Plain, Stdio};

use assert_cmd::Command;
use assert_cmd::cargo::{cargo_bin, cargo_bin_cmd};
use replybook::rules;
use serde_json::Value as Json;
use tempfile::TempDir;

use self::copied::copy;
use self::shown::shown;

const LATE_PARCEL: &str = "templates/scenarios/late-parcel/scenario.yaml";
const GIFT_WRAP: &str = "templates/scenarios/gift-wrap/scenario.yaml";

/// A fact that nobody knows.
const NEWS: Edit = (LATE_PARCEL, "require: [next_news_by]", "require: [next_news]");
/// A play that no case reaches.
const NEVER: Edit =
    (GIFT_WRAP, "\n  - play: free", "\n  - play: never\n    when: { fee: given }\n    because: x\n\n  - play: free");

/// A file of a pack, and in it a text and what stands in its place.
type Edit = (&'static str, &'static str, &'static str);

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the clone is there")
}

/// A folder with a copy of the small whole pack of the library's tests.
struct Desk(TempDir);

impl Desk {
    fn with(pack: &str, edits: &[Edit]) -> Desk {
        let desk = Desk(TempDir::new().unwrap());
        desk.add(pack, edits);
        desk
    }

    fn add(&self, pack: &str, edits: &[Edit]) {
        let pack = self.0.path().join(pack);
        copy(&root().join("crates/replybook/tests/defects/base"), &pack);
        for (file, from, to) in edits {
            let file = pack.join(file);
            let text = fs::read_to_string(&file).unwrap();
            assert!(text.contains(from), "{} has no `{from}`", file.display());
            fs::write(file, text.replacen(from, to, 1)).unwrap();
        }
    }

    fn replybook(&self, args: &[&str]) -> Command {
        let mut command = cargo_bin_cmd!("replybook");
        command.env_clear().env("COLUMNS", "100").current_dir(&self.0).args(args);
        command
    }

    fn check(&self, args: &[&str]) -> String {
        shown(self.replybook(&[&["check"], args].concat()))
    }

    /// What a format for programs comes to.
    fn json(&self, args: &[&str]) -> Json {
        let output = self.replybook(&[&["check"], args].concat()).output().unwrap();
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

#[test]
fn findings_are_told_as_a_compiler_does() {
    insta::assert_snapshot!(Desk::with("broken", &[NEWS, NEVER]).check(&["broken"]), @"
    exit 1
    ──── stdout
    error[unreachable-play]: no case comes to the play `never`
      --> broken/templates/scenarios/gift-wrap/scenario.yaml:32:5
       |
    32 |   - play: never
       |     ^^^^^^^^^^^
    note: the plays above it answer every case for which its condition holds
    help: move it up, or narrow the plays above it

    error[unknown-fact]: no fact is called `next_news`
     --> broken/templates/scenarios/late-parcel/scenario.yaml:6:11
      |
    6 | require: [next_news]
      |           ^^^^^^^^^
    help: did you mean `next_news_by`?
    ──── stderr
    2 errors: not proved
    ");
}

#[test]
fn findings_are_told_in_a_line_each() {
    let desk = Desk::with("broken", &[NEWS, NEVER]);
    insta::assert_snapshot!(desk.check(&["broken", "--format", "concise", "-q"]), @"
    exit 1
    ──── stdout
    broken/templates/scenarios/gift-wrap/scenario.yaml:32:5: error[unreachable-play]: no case comes to the play `never`
    broken/templates/scenarios/late-parcel/scenario.yaml:6:11: error[unknown-fact]: no fact is called `next_news`
    ──── stderr
    ");
}

#[test]
fn findings_are_told_as_data() {
    let desk = Desk::with("broken", &[NEWS]);
    insta::assert_snapshot!(desk.check(&["broken", "--format", "json"]), @r#"
    exit 1
    ──── stdout
    [
      {
        "rule": "unknown-fact",
        "severity": "error",
        "message": "no fact is called `next_news`",
        "file": "broken/templates/scenarios/late-parcel/scenario.yaml",
        "place": {
          "line": 6,
          "column": 11,
          "width": 9,
          "text": "require: [next_news]",
          "text_column": 1
        },
        "notes": [],
        "help": "did you mean `next_news_by`?"
      }
    ]
    ──── stderr
    1 error: not proved
    "#);
}

#[test]
fn findings_are_told_to_githubs_workflows() {
    let desk = Desk::with("my päck, 100%", &[NEWS, NEVER]);
    insta::assert_snapshot!(desk.check(&["my päck, 100%", "--format", "github"]), @"
    exit 1
    ──── stdout
    ::error file=my päck%2C 100%25/templates/scenarios/gift-wrap/scenario.yaml,line=32,col=5,endColumn=16,title=replybook%3A unreachable-play::no case comes to the play `never`%0Anote: the plays above it answer every case for which its condition holds%0Ahelp: move it up, or narrow the plays above it
    ::error file=my päck%2C 100%25/templates/scenarios/late-parcel/scenario.yaml,line=6,col=11,endColumn=20,title=replybook%3A unknown-fact::no fact is called `next_news`%0Ahelp: did you mean `next_news_by`?
    ──── stderr
    2 errors: not proved
    ");
}

#[test]
fn findings_are_told_as_sarif() {
    let desk = Desk::with("my päck, 100%", &[NEWS, NEVER]);
    let mut log = desk.json(&["my päck, 100%", "--format", "sarif"]);
    let driver = &mut log["runs"][0]["tool"]["driver"];
    let described: Vec<Json> = driver["rules"].as_array().unwrap().clone();
    driver["rules"] = Json::from("[rules]");
    driver["semanticVersion"] = Json::from("[version]");
    assert_eq!(described.len(), rules().len());
    for result in log["runs"][0]["results"].as_array_mut().unwrap() {
        let at = result["ruleIndex"].take().as_u64().unwrap();
        assert_eq!(described[at as usize]["id"], result["ruleId"]);
    }
    insta::assert_snapshot!(serde_json::to_string_pretty(&log).unwrap(), @r#"
    {
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        {
          "tool": {
            "driver": {
              "name": "replybook",
              "semanticVersion": "[version]",
              "informationUri": "https://github.com/replybook/replybook",
              "rules": "[rules]"
            }
          },
          "columnKind": "unicodeCodePoints",
          "results": [
            {
              "ruleId": "unreachable-play",
              "level": "error",
              "message": {
                "text": "no case comes to the play `never`\nnote: the plays above it answer every case for which its condition holds\nhelp: move it up, or narrow the plays above it"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "my%20p%C3%A4ck%2C%20100%25/templates/scenarios/gift-wrap/scenario.yaml"
                    },
                    "region": {
                      "startLine": 32,
                      "startColumn": 5,
                      "endColumn": 16
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "primaryLocationLineHash": "5d8db4e9887a06de:1"
              },
              "ruleIndex": null
            },
            {
              "ruleId": "unknown-fact",
              "level": "error",
              "message": {
                "text": "no fact is called `next_news`\nhelp: did you mean `next_news_by`?"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "my%20p%C3%A4ck%2C%20100%25/templates/scenarios/late-parcel/scenario.yaml"
                    },
                    "region": {
                      "startLine": 6,
                      "startColumn": 11,
                      "endColumn": 20
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "primaryLocationLineHash": "6fd3a9b739135b57:1"
              },
              "ruleIndex": null
            }
          ]
        }
      ]
    }
    "#);
}

#[test]
fn sarif_keeps_to_its_schema() {
    // The schema's own pattern for a language, which is not written here, has a bracket too many.
    let schema = include_str!("sarif/sarif-schema-2.1.0.json").replace("-[a-zA-Z]{2}]?$", "-[a-zA-Z]{2}$");
    let schema: Json = serde_json::from_str(&schema).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let desk = Desk::with("my päck, 100%", &[NEWS, NEVER]);
    desk.add("whole", &[]);
    for pack in ["my päck, 100%", "whole"] {
        let log = desk.json(&[pack, "--format", "sarif"]);
        let wrong: Vec<String> = schema.iter_errors(&log).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{pack}: {wrong:#?}");
    }
}

#[test]
fn a_finding_is_known_again_where_lines_have_moved() {
    let desk = Desk::with("broken", &[NEWS]);
    let known = || desk.json(&["broken", "--format", "sarif"])["runs"][0]["results"][0].clone();
    let before = known();
    let file = desk.0.path().join("broken").join(LATE_PARCEL);
    fs::write(&file, format!("# A line more.\n{}", fs::read_to_string(&file).unwrap())).unwrap();
    let after = known();
    assert_eq!(after["partialFingerprints"], before["partialFingerprints"]);
    assert_ne!(after["locations"], before["locations"]);
}

#[test]
fn findings_on_like_lines_are_told_apart() {
    let words = "locales/en/shared.ftl";
    let like = "shared-questions = { $voice }}\n";
    let desk = Desk::with("broken", &[]);
    fs::write(desk.0.path().join("broken").join(words), like.repeat(2)).unwrap();
    let log = desk.json(&["broken", "--format", "sarif", "--select", "fluent-syntax"]);
    let results = log["runs"][0]["results"].as_array().unwrap();
    assert!(results.len() >= 2, "{log:#}");
    for (at, result) in results.iter().enumerate() {
        let same = |other: &&Json| other["partialFingerprints"] == result["partialFingerprints"];
        assert!(!results[..at].iter().any(|other| same(&other)), "{log:#}");
    }
}

#[test]
fn a_pack_without_a_finding_is_proved() {
    let desk = Desk::with("whole", &[]);
    let text = desk.check(&["whole"]);
    let (before, verdict) = text.split_once("2 scenarios, 5 plays, ").expect("its size is told");
    assert_eq!(before, "exit 0\n──── stdout\n──── stderr\n");
    assert!(verdict.ends_with(": proved\n"), "{verdict}");
    for (format, nothing) in [("concise", ""), ("json", "[]\n"), ("github", "")] {
        let text = desk.check(&["whole", "-q", "--format", format]);
        assert_eq!(text, format!("exit 0\n──── stdout\n{nothing}──── stderr\n"));
    }
    assert_eq!(desk.json(&["whole", "--format", "sarif"])["runs"][0]["results"], Json::Array(Vec::new()));
}

#[test]
fn what_is_left_out_is_not_called_proved() {
    let desk = Desk::with("broken", &[NEWS, NEVER]);
    let last = |args: &[&str]| {
        let text = desk.check(&[&["broken"], args].concat());
        (text[..6].to_owned(), text.lines().last().unwrap().to_owned(), text)
    };
    let (code, verdict, text) = last(&["--select", "unknown-fact"]);
    assert_eq!((&*code, &*verdict), ("exit 1", "1 error, 1 error left out: not proved"));
    assert!(text.contains("error[unknown-fact]") && !text.contains("error[unreachable-play]"), "{text}");
    let (code, verdict, text) = last(&["--ignore", "unknown-fact"]);
    assert_eq!((&*code, &*verdict), ("exit 1", "1 error, 1 error left out: not proved"));
    assert!(!text.contains("error[unknown-fact]") && text.contains("error[unreachable-play]"), "{text}");
    let (code, verdict, _) = last(&["--ignore", "unknown-fact,unreachable-play"]);
    assert_eq!((&*code, &*verdict), ("exit 0", "2 errors left out: not proved"));
    let (code, ..) = last(&["--ignore", "unknown-fact", "--ignore", "unreachable-play", "--strict"]);
    assert_eq!(code, "exit 0");
    let (code, ..) = last(&["--select", "unknown-fact", "--ignore", "unknown-fact"]);
    assert_eq!(code, "exit 0");
}

#[test]
fn a_warning_counts_where_it_is_strict() {
    let desk = Desk::with("odd", &[]);
    let words = desk.0.path().join("odd/locales/en/late-parcel.ftl");
    fs::write(&words, fs::read_to_string(&words).unwrap() + "\nlate-parcel-unsaid = Nobody says this.\n").unwrap();
    let odd = ["odd", "--select", "unused-message"];
    let text = desk.check(&odd);
    assert!(text.starts_with("exit 0\n") && text.ends_with(": proved, with 1 warning\n"), "{text}");
    assert!(desk.check(&[&odd[..], &["--strict"]].concat()).starts_with("exit 1\n"));
}

#[test]
fn a_rule_that_nobody_knows() {
    let desk = Desk::with("whole", &[]);
    insta::assert_snapshot!(desk.check(&["whole", "--select", "unknown-fact,unreachable-pay"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: invalid value 'unreachable-pay' for '--select <RULE,…>': no rule is called `unreachable-pay`; did you mean `unreachable-play`?

    For more information, try '--help'.
    ");
    insta::assert_snapshot!(shown(desk.replybook(&["rule", "x"])), @"
    exit 2
    ──── stdout
    ──── stderr
    error: invalid value 'x' for '[RULE]': no rule is called `x`

    For more information, try '--help'.
    ");
}

#[test]
fn what_cannot_be_checked() {
    let desk = Desk::with("whole", &[]);
    fs::create_dir(desk.0.path().join("empty")).unwrap();
    fs::write(desk.0.path().join("file"), "").unwrap();
    insta::assert_snapshot!(desk.check(&["whole", "nowhere"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: nowhere: No such file or directory (os error 2)
    help: name the folder that holds `templates/` and `locales/`
    ");
    insta::assert_snapshot!(desk.check(&["empty"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: empty is no pack: it has neither `templates/` nor `locales/`
    help: name the folder that holds `templates/` and `locales/`
    ");
    assert!(desk.check(&["file"]).starts_with("exit 2\n"));
    assert!(desk.check(&["whole", "--pack", "nowhere"]).starts_with("exit 2\n"));
}

#[test]
fn each_pack_is_checked_by_itself() {
    let desk = Desk::with("a", &[NEWS]);
    desk.add("b", &[]);
    desk.add("c", &[NEVER]);
    let text = desk.check(&["a", "b", "c", "--format", "concise"]);
    let places: Vec<&str> = text.lines().filter_map(|line| line.split_once(":").map(|(place, _)| place)).collect();
    assert_eq!(places, [&format!("a/{LATE_PARCEL}"), &format!("c/{GIFT_WRAP}"), "a", "b", "c"]);
    assert!(text.contains("\na: 1 error: not proved\nb: 2 scenarios, "), "{text}");
}

#[test]
fn a_pack_that_is_not_whole_is_checked_over_the_builtin_one() {
    let desk = Desk::with("whole", &[]);
    let brand = desk.0.path().join("brand/locales/en");
    fs::create_dir_all(&brand).unwrap();
    let letter = brand.join("letter.ftl");
    fs::write(&letter, "letter-closing = Yours, { $nobody }\n").unwrap();
    // Alone it would lack its facts and its letter.
    let told = |args: &[&str]| desk.check(&[args, &["--format", "concise"]].concat());
    let wrong = "brand/locales/en/letter.ftl:1:27: error[unknown-fact]: no fact is called `$nobody`";
    for args in [&["brand"][..], &["--pack", "brand"], &["brand", "--pack", "whole"]] {
        let text = told(args);
        assert!(text.contains(wrong) && !text.contains("incomplete-pack"), "{text}");
    }
    fs::write(&letter, "letter-closing = Yours,\n").unwrap();
    let scenarios = fs::read_dir(root().join("templates/scenarios")).unwrap().count();
    let text = desk.check(&["brand"]);
    assert!(text.contains(&format!("\n{scenarios} scenarios, ")), "{text}");
    assert!(desk.check(&["whole"]).contains("\n2 scenarios"));
}

#[test]
fn a_source_line_is_no_command_to_the_terminal() {
    let words = ("locales/en/shared.ftl", "shared-questions = ", "shared-questions = \u{202e}\u{1b}[2J\u{9b}");
    let desk = Desk::with("broken", &[words]);
    for format in ["full", "concise", "github"] {
        let text = desk.check(&["broken", "--format", format]);
        assert!(text.starts_with("exit 1\n") && !text.contains(['\u{1b}', '\u{202e}', '\u{9b}']), "{text}");
    }
}

#[cfg(unix)]
#[test]
fn a_files_name_begins_no_line() {
    let desk = Desk::with("broken", &[]);
    fs::write(desk.0.path().join("broken/locales/en/a\n::error::b.ftl"), "c-d = e\n").unwrap();
    for format in ["full", "concise", "github"] {
        let text = desk.check(&["broken", "--format", format]);
        assert!(text.contains("error") && !text.contains("\n::error::b"), "{text}");
    }
}

#[test]
fn colors_are_there_when_they_are_asked_for() {
    let desk = Desk::with("broken", &[NEWS]);
    let colored = desk.check(&["broken", "--color", "always"]);
    insta::assert_snapshot!(colored.replace('\u{1b}', "␛"), @"
    exit 1
    ──── stdout
    ␛[1m␛[31merror[unknown-fact]:␛[0m ␛[1mno fact is called `next_news`␛[0m
     ␛[1m␛[34m-->␛[0m broken/templates/scenarios/late-parcel/scenario.yaml:6:11
    ␛[1m␛[34m  |␛[0m
    ␛[1m␛[34m6 |␛[0m require: [next_news]
    ␛[1m␛[34m  |␛[0m           ␛[1m␛[31m^^^^^^^^^␛[0m
    ␛[1mhelp:␛[0m did you mean `next_news_by`?
    ──── stderr
    1 error: not proved
    ");
    assert_eq!(uncolored(&colored), desk.check(&["broken"]));
    for format in ["json", "sarif", "github"] {
        assert!(!desk.check(&["broken", "--color", "always", "--format", format]).contains('\u{1b}'));
    }
    assert!(shown(desk.replybook(&["rule", "yaml-syntax", "--color", "always"])).contains('\u{1b}'));
}

/// A text without its colors.
fn uncolored(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |text, part| text + part.split_once('m').unwrap().1)
}

/// Nobody reads on: no message and no panic, but the packs are as wrong as before.
#[test]
fn a_closed_pipe_does_not_change_the_verdict() {
    let desk = Desk::with("broken", &[NEWS]);
    let mut child = Plain::new(cargo_bin!("replybook"))
        .args(["check", "broken", "-q"])
        .current_dir(&desk.0)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(1), Vec::new()));
}

#[test]
fn a_rule_explains_itself() {
    let desk = Desk::with("whole", &[]);
    let rule = |args: &[&str]| shown(desk.replybook(&[&["rule"], args].concat()));
    insta::assert_snapshot!(rule(&["fluent-syntax"]), @"
    exit 0
    ──── stdout
    # fluent-syntax (error)

    A Fluent file cannot be read: a message, a placeable or a select is not closed, or a name is wrong.

    ## Why is this bad?
    What is broken cannot be said until it is mended. A line that stands too far left may be lost from the end of the
    message above it; then that one is not said either.

    ## Example
    ```ftl
    cancel-order-done = Your order { $order_id is canceled.
    ```
    Close the placeable: `{ $order_id }`.
    ──── stderr
    ");
    let (listed, all) = (rule(&[]), rule(&["--all"]));
    let mut last = 0;
    for known in rules() {
        assert!(listed.contains(&format!("  {}  ", known.id)) || listed.contains(&format!("  {} ", known.id)));
        let at = all.find(&format!("\n# {} ({})\n", known.id, known.severity)).unwrap();
        assert!(at > last, "{} stands in its place", known.id);
        last = at;
    }
    assert_eq!(rule(&["-q"]).lines().count(), rules().len() + 3);
}
