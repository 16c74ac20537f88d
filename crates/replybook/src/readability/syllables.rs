//! How many syllables a word has, by simple rules of its language.

mod english;
mod german;
mod spanish;

use super::Tongue;

/// The syllables of a word that is spelled with letters; at least one.
pub(super) fn syllables(tongue: Tongue, word: &str) -> usize {
    let word = word.to_lowercase();
    let parts = word.split(|c: char| !(c.is_alphabetic() || matches!(c, '\'' | '’'))).filter(|part| !part.is_empty());
    let count = match tongue {
        Tongue::English => english::syllables,
        Tongue::Spanish => spanish::syllables,
        Tongue::German => german::syllables,
    };
    parts.map(|part| count(&part.chars().collect::<Vec<_>>()).max(1)).sum::<usize>().max(1)
}

#[cfg(test)]
fn holds(tongue: Tongue, known: usize, words: &str) {
    let counted = words.split_whitespace().map(|word| (word, syllables(tongue, word)));
    let wrong: Vec<_> = counted.filter(|(_, counted)| *counted != known).collect();
    assert!(wrong.is_empty(), "these have {known}: {wrong:?}");
}
