//! Where a sentence ends and the next begins.

use super::Tongue;
use crate::scan::Wanted;

/// What ends a sentence.
const ENDS: [char; 4] = ['.', '!', '?', '…'];
/// What may end one.
static MARKS: Wanted = Wanted::new("\n.!?", &['…']);

/// The sentences of a text, in order, without the spaces around them.
///
/// A full stop does not end a sentence within a number or an abbreviation, nor after a day in German, nor where the next
/// word is small. What begins on a line of its own is a sentence of its own.
pub(crate) fn sentences(tongue: Option<Tongue>, text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    let cut = move || {
        rest = rest.trim_start();
        let end = end(tongue, rest)?;
        let (sentence, after) = rest.split_at(end);
        rest = after;
        Some(sentence.trim_end())
    };
    std::iter::from_fn(cut).filter(|sentence| sentence.contains(char::is_alphanumeric))
}

/// The place in bytes where the first sentence ends; `None` for a text without any.
fn end(tongue: Option<Tongue>, text: &str) -> Option<usize> {
    if text.is_empty() {
        return None;
    }
    // Marks in a row are looked at once.
    let mut seen = 0;
    let mut from = 0;
    while let Some(at) = MARKS.find(&text[from..]).map(|at| from + at) {
        let c = text[at..].chars().next()?;
        from = at + c.len_utf8();
        if c == '\n' && begins(&text[at..]) {
            return Some(at);
        }
        if at < seen || c == '\n' {
            continue;
        }
        let mark = &text[at..];
        let after = mark.trim_start_matches(|c| ENDS.contains(&c) || closes(tongue, c));
        seen = text.len() - after.len();
        // Within a sum, an address, a time.
        if !after.starts_with(char::is_whitespace) {
            continue;
        }
        let alone = c == '.' && mark.len() - after.len() == 1;
        if begins(after) && !(alone && goes_on(tongue, &text[..at])) {
            return Some(text.len() - after.len());
        }
    }
    Some(text.len())
}

/// Whether a sentence may begin here: not with a small letter.
fn begins(text: &str) -> bool {
    // What is further off says nothing of what is here.
    const NEAR: usize = 200;
    text.chars().take(NEAR).find(|c| c.is_alphanumeric()).is_none_or(|c| !c.is_lowercase())
}

/// Whether a mark closes what another has opened. “ closes in German what it opens in English.
fn closes(tongue: Option<Tongue>, c: char) -> bool {
    matches!(c, ')' | ']' | '"' | '\'' | '”' | '’' | '»')
        || (tongue == Some(Tongue::German) && matches!(c, '“' | '‘' | '«'))
}

/// Whether the full stop after a text belongs to its last word.
pub(crate) fn goes_on(tongue: Option<Tongue>, text: &str) -> bool {
    let word = last_word(text);
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        // „24. November“; a year ends a sentence.
        (Some(first), None) if first.is_ascii_digit() => tongue == Some(Tongue::German),
        (Some(first), Some(second)) if word.len() == 2 && first.is_ascii_digit() && second.is_ascii_digit() => {
            tongue == Some(Tongue::German)
        }
        // An initial: J. Petersen, z. B., p. ej.; but "10:15 a. m." may end one.
        (Some(initial), None) if initial.is_alphabetic() => !(word == "m" && tongue == Some(Tongue::Spanish)),
        _ if tongue == Some(Tongue::German) && word.ends_with("str") => true,
        _ => tongue.is_some_and(|tongue| tongue.abbreviates(word)),
    }
}

/// The last word of a text, without marks before it.
fn last_word(text: &str) -> &str {
    let bytes = text.as_bytes();
    let before = bytes.iter().rposition(|byte| !byte.is_ascii_alphanumeric());
    match before {
        // Most have letters of ASCII alone.
        Some(at) if matches!(bytes[at], b' ' | b'\n') => &text[at + 1..],
        _ => {
            let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
            word.trim_start_matches(|c: char| !c.is_alphanumeric())
        }
    }
}

impl Tongue {
    /// Whether a word is followed by a full stop that ends no sentence. What stands at the end of sentences (etc., usw.,
    /// Inc.) is none of these: there the next word tells.
    fn abbreviates(self, word: &str) -> bool {
        match self {
            Tongue::English => matches!(
                word,
                "Mr" | "Mrs"
                    | "Ms"
                    | "Mx"
                    | "Dr"
                    | "Prof"
                    | "St"
                    | "Ave"
                    | "No"
                    | "Nos"
                    | "no"
                    | "vs"
                    | "approx"
                    | "e.g"
                    | "i.e"
                    | "cf"
                    | "Jan"
                    | "Feb"
                    | "Mar"
                    | "Apr"
                    | "Jun"
                    | "Jul"
                    | "Aug"
                    | "Sep"
                    | "Sept"
                    | "Oct"
                    | "Nov"
                    | "Dec"
            ),
            Tongue::Spanish => matches!(
                word,
                "Sr" | "Sra"
                    | "Srta"
                    | "Sres"
                    | "Dr"
                    | "Dra"
                    | "Dña"
                    | "Ud"
                    | "Vd"
                    | "Prof"
                    | "núm"
                    | "núms"
                    | "n.º"
                    | "Núm"
                    | "pág"
                    | "aprox"
                    | "tel"
                    | "Tel"
                    | "Av"
                    | "Avda"
                    | "avda"
                    | "EE"
                    | "art"
                    | "ej"
                    | "máx"
                    | "mín"
            ),
            Tongue::German => matches!(
                word,
                "Hr" | "Hrn"
                    | "Fr"
                    | "Dr"
                    | "Prof"
                    | "Mag"
                    | "Dipl"
                    | "Ing"
                    | "Nr"
                    | "Nrn"
                    | "Str"
                    | "Tel"
                    | "bzw"
                    | "ca"
                    | "evtl"
                    | "ggf"
                    | "inkl"
                    | "exkl"
                    | "zzgl"
                    | "max"
                    | "min"
                    | "vgl"
                    | "Art"
                    | "Abs"
                    | "Best"
                    | "Bestellnr"
                    | "gem"
                    | "St"
                    | "z.B"
                    | "d.h"
                    | "Jan"
                    | "Feb"
                    | "Apr"
                    | "Aug"
                    | "Sept"
                    | "Okt"
                    | "Nov"
                    | "Dez"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(tongue: Tongue, text: &str) -> Vec<&str> {
        sentences(Some(tongue), text).collect()
    }

    #[test]
    fn a_sentence_ends_with_its_mark() {
        let text = "Thank you. Is it late? It left on November 20, 2026. “Done!” 3 parcels follow…";
        let cut = cut(Tongue::English, text);
        assert_eq!(cut, ["Thank you.", "Is it late?", "It left on November 20, 2026.", "“Done!”", "3 parcels follow…"]);
    }

    #[test]
    fn a_sum_a_number_and_a_time_do_not_break_a_sentence() {
        for (tongue, text) in [
            (Tongue::English, "You get $1,249.90 back for order NL-20417.3 by 5 p.m. on the day."),
            (Tongue::English, "Mr. Brown's parcel no. 5 came with Dr. Lee at approx. 10:15 a.m. today."),
            (Tongue::Spanish, "Recibirá 1.249,90 € el 24 de noviembre de 2026 a las 10:15 a. m. como muy tarde."),
            (Tongue::Spanish, "La Sra. García pidió el n.º 5, p. ej. en EE. UU. o con el Dr. Ruiz."),
            (
                Tongue::German,
                "Sie erhalten 1.249,90 € am 24. November 2026, also in ca. 3 Tagen, d. h. nach dem 3. Werktag.",
            ),
            (Tongue::German, "Frau Dr. Müller wohnt z. B. in der Hafenstr. 12, J. Petersen in Nr. 5."),
        ] {
            assert_eq!(cut(tongue, text), [text]);
        }
    }

    #[test]
    fn a_date_at_the_end_of_a_sentence_ends_it() {
        let german = "Sie hören bis zum 24. November von mir. Das Paket kam am 20.11.2026. Danach kam „Lampe 3“. Es fehlt nichts.";
        assert_eq!(cut(Tongue::German, german).len(), 4);
        assert_eq!(
            cut(Tongue::Spanish, "Llega a las 10:15 a. m. El paquete está completo. ¿Falta algo? ¡Gracias!").len(),
            4
        );
        assert_eq!(cut(Tongue::English, "It is in size 12. Item 7 is gone.").len(), 2);
    }

    #[test]
    fn a_small_letter_begins_no_sentence() {
        assert_eq!(cut(Tongue::English, "Send it to \"Returns etc.\" at our shop.").len(), 1);
        assert_eq!(cut(Tongue::German, "Die Frage „Wo ist es?“ kam an.").len(), 1);
        assert_eq!(cut(Tongue::German, "Es kam „Kabel usw.“ Danach nichts.").len(), 2);
    }

    #[test]
    fn lines_are_sentences_unless_they_go_on() {
        assert_eq!(cut(Tongue::English, "Nordlicht Outdoor\n20457 Hamburg\n\nIt is\nour address").len(), 3);
    }

    #[test]
    fn what_says_nothing_is_no_sentence() {
        assert_eq!(cut(Tongue::English, " … \n - ").len(), 0);
        assert_eq!(sentences(None, "Olá. Tudo bem?").count(), 2);
    }
}
