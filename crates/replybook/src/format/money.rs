//! Sums of money by CLDR's patterns, symbols and separators.
//!
//! ICU4X's own currency formatter is experimental and departs from CLDR in a third of all cases.

use super::cldr;
use super::conventions::{Conventions, Place};
use super::figures::Figures;
use crate::money::Money;

const NO_BREAK_SPACE: char = '\u{a0}';

impl Conventions {
    pub(super) fn write_money(&self, sum: &Money, out: &mut String) {
        let symbol = self.symbol_of(sum.code()).unwrap_or_else(|| sum.currency());
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
        let (whole, rest) = (Figures::of(sum.units() / unit, 1), sum.units() % unit);
        let figures = whole.as_str();
        if figures.len() < 3 + self.min_grouping {
            out.push_str(figures);
        } else {
            for (figure, above) in figures.chars().zip((0..figures.len()).rev()) {
                out.push(figure);
                if above >= 3 && (above - 3).is_multiple_of(self.higher_groups) {
                    out.push(self.group);
                }
            }
        }
        // A sum is never rounded: where CLDR writes no decimals and the sum has some, they are written all the same.
        if sum.decimals() == 0 || rest == 0 && cldr::WRITTEN_WHOLE.contains(&sum.code()) {
            return;
        }
        out.push(self.decimal);
        out.push_str(Figures::of(rest, sum.decimals().into()).as_str());
    }
}
