//! A text cut into words and the signs of addresses.

use std::ops::Range;

/// A word, or a sign that an address may have.
#[derive(Debug, PartialEq)]
pub(super) struct Piece {
    pub bytes: Range<usize>,
    pub sign: Sign,
    /// Whether it follows without a space.
    pub glued: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Word,
    Dot(Dot),
    /// `@`, or what stands for it.
    At {
        spoken: bool,
        bracketed: bool,
    },
    /// "minus", "guion".
    Dash,
    /// "underscore", "guion bajo".
    Underscore,
    Other,
}

/// How a dot is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dot {
    /// Between two letters.
    Glued,
    /// With a space before it.
    Spaced,
    /// With a space after it only, as at a sentence's end.
    Trailing,
    /// As a word.
    Spoken(Tongue),
    /// In brackets, as a sign or as a word.
    Bracketed,
}

/// The language of a spoken dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tongue {
    English,
    Spanish,
    German,
}

impl Tongue {
    /// Whether a top-level domain is a word that follows on "dot" in a sentence.
    pub(super) fn has_word(self, top: &str) -> bool {
        match self {
            Tongue::English => {
                ["at", "in", "is", "it", "to", "me", "no", "so", "as", "be", "on", "us", "by"].contains(&top)
            }
            Tongue::Spanish => ["es", "de", "se", "la", "me", "no", "al", "a", "con", "y", "en"].contains(&top),
            Tongue::German => ["in", "im", "am", "so", "es", "an", "zu", "um", "la"].contains(&top),
        }
    }
}

/// A cheap look for what a disguised address must have.
pub(super) fn is_suspect(text: &str) -> bool {
    let bytes = text.as_bytes();
    let word = |at: usize, word: &str| {
        let begins = at == 0 || !bytes[at - 1].is_ascii_alphabetic();
        let end = at + word.len();
        begins
            && bytes.get(at..end).is_some_and(|found| found.eq_ignore_ascii_case(word.as_bytes()))
            && !bytes.get(end).is_some_and(u8::is_ascii_alphabetic)
    };
    let space = |at: usize| bytes.get(at).is_none_or(u8::is_ascii_whitespace);
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        b'd' | b'D' => word(at, "dot"),
        b'p' | b'P' => word(at, "punto") || word(at, "punkt"),
        b'a' | b'A' => word(at, "arroba"),
        b'w' | b'W' => bytes.get(at + 1..at + 5).is_some_and(|next| next.eq_ignore_ascii_case(b"ww. ")),
        b'.' => at > 0 && space(at - 1) && bytes[at - 1] != b'\n',
        b'@' => at > 0 && (space(at - 1) || space(at + 1)),
        b'(' | b'[' | b'{' => {
            let within = bytes[at + 1..].iter().copied().find(|byte| *byte != b' ');
            within.is_some_and(|byte| matches!(byte, b'.' | b'@' | b'a' | b'A' | 0xC3))
        }
        _ => false,
    })
}

/// The words and signs of a text, in order.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        if first.is_whitespace() && first != '\n' {
            at += first.len_utf8();
            continue;
        }
        // After a dot, "at" is Austria.
        let after_dot = matches!(pieces.last().map(|last| last.sign), Some(Sign::Dot(_)));
        let glued = pieces.last().is_some_and(|last| last.bytes.end == at);
        let (length, sign) = match first {
            '(' | '[' | '{' => bracketed(rest).unwrap_or((1, Sign::Other)),
            '@' => (1, Sign::At { spoken: false, bracketed: false }),
            '.' => (1, Sign::Dot(written(rest, glued))),
            c if in_word(c) => {
                let length = rest.find(|c| !in_word(c)).unwrap_or(rest.len());
                (length, if after_dot { Sign::Word } else { spoken(&rest[..length]) })
            }
            c => (c.len_utf8(), Sign::Other),
        };
        pieces.push(Piece { bytes: at..at + length, sign, glued });
        at += length;
    }
    pieces
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '+')
}

fn written(rest: &str, glued: bool) -> Dot {
    let goes_on = rest[1..].starts_with(char::is_alphanumeric);
    match (glued, goes_on) {
        (true, true) => Dot::Glued,
        (true, false) => Dot::Trailing,
        (false, _) => Dot::Spaced,
    }
}

/// What a word stands for.
fn spoken(word: &str) -> Sign {
    // Names and sentences begin with a capital; German nouns do.
    let title = word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase);
    match &*word.to_lowercase() {
        "punkt" => Sign::Dot(Dot::Spoken(Tongue::German)),
        _ if title || word.len() > 12 => Sign::Word,
        "dot" => Sign::Dot(Dot::Spoken(Tongue::English)),
        "punto" => Sign::Dot(Dot::Spoken(Tongue::Spanish)),
        "at" | "ät" | "arroba" => Sign::At { spoken: true, bracketed: word.len() > 3 },
        "minus" | "dash" | "hyphen" | "bindestrich" | "guion" | "guión" => Sign::Dash,
        "underscore" | "unterstrich" => Sign::Underscore,
        _ => Sign::Word,
    }
}

/// `(at)`, `[dot]`, `{.}`: its length, and what it stands for.
fn bracketed(rest: &str) -> Option<(usize, Sign)> {
    const LONGEST: usize = 12;
    let near = &rest[..rest.floor_char_boundary(LONGEST)];
    let end = near.find([')', ']', '}'])?;
    let sign = match &*near[1..end].trim().to_lowercase() {
        "." | "dot" | "punkt" | "punto" => Sign::Dot(Dot::Bracketed),
        "@" | "at" | "ät" | "arroba" => Sign::At { spoken: true, bracketed: true },
        _ => return None,
    };
    Some((end + 1, sign))
}

/// Whether a word says where something is, and is no mailbox: "find us at nordlicht dot com".
pub(super) fn says_where(word: &str) -> bool {
    "us me we is are was be look find visit available shop shopping now here online anytime it them him her you everything \
     something more details this that one page site website look buy order see start arrive stay live people and or"
        .split_whitespace()
        .any(|known| known == word)
}

/// Whether a word is what shops call their mailboxes.
pub(super) fn is_mailbox(word: &str) -> bool {
    "info service support contact kontakt contacto soporte atencion help hilfe ayuda hello hola hallo mail email correo post \
     office sales ventas verkauf vertrieb orders bestellung pedidos returns devoluciones retoure retouren team shop tienda \
     buero oficina admin claims parts repairs reparatur clientes kunden kundenservice customer care garantia garantie"
        .split_whitespace()
        .any(|known| known == word)
        || word.contains(|c: char| c.is_ascii_digit() || c == '_')
}

/// Whether a word before a spoken dot is none that a site may be called by: "this dot", "el punto".
pub(super) fn is_no_name(word: &str) -> bool {
    "the a an this that these those each every any one another by with as followed then and or polka matrix red black \
     white green blue yellow single first second third last of to from \
     el la los las un una este ese aquel cada otro otra primer segundo tercer último del al su tu mi nuestro ningún algún \
     cierto mismo qué en de a hasta buen gran dicho \
     der die das den dem des ein eine einen diesem dieser dieses diesen jeder jeden jedem ersten zweiten dritten letzten \
     einem zum vom am im zu auf roter rote roten schwarze wunder höhe"
        .split_whitespace()
        .any(|known| known == word)
}

/// Whether a top-level domain is one that few take for anything else.
pub(super) fn is_sure(top: &str) -> bool {
    "com net org info biz eu de ch at es uk co io fr it nl pl pt be mx ar cl pe us ca au shop store online"
        .split_whitespace()
        .any(|known| known == top)
}

/// Whether a top-level domain is a small word as well.
pub(super) fn is_small(top: &str) -> bool {
    ["de", "at", "es", "it", "be", "us", "co", "ch"].contains(&top)
}
