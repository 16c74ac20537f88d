//! Runs of digits with what separates them.

use std::ops::Range;

/// Digits that belong together, as far as what stands between them tells.
#[derive(Debug)]
pub(super) struct Run<'a> {
    pub bytes: Range<usize>,
    pub groups: Vec<&'a str>,
    /// What stands between the groups.
    pub between: Vec<&'a str>,
    pub plus: bool,
    /// Whether the first group, or the second after a plus, stands in brackets.
    pub bracketed: bool,
    /// What stands before it and after it.
    pub around: (&'a str, &'a str),
    /// The letters that follow on a hyphen: `800-FLOWERS`.
    pub letters: &'a str,
}

impl Run<'_> {
    pub(super) fn digits(&self) -> impl Iterator<Item = u8> {
        self.groups.iter().flat_map(|group| group.bytes())
    }

    pub(super) fn len(&self) -> usize {
        self.groups.iter().map(|group| group.len()).sum()
    }

    /// Whether a sum, a measure or a time is meant: a currency or a unit stands beside it, or a comma or a colon with digits.
    pub(super) fn is_measured(&self) -> bool {
        let (before, after) = self.around;
        let goes_on = after.starts_with([':', ',']) && after[1..].starts_with(|c: char| c.is_ascii_digit());
        goes_on || is_decimal_end(before) || is_measured(before, after)
    }

    pub(super) fn lengths(&self) -> Vec<usize> {
        self.groups.iter().map(|group| group.len()).collect()
    }
}

/// More digits than any number has that is of interest.
const MOST_GROUPS: usize = 16;

/// The runs of digits of a text, in order; codes of letters and digits are none.
pub(super) fn runs(text: &str) -> impl Iterator<Item = Run<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let first = at + text.as_bytes()[at..].iter().position(u8::is_ascii_digit)?;
            let (run, after) = read(text, first);
            at = after;
            if run.is_some() {
                return run;
            }
        }
    })
}

/// The run that begins with a digit, if it is none of a code, and where to go on.
fn read(text: &str, first: usize) -> (Option<Run<'_>>, usize) {
    let (mut groups, mut between) = (Vec::new(), Vec::new());
    let mut at = first;
    loop {
        let length = text[at..].bytes().take_while(u8::is_ascii_digit).count();
        groups.push(&text[at..at + length]);
        at += length;
        let Some(separator) = separator(&text[at..]).filter(|_| groups.len() < MOST_GROUPS) else { break };
        between.push(&text[at..at + separator]);
        at += separator;
    }
    let before = &text[..first];
    // "+ 49 171": the plus may stand apart.
    let near = before.strip_suffix(' ').filter(|near| near.ends_with('+')).unwrap_or(before);
    let head = near.trim_end_matches(['(', '+']);
    let opening = &before[head.len()..];
    let after = &text[at..];
    let letters = after.strip_prefix(['-', ' ']).unwrap_or_default();
    let letters = &letters[..letters.bytes().take_while(|byte| byte.is_ascii_uppercase() || *byte == b'-').count()];
    let is_code = is_glued(head) || after.starts_with(|c: char| c.is_alphabetic() || c == '_');
    let goes_on = after.starts_with('-') && after[1..].starts_with(char::is_alphabetic) && letters.len() < 4;
    if is_code || goes_on {
        // The rest of the code is none either.
        let rest = after.trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_'));
        return (None, text.len() - rest.len());
    }
    let mut bytes = first - opening.len()..at;
    // A bracket that is not closed within it is not its own.
    let mut open = 0;
    for c in between.iter().flat_map(|between| between.chars()) {
        open += i32::from(c == ')') - i32::from(c == '(');
    }
    let own = opening.char_indices().rev().filter(|(_, c)| {
        *c != '(' || {
            open -= 1;
            open >= 0
        }
    });
    bytes.start = own.last().map_or(first, |(at, _)| first - opening.len() + at);
    let plus = opening.contains('+');
    let bracketed = opening.ends_with('(') && between.first().is_some_and(|between| between.starts_with(')'))
        || plus && between.first().is_some_and(|between| between.ends_with('('));
    let around = (head, after);
    (Some(Run { bytes, groups, between, plus, bracketed, around, letters }), at)
}

/// Whether a text ends with what makes a code of the digits after it: `NL-`, `RR`, `v`, `#`.
fn is_glued(before: &str) -> bool {
    match before.chars().next_back() {
        Some('-' | '_') => before[..before.len() - 1].ends_with(|c: char| c.is_alphanumeric()),
        Some('#' | '№') => true,
        Some(c) => c.is_alphanumeric(),
        None => false,
    }
}

/// Whether a text ends within a number: `1,`, `08:`.
fn is_decimal_end(before: &str) -> bool {
    before.strip_suffix([',', ':']).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()))
}

/// The length of what separates two groups of one number.
fn separator(rest: &str) -> Option<usize> {
    // " (0) " is two groups; " - " and " / " are the longest.
    const MOST: usize = 3;
    let mut length = 0;
    let mut dots = 0;
    for c in rest.chars().take(MOST + 1) {
        match c {
            c if c.is_ascii_digit() => return (length > 0 && dots <= 1).then_some(length),
            // After a full stop with a space, something else begins.
            ' ' | '\u{A0}' if dots > 0 => return None,
            '.' => dots += 1,
            ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '-' | '‐' | '‑' | '–' | '/' | '(' | ')' => {}
            _ => return None,
        }
        length += c.len_utf8();
    }
    None
}

/// Whether a currency or a unit stands beside a number.
fn is_measured(before: &str, after: &str) -> bool {
    let space = |c: char| matches!(c, ' ' | '\u{A0}' | '\u{202F}');
    if before.trim_end_matches(space).ends_with(['€', '$', '£', '¥', '×']) {
        return true;
    }
    let rest = after.trim_start_matches(space);
    if rest.starts_with(['€', '$', '£', '¥', '%', '‰', '°', '×', '²', '³']) {
        return true;
    }
    let unit = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    UNITS.split(' ').any(|known| known == unit)
}

const UNITS: &str = "EUR USD GBP CHF MXN COP ARS CLP PEN Euro euros Franken pesos soles dollars dólares pounds x mm cm m km g kg \
    ml l mg W kW V A Hz kHz MHz GHz GB TB MB mAh Ah Wh kWh K Uhr Stück pcs unidades piezas units h min";
