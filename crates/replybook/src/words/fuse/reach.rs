//! What of a sentence can be said, once a fact that it selects on is settled.

use crate::fact::{Slot, Value, is_blank};
use crate::format::Formats;
use crate::words::Sentence;
use crate::words::sentence::{Of, Segment};
use crate::words::value::Held;

pub(super) struct Reach<'a> {
    sentence: &'a Sentence,
    /// Of each segment, and of the end: whether it is reached from the one before it, and from elsewhere.
    ways: Vec<Ways>,
    /// Where a select goes on in every case.
    settled: Vec<Option<usize>>,
}

#[derive(Clone, Copy, Default)]
struct Ways {
    reached: bool,
    led_to: bool,
}

impl<'a> Reach<'a> {
    pub(super) fn of(sentence: &'a Sentence, settled: Option<(Slot, &Value<'_>)>, formats: &Formats) -> Reach<'a> {
        let Sentence { code, pool } = sentence;
        let ways = vec![Ways::default(); code.len() + 1];
        let mut reach = Reach { sentence, ways, settled: vec![None; code.len()] };
        reach.ways[0].reached = true;
        // Code only leads forward.
        for (at, segment) in code.iter().enumerate() {
            if !reach.has(at) {
                continue;
            }
            match segment {
                Segment::Text(_) | Segment::Start { .. } | Segment::Value { .. } => reach.ways[at + 1].reached = true,
                Segment::Jump(to) => reach.go(at, *to as usize),
                Segment::Choose { of, by, first, last, otherwise } => {
                    let arms = pool.arms(*first..*last);
                    match settled {
                        Some((slot, value)) if *of == Of::Fact(slot) => {
                            let to = pool.choose(Held::Value(value), *by, arms, formats).unwrap_or(*otherwise) as usize;
                            reach.settled[at] = Some(to);
                            reach.go(at, to);
                        }
                        _ => {
                            for to in arms.iter().map(|arm| arm.to).chain([*otherwise]) {
                                reach.ways[to as usize] = Ways { reached: true, led_to: true };
                            }
                        }
                    }
                }
            }
        }
        reach
    }

    fn go(&mut self, at: usize, to: usize) {
        let leaps = self.leaps(at, to);
        let ways = &mut self.ways[to];
        *ways = Ways { reached: true, led_to: ways.led_to || leaps };
    }

    pub(super) fn has(&self, at: usize) -> bool {
        self.ways[at].reached
    }

    /// Whether something else than the segment before leads to a segment.
    pub(super) fn is_led_to(&self, at: usize) -> bool {
        self.ways[at].led_to
    }

    pub(super) fn settled(&self, at: usize) -> Option<usize> {
        self.settled[at]
    }

    /// Whether something that is said lies between two segments. What comes before both has told it.
    pub(super) fn leaps(&self, at: usize, to: usize) -> bool {
        (at + 1..to).any(|between| self.has(between))
    }

    pub(super) fn any(&self, is: impl Fn(&Segment) -> bool) -> bool {
        let segments = self.sentence.code.iter().enumerate();
        segments.filter(|(at, _)| self.has(*at) && self.settled[*at].is_none()).any(|(_, segment)| is(segment))
    }

    /// Whether every way through the sentence has words that can be seen.
    pub(super) fn speaks(&self) -> bool {
        let Sentence { code, pool } = self.sentence;
        let mut speaks = vec![false; code.len() + 1];
        for (at, segment) in code.iter().enumerate().rev() {
            speaks[at] = match segment {
                Segment::Text(piece) => speaks[at + 1] || !pool.piece(*piece).chars().all(is_blank),
                Segment::Start { small, .. } => speaks[at + 1] || !pool.piece(*small).chars().all(is_blank),
                Segment::Value { .. } => speaks[at + 1],
                Segment::Jump(to) => speaks[*to as usize],
                Segment::Choose { first, last, otherwise, .. } => match self.settled[at] {
                    Some(to) => speaks[to],
                    None => {
                        let arms = pool.arms(*first..*last).iter().map(|arm| arm.to);
                        arms.chain([*otherwise]).all(|to| speaks[to as usize])
                    }
                },
            };
        }
        speaks[0]
    }
}
