//! One text of a message, taken apart: what it says, and in which variant of which select.

use std::fmt;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// The text of a message, a term or an attribute.
pub(crate) struct Wording<'a> {
    /// The attribute's name; `None` for the message's own text.
    pub attribute: Option<&'a str>,
    /// As it was parsed.
    pub pattern: Pattern<&'a str>,
    /// What it says, in order.
    pub parts: Vec<Part<'a>>,
    /// Its selects, each after the one that it stands in.
    pub selects: Vec<Select<'a>>,
}

pub(crate) struct Part<'a> {
    pub says: Says<'a>,
    /// Nothing that a reader would see stands before it in its variant.
    pub first: bool,
    /// The variant that it stands in.
    pub arm: Option<Arm>,
}

#[derive(Clone, Copy)]
pub(crate) enum Says<'a> {
    Text(&'a str),
    /// The word that START is given.
    Start(&'a str),
    Fact(&'a str),
    Message {
        id: &'a str,
        attribute: Option<&'a str>,
    },
    Term(&'a str),
}

pub(crate) struct Select<'a> {
    pub on: On<'a>,
    pub keys: Vec<VariantKey<&'a str>>,
    /// The place of the default among the keys.
    pub default: usize,
    /// The variant that it stands in.
    pub arm: Option<Arm>,
}

/// What is selected on.
#[derive(Clone, Copy)]
pub(crate) enum On<'a> {
    Fact(&'a str),
    /// `NUMBER($fact, …)`.
    Number(&'a str),
    Literal(&'a str),
    /// An attribute of a term.
    Attribute {
        term: &'a str,
        name: &'a str,
    },
}

impl<'a> On<'a> {
    /// What stands for it in the file: the slice that an error points at.
    pub(crate) fn name(self) -> &'a str {
        match self {
            On::Fact(name) | On::Number(name) | On::Attribute { name, .. } | On::Literal(name) => name,
        }
    }
}

impl fmt::Display for On<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            On::Fact(name) | On::Number(name) => write!(f, "`${name}`"),
            On::Attribute { term, name } => write!(f, "`-{term}.{name}`"),
            On::Literal(text) => write!(f, "`{text}`"),
        }
    }
}

/// A variant of a select.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Arm {
    /// The place of the select in its wording.
    pub select: usize,
    /// The place of the variant in the select.
    pub variant: usize,
}

impl<'a> Wording<'a> {
    pub(super) fn new(attribute: Option<&'a str>, pattern: Pattern<&'a str>) -> Wording<'a> {
        let mut taken = Taken { parts: Vec::new(), selects: Vec::new() };
        taken.pattern(&pattern, None, true);
        Wording { attribute, parts: taken.parts, selects: taken.selects, pattern }
    }

    /// The variants that a variant stands in, itself the first.
    pub(crate) fn arms(&self, arm: Option<Arm>) -> impl Iterator<Item = (&Select<'a>, &VariantKey<&'a str>)> {
        std::iter::successors(arm, |arm| self.selects[arm.select].arm).map(|arm| {
            let select = &self.selects[arm.select];
            (select, &select.keys[arm.variant])
        })
    }
}

impl<'a> Select<'a> {
    /// The fact that is selected on.
    pub(crate) fn fact(&self) -> Option<&'a str> {
        match self.on {
            On::Fact(name) | On::Number(name) => Some(name),
            On::Literal(_) | On::Attribute { .. } => None,
        }
    }
}

/// A key as it is written.
pub(crate) fn key<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

struct Taken<'a> {
    parts: Vec<Part<'a>>,
    selects: Vec<Select<'a>>,
}

impl<'a> Taken<'a> {
    /// Takes a pattern apart; tells whether a reader may still have seen nothing after it.
    fn pattern(&mut self, pattern: &Pattern<&'a str>, arm: Option<Arm>, first: bool) -> bool {
        pattern.elements.iter().fold(first, |first, element| match element {
            PatternElement::TextElement { value } => self.says(Says::Text(value), arm, first),
            PatternElement::Placeable { expression } => self.expression(expression, arm, first),
        })
    }

    fn expression(&mut self, expression: &Expression<&'a str>, arm: Option<Arm>, first: bool) -> bool {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline, arm, first),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let at = self.selects.len();
        let keys = variants.iter().map(|variant| variant.key.clone()).collect();
        let default = variants.iter().position(|variant| variant.default).unwrap_or(0);
        self.selects.push(Select { on: on(selector), keys, default, arm });
        let mut still = false;
        for (variant, said) in variants.iter().enumerate() {
            still |= self.pattern(&said.value, Some(Arm { select: at, variant }), first);
        }
        still
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>, arm: Option<Arm>, first: bool) -> bool {
        let says = match inline {
            InlineExpression::Placeable { expression } => return self.expression(expression, arm, first),
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Says::Text(value),
            InlineExpression::VariableReference { id } => Says::Fact(id.name),
            InlineExpression::MessageReference { id, attribute } => {
                Says::Message { id: id.name, attribute: attribute.as_ref().map(|attribute| attribute.name) }
            }
            InlineExpression::TermReference { id, .. } => Says::Term(id.name),
            InlineExpression::FunctionReference { id, arguments } => match (id.name, arguments.positional.first()) {
                ("START", Some(InlineExpression::StringLiteral { value })) => Says::Start(value),
                (_, Some(inline)) => return self.inline(inline, arm, first),
                (_, None) => return first,
            },
        };
        self.says(says, arm, first)
    }

    fn says(&mut self, says: Says<'a>, arm: Option<Arm>, first: bool) -> bool {
        self.parts.push(Part { says, first, arm });
        first && matches!(says, Says::Text(text) if !text.contains(char::is_alphanumeric))
    }
}

fn on<'a>(selector: &InlineExpression<&'a str>) -> On<'a> {
    match selector {
        InlineExpression::VariableReference { id } => On::Fact(id.name),
        InlineExpression::TermReference { id, attribute: Some(attribute), .. } => {
            On::Attribute { term: id.name, name: attribute.name }
        }
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => On::Literal(value),
        InlineExpression::FunctionReference { id, arguments } => match arguments.positional.first() {
            Some(InlineExpression::VariableReference { id }) => On::Number(id.name),
            _ => On::Literal(id.name),
        },
        // The parser lets nothing else be selected on.
        InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
            On::Literal(id.name)
        }
        InlineExpression::Placeable { .. } => On::Literal(""),
    }
}
