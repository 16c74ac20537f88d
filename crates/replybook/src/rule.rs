//! What a rule is, for people: its name, how bad it is to break it, and what it says of itself.

use std::fmt;

use crate::diagnostic::Severity;

/// One kind of defect that a pack or a message can have.
pub struct Rule {
    /// Its name, after the defect: `unreachable-play`.
    pub id: &'static str,
    /// How bad it is to break it; what a channel forbids is as bad as its file's source is sure.
    pub severity: Severity,
    /// The [`head`] of its file.
    head: &'static str,
}

impl Rule {
    pub(crate) const fn new(id: &'static str, severity: Severity, head: &'static str) -> Rule {
        Rule { id, severity, head }
    }

    /// What is wrong where the rule is broken, in one line.
    pub fn summary(&self) -> &'static str {
        self.doc().next().unwrap_or_default()
    }

    /// What the rule says of itself, as Markdown: what is wrong, why it matters, an example and how it is mended.
    pub fn text(&self) -> String {
        self.doc().flat_map(|line| [line, "\n"]).collect()
    }

    fn doc(&self) -> impl Iterator<Item = &'static str> {
        let lines = self.head.lines().filter_map(|line| line.strip_prefix("//!"));
        lines.map(|line| line.strip_prefix(' ').unwrap_or(line))
    }
}

/// What a file of Rust says of itself, in its first lines; the code below them is not compiled in as a text.
macro_rules! head {
    ($file:literal) => {{
        const FILE: &[u8] = include_bytes!($file);
        const HEAD: [u8; $crate::rule::head_length(FILE)] = $crate::rule::first(FILE);
        match std::str::from_utf8(&HEAD) {
            Ok(head) => head,
            Err(_) => panic!("a file of Rust is text"),
        }
    }};
}
pub(crate) use head;

/// How many bytes the lines have that open a file and say what it is.
pub(crate) const fn head_length(file: &[u8]) -> usize {
    let mut at = 0;
    while at + 2 < file.len() && file[at] == b'/' && file[at + 1] == b'/' && file[at + 2] == b'!' {
        while at < file.len() && file[at] != b'\n' {
            at += 1;
        }
        at += 1;
    }
    at
}

/// The first bytes of a file.
pub(crate) const fn first<const LENGTH: usize>(file: &[u8]) -> [u8; LENGTH] {
    match file.first_chunk() {
        Some(first) => *first,
        None => panic!("the file is longer than its first lines"),
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule").field("id", &self.id).field("severity", &self.severity).finish()
    }
}
