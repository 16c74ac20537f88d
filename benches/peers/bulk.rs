//! 20,000 cases as JSON lines, answered by the library in one thread, and by programs that read and write such lines.
//!
//! Any other such program may be named after `--`; it is run by `sh` in the repository's folder. What a program writes is
//! held to the library's replies, line by line: subject, body and steps.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use replybook::{Case, Guarding, Pack, Playbook};
use replybook_peers::cases::cases;
use replybook_peers::chart::rounded;
use replybook_peers::{Language, Who};
use serde::Deserialize;

const CASES: usize = 20_000;
/// How often all take turns; the median counts.
const ROUNDS: usize = 3;

/// What is compared of a reply, as serde writes replybook's.
#[derive(Debug, PartialEq, Deserialize)]
struct Reply {
    message: Option<Message>,
    answers: Vec<Answer>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Message {
    subject: Option<String>,
    body: String,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Answer {
    steps: Vec<Step>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Step {
    text: String,
}

/// The cases, and the library's replies to them.
struct Files {
    cases: PathBuf,
    expected: PathBuf,
    written: PathBuf,
}

struct Program {
    name: String,
    command: Command,
    times: Vec<Duration>,
}

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // What `cargo test --benches` asks for.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return Ok(());
    }
    Language::install()?;
    let folder = tempfile::tempdir()?;
    let [cases, expected, written] =
        ["cases.jsonl", "expected.jsonl", "written.jsonl"].map(|name| folder.path().join(name));
    let files = Files { cases, expected, written };
    write_cases(&files.cases)?;
    let playbook = playbook()?;
    // Compiles what the replies need, and leaves them to be compared.
    answer(&playbook, &files)?;

    let foreign = [Language::NodeEta, Language::NodeLiquid, Language::Python];
    let mut programs: Vec<Program> =
        foreign.into_iter().map(|language| Program::new(Who::Foreign(language).to_string(), language.bulk())).collect();
    programs.extend(arguments.iter().filter(|argument| *argument != "--bench").map(|line| Program::shell(line)));
    let mut own = Vec::new();
    for _ in 0..ROUNDS {
        own.push(answer(&playbook, &files)?);
        for program in &mut programs {
            program.run(&files)?;
        }
    }

    let mut out = io::stdout().lock();
    writeln!(out, "| {CASES} cases, JSON lines in and out | replies a second | × the library's time |\n|---|---|---|")?;
    let own = median(own);
    let mut row = |name: &str, time: Duration| {
        let [rate, ratio] = [CASES as f64 / time.as_secs_f64(), time.as_secs_f64() / own.as_secs_f64()];
        writeln!(out, "| {name} | {rate:.0} | {} |", rounded(ratio))
    };
    row("replybook, the library in one thread", own)?;
    for Program { name, times, .. } in programs {
        row(&name, median(times))?;
    }
    Ok(())
}

fn write_cases(path: &Path) -> Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    for case in cases(CASES) {
        serde_json::to_writer(&mut out, &case)?;
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}

fn playbook() -> Result<Playbook> {
    let pack = Pack::dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../pack"))?;
    Ok(Playbook::load([Pack::builtin(), pack])?.guarding(Guarding::Off))
}

/// Answers all cases from a file into a file: how long it takes.
fn answer(playbook: &Playbook, files: &Files) -> Result<Duration> {
    let start = Instant::now();
    let mut out = BufWriter::new(File::create(&files.expected)?);
    for line in BufReader::new(File::open(&files.cases)?).lines() {
        let case: Case = serde_json::from_str(&line?)?;
        serde_json::to_writer(&mut out, &playbook.reply(&case)?)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(start.elapsed())
}

impl Program {
    fn new(name: String, command: Command) -> Program {
        Program { name, command, times: Vec::new() }
    }

    fn shell(line: &str) -> Program {
        let mut command = Command::new("sh");
        command.args(["-c", line]).current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."));
        Program::new(format!("`{line}`"), command)
    }

    /// Has all cases answered, its start included, and compares the replies.
    fn run(&mut self, files: &Files) -> Result<()> {
        let (input, output) = (File::open(&files.cases)?, File::create(&files.written)?);
        let start = Instant::now();
        let status = self.command.stdin(input).stdout(output).status()?;
        self.times.push(start.elapsed());
        if !status.success() {
            return Err(format!("{}: {status}", self.name).into());
        }
        self.compare(files)
    }

    fn compare(&self, files: &Files) -> Result<()> {
        let [expected, written] = [fs::read_to_string(&files.expected)?, fs::read_to_string(&files.written)?];
        if written.lines().count() != CASES {
            return Err(format!("{}: {} replies to {CASES} cases", self.name, written.lines().count()).into());
        }
        for (nth, (expected, written)) in expected.lines().zip(written.lines()).enumerate() {
            let [expected, written]: [Reply; 2] = [serde_json::from_str(expected)?, serde_json::from_str(written)?];
            if expected != written {
                return Err(format!("{}, line {}: {written:?} for {expected:?}", self.name, nth + 1).into());
            }
        }
        Ok(())
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
