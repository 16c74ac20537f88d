//! Sums of money by CLDR's patterns, symbols and separators.
//!
//! ICU4X's own currency formatter is experimental and departs from CLDR in a third of all cases.

use fixed_decimal::Decimal;

use super::cldr;
use super::conventions::{Conventions, Place};
use crate::money::Money;

const NO_BREAK_SPACE: char = '\u{a0}';

impl Conventions {
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

    fn write_amount(&self, amount: &Decimal, code: [u8; 3], out: &mut String) {
        let digit = |at| char::from(b'0' + amount.digit_at(at));
        let top = amount.nonzero_magnitude_start().max(0);
        let grouped = top >= 2 + self.min_grouping;
        for at in (0..=top).rev() {
            out.push(digit(at));
            if grouped && at >= 3 && (at - 3) % self.higher_groups == 0 {
                out.push(self.group);
            }
        }
        let lowest = *amount.magnitude_range().start();
        // A sum is never rounded: where CLDR writes no decimals and the sum has some, they are written all the same.
        let whole = amount.nonzero_magnitude_end() >= 0;
        if lowest == 0 || whole && cldr::WRITTEN_WHOLE.contains(&code) {
            return;
        }
        out.push(self.decimal);
        out.extend((lowest..0).rev().map(digit));
    }
}
