//! The benchmark's three replies by other template stacks: in Rust, in JavaScript and in Python.
//!
//! All read the same cases and the same `.ftl` files, and have to write replybook's bytes before anything is timed.

mod askama;
pub mod cases;
pub mod chart;
mod foreign;
mod minijinja;
mod peer;
mod stack;
mod tera;
mod values;

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use replybook::Case;
use replybook_benches::facts::Facts;
use replybook_benches::formats::Formats;
use replybook_benches::{Buffers, Contender, Contest, Kind, Written};

use self::askama::Askama;
use self::foreign::Foreign;
pub use self::foreign::Language;
use self::peer::timed;
pub use self::peer::{Measure, Peer};
use self::stack::Stack;
use self::values::Source;
use replybook_benches::words::{Bundles, FluentTemplates, Words};

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
    pub const RUST: [Who; 6] = [
        Who::Own(Contender::Replybook),
        Who::Own(Contender::ByHand),
        Who::Askama,
        Who::TeraFluentBundle,
        Who::MinijinjaFluentBundle,
        Who::TeraFluentTemplates,
    ];

    pub const ALL: [Who; 9] = {
        let [a, b, c, d, e, f] = Who::RUST;
        let [x, y, z] = [Language::NodeEta, Language::NodeLiquid, Language::Python];
        [a, b, c, d, e, f, Who::Foreign(x), Who::Foreign(y), Who::Foreign(z)]
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

/// The three cases and what is built once from them.
pub struct Ring {
    contest: Contest,
    cases: [Case; 3],
    source: Source,
}

impl Ring {
    pub fn new() -> Ring {
        let cases = [
            ("chat.yaml", include_str!("../../cases/chat.yaml")),
            ("complaint.yaml", include_str!("../../cases/complaint.yaml")),
            ("html.yaml", include_str!("../../cases/html.yaml")),
        ]
        .map(|(file, text)| Case::from_text(file, text).unwrap_or_else(|error| panic!("{error:#}")));
        let source = Source { facts: Facts::of(&cases), german: Formats::new("de-DE"), english: Formats::new("en-GB") };
        Ring { contest: Contest::new(), cases, source }
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
                assert_eq!(*peer.write(kind, measure), expected, "{who} writes another reply ({kind}, {measure})");
            }
        }
        Ok(peer)
    }

    fn own(&self, contender: Contender) -> Own<'_> {
        Own { contest: &self.contest, contender, written: peer::nothing(), buffers: Buffers::default() }
    }

    fn make_ready(&self, who: Who) -> io::Result<Box<dyn Peer + '_>> {
        let bundles = || Arc::new(Bundles::default()) as Arc<dyn Words>;
        let source = &self.source;
        Ok(match who {
            Who::Own(contender) => Box::new(self.own(contender)),
            Who::Askama => Box::new(Askama::new(source)),
            Who::TeraFluentBundle => {
                let words = bundles();
                Box::new(Stack::new(replybook_benches::engine(&words), words, source))
            }
            Who::MinijinjaFluentBundle => {
                let words = bundles();
                Box::new(Stack::new(minijinja::engine(&words), words, source))
            }
            Who::TeraFluentTemplates => {
                let words: Arc<dyn Words> = Arc::new(FluentTemplates);
                Box::new(Stack::new(replybook_benches::engine(&words), words, source))
            }
            Who::Foreign(language) => Box::new(Foreign::start(language, &self.cases)?),
        })
    }
}

impl Default for Ring {
    fn default() -> Ring {
        Ring::new()
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
    fn write(&mut self, kind: Kind, measure: Measure) -> &Written {
        self.written = self.contest.write(self.contender, kind);
        if measure == Measure::Rendering {
            self.written.steps.clear();
        }
        &self.written
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
