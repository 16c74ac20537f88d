//! One `.ftl` file: what is needed of it is parsed when it is first needed.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;
use std::slice;
use std::sync::OnceLock;

use fluent::FluentResource;
use fluent_syntax::ast;

use super::entries::Entries;
use super::recover::{self, Parsed};
use super::{FtlFile, nesting, syntax};
use crate::diagnostic::{Diagnostic, offset_of};
use crate::pack::Text;

/// How large a file may be: 1 MiB.
pub(super) const LARGEST: usize = 1 << 20;
/// How many errors of one file are told; a file that is no Fluent at all has one a line.
const MOST_ERRORS: usize = 50;

pub(super) struct Source {
    /// Its place among the files of its words.
    pub place: usize,
    pub pack: usize,
    pub language: Box<str>,
    pub stem: Box<str>,
    pub path: Box<str>,
    text: Text,
    entries: Entries,
    parsed: OnceLock<Result<Tree, Diagnostic>>,
}

/// A file's syntax tree, and where in it each id stands.
struct Tree {
    resource: FluentResource,
    messages: Places,
    terms: Places,
    errors: Vec<Diagnostic>,
}

type Places = HashMap<Box<str>, Place>;

struct Place {
    /// Of several entries of one id the first.
    entry: usize,
    /// Whether it can be said: it is declared once, and nothing of it was lost to an error.
    whole: bool,
}

impl Source {
    pub(super) fn new(file: FtlFile, place: usize) -> Source {
        let FtlFile { pack, language, stem, path, text } = file;
        Source { place, pack, language, stem, path, text, entries: Entries::default(), parsed: OnceLock::new() }
    }

    /// What is wrong in the file; empty if nothing is.
    pub(super) fn errors(&self) -> &[Diagnostic] {
        match self.parsed() {
            Ok(tree) => &tree.errors,
            Err(error) => slice::from_ref(error),
        }
    }

    /// The file's text, if anything of it could be parsed.
    pub(super) fn readable(&self) -> Option<&str> {
        self.parsed().ok().map(|_| self.text())
    }

    /// `Err` if the file is broken and has no such message: it may be the one that is.
    pub(super) fn message(&self, id: &str) -> Result<Option<&ast::Message<&str>>, ()> {
        Ok(self.entry(id, id, |tree| &tree.messages)?.and_then(|entry| match entry {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        }))
    }

    /// `Err` if the file is broken and has no such term: it may be the one that is.
    pub(super) fn term(&self, id: &str) -> Result<Option<&ast::Term<&str>>, ()> {
        Ok(self.entry(id, &format!("-{id}"), |tree| &tree.terms)?.and_then(|entry| match entry {
            ast::Entry::Term(term) => Some(term),
            _ => None,
        }))
    }

    fn entry(&self, id: &str, name: &str, places: impl Fn(&Tree) -> &Places) -> Result<Option<&ast::Entry<&str>>, ()> {
        if self.parsed.get().is_none() {
            let entry = self.entries.get(&self.text, self.text(), name);
            if entry.is_some() || self.text.is_builtin() {
                return Ok(entry);
            }
        }
        let tree = self.parsed().map_err(|_| ())?;
        match places(tree).get(id) {
            Some(Place { entry, whole: true }) => Ok(tree.resource.get_entry(*entry)),
            None if tree.errors.is_empty() => Ok(None),
            _ => Err(()),
        }
    }

    /// Everything that could be parsed, in its order.
    pub(super) fn entries(&self) -> impl Iterator<Item = &ast::Entry<&str>> {
        self.parsed().into_iter().flat_map(|tree| tree.resource.entries())
    }

    /// In no order.
    pub(super) fn message_ids(&self) -> impl Iterator<Item = &str> {
        self.parsed().into_iter().flat_map(|tree| whole(&tree.messages))
    }

    /// In no order, without the dash.
    pub(super) fn term_ids(&self) -> impl Iterator<Item = &str> {
        self.parsed().into_iter().flat_map(|tree| whole(&tree.terms))
    }

    /// The message, term or attribute that stands at a byte: `order`, `-brand`, `order.short`; and the reason why no case
    /// comes to all of it, if its comment gives one.
    pub(super) fn named(&self, byte: usize) -> Option<(String, Option<&str>)> {
        type Named<'e, 'a> = (&'static str, &'e ast::Identifier<&'a str>, &'e [ast::Attribute<&'a str>]);
        fn named<'e, 'a>(entry: &'e ast::Entry<&'a str>) -> Option<Named<'e, 'a>> {
            match entry {
                ast::Entry::Message(message) => Some(("", &message.id, &message.attributes)),
                ast::Entry::Term(term) => Some(("-", &term.id, &term.attributes)),
                _ => None,
            }
        }
        let begins = |id: &ast::Identifier<&str>| self.span(id.name).start;
        let (dash, id, attributes) =
            self.entries().filter_map(named).take_while(|(_, id, _)| begins(id) <= byte).last()?;
        let attribute = attributes.iter().take_while(|attribute| begins(&attribute.id) <= byte).last();
        let attribute = attribute.map_or(String::new(), |attribute| format!(".{}", attribute.id.name));
        // The parser leaves comments out.
        let above = &self.text()[..begins(id) - dash.len()];
        let mut comment = above.lines().rev().map_while(|line| line.strip_prefix('#'));
        let reason = comment.find_map(|line| line.trim().strip_prefix("unreached:").map(str::trim));
        Some((format!("{dash}{}{attribute}", id.name), reason.filter(|reason| !reason.is_empty())))
    }

    /// The bytes that a slice of the syntax tree was cut from.
    pub(super) fn span(&self, slice: &str) -> Range<usize> {
        let of_tree = || self.parsed().map_or(0, |tree| offset_of(tree.resource.source(), slice));
        let start = self.entries.offset(slice).unwrap_or_else(of_tree);
        start..start + slice.len()
    }

    /// The line, counted from 1, that a slice of the syntax tree begins in.
    pub(super) fn line(&self, slice: &str) -> usize {
        line_of(self.text(), self.span(slice).start)
    }

    /// A message as it is written, with the line that it begins in.
    pub(super) fn written(&self, id: &str) -> Option<(usize, String)> {
        let message = self.message(id).ok()??;
        let rest = &self.text()[self.span(message.id.name).start..];
        // Whatever belongs to a message is indented, or closes a placeable; the next entry and its comment are not.
        let mut lines = rest.split_inclusive('\n');
        let mut length = lines.next().map_or(0, str::len);
        let belongs = |line: &&str| line.starts_with([' ', '\n', '\r', '}']);
        length += lines.take_while(belongs).map(str::len).sum::<usize>();
        Some((self.line(message.id.name), rest[..length].trim_end().to_owned()))
    }

    pub(super) fn diagnostic(&self, rule: &'static str, bytes: Range<usize>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(rule, &*self.path, message).at(self.text(), bytes)
    }

    /// The file without its byte order mark, with which the parser would take the first message for something else.
    pub(super) fn text(&self) -> &str {
        self.text.strip_prefix('\u{FEFF}').unwrap_or(&self.text)
    }

    fn parsed(&self) -> Result<&Tree, &Diagnostic> {
        self.parsed.get_or_init(|| self.parse()).as_ref()
    }

    /// Parses the file; an error is one that leaves nothing of it.
    fn parse(&self) -> Result<Tree, Diagnostic> {
        if let Some(fault) = self.text.fault() {
            return Err(fault.clone());
        }
        let fail = |message: String| Diagnostic::new("fluent-syntax", &*self.path, message);
        let text = self.text();
        if text.len() > LARGEST {
            let size = text.len();
            return Err(fail(format!("the file has {size} bytes"))
                .help("a file of words may have 1 MiB (1048576 bytes) at most"));
        }
        if let Some((at, mark)) = text.char_indices().find(|(at, c)| unseen(&text[*at..], *c)) {
            let message = format!("a control character (U+{:04X}) stands here", mark as u32);
            return Err(fail(message)
                .at(text, at..at + mark.len_utf8())
                .help("it would reach the customer: remove it"));
        }
        nesting::measure(text).map_err(|bad| fail(bad.message.to_owned()).at(text, bad.at).help(bad.help))?;
        let parsed = recover::parse(text);
        let told = parsed.errors.iter().take(MOST_ERRORS);
        let mut errors: Vec<_> = told.map(|error| syntax::explain(&self.path, text, error)).collect();
        if let Some(more @ 1..) = parsed.errors.len().checked_sub(MOST_ERRORS) {
            errors.push(fail(format!("{more} more errors of syntax")));
        }
        Ok(self.index(parsed, errors))
    }

    fn index(&self, parsed: Parsed, mut errors: Vec<Diagnostic>) -> Tree {
        let Parsed { resource, cut, .. } = parsed;
        let (mut messages, mut terms) = (Places::new(), Places::new());
        for (at, entry) in resource.entries().enumerate() {
            let (dash, id, attributes, places) = match entry {
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
                let message = format!("`{name}` is declared twice; first in line {line}");
                let error = Diagnostic::new("repeated-message", &*self.path, message);
                errors.push(error.at(source, at).help("remove or rename one of the two"));
            };
            let mut whole = !cut.contains(&at);
            for (nth, attribute) in attributes.iter().enumerate() {
                let name = attribute.id.name;
                // Attributes are few; a file made of nothing else must still end in time.
                if let Some(first) = attributes[..nth.min(MOST_ERRORS)].iter().find(|earlier| earlier.id.name == name) {
                    twice(format!("{dash}{id}.{name}"), name, first.id.name);
                    whole = false;
                }
            }
            match places.entry(Box::from(id)) {
                Entry::Vacant(place) => {
                    place.insert(Place { entry: at, whole });
                }
                Entry::Occupied(mut place) => {
                    place.get_mut().whole = false;
                    if let Some(
                        ast::Entry::Message(ast::Message { id: first, .. })
                        | ast::Entry::Term(ast::Term { id: first, .. }),
                    ) = resource.get_entry(place.get().entry)
                    {
                        twice(format!("{dash}{id}"), id, first.name);
                    }
                }
            }
        }
        Tree { resource, messages, terms, errors }
    }
}

fn whole(places: &Places) -> impl Iterator<Item = &str> {
    places.iter().filter(|(_, place)| place.whole).map(|(id, _)| &**id)
}

/// Whether a character moves a cursor or ends a text; a line may end as in Windows.
fn unseen(rest: &str, c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t') && !rest.starts_with("\r\n")
}

/// The line, counted from 1, that a byte lies in.
fn line_of(source: &str, at: usize) -> usize {
    source[..at].matches('\n').count() + 1
}
