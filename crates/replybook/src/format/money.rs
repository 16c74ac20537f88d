//! Sums of money and per cent by CLDR's patterns, symbols and separators.
//!
//! ICU4X's own currency formatter is experimental and departs from CLDR in a third of all cases.

use fixed_decimal::Decimal;
use icu_locale_core::DataLocale;

use super::cldr;
use crate::money::Money;

/// How a language writes sums and per cent.
pub(super) struct Conventions {
    /// The language's tag in BCP 47.
    pub(super) language: &'static str,
    /// Where a currency's symbol is looked up that is not among `symbols`.
    pub(super) parent: Option<&'static Conventions>,
    /// What stands before the decimals of a sum.
    pub(super) decimal: char,
    /// What stands between groups of three digits of a sum.
    pub(super) group: char,
    /// How many digits must stand before the first separator: with 2, a sum is grouped from five digits.
    pub(super) min_grouping: i16,
    /// Where the symbol stands.
    pub(super) symbol: Place,
    /// What follows a number of per cent, with its space.
    pub(super) percent: &'static str,
    /// Symbols that differ from those of `parent`, or at the root from the code; sorted by code.
    pub(super) symbols: &'static [([u8; 3], &'static str)],
}

/// Where the symbol of a currency stands. The space is U+00A0.
pub(super) enum Place {
    /// Directly before the amount, but a space after letters: `€5.00`, `CHF 5.00`.
    Before,
    /// Before the amount and a space: `€ 5,00`.
    BeforeSpaced,
    /// After the amount and a space: `5,00 €`.
    AfterSpaced,
}

const NO_BREAK_SPACE: char = '\u{a0}';

impl Conventions {
    /// What any language inherits: `€ 1,234.50`.
    pub(super) const ROOT: &'static Conventions = &cldr::UND;

    /// The conventions that a language has itself, not those that it inherits.
    pub(super) fn of(language: &DataLocale) -> Option<&'static Conventions> {
        cldr::LANGUAGES.into_iter().find(|conventions| language.strict_cmp(conventions.language.as_bytes()).is_eq())
    }

    pub(super) fn write_money(&self, sum: &Money, out: &mut String) {
        let code = sum.code();
        let symbol = self.symbol_of(code).unwrap_or_else(|| sum.currency());
        match self.symbol {
            Place::Before => {
                out.push_str(symbol);
                // CLDR's currencySpacing: a space next to anything that is neither a symbol nor a space itself.
                if symbol.ends_with(|last: char| last.is_alphanumeric() || last == '.') {
                    out.push(NO_BREAK_SPACE);
                }
                self.write_amount(sum.amount(), code, out);
            }
            Place::BeforeSpaced => {
                out.push_str(symbol);
                out.push(NO_BREAK_SPACE);
                self.write_amount(sum.amount(), code, out);
            }
            Place::AfterSpaced => {
                self.write_amount(sum.amount(), code, out);
                out.push(NO_BREAK_SPACE);
                out.push_str(symbol);
            }
        }
    }

    fn symbol_of(&self, code: [u8; 3]) -> Option<&'static str> {
        match self.symbols.binary_search_by_key(&code, |(code, _)| *code) {
            Ok(at) => Some(self.symbols[at].1),
            Err(_) => self.parent?.symbol_of(code),
        }
    }

    fn write_amount(&self, amount: &Decimal, code: [u8; 3], out: &mut String) {
        let digit = |at| char::from(b'0' + amount.digit_at(at));
        let top = amount.nonzero_magnitude_start().max(0);
        let grouped = top >= 2 + self.min_grouping;
        for at in (0..=top).rev() {
            out.push(digit(at));
            if grouped && at > 0 && at % 3 == 0 {
                out.push(self.group);
            }
        }
        let lowest = *amount.magnitude_range().start();
        // A sum is never rounded: where CLDR writes no decimals and the sum has some, they are written all the same.
        let whole = amount.nonzero_magnitude_end() >= 0 || amount.is_zero();
        if lowest == 0 || whole && cldr::WRITTEN_WHOLE.contains(&code) {
            return;
        }
        out.push(self.decimal);
        out.extend((lowest..0).rev().map(digit));
    }
}
