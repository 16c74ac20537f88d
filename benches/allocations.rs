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

/// What is allocated once for all replies is not counted: replybook and the code by hand write over the reply before.
fn warm(bencher: Bencher<'_, '_>, contender: Contender, kind: Kind) {
    let mut buffers = Buffers::default();
    (0..2).for_each(|_| CONTEST.make_into(contender, kind, &mut buffers));
    bencher.bench_local(|| CONTEST.make_into(contender, kind, &mut buffers));
}

#[divan::bench(args = Contender::ALL, sample_count = 1)]
fn chat(bencher: Bencher<'_, '_>, contender: Contender) {
    warm(bencher, contender, Kind::Chat);
}

#[divan::bench(args = Contender::ALL, sample_count = 1)]
fn complaint(bencher: Bencher<'_, '_>, contender: Contender) {
    warm(bencher, contender, Kind::Complaint);
}

#[divan::bench(args = Contender::ALL, sample_count = 1)]
fn html(bencher: Bencher<'_, '_>, contender: Contender) {
    warm(bencher, contender, Kind::Html);
}
