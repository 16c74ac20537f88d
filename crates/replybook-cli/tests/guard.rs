//! `replybook guard` as its user sees it.

mod shown;

use std::fs;

use assert_cmd::Command;
use assert_cmd::cargo::cargo_bin_cmd;
use serde_json::Value as Json;
use tempfile::TempDir;

use self::shown::shown;

const CLEAN: &str =
    "Hello Ana,\n\nyour order 302-1234567-1234567 leaves us tomorrow, Tuesday.\n\nKind regards,\nJana\n";
const FORBIDDEN: &str = "Hello Ana,\n\nyour order 302-1234567-1234567 is on its way 🙂.\n\n\n\
                         Write to jana@example.com as soon as possible!!\n";

fn guard(args: &[&str]) -> Command {
    let mut command = cargo_bin_cmd!("replybook");
    command.env_clear().env("COLUMNS", "100").arg("guard").args(args);
    command
}

/// What a text on standard input comes to on Amazon, in English.
fn on_amazon(text: &str, args: &[&str]) -> String {
    let mut command = guard(&[&["--channel", "amazon", "--lang", "en"], args].concat());
    command.write_stdin(text);
    shown(command)
}

#[test]
fn a_message_with_nothing_forbidden_may_leave() {
    insta::assert_snapshot!(on_amazon(CLEAN, &[]), @"
    exit 0
    ──── stdout
    ──── stderr
    nothing found
    ");
    assert!(on_amazon(CLEAN, &["--strict", "--market", "GB"]).starts_with("exit 0\n"));
    assert!(on_amazon("", &[]).starts_with("exit 0\n"));
}

#[test]
fn what_is_forbidden_is_shown_where_it_stands() {
    insta::assert_snapshot!(on_amazon(FORBIDDEN, &[]), @"
    exit 1
    ──── stdout
    warning[emoji]: 🙂 is an emoji, and Amazon takes none
     --> standard input:3:46
      |
    3 | your order 302-1234567-1234567 is on its way 🙂.
      |                                              ^^
    note: source: A4: ecommercebytes.com (8 September 2020) (a third party's page), read on 2026-11-22
    help: leave it out

    warning[blank-lines]: 2 empty lines in a row, and Amazon takes no more than 1
     --> standard input:4:1
      |
    4 |
      | ^
    note: source: A4: ecommercebytes.com (8 September 2020) (a third party's page), read on 2026-11-22
    help: leave one empty line between paragraphs

    error[email-address]: “jana@example.com” is an e-mail address, and Amazon takes none
     --> standard input:6:10
      |
    6 | Write to jana@example.com as soon as possible!!
      |          ^^^^^^^^^^^^^^^^
    note: source: A11: amzn/selling-partner-api-models, messaging.json, read on 2026-11-22
    help: ask for an answer to this message, on Amazon

    warning[vague-commitment]: “as soon as possible” names no day and no span
     --> standard input:6:27
      |
    6 | Write to jana@example.com as soon as possible!!
      |                           ^^^^^^^^^^^^^^^^^^^
    help: name a day or a span: “by Friday”, “within 2 business days”

    warning[shouting]: “!!” reads as shouting
     --> standard input:6:46
      |
    6 | Write to jana@example.com as soon as possible!!
      |                                              ^^
    help: one mark is enough
    ──── stderr
    5 findings
    ");
    insta::assert_snapshot!(on_amazon(FORBIDDEN, &["--format", "concise"]), @"
    exit 1
    ──── stdout
    standard input:3:46: warning[emoji]: 🙂 is an emoji, and Amazon takes none
    standard input:4:1: warning[blank-lines]: 2 empty lines in a row, and Amazon takes no more than 1
    standard input:6:10: error[email-address]: “jana@example.com” is an e-mail address, and Amazon takes none
    standard input:6:27: warning[vague-commitment]: “as soon as possible” names no day and no span
    standard input:6:46: warning[shouting]: “!!” reads as shouting
    ──── stderr
    5 findings
    ");
}

#[test]
fn a_file_is_named_in_what_is_found() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("reply.txt"), FORBIDDEN).unwrap();
    let mut command = guard(&["reply.txt", "--channel", "amazon", "--lang", "en", "--format", "concise", "-q"]);
    command.current_dir(&folder);
    let text = shown(command);
    assert_eq!(text.lines().filter(|line| line.starts_with("reply.txt:")).count(), 5, "{text}");
}

#[test]
fn only_what_is_chosen_is_told_and_counts() {
    let text = on_amazon(FORBIDDEN, &["--select", "vague-commitment", "--format", "concise"]);
    assert!(text.starts_with("exit 0\n") && text.contains("1 finding"), "{text}");
    assert!(on_amazon(FORBIDDEN, &["--select", "vague-commitment", "--strict"]).starts_with("exit 1\n"));
    assert!(!on_amazon(FORBIDDEN, &["--ignore", "email-address"]).contains("email-address"));
    assert!(on_amazon(FORBIDDEN, &["--ignore", "e-mail"]).contains("no rule is called `e-mail`"));
}

#[test]
fn programs_read_it_in_the_formats_of_the_check() {
    let mut command = guard(&["--channel", "amazon", "--lang", "en", "--format", "json"]);
    let output = command.write_stdin(FORBIDDEN).output().unwrap();
    let found: Json = serde_json::from_slice(&output.stdout).unwrap();
    let rules: Vec<&str> = found.as_array().unwrap().iter().map(|found| found["rule"].as_str().unwrap()).collect();
    assert_eq!(rules, ["emoji", "blank-lines", "email-address", "vague-commitment", "shouting"]);
    assert_eq!(found[2]["place"]["line"], 6);
    for format in ["sarif", "github"] {
        let text = on_amazon(FORBIDDEN, &["--format", format]);
        assert!(text.starts_with("exit 1\n") && text.contains("email-address"), "{text}");
    }
}

#[test]
fn the_law_is_that_of_the_market() {
    let text = "Order 302-1234567-1234567: we do not accept returns of sale items.";
    assert!(on_amazon(text, &["--market", "GB"]).contains("legal-misstatement"));
    assert!(!on_amazon(text, &[]).contains("legal-misstatement"));
}

#[test]
fn each_channel_has_rules_of_its_own() {
    let text = "Hello Ana, 🙂 your parcel left us today. You find it at www.dhl.de.";
    let on = |channel: &str| {
        let mut command = guard(&["--channel", channel, "--lang", "en", "--format", "concise"]);
        command.write_stdin(text);
        shown(command)
    };
    assert!(on("email").starts_with("exit 0\n"));
    for (channel, rule) in [("mercadolibre", "link"), ("amazon", "emoji")] {
        let text = on(channel);
        assert!(text.contains(rule), "{channel}: {text}");
    }
    let mut spanish = guard(&["--channel", "walmart", "--lang", "es", "--market", "US"]);
    spanish.write_stdin("Hola, Ana: tu pedido salió hoy.");
    assert!(shown(spanish).contains("channel-language"));
}

#[test]
fn what_cannot_be_looked_at() {
    let told = |args: &[&str]| shown(guard(args));
    insta::assert_snapshot!(told(&["nowhere.txt", "--channel", "amazon", "--lang", "en"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: nowhere.txt: No such file or directory (os error 2)
    help: name a file that holds a message in plain text
    ");
    insta::assert_snapshot!(told(&["--channel", "amzon", "--lang", "en"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: no channel is called `amzon`
    help: did you mean `amazon`?
    ");
    insta::assert_snapshot!(told(&["--channel", "amazon", "--lang", "english!"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: `english!` names no language
    help: write a BCP 47 tag, such as `de` or `es-MX`
    ");
    insta::assert_snapshot!(told(&["--channel", "amazon", "--lang", "en", "--market", "XX"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: no market is called `XX`
    help: there are: AR, AT, BR, CA, CH, CL, DE, ES, GB, IN, JP, KR, MX, RU, UA, US
    ");
    assert!(told(&["--lang", "en"]).contains("--channel"));
    let mut command = guard(&["--channel", "amazon", "--lang", "en"]);
    command.write_stdin(&b"Hello \xff"[..]);
    insta::assert_snapshot!(shown(command), @"
    exit 2
    ──── stdout
    ──── stderr
    error: standard input: byte 7 is no UTF-8
    help: save the file as UTF-8
    ");
    let mut command = guard(&["--channel", "amazon", "--lang", "en"]);
    command.write_stdin("a ".repeat(1 << 20));
    insta::assert_snapshot!(shown(command), @"
    exit 2
    ──── stdout
    ──── stderr
    error: standard input: larger than 1 MiB
    help: a message is a few thousand characters
    ");
}

#[test]
fn a_text_is_no_command_to_the_terminal() {
    let hostile = "\u{1b}[2J\u{202e}mail@example.com {{ 1 + 1 }} { $name } %n\u{9b}31m";
    for format in ["full", "concise", "github"] {
        let text = on_amazon(hostile, &["--format", format]);
        assert!(text.starts_with("exit 1\n") && !text.contains(['\u{1b}', '\u{202e}', '\u{9b}']), "{text}");
    }
}
