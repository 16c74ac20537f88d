//! Phrases that are looked for in the words of a sentence.

use std::collections::HashMap;

use crate::guard::hashing::Hashing;

/// Phrases of a kind, found by the words that they begin with.
pub(super) struct Phrases {
    phrases: Vec<Phrase>,
    by_first: HashMap<&'static str, Vec<usize>, Hashing>,
    /// Those that begin with an ending or a stem.
    starred: Vec<usize>,
}

/// Words in a row: each is one of several, and a gap may stand between two.
struct Phrase {
    parts: Vec<Part>,
}

enum Part {
    /// One of these; a star stands for any ending.
    Word(Vec<&'static str>),
    /// Up to two words of any kind.
    Gap,
}

impl Phrases {
    /// Reads phrases, one a line: `your .. order|parcel|deliver*`.
    pub(super) fn new(lines: &'static str) -> Phrases {
        let part = |word: &'static str| match word {
            ".." => Part::Gap,
            word => Part::Word(word.split('|').collect()),
        };
        let phrases: Vec<Phrase> =
            lines.lines().map(|line| Phrase { parts: line.split_whitespace().map(part).collect() }).collect();
        let (mut by_first, mut starred) = (HashMap::<_, Vec<usize>, _>::default(), Vec::new());
        for (at, phrase) in phrases.iter().enumerate() {
            let Some(Part::Word(known)) = phrase.parts.first() else { continue };
            for word in known.iter().filter(|word| !word.contains('*')) {
                by_first.entry(*word).or_default().push(at);
            }
            if known.iter().any(|word| word.contains('*')) {
                starred.push(at);
            }
        }
        Phrases { phrases, by_first, starred }
    }

    /// Whether one of the phrases stands in the words of a sentence.
    pub(super) fn are_in(&self, words: &[String]) -> bool {
        (0..words.len()).any(|at| {
            let known = self.by_first.get(&*words[at]).into_iter().flatten().chain(&self.starred);
            known.into_iter().any(|phrase| begins(&self.phrases[*phrase].parts, &words[at..]))
        })
    }
}

fn begins(parts: &[Part], words: &[String]) -> bool {
    match (parts, words) {
        ([], _) => true,
        ([Part::Gap, rest @ ..], words) => (0..=words.len().min(2)).any(|skipped| begins(rest, &words[skipped..])),
        ([Part::Word(known), rest @ ..], [word, after @ ..]) => {
            known.iter().any(|known| is(known, word)) && begins(rest, after)
        }
        _ => false,
    }
}

fn is(known: &str, word: &str) -> bool {
    match known.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => match known.strip_prefix('*') {
            Some(ending) => word.ends_with(ending),
            None => known == word,
        },
    }
}

/// The words of a sentence in small letters.
pub(super) fn words(sentence: &str) -> Vec<String> {
    let between = |c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’'));
    sentence.split(between).filter(|word| !word.is_empty()).map(|word| word.to_lowercase().replace('’', "'")).collect()
}

/// The same without accents: people leave them out.
pub(super) fn folded(words: &[String]) -> Vec<String> {
    words.iter().map(|word| fold(word)).collect()
}

fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'á' | 'à' | 'ä' | 'â' => folded.push('a'),
            'é' | 'è' | 'ê' => folded.push('e'),
            'í' | 'ì' => folded.push('i'),
            'ó' | 'ò' | 'ö' | 'ô' => folded.push('o'),
            'ú' | 'ù' | 'ü' | 'û' => folded.push('u'),
            'ñ' => folded.push('n'),
            'ß' => folded.push_str("ss"),
            c => folded.push(c),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_has_gaps_and_endings() {
        let phrases = Phrases::new("your .. order|deliver*");
        for text in ["Your order", "is your big old order", "Your deliveries", "your first délivery"] {
            assert!(phrases.are_in(&folded(&words(text))), "{text}");
        }
        for text in ["order your", "your one two three order", "your orders", ""] {
            assert!(!phrases.are_in(&folded(&words(text))), "{text}");
        }
    }
}
