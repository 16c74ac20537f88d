//! The plural forms of a language, asked while a sentence is compiled.

use std::cell::OnceCell;

use fixed_decimal::Decimal;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

/// The forms of one language; the rules are looked up when a sentence first selects on a number.
pub(super) struct Plurals {
    locale: Locale,
    cardinal: OnceCell<Option<PluralRules>>,
    ordinal: OnceCell<Option<PluralRules>>,
}

impl Plurals {
    pub(super) fn new(language: &str) -> Plurals {
        let locale = language.parse().unwrap_or(Locale::UNKNOWN);
        Plurals { locale, cardinal: OnceCell::new(), ordinal: OnceCell::new() }
    }

    /// The form that a number takes.
    pub(super) fn of(&self, number: &Decimal, ordinal: bool) -> PluralCategory {
        self.rules(ordinal).map_or(PluralCategory::Other, |rules| rules.category_for(number))
    }

    /// All forms that the language has, in CLDR's order.
    pub(super) fn all(&self, ordinal: bool) -> Vec<PluralCategory> {
        self.rules(ordinal).map_or_else(|| vec![PluralCategory::Other], |rules| rules.categories().collect())
    }

    fn rules(&self, ordinal: bool) -> Option<&PluralRules> {
        let (cell, kind) =
            if ordinal { (&self.ordinal, PluralRuleType::Ordinal) } else { (&self.cardinal, PluralRuleType::Cardinal) };
        cell.get_or_init(|| PluralRules::try_new((&self.locale).into(), kind.into()).ok()).as_ref()
    }
}
