//! The pattern language: reads a pattern into what it is made of.
//!
//! ```text
//! leave .. <good> (review|rating)     words in this order, with up to three others between the first two
//! ^ [thank you] sorry                 at the beginning of a sentence, after `thank you` or not
//! within # (days|weeks)               a number
//! (*bewertung*|!neubewertung)         a word with `bewertung` in it, but not this one
//! =Sie                                as it is written here: not `sie`
//! ```

use std::borrow::Cow;
use std::ops::Range;

use crate::guard::text::{fold, is_inside, is_sign, parts};

/// How many words may stand between others at most, for `..`.
const GAP_MAX: u8 = 12;
/// How many words stand between others if `..` does not say it.
const GAP: u8 = 3;
/// How deep brackets may stand in one another.
const DEPTH_MAX: usize = 8;
/// How many bytes a pattern may have.
const LENGTH_MAX: usize = 1_000;
/// How many letters the part of a word has at least.
const PART_MIN: usize = 2;

/// What a pattern is made of.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pattern {
    /// At the beginning of a sentence.
    pub starts: bool,
    /// At the end of one.
    pub ends: bool,
    pub nodes: Vec<Node>,
}

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Word(Shape),
    /// Any one word.
    Any,
    /// A number in digits.
    Number,
    /// Up to so many words.
    Gap(u8),
    /// A group, by its name.
    Group(String, Range<usize>),
    /// One of these; of the single words among them, none of the second.
    Either(Vec<Vec<Node>>, Vec<Shape>),
    /// It may be there.
    Maybe(Box<Node>),
}

/// One of a group's patterns.
pub(super) enum Member {
    One(Vec<Node>),
    /// A single word that is none of the group's.
    Not(Shape),
}

/// What a word looks like.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Shape {
    /// What it begins with, small and without accents; all of it for a whole word.
    pub head: String,
    /// What it ends with, after a `*`; `None` for a whole word.
    pub tail: Option<String>,
    /// What stands between two `*`.
    pub inner: Option<String>,
    /// Its head and tail as they are written, if that counts.
    pub exact: Option<(String, String)>,
}

/// What is wrong with a pattern, and where in it.
#[derive(Debug, PartialEq)]
pub(super) struct Fault {
    pub at: Range<usize>,
    pub message: String,
    pub help: Cow<'static, str>,
}

impl Fault {
    pub(super) fn new(at: Range<usize>, message: impl Into<String>, help: impl Into<Cow<'static, str>>) -> Fault {
        Fault { at, message: message.into(), help: help.into() }
    }
}

impl Pattern {
    pub(super) fn parse(source: &str) -> Result<Pattern, Fault> {
        if source.len() > LENGTH_MAX {
            let message = format!("the pattern has {} bytes, and at most {LENGTH_MAX} are read", source.len());
            return Err(Fault::new(0..source.len(), message, "cut it into several"));
        }
        let mut parser = Parser { source, at: 0, depth: 0 };
        parser.skip();
        let starts = parser.take('^');
        let nodes = parser.sequence()?;
        let ends = parser.take('$');
        parser.skip();
        match parser.peek() {
            None => {}
            Some(c) if ends => return Err(parser.here(c, "`$` is the end of a sentence: nothing follows it", ENDS)),
            Some(c @ (')' | ']')) => return Err(parser.here(c, format!("`{c}` closes nothing"), "leave it out")),
            Some(c) => {
                let help = "put what can stand here instead into round brackets: `(a|b c)`";
                return Err(parser.here(c, format!("`{c}` stands alone"), help));
            }
        }
        let pattern = Pattern { starts, ends, nodes };
        pattern.check(source)?;
        Ok(pattern)
    }

    /// Reads one of a group's words, or one that is none of them.
    pub(super) fn member(source: &str) -> Result<Member, Fault> {
        let mut parser = Parser { source, at: 0, depth: 0 };
        let (mut these, mut not) = (Vec::new(), Vec::new());
        parser.alternative(&mut these, &mut not)?;
        parser.skip();
        match parser.peek() {
            None => {}
            Some(c) => {
                let help = "a group is a list: each of its patterns stands by itself";
                return Err(parser.here(c, format!("`{c}` cannot stand in a group"), help));
            }
        }
        match (these.pop(), not.pop()) {
            (Some(nodes), _) => Ok(Member::One(nodes)),
            (None, Some(shape)) => Ok(Member::Not(shape)),
            (None, None) => Err(Fault::new(0..source.len(), "the pattern has no words", "write what is to be found")),
        }
    }

    fn check(&self, source: &str) -> Result<(), Fault> {
        let whole = || 0..source.len();
        let is_gap = |node: Option<&Node>| matches!(node, Some(Node::Gap(_)));
        if self.nodes.is_empty() {
            return Err(Fault::new(whole(), "the pattern has no words", "write what is to be found"));
        }
        if is_gap(self.nodes.first()) && !self.starts || is_gap(self.nodes.last()) && !self.ends {
            let message = "`..` stands between words, and here is none on one side of it";
            return Err(Fault::new(whole(), message, "leave it out; after `^` and before `$` it may stand"));
        }
        Ok(())
    }
}

const ENDS: &str = "a dollar is not written in patterns; `^` is the beginning of a sentence, `$` its end";

struct Parser<'a> {
    source: &'a str,
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<char> {
        self.source[self.at..].chars().next()
    }

    fn skip(&mut self) {
        self.at = self.source.len() - self.source[self.at..].trim_start().len();
    }

    fn take(&mut self, c: char) -> bool {
        self.skip();
        let is_next = self.peek() == Some(c);
        self.at += if is_next { c.len_utf8() } else { 0 };
        is_next
    }

    fn here(&self, c: char, message: impl Into<String>, help: &'static str) -> Fault {
        Fault::new(self.at..self.at + c.len_utf8(), message, help)
    }

    /// Words and brackets, up to what ends them.
    fn sequence(&mut self) -> Result<Vec<Node>, Fault> {
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

    fn alternative(&mut self, these: &mut Vec<Vec<Node>>, not: &mut Vec<Shape>) -> Result<(), Fault> {
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

impl Shape {
    pub(super) fn whole(word: &str) -> Shape {
        Shape { head: word.to_owned(), tail: None, inner: None, exact: None }
    }

    fn new(written: &str, exact: bool) -> Shape {
        let folded = |text: &str| {
            let mut folded = String::new();
            text.chars().for_each(|c| fold(c, &mut folded));
            folded
        };
        let parts: Vec<&str> = written.split('*').collect();
        let (head, tail, inner) = match parts[..] {
            [whole] => (whole, None, None),
            [head, tail] => (head, Some(tail), None),
            // Of more than three parts only the outer ones are kept; they are refused below.
            [head, ref inner @ .., tail] => (head, Some(tail), Some(inner.join("*"))),
            [] => ("", None, None),
        };
        Shape {
            head: folded(head),
            tail: tail.map(folded),
            inner: inner.map(|inner| folded(&inner)),
            exact: exact.then(|| (head.to_owned(), tail.unwrap_or_default().to_owned())),
        }
    }

    fn check(&self) -> Result<(), (&'static str, &'static str)> {
        let Some(tail) = &self.tail else { return Ok(()) };
        if self.exact.is_some() && self.inner.is_some() {
            return Err(("`=` takes a word, or its beginning or end", "write `=Word`, `=Wor*` or `=*ord`"));
        }
        if self.inner.as_ref().is_some_and(|inner| inner.contains('*') || inner.is_empty()) {
            return Err(("a word has a `*` on either side of one part", "write `*part*`"));
        }
        let longest = [Some(&self.head), Some(tail), self.inner.as_ref()];
        match longest.into_iter().flatten().map(|part| part.chars().count()).max() {
            Some(most) if most >= PART_MIN => Ok(()),
            _ => Err(("a part of a word has two letters at least", "write `_` for any one word")),
        }
    }
}

impl Shape {
    /// How often words of this shape are to be met, roughly; `common` are words that every text has.
    pub(super) fn cost(&self, common: &[&str]) -> u32 {
        let letters = |part: &str| part.chars().count() as u32;
        let inner = self.inner.as_deref().unwrap_or_default();
        let known = letters(&self.head) + letters(inner) + self.tail.as_deref().map_or(0, letters);
        let met = match &self.tail {
            None => u32::from(common.binary_search(&self.head.as_str()).is_ok()),
            Some(_) => common.iter().filter(|word| self.looks_like(word)).count() as u32,
        };
        let open = if self.tail.is_some() { 3 } else { 1 };
        met * 20 + open * 12 / known.max(1) + 1
    }

    /// Whether a word, small and without accents, has this shape, however it is written.
    fn looks_like(&self, folded: &str) -> bool {
        let Shape { head, tail, inner, .. } = self;
        let Some(tail) = tail else { return head == folded };
        let within = folded.strip_prefix(head.as_str()).and_then(|rest| rest.strip_suffix(tail.as_str()));
        within.is_some_and(|within| inner.as_ref().is_none_or(|inner| within.contains(inner.as_str())))
    }

    /// Whether a word has this shape.
    pub(super) fn fits(&self, folded: &str, written: &str) -> bool {
        self.looks_like(folded)
            && self.exact.as_ref().is_none_or(|(head, tail)| match &self.tail {
                None => head == written,
                Some(_) => written.starts_with(head.as_str()) && written.ends_with(tail.as_str()),
            })
    }
}
