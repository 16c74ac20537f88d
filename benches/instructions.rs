//! How many instructions the warm replies take, counted by callgrind: alike in every run, where times are not.
//!
//! The counts that are stored in `instructions.txt` are the measure. One that has grown by over 5 % fails the run, until it is
//! accepted by `.ci/instructions --accept`.
//!
//! The program runs itself below valgrind. It makes ready first, which takes more or less by the seeds of its hash tables, and
//! asks for its process's number when it is: there callgrind begins to count.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hint::black_box;
use std::io::{self, Write as _};
use std::process::{self, Command, ExitCode, Stdio};
use std::{env, fs};

use replybook_benches::{Buffers, Contender, Contest, Kind};

const STORED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/instructions.txt");
/// How many replies are made that are not counted, and how many that are.
const BEFORE: u32 = 10;
const REPLIES: u32 = 1_000;
/// What the program is called with to make replies, with their name.
const MAKE: &str = "make";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [MAKE, name] => {
            make(name);
            ExitCode::SUCCESS
        }
        _ if !arguments.iter().any(|argument| argument == "--bench") => ExitCode::SUCCESS,
        _ => match compare(arguments.iter().any(|argument| argument == "--accept")) {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            Err(error) => {
                let _ = writeln!(io::stderr(), "error: {error}");
                ExitCode::FAILURE
            }
        },
    }
}

/// The replies that are counted, by their names: each kind by itself, and looked at by the guard.
fn named() -> impl Iterator<Item = (String, Kind, bool)> {
    let kinds = Kind::ALL.into_iter().map(|kind| (kind.to_string(), kind, false));
    kinds.chain(Kind::ALL.into_iter().map(|kind| (format!("{kind}-guarded"), kind, true)))
}

fn make(name: &str) {
    let Some((_, kind, guarded)) = named().find(|(known, ..)| known == name) else { return };
    let (contest, mut buffers) = (Contest::new(), Buffers::default());
    let mut make = || match guarded {
        true => contest.make_guarded(kind, &mut buffers),
        false => contest.make_into(Contender::Replybook, kind, &mut buffers),
    };
    (0..BEFORE).for_each(|_| make());
    black_box(process::id());
    (0..REPLIES).for_each(|_| make());
    // What is torn down is no part of the replies.
    process::exit(0);
}

fn compare(accept: bool) -> io::Result<bool> {
    let stored: BTreeMap<String, u64> = match fs::read_to_string(STORED) {
        Ok(text) => text.lines().filter_map(read).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => BTreeMap::new(),
        Err(error) => return Err(error),
    };
    let counted: io::Result<Vec<(String, u64)>> =
        named().map(|(name, ..)| count(&name).map(|count| (name, count))).collect();
    let (mut out, mut text, mut fine) = (io::stdout().lock(), String::new(), true);
    for (name, count) in counted? {
        let before = stored.get(&name).copied();
        let grown = before.is_none_or(|before| count * 20 > before * 21);
        fine &= !grown;
        let verdict = match before {
            None => "is new".to_owned(),
            Some(before) => {
                let change = (count as f64 / before as f64 - 1.0) * 100.0;
                format!("{change:+.1} %{}", if grown { ": over 5 % more than is stored" } else { "" })
            }
        };
        writeln!(out, "{name:<18}{count:>9} instructions a reply, {verdict}")?;
        // Writing to a string does not fail.
        let _ = writeln!(text, "{name} {count}");
    }
    if accept {
        fs::write(STORED, text)?;
        return Ok(true);
    }
    if !fine {
        writeln!(out, "what is meant to be so is stored by `.ci/instructions --accept`")?;
    }
    Ok(fine)
}

fn read(line: &str) -> Option<(String, u64)> {
    let (name, count) = line.split_once(' ')?;
    Some((name.to_owned(), count.parse().ok()?))
}

/// Runs this program below callgrind, and reads how many instructions a reply takes.
fn count(name: &str) -> io::Result<u64> {
    let run = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--zero-before=getpid"])
        .arg(env::current_exe()?)
        .args([MAKE, name])
        .stdin(Stdio::null())
        .output()
        .map_err(|error| io::Error::new(error.kind(), format!("valgrind does not start: {error}")))?;
    let told = String::from_utf8_lossy(&run.stderr);
    let collected = told.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse::<u64>().ok());
    collected
        .map(|instructions| instructions / u64::from(REPLIES))
        .ok_or_else(|| io::Error::other(format!("callgrind counts nothing:\n{told}")))
}
