//! Parses a file past its errors, so that what is broken hides nothing of what stands around it.
//!
//! After an error the parser goes on from where it noticed, which may lie in the next entry: `a = {` takes the name of the
//! message below for one that it refers to. Here what is broken is blanked out and the rest is parsed again, until there
//! is nothing left to stumble over.

use std::collections::HashSet;
use std::ops::Range;

use fluent::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;

use super::nesting::begins_entry;
use crate::diagnostic::offset_of;

/// The entries of a file that could be parsed.
pub(super) struct Parsed {
    pub resource: FluentResource,
    /// Why the others could not, in order, each with its slice of the text.
    pub errors: Vec<ParserError>,
    /// The places of entries that may have lost their end: what follows them directly did not parse.
    pub cut: HashSet<usize>,
}

pub(super) fn parse(text: &str) -> Parsed {
    let mut errors: Vec<ParserError> = Vec::new();
    let mut left = text.to_owned();
    let resource = loop {
        let (resource, found) = match FluentResource::try_new(left.clone()) {
            Ok(resource) => break resource,
            Err(broken) => broken,
        };
        let mut bytes = left.into_bytes();
        let before = errors.len();
        for mut error in found {
            let entry = entry_of(text, error.slice.unwrap_or(error.pos.clone()));
            if blank(&mut bytes[entry.clone()]) {
                error.slice = Some(entry);
                errors.push(error);
            }
        }
        // Blanks without a line's end would themselves be an error.
        bytes.push(b'\n');
        left = String::from_utf8(bytes).expect("characters are blanked out whole");
        if errors.len() == before {
            break resource;
        }
    };
    let start = |error: &ParserError| error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
    errors.sort_by_key(start);
    let starts: Vec<usize> = errors.iter().map(start).collect();
    let cut = cut(text, &resource, &starts);
    Parsed { resource, errors, cut }
}

/// What is broken ends where another entry or a comment begins.
fn entry_of(text: &str, slice: Range<usize>) -> Range<usize> {
    let mut at = slice.start;
    // A blank line may have been added to the end.
    for line in text[slice.start..slice.end.min(text.len())].split_inclusive('\n') {
        if at > slice.start && (line.starts_with('#') || begins_entry(line.as_bytes())) {
            break;
        }
        at += line.len();
    }
    slice.start..at
}

/// Leaves the ends of lines, so that all else keeps its place. Tells whether there was anything to see.
fn blank(entry: &mut [u8]) -> bool {
    let mut seen = false;
    for byte in entry.iter_mut().filter(|byte| !matches!(byte, b'\n' | b'\r')) {
        seen |= *byte != b' ';
        *byte = b' ';
    }
    seen
}

fn cut(text: &str, resource: &FluentResource, broken: &[usize]) -> HashSet<usize> {
    let place = |entry: &ast::Entry<&str>| match entry {
        ast::Entry::Message(message) => offset_of(resource.source(), message.id.name),
        ast::Entry::Term(term) => offset_of(resource.source(), term.id.name),
        _ => 0,
    };
    let entries: Vec<usize> = resource.entries().map(place).collect();
    let above = |(nth, at): (usize, &usize)| {
        let entry = entries.partition_point(|entry| entry < at).checked_sub(1)?;
        let first = nth == 0 || broken[nth - 1] < entries[entry];
        (first && goes_on(text, *at)).then_some(entry)
    };
    broken.iter().enumerate().filter_map(above).collect()
}

/// Whether what did not parse may be the rest of the entry above it: a line that is not indented, or with a tab; an
/// attribute without its text. The parser ends the entry there, as if it were whole.
fn goes_on(text: &str, at: usize) -> bool {
    let (above, broken) = text.split_at(at);
    if begins_entry(broken.as_bytes()) {
        return false;
    }
    let mut lines = above.lines().rev().map(str::trim);
    let indented = broken.starts_with([' ', '\t', '.', '[', '*', '}']);
    let nearest = if indented { lines.find(|line| !line.is_empty()) } else { lines.next() };
    nearest.is_some_and(|line| !line.is_empty() && !line.starts_with('#'))
}
