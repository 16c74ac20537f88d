//! One warm reply, decided and rendered, by each contender; then the ratios, from rounds in which all take turns.

use std::io::{self, Write as _};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use divan::Bencher;
use replybook_benches::{Contender, Contest, Kind};

static CONTEST: LazyLock<Contest> = LazyLock::new(Contest::new);

/// How often all contenders take turns.
const ROUNDS: usize = 2_000;
/// How long a turn takes, about: short enough that what else the machine does spoils few rounds.
const TURN: Duration = Duration::from_micros(200);

fn main() {
    // Made ready here, and not within the first reply that is timed.
    LazyLock::force(&CONTEST);
    divan::main();
    // A filter, `--list` or `--test` ask for something else.
    if std::env::args().skip(1).all(|argument| argument == "--bench") && std::env::args().len() > 1 {
        // A closed pipe has nobody to tell.
        let _ = print_ratios();
    }
}

#[divan::bench(args = Contender::ALL)]
fn chat(bencher: Bencher<'_, '_>, contender: Contender) {
    bencher.bench_local(|| CONTEST.make(contender, Kind::Chat));
}

#[divan::bench(args = Contender::ALL)]
fn complaint(bencher: Bencher<'_, '_>, contender: Contender) {
    bencher.bench_local(|| CONTEST.make(contender, Kind::Complaint));
}

#[divan::bench(args = Contender::ALL)]
fn html(bencher: Bencher<'_, '_>, contender: Contender) {
    bencher.bench_local(|| CONTEST.make(contender, Kind::Html));
}

fn print_ratios() -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "Medians of {ROUNDS} rounds in which all take turns, in brackets the middle half of the ratios.")?;
    for kind in Kind::ALL {
        let rounds = take_turns(kind);
        let time = |contender: Contender| {
            let [_, median, _] = quartiles(rounds.iter().map(|round| round[contender as usize]));
            format!("{:.2} µs", median * 1e6)
        };
        let ratio = |contender: Contender, to: Contender| {
            let ratios = rounds.iter().map(|round| round[contender as usize] / round[to as usize]);
            let [low, median, high] = quartiles(ratios);
            format!("{median:.2} ({low:.2} to {high:.2})")
        };
        writeln!(out, "\n{:<24}{:>12}{:>25}{:>25}", kind.to_string(), "time", "to replybook's", "to by hand")?;
        for contender in Contender::ALL {
            let [to_ours, to_hand] = [Contender::Replybook, Contender::ByHand].map(|to| ratio(contender, to));
            writeln!(out, "{contender:<24}{:>12}{to_ours:>25}{to_hand:>25}", time(contender))?;
        }
    }
    out.flush()
}

/// The seconds that each contender takes for one reply, by round.
fn take_turns(kind: Kind) -> Vec<[f64; 4]> {
    let time = |contender, times: u32| {
        let start = Instant::now();
        for _ in 0..times {
            CONTEST.make(contender, kind);
        }
        start.elapsed() / times
    };
    let replies_a_turn =
        Contender::ALL.map(|contender| (TURN.as_nanos() / time(contender, 1_000).as_nanos().max(1)).max(1) as u32);
    let turn = |contender: Contender| time(contender, replies_a_turn[contender as usize]).as_secs_f64();
    (0..ROUNDS).map(|_| Contender::ALL.map(turn)).collect()
}

fn quartiles(values: impl Iterator<Item = f64>) -> [f64; 3] {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    [1, 2, 3].map(|quarter| values[values.len() * quarter / 4])
}
