//! Telephone numbers that are said in words: "null eins sieben eins …".

use std::ops::Range;

use crate::guard::text::Text;

/// How many figures in words make a number; people count to five.
const LEAST: usize = 6;
/// How many they are at least beside figures in digits.
const FEWEST: usize = 2;

/// The numbers that stand in words in a text, in order.
pub(super) fn spoken(text: &Text<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut row = Row::default();
    for (at, word) in text.words().iter().enumerate() {
        let folded = text.folded_word(at);
        let value = if word.number { None } else { figure(folded) };
        let joins = row.words.end == at && !row.words.is_empty();
        if !joins {
            found.extend(row.number());
            row = Row::default();
        }
        if let Some(value) = value {
            row.push(at, value);
        } else if word.number && joins {
            row.digits += folded.bytes().filter(u8::is_ascii_digit).count();
            row.words.end = at + 1;
        } else if joins && matches!(folded, "y" | "und" | "plus") {
            row.words.end = at + 1;
        }
    }
    found.extend(row.number());
    found.into_iter().map(|words| text.bytes(&words)).collect()
}

/// Figures that follow one another.
#[derive(Default)]
struct Row {
    words: Range<usize>,
    values: usize,
    last: u8,
    /// Whether they do not only go up, as those do that count or list sizes.
    mixed: bool,
    /// How many figures in digits follow.
    digits: usize,
}

impl Row {
    fn push(&mut self, at: usize, value: u8) {
        if self.words.is_empty() {
            self.words = at..at;
        }
        self.mixed |= self.values > 0 && value <= self.last;
        self.words.end = at + 1;
        self.values += 1;
        self.last = value;
    }

    fn number(&self) -> Option<Range<usize>> {
        let long = self.values >= LEAST || self.values >= FEWEST && self.values + self.digits >= LEAST + 2;
        (self.mixed && long).then(|| self.words.clone())
    }
}

/// What a word says of a number that is said figure by figure, or two by two.
fn figure(word: &str) -> Option<u8> {
    if word.len() > 9 {
        return None;
    }
    Some(match word {
        "zero" | "oh" | "cero" | "null" | "double" | "triple" | "doble" | "doppel" => 0,
        "one" | "uno" | "eins" => 1,
        "two" | "dos" | "zwei" | "zwo" => 2,
        "three" | "tres" | "drei" => 3,
        "four" | "cuatro" | "vier" => 4,
        "five" | "cinco" | "funf" => 5,
        "six" | "seis" | "sechs" => 6,
        "seven" | "siete" | "sieben" => 7,
        "eight" | "ocho" | "acht" => 8,
        "nine" | "nueve" | "neun" => 9,
        "diez" => 10,
        "once" => 11,
        "doce" => 12,
        "trece" => 13,
        "catorce" => 14,
        "quince" => 15,
        "veinte" | "twenty" => 20,
        "treinta" | "thirty" => 30,
        "cuarenta" | "forty" => 40,
        "cincuenta" | "fifty" => 50,
        "sesenta" | "sixty" => 60,
        "setenta" | "seventy" => 70,
        "ochenta" | "eighty" => 80,
        "noventa" | "ninety" => 90,
        _ => return None,
    })
}
