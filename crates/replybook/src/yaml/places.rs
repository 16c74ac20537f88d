//! Where the values of a YAML text stand.

use std::collections::HashMap;

use saphyr_parser::Span;

use super::{Seen, Step, walk};
use crate::diagnostic::Diagnostic;

/// The places of everything in a text, for those who have much to say of it.
#[derive(Debug, Default)]
pub(crate) struct Places {
    root: Node,
    /// The bytes at which the lines begin.
    lines: Vec<usize>,
}

#[derive(Debug, Default)]
struct Node {
    at: Option<At>,
    keys: HashMap<String, Node>,
    items: Vec<Node>,
}

/// A place in a text, its line and column counted from 1, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct At {
    pub line: usize,
    pub column: usize,
    pub width: usize,
}

impl From<Span> for At {
    fn from(span: Span) -> At {
        let (start, end) = (span.start, span.end);
        // What ends on another line is shown by its beginning.
        let width = if start.line() == end.line() { end.col().saturating_sub(start.col()).max(1) } else { 1 };
        At { line: start.line(), column: start.col() + 1, width }
    }
}

impl Places {
    /// Finds all places in a text; none in one that cannot be read.
    pub(crate) fn of(text: &str) -> Places {
        let mut root = Node::default();
        let mut path = Vec::new();
        let walked = walk(text, |seen, span| {
            match &seen {
                Seen::Key(key) => path.push(Step::from(&**key)),
                Seen::Item(at) => {
                    path.push(Step::At(*at));
                    return Ok(());
                }
                Seen::Left => {
                    path.pop();
                    return Ok(());
                }
                _ => {}
            }
            // A key stands for its value, with it if both are short; an item of a list for itself.
            let named = matches!(seen, Seen::Key(_)) || matches!(path.last(), Some(Step::At(_)));
            let node = root.make(&path);
            match (&mut node.at, &seen) {
                (Some(at), Seen::Plain(_) | Seen::Quoted(_)) if span.end.line() == at.line => {
                    at.width = (span.end.col() + 1).saturating_sub(at.column).max(at.width);
                }
                // Of a map or a list, its beginning.
                (at @ None, Seen::Open { .. }) if named => *at = Some(At { width: 1, ..At::from(span) }),
                (at @ None, _) if named => *at = Some(span.into()),
                _ => {}
            }
            Ok(())
        });
        if walked.is_err() {
            return Places::default();
        }
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Places { root, lines }
    }

    /// Points at what a path leads to, or at the nearest thing above it that the text has.
    pub(super) fn point(&self, diagnostic: Diagnostic, text: &str, path: &[Step]) -> Diagnostic {
        let Some(At { line, column, width }) = self.find(path) else { return diagnostic };
        let Some(start) = self.lines.get(line - 1) else { return diagnostic };
        let bytes = |characters: usize| text[*start..].chars().take(characters).map(char::len_utf8).sum::<usize>();
        diagnostic.in_line(line, text, start + bytes(column - 1)..start + bytes(column - 1 + width))
    }

    fn find(&self, path: &[Step]) -> Option<At> {
        let mut node = &self.root;
        let mut found = None;
        for step in path {
            let inside = match step {
                Step::Key(key) => node.keys.get(key),
                // A list of one thing may be written without the list.
                Step::At(0) if node.items.is_empty() => continue,
                Step::At(at) => node.items.get(*at),
            };
            let Some(inside) = inside else { break };
            node = inside;
            found = node.at.or(found);
        }
        found
    }
}

impl Node {
    /// The node of a path, which is made if there is none yet.
    fn make(&mut self, path: &[Step]) -> &mut Node {
        path.iter().fold(self, |node, step| match step {
            Step::Key(key) => node.keys.entry(key.clone()).or_default(),
            Step::At(at) => {
                if node.items.len() <= *at {
                    node.items.resize_with(at + 1, Node::default);
                }
                &mut node.items[*at]
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_finds_its_place() {
        let text = "plays:\n  - play: a\n    say: { answer: [x, y] }\n  - play: b\n    say:\n      answer: { say: x, when: y }\n";
        let places = Places::of(text);
        for (path, line, column, width) in [
            (&["plays".into(), 1.into(), "play".into()][..], 4, 5, 7),
            (&["plays".into(), 0.into(), "say".into(), "answer".into(), 1.into()], 3, 24, 1),
            (&["plays".into(), 0.into(), "say".into(), "answer".into()], 3, 12, 6),
            // What is not there is shown by what it would stand in.
            (&["plays".into(), 1.into(), "when".into()], 4, 5, 1),
            // A list of one thing may be written without the list.
            (&["plays".into(), 1.into(), "say".into(), "answer".into(), 0.into(), "when".into()], 6, 25, 7),
        ] {
            assert_eq!(places.find(path), Some(At { line, column, width }), "{path:?}");
        }
    }
}
