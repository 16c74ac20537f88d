//! The message has a character that nobody sees.
//!
//! Zero-width spaces, soft hyphens, byte order marks, marks and overrides of the reading direction, tags, control
//! characters, and selectors and joiners where there is nothing to select or to join. Spaces that do not break, accents
//! that combine, the joiners of an emoji and those that Persian and the languages of India need are none of these. On a
//! channel with `isolates: yes`, a name may stand between U+2068 and U+2069.
//!
//! # Why is this bad?
//! They come with texts that were copied. Marketplaces take them for an attempt to hide something; a number with one in it
//! cannot be searched for, and a reversed line reads as nobody wrote it.
//!
//! # Example
//! A zero-width space (U+200B) after the second word:
//! ```text
//! Your parcel​ left us this morning.
//! ```
//! Delete it, or type the words around it anew.

use std::fmt::Write as _;
use std::ops::Range;

use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory, PrependedConcatenationMark, Script};
use icu_properties::{CodePointMapData, CodePointSetData};

use crate::diagnostic::Severity;
use crate::guard::emoji::emoji;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;
use crate::scan;

pub(super) static RULE: Rule =
    Rule::new("invisible-character", Severity::Error, head!("invisible_character.rs"), Look::Always(look));

fn look(message: &Message<'_>) -> Vec<Found> {
    let text = if message.text.signs().strange { message.text.as_str() } else { "" };
    let found = runs(text, message.channel.isolates).map(|bytes| {
        let told = format!("nobody sees {}{}", names(&text[bytes.clone()]), beside(text, &bytes));
        Found::at(bytes, told).help("delete it, or type the words around it anew")
    });
    found.collect()
}

/// Where characters stand that nobody sees, those in a row together.
fn runs(text: &str, isolates: bool) -> impl Iterator<Item = Range<usize>> {
    let mut hidden = hidden(text, isolates).peekable();
    std::iter::from_fn(move || {
        let mut run = hidden.next()?;
        while let Some(next) = hidden.next_if(|next| next.start == run.end) {
            run.end = next.end;
        }
        Some(run)
    })
}

fn hidden(text: &str, isolates: bool) -> impl Iterator<Item = Range<usize>> {
    // In nearly all texts there is nothing that nobody sees.
    let is_control = |byte: u8| is_hidden(char::from(byte), isolates);
    let text = if scan::find(text, is_control, |c| is_hidden(c, isolates)).is_some() { text } else { "" };
    // The emoji are looked for where one of their joiners or selectors stands.
    let mut signs = None;
    let mut before = None;
    text.char_indices().filter_map(move |(at, c)| {
        if !is_hidden(c, isolates) {
            if !is_mark(c) {
                before = Some(c);
            }
            return None;
        }
        let signs = signs.get_or_insert_with(|| emoji(text).peekable());
        while signs.next_if(|sign| sign.bytes.end <= at).is_some() {}
        let in_sign = signs.peek().is_some_and(|sign| sign.bytes.contains(&at));
        let works = in_sign || before.is_some_and(|before| works_after(before, c));
        (!works).then_some(at..at + c.len_utf8())
    })
}

fn is_hidden(c: char, isolates: bool) -> bool {
    match c {
        '\n' | '\r' | '\t' => false,
        c if c.is_control() => true,
        // Letters of Western Europe, but for the soft hyphen.
        c if c < '\u{300}' => c == '\u{AD}',
        '\u{2068}' | '\u{2069}' => !isolates,
        // They break lines that nobody sees broken; a Braille cell without dots.
        '\u{2028}' | '\u{2029}' | '\u{2800}' => true,
        c => {
            CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
                || (category(c) == GeneralCategory::Format
                    && !CodePointSetData::new::<PrependedConcatenationMark>().contains(c))
        }
    }
}

/// Whether a character that is not seen does something after a letter: it tells which form is meant.
fn works_after(letter: char, c: char) -> bool {
    let script = || CodePointMapData::<Script>::new().get(letter);
    match c {
        '\u{200C}' | '\u{200D}' => [
            Script::Arabic,
            Script::Syriac,
            Script::Nko,
            Script::Mongolian,
            Script::Devanagari,
            Script::Bengali,
            Script::Gurmukhi,
            Script::Gujarati,
            Script::Oriya,
            Script::Tamil,
            Script::Telugu,
            Script::Kannada,
            Script::Malayalam,
            Script::Sinhala,
            Script::Khmer,
            Script::Myanmar,
            Script::Tibetan,
        ]
        .contains(&script()),
        '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => {
            script() == Script::Han || category(letter) == GeneralCategory::MathSymbol
        }
        '\u{180B}'..='\u{180F}' => script() == Script::Mongolian,
        _ => false,
    }
}

fn is_mark(c: char) -> bool {
    c >= '\u{300}' && matches!(category(c), GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark)
}

fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}

/// How characters are called: those that come again once, and three at most.
fn names(run: &str) -> String {
    let mut names = String::new();
    let mut told: Vec<char> = Vec::new();
    for c in run.chars() {
        if told.contains(&c) {
            continue;
        }
        if told.len() == 3 {
            names.push_str(" …");
            break;
        }
        let comma = if told.is_empty() { "" } else { ", " };
        told.push(c);
        // Writing to a String cannot fail.
        let _ = write!(names, "{comma}U+{:04X}", u32::from(c));
        if let Some(name) = name(c) {
            names.push(' ');
            names.push_str(name);
        }
    }
    names
}

/// The name that Unicode gives to a character, for those that are met.
fn name(c: char) -> Option<&'static str> {
    Some(match c {
        '\0' => "NULL",
        '\u{7}' => "BELL",
        '\u{8}' => "BACKSPACE",
        '\u{B}' => "LINE TABULATION",
        '\u{C}' => "FORM FEED",
        '\u{1B}' => "ESCAPE",
        '\u{7F}' => "DELETE",
        '\u{85}' => "NEXT LINE",
        '\u{AD}' => "SOFT HYPHEN",
        '\u{34F}' => "COMBINING GRAPHEME JOINER",
        '\u{61C}' => "ARABIC LETTER MARK",
        '\u{115F}' => "HANGUL CHOSEONG FILLER",
        '\u{1160}' => "HANGUL JUNGSEONG FILLER",
        '\u{180E}' => "MONGOLIAN VOWEL SEPARATOR",
        '\u{200B}' => "ZERO WIDTH SPACE",
        '\u{200C}' => "ZERO WIDTH NON-JOINER",
        '\u{200D}' => "ZERO WIDTH JOINER",
        '\u{200E}' => "LEFT-TO-RIGHT MARK",
        '\u{200F}' => "RIGHT-TO-LEFT MARK",
        '\u{2028}' => "LINE SEPARATOR",
        '\u{2029}' => "PARAGRAPH SEPARATOR",
        '\u{202A}' => "LEFT-TO-RIGHT EMBEDDING",
        '\u{202B}' => "RIGHT-TO-LEFT EMBEDDING",
        '\u{202C}' => "POP DIRECTIONAL FORMATTING",
        '\u{202D}' => "LEFT-TO-RIGHT OVERRIDE",
        '\u{202E}' => "RIGHT-TO-LEFT OVERRIDE",
        '\u{2060}' => "WORD JOINER",
        '\u{2061}' => "FUNCTION APPLICATION",
        '\u{2062}' => "INVISIBLE TIMES",
        '\u{2063}' => "INVISIBLE SEPARATOR",
        '\u{2064}' => "INVISIBLE PLUS",
        '\u{2066}' => "LEFT-TO-RIGHT ISOLATE",
        '\u{2067}' => "RIGHT-TO-LEFT ISOLATE",
        '\u{2068}' => "FIRST STRONG ISOLATE",
        '\u{2069}' => "POP DIRECTIONAL ISOLATE",
        '\u{2800}' => "BRAILLE PATTERN BLANK",
        '\u{3164}' => "HANGUL FILLER",
        '\u{FE0E}' | '\u{FE0F}' => "VARIATION SELECTOR",
        '\u{FEFF}' => "ZERO WIDTH NO-BREAK SPACE",
        '\u{FFA0}' => "HALFWIDTH HANGUL FILLER",
        '\u{E0000}'..='\u{E007F}' => "TAG",
        _ => return None,
    })
}

/// The word beside a character that nobody sees: else nobody finds it.
fn beside(text: &str, bytes: &Range<usize>) -> String {
    // No longer than what is told of it.
    const MOST: usize = 24;
    let seen = |c: &char| !c.is_whitespace() && !is_hidden(*c, false);
    let before = &text[..bytes.start];
    let before = match before.char_indices().rev().take(MOST).take_while(|(_, c)| seen(c)).last() {
        Some((start, _)) => &before[start..],
        None => "",
    };
    let after: String = text[bytes.end..].chars().take(MOST).take_while(seen).collect();
    match (before, &*after) {
        ("", "") => String::new(),
        (before, "") => format!(" after “{before}”"),
        ("", after) => format!(" before “{after}”"),
        (before, after) => format!(" between “{before}” and “{after}”"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::guard::text::Signs;

    fn found(text: &str) -> Vec<String> {
        runs(text, false).map(|bytes| names(&text[bytes])).collect()
    }

    #[test]
    fn what_nobody_sees_is_found_by_its_name() {
        for (text, expected) in [
            ("parcel\u{200B} left", "U+200B ZERO WIDTH SPACE"),
            ("\u{FEFF}Dear Mr Cole", "U+FEFF ZERO WIDTH NO-BREAK SPACE"),
            ("water\u{AD}proof", "U+00AD SOFT HYPHEN"),
            ("w\u{2060}w", "U+2060 WORD JOINER"),
            ("Größe\u{200D} 42", "U+200D ZERO WIDTH JOINER"),
            ("\u{202E}fdp", "U+202E RIGHT-TO-LEFT OVERRIDE"),
            ("the dial\u{0} has", "U+0000 NULL"),
            ("Schöne\u{FE0F} Feiertage", "U+FE0F VARIATION SELECTOR"),
            ("a\u{E0041}\u{E0042}", "U+E0041 TAG, U+E0042 TAG"),
            ("a\u{200B}\u{200B}\u{200B}", "U+200B ZERO WIDTH SPACE"),
            ("הדס\u{200E} auf", "U+200E LEFT-TO-RIGHT MARK"),
            ("\u{2028}", "U+2028 LINE SEPARATOR"),
            ("\u{1BCA0}", "U+1BCA0"),
        ] {
            assert_eq!(found(text), [expected], "{text:?}");
        }
    }

    #[test]
    fn what_does_something_useful_is_fine() {
        for text in [
            "24,90\u{A0}€, 12\u{202F}kg",
            "Zoe\u{301} an\u{303}o",
            "👨\u{200D}👩\u{200D}👧 ❤\u{FE0F} 1\u{FE0F}\u{20E3} 👩🏽\u{200D}🔧 ☎\u{FE0E}",
            "🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}",
            "می\u{200C}خواهم, ന്\u{200D}, क्\u{200D}ष",
            "葛\u{E0100}",
            "E\u{2011}Mail „so“ – …",
            "a\tb\r\nc",
        ] {
            assert_eq!(found(text), [""; 0], "{text:?}");
        }
    }

    #[test]
    fn isolates_are_fine_where_the_channel_takes_them() {
        let name = "\u{2068}عمر\u{2069}";
        assert_eq!(runs(name, false).count(), 2);
        assert_eq!(runs(name, true).count(), 0);
        assert_eq!(runs("\u{2066}Al Noor\u{202C}", true).count(), 2);
    }

    #[test]
    fn the_word_beside_it_is_told() {
        let told = |text: &str| runs(text, false).map(|bytes| beside(text, &bytes)).collect::<Vec<_>>();
        assert_eq!(told("Your parcel\u{200B} left"), [" after “parcel”"]);
        assert_eq!(told("ser\u{200B}vice"), [" between “ser” and “vice”"]);
        assert_eq!(told("\u{FEFF}"), [""]);
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in any::<String>()) {
            prop_assert!(Signs::of(&text).strange || runs(&text, false).next().is_none());
            for bytes in runs(&text, false) {
                names(&text[bytes.clone()]);
                beside(&text, &bytes);
            }
        }
    }
}
