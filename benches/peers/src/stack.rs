//! A template engine whose templates call `t(…)` for each sentence, over Fluent.

use std::sync::Arc;

use fluent::FluentValue;
use replybook_benches::formats::Formats;
use replybook_benches::words::Words;
use replybook_benches::{Author, Gathered, Kind};
use serde::Serialize;

use crate::rust::Engine;
use crate::values::Values;

/// What a template engine does.
pub(crate) trait Templates {
    /// The values as the engine keeps them.
    type Bound;

    fn bind(&self, values: &impl Serialize) -> Self::Bound;

    fn render(&self, layout: &str, bound: &Self::Bound) -> String;
}

/// An engine, and a way to look sentences up.
pub(crate) struct Stack<T> {
    pub templates: T,
    pub words: Arc<dyn Words>,
}

impl<T: Templates> Engine for Stack<T> {
    type Bound<'a> = (Values<'a>, T::Bound);

    fn bind<'a>(&self, values: Values<'a>) -> (Values<'a>, T::Bound) {
        let bound = match &values {
            Values::Chat(values) => self.templates.bind(values),
            Values::Complaint(values) => self.templates.bind(values),
            Values::Html(values) => self.templates.bind(values),
        };
        (values, bound)
    }

    fn render(&self, (values, bound): &(Values<'_>, T::Bound), subject: &mut String, body: &mut String) {
        let (layout, line) = match values {
            Values::Chat(_) => ("discount.txt", None),
            Values::Complaint(complaint) => {
                ("complaint.txt", Some(("complaint-quality-subject", complaint.order_id, complaint.voice)))
            }
            Values::Html(cancellation) => {
                ("cancellation.html", Some(("cancel-order-subject-done", cancellation.order_id, cancellation.voice)))
            }
        };
        if let Some((key, order_id, voice)) = line {
            let args: [(&str, FluentValue<'_>); 2] = [("order_id", order_id.into()), ("voice", voice.into())];
            *subject = self.words.say("de", key, &mut args.into_iter());
        }
        *body = self.templates.render(layout, bound);
    }
}

impl<T: Templates> Author for Stack<T> {
    fn message(&self, gathered: &Gathered<'_>, formats: &Formats, subject: &mut String, body: &mut String) {
        self.render(&self.bind(Values::of(gathered, formats)), subject, body);
    }

    fn step(&self, _: Kind, _: usize, name: &'static str, text: &mut String) {
        *text = self.words.say("en", &format!("step-{name}"), &mut std::iter::empty());
    }
}
