//! What a customer is called in the salutation.

use std::borrow::Cow;

use crate::fact::is_blank;

/// Names that marketplaces give to customers who show none.
const LISTED: [&str; 6] = ["amazon customer", "cliente de amazon", "amazon-kunde", "amazon kunde", "ebay user", "gast"];

/// Words of a name that stay small within it.
const PARTICLES: [&str; 28] = [
    "da", "das", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "e", "la", "las", "los", "van",
    "vom", "von", "y", "zu", "zum", "zur", "ten", "ter", "te", "af", "av",
];

/// Whether a name is only a user name: it has a digit, an underscore or an @, or a marketplace puts it in a name's place.
pub(crate) fn is_pseudonym(name: &str) -> bool {
    if name.bytes().any(|b| b.is_ascii_digit() || matches!(b, b'_' | b'@')) {
        return true;
    }
    let name = name.trim();
    LISTED.iter().any(|listed| listed.eq_ignore_ascii_case(name))
}

/// Rewrites a name that is in capitals throughout: "MARÍA DE LA CRUZ" becomes "María de la Cruz".
///
/// `None` if the name is not in capitals; a name as its owner writes it is left alone.
pub(crate) fn recase(name: &str) -> Option<String> {
    // Most names have small letters, and an early one.
    if name.chars().any(char::is_lowercase) {
        return None;
    }
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    // "JO" and "Ö" may be somebody's own way to write; a title such as "DR." does not make a name.
    if letters < 3 || !name.chars().any(char::is_uppercase) {
        return None;
    }
    let words: Vec<&str> = name.split(' ').collect();
    let last = words.len() - 1;
    let recased = words.iter().enumerate().map(|(at, word)| {
        let small = word.to_lowercase();
        // What no name follows is one itself: "KIM DO", "LE VAN".
        if at < last && PARTICLES.contains(&small.as_str()) { small } else { capitalise(word) }
    });
    Some(recased.collect::<Vec<_>>().join(" "))
}

/// A capital at the start of each part of a word: "GARCÍA-LÓPEZ", "O'NEILL", "MCDONALD".
fn capitalise(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut start = true;
    for c in word.chars() {
        if start {
            out.extend(c.to_uppercase());
        } else {
            out.extend(c.to_lowercase());
        }
        start = matches!(c, '-' | '\'' | '’' | '.') || (start && !c.is_alphabetic()) || out == "Mc";
    }
    out
}

/// What begins a surname and is none alone: "San Martín", "Ó Briain", "St John", "El Haddad".
const ATTACHED: [&str; 14] =
    ["san", "santa", "st", "st.", "saint", "ó", "ní", "ua", "uí", "nic", "mac", "al", "el", "ben"];

/// The first of two Spanish surnames, with its particles: "de la Cruz López" becomes "de la Cruz".
pub(crate) fn first_surname(surname: &str) -> &str {
    let mut end = 0;
    for word in surname.split(' ') {
        end += word.len();
        let small = word.to_lowercase();
        // A word of which nothing shows is none.
        if !PARTICLES.iter().chain(&ATTACHED).any(|begins| *begins == small) && !word.chars().all(is_blank) {
            return &surname[..end];
        }
        end += 1;
    }
    surname
}

/// A surname as it stands after "señora": Spanish writes a particle that no given name precedes with a capital.
pub(crate) fn opening_capital(surname: Cow<'_, str>) -> Cow<'_, str> {
    let mut chars = surname.chars();
    match chars.next() {
        Some(first) if !first.to_uppercase().eq([first]) => first.to_uppercase().chain(chars).collect(),
        _ => surname,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_capitals_is_recased_with_its_particles() {
        for (given, expected) in [
            ("MARÍA JOSÉ DE LA CRUZ LÓPEZ", "María José de la Cruz López"),
            ("SEAN O'NEILL", "Sean O'Neill"),
            ("JÜRGEN VON DER HEIDE-GROSS", "Jürgen von der Heide-Gross"),
            ("ANNE-MARIE D’ARTAGNAN", "Anne-Marie D’Artagnan"),
            ("RONALD MCDONALD", "Ronald McDonald"),
            ("J.R. EWING", "J.R. Ewing"),
            ("KIM DO", "Kim Do"),
            ("DAS", "Das"),
            ("VAN DER BERG", "van der Berg"),
        ] {
            assert_eq!(recase(given).as_deref(), Some(expected));
        }
        for kept in ["Anna Müller", "anna müller", "LeBron James", "JO", "李小龙", "!!!"] {
            assert_eq!(recase(kept), None, "{kept}");
        }
    }

    #[test]
    fn a_user_name_is_no_name() {
        for name in ["amzn-user123", "anna_m", "x@y", "Amazon Customer", "Cliente de Amazon", "GAST"] {
            assert!(is_pseudonym(name), "{name}");
        }
        for name in ["Anna Müller", "Gastón Ruiz", "O'Neill"] {
            assert!(!is_pseudonym(name), "{name}");
        }
    }

    #[test]
    fn of_two_spanish_surnames_the_first_counts() {
        for (given, expected) in [
            ("García López", "García"),
            ("de la Cruz López", "de la Cruz"),
            ("García", "García"),
            ("García-López Ruiz", "García-López"),
            ("de", "de"),
            ("\u{200B} López", "\u{200B} López"),
            ("Ó Briain", "Ó Briain"),
            ("Ní Dhomhnaill Ruiz", "Ní Dhomhnaill"),
            ("San Martín López", "San Martín"),
            ("St John-Fforde", "St John-Fforde"),
        ] {
            assert_eq!(first_surname(given), expected);
        }
        assert_eq!(opening_capital("de la Cruz".into()), "De la Cruz");
    }
}
