//! The messages as their files word them, with their comments, and which of them is said in which language.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use fluent_syntax::ast;

use super::rule::Rule;
use super::wording::{Says, Select, Wording};
use crate::diagnostic::{Diagnostic, offset_of};
use crate::playbook::{Inner, Language};
use crate::words::Readable;

/// The language that all others are compared with: the first that is declared.
pub(crate) const SOURCE: usize = 0;

/// How many references in each other are followed; the compiler refuses more.
pub(crate) const DEEPEST: usize = 100;

/// Every message and term of a stack that can be said in one of its languages.
pub(crate) struct Messages<'a> {
    languages: Vec<Arc<Language>>,
    entries: Vec<Entry<'a>>,
    /// The entry of the uppermost pack that words something in a language.
    places: HashMap<(Name<'a>, &'a str), usize>,
    /// The messages that others refer to, or to an attribute of which they do.
    referred: HashSet<&'a str>,
}

/// A message or a term, as one file words it.
pub(crate) struct Entry<'a> {
    pub file: Readable<'a>,
    /// Where the lines of its file begin.
    lines: Rc<[usize]>,
    pub name: Name<'a>,
    /// The lines of the comment that stands directly above it.
    comment: Vec<&'a str>,
    /// Its own text, if it has one, then its attributes.
    pub wordings: Vec<Wording<'a>>,
    /// The languages in which it is the one that is said: places in [`View::languages`](super::view::View).
    pub languages: Vec<usize>,
}

/// What a message or a term is called; the two may have one id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Name<'a> {
    Message(&'a str),
    Term(&'a str),
}

impl<'a> Messages<'a> {
    pub(super) fn new(book: &'a Inner, languages: &[Arc<Language>]) -> Messages<'a> {
        let mut links: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, language) in languages.iter().enumerate() {
            language.chain.iter().for_each(|link| links.entry(link).or_default().push(at));
        }
        let mut entries: Vec<Entry<'a>> = Vec::new();
        let mut places = HashMap::new();
        for file in book.words.readable().filter(|file| links.contains_key(file.language)) {
            for entry in parsed(file) {
                // Elsewhere it is never looked for.
                let home = match entry.name {
                    Name::Message(id) => book.words.home(&[file.language], id),
                    Name::Term(id) => Some(book.words.term_home(&[file.language], id)),
                };
                if home == Some(file.stem) {
                    // The files of the uppermost pack come first.
                    places.entry((entry.name, file.language)).or_insert(entries.len());
                    entries.push(entry);
                }
            }
        }
        let parts = entries.iter().flat_map(|entry| &entry.wordings).flat_map(|wording| &wording.parts);
        let referred = parts.filter_map(|part| match part.says {
            Says::Message { id, .. } => Some(id),
            _ => None,
        });
        let referred = referred.collect();
        let mut messages = Messages { languages: languages.to_vec(), entries, places, referred };
        for at in 0..messages.entries.len() {
            let Entry { name, file, .. } = messages.entries[at];
            let spoken = &links[file.language];
            let said = spoken.iter().copied().filter(|language| messages.place(*language, name) == Some(at));
            messages.entries[at].languages = said.collect();
        }
        messages
    }

    /// All that is said in some language, by file and place.
    pub(crate) fn said(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.entries.iter().filter(|entry| !entry.languages.is_empty())
    }

    /// What is said in a language.
    pub(crate) fn find(&self, language: usize, name: Name<'_>) -> Option<&Entry<'a>> {
        self.place(language, name).map(|at| &self.entries[at])
    }

    /// Whether some message refers to a message, or to its attribute.
    pub(crate) fn is_referred(&self, id: &str) -> bool {
        self.referred.contains(id)
    }

    /// A later pack goes before a more specific region.
    fn place(&self, language: usize, name: Name<'_>) -> Option<usize> {
        let chain = &self.languages[language].chain;
        let found = chain.iter().enumerate().filter_map(|(rank, link)| {
            let at = *self.places.get(&(name, link.as_str()))?;
            Some((Reverse(self.entries[at].file.pack), rank, at))
        });
        found.min().map(|(.., at)| at)
    }

    /// The facts that a text prints and those that it selects on, through all that it refers to.
    pub(crate) fn facts(&self, language: usize, wording: &Wording<'a>) -> Facts<'a> {
        let mut facts = Facts::default();
        self.gather(language, wording, &mut facts, &mut HashSet::new(), 0);
        facts
    }

    fn gather(
        &self,
        language: usize,
        wording: &Wording<'a>,
        facts: &mut Facts<'a>,
        seen: &mut HashSet<(&'a str, Option<&'a str>)>,
        depth: usize,
    ) {
        facts.selected.extend(wording.selects.iter().filter_map(Select::fact));
        for part in &wording.parts {
            match part.says {
                Says::Fact(name) => {
                    facts.printed.insert(name);
                }
                Says::Message { id, attribute } if depth < DEEPEST && seen.insert((id, attribute)) => {
                    let found = self.find(language, Name::Message(id)).and_then(|entry| entry.wording(attribute));
                    if let Some(wording) = found {
                        self.gather(language, wording, facts, seen, depth + 1);
                    }
                }
                // A term knows its arguments and no facts.
                Says::Text(_) | Says::Start(_) | Says::Message { .. } | Says::Term(_) => {}
            }
        }
    }
}

/// What a text says of a case.
#[derive(Default)]
pub(crate) struct Facts<'a> {
    pub printed: BTreeSet<&'a str>,
    pub selected: BTreeSet<&'a str>,
}

impl Facts<'_> {
    /// Whether a fact is printed or selected on.
    pub(crate) fn has(&self, fact: &str) -> bool {
        self.printed.contains(fact) || self.selected.contains(fact)
    }
}

impl<'a> Entry<'a> {
    /// Its own text, or that of an attribute.
    pub(crate) fn wording(&self, attribute: Option<&str>) -> Option<&Wording<'a>> {
        self.wordings.iter().find(|wording| wording.attribute == attribute)
    }

    /// What its comment says after a word and a colon, on a line of its own: `# voice: neutral`.
    pub(crate) fn note(&self, word: &str) -> Option<&'a str> {
        let said = |line: &&'a str| line.trim().strip_prefix(word)?.strip_prefix(':').map(str::trim);
        self.comment.iter().find_map(said)
    }

    /// Begins a finding at a slice of its file.
    pub(crate) fn found(&self, rule: &Rule, at: &str, message: impl Into<String>) -> Diagnostic {
        let start = offset_of(self.file.text, at);
        rule.found(self.file.path, message).in_line(self.line_of(start), self.file.text, start..start + at.len())
    }

    /// The line, counted from 1, that its id stands in.
    pub(crate) fn line(&self) -> usize {
        self.line_of(offset_of(self.file.text, self.name.id()))
    }

    fn line_of(&self, offset: usize) -> usize {
        self.lines.partition_point(|start| *start <= offset)
    }

    /// The language of its file, without a region.
    pub(crate) fn base(&self) -> &'a str {
        self.file.language.split('-').next().unwrap_or_default()
    }

    /// Whether the agent reads it, and no customer.
    pub(crate) fn is_for_agent(&self) -> bool {
        self.file.stem == "agent"
    }
}

impl<'a> Name<'a> {
    pub(crate) fn id(self) -> &'a str {
        match self {
            Name::Message(id) | Name::Term(id) => id,
        }
    }

    pub(crate) fn is_term(self) -> bool {
        matches!(self, Name::Term(_))
    }
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Name::Message(id) => f.write_str(id),
            Name::Term(id) => write!(f, "-{id}"),
        }
    }
}

/// Parses a file that parses once more, with its comments, which the compiler has no use for.
fn parsed(file: Readable<'_>) -> impl Iterator<Item = Entry<'_>> {
    // Only comments can be wrong in it.
    let resource = fluent_syntax::parser::parse(file.text).unwrap_or_else(|(resource, _)| resource);
    let lines: Rc<[usize]> = std::iter::once(0).chain(file.text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    resource.body.into_iter().filter_map(move |entry| {
        let (name, value, attributes, comment) = match entry {
            ast::Entry::Message(ast::Message { id, value, attributes, comment }) => {
                (Name::Message(id.name), value, attributes, comment)
            }
            ast::Entry::Term(ast::Term { id, value, attributes, comment }) => {
                (Name::Term(id.name), Some(value), attributes, comment)
            }
            _ => return None,
        };
        let own = value.map(|value| Wording::new(None, value));
        let attributes = attributes.into_iter().map(|ast::Attribute { id, value }| Wording::new(Some(id.name), value));
        let wordings = own.into_iter().chain(attributes).collect();
        let comment = comment.map(|comment| comment.content).unwrap_or_default();
        Some(Entry { file, lines: Rc::clone(&lines), name, comment, wordings, languages: Vec::new() })
    })
}
