//! The replies as somebody writes them who needs these three and no others: the limit of what is possible.

use std::fmt::{self, Write as _};

use crate::Kind;
use crate::facts::{Cancellation, Complaint, Discount, Given};
use crate::formats::{Formats, Values};
use crate::from_case::{Author, Gathered};

/// Writes a reply's words by hand.
pub(crate) struct ByHand;

impl Author for ByHand {
    fn message(&self, gathered: &Gathered<'_>, formats: &Formats, subject: &mut String, body: &mut String) {
        match gathered {
            Gathered::Chat(given) => chat(given, formats, body),
            Gathered::Complaint(given) => complaint(given, formats, subject, body),
            Gathered::Html(given) => html(given, formats, subject, body),
        }
    }

    fn step(&self, kind: Kind, nth: usize, _: &'static str, text: &mut String) {
        steps(kind)[nth].clone_into(text);
    }
}

/// A text of the facts.
pub(crate) trait Text: AsRef<str> + fmt::Display {}

impl<T: AsRef<str> + fmt::Display> Text for T {}

pub(crate) fn chat<S: Text>(case: &Given<Discount<S>, S>, formats: &impl Values, body: &mut String) {
    let Given { customer, facts, .. } = case;
    let _ = write!(
        body,
        "Hi {},\n\
         Thank you for your interest in \"{}\".\n\
         I can offer you a lower price: {} per piece instead of {}. Enter the code {} at checkout, and you pay the \
         lower price. This offer is valid until {}.\n\
         If you have any questions, just reply to this message.",
        customer.given_name,
        facts.product,
        formats.money(facts.new_price.as_ref()),
        formats.money(facts.price.as_ref()),
        facts.discount_code,
        formats.day(facts.valid_until.as_ref()),
    );
}

pub(crate) fn complaint<S: Text>(
    case: &Given<Complaint<S>, S>,
    formats: &impl Values,
    subject: &mut String,
    out: &mut String,
) {
    let Given { customer, seller, facts } = case;
    let _ = write!(subject, "Ihre Reklamation zur Bestellung {}", facts.order_id);
    let _ = match customer.gender.as_ref() {
        "male" => write!(out, "Sehr geehrter Herr {} {},\n\n", customer.title, customer.surname),
        _ => write!(out, "Sehr geehrte Frau {} {},\n\n", customer.title, customer.surname),
    };
    let (product, order) = (&facts.product, &facts.order_id);
    let _ = match facts.problem.as_ref() {
        "defective" => {
            write!(out, "Sie haben „{product}“ bezahlt (Bestellung {order}), und der Artikel funktioniert nicht.")
        }
        "damaged" => {
            write!(out, "Sie haben „{product}“ bezahlt (Bestellung {order}), und der Artikel kam beschädigt an.")
        }
        "wrong-item" => write!(out, "Sie haben „{product}“ bestellt (Bestellung {order}) und etwas anderes erhalten."),
        "missing-parts" => write!(out, "Sie haben „{product}“ bezahlt (Bestellung {order}), und es fehlen Teile."),
        "not-as-described" => {
            write!(out, "Sie haben „{product}“ bezahlt (Bestellung {order}) und etwas Abweichendes erhalten.")
        }
        _ => write!(out, "Sie haben „{product}“ bezahlt (Bestellung {order}) und können den Artikel nicht nutzen."),
    };
    if customer.contacts >= 2 {
        out.push_str(" Dass Sie uns deswegen noch einmal schreiben mussten, hätte nicht passieren dürfen.");
    }
    out.push_str("\n\n");
    out.push_str(match facts.fault.as_ref() {
        "seller" => "Sie haben recht: Das ist unser Fehler, und es tut mir leid.",
        "carrier" => "Sie haben recht: Das ist unterwegs passiert, und es tut mir leid.",
        _ => "Sie erwarten zu Recht mehr, und es tut mir leid.",
    });
    let resend_by = formats.day(facts.resend_by.as_ref());
    let _ = write!(out, "\n\nIhr Ersatz ist gebucht und wird spätestens am {resend_by} versandt.");
    if let Some(sum) = &facts.partial_refund {
        let _ = write!(out, " Zusätzlich erhalten Sie {} des Preises zurück.", formats.money(sum.as_ref()));
    }
    if let Some(tracking) = &facts.tracking {
        let _ = write!(out, " Versandt wird mit {}, die Sendungsnummer lautet {tracking}.", facts.carrier);
    }
    let news_by = formats.day(facts.next_news_by.as_ref());
    let _ = write!(out, " Die Rücksendung ist kostenlos; das Etikett kommt bis zum {news_by}.");
    if facts.partial_refund.is_some() {
        let _ = match facts.refund_days {
            one if formats.is_one(one) => write!(out, " Das Geld ist innerhalb eines Werktages bei Ihnen."),
            days => write!(out, " Das Geld ist innerhalb von {} Werktagen bei Ihnen.", formats.integer(days)),
        };
    }
    if let Some(sum) = &facts.full_refund {
        let _ = write!(out, " Wird dieser Termin verfehlt, erhalten Sie {} zurück.", formats.money(sum.as_ref()));
    }
    out.push_str(" Sie müssen nicht antworten.");
    if let Some(sum) = &facts.goodwill {
        let _ = write!(out, " Außerdem zahle ich Ihnen {}.", formats.money(sum.as_ref()));
    }
    out.push_str("\n\n");
    if let Some(agent) = &seller.agent {
        let _ = write!(out, "Mein Name ist {agent}, und ich kümmere mich selbst darum. ");
    }
    let _ = write!(out, "Sie hören spätestens am {news_by} von mir.\n\nMit freundlichen Grüßen\n");
    if let Some(agent) = &seller.agent {
        let _ = writeln!(out, "{agent}");
    }
    out.push_str(seller.brand.as_ref());
}

pub(crate) fn html<S: Text>(
    case: &Given<Cancellation<S>, S>,
    formats: &impl Values,
    subject: &mut String,
    out: &mut String,
) {
    let Given { customer, seller, facts } = case;
    let _ = write!(subject, "Ihre Bestellung {}: Stornierung bestätigt", facts.order_id);
    out.push_str(
        "<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n</head>\n\
         <body style=\"margin: 0; padding: 1em; max-width: 40em; font: 1em/1.5 sans-serif\">\n\
         <p style=\"margin: 0 0 1em\">",
    );
    let _ = match customer.gender.as_ref() {
        "male" => write!(out, "Sehr geehrter Herr {}", Html(&customer.surname)),
        _ => write!(out, "Sehr geehrte Frau {}", Html(&customer.surname)),
    };
    let opening = match customer.mood.as_ref() {
        "angry" => "Ihre Nachricht habe ich gelesen.",
        _ => "vielen Dank für Ihre Nachricht.",
    };
    let _ = write!(
        out,
        ",</p>\n<p style=\"margin: 0 0 1em\">{opening} Sie möchten einen Teil der Bestellung {} stornieren, und zwar: \
         {}.</p>\n",
        Html(&facts.order_id),
        Html(formats.list(&facts.items)),
    );
    if customer.contacts >= 2 {
        out.push_str(
            "<p style=\"margin: 0 0 1em\">Dass Sie uns deswegen noch einmal schreiben mussten, hätte nicht passieren \
             dürfen.</p>\n",
        );
    }
    let _ = write!(
        out,
        "<p style=\"margin: 0 0 1em\">Dieser Teil Ihrer Bestellung ist storniert. Sie erhalten {} innerhalb ",
        formats.money(facts.refund.as_ref()),
    );
    let _ = match facts.refund_days {
        one if formats.is_one(one) => write!(out, "eines Werktages"),
        days => write!(out, "von {} Werktagen", formats.integer(days)),
    };
    out.push_str(
        " auf dem Weg zurück, auf dem Sie bezahlt haben.</p>\n\
         <p style=\"margin: 0 0 1em\">Wenn Sie möchten, nennen Sie uns den Grund. Das ist freiwillig und ändert für Sie \
         nichts.</p>\n\
         <p style=\"margin: 0 0 1em\">Wenn Sie Fragen haben, antworten Sie einfach auf diese Nachricht.</p>\n\
         <p style=\"margin: 1.5em 0 0\">Mit freundlichen Grüßen</p>\n\
         <p style=\"margin: 0\">",
    );
    if let Some(agent) = &seller.agent {
        let _ = writeln!(out, "{}<br>", Html(agent));
    }
    let _ = write!(out, "{}</p>\n</body>\n</html>", Html(&seller.brand));
}

/// What the agent does, the same in each of these cases.
pub(crate) fn steps(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Chat => {
            &["Try the discount code at checkout: it must give the price in the reply, until the day in the reply."]
        }
        Kind::Complaint => &[
            "Check in the back office that the order, its state and the sums are as the reply says.",
            "Record in the order what the customer wants, so that nobody asks again.",
            "If the reply offers or names a replacement or a part, set it aside now, so that it leaves by the day in the reply.",
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

/// A value with `&`, `<`, `>`, `"` and `'` escaped.
struct Html<T>(T);

impl<T: fmt::Display> fmt::Display for Html<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Escape(f), "{}", self.0)
    }
}

struct Escape<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl fmt::Write for Escape<'_, '_> {
    fn write_str(&mut self, mut text: &str) -> fmt::Result {
        while let Some(at) = text.find(['&', '<', '>', '"', '\'']) {
            self.0.write_str(&text[..at])?;
            self.0.write_str(match text.as_bytes()[at] {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                _ => "&#39;",
            })?;
            text = &text[at + 1..];
        }
        self.0.write_str(text)
    }
}
