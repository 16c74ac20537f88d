//! What signs a text has at all: where there are none, nobody need look for what is made of them.

use smallvec::SmallVec;

/// What signs a text has; it may be told to have some that it has not.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::guard) struct Signs {
    /// What nobody sees, and pictures: all that is no letter of Western Europe and no usual mark.
    pub strange: bool,
    /// Where capital letters stand with another one, or a mark within a word, behind them. A strange text may have more.
    pub capitals: SmallVec<[usize; 8]>,
    /// The same small letter twice that words hardly have so: `aa`, `jj`, `yy`.
    pub doubled: bool,
    /// An exclamation or question mark.
    pub asks: bool,
}

/// What a byte is.
const CAPITAL: u8 = 1;
/// What stands within a word in capitals.
const JOINS: u8 = 2;
/// A control character; a tabulator and ends of lines are none.
const CONTROL: u8 = 4;
/// What begins a character that is looked at.
const WIDE: u8 = 8;
const DOUBLES: u8 = 16;
/// Of a sentence that asks or exclaims.
const ASKS: u8 = 32;

/// How many bytes are looked at together: the compiler has them in one register.
const BLOCK: usize = 16;
/// How many bytes before them tell what they are.
const BEFORE: usize = 2;
/// What begins the letters of Western Europe that are not in ASCII: from À to ÿ.
pub(super) const LATIN: u8 = 0xC3;

const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            b'\n' | b'\r' | b'\t' => 0,
            0..=0x1F | 0x7F => CONTROL,
            b'A'..=b'Z' => CAPITAL,
            b'\'' | b'-' | b'_' | b'.' | b'/' | b'@' => JOINS,
            b'a' | b'j' | b'y' => DOUBLES,
            b'!' | b'?' => ASKS,
            0x80.. => WIDE,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

impl Signs {
    pub(in crate::guard) fn of(text: &str) -> Signs {
        let bytes = text.as_bytes();
        let mut signs = Signs::default();
        let (mut all, mut at, mut before, mut last) = (0, 0, 0, 0);
        // The first byte that no block has been tried from; a block needs the bytes before it.
        let mut untried = BEFORE;
        while let Some(byte) = bytes.get(at).copied() {
            if at >= untried {
                if let Some(block) = bytes[at - BEFORE..].first_chunk()
                    && is_quiet(block)
                {
                    // What begins with the last byte is looked at with what is behind it.
                    at += if block[BEFORE + BLOCK - 1] == LATIN { BLOCK - 1 } else { BLOCK };
                    (before, last) = (kind_before(bytes, at), bytes[at - 1]);
                    untried = at;
                    continue;
                }
                untried = at + BLOCK;
            }
            let mut kind = KINDS[usize::from(byte)];
            let begins = at;
            at += 1;
            if kind & WIDE != 0 {
                let next = bytes.get(at).copied().unwrap_or_default();
                let (length, wide) = wide(byte, next, bytes.get(at + 1).copied().unwrap_or_default());
                kind = wide;
                at += length - 1;
            }
            if before & CAPITAL != 0 && kind & (CAPITAL | JOINS) != 0 {
                // One from À to Þ takes two bytes.
                signs.capitals.push(begins - if last.is_ascii() { 1 } else { 2 });
            }
            signs.doubled |= kind & DOUBLES != 0 && byte == last;
            all |= kind;
            (before, last) = (kind, byte);
        }
        signs.strange = all & CONTROL != 0;
        // Other scripts have marks too.
        signs.asks = signs.strange || all & ASKS != 0;
        signs
    }
}

/// Whether no byte behind the first ones is a sign, or ends one: most are letters, spaces and commas, with a small letter
/// behind each capital one.
fn is_quiet(bytes: &[u8; BEFORE + BLOCK]) -> bool {
    let is_loud = |first: u8, before: u8, byte: u8| {
        let doubled = (byte == before) & ((byte == b'a') | (byte == b'j') | (byte == b'y'));
        let capital = before.is_ascii_uppercase() | ((first == LATIN) & (0x80..0x9F).contains(&before));
        let odd = (byte < b' ') & (byte != b'\n') | (byte == 0x7F) | (byte == b'!') | (byte == b'?');
        odd | doubled | capital & !byte.is_ascii_lowercase() | (byte >= 0xC0) & (byte != LATIN)
    };
    !(0..BLOCK).fold(false, |loud, at| loud | is_loud(bytes[at], bytes[at + 1], bytes[at + 2]))
}

/// What the character is that ends before a place; one that does so in a block that is quiet.
fn kind_before(bytes: &[u8], at: usize) -> u8 {
    match bytes[at - 2..at] {
        [LATIN, 0x80..=0x96 | 0x98..=0x9E] => CAPITAL,
        [_, byte] if byte.is_ascii() => KINDS[usize::from(byte)],
        _ => 0,
    }
}

/// How many bytes a character has that begins with these, and what it is; what is not known counts as a control character.
fn wide(first: u8, second: u8, third: u8) -> (usize, u8) {
    match (first, second, third) {
        // ¡ ¢ £ § ª « º » ¿ and others, without ©, ® and the soft hyphen.
        (0xC2, 0xB2 | 0xB3 | 0xB9 | 0xBC..=0xBE, _) => (2, JOINS),
        (0xC2, 0xA1 | 0xBF, _) => (2, ASKS),
        (0xC2, 0xA0..=0xA8 | 0xAA..=0xAC | 0xAF..=0xBF, _) => (2, 0),
        // × and ÷ are no letters.
        (LATIN, 0x80..=0x96 | 0x98..=0x9E, _) => (2, CAPITAL),
        (LATIN, ..) => (2, 0),
        // Dashes, quotation marks, the ellipsis, the euro.
        (0xE2, 0x80, 0x99) => (3, JOINS),
        (0xE2, 0x80, 0x90..=0xA7) | (0xE2, 0x82, 0xAC) => (3, 0),
        (0xC0..=0xDF, ..) => (2, CONTROL),
        (0xE0..=0xEF, ..) => (3, CONTROL),
        _ => (4, CONTROL),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_quiet_is_no_sign() {
        for byte in 0..=u8::MAX {
            let mut block = [b'x'; BEFORE + BLOCK];
            block[BLOCK / 2] = byte;
            let quiet = matches!(byte, b'\n' | b' '..=b'~' | 0x80..0xC0 | LATIN) && !matches!(byte, b'!' | b'?');
            assert_eq!(is_quiet(&block), quiet, "{byte}");
        }
        for (text, quiet) in [
            ("an order, 3 parts.", true),
            ("Der Überfall Ärger", true),
            ("an order of 3 paar", false),
            ("an order is Bc AB.", false),
            ("an order in B-4 or", false),
            ("order of Éx, Å4 on", false),
        ] {
            assert_eq!(is_quiet(text.as_bytes().first_chunk().unwrap()), quiet, "{text}");
        }
    }

    /// The signs of a text, one character after the other.
    fn one_by_one(text: &str) -> Signs {
        let kind = |at: usize, c: char| match text.as_bytes()[at..] {
            [byte, second, ref rest @ ..] if !c.is_ascii() => wide(byte, second, rest.first().copied().unwrap_or(0)).1,
            ref bytes => KINDS[usize::from(bytes[0])],
        };
        let kinds: Vec<(usize, char, u8)> = text.char_indices().map(|(at, c)| (at, c, kind(at, c))).collect();
        let pairs = || kinds.windows(2).map(|pair| (pair[0], pair[1]));
        let has = |wanted: u8| kinds.iter().any(|(.., kind)| kind & wanted != 0);
        Signs {
            strange: has(CONTROL),
            capitals: pairs()
                .filter(|((.., before), (.., kind))| before & CAPITAL != 0 && kind & (CAPITAL | JOINS) != 0)
                .map(|((at, ..), _)| at)
                .collect(),
            doubled: pairs().any(|((_, before, _), (_, c, kind))| before == c && kind & DOUBLES != 0),
            asks: has(CONTROL | ASKS),
        }
    }

    proptest! {
        #[test]
        fn signs_are_the_same_in_blocks_and_one_by_one(text in "([A-Za-z .,'ß×éÄÉ„€\\n-]|[a-e ]{15,17}|[!?🙂\u{7F}]{0,1}){0,60}") {
            prop_assert_eq!(Signs::of(&text), one_by_one(&text));
        }
    }

    #[test]
    fn a_sign_is_met_wherever_it_stands() {
        let told = |text: &str| {
            let signs = Signs::of(text);
            [signs.strange, !signs.capitals.is_empty(), signs.doubled, signs.asks]
        };
        for (sign, expected) in [
            ("", [false; 4]),
            ("Bc éd €5 “x”", [false; 4]),
            ("BC", [false, true, false, false]),
            ("É-", [false, true, false, false]),
            ("aa", [false, false, true, false]),
            ("c aáa a", [false; 4]),
            ("¿", [false, false, false, true]),
            ("!", [false, false, false, true]),
            ("\u{200B}", [true, false, false, true]),
            ("\u{7F}", [true, false, false, true]),
            ("😀", [true, false, false, true]),
        ] {
            for before in 0..3 * BLOCK {
                for after in [0, 1, BLOCK, 2 * BLOCK + 1] {
                    let text = format!("{}{sign}{}", &"bc de, f".repeat(9)[..before], &" gh ij. k".repeat(9)[..after]);
                    assert_eq!(told(&text), expected, "{text:?}");
                }
            }
        }
    }
}
