//! A report as a comment on a pull request.

use std::fmt::Write as _;

use crate::diff::{Diff, Of, Piece};
use crate::report::{Change, Kind, Report, replies};
use crate::shot::HEADING;
use crate::text::counted;

/// How many bytes a comment may have: GitHub takes 65,536 characters.
const LONGEST: usize = 60_000;
/// How many names are listed of what is new or gone.
const NAMES: usize = 50;

impl Report {
    /// Tells what has changed in Markdown: a part to be opened for each cause, with one diff in it, and what is new or gone.
    /// It fits into a comment; what would not is counted.
    pub fn markdown(&self) -> String {
        if self.is_clean() {
            return format!("No reply changes: {}.\n", self.summary());
        }
        let mut text = format!("**{}**\n\n", self.summary());
        let mut parts: Vec<String> = Vec::new();
        for (cause, changes) in self.causes() {
            let (many, cases) = (replies(cause, &changes), changes.len());
            let (many, cases) = (counted(many, "reply", "replies"), counted(cases, "case", "cases"));
            let shown = changes.iter().min_by_key(|change| change.causes.len());
            let shown = shown.map(|change| fenced(&change.full_name(), &change.diff)).unwrap_or_default();
            let title = escaped(&cause.to_string());
            parts.push(format!("<details><summary>{title}: {many} in {cases}</summary>\n\n{shown}</details>\n\n"));
        }
        for (kind, what) in [(Kind::New, "new"), (Kind::Orphaned, "gone")] {
            let changes: Vec<&Change> = self.of(kind).collect();
            if changes.is_empty() {
                continue;
            }
            let mut names = String::new();
            for change in changes.iter().take(NAMES) {
                let _ = writeln!(names, "- `{}`", change.full_name().replace('`', "'"));
            }
            if let Some(more @ 1..) = changes.len().checked_sub(NAMES) {
                let _ = writeln!(names, "- and {more} more");
            }
            let many = counted(changes.len(), "case", "cases");
            parts.push(format!("<details><summary>{many} {what}</summary>\n\n{names}\n</details>\n\n"));
        }
        let all = parts.len();
        let mut told = 0;
        for part in parts {
            if text.len() + part.len() <= LONGEST {
                text += &part;
                told += 1;
            }
        }
        if told < all {
            let _ = writeln!(text, "{} more would not fit in here.", all - told);
        }
        text
    }
}

/// A diff in a fence that nothing in it can close.
fn fenced(name: &str, diff: &Diff) -> String {
    let mut inside = format!("# {name}\n");
    for part in &diff.parts {
        let _ = writeln!(inside, "@@ {HEADING}{} @@", part.heading);
        for line in &part.lines {
            for (of, sign) in [(Of::Old, '-'), (Of::New, '+')] {
                if line.iter().any(|piece| piece.of == of) {
                    let said: String =
                        line.iter().filter(|piece| piece.of == of || piece.of == Of::Both).map(text).collect();
                    let _ = writeln!(inside, "{sign} {said}");
                }
            }
        }
    }
    let longest = inside.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}diff\n{inside}{fence}\n\n")
}

fn text(piece: &Piece) -> &str {
    &piece.text
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_reply_closes_its_fence() {
        let diff = Diff::of("──── en\nRun ```rm```\n", "──── en\nRun ````rm````\n");
        let fenced = fenced("x", &diff);
        assert!(fenced.starts_with("`````diff\n") && fenced.ends_with("\n`````\n\n"), "{fenced}");
    }
}
