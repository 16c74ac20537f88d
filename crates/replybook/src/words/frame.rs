//! Where in the words the compiler is, and what it finds there.

use std::borrow::Cow;
use std::ops::Range;

use fixed_decimal::Decimal;
use fluent_syntax::ast;

use super::compile::Inline;
use super::sentence::Of;
use super::source::Source;
use crate::fact::{Slot, Type};

/// Where in the words the compiler is.
#[derive(Clone, Copy)]
pub(super) struct Frame<'f, 'a> {
    /// The file that the pattern stands in.
    pub source: &'a Source,
    pub variables: Variables<'f, 'a>,
    /// Nothing stands beside the pattern in its message.
    pub whole: bool,
    /// The pattern is never said with these arguments: it is only looked through for errors.
    pub unreachable: bool,
    pub depth: usize,
}

/// What `$name` means.
#[derive(Clone, Copy)]
pub(super) enum Variables<'f, 'a> {
    /// A fact of the case.
    Facts,
    /// An argument of the term.
    Arguments(&'f [(&'a str, Operand<'a>)]),
    /// `$count`: the number in a duration.
    Count(Slot),
}

/// What an expression stands for.
#[derive(Clone, Debug)]
pub(super) enum Operand<'a> {
    Text(Cow<'a, str>),
    Number(Decimal),
    /// Known when the sentence is said.
    Later(Of, &'a Type),
    /// An argument that the term was not given.
    Missing,
}

/// The error has been told; there is nothing to go on with.
#[derive(Debug)]
pub(super) struct Told;

/// The slice of the source that stands for an expression in an error.
pub(super) fn anchor<'a>(inline: &Inline<'a>) -> &'a str {
    match inline {
        Inline::StringLiteral { value } | Inline::NumberLiteral { value } => value,
        Inline::FunctionReference { id, .. }
        | Inline::MessageReference { id, .. }
        | Inline::TermReference { id, .. }
        | Inline::VariableReference { id } => id.name,
        Inline::Placeable { expression } => match &**expression {
            ast::Expression::Select { selector: inline, .. } | ast::Expression::Inline(inline) => anchor(inline),
        },
    }
}

/// The place of a name with the `$` or the `-` before it.
pub(super) fn sigil(name: Range<usize>) -> Range<usize> {
    name.start.saturating_sub(1)..name.end
}
