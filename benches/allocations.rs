//! What each contender allocates for one warm reply. Counting takes time: the times are those of `warm`.

use std::sync::LazyLock;

use divan::{AllocProfiler, Bencher};
use replybook_benches::{Buffers, Contender, Contest, Kind};

#[global_allocator]
static COUNTED: AllocProfiler = AllocProfiler::system();

static CONTEST: LazyLock<Contest> = LazyLock::new(Contest::new);

fn main() {
    LazyLock::force(&CONTEST);
    divan::main();
}

#[divan::bench(args = Contender::ALL, sample_count = 1)]
fn chat(bencher: Bencher<'_, '_>, contender: Contender) {
    let mut buffers = Buffers::default();
    bencher.bench_local(|| CONTEST.make_into(contender, Kind::Chat, &mut buffers));
}

#[divan::bench(args = Contender::ALL, sample_count = 1)]
fn complaint(bencher: Bencher<'_, '_>, contender: Contender) {
    let mut buffers = Buffers::default();
    bencher.bench_local(|| CONTEST.make_into(contender, Kind::Complaint, &mut buffers));
}

#[divan::bench(args = Contender::ALL, sample_count = 1)]
fn html(bencher: Bencher<'_, '_>, contender: Contender) {
    let mut buffers = Buffers::default();
    bencher.bench_local(|| CONTEST.make_into(contender, Kind::Html, &mut buffers));
}
