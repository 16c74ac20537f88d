//! Spans of time as people say them: "within two working days", „nächste Woche“.

use std::ops::Range;

use super::program::Program;
use super::sets::Ground;
use crate::duration::{Duration, Unit};

/// How a language says spans of time.
#[derive(Debug, Default)]
pub(super) struct Times {
    pub numbers: Vec<(Program, u32)>,
    /// What follows a number, with the span for one.
    pub units: Vec<(Program, Duration)>,
    /// What is a span by itself.
    pub spans: Vec<(Program, Duration)>,
}

impl Times {
    /// The longest span of time that is said in some words, in minutes; a business day has as many as a day.
    pub(super) fn longest(&self, ground: &Ground<'_>, words: Range<usize>) -> Option<u64> {
        let mut longest = None;
        for start in words.clone() {
            let ends =
                |(program, value): &(Program, Duration)| Some((program.longest(ground, start, words.end)?, *value));
            if let Some((_, span)) = self.spans.iter().filter_map(ends).max_by_key(|(end, _)| *end) {
                longest = longest.max(Some(minutes(span, 1)));
            }
            let Some((count, from)) = self.number(ground, start, words.end) else { continue };
            let unit =
                |(program, value): &(Program, Duration)| Some((program.longest(ground, from, words.end)?, *value));
            if from < words.end
                && let Some((_, span)) = self.units.iter().filter_map(unit).max_by_key(|(end, _)| *end)
            {
                longest = longest.max(Some(minutes(span, count)));
            }
        }
        longest
    }

    /// The number that begins at a word, and the word after it.
    fn number(&self, ground: &Ground<'_>, start: usize, end: usize) -> Option<(u32, usize)> {
        if ground.text.words()[start].number {
            // A number with a fraction is at least its whole part.
            let digits = ground.text.folded_word(start);
            let whole = digits.split(['.', ',', ':']).next().unwrap_or_default();
            return Some((whole.parse().unwrap_or(u32::MAX), start + 1));
        }
        let ends = |(program, value): &(Program, u32)| Some((*value, program.longest(ground, start, end)?));
        self.numbers.iter().filter_map(ends).max_by_key(|(_, end)| *end)
    }
}

/// So many spans in minutes.
pub(in crate::guard) fn minutes(span: Duration, times: u32) -> u64 {
    let one = match span.unit {
        Unit::BusinessDays => Duration { unit: Unit::Days, ..span }.minutes(),
        _ => span.minutes(),
    };
    one.unwrap_or_default().saturating_mul(u64::from(times))
}
