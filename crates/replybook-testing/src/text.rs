//! A report in words.

use std::fmt::Write as _;

use crate::cause::Cause;
use crate::diff::{Diff, Of, Part, Piece};
use crate::heading::HEADING;
use crate::report::{Change, Kind, Report, replies};

/// How a report is painted; [`Plain`] marks what differs with signs.
pub trait Paint {
    /// What is gone.
    fn gone(&self, text: &str) -> String;
    /// What is as it was.
    fn both(&self, text: &str) -> String {
        text.to_owned()
    }
    /// What came.
    fn came(&self, text: &str) -> String;
    /// A heading.
    fn strong(&self, text: &str) -> String;
    /// What helps to find one's way.
    fn faint(&self, text: &str) -> String;
}

/// Marks what differs as git does in a diff of words: `[-gone-]{+come+}`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Plain;

impl Paint for Plain {
    fn gone(&self, text: &str) -> String {
        format!("[-{text}-]")
    }

    fn came(&self, text: &str) -> String {
        format!("{{+{text}+}}")
    }

    fn strong(&self, text: &str) -> String {
        text.to_owned()
    }

    fn faint(&self, text: &str) -> String {
        text.to_owned()
    }
}

/// How much of a report is told.
#[derive(Clone, Copy, Debug, Default)]
pub struct Telling {
    /// Whether every change is shown, and not one for each cause.
    pub all: bool,
    /// Whether two packs were compared, and no snapshots: what is not in the new one is gone.
    pub between: bool,
}

/// How many names are told where not all are.
const NAMES: usize = 5;

impl Telling {
    /// Tells what has changed, by cause; nothing if all is as accepted.
    pub fn tell(&self, report: &Report, paint: &impl Paint) -> String {
        let mut text = String::new();
        for (cause, changes) in report.causes() {
            self.cause(cause, &changes, paint, &mut text);
        }
        for (kind, what) in
            [(Kind::New, "new: nobody has accepted them yet"), (Kind::Orphaned, "orphaned: no case is called so")]
        {
            let changes: Vec<&Change> = report.of(kind).collect();
            if !changes.is_empty() {
                let _ = writeln!(text, "{}", paint.strong(what));
                self.names(&changes, kind == Kind::New, paint, &mut text);
                text.push('\n');
            }
        }
        if !report.strays.is_empty() {
            let _ = writeln!(text, "{}", paint.strong("among the snapshots, and none of them"));
            for path in &report.strays {
                let _ = writeln!(text, "  {}", path.display());
            }
            text.push('\n');
        }
        text
    }

    fn cause(&self, cause: &Cause, changes: &[&Change], paint: &impl Paint, text: &mut String) {
        let (many, cases) = (replies(cause, changes), changes.len());
        let (many, cases) = (counted(many, "reply", "replies"), counted(cases, "case", "cases"));
        let _ = writeln!(text, "{} {}", paint.strong(&format!("{cause}: {many}")), paint.faint(&format!("in {cases}")));
        // The plainest shows best what has happened.
        let shown = changes.iter().min_by_key(|change| change.causes.len()).copied();
        let shown = if self.all { changes.to_vec() } else { shown.into_iter().collect() };
        for change in &shown {
            let _ = writeln!(text, "  {}", paint.strong(&change.full_name()));
            written(&about(&change.diff, cause), "    ", paint, text);
        }
        let others: Vec<&Change> =
            changes.iter().copied().filter(|change| !shown.iter().any(|shown| std::ptr::eq(*shown, *change))).collect();
        self.names(&others, false, paint, text);
        text.push('\n');
    }

    fn names(&self, changes: &[&Change], diffs: bool, paint: &impl Paint, text: &mut String) {
        let most = if self.all || changes.len() <= NAMES + 1 { changes.len() } else { NAMES };
        for change in &changes[..most] {
            let _ = writeln!(text, "  {}", change.full_name());
            if self.all && diffs {
                written(&change.diff, "    ", paint, text);
            }
        }
        if most < changes.len() {
            let _ = writeln!(text, "  {}", paint.faint(&format!("and {} more", number(changes.len() - most))));
        }
    }
}

impl Report {
    /// Sums it up in a line: `520 cases, 8,320 replies: 3 changed, 2 new, 1 orphaned`.
    pub fn summary(&self) -> String {
        let of = |kind| self.of(kind).count();
        let kinds = [(of(Kind::Changed), "changed"), (of(Kind::New), "new"), (of(Kind::Orphaned), "orphaned")];
        let kinds: Vec<String> = kinds
            .iter()
            .filter(|(many, _)| *many > 0)
            .map(|(many, what)| format!("{} {what}", number(*many)))
            .collect();
        let kinds = if kinds.is_empty() { "all as accepted".to_owned() } else { kinds.join(", ") };
        format!("{}, {}: {kinds}", counted(self.cases, "case", "cases"), counted(self.replies, "reply", "replies"))
    }
}

/// The parts of a diff that a cause has to do with: those in the language of the message, if it has one.
fn about(diff: &Diff, cause: &Cause) -> Diff {
    let Some(language) = &cause.language else { return diff.clone() };
    let is_in = |tag: &str| tag == language || tag.strip_prefix(&**language).is_some_and(|rest| rest.starts_with('-'));
    let parts = diff.parts.iter().filter(|part| part.heading.split([',', ' ']).any(is_in));
    let parts: Vec<Part> = parts.cloned().collect();
    if parts.is_empty() { diff.clone() } else { Diff { parts } }
}

/// Writes a diff, each line after a margin.
pub fn written(diff: &Diff, margin: &str, paint: &impl Paint, text: &mut String) {
    for part in &diff.parts {
        let _ = writeln!(text, "{margin}{}", paint.faint(&format!("{HEADING}{}", part.heading)));
        for line in &part.lines {
            text.push_str(margin);
            for Piece { of, text: piece } in line {
                match of {
                    Of::Both => *text += &paint.both(piece),
                    Of::Old => *text += &paint.gone(piece),
                    Of::New => *text += &paint.came(piece),
                }
            }
            text.push('\n');
        }
    }
}

/// `8,320 replies`.
pub(crate) fn counted(many: usize, one: &str, others: &str) -> String {
    format!("{} {}", number(many), if many == 1 { one } else { others })
}

/// `8,320`.
pub(crate) fn number(many: usize) -> String {
    let digits = many.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
