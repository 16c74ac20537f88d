//! Looks through texts for characters: most are ASCII, and need not be decoded.

/// The place of the first character that is looked for: of those in ASCII `ascii` tells, of all others `other`.
pub(crate) fn find(text: &str, ascii: impl Fn(u8) -> bool, other: impl Fn(char) -> bool) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        at += bytes[at..].iter().position(|byte| !byte.is_ascii() || ascii(*byte))?;
        if bytes[at].is_ascii() {
            return Some(at);
        }
        let c = text[at..].chars().next()?;
        if other(c) {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_found_is_what_str_finds(text in "[a-cäöü€ !]{0,40}") {
            let is = |c: char| matches!(c, '!' | 'c' | 'ö' | '€');
            prop_assert_eq!(find(&text, |byte| is(char::from(byte)), is), text.find(is));
        }
    }
}
