//! `replybook batch`: a line for each case, whatever the lines are and wherever it stops.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use assert_cmd::cargo::cargo_bin;
use replybook::{Case, Playbook};
use serde_json::{Value as Json, json};

fn batch(args: &[&str]) -> Command {
    let mut command = Command::new(cargo_bin!("replybook"));
    command.env_clear().env("COLUMNS", "100").arg("batch").args(args);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Writes the input from a thread of its own: the program answers while it reads.
fn start(mut command: Command, input: impl AsRef<[u8]> + Send + 'static) -> Child {
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    std::thread::spawn(move || {
        // A program that stops early does not read it all.
        let _ = stdin.write_all(input.as_ref());
    });
    child
}

fn run(args: &[&str], input: impl AsRef<[u8]> + Send + 'static) -> Output {
    start(batch(args), input).wait_with_output().unwrap()
}

fn lines(text: &[u8]) -> Vec<Json> {
    text.split_inclusive(|byte| *byte == b'\n')
        .map(|line| {
            assert_eq!(line.last(), Some(&b'\n'), "a line is whole: {}", String::from_utf8_lossy(line));
            serde_json::from_slice(line).unwrap()
        })
        .collect()
}

/// A case that can be answered, as a line without its end.
fn case(number: usize) -> String {
    json!({
        "id": format!("T-{number}"), "scenario": "cancel-order", "language": "de", "received_at": "2026-11-22T10:15:00Z",
        "facts": { "order_id": format!("NL-{number}"), "dispatch": "not-dispatched", "cancelled": true, "refund": "49.90 EUR" },
    })
    .to_string()
}

fn cases(numbers: std::ops::Range<usize>) -> String {
    numbers.map(|number| case(number) + "\n").collect()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A line with an error, without the error's message, which is given beside it.
fn refused(line: &Json) -> (Json, String) {
    let mut line = line.clone();
    let message = line["error"]["message"].take().as_str().unwrap_or_default().to_owned();
    line["error"].as_object_mut().unwrap().shift_remove("message");
    (line, message)
}

#[test]
fn replies_are_those_of_the_command_reply_with_the_id_before_them() {
    let output = run(&["-q", "--threads", "2"], cases(0..50));
    assert_eq!((output.status.code(), said(&output)), (Some(0), String::new()));
    let lines = lines(&output.stdout);
    assert_eq!(lines.len(), 50);
    for (number, line) in lines.iter().enumerate() {
        let mut reply = Command::new(cargo_bin!("replybook"));
        reply
            .env_clear()
            .args(["reply", "--case", "-", "--format", "json"])
            .stdout(Stdio::piped())
            .stdin(Stdio::piped());
        if number % 10 > 0 {
            assert_eq!(line["id"], format!("T-{number}"));
            continue;
        }
        let reply = start(reply, case(number)).wait_with_output().unwrap();
        let mut expected = json!({ "id": format!("T-{number}") });
        let reply: Json = serde_json::from_slice(&reply.stdout).unwrap();
        expected.as_object_mut().unwrap().extend(reply.as_object().unwrap().clone());
        assert_eq!(line.to_string(), expected.to_string(), "with the keys in the same order");
    }
}

/// A line is read over the one before and answered over its reply: nothing of them may be left.
#[test]
fn a_line_is_answered_as_if_it_were_alone() {
    let playbook = Playbook::builtin();
    let examples = playbook.scenario_ids().flat_map(|scenario| playbook.examples(scenario).unwrap());
    let cases: Vec<Case> = examples
        .zip(["de", "en", "es", "fr"].into_iter().cycle())
        .map(|(example, language)| example.case.language(language).received_at("2026-11-22T10:15:00+01:00"))
        .collect();
    let input: String = cases.iter().map(|case| json!(case).to_string() + "\n").collect();
    let output = run(&["--threads", "1"], input);
    let lines = lines(&output.stdout);
    assert_eq!(lines.len(), cases.len());
    let mut refused = 0;
    for (line, case) in lines.iter().zip(&cases) {
        match playbook.reply(case) {
            Ok(reply) => assert_eq!(line.to_string(), json!(reply).to_string()),
            Err(error) => {
                assert_eq!(line["error"]["kind"], json!(error.kind()));
                refused += 1;
            }
        }
    }
    assert!(refused > 0 && refused < cases.len() / 2, "{refused} of {}", cases.len());
}

#[test]
fn any_number_of_threads_writes_the_same() {
    let input: String =
        (0..600).map(|n| if n % 100 == 7 { format!("{{ \"id\": {n} }}\n") } else { case(n) + "\n" }).collect();
    let one = run(&["--threads", "1"], input.clone());
    assert_eq!(lines(&one.stdout).len(), 600);
    for threads in ["2", "7"] {
        assert!(run(&["--threads", threads], input.clone()).stdout == one.stdout, "{threads} threads");
    }
}

#[test]
fn a_bad_line_has_its_place_wherever_it_is() {
    let missing = r#"{"id":"lacking","scenario":"cancel-order","language":"de"}"#;
    let input = format!(
        "{{\"id\": 1, \"scenario\": \"cancel-ordr\", \"language\": \"en\"}}\n{}\n{missing}\n{}\n{{\"id\":\"last\"",
        case(1),
        case(2)
    );
    let output = run(&[], input);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).starts_with("2 replies; 3 cases could not be answered ("), "{}", said(&output));
    let lines = lines(&output.stdout);
    assert_eq!(lines.len(), 5);
    let (line, message) = refused(&lines[0]);
    assert_eq!(line, json!({ "line": 1, "id": 1, "error": { "kind": "unknown-scenario" } }));
    assert!(message.contains("did you mean `cancel-order`?"), "{message}");
    assert_eq!((&lines[1]["id"], &lines[3]["id"]), (&json!("T-1"), &json!("T-2")));
    let names: Vec<&Json> =
        lines[2]["error"]["missing"].as_array().unwrap().iter().map(|fact| &fact["any_of"][0]["name"]).collect();
    assert_eq!(names, ["order_id", "dispatch", "cancelled"]);
    assert_eq!((&lines[2]["line"], &lines[2]["id"]), (&json!(3), &json!("lacking")));
    let (line, message) = refused(&lines[4]);
    assert_eq!(line, json!({ "line": 5, "id": "last", "error": { "kind": "invalid-case" } }));
    assert!(message.starts_with("column 12: EOF"), "{message}");
}

#[test]
fn what_is_no_case_is_an_error_of_its_own_line() {
    let huge = format!(r#"{{"id":"huge","scenario":"cancel-order","title":"{}"}}"#, "x".repeat(3 << 20));
    let deep = format!(r#"{{"id":"deep","scenario":"cancel-order","facts":{{"items":{}"#, "[".repeat(100_000));
    let fact = |text: &str| format!(r#"{{"id":"fact","scenario":"cancel-order","language":"de","facts":{{{text}}}}}"#);
    let bad: [(&[u8], &str, &str); 16] = [
        (huge.as_bytes(), "huge", "the line is longer than 1 MiB, and no case is"),
        (deep.as_bytes(), "deep", "recursion limit exceeded"),
        (b"{\"id\":\"utf\",\"scenario\":\"\xFF\"}", "utf", "byte 25 of the line is no UTF-8"),
        (b"{\"id\":\"twice\",\"scenario\":\"a\",\"scenario\":\"b\"}", "twice", "duplicate field `scenario`"),
        (
            b"{\"id\":\"key\",\"scenario\":\"a\",\"langage\":\"de\"}",
            "key",
            "`langage` is no key here (did you mean `language`?)",
        ),
        (b"{\"id\":\"nan\",\"scenario\":\"a\",\"facts\":{\"x\":NaN}}", "nan", "expected value"),
        (b"{\"id\":\"inf\",\"scenario\":\"a\",\"facts\":{\"x\":1e999}}", "inf", "number out of range"),
        (b"{\"id\":\"two\",\"scenario\":\"a\"}{\"id\":\"three\"}", "two", "trailing characters"),
        (b"{\"id\":\"cut\",\"scen", "cut", "EOF while parsing a string"),
        (b"{\"id\":1.5,\"scenario\":\"a\"}", "", "expected a text or a whole number"),
        (b"[\"scenario\"]", "", "a line is a case in JSON"),
        (b"scenario: cancel-order", "", "a line is a case in JSON"),
        (b"NaN", "", "a line is a case in JSON"),
        (b"\0", "", "a line is a case in JSON"),
        (b"{\"id\":\"twice\",\"scenario\":\"a\",\"facts\":{\"x\":1,\"x\":2}}", "twice", "the fact `x` is given twice"),
        (b"{\"id\":\"no facts\",\"scenario\":\"cancel-order\",\"facts\":7}", "no facts", "expected a map of facts"),
    ];
    let mut input = Vec::new();
    for (line, ..) in &bad {
        input.extend_from_slice(line);
        input.push(b'\n');
        input.extend_from_slice(case(7).as_bytes());
        input.push(b'\n');
    }
    let facts = [
        (r#""order_id":123456789012345678901234567890"#, "was given without quotes"),
        (r#""refund":1e308"#, "`refund`: "),
        (r#""refund_days":-9223372036854775808"#, "`refund_days`: "),
        (r#""refund_days":99999999999999999999"#, "`refund_days`: "),
        (r#""oder_id":"1""#, "did you mean `order_id`?"),
    ];
    for (text, _) in facts {
        input.extend_from_slice((fact(text) + "\n").as_bytes());
    }
    let output = run(&[], input);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).starts_with("16 replies; 21 cases could not be answered"), "{}", said(&output));
    let lines = lines(&output.stdout);
    for (at, (_, id, message)) in bad.iter().enumerate() {
        let line = &lines[2 * at];
        assert_eq!(line["line"], 2 * at + 1, "{line}");
        assert_eq!(line["id"].as_str().unwrap_or_default(), *id, "{line}");
        assert!(line["error"]["message"].as_str().unwrap().contains(message), "{line}\nis not: {message}");
        assert_eq!(lines[2 * at + 1]["id"], "T-7");
    }
    for (line, (text, message)) in lines[2 * bad.len()..].iter().zip(facts) {
        assert_eq!(line["id"], "fact");
        assert!(line["error"]["message"].as_str().unwrap().contains(message), "{text}: {line}");
    }
    assert!(output.stdout.len() < 100_000, "errors are no longer than they must be");
}

#[test]
fn line_ends_marks_and_blank_lines_change_nothing() {
    let plain = run(&[], cases(0..3)).stdout;
    for input in [
        cases(0..3).replace('\n', "\r\n"),
        cases(0..3).trim_end().to_owned(),
        format!("\u{FEFF}{}", cases(0..3)),
        format!("\n  \n{}\n\t\n{}", cases(0..1), cases(1..3)),
        cases(0..3).replace('\n', "\n\r\n") + "\n\n\n",
    ] {
        let output = run(&[], input.clone());
        assert_eq!((output.status.code(), output.stdout == plain), (Some(0), true), "{input:?}");
    }
    let bad = run(&[], "\n\n\r\n{}\n");
    assert_eq!(lines(&bad.stdout)[0]["line"], 4, "blank lines are counted");
}

#[test]
fn of_nothing_comes_nothing() {
    for input in ["", "\n", " \r\n\n"] {
        let output = run(&[], input);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
        assert!(said(&output).starts_with("0 replies; 0 cases could not be answered"), "{}", said(&output));
    }
    assert_eq!(run(&["--format", "csv"], "").stdout.split(|byte| *byte == b',').count(), 14, "the head of the table");
}

#[test]
fn files_are_read_one_after_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (a, b) = (file("a.jsonl", &format!("{}\n{}", case(1), case(2))), file("b.jsonl", "{}\n"));
    let output = run(&[&a, "-", &b], cases(3..4));
    let lines = lines(&output.stdout);
    assert_eq!(
        lines.iter().map(|line| line["id"].as_str().unwrap_or("none")).collect::<Vec<_>>(),
        ["T-1", "T-2", "T-3", "none"]
    );
    assert_eq!((&lines[3]["file"], &lines[3]["line"]), (&json!(b), &json!(1)));

    for missing in [folder.path().join("c.jsonl").to_str().unwrap(), folder.path().to_str().unwrap()] {
        let output = run(&[&a, missing], "");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "found before anything is answered");
        assert!(said(&output).contains(missing), "{}", said(&output));
    }
}

#[test]
fn a_case_without_a_time_has_arrived_when_it_is_said() {
    let input = r#"{"scenario":"change-address","language":"en","channel":"amazon","facts":{"order_id":"1","dispatch":"not-dispatched"}}"#;
    let output = run(&["--received-at", "2026-11-23T10:00:00+01:00"], input);
    assert_eq!(lines(&output.stdout)[0]["due"]["utc"], "2026-11-24T09:00:00Z");
    let wrong = run(&["--received-at", "yesterday"], input);
    assert_eq!((wrong.status.code(), wrong.stdout.len()), (Some(2), 0));
    let now = run(&[], input);
    assert!(lines(&now.stdout)[0]["due"]["utc"].as_str().unwrap() > "2026", "{}", String::from_utf8_lossy(&now.stdout));
}

#[test]
fn what_the_guard_finds_is_told_refused_or_not_looked_for() {
    let input = r#"{"id":"G","scenario":"product-question","language":"en","channel":"amazon","facts":{"product":"Lamp","topic":"details","answer":"Send your photo to jana@example.com."}}"#;
    let told = run(&[], input);
    assert_eq!(
        (told.status.code(), &lines(&told.stdout)[0]["findings"][0]["rule"]),
        (Some(1), &json!("email-address"))
    );
    assert!(said(&told).starts_with("1 reply, 1 with a finding that is an error; 0 cases"), "{}", said(&told));
    let refused = run(&["--guard", "refuse"], input);
    assert_eq!((refused.status.code(), &lines(&refused.stdout)[0]["error"]["kind"]), (Some(1), &json!("refused")));
    let off = run(&["--guard", "off"], input);
    assert_eq!((off.status.code(), &lines(&off.stdout)[0]["findings"]), (Some(0), &json!([])));
}

#[test]
fn a_table_has_a_row_for_each_case() {
    let output = run(&["--format", "csv"], format!("{}\n{{\"id\":\"a,\\\"b\\\"\"}}\n", case(1)));
    let text = String::from_utf8(output.stdout).unwrap();
    insta::assert_snapshot!(text.replace('\r', "␍"));
}

#[test]
fn an_answer_comes_before_the_next_case_is_asked() {
    let mut child = batch(&[]).spawn().unwrap();
    let (mut stdin, stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let mut stdout = BufReader::new(stdout);
    for number in 0..20 {
        writeln!(stdin, "{}", case(number)).unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert_eq!(lines(line.as_bytes())[0]["id"], format!("T-{number}"));
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_reader_that_stops_early_is_told_how_far_it_came() {
    let mut child = start(batch(&[]), cases(0..20_000));
    let mut stdout = child.stdout.take().unwrap();
    let mut some = [0; 100_000];
    stdout.read_exact(&mut some).unwrap();
    drop(stdout);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(
        said(&output).starts_with("nobody reads on; ") && said(&output).contains(" whole lines are written"),
        "{}",
        said(&output)
    );
}

/// What stands before `whole lines are written`.
fn whole_lines(told: &str) -> usize {
    let before = told.split(" whole line").next().unwrap();
    before.rsplit([' ', '\n']).next().unwrap().replace(',', "").parse().unwrap_or_else(|_| panic!("{told}"))
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told_with_how_far_it_came() {
    let mut command = batch(&[]);
    command.stdout(File::options().write(true).open("/dev/full").unwrap());
    let output = start(command, cases(0..10)).wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let told = said(&output);
    assert!(told.starts_with("error: cannot write to standard output: No space left on device"), "{told}");
    assert_eq!(whole_lines(&told), 0);
}

/// Runs it where a file may have so many blocks of 512 bytes, as on a disk that is nearly full.
#[cfg(unix)]
fn on_a_small_disk(blocks: usize, args: &[&str], input: &Path, stdout: &Path) -> Output {
    let mut shell = Command::new("sh");
    let limited = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\" > \"$0\"");
    shell
        .env_clear()
        .args(["-c", &limited])
        .arg(stdout)
        .arg(cargo_bin!("replybook"))
        .arg("batch")
        .args(args)
        .arg(input);
    shell.output().unwrap()
}

#[test]
#[cfg(unix)]
fn a_disk_that_fills_up_keeps_whole_lines_and_resume_adds_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("cases.jsonl");
    fs::write(&input, cases(0..500)).unwrap();
    for format in ["jsonl", "csv"] {
        let whole = run(&["--format", format, input.to_str().unwrap()], "").stdout;
        let replies = folder.path().join(format!("replies.{format}"));
        let output = on_a_small_disk(101, &["--format", format], &input, &replies);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        let written = fs::read(&replies).unwrap();
        assert!(written.len() > 40_000 && whole.starts_with(&written) && written.ends_with(b"\n"), "{format}");
        let told = whole_lines(&said(&output));
        if format == "jsonl" {
            assert_eq!(lines(&written).len(), told);
        }

        let args = ["--format", format, "--resume", replies.to_str().unwrap()];
        let output = on_a_small_disk(202, &args, &input, &folder.path().join("nothing"));
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(said(&output).starts_with(&format!("{} has {told} answers\n", replies.display())), "{}", said(&output));
        let output = run(&[&args[..], &[input.to_str().unwrap()]].concat(), "");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0), "{}", said(&output));
        assert!(fs::read(&replies).unwrap() == whole, "{format}");
    }
}

#[test]
#[cfg(unix)]
fn an_interrupt_leaves_whole_lines_and_resume_adds_the_rest() {
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let folder = tempfile::tempdir().unwrap();
        let replies = folder.path().join("replies.jsonl");
        let replies = replies.to_str().unwrap();
        let mut child = batch(&["--resume", replies]).spawn().unwrap();
        // It waits for its input, and an interrupt does not have to wait for that.
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(cases(0..300).as_bytes()).unwrap();
        while fs::metadata(replies).map_or(0, |file| file.len()) == 0 {
            std::thread::yield_now();
        }
        let sent = Command::new("kill").args(["-s", signal, &child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        let status = child.wait().unwrap();
        assert_eq!(status.code(), Some(code));
        let mut told = String::new();
        child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
        drop(stdin);
        let written = lines(&fs::read(replies).unwrap());
        assert_eq!(whole_lines(&told), written.len(), "{told}");
        assert!(told.contains("error: interrupted; "), "{told}");

        let output = run(&["--resume", replies], cases(0..300));
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        assert!(fs::read(replies).unwrap() == run(&[], cases(0..300)).stdout);
    }
}

#[test]
fn resume_replaces_a_line_that_is_not_whole() {
    let folder = tempfile::tempdir().unwrap();
    let replies = folder.path().join("replies");
    let input =
        format!("\n{}\n\n{{\"id\":5}}\n{}{}", cases(0..2), cases(2..4), "{\"id\":\"a \\\"quote\\\", a comma\"}\n");
    for format in ["jsonl", "csv"] {
        let args = ["--format", format, "--resume", replies.to_str().unwrap()];
        let _ = fs::remove_file(&replies);
        let output = run(&args, input.clone());
        assert!(said(&output).contains(" is new\n"), "{}", said(&output));
        let whole = fs::read(&replies).unwrap();
        let mut ends: Vec<usize> = (1..=whole.len()).collect();
        ends.retain(|end| end % 997 == 0 || *end == whole.len());
        for end in ends {
            fs::write(&replies, &whole[..end]).unwrap();
            let output = run(&args, input.clone());
            if !whole[..end].contains(&b'\n') {
                assert_eq!(output.status.code(), Some(2), "what is not known is left as it is");
                assert!(fs::read(&replies).unwrap() == whole[..end]);
                continue;
            }
            assert!(fs::read(&replies).unwrap() == whole, "{format}, {end}: {}", said(&output));
        }
    }
}

#[test]
fn resume_changes_no_file_that_is_not_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    let name = file.to_str().unwrap();
    let answers = run(&[], cases(0..3)).stdout;
    let table = run(&["--format", "csv"], cases(0..3)).stdout;
    let other = |range| run(&[], cases(range)).stdout;
    for (there, format, told) in [
        (cases(0..3).into_bytes(), "jsonl", "does not begin as the output of a batch does"),
        (b"no line end".to_vec(), "jsonl", "does not begin as the output of a batch does"),
        (table, "jsonl", "does not begin as the output of a batch does"),
        (answers, "csv", "does not begin as the output of a batch does"),
        (other(1..3), "jsonl", "has 2 answers, and not to these cases"),
        (other(0..4), "jsonl", "has 4 answers, and not to these cases"),
    ] {
        fs::write(&file, &there).unwrap();
        let output = run(&["--format", format, "--resume", name], cases(0..3));
        assert_eq!(output.status.code(), Some(2));
        assert!(said(&output).contains(told), "{}", said(&output));
        assert!(fs::read(&file).unwrap() == there);
    }
    let locked = File::options().append(true).create(true).open(&file).unwrap();
    locked.lock().unwrap();
    let output = run(&["--resume", name], cases(0..3));
    assert!(said(&output).contains("another run writes to it"), "{}", said(&output));
}
