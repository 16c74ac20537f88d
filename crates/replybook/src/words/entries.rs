//! The entries of a file, each parsed by itself when it is first needed: a reply says few of what a file has.

use std::collections::HashSet;
use std::sync::OnceLock;

use fluent::FluentResource;
use fluent_syntax::ast;
use memchr::{memchr_iter, memmem};

use super::nesting::{self, begins_entry};
use super::source::LARGEST;
use crate::diagnostic::offset_of;
use crate::kept::Kept;
use crate::pack::Text;
use crate::scan::has_controls;

/// The entries of a file. What is out of the ordinary is none of them, and is left to those who parse the file whole.
#[derive(Default)]
pub(super) struct Entries {
    /// Whether the file has none of what it may be refused for whole.
    plain: OnceLock<bool>,
    parsed: Kept<Parsed>,
}

struct Parsed {
    start: usize,
    resource: FluentResource,
}

impl Entries {
    /// An entry that stands in the file once and is whole; the name of a term begins with its dash.
    pub(super) fn get(&self, file: &Text, text: &str, name: &str) -> Option<&ast::Entry<&str>> {
        let known = self.parsed.get(name);
        let entry = known.or_else(|| {
            if !*self.plain.get_or_init(|| file.is_builtin() || is_plain(text)) {
                return None;
            }
            let mut found = starts(text, name);
            let (Some(start), None) = (found.next(), found.next()) else { return None };
            let entry = &text[start..end(text, start)];
            // What is compiled in is held to what the parser comes back from by tests.
            if !file.is_builtin() {
                nesting::measure(entry).ok()?;
            }
            Some(self.parsed.insert(name, Parsed { start, resource: parse(entry)? }))
        });
        entry?.value.resource.get_entry(0)
    }

    /// Where a slice of an entry begins in the file.
    pub(super) fn offset(&self, slice: &str) -> Option<usize> {
        self.parsed.values().find_map(|Parsed { start, resource }| {
            let source = resource.source();
            let is_of_it = source.as_bytes().as_ptr_range().contains(&slice.as_ptr());
            is_of_it.then(|| start + offset_of(source, slice))
        })
    }
}

/// Whether a text is no larger than a file may be, and has none of the characters that are not seen; it may deny that of one
/// with the line ends of Windows.
fn is_plain(text: &str) -> bool {
    text.len() <= LARGEST && !has_controls(text)
}

/// Where the entries of a name begin.
fn starts<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = usize> {
    let begins_line = |at: &usize| at.checked_sub(1).is_none_or(|before| text.as_bytes()[before] == b'\n');
    let found = memmem::find_iter(text.as_bytes(), name.as_bytes()).filter(begins_line);
    found.filter(|start| begins_entry(&text.as_bytes()[*start..]) && is_of(&text[*start..], name))
}

/// Where an entry ends: where another one begins, or a comment.
fn end(text: &str, start: usize) -> usize {
    let begins = |at: &usize| {
        let line = &text.as_bytes()[*at..];
        line.starts_with(b"#") || (!line.starts_with(b" ") && begins_entry(line))
    };
    memchr_iter(b'\n', &text.as_bytes()[start..]).map(|at| start + at + 1).find(begins).unwrap_or(text.len())
}

/// Whether a text begins with an entry of this name.
fn is_of(text: &str, name: &str) -> bool {
    text.strip_prefix(name).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
}

/// An entry that is whole, and nothing beside it.
fn parse(entry: &str) -> Option<FluentResource> {
    let resource = FluentResource::try_new(entry.to_owned()).ok()?;
    let attributes = match resource.get_entry(0)? {
        ast::Entry::Message(message) => &message.attributes,
        ast::Entry::Term(term) => &term.attributes,
        _ => return None,
    };
    let mut names = HashSet::new();
    let differ = attributes.iter().all(|attribute| names.insert(attribute.id.name));
    (differ && resource.entries().count() == 1).then_some(resource)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_out_of_the_ordinary_is_no_entry() {
        let text = "a = 1\n# b\nb = { $x ->\n    [one] 1\n   *[other] 2\n}\n\n-c = 3\n    .d = 4\ne = 5\nlost\ng = 6\n\
                    #h\ni = {\nj = 7\nj = 8\nk = 9\n    .l = 1\n    .l = 2\nm = n";
        let (entries, file) = (Entries::default(), Text::from(text.to_owned()));
        let found = |name: &str| entries.get(&file, text, name).is_some();
        for name in ["a", "b", "-c", "g", "m"] {
            assert!(found(name), "{name}");
        }
        for name in ["c", "-a", "d", "e", "i", "j", "k", "lost", "b =", ""] {
            assert!(!found(name), "{name}");
        }
        let Some(ast::Entry::Message(message)) = entries.get(&file, text, "m") else { panic!("it is a message") };
        assert_eq!(entries.offset(message.id.name), text.find("m = n"));
        assert_eq!(entries.offset("m"), None);
    }

    #[test]
    fn an_entry_that_is_parsed_by_itself_is_what_it_is_in_its_file() {
        let builtin = crate::Playbook::builtin();
        let mut found = 0;
        for file in builtin.inner().stack.all("locales/") {
            let whole = FluentResource::try_new(file.text.to_string()).unwrap();
            let entries = Entries::default();
            for entry in whole.entries() {
                let name = match entry {
                    ast::Entry::Message(message) => message.id.name.to_owned(),
                    ast::Entry::Term(term) => format!("-{}", term.id.name),
                    _ => continue,
                };
                assert_eq!(entries.get(&file.text, &file.text, &name), Some(entry), "{name} in {}", file.path);
                found += 1;
            }
        }
        assert!(found > 5_000, "{found}");
    }

    #[test]
    fn a_file_with_characters_that_are_not_seen_has_no_entries() {
        for odd in ["a = 1\u{1b}\n", "a = 1\r\nb = 2\n", "a = 1\nb = \u{85}\n", "a = 1\nb = \u{7F}"] {
            let file = Text::from(odd.to_owned());
            assert!(Entries::default().get(&file, odd, "a").is_none(), "{odd:?}");
        }
        let file = Text::from("a = 1\u{a0}€\n".to_owned());
        assert!(Entries::default().get(&file, &file, "a").is_some());
    }
}
