//! Reads a pattern sign by sign.

use super::{Fault, Node};
use crate::guard::terms::shape::Shape;
use crate::guard::text::{is_inside, is_sign, parts};

/// How many words may stand between others at most, for `..`.
const GAP_MAX: u8 = 12;
/// How many words stand between others if `..` does not say it.
const GAP: u8 = 3;
/// How deep brackets may stand in one another.
const DEPTH_MAX: usize = 8;

/// What is told of a dollar that stands anywhere else.
pub(super) const ENDS: &str = "a dollar is not written in patterns; `^` is the beginning of a sentence, `$` its end";

/// Goes through a pattern from its beginning to its end.
pub(super) struct Parser<'a> {
    source: &'a str,
    at: usize,
    /// How many brackets are open.
    depth: usize,
}

impl<'a> Parser<'a> {
    pub(super) fn new(source: &'a str) -> Parser<'a> {
        Parser { source, at: 0, depth: 0 }
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.source[self.at..].chars().next()
    }

    pub(super) fn skip(&mut self) {
        self.at = self.source.len() - self.source[self.at..].trim_start().len();
    }

    pub(super) fn take(&mut self, c: char) -> bool {
        self.skip();
        let is_next = self.peek() == Some(c);
        self.at += if is_next { c.len_utf8() } else { 0 };
        is_next
    }

    pub(super) fn here(&self, c: char, message: impl Into<String>, help: &'static str) -> Fault {
        Fault::new(self.at..self.at + c.len_utf8(), message, help)
    }

    /// Words and brackets, up to what ends them.
    pub(super) fn sequence(&mut self) -> Result<Vec<Node>, Fault> {
        let mut nodes = Vec::new();
        loop {
            self.skip();
            let start = self.at;
            match self.peek() {
                None | Some('|' | ')' | ']' | '$') => return Ok(nodes),
                Some(c @ ('(' | '[')) => {
                    let either = self.either(c)?;
                    nodes.push(if c == '[' { Node::Maybe(Box::new(either)) } else { either });
                }
                Some('<') => nodes.push(self.group()?),
                Some('_') => {
                    self.at += 1;
                    nodes.push(Node::Any);
                }
                Some('#') => {
                    self.at += 1;
                    nodes.push(Node::Number);
                }
                Some('.' | '…') => nodes.push(self.gap()?),
                Some('^') => {
                    let help = "write it first in the pattern";
                    return Err(self.here('^', "`^` is the beginning of a sentence: nothing stands before it", help));
                }
                Some('!') => {
                    let help = "`!word` stands among alternatives: `(*bewertung*|!neubewertung)`";
                    return Err(self.here('!', "`!` excludes a word from others, and here are none", help));
                }
                Some(_) => {
                    self.word(&mut nodes)?;
                }
            }
            debug_assert!(self.at > start);
        }
    }

    /// `(a|b c|!d)` or `[a|b]`.
    fn either(&mut self, opening: char) -> Result<Node, Fault> {
        let start = self.at;
        let closing = if opening == '(' { ')' } else { ']' };
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return Err(self.here(
                opening,
                format!("brackets stand more than {DEPTH_MAX} deep"),
                "use groups: `<name>`",
            ));
        }
        self.at += 1;
        let (mut these, mut not) = (Vec::new(), Vec::new());
        loop {
            self.alternative(&mut these, &mut not)?;
            self.skip();
            if self.take('|') {
                continue;
            }
            if self.take(closing) {
                break;
            }
            if self.peek() == Some('$') {
                let help = "write a pattern that ends with it, and another that does not";
                return Err(self.here('$', "`$` stands at the end of the whole pattern, not in brackets", help));
            }
            let message = format!("this bracket is not closed by `{closing}`");
            return Err(Fault::new(start..start + 1, message, "close it"));
        }
        self.depth -= 1;
        if these.is_empty() {
            let message = "this says which words are not meant, and none that is";
            return Err(Fault::new(start..self.at, message, "put `_` beside them for any other word: `(_|!not)`"));
        }
        Ok(Node::Either(these, not))
    }

    pub(super) fn alternative(&mut self, these: &mut Vec<Vec<Node>>, not: &mut Vec<Shape>) -> Result<(), Fault> {
        self.skip();
        let start = self.at;
        let excludes = self.take('!');
        let mut nodes = if excludes {
            let mut nodes = Vec::new();
            self.word(&mut nodes)?;
            nodes
        } else {
            self.sequence()?
        };
        match (excludes, nodes.len(), nodes.pop()) {
            (true, 1, Some(Node::Word(shape))) => not.push(shape),
            (true, ..) => {
                return Err(Fault::new(start..self.at, "`!` excludes one word", "write `!word`, each by itself"));
            }
            (false, _, None) => {
                let help = "leave one `|` out; what may be missing stands in square brackets";
                return Err(Fault::new(start..(start + 1).min(self.source.len()), "an alternative is empty", help));
            }
            (false, _, Some(node)) => {
                nodes.push(node);
                these.push(nodes);
            }
        }
        Ok(())
    }

    fn group(&mut self) -> Result<Node, Fault> {
        let start = self.at;
        let rest = &self.source[start + 1..];
        let name = rest.split('>').next().unwrap_or_default();
        let fits = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
        if !fits || name.len() == rest.len() {
            return Err(self.here(
                '<',
                "`<` begins the name of a group",
                "write `<name>`, with letters, digits and `-`",
            ));
        }
        self.at += name.len() + 2;
        Ok(Node::Group(name.to_owned(), start..self.at))
    }

    fn gap(&mut self) -> Result<Node, Fault> {
        let start = self.at;
        let rest = &self.source[start..];
        let dots = rest.len() - rest.trim_start_matches(['.', '…']).len();
        if !matches!(&rest[..dots], ".." | "…") {
            let message = format!("`{}` is no gap", &rest[..dots]);
            return Err(Fault::new(
                start..start + dots,
                message,
                "write `..` for up to three words, `..6` for up to six",
            ));
        }
        let digits = rest[dots..].find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len() - dots);
        self.at += dots + digits;
        let most = match &rest[dots..dots + digits] {
            "" => Some(GAP),
            digits => digits.parse().ok().filter(|most| (1..=GAP_MAX).contains(most)),
        };
        most.map(Node::Gap).ok_or_else(|| {
            let message = format!("a gap has 1 to {GAP_MAX} words");
            Fault::new(start..self.at, message, "what is farther apart says nothing of each other; use `with`")
        })
    }

    /// A word, or several where a text would have several: `follow-up`, `24h`.
    fn word(&mut self, nodes: &mut Vec<Node>) -> Result<(), Fault> {
        let start = self.at;
        let exact = self.take('=');
        let rest = &self.source[self.at..];
        let ends =
            |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | '|' | '<' | '>' | '^' | '#' | '!' | '=');
        let end = rest.find(ends).unwrap_or(rest.len());
        let token = &rest[..end];
        self.at += end;
        let before = nodes.len();
        let mut piece = String::new();
        let mut chars = token.chars().peekable();
        let mut last = ' ';
        while let Some(c) = chars.next() {
            let inside = chars.peek().is_some_and(|after| is_inside(last, c, *after));
            if c.is_alphanumeric() || c == '*' || inside || (!piece.is_empty() && is_combining(c)) {
                piece.push(if inside && !c.is_ascii() { '\'' } else { c });
            } else if let Some(sign) = is_sign(c).filter(|sign| *sign != "$") {
                flush(&mut piece, exact, nodes);
                nodes.push(Node::Word(Shape::whole(sign)));
            } else if matches!(c, '-' | '/' | '‑') && last != ' ' {
                flush(&mut piece, exact, nodes);
            } else {
                let help = "patterns are words: marks are left out, `-` and `/` part words";
                let at = self.at - end;
                let message = match c {
                    '$' => return Err(Fault::new(start..self.at, "`$` stands at the end, after a space", ENDS)),
                    c => format!("`{c}` cannot stand in a pattern"),
                };
                return Err(Fault::new(at..self.at, message, help));
            }
            last = c;
        }
        flush(&mut piece, exact, nodes);
        if nodes.len() == before {
            return Err(Fault::new(start..self.at.max(start + 1), "a word is missing here", "write one"));
        }
        for node in &nodes[before..] {
            if let Node::Word(shape) = node {
                shape.check().map_err(|(message, help)| Fault::new(start..self.at, message, help))?;
            }
        }
        Ok(())
    }
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

/// Takes what has been read of a word.
fn flush(piece: &mut String, exact: bool, nodes: &mut Vec<Node>) {
    let piece = std::mem::take(piece);
    if piece.is_empty() {
        return;
    }
    let (head, unit) = parts(&piece);
    nodes.push(Node::Word(Shape::new(head, exact)));
    nodes.extend(unit.map(|unit| Node::Word(Shape::new(unit, exact))));
}
