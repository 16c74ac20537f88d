//! Where in the files the parts of a sentence were written: what a diagnostic points at.
//!
//! Only a check asks for it. A reply's sentences are compiled by the same compiler and keep none of it.

use std::ops::Range;

use fluent_syntax::ast::VariantKey;

use super::compile::Compiler;
use super::frame::Frame;
use super::source::Source;
use super::turns::Turn;
use super::{Sentence, Words};
use crate::diagnostic::Diagnostic;

/// A sentence, and where its segments were written.
pub(crate) struct Traced {
    pub sentence: Sentence,
    trace: Trace,
}

/// What was noted while a sentence was compiled, in the order of its segments.
#[derive(Default)]
pub(super) struct Trace {
    pub stands: Vec<(u32, Stand)>,
    pub variants: Vec<Variant>,
    /// Every variant, defaults as well: its turn, and where its key stands.
    pub arms: Vec<(Turn, Stand)>,
    /// The variants that are being compiled, each inside the one before: places in `variants`.
    open: Vec<usize>,
}

/// A variant of a select on something that a case decides; the default is none, as it cannot be left out.
#[derive(Clone, Debug)]
pub(super) struct Variant {
    /// The segment that its select is.
    pub choose: u32,
    /// The segment that it begins with.
    pub to: u32,
    /// Where its key stands.
    pub key: Stand,
    /// The variant around it: its place among them.
    pub inside: Option<usize>,
}

/// A place in the words.
#[derive(Clone, Debug)]
pub(crate) struct Stand {
    /// [`Source::place`] of its file.
    pub(super) source: usize,
    pub(super) bytes: Range<usize>,
    /// For a place in what a message refers to: where the message does, and by which name.
    pub(super) through: Option<Box<(Stand, String)>>,
}

/// A message, a term or an attribute, and where it is written.
pub(crate) struct Written<'w> {
    pub language: &'w str,
    /// `order`, `-brand`, `order.short`.
    pub name: String,
    /// The file as it is shown.
    pub file: &'w str,
    /// Counted from 1.
    pub line: usize,
    /// Why no case comes to all of it, by its comment `# unreached: …`.
    pub unreached: Option<&'w str>,
}

impl Traced {
    pub(super) fn new(sentence: Sentence, trace: Trace) -> Traced {
        Traced { sentence, trace }
    }

    /// Where a segment was written; `None` for one that has no place of its own.
    pub(super) fn stand(&self, segment: u32) -> Option<&Stand> {
        let stands = &self.trace.stands;
        let at = stands.partition_point(|(of, _)| *of < segment);
        stands.get(at).filter(|(of, _)| *of == segment).map(|(_, stand)| stand)
    }

    /// Where the key of a variant stands.
    pub(crate) fn key(&self, turn: Turn) -> Option<&Stand> {
        self.trace.arms.iter().find(|(of, _)| *of == turn).map(|(_, key)| key)
    }

    /// Every variant, with the place of its key.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &Stand> {
        self.trace.arms.iter().map(|(_, key)| key)
    }

    pub(super) fn variants(&self) -> &[Variant] {
        &self.trace.variants
    }
}

impl<'a> Compiler<'a> {
    /// Notes where a segment is written.
    pub(super) fn trace(&mut self, segment: usize, at: Range<usize>, frame: Frame<'_, 'a>) {
        if self.draft.trace.is_none() {
            return;
        }
        let stand = self.stand(at, frame);
        if let Some(trace) = &mut self.draft.trace {
            trace.stands.push((segment as u32, stand));
        }
    }

    /// Notes where the key of a variant stands whose pattern comes next.
    pub(super) fn trace_arm(&mut self, choose: usize, key: &VariantKey<&str>, frame: Frame<'_, 'a>) {
        if self.draft.trace.is_none() {
            return;
        }
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = key;
        let key = self.stand(frame.source.span(name), frame);
        let turn = Turn { select: choose as u32, to: self.draft.code.len() as u32 };
        if let Some(trace) = &mut self.draft.trace {
            trace.arms.push((turn, key));
        }
    }

    /// Notes the key of a variant, whose pattern comes next, up to [`Compiler::trace_variant_end`].
    pub(super) fn trace_variant(&mut self, choose: usize, key: &VariantKey<&str>, frame: Frame<'_, 'a>) {
        if self.draft.trace.is_none() {
            return;
        }
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = key;
        let key = self.stand(frame.source.span(name), frame);
        let (choose, to) = (choose as u32, self.draft.code.len() as u32);
        if let Some(trace) = &mut self.draft.trace {
            let inside = trace.open.last().copied();
            trace.open.push(trace.variants.len());
            trace.variants.push(Variant { choose, to, key, inside });
        }
    }

    pub(super) fn trace_variant_end(&mut self) {
        if let Some(trace) = &mut self.draft.trace {
            trace.open.pop();
        }
    }

    fn stand(&self, bytes: Range<usize>, frame: Frame<'_, 'a>) -> Stand {
        // The first that is open is the message itself.
        let through = self.open.get(1).map(|open| {
            let from = Stand { source: open.source.place, bytes: open.at.clone(), through: None };
            Box::new((from, open.name.clone()))
        });
        Stand { source: frame.source.place, bytes, through }
    }
}

impl Stand {
    /// What tells it from every other place in the words.
    pub(crate) fn key(&self) -> (usize, usize) {
        (self.source, self.bytes.start)
    }
}

impl Words {
    /// How the file of a place is named in errors.
    pub(crate) fn file(&self, stand: &Stand) -> &str {
        self.source(stand).map_or("", |source| &source.path)
    }

    /// What stands at a place, by the file and language that it is written in, whoever refers to it.
    pub(crate) fn written(&self, stand: &Stand) -> Option<Written<'_>> {
        let source = self.source(stand)?;
        let line = source.text().get(..stand.bytes.start)?.matches('\n').count() + 1;
        let (name, unreached) = source.named(stand.bytes.start)?;
        Some(Written { language: &source.language, name, file: &source.path, line, unreached })
    }

    /// Makes a diagnostic point at a place, and says from where a message comes to it.
    pub(crate) fn point(&self, diagnostic: Diagnostic, stand: &Stand) -> Diagnostic {
        let Some(source) = self.source(stand) else { return diagnostic };
        let diagnostic = diagnostic.at(source.text(), stand.bytes.clone());
        let Some((from, name)) = stand.through.as_deref() else { return diagnostic };
        let Some(source) = self.source(from) else { return diagnostic };
        let there = Diagnostic::new("", &*source.path, "").at(source.text(), from.bytes.clone());
        let line = there.place.map_or(1, |place| place.line);
        diagnostic.note(format!("said through `{name}` in {}:{line}", source.path))
    }

    /// The text that stands at a place.
    pub(crate) fn at(&self, stand: &Stand) -> &str {
        self.source(stand).and_then(|source| source.text().get(stand.bytes.clone())).unwrap_or_default()
    }

    fn source(&self, stand: &Stand) -> Option<&Source> {
        self.files.values().flatten().chain(self.opened.read()).find(|source| source.place == stand.source)
    }
}
