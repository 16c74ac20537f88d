//! What the packs declare, and what messages lead to by reference: in every language and every pack.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use super::compile::{Inline, Pattern};
use super::duration::DURATIONS;
use super::source::Source;
use super::{Words, frame};
use crate::diagnostic::Diagnostic;

/// A message or a term, where it is declared.
#[derive(Clone, Copy)]
pub(crate) struct Declared<'w> {
    source: &'w Source,
    /// The name of its file, without the ending.
    pub stem: &'w str,
    /// Without the dash of a term.
    pub id: &'w str,
    pub term: bool,
    pub attributes: &'w [ast::Attribute<&'w str>],
}

impl<'w> Declared<'w> {
    /// The place of its pack in the stack.
    pub(crate) fn pack(&self) -> usize {
        self.source.pack
    }

    pub(crate) fn language(&self) -> &'w str {
        &self.source.language
    }

    /// Whether it is there for the packs above: what the lowest pack shares need not be said in it.
    pub(crate) fn is_offered(&self) -> bool {
        self.source.pack == 0 && self.stem == "shared"
    }

    /// As it is written: with its dash, if it is a term.
    pub(crate) fn name(&self) -> String {
        format!("{}{}", if self.term { "-" } else { "" }, self.id)
    }

    /// `my-pack/locales/de/cancel-order.ftl:12`
    pub(crate) fn place(&self) -> String {
        format!("{}:{}", self.source.path, self.source.line(self.id))
    }

    /// Says something of it.
    pub(crate) fn diagnostic(&self, message: impl Into<String>) -> Diagnostic {
        let at = self.source.span(self.id);
        let at = if self.term { frame::sigil(at) } else { at };
        self.source.diagnostic("fluent-syntax", at, message)
    }

    /// Says something of one of its attributes.
    pub(crate) fn of_attribute(&self, name: &str, message: impl Into<String>) -> Diagnostic {
        self.source.diagnostic("fluent-syntax", frame::sigil(self.source.span(name)), message)
    }
}

/// What messages lead to.
#[derive(Default)]
pub(crate) struct Reached<'w> {
    /// The messages themselves, and all that they refer to.
    pub messages: BTreeSet<&'w str>,
    /// Without their dashes.
    pub terms: BTreeSet<&'w str>,
    /// The attributes of messages that are referred to.
    pub attributes: BTreeSet<(&'w str, &'w str)>,
    /// The facts that are named, without their signs.
    pub facts: BTreeSet<&'w str>,
}

impl Words {
    /// Everything that is declared in files that parse.
    pub(crate) fn declared(&self) -> impl Iterator<Item = Declared<'_>> {
        self.all().into_iter().flat_map(|source| {
            source.entries().filter_map(move |entry| {
                let (term, id, attributes) = match entry {
                    ast::Entry::Message(message) => (false, message.id.name, &message.attributes),
                    ast::Entry::Term(term) => (true, term.id.name, &term.attributes),
                    _ => return None,
                };
                Some(Declared { source, stem: &source.stem, id, term, attributes })
            })
        })
    }

    /// Everything that is wrong with the files themselves.
    pub(crate) fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.all().into_iter().flat_map(Source::errors)
    }

    /// What is said in a language for a message or a term of this name.
    pub(crate) fn taken<'w>(&'w self, chain: &[&str], wanted: &Declared<'w>) -> Option<Declared<'w>> {
        let (source, id, attributes) = if wanted.term {
            let found = self.term(chain, wanted.id).ok()??;
            (found.source, found.entry.id.name, &found.entry.attributes)
        } else {
            let found = self.message(chain, wanted.id).ok()??;
            (found.source, found.entry.id.name, &found.entry.attributes)
        };
        Some(Declared { source, id, attributes, ..*wanted })
    }

    /// The stem of the file in which a message or a term is looked for.
    pub(crate) fn home_of<'a>(&self, declared: &Declared<'a>) -> Option<&'a str> {
        self.home(&[declared.language()], declared.id).or(declared.term.then_some("shared"))
    }

    /// Whether it stands where it is looked for.
    pub(crate) fn is_at_home(&self, declared: &Declared<'_>) -> bool {
        self.home_of(declared) == Some(declared.stem)
    }

    /// What some messages lead to by reference, as any language or pack words them.
    pub(crate) fn reached<'w, 'i>(&'w self, ids: impl IntoIterator<Item = &'i str>) -> Reached<'w> {
        let languages: Vec<&str> = self.opened.languages().collect();
        let mut walk = Walk { reached: Reached::default(), open: Vec::new() };
        for id in ids {
            let home = self.home(&languages, id).map_or_else(Vec::new, |home| self.of_stem(home));
            let known = home.into_iter().find_map(|source| source.message(id).ok()?);
            if let Some(known) = known {
                walk.message(known.id.name);
            }
        }
        while let Some((id, term)) = walk.open.pop() {
            let home = self.home(&languages, id).or(term.then_some("shared"));
            for source in home.map_or_else(Vec::new, |home| self.of_stem(home)) {
                if term {
                    if let Ok(Some(term)) = source.term(id) {
                        walk.patterns(Some(&term.value), &term.attributes, true);
                    }
                } else if let Ok(Some(message)) = source.message(id) {
                    walk.patterns(message.value.as_ref(), &message.attributes, false);
                }
            }
        }
        walk.reached
    }
}

struct Walk<'w> {
    reached: Reached<'w>,
    /// What has not been gone through yet: ids, and whether they are those of terms.
    open: Vec<(&'w str, bool)>,
}

impl<'w> Walk<'w> {
    fn message(&mut self, id: &'w str) {
        if self.reached.messages.insert(id) {
            self.open.push((id, false));
        }
    }

    fn patterns(&mut self, value: Option<&'w Pattern<'w>>, attributes: &'w [ast::Attribute<&'w str>], term: bool) {
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        for pattern in value.into_iter().chain(attributes) {
            self.pattern(pattern, term);
        }
    }

    fn pattern(&mut self, pattern: &'w Pattern<'w>, term: bool) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression, term);
            }
        }
    }

    fn expression(&mut self, expression: &'w ast::Expression<&'w str>, term: bool) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, term),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, term);
                for variant in variants {
                    self.pattern(&variant.value, term);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'w Inline<'w>, term: bool) {
        match inline {
            Inline::StringLiteral { .. } | Inline::NumberLiteral { .. } => {}
            Inline::Placeable { expression } => self.expression(expression, term),
            // In a term it is an argument of its own.
            Inline::VariableReference { id } => {
                if !term {
                    self.reached.facts.insert(id.name);
                }
            }
            Inline::MessageReference { id, attribute } => {
                self.message(id.name);
                if let Some(attribute) = attribute {
                    self.reached.attributes.insert((id.name, attribute.name));
                }
            }
            Inline::TermReference { id, arguments, .. } => {
                if self.reached.terms.insert(id.name) {
                    self.open.push((id.name, true));
                }
                self.arguments(arguments.as_ref(), term);
            }
            Inline::FunctionReference { id, arguments } => {
                if id.name == "DURATION" {
                    for (_, words) in DURATIONS {
                        self.message(words);
                    }
                }
                self.arguments(Some(arguments), term);
            }
        }
    }

    fn arguments(&mut self, arguments: Option<&'w ast::CallArguments<&'w str>>, term: bool) {
        let Some(arguments) = arguments else { return };
        let named = arguments.named.iter().map(|named| &named.value);
        for inline in arguments.positional.iter().chain(named) {
            self.inline(inline, term);
        }
    }
}

/// The attributes of a message that are said without anybody referring to them: the form for short channels, and the
/// grammatical cases of the words of a duration.
pub(crate) fn said_attributes(id: &str) -> &'static [&'static str] {
    let said: &[&str] = &["short", "nominative", "accusative", "dative", "genitive"];
    if DURATIONS.iter().any(|(_, words)| *words == id) { said } else { &said[..1] }
}
