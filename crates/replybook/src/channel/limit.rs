//! How long a message may be on a channel, counted as the channel counts.

use serde::Deserialize;

/// How long a message may be.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Limit {
    /// What is counted.
    pub count: Count,
    /// How many of it are the most.
    pub max: usize,
    /// Where this is said.
    pub source: Option<String>,
    /// The day on which the source was read (`2026-11-22`).
    pub read: Option<String>,
}

/// What a channel counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Count {
    /// Characters: Unicode scalar values.
    Characters,
    /// UTF-16 code units, as programs in Java and JavaScript count.
    #[serde(rename = "utf-16-units")]
    Utf16Units,
    /// The parts that an SMS is sent in.
    SmsParts,
}

impl Limit {
    /// Where it is said, in words.
    pub(crate) fn told(&self) -> Option<String> {
        let source = self.source.as_ref()?;
        Some(self.read.as_ref().map_or_else(|| source.clone(), |read| format!("{source}, read on {read}")))
    }

    /// How much of what is counted a text has.
    pub(crate) fn length(&self, text: &str) -> usize {
        match self.count {
            Count::Characters => text.chars().count(),
            Count::Utf16Units => text.encode_utf16().count(),
            Count::SmsParts => Sms::of(text).parts(),
        }
    }

    /// Writes a text with what the channel counts least.
    pub(crate) fn spell(&self, text: String) -> String {
        if self.count != Count::SmsParts || !text.contains(|c| likeness(c).is_some()) {
            return text;
        }
        let mut spelled = String::with_capacity(text.len());
        for c in text.chars() {
            match likeness(c) {
                Some(like) => spelled.push_str(like),
                None => spelled.push(c),
            }
        }
        spelled
    }

    /// Whether a text is too long.
    pub(crate) fn is_over(&self, text: &str) -> bool {
        // No character has less than one byte, and none less than one unit.
        match self.count {
            Count::Characters | Count::Utf16Units if text.len() <= self.max => false,
            _ => self.length(text) > self.max,
        }
    }

    /// By how much a text is too long; `None` for one that fits.
    pub(crate) fn over(&self, text: &str) -> Option<String> {
        if !self.is_over(text) {
            return None;
        }
        let (length, max) = (self.length(text), self.max);
        Some(match self.count {
            Count::Characters => format!("it has {length} characters, {} more than the {max} allowed", length - max),
            Count::Utf16Units => format!("it has {length} UTF-16 units, {} more than the {max} allowed", length - max),
            Count::SmsParts => {
                let sms = Sms::of(text);
                let room = sms.room(max);
                let (units, alphabet) = match sms.unicode {
                    false => ("septets", "the GSM-7 alphabet"),
                    true => ("UTF-16 units", "UCS-2, for not all of it is in the GSM-7 alphabet"),
                };
                let (length, over) = (sms.length, sms.length - room);
                format!("it has {length} {units} in {alphabet}, {over} more than fit into {max} parts")
            }
        })
    }
}

/// What a message is written with where one character outside of an alphabet more than halves what fits: spaces that keep a
/// sum together, typographic quotation marks and dashes have a likeness in the GSM-7 alphabet. Letters have none.
fn likeness(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{a0}' | '\u{202f}' => " ",
        '„' | '“' | '”' | '«' | '»' => "\"",
        '‚' | '‘' | '’' => "'",
        '–' | '—' => "-",
        '…' => "...",
        _ => return None,
    })
}

/// What an SMS takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sms {
    /// Septets, or UTF-16 units where a character is not in the GSM-7 alphabet.
    length: usize,
    unicode: bool,
}

impl Sms {
    fn of(text: &str) -> Sms {
        let septets: Option<usize> = text.chars().map(septets).sum();
        match septets {
            Some(length) => Sms { length, unicode: false },
            None => Sms { length: text.encode_utf16().count(), unicode: true },
        }
    }

    /// How many units fit into so many parts: each part of several gives up room for its number.
    fn room(self, parts: usize) -> usize {
        let (alone, joined) = if self.unicode { (70, 67) } else { (160, 153) };
        if parts <= 1 { alone } else { joined * parts }
    }

    fn parts(self) -> usize {
        if self.length <= self.room(1) { 1 } else { self.length.div_ceil(self.room(2) / 2) }
    }
}

/// The basic alphabet of 3GPP TS 23.038 (GSM-7), a septet each; the escape to the extension table is none of its characters.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
    ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Its extension table: the escape and the character, two septets.
const EXTENDED: &str = "\u{c}^{}\\[~]|€";

/// How many septets a character takes; `None` for one that is in neither table.
fn septets(c: char) -> Option<usize> {
    if c.is_ascii_alphanumeric() || BASIC.contains(c) { Some(1) } else { EXTENDED.contains(c).then_some(2) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(count: Count, max: usize) -> Limit {
        Limit { count, max, source: None, read: None }
    }

    #[test]
    fn characters_and_units_are_counted_apart() {
        for (text, characters, units) in [("", 0, 0), ("Grüße", 5, 5), ("e\u{301}", 2, 2), ("😀", 1, 2)] {
            assert_eq!(limit(Count::Characters, 9).length(text), characters);
            assert_eq!(limit(Count::Utf16Units, 9).length(text), units);
        }
    }

    #[test]
    fn the_tables_are_whole() {
        // 128 places, of which the escape is no character.
        assert_eq!((BASIC.chars().count(), EXTENDED.chars().count()), (127, 10));
    }

    #[test]
    fn an_sms_of_the_basic_alphabet_has_160_septets_or_parts_of_153() {
        let parts = |text: &str| limit(Count::SmsParts, 9).length(text);
        for (septets, expected) in [(0, 1), (160, 1), (161, 2), (306, 2), (307, 3)] {
            assert_eq!(parts(&"ä".repeat(septets)), expected, "{septets}");
        }
        assert_eq!(parts(&"€".repeat(80)), 1);
        assert_eq!(parts(&"€".repeat(81)), 2);
    }

    #[test]
    fn one_character_outside_of_it_makes_the_parts_short() {
        let parts = |text: &str| limit(Count::SmsParts, 9).length(text);
        for (units, expected) in [(70, 1), (71, 2), (134, 2), (135, 3)] {
            assert_eq!(parts(&"í".repeat(units)), expected, "{units}");
        }
        assert_eq!(parts(&format!("{}í", "a".repeat(70))), 2);
        assert_eq!(parts(&"😀".repeat(36)), 2);
    }

    #[test]
    fn an_sms_is_written_with_the_likes_of_what_its_alphabet_lacks() {
        let spell = |count, text: &str| limit(count, 1).spell(text.to_owned());
        let text = "„Ridge“ – 49,90\u{a0}€ …";
        assert_eq!(spell(Count::SmsParts, text), "\"Ridge\" - 49,90 € ...");
        assert!(!Sms::of(&spell(Count::SmsParts, text)).unicode);
        assert_eq!(spell(Count::Characters, text), text);
        assert_eq!(spell(Count::SmsParts, "María: ñ ü"), "María: ñ ü");
    }

    #[test]
    fn what_is_too_long_says_by_how_much() {
        let over = |count, max, text: &str| limit(count, max).over(text);
        assert_eq!(over(Count::Characters, 3, "äöü"), None);
        assert_eq!(over(Count::Characters, 3, "äöüß").unwrap(), "it has 4 characters, 1 more than the 3 allowed");
        assert_eq!(over(Count::Utf16Units, 3, "😀😀").unwrap(), "it has 4 UTF-16 units, 1 more than the 3 allowed");
        let long = over(Count::SmsParts, 2, &"a".repeat(310)).unwrap();
        assert_eq!(long, "it has 310 septets in the GSM-7 alphabet, 4 more than fit into 2 parts");
        assert_eq!(over(Count::SmsParts, 1, &"á".repeat(70)), None);
    }
}
