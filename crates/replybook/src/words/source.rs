//! One `.ftl` file: measured, parsed and indexed when it is first needed.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use fluent::FluentResource;
use fluent_syntax::ast;

use super::{FtlFile, nesting, syntax};
use crate::diagnostic::{Diagnostic, offset_of};

/// How large a file may be: 1 MiB.
const LARGEST: usize = 1 << 20;
/// How many errors of one file are told; a file that is no Fluent at all has one a line.
const MOST_ERRORS: usize = 50;

pub(super) struct Source {
    /// Its place among the files of its words.
    pub place: usize,
    pub pack: usize,
    pub language: Box<str>,
    pub path: Box<str>,
    pub text: Cow<'static, str>,
    /// Whether what is whole is found in a file that is not. No reply is made from such a file: who can tell what else was
    /// meant to stand in it?
    forgiving: bool,
    parsed: OnceLock<Parsed>,
}

/// A file's syntax tree, if it could be parsed at all, and what is wrong in it.
struct Parsed {
    tree: Option<Tree>,
    errors: Vec<Diagnostic>,
}

/// A file's syntax tree, and where in it each id stands.
struct Tree {
    resource: FluentResource,
    messages: HashMap<Box<str>, usize>,
    terms: HashMap<Box<str>, usize>,
}

impl Source {
    pub(super) fn new(file: FtlFile, place: usize) -> Source {
        let FtlFile { pack, language, path, text, .. } = file;
        let (language, path) = (language.into(), path.into());
        Source { place, pack, language, path, text, forgiving: false, parsed: OnceLock::new() }
    }

    /// Finds what is whole in a file that is not.
    pub(super) fn forgive(&mut self) {
        self.forgiving = true;
    }

    /// Why the file does not parse; empty for one that does.
    pub(super) fn errors(&self) -> &[Diagnostic] {
        &self.parsed().errors
    }

    /// What the file was parsed from, if it parses.
    pub(super) fn readable(&self) -> Option<&str> {
        self.tree().map(|tree| tree.resource.source())
    }

    /// `Err` if the file does not parse, so that nobody knows whether the message is in it.
    pub(super) fn message(&self, id: &str) -> Result<Option<&ast::Message<&str>>, ()> {
        let tree = self.tree().ok_or(())?;
        self.sure(tree.messages.get(id).and_then(|at| match tree.resource.get_entry(*at) {
            Some(ast::Entry::Message(message)) => Some(message),
            _ => None,
        }))
    }

    /// `Err` if the file does not parse, so that nobody knows whether the term is in it.
    pub(super) fn term(&self, id: &str) -> Result<Option<&ast::Term<&str>>, ()> {
        let tree = self.tree().ok_or(())?;
        self.sure(tree.terms.get(id).and_then(|at| match tree.resource.get_entry(*at) {
            Some(ast::Entry::Term(term)) => Some(term),
            _ => None,
        }))
    }

    fn sure<T>(&self, found: Option<T>) -> Result<Option<T>, ()> {
        if found.is_none() && !self.errors().is_empty() { Err(()) } else { Ok(found) }
    }

    /// Everything that stands in a file that parses, in its order.
    pub(super) fn entries(&self) -> impl Iterator<Item = &ast::Entry<&str>> {
        self.tree().into_iter().flat_map(|tree| tree.resource.entries())
    }

    /// In no order.
    pub(super) fn message_ids(&self) -> impl Iterator<Item = &str> {
        self.tree().into_iter().flat_map(|tree| tree.messages.keys().map(|id| &**id))
    }

    /// In no order, without the dash.
    pub(super) fn term_ids(&self) -> impl Iterator<Item = &str> {
        self.tree().into_iter().flat_map(|tree| tree.terms.keys().map(|id| &**id))
    }

    /// The bytes that a slice of the syntax tree was cut from.
    pub(super) fn span(&self, slice: &str) -> Range<usize> {
        let start = self.tree().map_or(0, |tree| offset_of(tree.resource.source(), slice));
        start..start + slice.len()
    }

    /// The line, counted from 1, that a slice of the syntax tree begins in.
    pub(super) fn line(&self, slice: &str) -> usize {
        let at = self.span(slice).start;
        line_of(self.read(), at)
    }

    /// A message as it is written, with the line that it begins in.
    pub(super) fn written(&self, id: &str) -> Option<(usize, String)> {
        let tree = self.tree()?;
        let message = self.message(id).ok()??;
        let rest = &tree.resource.source()[self.span(message.id.name).start..];
        // Whatever belongs to a message is indented, or closes a placeable; the next entry and its comment are not.
        let mut lines = rest.split_inclusive('\n');
        let mut length = lines.next().map_or(0, str::len);
        let belongs = |line: &&str| line.starts_with([' ', '\n', '\r', '}']);
        length += lines.take_while(belongs).map(str::len).sum::<usize>();
        Some((self.line(message.id.name), rest[..length].trim_end().to_owned()))
    }

    /// The text as it was parsed, which places are counted in; empty for a file that does not parse.
    pub(super) fn read(&self) -> &str {
        self.tree().map_or("", |tree| tree.resource.source())
    }

    pub(super) fn diagnostic(&self, rule: &'static str, bytes: Range<usize>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(rule, &*self.path, message).at(self.read(), bytes)
    }

    fn tree(&self) -> Option<&Tree> {
        let Parsed { tree, errors } = self.parsed();
        tree.as_ref().filter(|_| self.forgiving || errors.is_empty())
    }

    fn parsed(&self) -> &Parsed {
        self.parsed.get_or_init(|| match self.parse() {
            Ok((tree, errors)) => Parsed { tree: Some(tree), errors },
            Err(errors) => Parsed { tree: None, errors },
        })
    }

    /// # Errors
    /// What keeps the file from being parsed at all.
    fn parse(&self) -> Result<(Tree, Vec<Diagnostic>), Vec<Diagnostic>> {
        let fail = |message: String| Diagnostic::new("fluent-syntax", &*self.path, message);
        if self.text.len() > LARGEST {
            let size = self.text.len();
            return Err(vec![
                fail(format!("the file has {size} bytes"))
                    .help("a file of words may have 1 MiB (1048576 bytes) at most"),
            ]);
        }
        // With the byte order mark the parser would take the first message for something else.
        let text = self.text.strip_prefix('\u{FEFF}').unwrap_or(&self.text);
        if let Some((at, mark)) = text.char_indices().find(|(at, c)| unseen(&text[*at..], *c)) {
            let message = format!("a control character (U+{:04X}) stands here", mark as u32);
            return Err(vec![
                fail(message).at(text, at..at + mark.len_utf8()).help("it would reach the customer: remove it"),
            ]);
        }
        nesting::measure(text).map_err(|bad| vec![fail(bad.message.to_owned()).at(text, bad.at).help(bad.help)])?;
        let mut errors = Vec::new();
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, found)| {
            let told = found.iter().take(MOST_ERRORS).map(|error| syntax::explain(&self.path, text, error));
            errors.extend(told);
            if let Some(more @ 1..) = found.len().checked_sub(MOST_ERRORS) {
                errors.push(fail(format!("{more} more errors of syntax")));
            }
            resource
        });
        let tree = self.index(resource, &mut errors);
        Ok((tree, errors))
    }

    fn index(&self, resource: FluentResource, errors: &mut Vec<Diagnostic>) -> Tree {
        let (mut messages, mut terms) = (HashMap::new(), HashMap::new());
        for (at, entry) in resource.entries().enumerate() {
            let (dash, id, attributes, earlier) = match entry {
                ast::Entry::Message(message) => ("", message.id.name, &message.attributes, &mut messages),
                ast::Entry::Term(term) => ("-", term.id.name, &term.attributes, &mut terms),
                _ => continue,
            };
            let mut twice = |name: String, second: &str, first: &str| {
                if errors.len() >= MOST_ERRORS {
                    return;
                }
                let source = resource.source();
                let line = line_of(source, offset_of(source, first));
                let at = offset_of(source, second);
                let at = at - usize::from(name.starts_with('-') || name.contains('.'))..at + second.len();
                let error = Diagnostic::new(
                    "repeated-message",
                    &*self.path,
                    format!("`{name}` is declared twice; first in line {line}"),
                );
                errors.push(error.at(source, at).help("remove or rename one of the two"));
            };
            for (nth, attribute) in attributes.iter().enumerate() {
                let name = attribute.id.name;
                // Attributes are few; a file made of nothing else must still end in time.
                if let Some(first) = attributes[..nth.min(MOST_ERRORS)].iter().find(|earlier| earlier.id.name == name) {
                    twice(format!("{dash}{id}.{name}"), name, first.id.name);
                }
            }
            // The parser takes a broken attribute for an entry of its own. What it was torn from is not whole.
            let next = resource.get_entry(at + 1);
            if matches!(next, Some(ast::Entry::Junk { content }) if content.trim_start().starts_with('.')) {
                continue;
            }
            match earlier.insert(Box::from(id), at) {
                None => {}
                Some(first) => {
                    if let Some(
                        ast::Entry::Message(ast::Message { id: first, .. })
                        | ast::Entry::Term(ast::Term { id: first, .. }),
                    ) = resource.get_entry(first)
                    {
                        twice(format!("{dash}{id}"), id, first.name);
                    }
                }
            }
        }
        Tree { messages, terms, resource }
    }
}

/// Whether a character moves a cursor or ends a text; a line may end as in Windows.
fn unseen(rest: &str, c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t') && !rest.starts_with("\r\n")
}

/// The line, counted from 1, that a byte lies in.
fn line_of(source: &str, at: usize) -> usize {
    source[..at].matches('\n').count() + 1
}
