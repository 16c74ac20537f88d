//! What the form of a run of digits tells.

use super::run::Run;

/// How much a number looks as telephone numbers do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Free of charge, in digits and letters: nothing else is written so.
    Toll,
    /// With the country's code.
    International,
    /// As it is dialled within a country, and nothing else is written: `(0341) 427-1560`, `612 34 56 78`.
    Distinct,
    /// As it is dialled within a country.
    National,
    /// As long as within a city or a country: after "on" or "al" it is one.
    Local,
    /// As many digits as a telephone number may have.
    Any,
}

/// The most digits that a telephone number has (ITU-T E.164, and what is dialled before it).
const MOST: usize = 15;

/// The shape of a run; `None` for what is no telephone number, whatever is said of it.
pub(super) fn shape(run: &Run<'_>) -> Option<Shape> {
    let digits: Vec<u8> = run.digits().take(MOST + 1).collect();
    if run.letters.bytes().filter(u8::is_ascii_uppercase).count() >= 4 && is_toll_free(&digits) {
        return Some(Shape::Toll);
    }
    if !(6..=MOST).contains(&digits.len()) || run.is_measured() || is_of_something_else(run) {
        return None;
    }
    if run.plus {
        return (digits.len() >= 7 && digits[0] != b'0').then_some(Shape::International);
    }
    let prefixed = digits.starts_with(b"00") && digits[2] != b'0' && digits.len() >= 11;
    if prefixed {
        return Some(Shape::International);
    }
    if is_distinct(run, &digits) {
        return Some(Shape::Distinct);
    }
    if is_national(run, &digits) {
        return Some(Shape::National);
    }
    if is_local(run, &digits) {
        return Some(Shape::Local);
    }
    // Codes of goods have 12 or 13 digits in a row, and so have numbers with the country's code.
    let fits = digits.len() <= 11 || digits.len() <= 13 && (run.groups.len() > 1 || has_country(&digits));
    fits.then_some(Shape::Any)
}

/// Whether digits begin with the code of a country, without the plus.
fn has_country(digits: &[u8]) -> bool {
    const CODES: [&[u8]; 16] = [
        b"44", b"49", b"43", b"41", b"34", b"52", b"54", b"55", b"56", b"57", b"51", b"33", b"39", b"31", b"32", b"351",
    ];
    CODES.iter().any(|code| digits.starts_with(code))
}

fn is_distinct(run: &Run<'_>, digits: &[u8]) -> bool {
    let lengths = run.lengths();
    let (first, count) = (run.groups[0], digits.len());
    if lengths.len() == 1 {
        return false;
    }
    if first.starts_with('0') && !first.starts_with("00") && (9..=12).contains(&count) {
        let slash = run.between[0].trim() == "/" && (3..=5).contains(&first.len());
        let mobile = ["015", "016", "017", "07"].iter().any(|mobile| first.starts_with(mobile));
        return run.bracketed || slash || mobile && (4..=5).contains(&first.len()) && count >= 10;
    }
    *lengths == [3, 2, 2, 2] && matches!(digits[0], b'6'..=b'9')
}

fn is_local(run: &Run<'_>, digits: &[u8]) -> bool {
    match *run.lengths() {
        [9] => matches!(digits[0], b'6'..=b'9'),
        [10] => matches!(digits[0], b'2'..=b'9'),
        [3, 4] => run.between[0] == "-" && digits[0] >= b'2',
        [4, 4] => run.between[0] == "-" && digits[0] >= b'4',
        _ => false,
    }
}

fn is_toll_free(digits: &[u8]) -> bool {
    let digits =
        digits.strip_prefix(b"00").or(digits.strip_prefix(b"1")).or(digits.strip_prefix(b"0")).unwrap_or(digits);
    matches!(digits, b"800" | b"888" | b"877" | b"866" | b"855" | b"844" | b"833" | b"900" | b"901" | b"902" | b"180")
}

fn is_national(run: &Run<'_>, digits: &[u8]) -> bool {
    let lengths = run.lengths();
    let count = digits.len();
    if run.bracketed && lengths[0] >= 2 {
        return count >= 7;
    }
    // With the zero that is dialled before an area.
    if digits[0] == b'0' && digits[1] != b'0' {
        return match lengths.len() {
            1 => (9..=12).contains(&count),
            _ => (8..=13).contains(&count),
        };
    }
    match *lengths {
        // North America.
        [3, 3, 4] => digits[0] >= b'2',
        [1, 3, 3, 4] => digits[0] == b'1' && digits[1] >= b'2',
        // Mexico.
        [2, 4, 4] => digits[0] >= b'2',
        // Spain.
        [3, 3, 3] | [3, 2, 2, 2] | [2, 3, 2, 2] | [2, 3, 4] | [3, 6] | [1, 1, 1, 1, 1, 1, 1, 1, 1] => digits[0] >= b'6',
        [1, 2, 2, 2, 2] => digits[0] >= b'6',
        [2, 7] => digits[0] >= b'8' && run.between[0] != "-",
        // Chile.
        [1, 4, 4] => matches!(digits[0], b'2' | b'9'),
        [2, 3, 3, 3] | [2, 3, 2, 2, 2] => digits.starts_with(b"34") && digits[2] >= b'6',
        // Of any country, without the plus; sizes have two figures each.
        [2, ..] if lengths.len() >= 3 && (11..=13).contains(&count) => {
            has_country(digits) && lengths.iter().any(|length| *length >= 3)
        }
        _ => false,
    }
}

/// Whether a run is written as something else is: an order, a date, a time, a book.
fn is_of_something_else(run: &Run<'_>) -> bool {
    let lengths = run.lengths();
    let is_order = matches!(*lengths, [3, 7, 7] | [2, 5, 5]) && !run.plus;
    let is_book = run.groups[0].starts_with("978") || run.groups[0].starts_with("979");
    let is_book = is_book && run.len() == 13;
    let years = lengths.iter().all(|length| *length == 4)
        && run.groups.iter().all(|group| group.starts_with("19") || group.starts_with("20"));
    is_order || is_book || years || has_date(run) || has_times(run) || is_zip(&lengths, run)
}

/// `24.11.2026`, `2026-11-24`, `11/24/26`, on their own or beside another.
fn has_date(run: &Run<'_>) -> bool {
    let value = |group: &str| group.parse::<u32>().unwrap_or(u32::MAX);
    let of_date = |between: &str| matches!(between, "." | "/" | "-" | " / " | " - ");
    let is_year = |group: &str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    (2..run.groups.len()).any(|last| {
        let [a, b, c] = [run.groups[last - 2], run.groups[last - 1], run.groups[last]];
        let small = |group: &str, most: u32| group.len() <= 2 && (1..=most).contains(&value(group));
        let days = |a: &str, b: &str| small(a, 31) && small(b, 31) && (value(a) <= 12 || value(b) <= 12);
        let same = of_date(run.between[last - 2]) && run.between[last - 2] == run.between[last - 1];
        let two_figures = run.groups.len() == 3 && c.len() == 2;
        same && (days(a, b) && (is_year(c) || two_figures) || is_year(a) && days(b, c))
    })
}

/// `08.30 - 16.45`, `03.05. – 07.05.`: two pairs of two figures with points in them.
fn has_times(run: &Run<'_>) -> bool {
    run.groups.len() == 4
        && run.groups.iter().all(|group| group.len() <= 2)
        && run.between[0] == "."
        && run.between[2] == "."
        && run.between[1] != "."
}

/// Five digits and four: the United States' postal codes.
fn is_zip(lengths: &[usize], run: &Run<'_>) -> bool {
    matches!(lengths, [5, 4]) && run.between[0] == "-" && !run.groups[0].starts_with('0')
}
