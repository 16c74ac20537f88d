//! 20,000 cases as JSON lines, answered by `replybook batch`, by the same in one thread, and by programs in other languages.
//!
//! Any other such program may be named after `--`; it is run by `sh` in the repository's folder. What a program writes is
//! held to the library's replies, line by line: subject, body and steps.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Seek, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use replybook::{Case, Guarding, Pack, Playbook};
use replybook_peers::cases::cases;
use replybook_peers::chart::rounded;
use replybook_peers::{Language, Who};
use serde::Deserialize;

const CASES: usize = 20_000;
/// How often all take turns, after a run of each that is compared; the median counts.
const ROUNDS: usize = 5;

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
}

struct Program {
    name: String,
    command: Command,
    /// In seconds.
    times: Vec<f64>,
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
    let [cases, expected] = ["cases.jsonl", "expected.jsonl"].map(|name| folder.path().join(name));
    let files = Files { cases, expected };
    write_cases(&files.cases)?;
    answer(&playbook()?, &files)?;

    let replybook = replybook()?;
    let mut programs = vec![Program::batch(&replybook, &[]), Program::batch(&replybook, &["--threads", "1"])];
    let foreign = [Language::NodeEta, Language::NodeLiquid, Language::Python];
    programs
        .extend(foreign.into_iter().map(|language| Program::new(Who::Foreign(language).to_string(), language.bulk())));
    programs.extend(arguments.iter().filter(|argument| *argument != "--bench").map(|line| Program::shell(line)));
    // Each writes over what it wrote in its turn before: making room in a folder is the file system's work.
    let names = |nth: usize| ["written", "known"].map(|name| folder.path().join(format!("{name}-{nth}.jsonl")));
    let outputs: Vec<[PathBuf; 2]> = (0..programs.len()).map(names).collect();
    for (program, [written, known]) in programs.iter_mut().zip(&outputs) {
        program.run(&files.cases, written)?;
        program.compare(&files.expected, written)?;
        fs::copy(written, known)?;
    }
    for _ in 0..ROUNDS {
        for (program, [written, known]) in programs.iter_mut().zip(&outputs) {
            let time = program.run(&files.cases, written)?;
            program.times.push(time);
            // Bytes are soon compared: no core goes to sleep meanwhile, and the next program finds all of them awake.
            if fs::read(written)? != fs::read(known)? {
                program.compare(&files.expected, written)?;
            }
        }
    }

    let mut out = io::stdout().lock();
    writeln!(out, "| {CASES} cases, JSON lines in and out | replies a second | × the first's time |\n|---|---|---|")?;
    let first = median(&programs[0].times);
    for Program { name, times, .. } in &programs {
        let time = median(times);
        let [rate, ratio] = [CASES as f64 / time, time / first];
        writeln!(out, "| {name} | {rate:.0} | {} |", rounded(ratio))?;
    }
    out.flush().map_err(Into::into)
}

/// Builds the command line beside this benchmark, unless the variable `REPLYBOOK` names one.
fn replybook() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("REPLYBOOK") {
        return Ok(path.into());
    }
    let status = Command::new(env!("CARGO")).args(["build", "--quiet", "--release", "-p", "replybook-cli"]).status()?;
    if !status.success() {
        return Err(format!("the command line is not built: {status}").into());
    }
    let here = std::env::current_exe()?;
    // This benchmark lies one folder deeper.
    let folder = here.ancestors().nth(2).ok_or("a benchmark lies in a folder of its own")?;
    Ok(folder.join("replybook"))
}

fn write_cases(path: &Path) -> Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    for case in cases(CASES) {
        serde_json::to_writer(&mut out, &case)?;
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}

fn pack() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../pack")
}

fn playbook() -> Result<Playbook> {
    Ok(Playbook::load([Pack::builtin(), Pack::dir(pack())?])?.guarding(Guarding::Off))
}

/// Has the library answer all cases, to be compared with.
fn answer(playbook: &Playbook, files: &Files) -> Result<()> {
    let mut out = BufWriter::new(File::create(&files.expected)?);
    for line in BufReader::new(File::open(&files.cases)?).lines() {
        let case: Case = serde_json::from_str(&line?)?;
        serde_json::to_writer(&mut out, &playbook.reply(&case)?)?;
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}

impl Program {
    fn new(name: String, command: Command) -> Program {
        Program { name, command, times: Vec::new() }
    }

    /// `replybook batch` without the guard, which nobody else has.
    fn batch(replybook: &Path, arguments: &[&str]) -> Program {
        let mut command = Command::new(replybook);
        command.args(["batch", "--quiet", "--guard", "off", "--pack"]).arg(pack()).args(arguments);
        Program::new(["replybook batch"].iter().chain(arguments).copied().collect::<Vec<_>>().join(" "), command)
    }

    fn shell(line: &str) -> Program {
        let mut command = Command::new("sh");
        command.args(["-c", line]).current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."));
        Program::new(format!("`{line}`"), command)
    }

    /// Has all cases answered; the seconds that it takes, its start included.
    fn run(&mut self, cases: &Path, written: &Path) -> Result<f64> {
        let input = File::open(cases)?;
        let mut output = File::options().create(true).truncate(false).write(true).open(written)?;
        let start = Instant::now();
        let status = self.command.stdin(input).stdout(output.try_clone()?).status()?;
        let time = start.elapsed().as_secs_f64();
        // The program moved the place at which both write.
        let end = output.stream_position()?;
        output.set_len(end)?;
        if !status.success() {
            return Err(format!("{}: {status}", self.name).into());
        }
        Ok(time)
    }

    fn compare(&self, expected: &Path, written: &Path) -> Result<()> {
        let [expected, written] = [fs::read_to_string(expected)?, fs::read_to_string(written)?];
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

fn median(times: &[f64]) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
