//! A list of words that are right, although no dictionary has them: `templates/spelling/de.txt`, a word a line.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

/// A list for a language, or for one of its regions.
pub struct List {
    language: String,
    /// In the order of the file.
    words: Vec<String>,
    needed: BTreeSet<String>,
}

impl List {
    /// All lists in a folder, by their names.
    pub fn all(folder: &Path) -> io::Result<Vec<List>> {
        let mut lists = Vec::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if let (Some(language), Some("txt")) = (path.file_stem(), path.extension().and_then(|end| end.to_str())) {
                lists.push(List::new(&language.to_string_lossy(), &fs::read_to_string(&path)?));
            }
        }
        lists.sort_by(|a, b| a.language.cmp(&b.language));
        Ok(lists)
    }

    fn new(language: &str, text: &str) -> List {
        let words = text.lines().map(str::to_owned).collect();
        List { language: language.to_owned(), words, needed: BTreeSet::new() }
    }

    /// Whether it holds for a language with a region.
    pub fn is_for(&self, language: &str) -> bool {
        let rest = language.strip_prefix(self.language.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }

    /// Whether it has a word, which is needed then. A small word may stand at the beginning of a sentence.
    pub fn needs(&mut self, word: &str) -> bool {
        let mut letters = word.chars();
        let small: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
        let found = self.words.iter().find(|listed| **listed == word || **listed == small).cloned();
        let has = found.is_some();
        self.needed.extend(found);
        has
    }

    /// What is wrong with it: lines that are not in order, or stand twice.
    pub fn faults(&self) -> Vec<String> {
        let pairs = self.words.windows(2).zip(2..).filter(|(pair, _)| pair[0] >= pair[1]);
        pairs
            .map(|(pair, line)| format!("{}:{line}: `{}` does not stand after `{}`", self.file(), pair[1], pair[0]))
            .collect()
    }

    /// Its words that nothing needs.
    pub fn unneeded(&self) -> Vec<String> {
        let unneeded = self.words.iter().zip(1..).filter(|(word, _)| !self.needed.contains(*word));
        unneeded.map(|(word, line)| format!("{}:{line}: nothing needs `{word}`", self.file())).collect()
    }

    fn file(&self) -> String {
        format!("templates/spelling/{}.txt", self.language)
    }
}

#[test]
fn a_list_is_in_order_and_has_what_is_needed() {
    let mut list = List::new("de", "Amazon\nversandfertig\nPayPal\n");
    assert!(list.is_for("de") && list.is_for("de-AT") && !list.is_for("es-MX"));
    assert!(list.needs("Versandfertig") && list.needs("PayPal") && !list.needs("paypal"));
    assert_eq!(list.unneeded(), ["templates/spelling/de.txt:1: nothing needs `Amazon`"]);
    assert_eq!(list.faults(), ["templates/spelling/de.txt:3: `PayPal` does not stand after `versandfertig`"]);
}
