//! A peer in Rust: the facts are gathered from the case, and all of a `Reply` is written, as by hand; only the words are the
//! engine's.

use replybook::Reply;
use replybook_benches::{Author, Contest, Kind, Written};

use crate::peer::{Made, Measure, Peer};
use crate::values::Values;

/// What writes messages of values that have been written beforehand.
pub(crate) trait Engine: Author {
    /// The values as the engine has them.
    type Bound<'a>;

    fn bind<'a>(&self, values: Values<'a>) -> Self::Bound<'a>;

    /// Writes the subject, where there is one, and the body; both are empty.
    fn render(&self, bound: &Self::Bound<'_>, subject: &mut String, body: &mut String);
}

/// An engine with its work.
pub(crate) struct InRust<'a, E: Engine> {
    contest: &'a Contest,
    engine: E,
    /// Of each kind, the values that were written beforehand.
    ready: [E::Bound<'a>; 3],
    written: Written,
    reply: Option<Reply>,
}

impl<'a, E: Engine> InRust<'a, E> {
    pub(crate) fn new(engine: E, contest: &'a Contest) -> InRust<'a, E> {
        let values = |kind| Values::of(&contest.gathered(kind), contest.formats(kind));
        let ready = Kind::ALL.map(|kind| engine.bind(values(kind)));
        InRust { contest, engine, ready, written: Written::default(), reply: None }
    }
}

impl<E: Engine> Peer for InRust<'_, E> {
    fn make(&mut self, kind: Kind, measure: Measure) -> Made<'_> {
        match measure {
            Measure::Rendering => {
                let Written { subject, body, .. } = &mut self.written;
                let mut line = subject.take().unwrap_or_default();
                line.clear();
                body.clear();
                self.engine.render(&self.ready[kind as usize], &mut line, body);
                *subject = (kind != Kind::Chat).then_some(line);
                Made::Written(&self.written)
            }
            Measure::Whole => Made::Reply(self.contest.write_from_case(&self.engine, kind, &mut self.reply)),
        }
    }
}
