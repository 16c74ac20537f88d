//! Telephone numbers that are said in words: "null eins sieben eins …".

use std::ops::Range;

use crate::guard::edges::Edges;
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
    const EDGES: Edges = {
        let (mut edges, mut at) = (Edges::NONE, 0);
        while at < FIGURES.len() {
            edges = edges.and(FIGURES[at].1);
            at += 1;
        }
        edges
    };
    if !EDGES.may_be(word.as_bytes()) {
        return None;
    }
    FIGURES.iter().find(|(_, words)| words.contains(&word)).map(|(value, _)| *value)
}

/// The figures, each with the words for it.
const FIGURES: &[(u8, &[&str])] = &[
    (0, &["zero", "oh", "cero", "null", "double", "triple", "doble", "doppel"]),
    (1, &["one", "uno", "eins"]),
    (2, &["two", "dos", "zwei", "zwo"]),
    (3, &["three", "tres", "drei"]),
    (4, &["four", "cuatro", "vier"]),
    (5, &["five", "cinco", "funf"]),
    (6, &["six", "seis", "sechs"]),
    (7, &["seven", "siete", "sieben"]),
    (8, &["eight", "ocho", "acht"]),
    (9, &["nine", "nueve", "neun"]),
    (10, &["diez"]),
    (11, &["once"]),
    (12, &["doce"]),
    (13, &["trece"]),
    (14, &["catorce"]),
    (15, &["quince"]),
    (20, &["veinte", "twenty"]),
    (30, &["treinta", "thirty"]),
    (40, &["cuarenta", "forty"]),
    (50, &["cincuenta", "fifty"]),
    (60, &["sesenta", "sixty"]),
    (70, &["setenta", "seventy"]),
    (80, &["ochenta", "eighty"]),
    (90, &["noventa", "ninety"]),
];
