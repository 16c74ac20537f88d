//! What a language writes in its own way and ICU4X does not write, or writes otherwise than CLDR.

use icu_locale_core::DataLocale;

use super::cldr;
use crate::money::in_order;

/// How a language writes sums, per cent, days in figures and times of day.
pub(super) struct Conventions {
    /// The language's tag in BCP 47.
    pub(super) language: &'static str,
    /// Where a currency's symbol is looked up that is not among `symbols`.
    pub(super) parent: Option<&'static Conventions>,
    /// What stands before the decimals of a sum.
    pub(super) decimal: char,
    /// What stands between groups of digits of a sum.
    pub(super) group: char,
    /// How many digits each group has above the lowest, which has three: 2 in India, `1,00,000`.
    pub(super) higher_groups: u32,
    /// How many digits must stand before the first separator: with 2, a sum is grouped from five digits.
    pub(super) min_grouping: u32,
    /// Where the symbol stands.
    pub(super) symbol: Place,
    /// What follows a number of per cent, with its space.
    pub(super) percent: &'static str,
    /// How the time of day is written.
    pub(super) clock: Clock,
    /// Whether a day in figures is written as in ISO 8601: `2026-11-24`.
    pub(super) iso_days: bool,
    /// What stands between a day and a time, for a day that is written full, long and short.
    pub(super) before_time: [&'static str; 3],
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

/// How the time of day is written.
pub(super) enum Clock {
    /// From 0:00 to 23:59; `padded` from 00:00.
    Of24 { padded: bool },
    /// From 12:00 to 11:59, twice, and what follows it before and after noon, with its space.
    Of12 { am: &'static str, pm: &'static str },
}

impl Conventions {
    /// What any language inherits: `€ 1,234.50`.
    pub(super) const ROOT: &'static Conventions = &cldr::UND;

    /// The conventions that a language has itself, not those that it inherits.
    pub(super) fn of(language: &DataLocale) -> Option<&'static Conventions> {
        cldr::LANGUAGES.into_iter().find(|conventions| language.strict_cmp(conventions.language.as_bytes()).is_eq())
    }

    /// The symbol of a currency; `None` where its code is written.
    pub(super) fn symbol_of(&self, code: [u8; 3]) -> Option<&'static str> {
        match self.symbols.binary_search_by_key(&in_order(code), |(code, _)| in_order(*code)) {
            Ok(at) => Some(self.symbols[at].1),
            Err(_) => self.parent?.symbol_of(code),
        }
    }
}
