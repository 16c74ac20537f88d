//! A sentence that is being compiled.

use fixed_decimal::Decimal;

use super::sentence::{Arm, Piece, Pool, Segment, Sentence};
use super::trace::Trace;

#[derive(Default)]
pub(super) struct Draft {
    pub code: Vec<Segment>,
    pub arms: Vec<Arm>,
    pub text: String,
    pub numbers: Vec<Decimal>,
    /// Where it all stands, if somebody wants to know.
    pub trace: Option<Trace>,
    /// How much of the code is settled: something jumps behind it, so a text that follows stands alone.
    settled: usize,
}

/// How far a draft had come.
pub(super) struct Mark {
    code: usize,
    arms: usize,
    text: usize,
    numbers: usize,
    stands: usize,
    variants: usize,
    keys: usize,
    settled: usize,
}

impl Draft {
    pub(super) fn new(trace: Option<Trace>) -> Draft {
        Draft { trace, ..Draft::default() }
    }

    pub(super) fn push_text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let piece = self.keep(text);
        if self.settled < self.code.len()
            && let Some(Segment::Text(last)) = self.code.last_mut()
            && last.end == piece.start
        {
            last.end = piece.end;
            return;
        }
        self.code.push(Segment::Text(piece));
    }

    /// Stores a text without writing it.
    pub(super) fn keep(&mut self, text: &str) -> Piece {
        let start = self.text.len() as u32;
        self.text.push_str(text);
        Piece { start, end: self.text.len() as u32 }
    }

    pub(super) fn keep_number(&mut self, number: Decimal) -> u32 {
        self.numbers.push(number);
        self.numbers.len() as u32 - 1
    }

    /// The place of the next segment, for something to jump to.
    pub(super) fn label(&mut self) -> u32 {
        self.settled = self.code.len();
        self.code.len() as u32
    }

    pub(super) fn mark(&mut self) -> Mark {
        let mark = Mark {
            code: self.code.len(),
            arms: self.arms.len(),
            text: self.text.len(),
            numbers: self.numbers.len(),
            stands: self.trace.as_ref().map_or(0, |trace| trace.stands.len()),
            variants: self.trace.as_ref().map_or(0, |trace| trace.variants.len()),
            keys: self.trace.as_ref().map_or(0, |trace| trace.arms.len()),
            settled: self.settled,
        };
        self.label();
        mark
    }

    /// What was written since a mark, if it is the same in every case.
    pub(super) fn text_since(&self, mark: &Mark) -> Option<String> {
        self.code[mark.code..]
            .iter()
            .map(|segment| match segment {
                Segment::Text(piece) => Some(&self.text[piece.start as usize..piece.end as usize]),
                _ => None,
            })
            .collect()
    }

    /// Takes back all that came since a mark.
    pub(super) fn rewind(&mut self, mark: &Mark) {
        self.code.truncate(mark.code);
        self.arms.truncate(mark.arms);
        self.text.truncate(mark.text);
        self.numbers.truncate(mark.numbers);
        if let Some(trace) = &mut self.trace {
            trace.stands.truncate(mark.stands);
            trace.variants.truncate(mark.variants);
            trace.arms.truncate(mark.keys);
        }
        self.settled = mark.settled;
    }

    pub(super) fn finish(self) -> (Sentence, Option<Trace>) {
        let pool = Pool { arms: self.arms, text: self.text, numbers: self.numbers };
        let sentence = Sentence { code: self.code.into(), pool };
        (sentence, self.trace)
    }
}
