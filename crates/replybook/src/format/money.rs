//! Sums of money by CLDR's patterns, symbols and separators.
//!
//! ICU4X's own currency formatter is experimental and departs from CLDR in a third of all cases.

use super::cldr;
use super::conventions::{Conventions, Place};
use super::figures;
use crate::money::Money;

const NO_BREAK_SPACE: char = '\u{a0}';

impl Conventions {
    /// Writes a sum with the symbol of its currency, or its code.
    pub(super) fn write_money(&self, sum: &Money, symbol: &str, out: &mut String) {
        match self.symbol {
            Place::Before => {
                out.push_str(symbol);
                // CLDR's currencySpacing: a space next to anything that is neither a symbol nor a space itself.
                if symbol.ends_with(|last: char| last.is_alphanumeric() || last == '.') {
                    out.push(NO_BREAK_SPACE);
                }
                self.write_amount(sum, out);
            }
            Place::BeforeSpaced => {
                out.push_str(symbol);
                out.push(NO_BREAK_SPACE);
                self.write_amount(sum, out);
            }
            Place::AfterSpaced => {
                self.write_amount(sum, out);
                out.push(NO_BREAK_SPACE);
                out.push_str(symbol);
            }
        }
    }

    fn write_amount(&self, sum: &Money, out: &mut String) {
        let unit = 10_u64.pow(sum.decimals().into());
        let (whole, rest) = (sum.units() / unit, sum.units() % unit);
        // No language groups three figures.
        if whole < 1_000 || whole < 10_u64.pow(2 + self.min_grouping) {
            figures::write(whole, 1, out);
        } else {
            self.write_group(whole / 1_000, out);
            figures::write(whole % 1_000, 3, out);
        }
        // A sum is never rounded: where CLDR writes no decimals and the sum has some, they are written all the same.
        if sum.decimals() == 0 || rest == 0 && cldr::WRITTEN_WHOLE.contains(&sum.code()) {
            return;
        }
        out.push(self.decimal);
        figures::write(rest, sum.decimals().into(), out);
    }

    /// Writes the groups above the lowest, each with its separator.
    fn write_group(&self, number: u64, out: &mut String) {
        let limit = 10_u64.pow(self.higher_groups);
        if number < limit {
            figures::write(number, 1, out);
        } else {
            self.write_group(number / limit, out);
            figures::write(number % limit, self.higher_groups as usize, out);
        }
        out.push(self.group);
    }
}
