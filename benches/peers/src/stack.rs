//! A template engine whose templates call `t(…)` for each sentence, over Fluent.

use std::sync::Arc;

use fluent::FluentValue;
use replybook_benches::words::Words;
use replybook_benches::{Kind, Written};
use serde::Serialize;

use crate::peer::{Measure, Peer, nothing};
use crate::values::{Source, Values};

/// What an engine does.
pub(crate) trait Engine {
    /// The values as the engine keeps them.
    type Bound;

    fn bind(&self, values: &impl Serialize) -> Self::Bound;

    fn render(&self, layout: &str, bound: &Self::Bound) -> String;
}

/// An engine, and a way to look sentences up.
pub(crate) struct Stack<'a, E: Engine> {
    engine: E,
    words: Arc<dyn Words>,
    source: &'a Source,
    /// Of each kind, the values that were written beforehand.
    ready: [(Values<'a>, E::Bound); 3],
    written: Written,
}

impl<'a, E: Engine> Stack<'a, E> {
    pub(crate) fn new(engine: E, words: Arc<dyn Words>, source: &'a Source) -> Stack<'a, E> {
        let ready = Kind::ALL.map(|kind| {
            let values = source.values(kind);
            let bound = bound(&engine, &values);
            (values, bound)
        });
        Stack { engine, words, source, ready, written: nothing() }
    }

    /// Subject and body, and the keys of the agent's steps.
    fn render(&self, values: &Values<'_>, bound: &E::Bound) -> (Option<String>, String, &'static [&'static str]) {
        let (layout, subject, steps): (_, _, &[_]) = match values {
            Values::Chat(_) => ("discount.txt", None, &["step-check-discount-code"]),
            Values::Complaint(complaint) => (
                "complaint.txt",
                Some(("complaint-quality-subject", complaint.order_id, complaint.voice)),
                &[
                    "step-check-order",
                    "step-record-preference",
                    "step-book-replacement",
                    "step-book-refund",
                    "step-send-return-label",
                    "step-keep-promises-beyond",
                    "step-note-next-news",
                ],
            ),
            Values::Html(cancellation) => (
                "cancellation.html",
                Some(("cancel-order-subject-done", cancellation.order_id, cancellation.voice)),
                &["step-check-cancellation-shown", "step-check-refund-booked"],
            ),
        };
        let subject = subject.map(|(key, order_id, voice)| {
            let args: [(&str, FluentValue<'_>); 2] = [("order_id", order_id.into()), ("voice", voice.into())];
            self.words.say("de", key, &mut args.into_iter())
        });
        (subject, self.engine.render(layout, bound), steps)
    }
}

impl<E: Engine> Peer for Stack<'_, E> {
    fn write(&mut self, kind: Kind, measure: Measure) -> &Written {
        self.written = match measure {
            Measure::Rendering => {
                let (values, bound) = &self.ready[kind as usize];
                let (subject, body, _) = self.render(values, bound);
                Written { subject, body, steps: Vec::new() }
            }
            Measure::Whole => {
                let values = self.source.values(kind);
                let (subject, body, steps) = self.render(&values, &bound(&self.engine, &values));
                let steps = steps.iter().map(|key| self.words.say("en", key, &mut std::iter::empty())).collect();
                Written { subject, body, steps }
            }
        };
        &self.written
    }
}

fn bound<E: Engine>(engine: &E, values: &Values<'_>) -> E::Bound {
    match values {
        Values::Chat(values) => engine.bind(values),
        Values::Complaint(values) => engine.bind(values),
        Values::Html(values) => engine.bind(values),
    }
}
