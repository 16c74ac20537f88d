//! What differs between two texts, by words.

use std::fmt;

use serde::Serialize;
use similar::{ChangeTag, DiffTag, TextDiff};

use crate::heading::{self, AGENT, FINDINGS, HEADING, heading, parts};

/// What differs between two snapshots' texts: the parts that differ, each with its heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// The parts that differ.
    pub parts: Vec<Part>,
}

/// A part of a snapshot's text of which something differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Part {
    /// The settings that it is said in: `de, de-AT, formal`.
    pub heading: String,
    /// The lines that differ.
    pub lines: Vec<Vec<Piece>>,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// Whether the old text has it, the new one, or both.
    pub of: Of,
    /// The piece.
    pub text: String,
}

/// Which of two texts has a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Of {
    /// Both.
    Both,
    /// Only the old one.
    Old,
    /// Only the new one.
    New,
}

impl Diff {
    /// Compares two snapshots' texts, setting by setting: which settings share a heading may have changed.
    pub(crate) fn of(old: &str, new: &str) -> Diff {
        let [before, now] = [old, new].map(|text| parts(text).collect::<Vec<_>>());
        let mut diff = Diff::default();
        for (heading, text) in &now {
            // Where several parts have become one, each of them may differ from it in its own way.
            let mut olds: Vec<(Vec<Cell<'_>>, &str)> = Vec::new();
            for cell in cells(heading) {
                let was =
                    before.iter().find(|(heading, _)| cells(heading).contains(&cell)).map_or("", |(_, text)| *text);
                match olds.iter_mut().find(|(_, known)| *known == was) {
                    Some((cells, _)) => cells.push(cell),
                    None => olds.push((vec![cell], was)),
                }
            }
            for (cells, was) in olds {
                diff.part(&named(&cells), was, text);
            }
        }
        for (heading, text) in &before {
            let known = |cell: &Cell<'_>| now.iter().any(|(heading, _)| cells(heading).contains(cell));
            let gone: Vec<Cell<'_>> = cells(heading).into_iter().filter(|cell| !known(cell)).collect();
            if !gone.is_empty() {
                diff.part(&named(&gone), text, "");
            }
        }
        diff
    }

    fn part(&mut self, heading: &str, old: &str, new: &str) {
        let lines = lines(old.trim_end(), new.trim_end());
        if !lines.is_empty() {
            self.parts.push(Part { heading: heading.to_owned(), lines });
        }
    }
}

/// The lines that differ, by words.
fn lines(old: &str, new: &str) -> Vec<Vec<Piece>> {
    // The last line of each ends as all others do.
    let (old, new) = (format!("{old}\n"), format!("{new}\n"));
    let diff = TextDiff::from_lines(&old, &new);
    let (olds, news) = (diff.old_slices(), diff.new_slices());
    let mut lines = Vec::new();
    for op in diff.ops() {
        let (gone, came) = (&olds[op.old_range()], &news[op.new_range()]);
        let (old, new) = (gone.concat(), came.concat());
        match op.tag() {
            DiffTag::Equal => {}
            // Texts that have little in common are easier to read one after the other.
            DiffTag::Replace if alike(&old, &new) => lines.extend(words(&old, &new)),
            DiffTag::Replace | DiffTag::Delete | DiffTag::Insert => {
                lines.extend(whole(Of::Old, gone));
                lines.extend(whole(Of::New, came));
            }
        }
    }
    lines.retain(|line| line.iter().any(|piece| !piece.text.is_empty()));
    lines
}

/// Whether two texts share a third of their words.
fn alike(old: &str, new: &str) -> bool {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.split_whitespace().collect(), new.split_whitespace().collect());
    TextDiff::from_slices(&old, &new).ratio() > 0.33
}

/// A setting: a language and a voice. Of what agents get, the heading itself.
type Cell<'t> = (&'t str, Option<&'t str>);

/// The settings that a heading names.
fn cells(heading: &str) -> Vec<Cell<'_>> {
    if heading.starts_with(AGENT) || heading == FINDINGS {
        return vec![(heading, None)];
    }
    heading::cells(heading).collect()
}

/// Names settings as a heading does.
fn named(cells: &[Cell<'_>]) -> String {
    heading(cells.iter().copied())
}

fn whole(of: Of, lines: &[&str]) -> Vec<Vec<Piece>> {
    let piece = |line: &&str| vec![Piece { of, text: line.trim_end_matches('\n').to_owned() }];
    lines.iter().map(piece).collect()
}

/// Compares two texts word by word; what is between two changes and no more than a blank belongs to them.
fn words(old: &str, new: &str) -> Vec<Vec<Piece>> {
    let diff = TextDiff::from_words(old, new);
    let mut lines: Vec<Vec<Piece>> = vec![Vec::new()];
    for change in diff.iter_all_changes() {
        let of = match change.tag() {
            ChangeTag::Equal => Of::Both,
            ChangeTag::Delete => Of::Old,
            ChangeTag::Insert => Of::New,
        };
        for (at, text) in change.value().split('\n').enumerate() {
            if at > 0 {
                lines.push(Vec::new());
            }
            let Some(line) = lines.last_mut().filter(|_| !text.is_empty()) else { continue };
            match line.last_mut().filter(|piece| piece.of == of) {
                Some(piece) => piece.text += text,
                None => line.push(Piece { of, text: text.to_owned() }),
            }
        }
    }
    lines.iter_mut().for_each(close_up);
    lines.retain(|line| line.iter().any(|piece| !piece.text.is_empty()));
    lines
}

/// Puts what is gone before what came, where only blanks lie between several such: whole phrases are easier to read than
/// words that take turns.
fn close_up(line: &mut Vec<Piece>) {
    let mut closed: Vec<Piece> = Vec::new();
    let (mut old, mut new) = (String::new(), String::new());
    let mut pieces = std::mem::take(line).into_iter().peekable();
    let flush = |closed: &mut Vec<Piece>, old: &mut String, new: &mut String| {
        for (of, text) in [(Of::Old, old), (Of::New, new)] {
            if !text.is_empty() {
                closed.push(Piece { of, text: std::mem::take(text) });
            }
        }
    };
    while let Some(Piece { of, text }) = pieces.next() {
        match of {
            Of::Old => old += &text,
            Of::New => new += &text,
            Of::Both if text.trim().is_empty() && !(old.is_empty() && new.is_empty()) && pieces.peek().is_some() => {
                old += &text;
                new += &text;
            }
            Of::Both => {
                flush(&mut closed, &mut old, &mut new);
                closed.push(Piece { of, text });
            }
        }
    }
    flush(&mut closed, &mut old, &mut new);
    *line = closed;
}

impl fmt::Display for Diff {
    /// Writes the parts as git writes a diff of words: `[-gone-]{+come+}`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in &self.parts {
            writeln!(f, "{HEADING}{}", part.heading)?;
            for line in &part.lines {
                for Piece { of, text } in line {
                    match of {
                        Of::Both => f.write_str(text)?,
                        Of::Old => write!(f, "[-{text}-]")?,
                        Of::New => write!(f, "{{+{text}+}}")?,
                    }
                }
                writeln!(f)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_differs() {
        let old = "──── de, formal\nGuten Tag,\n\ndas Geld kommt in fünf Tagen.\n\nGruß\n";
        let new = old.replace("fünf", "zehn");
        let diff = Diff::of(old, &new).to_string();
        assert_eq!(diff, "──── de, formal\ndas Geld kommt in [-fünf-]{+zehn+} Tagen.\n");
    }

    #[test]
    fn a_phrase_is_replaced_as_a_whole() {
        let diff = Diff::of("──── en\nyou will get it soon now\n", "──── en\nyou will have this later now\n");
        assert_eq!(diff.to_string(), "──── en\nyou will [-get it soon-]{+have this later+} now\n");
    }

    #[test]
    fn settings_that_no_longer_share_a_heading_are_compared_each_with_its_own() {
        let one = "──── de, de-AT, formal\nGuten Tag\n";
        let two = "──── de, formal\nGuten Tag\n\n──── de-AT, formal\nServus\n";
        assert_eq!(Diff::of(one, two).to_string(), "──── de-AT, formal\n[-Guten Tag-]\n{+Servus+}\n");
        assert_eq!(Diff::of(two, one).to_string(), "──── de-AT, formal\n[-Servus-]\n{+Guten Tag+}\n");
    }

    #[test]
    fn a_paragraph_is_gone_and_another_came() {
        assert_eq!(Diff::of("──── en\na\n\nb\n", "──── en\na\n").to_string(), "──── en\n[-b-]\n");
        assert_eq!(Diff::of("──── en\na\n", "──── en\na\n\nb\n").to_string(), "──── en\n{+b+}\n");
        assert_eq!(Diff::of("", "──── en\na\n").to_string(), "──── en\n{+a+}\n");
        assert_eq!(Diff::of("──── en\na\n", "").to_string(), "──── en\n[-a-]\n");
        assert_eq!(Diff::of("same\n", "same\n"), Diff::default());
    }
}
