//! A sentence has a fact's name outside of braces, so that the name is said instead of the value.
//!
//! Whatever looks like a fact counts, a dollar sign with a small letter behind it: no text for a customer has that. To say
//! it all the same, it is put into a literal: `{ "$name" }`.
//!
//! # Why is this bad?
//! The customer reads `$order_id`.
//!
//! # Example
//! ```ftl
//! cancel-order-done = Your order $order_id is canceled.
//! ```
//! Write `{ $order_id }`.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity, short};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("unbraced-fact", Severity::Error, head!("unbraced_fact.rs"), Find::Stack(find));

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    for entry in view.worded() {
        for wording in &entry.wordings {
            texts(&wording.pattern, &mut |text| {
                findings.extend(facts(text).map(|fact| {
                    let message = format!("`{}` stands outside of braces, and is said as it is", short(fact));
                    entry.found(&RULE, fact, message).help(format!("write `{{ {} }}`", short(fact)))
                }));
            });
        }
    }
}

/// Shows each text of a pattern, without its literals.
fn texts<'a>(pattern: &Pattern<&'a str>, show: &mut impl FnMut(&'a str)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => show(value),
            PatternElement::Placeable { expression } => within(expression, show),
        }
    }
}

fn within<'a>(expression: &Expression<&'a str>, show: &mut impl FnMut(&'a str)) {
    match expression {
        Expression::Select { variants, .. } => variants.iter().for_each(|variant| texts(&variant.value, show)),
        Expression::Inline(InlineExpression::Placeable { expression }) => within(expression, show),
        Expression::Inline(_) => {}
    }
}

/// What looks like a fact, each with its dollar sign.
fn facts(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('$').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        let name = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        rest.starts_with(|c: char| c.is_ascii_lowercase()).then(|| &text[at..=at + name])
    })
}
