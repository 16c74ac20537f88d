//! The message is about an order, and its number is not in it.
//!
//! Of a reply, the order is known; of a text that somebody typed, the words tell: a purchase, a parcel, a refund. What the
//! number looks like stands in the channel's file (`number`, with `9` for a digit). An answer to a question before a
//! purchase needs none.
//!
//! # Why is this bad?
//! Amazon wants the order's number in every message that a seller begins. A customer with several orders needs it too.
//!
//! # Example
//! ```text
//! Your parcel left us this morning.
//! ```
//! Write: *Your parcel of order 302-1234567-1234567 left us this morning.*

mod phrase;
mod tense;
mod words;

use self::words::is_about_order;
use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::readability::Tongue;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("missing-order-number", Severity::Error, head!("missing_order_number.rs"), Look::Channel(look));

fn look(message: &Message<'_>, policy: &Policy) -> Vec<Found> {
    let text = message.text.as_str();
    let found = match (message.order, &policy.number) {
        (Some(order), _) if text.contains(order) => None,
        (Some(order), _) => Some((format!("the order's number, {order}, is missing"), "name the order".to_owned())),
        (None, Some(form)) if message.typed && !has_number(text, form) => {
            let tongue = Tongue::of(message.language.used.language.as_str());
            let about = tongue.is_some_and(|tongue| is_about_order(tongue, text));
            let told = || ("it is about an order, and has no order number".to_owned(), format!("write it as {form}"));
            about.then(told)
        }
        _ => None,
    };
    found.map(|(told, help)| Found::whole(told).help(help)).into_iter().collect()
}

/// Whether a text has a number of a form, in which a 9 is a digit.
fn has_number(text: &str, form: &str) -> bool {
    let (text, form) = (text.as_bytes(), form.as_bytes());
    let is =
        |found: u8, form: u8| if form == b'9' { found.is_ascii_digit() } else { found.eq_ignore_ascii_case(&form) };
    let inside = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    !form.is_empty()
        && text.windows(form.len()).enumerate().any(|(at, window)| {
            window.iter().zip(form).all(|(found, form)| is(*found, *form))
                && !inside(at.checked_sub(1).and_then(|before| text.get(before)))
                && !inside(text.get(at + form.len()))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_the_form_of_the_channel() {
        let form = "999-9999999-9999999";
        for text in ["302-1234567-1234567", "Order (302-1234567-1234567).", "Nr.302-1234567-1234567,"] {
            assert!(has_number(text, form), "{text}");
        }
        for text in
            ["302-1234567", "1302-1234567-1234567", "302-1234567-12345678", "302 1234567 1234567", "NL-20417", "ä"]
        {
            assert!(!has_number(text, form), "{text}");
        }
        assert!(has_number("zu nl-20417", "NL-99999"));
    }
}
