//! Spans of time as people say them: "within two working days", „nächste Woche“.

use std::ops::Range;

use super::ground::Ground;
use super::image::Image;
use crate::duration::{Duration, Unit};

/// The kinds of what says a span of time, as an image has them.
const NUMBERS: usize = 0;
/// What follows a number, with the span for one.
const UNITS: usize = 1;
/// What is a span by itself.
const SPANS: usize = 2;

impl Image {
    /// The longest span of time that is said in some words, in minutes; a business day has as many as a day.
    pub(super) fn longest_span(&self, ground: &Ground<'_>, words: Range<usize>) -> Option<u64> {
        let mut longest = None;
        let span = |value: &str| value.parse::<Duration>().ok();
        for start in words.clone() {
            if let Some((_, said)) = self.said(SPANS, ground, start..words.end) {
                longest = longest.max(span(said).map(|span| minutes(span, 1)));
            }
            let Some((count, from)) = self.number(ground, start..words.end) else { continue };
            if from < words.end
                && let Some((_, said)) = self.said(UNITS, ground, from..words.end)
            {
                longest = longest.max(span(said).map(|span| minutes(span, count)));
            }
        }
        longest
    }

    /// The number that begins with the first of some words, and the word after it.
    fn number(&self, ground: &Ground<'_>, words: Range<usize>) -> Option<(u32, usize)> {
        if ground.text.words()[words.start].number {
            // A number with a fraction is at least its whole part.
            let digits = ground.text.folded_word(words.start);
            let whole = digits.split(['.', ',', ':']).next().unwrap_or_default();
            return Some((whole.parse().unwrap_or(u32::MAX), words.start + 1));
        }
        let (end, said) = self.said(NUMBERS, ground, words)?;
        Some((said.parse().ok()?, end))
    }

    /// What is said of a kind in words that begin with the first of some, the longest, and where it ends.
    fn said(&self, kind: usize, ground: &Ground<'_>, words: Range<usize>) -> Option<(usize, &str)> {
        let first = self.times.bounds[kind] as usize;
        let ends = self.times.of(kind).iter().zip(first..).filter_map(|(program, value)| {
            let end = ground.longest(*program, words.start, words.end)?;
            Some((end, self.values.of(value)))
        });
        ends.max_by_key(|(end, _)| *end)
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
