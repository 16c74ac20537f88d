//! The benchmark's three replies by other template stacks: in Rust, in JavaScript and in Python.
//!
//! All read the same cases and the same `.ftl` files, and have to write replybook's bytes before anything is timed.

mod askama;
pub mod cases;
pub mod chart;
mod foreign;
mod minijinja;
mod peer;
mod rust;
mod stack;
mod tera;
mod values;

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use replybook_benches::words::{Bundles, FluentTemplates, Words};
use replybook_benches::{Buffers, Contender, Contest, Kind, Written};

use self::askama::Askama;
use self::foreign::Foreign;
pub use self::foreign::Language;
use self::peer::timed;
pub use self::peer::{Made, Measure, Peer};
use self::rust::{Engine, InRust};
use self::stack::Stack;

/// Who makes the replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// replybook, or by hand.
    Own(Contender),
    Askama,
    TeraFluentBundle,
    MinijinjaFluentBundle,
    TeraFluentTemplates,
    Foreign(Language),
}

impl Who {
    /// Those in Rust.
    pub const RUST: [Who; 7] = [
        Who::Own(Contender::Replybook),
        Who::Own(Contender::ByHand),
        Who::Own(Contender::FromCase),
        Who::Askama,
        Who::TeraFluentBundle,
        Who::MinijinjaFluentBundle,
        Who::TeraFluentTemplates,
    ];

    pub const ALL: [Who; 10] = {
        let [a, b, c, d, e, f, g] = Who::RUST;
        let [x, y, z] = [Language::NodeEta, Language::NodeLiquid, Language::Python];
        [a, b, c, d, e, f, g, Who::Foreign(x), Who::Foreign(y), Who::Foreign(z)]
    };
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Who::Own(contender) => return contender.fmt(f),
            Who::Askama => "askama, text inline",
            Who::TeraFluentBundle => "Tera + fluent-bundle",
            Who::MinijinjaFluentBundle => "minijinja + fluent-bundle",
            Who::TeraFluentTemplates => "Tera + fluent-templates",
            Who::Foreign(language) => return language.fmt(f),
        })
    }
}

/// Who holds the contestants to the same bytes.
#[derive(Default)]
pub struct Ring {
    contest: Contest,
}

impl Ring {
    pub fn new() -> Ring {
        Ring::default()
    }

    /// Makes a contestant ready, and holds it to replybook's bytes.
    ///
    /// # Errors
    /// If a program in another language cannot be started.
    pub fn enter(&self, who: Who) -> io::Result<Box<dyn Peer + '_>> {
        let mut peer = self.make_ready(who)?;
        for kind in Kind::ALL {
            let mut expected = self.contest.write(Contender::Replybook, kind);
            for measure in [Measure::Whole, Measure::Rendering] {
                if measure == Measure::Rendering {
                    expected.steps.clear();
                }
                match peer.make(kind, measure) {
                    Made::Written(written) => {
                        assert_eq!(*written, expected, "{who} writes another reply ({kind}, {measure})");
                    }
                    Made::Reply(reply) => {
                        assert_eq!(*reply, self.contest.reply(kind), "{who} makes another reply ({kind}, {measure})");
                    }
                }
            }
        }
        Ok(peer)
    }

    fn make_ready(&self, who: Who) -> io::Result<Box<dyn Peer + '_>> {
        let contest = &self.contest;
        let bundles = || Arc::new(Bundles::default()) as Arc<dyn Words>;
        let tera = |words: Arc<dyn Words>| Stack { templates: replybook_benches::engine(&words), words };
        Ok(match who {
            Who::Own(contender) => {
                Box::new(Own { contest, contender, written: Written::default(), buffers: Buffers::default() })
            }
            Who::Askama => self.in_rust(Askama),
            Who::TeraFluentBundle => self.in_rust(tera(bundles())),
            Who::MinijinjaFluentBundle => {
                let words = bundles();
                self.in_rust(Stack { templates: minijinja::engine(&words), words })
            }
            Who::TeraFluentTemplates => self.in_rust(tera(Arc::new(FluentTemplates))),
            Who::Foreign(language) => Box::new(Foreign::start(language, contest.cases())?),
        })
    }

    fn in_rust<'a>(&'a self, engine: impl Engine + 'a) -> Box<dyn Peer + 'a> {
        Box::new(InRust::new(engine, &self.contest))
    }
}

/// replybook, or by hand: over the reply before. What either renders alone, the contest holds to the same bytes itself.
struct Own<'a> {
    contest: &'a Contest,
    contender: Contender,
    written: Written,
    buffers: Buffers,
}

impl Peer for Own<'_> {
    fn make(&mut self, kind: Kind, measure: Measure) -> Made<'_> {
        self.written = self.contest.write(self.contender, kind);
        if measure == Measure::Rendering {
            self.written.steps.clear();
        }
        Made::Written(&self.written)
    }

    fn time(&mut self, kind: Kind, measure: Measure, times: u32) -> Duration {
        let Own { contest, contender, buffers, .. } = self;
        match (measure, contender) {
            (Measure::Whole, contender) => timed(times, || contest.make_into(*contender, kind, buffers)),
            (Measure::Rendering, Contender::Replybook) => {
                contest.prepared(kind, |prepared| timed(times, || buffers.render(prepared)))
            }
            (Measure::Rendering, _) => timed(times, || contest.render_by_hand(kind, buffers)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_peers_in_rust_write_the_same_bytes() -> io::Result<()> {
        let ring = Ring::new();
        Who::RUST.into_iter().try_for_each(|who| ring.enter(who).map(drop))
    }
}
