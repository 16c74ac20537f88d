//! Looks through texts for characters: most are ASCII, and need not be decoded.

use memchr::memchr_iter;

/// The place of the first character that is looked for: of those in ASCII `ascii` tells, of all others `other`.
pub(crate) fn find(text: &str, ascii: impl Fn(u8) -> bool, other: impl Fn(char) -> bool) -> Option<usize> {
    find_among(text, |bytes| bytes.iter().position(|byte| !byte.is_ascii() || ascii(*byte)), other)
}

/// The place of the first character that is looked for. `next` finds the next byte that one may begin with: a byte of ASCII
/// is one, of what begins with another `other` tells.
fn find_among(text: &str, next: impl Fn(&[u8]) -> Option<usize>, other: impl Fn(char) -> bool) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        at += next(&bytes[at..])?;
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

/// Characters that are looked for: a byte that begins none of them is passed without being decoded.
pub(crate) struct Wanted {
    begins: [bool; 256],
    /// Those that are not in ASCII.
    others: &'static [char],
}

impl Wanted {
    pub(crate) const fn new(ascii: &str, others: &'static [char]) -> Wanted {
        assert!(ascii.is_ascii());
        let mut begins = [false; 256];
        let mut at = 0;
        while at < ascii.len() {
            begins[ascii.as_bytes()[at] as usize] = true;
            at += 1;
        }
        at = 0;
        while at < others.len() {
            assert!(!others[at].is_ascii());
            begins[others[at].encode_utf8(&mut [0; 4]).as_bytes()[0] as usize] = true;
            at += 1;
        }
        Wanted { begins, others }
    }

    /// With the letters of ASCII.
    pub(crate) const fn or_letters(mut self) -> Wanted {
        let mut byte = 0;
        while byte < 128 {
            self.begins[byte] |= (byte as u8).is_ascii_alphabetic();
            byte += 1;
        }
        self
    }

    /// The first byte that one may begin with.
    fn position(&self, bytes: &[u8]) -> Option<usize> {
        // Most bytes are none: rows of them are passed without a branch for each.
        let begins = |byte: &u8| self.begins[usize::from(*byte)];
        let none = |row: &&[u8; 8]| !row.iter().fold(false, |any, byte| any | begins(byte));
        let passed = 8 * bytes.as_chunks().0.iter().take_while(none).count();
        bytes[passed..].iter().position(begins).map(|at| passed + at)
    }

    /// The place of the first that a text has.
    pub(crate) fn find(&self, text: &str) -> Option<usize> {
        find_among(text, |bytes| self.position(bytes), |c| self.others.contains(&c))
    }
}

/// Whether a text has control characters beside the ends of lines and tabs.
pub(crate) fn has_controls(text: &str) -> bool {
    let bytes = text.as_bytes();
    // A row of bytes is looked at without a branch, many at once.
    let is_odd = |byte: u8| (byte < b' ' && byte != b'\n' && byte != b'\t') || byte == 0x7F;
    let has_odd = |row: &[u8]| row.iter().fold(false, |odd, byte| odd | is_odd(*byte));
    // U+0080 to U+009F.
    let is_control = |at: usize| bytes.get(at + 1).is_some_and(|next| *next < 0xA0);
    bytes.chunks(64).any(has_odd) || memchr_iter(0xC2, bytes).any(is_control)
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
            let wanted = Wanted::new("!c", &['ö', '€']);
            prop_assert_eq!(wanted.find(&text), text.find(is));
            prop_assert_eq!(wanted.or_letters().find(&text), text.find(|c: char| is(c) || c.is_ascii_alphabetic()));
        }
    }
}
