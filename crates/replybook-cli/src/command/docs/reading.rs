//! How each play reads in each language, measured.

use std::fmt::Write as _;

use replybook::{PlayReadability, Playbook, ReadingLimits};

use super::folder::Page;
use super::markdown::{begin, code, table, text};
use super::{Told, groups, heading, place};

const ABOUT: &str = "
Measured are the replies to the covering cases of each play, in every voice, without salutation, closing and signature.
The reading ease is counted by the formulas of Flesch (English), Fernández Huerta (Spanish) and Amstad (German): the higher,
the easier, and 60 to 70 is plain language. `replybook check` warns of a play that is beyond a limit (`long-sentences`,
`hard-to-read`).
";

pub fn page(playbook: &Playbook, scenarios: &[Told]) -> Page {
    let mut page = begin("How the replies read");
    page += ABOUT;
    let summary = playbook.languages().map(|language| summary(language, scenarios));
    let head = ["language", "words a sentence: median", "most", "limit", "reading ease: median", "least", "limit"];
    let _ = write!(page, "\n{}", table(&head, summary));
    for (group, told) in groups(scenarios) {
        let _ = writeln!(page, "\n## {}", heading(group));
        for Told { outline, reading } in told {
            let _ = writeln!(page, "\n### [{}]({})\n", text(&outline.title), place(&outline.id));
            let head = [
                "play",
                "language",
                "replies",
                "characters",
                "most",
                "words a sentence",
                "most",
                "reading ease",
                "least",
            ];
            page += &table(&head, reading.iter().map(row));
        }
    }
    Page { path: "readability.md".to_owned(), text: page }
}

/// What the plays of all scenarios come to in a language.
fn summary(language: &str, scenarios: &[Told]) -> Vec<String> {
    let plays = || scenarios.iter().flat_map(|told| &told.reading).filter(|read| read.language == language);
    let words = Sorted::new(plays().map(PlayReadability::words_per_sentence));
    let ease = Sorted::new(plays().filter_map(PlayReadability::ease));
    let limits = ReadingLimits::of(language);
    vec![
        language.to_owned(),
        figure(words.median(), 1),
        figure(words.most(), 1),
        figure(limits.map(|limits| limits.words_per_sentence), 0),
        figure(ease.median(), 0),
        figure(ease.least(), 0),
        figure(limits.map(|limits| limits.ease), 0),
    ]
}

fn row(read: &PlayReadability) -> Vec<String> {
    vec![
        code(&read.play),
        read.language.clone(),
        read.replies.to_string(),
        figure(Some(read.characters()), 0),
        read.most_characters.to_string(),
        figure(Some(read.words_per_sentence()), 1),
        figure(Some(read.most_words_per_sentence), 1),
        figure(read.ease(), 0),
        figure(read.least_ease, 0),
    ]
}

fn figure(number: Option<f64>, decimals: usize) -> String {
    number.map_or_else(|| "–".to_owned(), |number| format!("{number:.decimals$}"))
}

/// Figures, from the least to the most.
struct Sorted(Vec<f64>);

impl Sorted {
    fn new(figures: impl Iterator<Item = f64>) -> Sorted {
        let mut figures: Vec<f64> = figures.collect();
        figures.sort_by(f64::total_cmp);
        Sorted(figures)
    }

    fn least(&self) -> Option<f64> {
        self.0.first().copied()
    }

    fn median(&self) -> Option<f64> {
        self.0.get(self.0.len() / 2).copied()
    }

    fn most(&self) -> Option<f64> {
        self.0.last().copied()
    }
}
