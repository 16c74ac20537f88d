//! A placeholder of a template was not filled in.
//!
//! Those of the known dialects are found: `{{name}}`, `{% if … %}`, `{$order_id}`, `%{date}`, `#{x}`, `${x}`, `{0}`,
//! `{name}`, `[NAME]`, `[Your name]`, `<customer name>`, `<%= name %>`, `«Name»`, `$name`, `%s`, `%1$s`, `%(name)s`,
//! `%NAME%`, `*|NAME|*`, `##NAME##`, `ORDER_ID`, `DD/MM/YYYY`, `___` and `XXX`. What brackets hold is one if its words are
//! words for what a template fills in; `[sic]` and `[1]` are none.
//!
//! # Why is this bad?
//! The customer sees at once that nobody wrote to them.
//!
//! # Example
//! ```text
//! Hello [Customer name], your order {{order_id}} is on its way.
//! ```
//! Put the value there, or write the sentence without it.

mod bare;
mod blank;
mod marks;
mod words;

use std::ops::Range;

use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::guard::text::Signs;
use crate::rule::head;
use crate::scan::Wanted;

pub(super) static RULE: Rule =
    Rule::new("leftover-placeholder", Severity::Error, head!("leftover_placeholder.rs"), Look::Always(look));

fn look(message: &Message<'_>) -> Vec<Found> {
    let text = &message.text;
    let found = placeholders(text.as_str(), text.signs()).map(|bytes| {
        let told = format!("“{}” is a placeholder that was not filled in", text.quote(bytes.clone()));
        Found::at(bytes, told).help("put the value there, or write the sentence without it")
    });
    found.collect()
}

/// The placeholders of a text, in order.
fn placeholders(text: &str, signs: &Signs) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    // Few texts speak of a name in capitals, or have a Latin filler.
    let begins = if bare::is_likely(text, signs) { &BEGINS_BARE } else { &BEGINS };
    std::iter::from_fn(move || {
        loop {
            let start = at + begins.find(&text[at..])?;
            let (before, rest) = text.split_at(start);
            let first = rest.chars().next()?;
            let length = match first {
                '_' => blank::length(before, rest),
                '…' | '.' => blank::dots(before, rest),
                'X' | 'x' if before.ends_with(|c: char| c.is_alphanumeric()) => None,
                'X' | 'x' => blank::length(before, rest).or_else(|| bare::length(before, rest)),
                c if c.is_ascii_alphabetic() => bare::length(before, rest),
                _ => marks::length(before, rest),
            };
            at = start + length.unwrap_or(first.len_utf8());
            // What is none is passed as a whole.
            if length.is_none() && (first.is_ascii_alphabetic() || matches!(first, '_' | '.' | '…')) {
                let rest = rest.trim_start_matches(char::is_alphanumeric).trim_start_matches(['_', '.', '…']);
                at = at.max(text.len() - rest.len());
            }
            if let Some(length) = length {
                return Some(start..start + length);
            }
        }
    })
}

/// What most placeholders begin with.
const MARKS: Wanted = Wanted::new("{%$#[<_Xx*@|(&:.", &['«', '…']);
static BEGINS: Wanted = MARKS;
/// With those that are words.
static BEGINS_BARE: Wanted = MARKS.or_letters();

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(text: &str) -> Vec<&str> {
        placeholders(text, &Signs::of(text)).map(|bytes| &text[bytes]).collect()
    }

    #[test]
    fn every_dialect_is_known() {
        for placeholder in [
            "{{name}}",
            "{{ order.id }}",
            "{{{x}}}",
            "{% if paid %}",
            "{$order_id}",
            "{ $order_id }",
            "%{date}",
            "#{x}",
            "${x}",
            "${customer.name}",
            "{0}",
            "{}",
            "{name}",
            "{order id}",
            "{Kundenname}",
            "[NAME]",
            "[ORDER_ID]",
            "[Your name]",
            "[Kundenname]",
            "[Nombre del cliente]",
            "[número de pedido]",
            "[insert date here]",
            "[Bestellnummer]",
            "[Ihr Name]",
            "<name>",
            "<Name>",
            "<first name>",
            "<customer name>",
            "<ORDER_NO>",
            "<nombre>",
            "<order_id>",
            "<title>",
            "%s",
            "%d",
            "%1$s",
            "%2$d",
            "%(name)s",
            "%@",
            "%NAME%",
            "%order_id%",
            "___",
            "________",
            "XXX",
            "XXXX",
            "XX.XX.XXXX",
            "XXX-XXXXXXX-XXXXXXX",
            "xx,xx",
            "$name",
            "$order_id",
            "$customerName",
            "«Name»",
            "«Nombre»",
            "«order_id»",
            "« Vorname »",
            "[[name]]",
            "<<name>>",
            "[___]",
            "*|FNAME|*",
            "##NAME##",
            "###BETRAG###",
            "@@name@@",
            "@vorname@",
            "||name||",
            "$NAME",
            "$VORNAME$",
            "$(name)",
            "<%= name %>",
            "&lt;name&gt;",
            ":name",
            "DD/MM/YYYY",
            "TT.MM.JJJJ",
            "dd/mm/aaaa",
            "XX,XX €",
            "£XX",
            "XX Euro",
            "xx pounds",
            "XX. November",
            "XX days",
            "__ €",
            "__.__.____",
            "…………",
            "#####",
            "TBD",
            "APELLIDO_CLIENTE",
            "order_id",
            "NAME",
            "(insert name)",
            "(customer name)",
            "(Name einsetzen)",
            "[DHL/GLS/Hermes auswählen]",
            "[Zutreffendes bitte einsetzen]",
            "[day of the week]",
            "[Grund der Rücksendung]",
            "[Bestellnr.]",
            "[fecha inicial]",
            "[this link]",
            "[Gutscheincode]",
            "{DATE:long}",
            "{!Contact.FirstName}",
            "lorem ipsum",
        ] {
            let text = format!("Hello {placeholder}, yes.");
            assert_eq!(found(&text).len(), 1, "{text}");
        }
        assert_eq!(found("Hi {{name}}, order {{ id }} of [DATE]"), ["{{name}}", "{{ id }}", "[DATE]"]);
    }

    #[test]
    fn what_has_a_value_is_none() {
        for text in [
            "He wrote “it dont work” [sic] and sent it.",
            "as the booklet says [1], [2] and (3)",
            "[…] und so weiter",
            "sizes XL, XXL and XXXL",
            "5 % off, 100% sure, 100 % cotton, 20 %",
            "C# and F#, #5, # 4450",
            "$5, US$ 12, $CAD",
            "A$AP",
            "pulse «Mis pedidos» y «Devolver productos»",
            "«no enciende»",
            "Responda con «reembolso» o «cambio».",
            "eligió «reembolso»",
            "abra «Your Orders»",
            "[Your Orders]",
            "[DE] [EU] [USB] [PDF] [x] [ ]",
            "[Foto 1]",
            "[Bestellung 302-1234567-1234567]",
            "[link](https://example.com)",
            "3 < 5 and <3",
            "<b>so</b>",
            "<br>",
            "press <Enter> or <Esc>",
            "<forms@example.org>",
            "hello{at}shop{dot}com",
            "snake_case, __init, { and }",
            "[X] rot",
            "the XXX Large bed, Film XXX – Triple X",
            "Siglo XX, Xerox, Max, xx",
            "[Important] Your parcel",
            "50%ige Lösung",
            "{1, 2, 3}",
            "20 %sobre",
            "Love, Jane xxx",
            "100 %d",
            "$ 850.00",
            ":-{ and ;-}",
            "<- ->",
            "<https://example.com>",
            "Enter the date as DD/MM/YYYY.",
            "en el capítulo XXX",
            "chapter XXX of the book",
            "The label shows XXX, a coarse grind.",
            "(tracking number below)",
            "the name (NAME) on the box",
            "@nordlicht, @name_shop",
            "### Title",
            "Well…… maybe...",
            "Meet at 10:30, note: name first; a :-) smile",
            "¿«Reembolso» o «cambio»?",
            "[la clienta] decide",
            "[siehe Datum]",
            "my_photo_1.jpg, snake_case, customer_care",
            "Modell XX-200, XX-Large, size XX",
            "A*B*C and ** so **",
            "AT&T &c. &amp;",
            "está TODO incluido",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "(\\PC|[{}%$#<>«»_Xxa1 ]|\\[|\\])*") {
            prop_assert!(placeholders(&text, &Signs::of(&text)).all(|bytes| text.get(bytes).is_some()));
        }
    }
}
