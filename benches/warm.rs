//! One warm reply, decided and rendered, by each contender; then the ratios, from rounds in which all take turns.

use std::io::{self, Write as _};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use divan::Bencher;
use replybook_benches::{Buffers, Contender, Contest, Kind};

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
    let mut buffers = Buffers::default();
    bencher.bench_local(|| CONTEST.make_into(contender, Kind::Chat, &mut buffers));
}

#[divan::bench(args = Contender::ALL)]
fn complaint(bencher: Bencher<'_, '_>, contender: Contender) {
    let mut buffers = Buffers::default();
    bencher.bench_local(|| CONTEST.make_into(contender, Kind::Complaint, &mut buffers));
}

#[divan::bench(args = Contender::ALL)]
fn html(bencher: Bencher<'_, '_>, contender: Contender) {
    let mut buffers = Buffers::default();
    bencher.bench_local(|| CONTEST.make_into(contender, Kind::Html, &mut buffers));
}

fn print_ratios() -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "Medians of {ROUNDS} rounds in which all take turns, in brackets the middle half of the ratios.")?;
    for kind in Kind::ALL {
        let rounds = whole(kind);
        let time = |contender: Contender| median(rounds.iter().map(|round| round[contender as usize]));
        let ratio = |contender: Contender, to: Contender| {
            middle(rounds.iter().map(|round| round[contender as usize] / round[to as usize]))
        };
        let heads = ["to replybook's", "to by hand", "to by hand, from the case"];
        writeln!(out, "\n{:<24}{:>12}{:>27}{:>27}{:>27}", kind.to_string(), "time", heads[0], heads[1], heads[2])?;
        for contender in Contender::ALL {
            let to = [Contender::Replybook, Contender::ByHand, Contender::FromCase].map(|to| ratio(contender, to));
            writeln!(out, "{contender:<24}{:>12}{:>27}{:>27}{:>27}", time(contender), to[0], to[1], to[2])?;
        }
        let rounds = rendering(kind);
        let [ours, hand] = [0, 1].map(|at| median(rounds.iter().map(|round| round[at])));
        let to_hand = middle(rounds.iter().map(|round| round[0] / round[1]));
        writeln!(out, "rendering alone, values written beforehand")?;
        writeln!(out, "{:<24}{ours:>12}{:>27}{to_hand:>27}", "replybook", "")?;
        writeln!(out, "{:<24}{hand:>12}", "by hand")?;
    }
    out.flush()
}

/// The seconds that each contender takes for one whole reply, by round.
fn whole(kind: Kind) -> Vec<[f64; 5]> {
    let mut buffers = Buffers::default();
    take_turns(Contender::ALL, |contender| CONTEST.make_into(contender, kind, &mut buffers))
}

/// The seconds that replybook and the code by hand take to render a message, by round.
fn rendering(kind: Kind) -> Vec<[f64; 2]> {
    let mut buffers = Buffers::default();
    CONTEST.prepared(kind, |prepared| {
        take_turns([true, false], |ours| match ours {
            true => buffers.render(prepared),
            false => CONTEST.render_by_hand(kind, &mut buffers),
        })
    })
}

fn take_turns<T: Copy, const N: usize>(contenders: [T; N], mut make: impl FnMut(T)) -> Vec<[f64; N]> {
    let mut time = |contender, times: u32| {
        let start = Instant::now();
        for _ in 0..times {
            make(contender);
        }
        start.elapsed() / times
    };
    let replies_a_turn = contenders
        .map(|contender| (contender, (TURN.as_nanos() / time(contender, 1_000).as_nanos().max(1)).max(1) as u32));
    let mut turn = |(contender, replies)| time(contender, replies).as_secs_f64();
    (0..ROUNDS).map(|_| replies_a_turn.map(&mut turn)).collect()
}

fn median(values: impl Iterator<Item = f64>) -> String {
    let [_, median, _] = quartiles(values);
    format!("{:.2} µs", median * 1e6)
}

fn middle(values: impl Iterator<Item = f64>) -> String {
    let [low, median, high] = quartiles(values);
    format!("{median:.2} ({low:.2} to {high:.2})")
}

fn quartiles(values: impl Iterator<Item = f64>) -> [f64; 3] {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    [1, 2, 3].map(|quarter| values[values.len() * quarter / 4])
}
