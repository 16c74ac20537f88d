//! What differs between two texts, by words.

use std::fmt;

use serde::Serialize;
use similar::{ChangeTag, DiffOp, TextDiff};

use crate::shot::HEADING;

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
    /// Compares two texts.
    pub(crate) fn of(old: &str, new: &str) -> Diff {
        let lines = TextDiff::from_lines(old, new);
        let (olds, news) = (lines.old_slices(), lines.new_slices());
        let mut diff = Diff::default();
        for op in lines.ops() {
            let (heading, changed) = match *op {
                DiffOp::Equal { .. } => continue,
                DiffOp::Delete { old_index, old_len, .. } => {
                    (heading(olds, old_index), whole(Of::Old, &olds[old_index..old_index + old_len]))
                }
                DiffOp::Insert { new_index, new_len, .. } => {
                    (heading(news, new_index), whole(Of::New, &news[new_index..new_index + new_len]))
                }
                DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                    let old = olds[old_index..old_index + old_len].concat();
                    let new = news[new_index..new_index + new_len].concat();
                    (heading(news, new_index), words(&old, &new))
                }
            };
            match diff.parts.last_mut().filter(|part| part.heading == heading) {
                Some(part) => part.lines.extend(changed),
                None => diff.parts.push(Part { heading: heading.to_owned(), lines: changed }),
            }
        }
        diff.parts
            .iter_mut()
            .for_each(|part| part.lines.retain(|line| line.iter().any(|piece| !piece.text.is_empty())));
        diff
    }
}

/// The settings of the part that a line stands in.
fn heading<'t>(lines: &[&'t str], at: usize) -> &'t str {
    let heading = |line: &&'t str| line.strip_prefix(HEADING).map(str::trim_end);
    lines[..=at.min(lines.len() - 1)].iter().rev().find_map(heading).unwrap_or_default()
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
    fn a_paragraph_is_gone_and_another_came() {
        assert_eq!(Diff::of("──── en\na\n\nb\n", "──── en\na\n").to_string(), "──── en\n[-b-]\n");
        assert_eq!(Diff::of("──── en\na\n", "──── en\na\n\nb\n").to_string(), "──── en\n{+b+}\n");
        assert_eq!(Diff::of("", "──── en\na\n").to_string(), "──── en\n{+──── en+}\n{+a+}\n");
        assert_eq!(Diff::of("same\n", "same\n"), Diff::default());
    }
}
