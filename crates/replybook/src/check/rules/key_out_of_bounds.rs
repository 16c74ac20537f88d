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
use crate::check::wording::{On, key};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fact::Type;
use crate::format::plural_name;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("key-out-of-bounds", Severity::Warning, head!("key_out_of_bounds.rs"), Find::Stack(find));

/// Plural forms go by the last two digits, and by whether a number is a whole million: so many numbers in a row have all.
const ROUND: i64 = 200;
const MILLION: i64 = 1_000_000;

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    for entry in view.messages().said().filter(|entry| !entry.name.is_term() && view.compiles(entry)) {
        for select in entry.wordings.iter().flat_map(|wording| &wording.selects) {
            let (On::Fact(fact) | On::Number(fact)) = select.on else { continue };
            let types = view.types(entry, fact);
            let Some(first) = types.first() else { continue };
            for (at, named) in select.keys.iter().enumerate() {
                // NUMBER may write a number so that it takes another form, and a default is for the rest.
                let by_form = matches!(select.on, On::Fact(_)) && at != select.default;
                let formed = |form: &str, min, max| {
                    let mut formats = entry.languages.iter().map(|at| &view.languages[*at].formats);
                    formats.any(|formats| {
                        samples(min, max).any(|n| plural_name(formats.plural(&Decimal::from(n))) == form)
                    })
                };
                let never = |ty: &Type| match (ty, named) {
                    (Type::Integer { min, max }, VariantKey::NumberLiteral { value }) => outside(value, *min, *max),
                    // A form that the language does not have at all is an error, which the compiler tells.
                    (Type::Integer { min, max }, VariantKey::Identifier { name }) => {
                        by_form && !formed(name, *min, *max) && formed(name, None, None)
                    }
                    _ => false,
                };
                if types.iter().all(|ty| never(ty)) {
                    let message = format!("`[{}]` is never said: `${fact}` is {}", key(named), first.describe());
                    let help = "take the variant out, or change the bounds of the fact";
                    findings.push(entry.found(&RULE, key(named), message).help(help));
                }
            }
        }
    }
}

fn outside(key: &str, min: Option<i64>, max: Option<i64>) -> bool {
    let whole = match key.split_once('.') {
        Some((whole, decimals)) if decimals.bytes().all(|digit| digit == b'0') => whole,
        Some(_) => return true,
        None => key,
    };
    // No fact has a number that does not fit.
    whole.parse().map_or(true, |number: i64| min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max))
}

/// Numbers within the bounds that have every plural form which any number within them has. The form of a negative one is
/// that of its amount.
fn samples(min: Option<i64>, max: Option<i64>) -> impl Iterator<Item = i64> {
    let low = match (min, max) {
        (Some(min), _) if min > 0 => min,
        (_, Some(max)) if max < 0 => max.saturating_neg(),
        _ => 0,
    };
    let million = low.saturating_add(MILLION) / MILLION * MILLION;
    let high = max.filter(|max| *max >= 0);
    (low..=low.saturating_add(ROUND)).chain([million]).filter(move |number| high.is_none_or(|high| *number <= high))
}
