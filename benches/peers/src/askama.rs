//! askama: the words stand in templates that are compiled into Rust. One language, one play: the compiled limit.

use std::fmt::{self, Write as _};

use askama::Template;
use askama::filters::Escaper;
use replybook_benches::formats::Formats;
use replybook_benches::{Author, Gathered, Kind};

use crate::rust::Engine;
use crate::values::{Cancellation, Complaint, Discount, Values};

#[derive(Template)]
#[template(path = "discount.txt")]
struct DiscountText<'a>(&'a Discount<'a>);

#[derive(Template)]
#[template(path = "complaint.txt")]
struct ComplaintText<'a>(&'a Complaint<'a>);

#[derive(Template)]
#[template(path = "cancellation.html")]
struct CancellationHtml<'a>(&'a Cancellation<'a>);

/// The templates.
pub(crate) struct Askama;

impl Engine for Askama {
    type Bound<'a> = Values<'a>;

    fn bind<'a>(&self, values: Values<'a>) -> Values<'a> {
        values
    }

    fn render(&self, values: &Values<'_>, subject: &mut String, body: &mut String) {
        let rendered = match values {
            Values::Chat(discount) => DiscountText(discount).render_into(body),
            Values::Complaint(complaint) => {
                let _ = write!(subject, "Ihre Reklamation zur Bestellung {}", complaint.order_id);
                ComplaintText(complaint).render_into(body)
            }
            Values::Html(cancellation) => {
                let _ = write!(subject, "Ihre Bestellung {}: Stornierung bestätigt", cancellation.order_id);
                CancellationHtml(cancellation).render_into(body)
            }
        };
        rendered.expect("writing into a string cannot fail");
    }
}

impl Author for Askama {
    fn message(&self, gathered: &Gathered<'_>, formats: &Formats, subject: &mut String, body: &mut String) {
        self.render(&Values::of(gathered, formats), subject, body);
    }

    fn step(&self, kind: Kind, nth: usize, _: &'static str, text: &mut String) {
        steps(kind)[nth].clone_into(text);
    }
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
