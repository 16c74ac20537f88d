//! One reply after another by every peer, in rounds in which all take turns: a table of ratios, and a chart made from it.

use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use replybook_benches::{Contender, Kind};
use replybook_peers::chart::{self, Row, rounded};
use replybook_peers::{Language, Measure, Peer, Ring, Who};

/// How often all take turns.
const ROUNDS: usize = 500;
/// How long a turn takes, about: short enough that what else the machine does spoils few rounds.
const TURN: Duration = Duration::from_micros(200);
/// For a program that has just been woken, longer.
const FOREIGN_TURN: Duration = Duration::from_millis(2);
/// What is compiled while it runs is slow at first.
const WARM_UP: Duration = Duration::from_millis(500);

struct Contestant<'a> {
    who: Who,
    peer: Box<dyn Peer + 'a>,
}

fn main() -> io::Result<()> {
    // What `cargo test --benches` asks for.
    if !std::env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    Language::install()?;
    let ring = Ring::new();
    let mut contestants = Vec::new();
    for who in Who::ALL {
        contestants.push(Contestant { who, peer: ring.enter(who)? });
    }
    let columns = Measure::ALL.map(|measure| Kind::ALL.map(|kind| take_turns(&mut contestants, kind, measure)));
    let [whole, _] = &columns;
    let rows = (1..Who::ALL.len()).map(|nth| Row {
        name: Who::ALL[nth].to_string(),
        ratios: [0, 1, 2].map(|kind| quartiles(ratios(&whole[kind], nth))[1]),
    });
    fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("peers.svg"), chart::draw(&rows.collect::<Vec<_>>()))?;
    print(&mut io::stdout().lock(), columns.as_flattened())
}

/// The seconds that each contestant takes for one reply, by round.
fn take_turns(contestants: &mut [Contestant<'_>], kind: Kind, measure: Measure) -> Vec<Vec<f64>> {
    let replies_a_turn: Vec<u32> = contestants.iter_mut().map(|one| warm_up(one, kind, measure)).collect();
    let mut round = || {
        let turns = contestants.iter_mut().zip(&replies_a_turn);
        turns.map(|(one, &times)| (one.peer.time(kind, measure, times) / times).as_secs_f64()).collect()
    };
    (0..ROUNDS).map(|_| round()).collect()
}

/// How many replies a turn has.
fn warm_up(one: &mut Contestant<'_>, kind: Kind, measure: Measure) -> u32 {
    let turn = if matches!(one.who, Who::Foreign(_)) { FOREIGN_TURN } else { TURN };
    let mut times = 1;
    loop {
        let time = one.peer.time(kind, measure, times);
        if time >= WARM_UP {
            return (turn.as_secs_f64() / time.as_secs_f64() * f64::from(times)).max(1.0) as u32;
        }
        times *= 2;
    }
}

/// How much longer one takes than replybook, by round.
fn ratios(rounds: &[Vec<f64>], nth: usize) -> impl Iterator<Item = f64> {
    rounds.iter().map(move |round| round[nth] / round[0])
}

/// A row for everybody: each reply as a whole, and then rendered alone.
fn print(out: &mut impl io::Write, columns: &[Vec<Vec<f64>>]) -> io::Result<()> {
    let head = Measure::ALL.iter().flat_map(|measure| Kind::ALL.map(|kind| format!(" {measure}: {kind} |")));
    writeln!(out, "\n| × replybook's time |{}\n|---{}|", head.collect::<String>(), "|---".repeat(columns.len()))?;
    for (nth, who) in Who::ALL.iter().enumerate() {
        write!(out, "| {who} |")?;
        for rounds in columns {
            let [low, median, high] = quartiles(ratios(rounds, nth));
            let [_, time, _] = quartiles(rounds.iter().map(|round| round[nth] * 1e6));
            match who {
                Who::Own(Contender::Replybook) => write!(out, " {time:.2} µs |")?,
                _ => write!(out, " {} ({} to {}) |", rounded(median), rounded(low), rounded(high))?,
            }
        }
        writeln!(out)?;
    }
    out.flush()
}

fn quartiles(values: impl Iterator<Item = f64>) -> [f64; 3] {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    [1, 2, 3].map(|quarter| values[values.len() * quarter / 4])
}
