//! The pattern language: reads a pattern into what it is made of.
//!
//! ```text
//! leave .. <good> (review|rating)     words in this order, with up to three others between the first two
//! ^ [thank you] sorry                 at the beginning of a sentence, after `thank you` or not
//! within # (days|weeks)               a number
//! (*bewertung*|!neubewertung)         a word with `bewertung` in it, but not this one
//! =Sie                                as it is written here: not `sie`
//! ```

mod parser;

use std::borrow::Cow;
use std::ops::Range;

use self::parser::{ENDS, Parser};
use super::shape::Shape;

/// How many bytes a pattern may have.
const LENGTH_MAX: usize = 1_000;

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

/// What is wrong with a pattern, and where in it.
#[derive(Debug, PartialEq)]
pub(crate) struct Fault {
    pub at: Range<usize>,
    pub message: String,
    pub help: Cow<'static, str>,
    /// A name that nothing has, and the names that there are: the nearest may be meant.
    pub mistaken: Option<(String, Vec<String>)>,
}

impl Fault {
    pub(super) fn new(at: Range<usize>, message: impl Into<String>, help: impl Into<Cow<'static, str>>) -> Fault {
        Fault { at, message: message.into(), help: help.into(), mistaken: None }
    }
}

impl Pattern {
    pub(super) fn parse(source: &str) -> Result<Pattern, Fault> {
        if source.len() > LENGTH_MAX {
            let message = format!("the pattern has {} bytes, and at most {LENGTH_MAX} are read", source.len());
            return Err(Fault::new(0..source.len(), message, "cut it into several"));
        }
        let mut parser = Parser::new(source);
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
        let mut parser = Parser::new(source);
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
