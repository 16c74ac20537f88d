//! Placeholders that are words: `ORDER_ID`, `DD/MM/YYYY`, `NAME`.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::words::{is_asked_for, is_greeting};
use crate::guard::text::Signs;

/// A cheap look for what may be one.
pub(super) fn is_likely(text: &str, signs: &Signs) -> bool {
    let has = |parts: &[Finder<'_>]| parts.iter().any(|part| part.find(text.as_bytes()).is_some());
    let is_in_capitals = |at: &usize| IN_CAPITALS.iter().any(|part| text.as_bytes()[*at..].starts_with(part));
    signs.capitals.iter().any(is_in_capitals) || signs.doubled && has(&*DOUBLED) || text.contains('_') || has(&*SMALL)
}

/// Each begins with two capital letters: where such stand is known.
static IN_CAPITALS: [&[u8]; 8] = [b"NAME", b"NOMBRE", b"APELLIDO", b"YY", b"AAAA", b"JJ", b"TBD", b"FIXME"];
static DOUBLED: LazyLock<[Finder<'static>; 3]> = LazyLock::new(|| ["aaaa", "yy", "jjjj"].map(Finder::new));
static SMALL: LazyLock<[Finder<'static>; 1]> = LazyLock::new(|| ["orem ipsum"].map(Finder::new));

/// The length of the placeholder that a text begins with, which begins with a letter.
pub(super) fn length(before: &str, rest: &str) -> Option<usize> {
    if before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '@' | '.' | '/' | '_' | '-' | '#')) {
        return None;
    }
    let in_word = |c: char| c.is_alphanumeric() || c == '_';
    let word = &rest[..rest.find(|c| !in_word(c)).unwrap_or(rest.len())];
    let after = &rest[word.len()..];
    if let Some(length) = date(before, rest) {
        return Some(length);
    }
    if word.eq_ignore_ascii_case("lorem") && after.get(..6).is_some_and(|next| next.eq_ignore_ascii_case(" ipsum")) {
        return Some("lorem ipsum".len());
    }
    let is_word = match word {
        "TBD" | "FIXME" => true,
        _ if word.contains('_') => {
            is_identifier(word) && !after.starts_with(['.', '@']) || is_identifier(word) && !is_joined(after)
        }
        _ => NAMES.contains(&word) && !is_joined(after) && is_greeted(before),
    };
    is_word.then_some(word.len())
}

/// Whether something is joined to a word: the rest of a file's name or of an address.
fn is_joined(after: &str) -> bool {
    after.starts_with(['.', '@', '/', '-']) && after[1..].starts_with(|c: char| c.is_alphanumeric())
}

/// Words of a template in one case: `ORDER_ID`, `nombre_cliente`.
fn is_identifier(word: &str) -> bool {
    let one_case = !word.contains(char::is_uppercase) || !word.contains(char::is_lowercase);
    let parts = word.split('_').filter(|part| part.len() >= 2).count();
    one_case && parts >= 2 && is_asked_for(word)
}

const NAMES: &[&str] = &[
    "NAME",
    "FIRSTNAME",
    "LASTNAME",
    "SURNAME",
    "FULLNAME",
    "VORNAME",
    "NACHNAME",
    "KUNDENNAME",
    "NOMBRE",
    "APELLIDO",
    "APELLIDOS",
];

/// Whether a name is due: after a salutation, a title or a closing.
fn is_greeted(before: &str) -> bool {
    let line = before.trim_end_matches(' ');
    is_greeting(line) || before.ends_with('\n') && line.trim_end().ends_with(',')
}

/// `DD/MM/YYYY`, `TT.MM.JJJJ`: a date that is none; not the form in which one is to be written.
fn date(before: &str, rest: &str) -> Option<usize> {
    let sign = |c: char| matches!(c.to_ascii_lowercase(), 'd' | 'm' | 'y' | 'a' | 't' | 'j');
    let end = rest.find(|c: char| !(sign(c) || matches!(c, '.' | '/' | '-'))).unwrap_or(rest.len());
    let told = rest[..end].trim_end_matches(['.', '/', '-']);
    let small = told.to_ascii_lowercase();
    let mut groups = small.split(['.', '/', '-']);
    let (first, second, third) = (groups.next()?, groups.next()?, groups.next()?);
    let year = |group: &str| matches!(group, "yyyy" | "yy" | "aaaa" | "aa" | "jjjj" | "jj");
    let day = |group: &str| matches!(group, "dd" | "d" | "tt" | "mm" | "m");
    let is_date = groups.next().is_none()
        && day(second)
        && (day(first) && year(third) || year(first) && day(third))
        && !rest[end..].starts_with(char::is_alphanumeric);
    let mut words = before.rsplit(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(4);
    let form = |word: &str| {
        let word = word.to_lowercase();
        word.starts_with("form") || matches!(&*word, "as" | "como" | "wie" | "written" | "escrito" | "geschrieben")
    };
    (is_date && !words.any(form)).then_some(told.len())
}
