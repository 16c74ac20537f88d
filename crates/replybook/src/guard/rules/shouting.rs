//! The message shouts: words in capitals, or several exclamation or question marks in a row.
//!
//! Abbreviations, brands and numbers are written in capitals and shout nothing: a word is found if it is one that people
//! raise their voice with, or if it stands in a row of others in capitals with one of these.
//!
//! # Why is this bad?
//! The customer reads it as being shouted at. What matters is better said first.
//!
//! # Example
//! ```text
//! Please do NOT plug it in!!!
//! ```
//! Write the word as any other, and end the sentence with one mark.

mod words;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use self::words::{Words, is_name, is_raised, words_of};
use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::guard::text::Signs;
use crate::readability::Tongue;
use crate::rule::head;
use crate::scan::{self, Wanted};

pub(super) static RULE: Rule = Rule::new("shouting", Severity::Warning, head!("shouting.rs"), Look::Always(look));

fn look(message: &Message<'_>) -> Vec<Found> {
    let text = &message.text;
    let asked = if text.signs().asks { text.as_str() } else { "" };
    let marks = marks(asked).map(|bytes| (bytes, "one mark is enough"));
    let tongue = Tongue::of(message.language.used.language.as_str());
    let words =
        capitals(tongue, text.as_str(), text.signs()).into_iter().map(|bytes| (bytes, "write it in small letters"));
    let found = marks
        .chain(words)
        .map(|(bytes, help)| Found::at(bytes.clone(), format!("“{}” reads as shouting", text.quote(bytes))).help(help));
    found.collect()
}

/// Where several exclamation or question marks stand in a row.
fn marks(text: &str) -> impl Iterator<Item = Range<usize>> {
    const OTHERS: [char; 8] = ['¡', '¿', '！', '？', '‼', '⁇', '⁈', '⁉'];
    static MARKS: Wanted = Wanted::new("!?", &OTHERS);
    let is_mark = |c: char| matches!(c, '!' | '?') || OTHERS.contains(&c);
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + MARKS.find(&text[at..])?;
            let rest = &text[start..];
            let mut end = 0;
            let mut count = 0;
            for (offset, c) in rest.char_indices() {
                match c {
                    '‼' | '⁇' | '⁈' | '⁉' => count += 2,
                    c if is_mark(c) => count += 1,
                    ' ' => continue,
                    _ => break,
                }
                end = offset + c.len_utf8();
            }
            at = start + end;
            // What one sentence closes with and the next opens with.
            let opens = rest[..end].trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '!' | '?'));
            let closed = rest[..end].trim_end().len() - opens.len();
            let closing = rest[..closed.min(end)].chars().filter(|c| is_mark(*c)).count();
            let opening = opens.chars().filter(|c| is_mark(*c)).count();
            if count >= 2 && !(closing == 1 && opening == 1 && opens.starts_with(['¡', '¿'])) {
                return Some(start..at);
            }
        }
    })
}

/// A word in capitals, and whether it shouts by itself.
struct Capital {
    bytes: Range<usize>,
    raised: bool,
    /// Whether it is called so.
    name: bool,
    letters: usize,
}

/// Where words in capitals are shouted, those in a row together.
fn capitals(tongue: Option<Tongue>, text: &str, signs: &Signs) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut row: Vec<Capital> = Vec::new();
    for word in capital_words(text, &begun(text, signs)) {
        let last = row.last().map(|last| &last.bytes);
        let apart = last
            .is_some_and(|last| !text[last.end..word.start].trim_matches([' ', ',', '\u{A0}', '!', '¡']).is_empty());
        if apart {
            found.extend(shouted(text, &row));
            row.clear();
        }
        let written = &text[word.clone()];
        // "IKEA BILLY": what a brand calls its thing.
        let of_name = |last: &Capital| last.name && &text[last.bytes.end..word.start] == " ";
        let raised = is_raised(tongue, written) && !is_state(text, &word);
        let common = raised && (written.chars().count() < 5 || is_common(written));
        // "reply STOP" quotes a word, "reply TODAY" does not.
        let soon = matches!(written, "TODAY" | "NOW" | "SOON" | "HOY" | "YA" | "HEUTE" | "JETZT" | "BITTE" | "PLEASE");
        let label = || !soon && is_label(text, word.start, written.chars().count(), common);
        let name = is_name(written) || label() || row.last().is_some_and(of_name);
        let raised = raised && !name;
        row.push(Capital { letters: written.chars().filter(|c| c.is_alphabetic()).count(), bytes: word, raised, name });
    }
    found.extend(shouted(text, &row));
    found
}

/// Whether a word is a state of North America, after its town and before its postal code, or a currency before a sum:
/// "Bend, OR 97702", "TRY 500".
fn is_state(text: &str, word: &Range<usize>) -> bool {
    let counted = text[word.end..].trim_start_matches([' ', '\u{A0}']).starts_with(|c: char| c.is_ascii_digit());
    let town = word.len() == 2 && text[..word.start].trim_end_matches(' ').ends_with(',');
    counted && (town || &text[word.clone()] == "TRY")
}

/// Whether a long word has no meaning by itself, or says how something is done: nothing is called so.
fn is_common(word: &str) -> bool {
    const COMMON: &[&str] = &[
        "UNDER", "ABOVE", "AFTER", "AGAIN", "BEFORE", "BELOW", "OTHER", "THEIR", "THERE", "THESE", "THOSE", "WHICH",
        "WHILE", "NEVER", "ALWAYS", "ANTES", "DESPUÉS", "DENTRO", "FUERA", "ENCIMA", "DEBAJO", "NUNCA", "SIEMPRE",
        "TAMBIÉN", "NICHT", "IMMER", "SOFORT", "UNTER", "DIESE", "DIESEN", "UNSER", "UNSERE",
    ];
    let stems = ["KEIN", "JED", "ALL", "NING", "TOD", "EVERY"];
    COMMON.contains(&word) || stems.iter().any(|stem| word.starts_with(stem)) || word.ends_with("MENTE")
}

/// Where words may begin that have capitals only.
fn begun<'a>(text: &str, signs: &'a Signs) -> Cow<'a, [usize]> {
    if !signs.strange {
        return Cow::Borrowed(&signs.capitals);
    }
    let pairs = text.char_indices().zip(text.chars().skip(1));
    let shout = pairs.filter(|((_, first), second)| first.is_uppercase() && !second.is_lowercase());
    shout.map(|((at, _), _)| at).collect()
}

/// Where words stand that have capitals only, and two of them at least; they begin at one of these places.
fn capital_words(text: &str, begun: &[usize]) -> impl Iterator<Item = Range<usize>> {
    let in_ascii = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'\'' | b'-' | b'_' | b'.' | b'/' | b'@');
    let in_other = |c: char| c.is_alphanumeric() || matches!(c, '’' | '\u{301}');
    let is_within = move |c: char| u8::try_from(c).ok().filter(u8::is_ascii).map_or_else(|| in_other(c), in_ascii);
    begun.iter().filter_map(move |start| {
        let (before, rest) = text.split_at(*start);
        // The word began before.
        if before.ends_with(is_within) {
            return None;
        }
        let length = scan::find(rest, |byte| !in_ascii(byte), |c| !in_other(c)).unwrap_or(rest.len());
        // A full stop or a dash after a word is none of it.
        let word = rest[..length].trim_end_matches(|c: char| !c.is_alphanumeric());
        let letters = word.chars().filter(|c| c.is_alphabetic()).take(2).count();
        // "%NAME%"
        let filled = before.ends_with(['%', '$', '{', '|', '#']);
        let capital = !word.chars().any(|c| c.is_lowercase() || c.is_ascii_digit() || c == '@');
        (letters == 2 && !filled && capital).then(|| *start..start + word.len())
    })
}

/// Whether a word is what stands on a thing or what somebody is called, after a word for that: "the button RESET", "Mr BROWN".
fn is_label(text: &str, start: usize, letters: usize, common: bool) -> bool {
    let near = &text[text.ceil_char_boundary(start.saturating_sub(LABEL_NEAR))..start];
    let before = near.trim_end_matches([' ', ':', '„', '“', '"', '«']);
    let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    // "reads NOT FOR CHILDREN"; but "the label UNDER it", "auf KEINEN Fall".
    INSCRIBED.contains(&*last)
        || matches!(&*last, "with" | "mit" | "con" | "saying") && is_answer(near)
        || !common && (OF_THING.contains(&*last) || letters < 6 && matches!(&*last, "auf" | "on" | "to" | "en"))
}

/// Whether a text asks for a word as an answer: "antworten Sie mit STOPP".
fn is_answer(near: &str) -> bool {
    ["repl", "answer", "ntwort", "espond", "ontest"].iter().any(|answer| near.contains(answer))
}

/// How far a word may be from what it names, in bytes.
const LABEL_NEAR: usize = 40;

/// What comes before an inscription.
static INSCRIBED: Words = LazyLock::new(|| {
    words_of(
        "\
    says reads marked labelled labeled printed stamped lautet aufschrift reply replying word wort palabra text \
    press answer responda responde respondiendo conteste escriba",
    )
});

/// What has a name, or an inscription.
static OF_THING: Words = LazyLock::new(|| {
    words_of(
        "\
    read dice pone figura aparece steht press pulse pulsa tecle button taste knopf tecla botón tasten schalter key switch interruptor modo modus mode setting position stellung posición menu menü menú \
    anzeige display pantalla code código etikett label sticker etiqueta pegatina rótulo modell modelo model marke marca brand \
    firma serie series programm programa program funktion función size talla größe \
    mr mrs ms miss dr dear herr herrn frau liebe lieber geehrte geehrter señor señora sr sra don doña estimado estimada \
    estimados company empresa",
    )
});

/// What of a row of words in capitals is shouted.
fn shouted(text: &str, row: &[Capital]) -> Option<Range<usize>> {
    let whole = row.first()?.bytes.start..row.last()?.bytes.end;
    // What is quoted stands on a box.
    let opened = text[..whole.start].ends_with(['„', '“', '"', '«', '‚', '‘', '\'', '»', '[', '<']);
    if opened && text[whole.end..].starts_with(['“', '”', '"', '»', '‘', '’', '\'', '«', ']', '>', '!', '.'])
    {
        return None;
    }
    let of_company = |word: &Capital| {
        matches!(&text[word.bytes.clone()], "CO" | "LTD" | "GMBH" | "INC" | "LLC" | "CORP" | "SL" | "SA")
    };
    let made_in = text[whole.clone()].starts_with("MADE IN ");
    if made_in || row.iter().any(of_company) {
        return None;
    }
    let first = row.iter().position(|word| word.raised);
    let last = row.iter().rposition(|word| word.raised);
    match (first, last) {
        (Some(first), Some(last)) => Some(row[first].bytes.start..row[last].bytes.end),
        // Brands have two or three words.
        _ => {
            let long = row.iter().filter(|word| word.letters >= 4).count();
            (long >= 4).then_some(whole)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use smallvec::SmallVec;

    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let tongue = if text.contains(['¿', '¡']) || text.contains(" lo ") || text.contains(" que ") {
            Tongue::Spanish
        } else if text.contains(" den ") || text.contains("Frau") {
            Tongue::German
        } else {
            Tongue::English
        };
        marks(text).chain(capitals(Some(tongue), text, &Signs::of(text))).map(|bytes| text[bytes].trim_end()).collect()
    }

    #[test]
    fn words_in_capitals_are_shouted() {
        for (text, shouted) in [
            ("Please do NOT plug it in.", "NOT"),
            ("We are VERY SORRY about it.", "VERY SORRY"),
            ("PLEASE READ THE MANUAL FIRST.", "PLEASE READ THE MANUAL FIRST"),
            ("Bitte SOFORT den Stecker ziehen.", "SOFORT"),
            ("Das ist WIRKLICH WICHTIG, Frau Kern.", "WIRKLICH WICHTIG"),
            ("Es MUY IMPORTANTE que lo lea.", "MUY IMPORTANTE"),
            ("NUNCA lo enchufe mojado.", "NUNCA"),
            ("It is the LEFT screw.", "LEFT"),
            ("Auf KEINEN Fall den Stecker ziehen, Frau Kern.", "KEINEN"),
            ("We sent it on MONDAY.", "MONDAY"),
            ("Choose black OR white.", "OR"),
            ("Please read the label UNDER it.", "UNDER"),
        ] {
            assert_eq!(found(text), [shouted], "{text}");
        }
    }

    #[test]
    fn several_marks_are_shouted() {
        for (text, shouted) in
            [("Thanks!!", "!!"), ("Why???", "???"), ("Really?!", "?!"), ("Danke! ! !", "! ! !"), ("¡¡Hola!!", "¡¡")]
        {
            assert_eq!(found(text)[0], shouted, "{text}");
        }
    }

    #[test]
    fn abbreviations_brands_and_numbers_are_not() {
        for text in [
            "The USB-C cable by ASUS fits; IKEA's does not. DHL, GLS, UPS and USPS. VAT, LED, XXL, PDF, ISO 9001, EAN, ABS.",
            "Tracking 1Z999AA10123456784, JD014600004567890123, model KX-200 PRO.",
            "¿Le gusta? ¡Gracias! ¿Sí?",
            "¡Hola! ¿Qué tal? Muy bien.",
            "Thank you! See you soon.",
            "I have it. A box.",
            "EE. UU., S. L., IVA, NIF, RFC, DNI, GLS, SEUR, MRW.",
            "Dear HANBIT TRADING CO., LTD. team, Mr JOHN BROWN of Bend, OR 97702",
            "Reply STOP. Antworten Sie mit STOPP, Frau Kern. Escriba la palabra BAJA para que paremos.",
            "Auf dem Etikett steht VORSICHT GLAS, Frau Kern.",
            "MADE IN ITALY, %DATE%, TRY 500, RUB 5,490.00, EVRI, YODEL, MASTERCARD",
            "Set it on TURBO, press POWER.",
            "DIN A4, TÜV, GmbH, KG, AG, USt-IdNr., BMW, VW, HEPA, IP67.",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    /// Nothing is known of where a word may begin.
    const STRANGE: Signs = Signs { strange: true, capitals: SmallVec::new_const(), doubled: false, asks: false };

    fn capitals_by(text: &str, signs: &Signs) -> Vec<Range<usize>> {
        capital_words(text, &begun(text, signs)).collect()
    }

    proptest! {
        #[test]
        fn words_in_capitals_are_found_wherever_they_begin(text in "[A-Cx-zÄÞßü÷×é²ªº’0'.@_/%– \n-]*") {
            prop_assert!(!Signs::of(&text).strange);
            prop_assert_eq!(capitals_by(&text, &Signs::of(&text)), capitals_by(&text, &STRANGE));
        }

        #[test]
        fn no_text_is_too_strange(text in "(\\PC|[A-Z!?¡¿ \n'-])*") {
            let signs = Signs::of(&text);
            prop_assert_eq!(capitals_by(&text, &signs), capitals_by(&text, &STRANGE));
            prop_assert!(marks(&text).chain(capitals(None, &text, &signs)).all(|bytes| text.get(bytes).is_some()));
        }
    }
}
