//! Emoji in a text: where a sequence begins and ends, by UTS #51, and whether it is seen as a picture.

use std::ops::Range;

use icu_properties::CodePointSetData;
use icu_properties::props::{
    Emoji as EmojiProperty, EmojiModifier, EmojiPresentation, ExtendedPictographic, RegionalIndicator,
};

const JOINER: char = '\u{200D}';
const AS_TEXT: char = '\u{FE0E}';
const AS_PICTURE: char = '\u{FE0F}';
const KEYCAP: char = '\u{20E3}';
const LAST_TAG: char = '\u{E007F}';

/// A sequence of characters that is one sign: a face, a flag, a family, a keycap.
#[derive(Debug, PartialEq)]
pub(super) struct Emoji {
    pub bytes: Range<usize>,
    /// Whether it is seen as a picture; else it is a sign of the text, such as © or →.
    pub picture: bool,
}

/// The emoji of a text, in order.
pub(super) fn emoji(text: &str) -> impl Iterator<Item = Emoji> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            // Every emoji has a character that is not ASCII, at its beginning or after the first.
            let strange = at + bytes[at..].iter().position(|byte| !byte.is_ascii())?;
            let start = if strange > at && is_key(bytes[strange - 1]) { strange - 1 } else { strange };
            let rest = &text[start..];
            let first = rest.chars().next()?;
            if let Some((length, picture)) = begins(first).then(|| sequence(first, rest)).flatten() {
                at = start + length;
                return Some(Emoji { bytes: start..at, picture });
            }
            at = start + first.len_utf8();
        }
    })
}

/// What a keycap begins with.
fn is_key(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'#' | b'*')
}

/// A cheap look at what may begin an emoji: most letters may not.
fn begins(first: char) -> bool {
    first.is_ascii() || matches!(first, '©' | '®') || first >= '\u{203C}'
}

/// The length in bytes of the emoji that a text begins with, and whether it is seen as a picture.
fn sequence(first: char, text: &str) -> Option<(usize, bool)> {
    let mut cursor = Cursor { text, at: first.len_utf8() };
    if first.is_ascii() {
        let selected = cursor.takes(AS_PICTURE);
        return match cursor.takes(KEYCAP) {
            true => Some((cursor.at, true)),
            false => selected.then_some((cursor.at, false)),
        };
    }
    if has::<RegionalIndicator>(first) {
        cursor.takes_if(has::<RegionalIndicator>);
        return Some((cursor.at, true));
    }
    if !is_base(first) {
        return None;
    }
    let mut picture = is_picture(first);
    let mut alone = true;
    loop {
        let as_text = cursor.takes(AS_TEXT);
        let chosen = cursor.takes(AS_PICTURE);
        let toned = cursor.takes_if(has::<EmojiModifier>);
        let tagged = cursor.takes_tags();
        picture = (picture && !(alone && as_text)) || chosen || toned || tagged;
        // A joiner that joins nothing is no part of it.
        let joined = cursor.rest().strip_prefix(JOINER).and_then(|after| after.chars().next()).filter(|c| is_base(*c));
        let Some(next) = joined else { return Some((cursor.at, picture)) };
        cursor.at += JOINER.len_utf8() + next.len_utf8();
        (picture, alone) = (true, false);
    }
}

/// A place in a text up to which it is read.
struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn takes(&mut self, wanted: char) -> bool {
        self.takes_if(|c| c == wanted)
    }

    fn takes_if(&mut self, wanted: impl FnOnce(char) -> bool) -> bool {
        let next = self.rest().chars().next().filter(|c| wanted(*c));
        self.at += next.map_or(0, char::len_utf8);
        next.is_some()
    }

    /// The tags that make a black flag one of a region, if they are whole.
    fn takes_tags(&mut self) -> bool {
        // The longest that there are have six.
        const MOST: usize = 32;
        let tags = self.rest().char_indices().take(MOST).take_while(|(_, c)| ('\u{E0020}'..=LAST_TAG).contains(c));
        let end = tags.filter(|(_, c)| *c == LAST_TAG).map(|(at, c)| at + c.len_utf8()).next();
        self.at += end.unwrap_or_default();
        end.is_some()
    }
}

fn has<P: icu_properties::props::BinaryProperty>(c: char) -> bool {
    CodePointSetData::new::<P>().contains(c)
}

fn is_base(c: char) -> bool {
    !c.is_ascii() && (has::<EmojiProperty>(c) || is_reserved(c))
}

/// What will be an emoji one day, and the tiles and cards that look like some.
fn is_reserved(c: char) -> bool {
    c >= '\u{1F000}' && has::<ExtendedPictographic>(c)
}

/// Whether a base without a selector is seen as a picture.
fn is_picture(c: char) -> bool {
    has::<EmojiPresentation>(c) || is_reserved(c) || !is_sign(c)
}

/// The signs of texts that Unicode lists as emoji as well: marks, letters, arrows, bare geometry.
fn is_sign(c: char) -> bool {
    matches!(
        c,
        '©' | '®' | '‼' | '⁉' | '™' | 'ℹ' | '↔'..='↙' | '↩' | '↪' | '➡' | '⤴' | '⤵' | '⬅'..='⬇' | 'Ⓜ' | '▪' | '▫' | '▶'
            | '◀' | '◻' | '◼' | '♀' | '♂' | '♾' | '〰' | '㊗' | '㊙'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::guard::text::Signs;

    fn pictures(text: &str) -> Vec<&str> {
        emoji(text).filter(|emoji| emoji.picture).map(|emoji| &text[emoji.bytes]).collect()
    }

    #[test]
    fn a_sequence_is_one_emoji() {
        for whole in ["😀", "👍🏽", "🇩🇪", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "1️⃣", "#⃣", "❤️‍🔥", "🏋🏽‍♂️", "👁‍🗨", "🏳️‍⚧️", "🫱🏻‍🫲🏿"]
        {
            assert_eq!(pictures(&format!("a {whole}b")), [whole]);
        }
        assert_eq!(pictures("🎉🎉"), ["🎉", "🎉"]);
        assert_eq!(pictures("🇩🇪🇦🇹🇨🇭"), ["🇩🇪", "🇦🇹", "🇨🇭"]);
    }

    #[test]
    fn what_looks_like_a_picture_is_one_without_a_selector() {
        for picture in ["☺", "❤", "☎", "✌", "☀", "✂", "⚠", "✔", "🏖", "🕷"] {
            assert_eq!(pictures(picture), [picture]);
        }
    }

    #[test]
    fn a_sign_of_the_text_is_a_picture_where_it_is_made_one() {
        let signs = "© ® ™ № 0 9 # * ½ € ° § → ← ↔ ➡ ‼ ℹ Ⓜ ♀ ▶ • ★ ✓ × ÷ ± ² :-) <3 „ “ … – — ä ñ 漢";
        assert_eq!(pictures(signs), [""; 0]);
        for sign in ["©", "™", "↔", "▶", "ℹ"] {
            assert_eq!(pictures(&format!("{sign}\u{FE0F}")), [format!("{sign}\u{FE0F}")]);
        }
        for text in ["☎\u{FE0E}", "❤\u{FE0E}", "⌚\u{FE0E}", "1\u{FE0F}"] {
            assert_eq!(pictures(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_joiner_that_joins_nothing_is_no_part() {
        assert_eq!(pictures("👩\u{200D} und"), ["👩"]);
        assert_eq!(pictures("🏴\u{E0067}\u{E0062} und"), ["🏴"]);
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "(\\PC|[👩\u{200D}\u{FE0F}\u{20E3}🇩🏽1#\u{E0067}\u{E007F}])*") {
            let mut end = 0;
            prop_assert!(Signs::of(&text).strange || emoji(&text).next().is_none());
            for emoji in emoji(&text) {
                prop_assert!(emoji.bytes.start >= end && text.get(emoji.bytes.clone()).is_some());
                end = emoji.bytes.end;
            }
        }
    }
}
