//! A report as a comment on a pull request.

use std::fmt::Write as _;

use crate::diff::{Diff, Of, Piece};
use crate::heading::HEADING;
use crate::report::{Change, Kind, Report, replies};
use crate::text::{counted, number};

/// How many bytes a comment may have: GitHub takes 65,536 characters.
const LONGEST: usize = 60_000;
/// How many names are listed of what is new or gone.
const NAMES: usize = 50;

impl Report {
    /// Tells what has changed in Markdown: a part to be opened for each cause, with one diff in it, and what is new or gone.
    /// It fits into a comment: what would not is named, or counted.
    pub fn markdown(&self) -> String {
        if self.is_clean() {
            return format!("No reply changes: {}.\n", self.summary());
        }
        let mut parts: Vec<Part> = Vec::new();
        for (cause, changes) in self.causes() {
            let (many, cases) = (replies(cause, &changes), changes.len());
            let (many, cases) = (counted(many, "reply", "replies"), counted(cases, "case", "cases"));
            let shown = changes.iter().min_by_key(|change| change.causes.len());
            let shown = shown.map(|change| fenced(&change.full_name(), &change.diff)).unwrap_or_default();
            parts.push(Part { title: format!("{}: {many} in {cases}", escaped(&cause.to_string())), shown });
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
                let _ = writeln!(names, "- and {} more", number(more));
            }
            let title = format!("{} {what}", counted(changes.len(), "case", "cases"));
            parts.push(Part { title, shown: format!("{names}\n") });
        }
        fitted(&format!("**{}**\n\n", self.summary()), &parts)
    }
}

/// What is told under a title, to be opened.
struct Part {
    title: String,
    shown: String,
}

impl Part {
    fn whole(&self) -> String {
        format!("<details><summary>{}</summary>\n\n{}</details>\n\n", self.title, self.shown)
    }

    /// Without what it shows.
    fn brief(&self) -> String {
        format!("- {}\n", self.title)
    }
}

/// As much as fits: what is too long to be shown is named, and what is too much to be named is counted.
fn fitted(head: &str, parts: &[Part]) -> String {
    let mut text = head.to_owned();
    // Names come before texts: room is kept for as many as there can be.
    let names: usize = parts.iter().map(|part| part.brief().len()).sum();
    let kept = names.min(LONGEST / 2);
    let mut brief = Vec::new();
    for part in parts {
        let whole = part.whole();
        if text.len() + whole.len() + kept <= LONGEST {
            text += &whole;
        } else {
            brief.push(part.brief());
        }
    }
    if brief.is_empty() {
        return text;
    }
    text += "Too long to be shown here:\n\n";
    let mut left = brief.len();
    for name in &brief {
        if text.len() + name.len() <= LONGEST {
            text += name;
            left -= 1;
        }
    }
    if left > 0 {
        let _ = writeln!(text, "- and {} more", number(left));
    }
    text += "\n`replybook diff` with `--all` tells all of it.\n";
    text
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
    fn what_does_not_fit_into_a_comment_is_named_and_then_counted() {
        let part =
            |at: usize, long: usize| Part { title: format!("cause-{at}: 2 replies"), shown: "ü".repeat(long / 2) };
        let few = [part(1, 100), part(2, 100_000), part(3, 100)];
        let text = fitted("**3 changed**\n\n", &few);
        assert!(
            text.len() < 65_536 && text.contains("<summary>cause-1") && text.contains("<summary>cause-3"),
            "{text}"
        );
        assert!(text.contains("Too long to be shown here:\n\n- cause-2: 2 replies\n\n`replybook diff`"), "{text}");
        let many: Vec<Part> = (0..5_000).map(|at| part(at, 900)).collect();
        let text = fitted("**5,000 changed**\n\n", &many);
        assert!(text.len() < 65_536 && text.contains("<summary>cause-20:") && text.contains("\n- cause-1000:"));
        let counted = text.lines().find_map(|line| line.strip_prefix("- and ")).unwrap();
        assert!(counted.ends_with(" more"), "{counted}");
        assert!(!fitted("", &few[..1]).contains("Too long"));
    }

    #[test]
    fn nothing_in_a_reply_closes_its_fence() {
        let diff = Diff::of("──── en\nRun ```rm```\n", "──── en\nRun ````rm````\n");
        let fenced = fenced("x", &diff);
        assert!(fenced.starts_with("`````diff\n") && fenced.ends_with("\n`````\n\n"), "{fenced}");
    }
}
