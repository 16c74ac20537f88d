//! askama: the words stand in templates that are compiled into Rust. One language, one play: the compiled limit.

use std::fmt::{self, Write as _};

use askama::Template;
use askama::filters::Escaper;
use replybook_benches::{Kind, Written};

use crate::peer::{Measure, Peer, nothing};
use crate::values::{Cancellation, Complaint, Discount, Source, Values};

#[derive(Template)]
#[template(path = "discount.txt")]
struct DiscountText<'a>(&'a Discount<'a>);

#[derive(Template)]
#[template(path = "complaint.txt")]
struct ComplaintText<'a>(&'a Complaint<'a>);

#[derive(Template)]
#[template(path = "cancellation.html")]
struct CancellationHtml<'a>(&'a Cancellation<'a>);

pub(crate) struct Askama<'a> {
    source: &'a Source,
    ready: [Values<'a>; 3],
    written: Written,
}

impl<'a> Askama<'a> {
    pub(crate) fn new(source: &'a Source) -> Askama<'a> {
        Askama { source, ready: Kind::ALL.map(|kind| source.values(kind)), written: nothing() }
    }
}

impl Peer for Askama<'_> {
    fn write(&mut self, kind: Kind, measure: Measure) -> &Written {
        match measure {
            Measure::Rendering => {
                render(&self.ready[kind as usize], &mut self.written);
                self.written.steps.clear();
            }
            Measure::Whole => {
                render(&self.source.values(kind), &mut self.written);
                self.written.steps.resize(steps(kind).len(), String::new());
                for (step, text) in self.written.steps.iter_mut().zip(steps(kind)) {
                    (*text).clone_into(step);
                }
            }
        }
        &self.written
    }
}

/// Writes subject and body over those before.
fn render(values: &Values<'_>, Written { subject, body, .. }: &mut Written) {
    let mut line = subject.take().unwrap_or_default();
    line.clear();
    body.clear();
    let rendered = match values {
        Values::Chat(discount) => DiscountText(discount).render_into(body),
        Values::Complaint(complaint) => {
            let _ = write!(line, "Ihre Reklamation zur Bestellung {}", complaint.order_id);
            ComplaintText(complaint).render_into(body)
        }
        Values::Html(cancellation) => {
            let _ = write!(line, "Ihre Bestellung {}: Stornierung bestätigt", cancellation.order_id);
            CancellationHtml(cancellation).render_into(body)
        }
    };
    rendered.expect("writing into a string cannot fail");
    *subject = (!matches!(values, Values::Chat(_))).then_some(line);
}

fn steps(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Chat => {
            &["Try the discount code at checkout: it must give the price in the reply, until the day in the reply."]
        }
        Kind::Complaint => &[
            "Check in the back office that the order, its state and the sums are as the reply says.",
            "Record in the order what the customer wants, so that nobody asks again.",
            "If the reply offers or names a replacement or a part, set it aside now, so that it leaves by the day in the \
             reply.",
            "If the reply says that a refund is booked, book it before you send the reply.",
            "If the reply names a return label, send it together with the reply.",
            "If the reply promises more than the law asks, note it in the order, so that it is kept.",
            "Put the day of the next news in your calendar. Write to the customer by then, even if nothing is new.",
        ],
        Kind::Html => &[
            "Check that the back office shows the order, or the part in the reply, as canceled.",
            "Check that the refund in the reply is booked.",
        ],
    }
}

/// Named entities where askama's own escaper has numbers (`&quot;`, not `&#34;`).
#[derive(Clone, Copy)]
pub struct Named;

impl Escaper for Named {
    fn write_escaped_str<W: fmt::Write>(&self, mut out: W, mut text: &str) -> fmt::Result {
        while let Some(at) = text.find(['&', '<', '>', '"', '\'']) {
            out.write_str(&text[..at])?;
            out.write_str(match text.as_bytes()[at] {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                _ => "&#39;",
            })?;
            text = &text[at + 1..];
        }
        out.write_str(text)
    }
}
