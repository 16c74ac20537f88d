//! A key of a select is a number that the fact never is, or a plural form that none of its numbers has.
//!
//! # Why is this bad?
//! The variant is never said: its author had cases in mind that the scenario does not let in, or the bounds are wrong.
//!
//! # Example
//! ```yaml
//! refund_days: { type: integer, min: 2, max: 14 }
//! ```
//! ```ftl
//! cancel-order-refund = { $refund_days ->
//!     [0] You have the refund at once.
//!     [one] You have the refund within one business day.
//!    *[other] You have the refund within { $refund_days } business days.
//! }
//! ```
//! Take the variants `[0]` and `[one]` out, or declare `min: 0`.

use fixed_decimal::Decimal;
use fluent_syntax::ast::VariantKey;

use crate::check::view::View;
use crate::check::wording::On;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fact::Type;
use crate::format::plural_name;

pub(super) static RULE: Rule =
    Rule::new("key-out-of-bounds", Severity::Warning, include_str!("key_out_of_bounds.rs"), Find::Stack(find));

/// No language that CLDR knows has a plural form whose least whole number lies above this.
const HIGHEST: i64 = 1_000_000;
/// Plural forms go by the last two digits, and by whether a number is a whole million.
const ROUND: i64 = 200;

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    for entry in view.messages().said().filter(|entry| !entry.name.is_term()) {
        for select in entry.wordings.iter().flat_map(|wording| &wording.selects) {
            let (On::Fact(fact) | On::Number(fact)) = select.on else { continue };
            for ty in view.types(entry, fact) {
                let Type::Integer { min, max } = *ty else { continue };
                if (min.is_none() && max.is_none()) || max.is_some_and(|max| max < 0) {
                    continue;
                }
                for (at, key) in select.keys.iter().enumerate() {
                    let (never, key) = match key {
                        VariantKey::NumberLiteral { value } => (outside(value, min, max), value),
                        VariantKey::Identifier { name } => {
                            let formed = |language: usize| {
                                let formats = &view.languages[language].formats;
                                samples(min, max).any(|n| plural_name(formats.plural(&Decimal::from(n))) == *name)
                            };
                            let plain = matches!(select.on, On::Fact(_));
                            (plain && at != select.default && !entry.languages.iter().any(|at| formed(*at)), name)
                        }
                    };
                    if never {
                        let message = format!("`[{key}]` is never said: `${fact}` is {}", ty.describe());
                        let help = "take the variant out, or change the bounds of the fact";
                        findings.push(entry.found(&RULE, key, message).help(help));
                    }
                }
            }
        }
    }
}

fn outside(key: &str, min: Option<i64>, max: Option<i64>) -> bool {
    match key.parse::<i64>() {
        Ok(number) => min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max),
        // A number with decimals is never whole, unless they are all 0; one with more digits than these lies outside.
        Err(_) => key.split_once('.').is_none_or(|(_, decimals)| decimals.contains(|digit| digit != '0')),
    }
}

/// Whole numbers within the bounds that have every plural form which any number within them has.
fn samples(min: Option<i64>, max: Option<i64>) -> impl Iterator<Item = i64> {
    let low = min.unwrap_or(0).max(0);
    let near = low..=low.saturating_add(ROUND);
    let million = low.saturating_add(HIGHEST) / HIGHEST * HIGHEST;
    near.chain([million]).filter(move |number| max.is_none_or(|max| *number <= max))
}
