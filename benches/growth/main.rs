//! How load, memory, reply and check grow with the scenarios and the languages of a pack: a table in Markdown. What a shell
//! waits for a reply stands beside a program that only reads its arguments.
//!
//! Everything is measured in processes of its own, so that nothing is warm that would not be.

mod packs;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use replybook::{Case, Guarding, Pack, Playbook, check};
use serde::{Deserialize, Serialize};

use self::packs::Size;

const SCENARIOS: [usize; 4] = [10, 100, 1_000, 10_000];
const LANGUAGES: [usize; 2] = [3, 20];
/// How often a process is started; the median counts.
const STARTS: usize = 51;
/// What a command line costs that does nothing.
const BARE: &str = env!("CARGO_BIN_EXE_bare");
/// A case that the built-in pack answers.
const CASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/cases/cancel-order.yaml");
/// How many warm replies are made.
const REPLIES: u32 = 20_000;
/// How long a check may take until it is given up.
const PATIENCE: Duration = Duration::from_secs(120);

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// What a process says of a pack that it has loaded and answered from, in seconds and bytes.
#[derive(Serialize, Deserialize)]
struct Loaded {
    load: f64,
    first: f64,
    warm: f64,
    memory: u64,
}

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match &arguments[..] {
        [what, folder, case] if what == "load" => {
            Ok(serde_json::to_writer(io::stdout(), &load(Path::new(folder), case)?)?)
        }
        [what, folder] if what == "check" => Ok(serde_json::to_writer(io::stdout(), &checked(Path::new(folder))?)?),
        // What `cargo test --benches` asks for has no such argument.
        arguments if arguments.iter().any(|argument| argument == "--bench") => table(),
        _ => Ok(()),
    }
}

fn table() -> Result<()> {
    let replybook = command_line()?;
    let mut out = io::stdout().lock();
    let (bare, built_in) = beside_bare(&replybook, &["reply", "--case", CASE])?;
    writeln!(
        out,
        "A program that only reads its arguments: {}; `replybook reply` from the built-in pack: {} ({:.1} ×)\n",
        milliseconds(bare),
        milliseconds(built_in),
        built_in / bare,
    )?;
    writeln!(
        out,
        "| languages | scenarios | files | MB | load | memory | first reply | warm reply | `replybook reply` | check |\n\
         |---|---|---|---|---|---|---|---|---|---|"
    )?;
    for languages in LANGUAGES {
        let mut patient = true;
        for scenarios in SCENARIOS {
            let size = Size { scenarios, languages };
            let folder = packs::write(&size)?;
            let (files, bytes) = packs::weigh(folder.path())?;
            write!(out, "| {languages} | {scenarios} | {files} | {:.1} |", bytes as f64 / 1e6)?;
            let case = packs::case(&size);
            match loaded(folder.path(), &case) {
                Ok(Loaded { load, first, warm, memory }) => {
                    let file = folder.path().join("case.json");
                    fs::write(&file, case)?;
                    let (pack, file) = (folder.path().display().to_string(), file.display().to_string());
                    let (bare, cold) = beside_bare(&replybook, &["reply", "--pack", &pack, "--case", &file])?;
                    // What took too long does not get shorter with more.
                    let check = if patient { check_time(folder.path())? } else { None };
                    patient = check.is_some();
                    write!(
                        out,
                        " {} | {:.1} MB | {} | {:.1} µs | {} ({:.1} ×) | {} |",
                        milliseconds(load),
                        memory as f64 / 1e6,
                        milliseconds(first),
                        warm * 1e6,
                        milliseconds(cold),
                        cold / bare,
                        check.unwrap_or_else(|| format!("over {} s", PATIENCE.as_secs())),
                    )?;
                }
                Err(error) => write!(out, " {error} |")?,
            }
            writeln!(out)?;
            out.flush()?;
        }
    }
    Ok(())
}

/// The command line, built as it is released.
fn command_line() -> Result<PathBuf> {
    let cargo = env::var_os("CARGO").ok_or("run by `cargo bench`")?;
    let status = Command::new(cargo).args(["build", "--quiet", "--release", "-p", "replybook-cli"]).status()?;
    // The benchmark itself lies in `release/deps`.
    let folder = env::current_exe()?.ancestors().nth(2).map(Path::to_owned).ok_or("no folder of programs")?;
    if status.success() { Ok(folder.join("replybook")) } else { Err(format!("cargo build: {status}").into()) }
}

fn loaded(folder: &Path, case: &str) -> Result<Loaded> {
    let output = Command::new(env::current_exe()?).arg("load").arg(folder).arg(case).output()?;
    if !output.status.success() {
        // What is wrong, without what it is called and where it lies.
        let told = String::from_utf8_lossy(&output.stderr);
        let first = told.lines().next().unwrap_or_default();
        return Err(first.rsplit(": ").next().unwrap_or(first).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn load(folder: &Path, case: &str) -> Result<Loaded> {
    let before = resident()?;
    let case: Case = serde_json::from_str(case)?;
    let start = Instant::now();
    let playbook = Playbook::load([Pack::dir(folder)?])?.guarding(Guarding::Off);
    let load = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let reply = playbook.reply(&case)?;
    let first = start.elapsed().as_secs_f64();
    drop(reply);
    let memory = resident()?.saturating_sub(before);
    let start = Instant::now();
    for _ in 0..REPLIES {
        drop(playbook.reply(&case)?);
    }
    Ok(Loaded { load, first, warm: start.elapsed().as_secs_f64() / f64::from(REPLIES), memory })
}

/// The bytes of memory that the process holds, as Linux counts them.
fn resident() -> Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes * 1024)
}

/// How long a check takes; `None` if it was given up.
fn check_time(folder: &Path) -> Result<Option<String>> {
    let mut check = Command::new(env::current_exe()?).arg("check").arg(folder).stdout(Stdio::piped()).spawn()?;
    let start = Instant::now();
    while check.try_wait()?.is_none() {
        if start.elapsed() > PATIENCE {
            check.kill()?;
            check.wait()?;
            return Ok(None);
        }
        thread::sleep(Duration::from_millis(10));
    }
    let (seconds, errors): (f64, usize) = serde_json::from_slice(&check.wait_with_output()?.stdout)?;
    Ok(Some(match errors {
        0 => format!("{seconds:.2} s"),
        errors => format!("{seconds:.2} s, {errors} errors"),
    }))
}

/// How many seconds a check takes, and how many errors it finds.
fn checked(folder: &Path) -> Result<(f64, usize)> {
    let pack = Pack::dir(folder)?;
    let start = Instant::now();
    let report = check([pack]);
    let errors = report.findings.iter().filter(|found| found.severity == replybook::Severity::Error);
    Ok((start.elapsed().as_secs_f64(), errors.count()))
}

/// How long a program runs, from its start to its end.
fn ended(program: &mut Command) -> Result<f64> {
    let start = Instant::now();
    let output = program.stdout(Stdio::null()).output()?;
    let time = start.elapsed().as_secs_f64();
    match output.status.success() {
        true => Ok(time),
        false => Err(String::from_utf8_lossy(&output.stderr).into()),
    }
}

/// How long the bare program and replybook take over the same arguments: medians. They take turns, so that what else the
/// machine does meets both.
fn beside_bare(replybook: &Path, arguments: &[&str]) -> Result<(f64, f64)> {
    let programs = [Path::new(BARE), replybook];
    let mut times = [const { Vec::new() }; 2];
    for _ in 0..STARTS {
        for (program, times) in programs.iter().zip(&mut times) {
            times.push(ended(Command::new(program).args(arguments))?);
        }
    }
    let [bare, replybook] = times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    });
    Ok((bare, replybook))
}

fn milliseconds(seconds: f64) -> String {
    let milliseconds = seconds * 1e3;
    let decimals = usize::from(milliseconds < 100.0) + usize::from(milliseconds < 10.0);
    format!("{milliseconds:.decimals$} ms")
}
