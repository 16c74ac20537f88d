//! The message has a telephone number to call or to write to.
//!
//! Numbers in international and national form, with any separators. Their form tells, and the words around them: after
//! "call" or "Tel." almost any number is one, after "order" or "Sendungsnummer" almost none. Order and tracking numbers,
//! article codes, bank accounts, prices, dates and measures are none.
//!
//! # Why is this bad?
//! The channel forbids contact beside its own messages: it may block the message, and suspend the seller.
//!
//! # Example
//! ```text
//! Please ring us on 0161 496 0123 between nine and five.
//! ```
//! Ask the customer to answer here.

mod run;
mod shape;
mod spoken;
mod words;

use std::ops::Range;

use self::run::runs;
use self::shape::{Shape, shape};
use self::spoken::spoken;
use self::words::{Around, around};
use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::address::overlapping;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("phone-number", Severity::Error, head!("phone_number.rs"), Look::Channel(look));

fn look(message: &Message<'_>, _: &Policy) -> Vec<Found> {
    let text = message.text.as_str();
    let numbers = numbers(text, message.order);
    // A number in a link is a part of it.
    let alone = numbers.filter(|number| overlapping(message.addresses(), number).next().is_none());
    let found = alone.chain(spoken(&message.text)).map(|bytes| {
        let (told, channel) = (message.text.quote(bytes.clone()), &message.channel.name);
        Found::at(bytes, format!("“{told}” is a telephone number, and {channel} takes none"))
            .help(format!("ask for an answer to this message, on {channel}"))
    });
    found.collect()
}

/// The telephone numbers of a text about an order, in order.
fn numbers<'a>(text: &'a str, order: Option<&'a str>) -> impl Iterator<Item = Range<usize>> + use<'a> {
    let ordered = move |bytes: &Range<usize>| order.is_some_and(|order| order.contains(&text[bytes.clone()]));
    runs(text).filter(move |run| !ordered(&run.bytes)).filter_map(move |run| {
        let is_number = match shape(&run)? {
            Shape::Toll => return Some(run.bytes.start..run.bytes.end + 1 + run.letters.len()),
            Shape::International => {
                let around = around(text, &run.bytes);
                around != Around::Named && (run.plus || around != Around::Other)
            }
            Shape::Distinct => around(text, &run.bytes) != Around::Named,
            Shape::National => !matches!(around(text, &run.bytes), Around::Named | Around::Other),
            Shape::Local => matches!(around(text, &run.bytes), Around::Called | Around::Asked | Around::Numbered),
            Shape::Any => around(text, &run.bytes) == Around::Called,
        };
        is_number.then_some(run.bytes)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::guard::text::Text;

    fn found(text: &str) -> Vec<&str> {
        numbers(text, None).map(|bytes| &text[bytes]).collect()
    }

    #[test]
    fn numbers_are_found_by_their_form() {
        for number in [
            "+49 30 2345678",
            "+49 (0)30 2345678-12",
            "0049 30 5550 1234",
            "00 49 30 5550 1234",
            "+447700900812",
            "(030) 123 45 67",
            "030 / 55 43 21 0",
            "0171-2345678",
            "0160/98765432",
            "0152.33445566",
            "089–21 43 65 87",
            "0 62 01 / 1 44 22",
            "1-800-555-0199",
            "(415) 555-0142",
            "917 555 0173",
            "888.555.0126",
            "020 7946 0958",
            "0161 496 0123",
            "91 123 45 67",
            "912 345 678",
            "655.481.209",
            "976/44.12.08",
            "868 07 15 30",
            "55-4129-8076",
            "33 3615 2248",
            "300 456 7812",
            "(0341) 427-1560",
            "(01) 614-2233",
            "01 800 911 2020",
            "6 7 8 1 2 0 9 4 5",
            "044 123 45 67",
            "01712345678",
            "+1-305-555-0111",
            "1-800-FLOWERS",
            "0800-NORDLICHT",
            "+598 4002 1187",
            "+ 49 171 2345678",
            "54 9 11 6234 5678",
            "6 12 34 56 78",
            "93 4125566",
            "9 8765 4321",
        ] {
            for text in [format!("Hier: {number}."), format!("So ({number}), ja"), number.to_owned()] {
                assert_eq!(found(&text), [number], "{text}");
            }
        }
    }

    #[test]
    fn words_tell_that_a_number_is_one() {
        for (text, number) in [
            ("text 555-0134 with your gate code please", "555-0134"),
            ("Fax y teléfono: 948221736.", "948221736"),
            ("Mándeme un SMS al 612345987 con la hora", "612345987"),
            ("que llame al almacén: 34-961-537-742.", "34-961-537-742"),
            ("Das Telefon ist 48 30 99.", "48 30 99"),
            ("Rufen Sie 4833099 an.", "4833099"),
            ("4833099 ist unsere Telefonnummer.", "4833099"),
            ("Le paso el número de SEUR en Murcia: 968304050.", "968304050"),
            ("Dame un toque al 600112233 cuando llegues.", "600112233"),
            ("Bestellannahme Linz: 0732/67 33 19", "0732/67 33 19"),
            ("WhatsApp: 447700900123", "447700900123"),
            ("555-0172 is our number.", "555-0172"),
            ("Su pedido lo lleva Paco, 655 48 12 09.", "655 48 12 09"),
            ("For your order, call 0330 016 5678.", "0330 016 5678"),
            ("Questions about your order? 0330 016 5678", "0330 016 5678"),
        ] {
            assert_eq!(found(text), [number], "{text}");
        }
    }

    #[test]
    fn numbers_of_other_things_are_none() {
        for text in [
            "302-1234567-1234567",
            "Your order 302-1234567-1234567 was shipped",
            "eBay 12-09876-54321",
            "NL-20417",
            "8190003344556677",
            "8190 0033 4455 6677",
            "00340434161094012345",
            "003404341610940123",
            "1Z999AA10123456784",
            "JD014600004567890123",
            "RR123456789DE",
            "RR 123 456 789 DE",
            "4006381333931",
            "EAN 0012345678905",
            "IBAN DE89 3704 0044 0532 0130 00",
            "BE68 5390 0754 7034",
            "IBAN NL91 ABNA 0417 1643 00",
            "1.234,50 €",
            "$1,249,900",
            "€ 912 345 678",
            "912 345 678 pesos",
            "24.11.2026",
            "2026-11-24",
            "11/24/2026",
            "24.11.2026 08:00",
            "01.03. - 05.03.2026",
            "03.05. – 07.05.",
            "08:00 – 12:30",
            "08.30 - 16.45 Uhr",
            "2021 – 2023",
            "1200 x 600 x 450 mm",
            "01069 Dresden",
            "zip 94103-2210",
            "DE812345678",
            "GB 123 4567 89",
            "CHE-123.456.789",
            "Artikel 0815-4711 gibt es in Rot, 0815-4712 in Blau.",
            "4410-223-07",
            "ISBN 978-3-16-148410-0",
            "Seriennummer 0171 2345678",
            "Your order number is 0171 2345678",
            "Bestellnummer: 01712345678",
            "tracking number 01596812345678",
            "serial 2304 1187 0056",
            "Rufen Sie an und nennen Sie die Bestellung 4410223.",
            "Call us and quote the case number 4471 2098.",
            "20261104-5567812",
            "Referencia 912 345 678",
            "lote 912345678",
            "#912 345 678",
            "10000 mAh",
            "Marque el 4 y luego el 2",
            "The phone case 4450-1189 fits",
            "20417/2026",
            "The lines 36 38 40 42 44 are sizes.",
            "0,171 234 567",
            "IP 192.168.178.1",
            "Die Chargennummer 240611-07 ist nicht vom Rückruf betroffen.",
            "Der Abholcode lautet 0800 5550.",
            "número de operación 33 3615 2248",
            "El código de recogida es 612 345 678.",
            "The batch number is 0161 4960 12.",
            "GODE 561231 GR8",
            "007",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_number_may_be_said_in_words() {
        for text in [
            "Our number is plus four four, 1632 960 555.",
            "seis cinco cuatro, treinta y dos, diez, noventa y ocho",
            "null eins sieben eins, zwo drei vier",
            "oh seven seven double oh, nine hundred",
        ] {
            assert_eq!(spoken(&Text::new(text, None)).len(), 1, "{text}");
        }
        for text in ["one two three four five six seven", "We have two, three or one.", "Two 4450 lamps, 12 00 11 22"] {
            assert!(spoken(&Text::new(text, None)).is_empty(), "{text}");
        }
    }

    #[test]
    fn the_number_of_the_order_is_none() {
        assert_eq!(numbers("Zu 0171 2345678:", Some("0171 2345678")).count(), 0);
        assert_eq!(numbers("Zu 0171 2345678:", Some("NL-20417")).count(), 1);
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "(\\PC|[0-9+() ./–-]|call )*") {
            prop_assert!(numbers(&text, Some("1")).all(|bytes| text.get(bytes).is_some()));
        }
    }
}
