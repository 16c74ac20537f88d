//! The command line as its user types it: what is printed where, and the exit code.

mod shown;

use std::fs;
use std::io::Write as _;
use std::process::{Command as Plain, Stdio};

use assert_cmd::Command;
use assert_cmd::cargo::{cargo_bin, cargo_bin_cmd};

use self::shown::shown;

/// A pack of one scenario over the built-in one.
const PACK: &str = "tests/pack";
const RIBBON: [&str; 10] = [
    "reply",
    "gift-wrap",
    "--fact",
    "order_id=NL-1",
    "--fact",
    "wish=ribbon",
    "--fact",
    "price=2.90 EUR",
    "--received-at",
    "2026-11-23T10:00:00Z",
];

fn replybook(args: &[&str]) -> Command {
    let mut command = cargo_bin_cmd!("replybook");
    command.env_clear().env("COLUMNS", "100").env("REPLYBOOK_PACK", PACK).args(args);
    command
}

fn run(args: &[&str]) -> String {
    shown(replybook(args))
}

fn reply(args: &[&str]) -> String {
    run(&[&RIBBON, args].concat())
}

#[test]
fn help_of_every_command() {
    let commands: [&[&str]; 16] = [
        &[],
        &["reply"],
        &["batch"],
        &["list"],
        &["show"],
        &["check"],
        &["test"],
        &["diff"],
        &["rule"],
        &["new"],
        &["new", "pack"],
        &["new", "scenario"],
        &["docs"],
        &["schema"],
        &["completions"],
        &["man"],
    ];
    let all: String = commands.iter().map(|command| run(&[command, &["--help"][..]].concat()) + "\n").collect();
    insta::assert_snapshot!(all);
}

#[test]
fn a_reply_goes_to_stdout_and_the_agents_part_to_stderr() {
    insta::assert_snapshot!(reply(&["--lang", "de", "--market", "DE", "--fact", "agent=Jana Petersen"]));
}

#[test]
fn the_example_in_the_help_is_answered() {
    let help = run(&["reply", "--help"]);
    let example = help.lines().skip_while(|line| !line.contains("replybook reply cancel-order")).take(2);
    let typed = example.map(|line| line.trim_end_matches('\\')).collect::<String>().replace("'49.90 EUR'", "49.90~EUR");
    let words: Vec<String> = typed.split_whitespace().skip(1).map(|word| word.replace('~', " ")).collect();
    let text = run(&words.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(text.starts_with("exit 0\n") && text.contains("49,90\u{a0}€"), "{text}");
}

#[test]
fn quiet_prints_the_message_alone() {
    insta::assert_snapshot!(reply(&["--lang", "en", "-q"]));
}

#[test]
fn verbose_and_explain_say_where_it_all_came_from() {
    let text = reply(&["--lang", "en", "--fact", "names=[Ann, Bob]", "-v", "--explain"]);
    let hash = text.split_once("1.2.3 ").map_or("", |(_, rest)| &rest[..64]);
    insta::assert_snapshot!(text.replace(hash, "[hash]"));
}

#[test]
fn html_is_a_document_of_its_own() {
    insta::assert_snapshot!(reply(&["--lang", "es", "--format", "html", "--fact", "paper=<b>&\"azul\""]));
}

#[test]
fn json_and_yaml_are_the_whole_reply() {
    let cut = |text: String| {
        let hash = text.split_once("hash").map_or("", |(_, rest)| rest.trim_start_matches(['"', ':', ' ']));
        text.replace(&hash[..64], "[hash]")
    };
    insta::assert_snapshot!(cut(reply(&["--lang", "en", "--format", "json"])));
    insta::assert_snapshot!(cut(reply(&["--lang", "en", "--format", "yaml"])));
}

#[test]
fn a_play_that_says_nothing_prints_nothing() {
    let args = ["reply", "gift-wrap", "--lang", "en", "--fact", "order_id=1", "--fact", "wish=none"];
    insta::assert_snapshot!(run(&args));
}

#[test]
fn the_time_is_now_unless_it_is_given() {
    let output = replybook(&[&RIBBON[..8], &["--lang", "en", "--format", "json"]].concat()).output().unwrap();
    let reply: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    // Two business days from now, at most six days away.
    let ready: jiff::civil::Date = reply["answers"][0]["follow_up"]["on"].as_str().unwrap().parse().unwrap();
    let days = (ready - jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()).get_days();
    assert!((2..=6).contains(&days), "{ready}");
}

#[test]
fn a_case_comes_from_a_file_or_stdin_in_yaml_or_json() {
    let folder = tempfile::tempdir().unwrap();
    let yaml = "scenario: gift-wrap\nlanguage: en\nchannel: amazon\nreceived_at: 2026-11-23T10:00:00Z\n\
                customer: { name: Anna Müller }\nfacts:\n  order_id: NL-1\n  wish: card\n  card_text: |\n    Happy\n    birthday!\n";
    let json = r#"{ "scenario": "gift-wrap", "language": "en", "channel": "amazon", "received_at": "2026-11-23T10:00:00Z",
        "customer": { "name": "Anna Müller" },
        "facts": { "order_id": "NL-1", "wish": "card", "card_text": "Happy\nbirthday!" } }"#;
    let from = |name: &str, text: &str| {
        let file = folder.path().join(name);
        fs::write(&file, text).unwrap();
        run(&["reply", "--case", file.to_str().unwrap()])
    };
    let expected = from("case.yaml", yaml);
    insta::assert_snapshot!(expected);
    assert_eq!(from("case.json", json), expected);
    for text in [yaml, json] {
        let mut command = replybook(&["reply", "--case", "-"]);
        command.write_stdin(text);
        assert_eq!(shown(command), expected);
    }
    // What is typed goes over what the file has, wherever the file has it.
    let file = folder.path().join("case.yaml");
    insta::assert_snapshot!(run(&[
        "reply",
        "gift-wrap",
        "--case",
        file.to_str().unwrap(),
        "--fact",
        "name=Bob",
        "--channel",
        "email",
        "--fact",
        "voice=friendly",
        "--lang",
        "de",
    ]));
    let other = run(&["reply", "cancel-order", "--case", file.to_str().unwrap()]);
    assert!(other.ends_with("error: the case is for `gift-wrap`, not for `cancel-order`\n"), "{other}");
}

#[test]
fn a_case_that_is_wrong_says_where() {
    let mut all = String::new();
    let mut wrong = |text: &[u8]| {
        let mut command = replybook(&["reply", "--case", "-"]);
        command.write_stdin(text);
        all += &format!("{}\n", shown(command));
    };
    wrong(b"scenario: gift-wrap\nfacts: { wish: card, wish: none }\n");
    wrong(b"scenario: gift-wrap\nlang: de\n");
    wrong(b"{ \"scenario\": \"gift-wrap\", ");
    wrong(b"scenario: gift-wrap\nlanguage: \xff\n");
    wrong("[".repeat(100_000).as_bytes());
    wrong("a: b\n".repeat(300_000).as_bytes());
    wrong(b"");
    all += &run(&["reply", "--case", "/nowhere/case.yaml"]);
    insta::assert_snapshot!(all);
}

#[test]
fn texts_are_data() {
    for typed in ["{{7*7}}", "{$name}", "{% include \"x\" %}", "[sic]", "{de}", "<script>", "a=b", "-", "\u{2067}"] {
        let fact = format!("paper={typed}");
        let text = reply(&["--lang", "en", "--fact", &fact]);
        match typed {
            "\u{2067}" => assert!(text.starts_with("exit 2") && text.contains("reading direction"), "{text}"),
            _ => assert!(text.contains(&format!("around {typed} paper")), "{text}"),
        }
    }
    let in_german = reply(&["--lang", "de", "--fact", "paper={en: red, de: rot}"]);
    assert!(in_german.contains("das Papier: rot,"), "{in_german}");
}

#[test]
fn facts_that_do_not_fit() {
    let mut all = String::new();
    for facts in [
        &["order_id"][..],
        &["=x"],
        &["ordr_id=1"],
        &["wish=ribon"],
        &["price=2.90"],
        &["price=2.90 EUR", "price=3 EUR"],
        &["paper=red\nblue"],
        &["names=[a, [b]]"],
        &["received_at=[x]", "received_at=[y]"],
        &["channel=amazn"],
        &["today=2026-11-23"],
        &["wish=bow", "ready_on=tomorrow"],
    ] {
        let mut args = vec!["reply", "gift-wrap", "--lang", "en"];
        for fact in facts {
            args.extend(["--fact", fact]);
        }
        all += &format!("{facts:?}\n{}\n", run(&args));
    }
    insta::assert_snapshot!(all);
}

#[test]
fn what_is_missing_is_listed_with_questions_and_examples() {
    insta::assert_snapshot!(run(&["reply", "gift-wrap", "--lang", "en"]));
    insta::assert_snapshot!(run(&[&RIBBON[..6], &["--lang", "en"]].concat()));
}

#[test]
fn the_agent_reads_what_the_agent_asked_for() {
    let chinese = ["--agent-lang", "zh-Hans"];
    let mut all = reply(&[&["--lang", "de", "--market", "DE", "--explain"], &chinese[..]].concat());
    for args in [&["reply", "gift-wrap", "--lang", "en"][..], &["show", "gift-wrap"]] {
        all += &format!("\n$ replybook {} --agent-lang zh-Hans\n{}", args.join(" "), run(&[args, &chinese].concat()));
    }
    insta::assert_snapshot!(all);
    let list = run(&["list", "--agent-lang", "zh-CN"]);
    assert!(["客户希望把订单包装成礼物", "客户要退货"].iter().all(|title| list.contains(title)), "{list}");
    let unknown = "error: nothing is written for agents in `fr`\nhelp: there are: en, zh-Hans\n";
    for args in [&["list"][..], &["show", "gift-wrap"], &RIBBON] {
        let text = run(&[args, &["--agent-lang", "fr"]].concat());
        assert!(text.starts_with("exit 2\n") && text.ends_with(unknown), "{text}");
    }
}

#[test]
fn asking_needs_a_terminal_and_something_to_ask() {
    insta::assert_snapshot!(run(&["reply", "gift-wrap", "--lang", "en", "--ask"]));
    assert_eq!(reply(&["--lang", "en", "--ask"]), reply(&["--lang", "en"]));
}

#[test]
fn names_that_nobody_knows() {
    let mut all = String::new();
    for args in [
        &["reply", "gift-wrp", "--lang", "en"][..],
        &["reply", "gift-wrap", "--lang", "fr"],
        &["reply", "gift-wrap", "--lang", "en", "--market", "FR"],
        &["reply", "gift-wrap", "--lang", "en", "--channel", "emial"],
        &["reply", "gift-wrap", "--lang", "en", "--channel", "chat", "--fact", "order_id=1", "--fact", "wish=none"],
        &["show", "gift-wrap-fo"],
        &["show", "gift-wrp"],
        &["show", "x"],
        &["man", "rep"],
        &["rply"],
        &["reply"],
        &["list", "--pack", "/nowhere"],
        &["list", "--pack", env!("CARGO_MANIFEST_DIR")],
        &["list", "-q", "-v"],
        &["list", "--color", "often"],
    ] {
        all += &format!("$ replybook {}\n{}\n", args.join(" "), run(args));
    }
    insta::assert_snapshot!(all.replace(env!("CARGO_MANIFEST_DIR"), "[crate]"));
}

#[test]
fn a_warning_counts_where_it_is_strict() {
    let fallback = ["--lang", "fr", "--fallback-lang", "en"];
    insta::assert_snapshot!(reply(&fallback));
    assert!(reply(&[&fallback[..], &["--strict"]].concat()).starts_with("exit 1\n"));
    assert!(reply(&["--lang", "en", "--strict"]).starts_with("exit 0\n"));
}

#[test]
fn a_scenario_and_a_message_are_shown() {
    insta::assert_snapshot!(run(&["show", "gift-wrap"]));
    insta::assert_snapshot!(run(&["show", "gift-wrap-for"]));
}

#[test]
fn the_list_has_every_scenario_under_its_group() {
    let text = run(&["list"]);
    let under = text.split_once("\norder\n").unwrap().1.split("\n\n").next().unwrap();
    assert!(under.contains("gift-wrap"), "{text}");
    assert!(text.contains("  The customer asks to have an order wrapped as a gift\n"), "{text}");
    let names = run(&["list", "--quiet"]);
    assert!(names.contains("\ncancel-order\n") && names.contains("\ngift-wrap\n"), "{names}");
}

#[test]
fn packs_are_laid_over_one_another_and_the_last_wins() {
    let folder = tempfile::tempdir().unwrap();
    let locale = folder.path().join("locales/en");
    fs::create_dir_all(&locale).unwrap();
    fs::write(locale.join("gift-wrap.ftl"), "gift-wrap-ribbon = A ribbon, then.\n").unwrap();
    let mut command = replybook(&["--pack", PACK, "--pack", folder.path().to_str().unwrap()]);
    command.args(RIBBON).args(["--lang", "en", "-q"]).env_remove("REPLYBOOK_PACK");
    let text = shown(command);
    assert!(text.contains("A ribbon, then. It costs €2.90."), "{text}");
}

#[test]
fn a_scenario_that_is_broken_does_not_hide_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let scenario = folder.path().join("templates/scenarios/broken");
    fs::create_dir_all(&scenario).unwrap();
    fs::write(scenario.join("scenario.yaml"), "title: x\nplays: y\n").unwrap();
    let text = run(&["list", "-q", "--pack", PACK, "--pack", folder.path().to_str().unwrap()]);
    assert!(text.starts_with("exit 2\n") && text.contains("\ngift-wrap\n"), "{text}");
    let file = scenario.join("scenario.yaml").display().to_string();
    assert!(text.contains(&format!("--> {file}:2:8\n")), "{text}");
}

#[test]
fn colors_are_there_when_they_are_asked_for() {
    let coded = |text: &str| text.contains('\u{1b}');
    assert!(coded(&reply(&["--lang", "en", "--color", "always"])));
    assert!(coded(&run(&["reply", "x", "--color", "always"])));
    assert!(!coded(&reply(&["--lang", "en"])));
    assert!(!coded(&reply(&["--lang", "en", "--color", "never"])));
}

#[test]
fn what_a_case_quotes_does_not_reach_the_terminal_as_a_command() {
    let text = run(&["reply", "gift-wrap", "--lang", "en", "--fact", "a\u{1b}[2J=1", "--received-at", "\u{7}"]);
    assert!(text.contains("`a\u{FFFD}[2J`") && !text.contains(['\u{1b}', '\u{7}']), "{text}");
}

#[test]
fn a_quoted_text_does_not_turn_the_reading_direction_round() {
    let text = run(&["show", "a\u{202e}b"]);
    assert!(text.contains("`a\u{FFFD}b`"), "{text}");
}

#[test]
fn a_name_of_a_hundred_kilobytes_is_answered_at_once() {
    let text = run(&["show", &"a".repeat(100_000)]);
    assert!(text.starts_with("exit 2\n") && text.len() < 1_000, "{}", text.len());
}

#[test]
fn an_empty_variable_names_no_pack() {
    let mut command = replybook(&["list"]);
    command.env("REPLYBOOK_PACK", "");
    assert!(shown(command).starts_with("exit 0\n"));
}

#[test]
fn shells_and_manuals_know_every_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = run(&["completions", shell]);
        assert!(script.contains("fallback-lang"), "{shell}");
        // Elvish and PowerShell complete no values.
        assert!(script.contains("unreachable-play") || ["elvish", "powershell"].contains(&shell), "{shell}");
    }
    assert!(run(&["man"]).contains("replybook\\-completions"));
    assert!(run(&["man", "reply"]).contains("\\-\\-fallback\\-lang"));
    assert!(run(&["man", "check"]).contains("\\-\\-select"));
}

/// Nobody reads on: no message, no panic, and no failure.
#[test]
fn a_closed_pipe_is_quiet() {
    for args in [&["completions", "bash"][..], &["list"], &["man"], &["reply", "--case", "-", "--format", "json"]] {
        let mut child = Plain::new(cargo_bin!("replybook"))
            .args(args)
            .env("REPLYBOOK_PACK", PACK)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let case =
            "{ \"scenario\": \"gift-wrap\", \"language\": \"en\", \"facts\": { \"order_id\": 1, \"wish\": \"none\" } }";
        // A command that reads nothing may be gone already.
        let _ = child.stdin.take().unwrap().write_all(case.as_bytes());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_an_error() {
    let full = fs::File::create("/dev/full").unwrap();
    let output = Plain::new(cargo_bin!("replybook")).args(["list"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("error: cannot write to standard output: "));
}
