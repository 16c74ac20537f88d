//! What every contestant does: make a reply, and be timed at it.

use std::fmt;
use std::hint::black_box;
use std::time::{Duration, Instant};

use replybook::Reply;
use replybook_benches::{Kind, Written};
use serde::Serialize;

/// What of a reply is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Measure {
    /// Subject and body, where sums, days and lists have been written beforehand and the engine has its variables.
    Rendering,
    /// From the facts as they came in: sums, days and lists are read and written, and the agent's steps are said too. In Rust,
    /// from the case and into all of a `Reply`.
    Whole,
}

impl Measure {
    pub const ALL: [Measure; 2] = [Measure::Whole, Measure::Rendering];
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Measure::Rendering => "rendering alone",
            Measure::Whole => "whole",
        })
    }
}

/// What was made.
pub enum Made<'a> {
    /// What all write. Of a message that is only rendered, there are no steps.
    Written(&'a Written),
    /// That, and all that stands beside it.
    Reply(&'a Reply),
}

/// Somebody who makes the three replies.
pub trait Peer {
    /// Makes a reply in the place of the one before.
    fn make(&mut self, kind: Kind, measure: Measure) -> Made<'_>;

    /// Makes a reply so many times: how long that takes.
    fn time(&mut self, kind: Kind, measure: Measure, times: u32) -> Duration {
        timed(times, || {
            black_box(self.make(kind, measure));
        })
    }
}

/// How long it takes to do something so many times.
pub(crate) fn timed(times: u32, mut work: impl FnMut()) -> Duration {
    let start = Instant::now();
    for _ in 0..times {
        work();
    }
    start.elapsed()
}
