//! What the guard costs: beside the reply that it looks at, and as a text grows.

use std::cell::{Cell, RefCell};
use std::hint::black_box;
use std::io::{self, Write as _};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use divan::Bencher;
use replybook::{Case, Guard, Guarding, Playbook, Reply};
use replybook_benches::{CUSTOMERS, of_another};

/// How often all take turns.
const ROUNDS: usize = 1_000;
/// How long a turn takes, about.
const TURN: Duration = Duration::from_micros(500);
/// How much longer the text is each time.
const GROWTH: [usize; 4] = [1, 10, 100, 1_000];

/// The languages in which the same case is answered.
const LANGUAGES: [&str; 3] = ["en", "es", "de"];

/// A complaint on Amazon that is answered in about 1,000 characters, as many customers have it.
fn cases(language: &str) -> Vec<Case> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/cases/complaint.yaml");
    let text = std::fs::read_to_string(file).expect("the case is there");
    let case = Case::from_text(file, &text).expect("the case is one").channel("amazon").language(language);
    (0..CUSTOMERS).map(|customer| of_another(&case, customer)).collect()
}

/// What is answered one after the other, and from the beginning again.
struct InTurn<T> {
    all: Vec<T>,
    next: Cell<usize>,
}

impl<T> InTurn<T> {
    fn new(all: Vec<T>) -> InTurn<T> {
        InTurn { all, next: Cell::new(0) }
    }

    fn next(&self) -> &T {
        let at = self.next.get();
        self.next.set((at + 1) % self.all.len());
        &self.all[at]
    }
}

static BARE: LazyLock<Playbook> = LazyLock::new(|| Playbook::builtin().guarding(Guarding::Off));
static BODY: LazyLock<String> = LazyLock::new(|| body(&cases("de")[0]));

fn body(case: &Case) -> String {
    BARE.reply(case).expect("the case is whole").message.expect("the play speaks").body
}

fn main() {
    divan::main();
    if std::env::args().skip(1).all(|argument| argument == "--bench") && std::env::args().len() > 1 {
        // A closed pipe has nobody to tell.
        let _ = print_ratios();
    }
}

#[divan::bench(args = LANGUAGES)]
fn reply(bencher: Bencher<'_, '_>, language: &str) {
    let (cases, mut reply) = (InTurn::new(cases(language)), Reply::default());
    bencher.bench_local(|| BARE.reply_into(cases.next(), &mut reply));
}

#[divan::bench(args = LANGUAGES)]
fn reply_and_guard(bencher: Bencher<'_, '_>, language: &str) {
    let (playbook, cases, mut reply) = (Playbook::builtin(), InTurn::new(cases(language)), Reply::default());
    bencher.bench_local(|| playbook.reply_into(cases.next(), &mut reply));
}

#[divan::bench(args = GROWTH)]
fn guard(bencher: Bencher<'_, '_>, times: usize) {
    let (guard, text) = (Guard::new(&Playbook::builtin()), grown(times));
    bencher.bench_local(|| guard.check(&text, "amazon", "de", Some("DE")));
}

fn grown(times: usize) -> String {
    vec![BODY.as_str(); times].join("\n\n")
}

fn print_ratios() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let guarded = Playbook::builtin();
    let guard = Guard::new(&guarded);
    writeln!(out, "Medians of {ROUNDS} rounds in which all take turns.")?;
    for language in LANGUAGES {
        let cases = cases(language);
        let bodies = InTurn::new(cases.iter().map(body).collect());
        let characters = bodies.all.iter().map(|body| body.chars().count()).sum::<usize>() / CUSTOMERS;
        let cases = [InTurn::new(cases.clone()), InTurn::new(cases)];
        let buffers = [RefCell::new(Reply::default()), RefCell::new(Reply::default())];
        let reply = |playbook: &Playbook, at: usize| {
            let mut reply = buffers[at].borrow_mut();
            playbook.reply_into(cases[at].next(), &mut reply).expect("the case is whole");
            black_box(&reply);
        };
        let rounds = take_turns([&|| reply(&BARE, 0), &|| reply(&guarded, 1), &|| {
            drop(black_box(guard.check(bodies.next(), "amazon", language, Some("DE"))));
        }]);
        let [bare, both, alone] = [0, 1, 2].map(|at| median(rounds.iter().map(|round| round[at])));
        let ratio = |at: usize| median(rounds.iter().map(|round| round[at] / round[0]));
        writeln!(out, "{language}, replies of {characters} characters")?;
        writeln!(out, "reply, not guarded  {:8.2} µs", bare * 1e6)?;
        writeln!(out, "reply, guarded      {:8.2} µs  {:.2} times", both * 1e6, ratio(1))?;
        writeln!(out, "guard alone         {:8.2} µs  {:.2} times", alone * 1e6, ratio(2))?;
    }
    for times in GROWTH {
        let text = grown(times);
        let turn = || drop(black_box(guard.check(&text, "amazon", "de", Some("DE"))));
        let seconds = median((0..(2_000 / times).clamp(5, 200)).map(|_| {
            let start = Instant::now();
            turn();
            start.elapsed().as_secs_f64()
        }));
        let characters = text.chars().count();
        writeln!(out, "{characters:>9} characters: {:.1} ns a character", seconds * 1e9 / characters as f64)?;
    }
    out.flush()
}

/// The seconds that each takes for one turn, by round.
fn take_turns<const N: usize>(all: [&dyn Fn(); N]) -> Vec<[f64; N]> {
    let time = |work: &dyn Fn(), times: u32| {
        let start = Instant::now();
        (0..times).for_each(|_| work());
        start.elapsed() / times
    };
    let times = all.map(|work| (TURN.as_nanos() / time(work, 200).as_nanos().max(1)).max(1) as u32);
    let round = |_| {
        let mut seconds = [0.0; N];
        for (at, work) in all.iter().enumerate() {
            seconds[at] = time(*work, times[at]).as_secs_f64();
        }
        seconds
    };
    (0..ROUNDS).map(round).collect()
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
