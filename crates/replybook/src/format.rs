//! How values are written in a language: numbers, sums, days, lists and plurals, by CLDR.

mod cldr;
mod date;
mod money;
mod number;

use std::fmt::Write as _;
use std::sync::OnceLock;

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::GroupingStrategy;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::{LanguageIdentifier, Locale, langid};
use icu_locale_fallback::LocaleFallbacker;
use icu_plurals::{PluralCategory, PluralRules};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

pub(crate) use self::date::DateStyle;
use self::date::Dates;
use self::money::Conventions;
pub(crate) use self::number::NumberOptions;
use crate::money::Money;

/// How values are written in one language.
///
/// Every formatter is built when it is first used, and kept. Nothing here fails: what cannot be written is refused when
/// the value is read.
pub(crate) struct Formats {
    locale: Locale,
    conventions: &'static Conventions,
    numbers: OnceLock<DecimalFormatter>,
    ungrouped: OnceLock<DecimalFormatter>,
    cardinals: OnceLock<PluralRules>,
    ordinals: OnceLock<PluralRules>,
    lists: OnceLock<ListFormatter>,
    dates: Dates,
}

impl Formats {
    /// Finds how a language, named by its tag in BCP 47 (`de-AT`), writes its values.
    ///
    /// English, Spanish and German are written as in the nearest of en, en-001, en-GB, es, es-419, es-MX, de, de-AT and
    /// de-CH on CLDR's chain of inheritance: en-AU as en-001, es-AR as es-419, de-LI as de. Other languages have their own
    /// numbers, days, lists and plurals, but the root's sums (`€ 1,234.50`). A text that is no tag is taken for `en`.
    pub(crate) fn new(language: &str) -> Formats {
        let (locale, conventions) = resolve(language);
        Formats {
            locale,
            conventions,
            numbers: OnceLock::new(),
            ungrouped: OnceLock::new(),
            cardinals: OnceLock::new(),
            ordinals: OnceLock::new(),
            lists: OnceLock::new(),
            dates: Dates::default(),
        }
    }

    /// Writes a whole number: `12.345`.
    pub(crate) fn integer(&self, value: i64, out: &mut String) {
        self.number(&Decimal::from(value), true, out);
    }

    /// Writes a decimal number: `1.234,5`.
    pub(crate) fn decimal(&self, value: &Decimal, options: NumberOptions, out: &mut String) {
        self.number(&options.apply(value), options.grouping, out);
    }

    /// Writes a number of per cent, without noughts at its end: 12.50 is `12,5 %`.
    pub(crate) fn percent(&self, value: &Decimal, out: &mut String) {
        if *value.magnitude_range().start() < 0 {
            let mut value = value.clone();
            value.trim_end();
            self.number(&value, true, out);
        } else {
            self.number(value, true, out);
        }
        out.push_str(self.conventions.percent);
    }

    /// Writes a sum with its symbol: `1.234,50 €`. It is never rounded.
    pub(crate) fn money(&self, sum: &Money, out: &mut String) {
        self.conventions.write_money(sum, out);
    }

    /// Writes a day: `24. November 2026`.
    pub(crate) fn date(&self, day: Date, style: DateStyle, out: &mut String) {
        self.dates.write_day(&self.locale, day, style, out);
    }

    /// Writes the day and the time, in hours and minutes, that it is in a time zone: `24. November 2026 um 14:30`.
    pub(crate) fn date_time(&self, at: Timestamp, zone: &TimeZone, style: DateStyle, out: &mut String) {
        self.dates.write_instant(&self.locale, at, zone, style, out);
    }

    /// Writes a list that is joined by "and": `a, b und c`.
    pub(crate) fn list(&self, items: &[impl AsRef<str>], out: &mut String) {
        let lists = self.lists.get_or_init(|| {
            ListFormatter::try_new_and((&self.locale).into(), ListFormatterOptions::default())
                .expect(FOR_EVERY_LANGUAGE)
        });
        write(out, &lists.format(items.iter().map(AsRef::as_ref)));
    }

    /// The form of a counted noun: `1 Tag`, `2 Tage`.
    pub(crate) fn plural(&self, value: &Decimal) -> PluralCategory {
        let rules = self
            .cardinals
            .get_or_init(|| PluralRules::try_new_cardinal((&self.locale).into()).expect(FOR_EVERY_LANGUAGE));
        rules.category_for(value)
    }

    /// The form of a numbered noun: `1st`, `2nd`.
    pub(crate) fn ordinal(&self, value: &Decimal) -> PluralCategory {
        let rules = self
            .ordinals
            .get_or_init(|| PluralRules::try_new_ordinal((&self.locale).into()).expect(FOR_EVERY_LANGUAGE));
        rules.category_for(value)
    }

    fn number(&self, value: &Decimal, grouping: bool, out: &mut String) {
        let (formatter, strategy) =
            if grouping { (&self.numbers, GroupingStrategy::Auto) } else { (&self.ungrouped, GroupingStrategy::Never) };
        let formatter = formatter.get_or_init(|| {
            DecimalFormatter::try_new((&self.locale).into(), strategy.into()).expect(FOR_EVERY_LANGUAGE)
        });
        write(out, &formatter.format(value));
    }
}

/// The compiled data of ICU4X falls back from any language to the root; only a provider of one's own can lack data.
const FOR_EVERY_LANGUAGE: &str = "the compiled data has a fallback for every language";

fn write(out: &mut String, value: &impl std::fmt::Display) {
    // Writing to a string does not fail.
    let _ = write!(out, "{value}");
}

/// The language whose data is used, and its conventions for sums.
fn resolve(language: &str) -> (Locale, &'static Conventions) {
    // Extensions (`-u-nu-thai`) are left out: they would change digits and calendar behind the writer's back.
    let asked = LanguageIdentifier::try_from_locale_bytes(language.as_bytes())
        .ok()
        .filter(|id| !id.is_unknown())
        .unwrap_or(langid!("en"));
    let mut chain = LocaleFallbacker::new().for_config(Default::default()).fallback_for((&asked).into());
    while !chain.get().is_unknown() {
        if let Some(conventions) = Conventions::of(chain.get()) {
            return (chain.take().into_locale(), conventions);
        }
        chain.step();
    }
    (asked.into(), Conventions::ROOT)
}
