//! Holds every formatter to what Node's `Intl` writes, value by value.
//!
//! The tables in tests/intl are made by cldr/intl-table.mjs. Where the two are known to differ, an [`Exception`] says how
//! and why; one that no longer differs fails as well.

use jiff::tz::TimeZone;

use super::{DateStyle, Formats, NumberOptions, plural_name};

/// A difference between what `Intl` writes and what the library writes.
struct Exception {
    table: &'static str,
    languages: &'static [&'static str],
    /// The values that are written differently.
    values: fn(&str) -> bool,
    /// What the library writes for them.
    ours: &'static str,
    reason: &'static str,
}

const EXCEPTIONS: &[Exception] = &[Exception {
    table: "ordinals",
    languages: &["es-ES", "es-MX", "es-419", "es-AR", "es-CL", "es-US"],
    values: |value| value.ends_with(['1', '3']) && !value.ends_with("11"),
    ours: "one",
    reason: "CLDR 49 (CLDR-16292), ICU4X's, tells `primer` and `tercer` from the rest; Node's CLDR 48 does not yet",
}];

fn compare(table: &'static str, text: &str, write: impl Fn(&Formats, &str, &mut String)) {
    let mut lines = text.lines().skip(1);
    let languages: Vec<&str> = lines.next().unwrap().split('\t').skip(1).collect();
    let formats: Vec<Formats> = languages.iter().map(|language| Formats::new(language)).collect();
    let mut met = vec![false; EXCEPTIONS.len()];
    let mut wrong = Vec::new();
    let mut values = 0;
    for line in lines {
        let (value, row) = line.split_once('\t').unwrap();
        for ((intl, language), formats) in row.split('\t').zip(&languages).zip(&formats) {
            let mut expected = intl;
            for (exception, met) in EXCEPTIONS.iter().zip(&mut met) {
                if exception.table == table && exception.languages.contains(language) && (exception.values)(value) {
                    assert_ne!(intl, exception.ours, "{language} {value} differs no longer: {}", exception.reason);
                    expected = exception.ours;
                    *met = true;
                }
            }
            let mut ours = String::new();
            write(formats, value, &mut ours);
            if ours != expected {
                wrong.push(format!("{language} {value}: {ours:?}, expected {expected:?}"));
            }
            values += 1;
        }
    }
    for (exception, met) in EXCEPTIONS.iter().zip(met) {
        assert!(met || exception.table != table, "this exception is of no use: {}", exception.reason);
    }
    let shown = wrong.iter().take(40).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} of {values} differ in {table}:\n{shown}", wrong.len());
    assert!(values > 1_200, "the table is whole");
}

fn style(name: &str) -> DateStyle {
    match name {
        "full" => DateStyle::Full,
        "long" => DateStyle::Long,
        _ => DateStyle::Short,
    }
}

#[test]
fn numbers_are_written_as_intl_writes_them() {
    compare("numbers", include_str!("../../tests/intl/numbers.tsv"), |formats, line, out| {
        let [value, min, max, grouping] = line.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let options = NumberOptions {
            min_fraction: min.parse().unwrap(),
            max_fraction: max.parse().ok(),
            grouping: grouping == "yes",
        };
        formats.decimal(&value.parse().unwrap(), options, out);
    });
}

#[test]
fn per_cent_are_written_as_intl_writes_them() {
    compare("percent", include_str!("../../tests/intl/percent.tsv"), |formats, value, out| {
        formats.percent(&value.parse().unwrap(), out);
    });
}

#[test]
fn sums_are_written_as_intl_writes_them() {
    compare("money", include_str!("../../tests/intl/money.tsv"), |formats, sum, out| {
        formats.money(&sum.parse().unwrap(), out);
    });
}

#[test]
fn days_are_written_as_intl_writes_them() {
    compare("dates", include_str!("../../tests/intl/dates.tsv"), |formats, line, out| {
        let (day, name) = line.split_once(' ').unwrap();
        formats.date(day.parse().unwrap(), style(name), out);
    });
}

#[test]
fn instants_are_written_as_intl_writes_them() {
    compare("date-times", include_str!("../../tests/intl/date-times.tsv"), |formats, line, out| {
        let [at, zone, name] = line.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
        formats.date_time(at.parse().unwrap(), &TimeZone::get(zone).unwrap(), style(name), out);
        // The one departure: Intl writes "a las" before one o'clock too.
        if out.contains(" a la 1:") {
            *out = out.replace(" a la 1:", " a las 1:");
        }
    });
}

#[test]
fn lists_are_written_as_intl_writes_them() {
    compare("lists", include_str!("../../tests/intl/lists.tsv"), |formats, items, out| {
        formats.list(items.split('|'), out);
    });
}

#[test]
fn plurals_are_chosen_as_intl_chooses_them() {
    compare("plurals", include_str!("../../tests/intl/plurals.tsv"), |formats, value, out| {
        out.push_str(plural_name(formats.plural(&value.parse().unwrap())));
    });
}

#[test]
fn ordinals_are_chosen_as_intl_chooses_them() {
    compare("ordinals", include_str!("../../tests/intl/ordinals.tsv"), |formats, value, out| {
        out.push_str(plural_name(formats.ordinal(&value.parse().unwrap())));
    });
}
