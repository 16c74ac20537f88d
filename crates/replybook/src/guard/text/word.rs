//! What is a word, in texts and in patterns alike.

/// A sign that counts as a word: a star of a rating, a currency, a percentage.
pub(in crate::guard) fn is_sign(c: char) -> Option<&'static str> {
    Some(match c {
        '%' => "%",
        '€' => "€",
        '$' => "$",
        '£' => "£",
        '★' | '☆' | '⭐' | '🌟' | '✩' | '✰' => "★",
        _ => return None,
    })
}

/// Whether a character is a letter or a digit.
pub(in crate::guard) fn is_letter(c: char) -> bool {
    match c {
        // Most letters beyond ASCII that are met are these, and most marks those.
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ' => true,
        '\u{A0}' | '\u{2000}'..='\u{206F}' | '\u{20A0}'..='\u{20CF}' => false,
        c => c.is_alphanumeric(),
    }
}

/// Whether a mark between two characters belongs to their word: the apostrophe of `don't`, the point of `1.5`.
pub(in crate::guard) fn is_inside(before: char, mark: char, after: char) -> bool {
    match mark {
        '\'' | '’' | '‘' | '´' => before.is_alphabetic() && after.is_alphabetic(),
        '.' | ',' | ':' => before.is_ascii_digit() && after.is_ascii_digit(),
        _ => false,
    }
}

/// How many bytes a number takes of a word that is one with its unit: 2 of `24h`, but not of `1st`.
fn number_of(word: &str) -> Option<usize> {
    let digits = word.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | ':')))?;
    let unit = &word[digits..];
    let is_unit = digits > 0 && unit.len() <= 4 && unit.chars().all(char::is_alphabetic);
    (is_unit && !matches!(unit, "st" | "nd" | "rd" | "th")).then_some(digits)
}

/// The words that a word in a text is made of: one, or a number and its unit.
pub(in crate::guard) fn parts(word: &str) -> (&str, Option<&str>) {
    match word.starts_with(|c: char| c.is_ascii_digit()).then(|| number_of(word)).flatten() {
        Some(digits) => (&word[..digits], Some(&word[digits..])),
        None => (word, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_or_digit_is_what_unicode_takes_for_one() {
        let all = (0..=u32::from(char::MAX)).filter_map(char::from_u32);
        assert!(all.into_iter().all(|c| is_letter(c) == c.is_alphanumeric()));
    }
}
