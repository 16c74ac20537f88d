//! How values are written in a language: numbers, sums, days, lists and plurals, by CLDR.

mod cldr;
mod conventions;
mod date;
mod figures;
mod money;
mod number;
#[cfg(test)]
mod oracle;

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

use self::conventions::Conventions;
pub(crate) use self::date::DateStyle;
use self::date::Dates;
pub(crate) use self::number::NumberOptions;
use crate::money::Money;

/// How values are written in one language.
///
/// Every formatter is built when it is first used, and kept. Nothing here fails: what cannot be written is refused when
/// the value is read.
pub(crate) struct Formats {
    locale: Locale,
    conventions: &'static Conventions,
    /// The currency of the first sum, with its symbol: most sums of a language are in one currency.
    currency: OnceLock<([u8; 3], Option<&'static str>)>,
    numbers: OnceLock<DecimalFormatter>,
    ungrouped: OnceLock<DecimalFormatter>,
    plain_figures: OnceLock<bool>,
    cardinals: OnceLock<PluralRules>,
    /// The forms for the counts from 0: most nouns are counted in days and pieces, and there are few of them.
    few: OnceLock<[PluralCategory; 100]>,
    ordinals: OnceLock<PluralRules>,
    lists: OnceLock<ListFormatter>,
    dates: Dates,
}

impl Formats {
    /// Finds how a language, named by its tag in BCP 47 (`de-AT`), writes its values.
    ///
    /// English, Spanish and German are written as in the nearest of en, en-001, en-CA, en-GB, en-IN, es, es-419, es-AR,
    /// es-CL, es-MX, es-US, de, de-AT and de-CH on CLDR's chain of inheritance: en-AU as en-001, es-PE as es-419, de-LI as
    /// de. Other languages have their own numbers, days, lists and plurals, but sums, per cent and times as at the root of
    /// CLDR (`€ 1,234.50`, `5%`, `14:30`).
    /// A text that is no tag is taken for `en`.
    pub(crate) fn new(language: &str) -> Formats {
        let (locale, conventions) = resolve(language);
        Formats {
            locale,
            conventions,
            currency: OnceLock::new(),
            numbers: OnceLock::new(),
            ungrouped: OnceLock::new(),
            plain_figures: OnceLock::new(),
            cardinals: OnceLock::new(),
            few: OnceLock::new(),
            ordinals: OnceLock::new(),
            lists: OnceLock::new(),
            dates: Dates::default(),
        }
    }

    /// Writes a whole number: `12.345`.
    pub(crate) fn integer(&self, value: i64, out: &mut String) {
        // No language groups three figures.
        match value {
            0..1000 if self.has_plain_figures() => figures::write(value.unsigned_abs(), 1, out),
            _ => self.number(&Decimal::from(value), true, out),
        }
    }

    /// Whether the language writes its numbers in the figures from 0 to 9.
    fn has_plain_figures(&self) -> bool {
        *self.plain_figures.get_or_init(|| {
            (0..10).all(|figure| {
                let mut written = String::new();
                self.number(&Decimal::from(figure), true, &mut written);
                written.parse() == Ok(figure)
            })
        })
    }

    /// Writes a decimal number: `1.234,5`.
    pub(crate) fn decimal(&self, value: &Decimal, options: NumberOptions, out: &mut String) {
        self.number(&options.apply(value), options.grouping, out);
    }

    /// Writes a number of per cent, without noughts at its end: 12.50 is `12,5 %`.
    pub(crate) fn percent(&self, value: &Decimal, out: &mut String) {
        let no_noughts_at_end = NumberOptions { max_fraction: Some(u8::MAX), ..NumberOptions::default() };
        self.decimal(value, no_noughts_at_end, out);
        out.push_str(self.conventions.percent);
    }

    /// Writes a sum with its symbol: `1.234,50 €`. It is never rounded.
    pub(crate) fn money(&self, sum: &Money, out: &mut String) {
        let (currency, symbol) = self.currency.get_or_init(|| (sum.code(), self.conventions.symbol_of(sum.code())));
        let symbol = if *currency == sum.code() { *symbol } else { self.conventions.symbol_of(sum.code()) };
        self.conventions.write_money(sum, symbol.unwrap_or_else(|| sum.currency()), out);
    }

    /// Writes a day: `24. November 2026`.
    pub(crate) fn date(&self, day: Date, style: DateStyle, out: &mut String) {
        if style == DateStyle::Short && self.conventions.iso_days {
            write(out, &day);
        } else {
            self.dates.write(&self.locale, day, style, out);
        }
    }

    /// Writes the day and the time, in hours and minutes, that it is in a time zone: `24. November 2026 um 14:30`.
    pub(crate) fn date_time(&self, at: Timestamp, zone: &TimeZone, style: DateStyle, out: &mut String) {
        let local = zone.to_datetime(at);
        self.date(local.date(), style, out);
        let before = self.conventions.before_time[style as usize];
        // CLDR has one pattern for all hours; in Spanish the first one is singular.
        let one = before == " a las " && self.conventions.shown_hour(local.time()) == 1;
        out.push_str(if one { " a la " } else { before });
        self.conventions.write_time(local.time(), out);
    }

    /// Writes a list that is joined by "and": `a, b und c`.
    pub(crate) fn list<'a>(&self, items: impl Iterator<Item = &'a str> + Clone, out: &mut String) {
        let lists = self.lists.get_or_init(|| {
            ListFormatter::try_new_and((&self.locale).into(), ListFormatterOptions::default())
                .expect(FOR_EVERY_LANGUAGE)
        });
        write(out, &lists.format(items));
    }

    /// The form of a counted noun: `1 Tag`, `2 Tage`.
    pub(crate) fn plural(&self, value: &Decimal) -> PluralCategory {
        self.cardinals().category_for(value)
    }

    /// The form of a counted noun for a whole number, which need not be taken apart.
    pub(crate) fn plural_of_count(&self, count: u64) -> PluralCategory {
        let few = self.few.get_or_init(|| std::array::from_fn(|count| self.cardinals().category_for(count)));
        let known = usize::try_from(count).ok().and_then(|count| few.get(count).copied());
        known.unwrap_or_else(|| self.cardinals().category_for(count))
    }

    fn cardinals(&self) -> &PluralRules {
        self.cardinals.get_or_init(|| PluralRules::try_new_cardinal((&self.locale).into()).expect(FOR_EVERY_LANGUAGE))
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

/// The language whose data is used, and its conventions.
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

/// The form's name in CLDR and in Fluent.
pub(crate) fn plural_name(form: PluralCategory) -> &'static str {
    match form {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(language: &str, write: impl Fn(&Formats, &mut String)) -> String {
        let mut out = String::new();
        write(&Formats::new(language), &mut out);
        out
    }

    fn money(language: &str, sum: &str) -> String {
        written(language, |formats, out| formats.money(&sum.parse().unwrap(), out))
    }

    #[test]
    fn formats_are_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Formats>();
    }

    #[test]
    fn a_region_without_data_takes_the_nearest_on_the_chain() {
        let used = |language| resolve(language).0.to_string();
        for (asked, nearest) in [
            ("en-US", "en"),
            ("en-CA", "en-CA"),
            ("en-IN", "en-IN"),
            ("en-AU", "en-001"),
            ("en-IE", "en-001"),
            ("en-DE", "en-001"),
            ("en-GB", "en-GB"),
            ("es-ES", "es"),
            ("es-AR", "es-AR"),
            ("es-CL", "es-CL"),
            ("es-US", "es-US"),
            ("es-PE", "es-419"),
            ("es-MX", "es-MX"),
            ("de-DE", "de"),
            ("de-LI", "de"),
            ("de-Latn-AT", "de-AT"),
            ("DE-at", "de-AT"),
            ("de-AT-u-nu-thai-ca-buddhist", "de-AT"),
            ("de-AT-1996", "de-AT"),
            ("fr-CH", "fr-CH"),
        ] {
            assert_eq!(used(asked), nearest, "{asked}");
        }
    }

    #[test]
    fn the_first_hour_is_singular_in_spanish() {
        let written = |language: &str, at: &str| {
            let mut out = String::new();
            Formats::new(language).date_time(at.parse().unwrap(), &TimeZone::UTC, DateStyle::Long, &mut out);
            out
        };
        assert_eq!(written("es", "2026-11-24T01:30:00Z"), "24 de noviembre de 2026 a la 1:30");
        assert_eq!(written("es", "2026-11-24T13:30:00Z"), "24 de noviembre de 2026 a las 13:30");
        assert!(written("es-MX", "2026-11-24T13:30:00Z").starts_with("24 de noviembre de 2026 a la 1:30"));
    }

    #[test]
    fn every_text_is_taken_for_some_language() {
        let letters = || 'a'..='z';
        let codes = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
        let odd =
            ["", "-", "und", "de_AT", "de-", "x-private", "i-klingon", "root", "ägypten", "de\0", "a-very-long-tag"];
        let long = "de-".repeat(10_000);
        for language in codes.chain(odd.map(str::to_owned)).chain([long]) {
            let formats = Formats::new(&language);
            let mut out = String::new();
            formats.integer(12_345, &mut out);
            formats.percent(&Decimal::from(5), &mut out);
            formats.money(&"1 EUR".parse().unwrap(), &mut out);
            for style in [DateStyle::Full, DateStyle::Long, DateStyle::Short] {
                formats.date_time(Timestamp::UNIX_EPOCH, &TimeZone::UTC, style, &mut out);
            }
            formats.list(["a", "b", "c"].into_iter(), &mut out);
            formats.plural(&Decimal::from(1));
            formats.ordinal(&Decimal::from(1));
            assert!(out.chars().count() > 30, "{language}: {out}");
        }
    }

    #[test]
    fn every_day_that_there_is_can_be_written() {
        for (day, short) in [
            (Date::MIN, "1/1/10000 BC"),
            (Date::MAX, "12/31/9999"),
            (Date::constant(2026, 11, 24), "11/24/26"),
            // Two figures would mean 2045.
            (Date::constant(1945, 5, 8), "5/8/1945"),
        ] {
            assert_eq!(written("en", |formats, out| formats.date(day, DateStyle::Short, out)), short);
        }
    }

    #[test]
    fn a_canadian_day_in_figures_has_its_year_whole() {
        let day = Date::constant(2026, 1, 2);
        assert_eq!(written("en-CA", |formats, out| formats.date(day, DateStyle::Short, out)), "2026-01-02");
    }

    #[test]
    fn a_sum_is_never_rounded() {
        // CLDR writes forints without decimals, and so does Intl, whatever they are.
        assert_eq!(money("de", "1234 HUF"), "1.234\u{a0}HUF");
        assert_eq!(money("de", "1234.50 HUF"), "1.234,50\u{a0}HUF");
        assert_eq!(money("en", "0.05 HUF"), "HUF\u{a0}0.05");
    }

    #[test]
    fn argentina_and_chile_have_a_decimal_comma() {
        assert_eq!(money("es-AR", "4500.00 ARS"), "$\u{a0}4.500,00");
        assert_eq!(money("es-CL", "24990 CLP"), "$24.990");
        assert_eq!(money("es-CL", "24.99 USD"), "US$24,99");
        assert_eq!(money("es-US", "4500.00 USD"), "$4,500.00");
    }

    #[test]
    fn a_canadian_dollar_is_a_dollar_in_canada() {
        assert_eq!(money("en-CA", "1234.50 CAD"), "$1,234.50");
        assert_eq!(money("en-CA", "1234.50 USD"), "US$1,234.50");
    }

    #[test]
    fn india_groups_by_two_above_the_thousands() {
        assert_eq!(money("en-IN", "999.00 INR"), "₹999.00");
        assert_eq!(money("en-IN", "99999.00 INR"), "₹99,999.00");
        assert_eq!(money("en-IN", "100000.00 INR"), "₹1,00,000.00");
        assert_eq!(money("en-IN", "123456789.00 INR"), "₹12,34,56,789.00");
        assert_eq!(written("en-IN", |formats, out| formats.integer(12_345_678, out)), "1,23,45,678");
    }

    #[test]
    fn a_language_without_conventions_has_the_sums_of_the_root() {
        assert_eq!(money("fr", "1234.50 EUR"), "€\u{a0}1,234.50");
    }

    #[test]
    fn a_language_without_conventions_has_its_own_days() {
        let day = Date::constant(2026, 1, 2);
        assert_eq!(written("fr", |formats, out| formats.date(day, DateStyle::Short, out)), "02/01/2026");
    }

    #[test]
    fn decimals_are_written_as_they_were_given() {
        let decimal = |value: &str, options: NumberOptions| {
            written("de", |formats, out| formats.decimal(&value.parse().unwrap(), options, out))
        };
        let as_given = NumberOptions::default();
        assert_eq!(decimal("1234.50", as_given), "1.234,50");
        assert_eq!(decimal("1234.5", NumberOptions { min_fraction: 2, ..as_given }), "1.234,50");
        assert_eq!(decimal("1234.50", NumberOptions { max_fraction: Some(2), ..as_given }), "1.234,5");
        assert_eq!(decimal("0.125", NumberOptions { min_fraction: 2, max_fraction: Some(1), ..as_given }), "0,13");
        assert_eq!(decimal("-1234.5", NumberOptions { grouping: false, ..as_given }), "-1234,5");
        assert_eq!(written("es", |formats, out| formats.integer(i64::MIN, out)), "-9.223.372.036.854.775.808");
    }

    #[test]
    fn an_empty_list_is_nothing() {
        assert_eq!(written("de", |formats, out| formats.list(std::iter::empty(), out)), "");
    }
}
