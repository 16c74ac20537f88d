//! Programs: the sentences of a whole message, fused with the skeleton that they are laid out in.
//!
//! A sentence is compiled once for all messages that say it. Which sentences follow one another, what stands between them,
//! how it is escaped and in which voice it is said is the same in most replies of a play: a [`Program`] is made once for
//! each such shape, and is for the most part text to be copied. It writes what [`Sentence::write`] and
//! [`Skeleton::write`](crate::layout::Skeleton::write) write one after the other, or refuses: then these are asked, and say
//! what is wrong.

mod reach;
mod run;

use self::reach::Reach;
use self::run::Op;
pub(crate) use self::run::{Program, Stage};
use super::Sentence;
use super::sentence::{Arm, Key, Of, Piece, Pool, Segment};
use crate::fact::{FactTable, Slot, Type, Value};
use crate::format::Formats;
use crate::layout::Escape;

/// A program in the making.
pub(crate) struct Fuse<'a> {
    formats: &'a Formats,
    facts: &'a FactTable,
    /// A fact whose value is settled, and its value in the letter and in the paragraphs.
    settled: Option<(Slot, [&'a Value<'a>; 2])>,
    code: Vec<Op>,
    pool: Pool,
    /// How much of the code is closed: something leads behind it, so a text that follows stands alone.
    closed: usize,
}

/// A sentence in a part of a message.
#[derive(Clone, Copy)]
pub(crate) struct Said<'a> {
    pub sentence: &'a Sentence,
    /// Whether it belongs to the letter around the paragraphs.
    pub of_letter: bool,
    /// Whether it comes first after the salutation.
    pub first: bool,
    /// The list, and the place in it of the item that it is said for.
    pub item: Option<(Slot, u16)>,
}

impl<'a> Fuse<'a> {
    pub(crate) fn new(
        formats: &'a Formats,
        facts: &'a FactTable,
        settled: Option<(Slot, [&'a Value<'a>; 2])>,
    ) -> Fuse<'a> {
        Fuse { formats, facts, settled, code: Vec::new(), pool: Pool::default(), closed: 0 }
    }

    /// Writes a text as it stands.
    pub(crate) fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let piece = self.keep(text);
        if self.closed < self.code.len()
            && let Some(Op::Text(last)) = self.code.last_mut()
            && last.end == piece.start
        {
            last.end = piece.end;
            return;
        }
        self.code.push(Op::Text(piece));
    }

    /// Writes a part of the message: sentences with a space between them. `salutes` tells that the paragraphs follow it.
    pub(crate) fn part(&mut self, sentences: &[Said<'a>], escape: Escape, salutes: bool) {
        let (code, closed, text) = (self.code.len(), self.closed, self.pool.text.len());
        let (arms, numbers, last) = (self.pool.arms.len(), self.pool.numbers.len(), self.code.last().copied());
        self.sentences(sentences, escape, escape.line_break());
        // Where the lines of a part are in order whatever the values are, nobody need look at them.
        if !salutes && self.is_tidy(code, last, text, escape.line_break()) {
            return;
        }
        self.code.truncate(code);
        if let Some((kept, last)) = self.code.last_mut().zip(last) {
            *kept = last;
        }
        self.closed = closed;
        self.pool.text.truncate(text);
        self.pool.arms.truncate(arms);
        self.pool.numbers.truncate(numbers);
        self.code.push(Op::Part);
        self.close();
        self.sentences(sentences, escape, "\n");
        self.code.push(Op::End { escape, salutes });
        self.close();
    }

    pub(crate) fn finish(self) -> Program {
        Program { code: self.code.into(), pool: self.pool }
    }

    fn keep(&mut self, text: &str) -> Piece {
        let start = self.pool.text.len() as u32;
        self.pool.text.push_str(text);
        Piece { start, end: self.pool.text.len() as u32 }
    }

    fn close(&mut self) {
        self.closed = self.code.len();
    }

    /// Writes sentences with a space between them; `line_break` is what stands for one within them.
    fn sentences(&mut self, sentences: &[Said<'a>], escape: Escape, line_break: &str) {
        for (nth, said) in sentences.iter().enumerate() {
            if nth > 0 {
                self.text(" ");
            }
            self.say(said, escape, line_break);
        }
    }

    /// Writes a sentence alone.
    pub(crate) fn sentence(&mut self, said: &Said<'a>) {
        self.sentences(std::slice::from_ref(said), Escape::None, "\n");
    }

    fn say(&mut self, said: &Said<'a>, escape: Escape, line_break: &str) {
        let Sentence { code, pool } = said.sentence;
        let settled =
            self.settled.map(|(slot, [letter, said_with])| (slot, if said.of_letter { letter } else { said_with }));
        let reach = Reach::of(said.sentence, settled, self.formats);
        if reach.any(|segment| matches!(segment, Segment::Value { .. } | Segment::Choose { .. })) {
            if self.settled.is_none_or(|(_, [letter, said_with])| letter != said_with) {
                self.code.push(Op::Values { of_letter: said.of_letter });
            }
            if let Some((slot, at)) = said.item {
                self.code.push(Op::Item { slot, at });
            }
        }
        let starts = said.first && reach.any(|segment| matches!(segment, Segment::Start { .. }));
        let framed = starts || !reach.speaks();
        if framed {
            self.code.push(Op::Sentence);
        }
        let (arms, numbers) = self.take(pool);
        let began = self.code.len();
        // The places at which the code of each segment begins, and of what follows the sentence.
        let mut begins = Vec::with_capacity(code.len() + 1);
        for (at, segment) in code.iter().enumerate() {
            if reach.is_led_to(at) {
                self.close();
            }
            begins.push(self.code.len() as u32);
            if !reach.has(at) {
                continue;
            }
            let of = |of: Of| if let Of::Number(at) = of { Of::Number(at + numbers) } else { of };
            let piece = |piece: &Piece| escape.of(pool.piece(*piece)).replace('\n', line_break);
            match segment {
                Segment::Text(text) => self.text(&piece(text)),
                Segment::Start { small, capital } if said.first => {
                    let (small, capital) = (self.keep(&piece(small)), self.keep(&piece(capital)));
                    self.code.push(Op::Start { small, capital });
                }
                Segment::Start { capital, .. } => self.text(&piece(capital)),
                Segment::Value { of: value, how } => self.code.push(Op::Value { of: of(*value), how: *how, escape }),
                Segment::Choose { of: on, by, first, last, otherwise } => match reach.settled(at) {
                    Some(to) if reach.leaps(at, to) => self.code.push(Op::Jump(to as u32)),
                    Some(_) => {}
                    None => {
                        let (first, last) = (first + arms, last + arms);
                        self.code.push(Op::Choose { of: of(*on), by: *by, first, last, otherwise: *otherwise });
                    }
                },
                Segment::Jump(to) if reach.leaps(at, *to as usize) => self.code.push(Op::Jump(*to)),
                Segment::Jump(_) => {}
            }
        }
        begins.push(self.code.len() as u32);
        if reach.is_led_to(code.len()) {
            self.close();
        }
        for op in &mut self.code[began..] {
            match op {
                Op::Choose { first, last, otherwise, .. } => {
                    *otherwise = begins[*otherwise as usize];
                    // No two selects share an arm.
                    for arm in &mut self.pool.arms[*first as usize..*last as usize] {
                        arm.to = begins[arm.to as usize];
                    }
                }
                Op::Jump(to) => *to = begins[*to as usize],
                _ => {}
            }
        }
        if framed {
            self.code.push(Op::Said);
        }
    }

    /// Takes over what a sentence's code stands on; from where on its arms and numbers are found here.
    fn take(&mut self, pool: &Pool) -> (u32, u32) {
        let (arms, numbers) = (self.pool.arms.len() as u32, self.pool.numbers.len() as u32);
        self.pool.numbers.extend(pool.numbers.iter().cloned());
        for arm in &pool.arms {
            let key = match arm.key {
                Key::Number(at) => Key::Number(at + numbers),
                Key::Text(piece) => Key::Text(self.keep(pool.piece(piece))),
                key => key,
            };
            self.pool.arms.push(Arm { key, to: arm.to });
        }
        (arms, numbers)
    }

    /// Whether what was written since a place has no space at its ends and around its line breaks, whatever the values are.
    fn is_tidy(&self, code: usize, before: Option<Op>, text: usize, line_break: &str) -> bool {
        let text_of = |piece: Piece| {
            let piece = Piece { start: piece.start.max(text as u32), end: piece.end };
            self.pool.piece(piece).replace(line_break, "\n")
        };
        // The first words may have been added to the text before them.
        let joined = match (before, code.checked_sub(1).map(|last| self.code[last])) {
            (Some(Op::Text(before)), Some(now @ Op::Text(piece))) if before.end != piece.end => Some(now),
            _ => None,
        };
        let is_one_line = |op: &Op| match *op {
            Op::Start { small, capital } => ![small, capital].iter().any(|piece| text_of(*piece).contains('\n')),
            Op::Value { of: Of::Fact(slot), .. } => is_one_line(&self.facts.get(slot).ty),
            Op::Value { of: Of::Item, .. } => false,
            _ => true,
        };
        let ops = &self.code[code..];
        if !ops.iter().all(is_one_line) {
            return false;
        }
        let follows_value = |at: usize| {
            at.checked_sub(1).is_some_and(|before| matches!(ops[before], Op::Value { .. })) && !self.leads_to(code, at)
        };
        // Of each place and of the end: whether what is said from there on begins, and ends, with something to see.
        let nothing = Ends { begins: None, ends: None };
        let mut ends = vec![nothing; ops.len() + 1];
        for (at, op) in ops.iter().enumerate().rev() {
            let from = |to: u32| ends[to as usize - code];
            ends[at] = match *op {
                Op::Text(piece) => {
                    let text = text_of(piece);
                    if !ends[at + 1].is_tidy_after(&text, follows_value(at)) {
                        return false;
                    }
                    ends[at + 1].after(&text)
                }
                Op::Start { small, capital } => {
                    ends[at + 1].after(&text_of(small)).or(ends[at + 1].after(&text_of(capital)))
                }
                // A value has no space around it.
                Op::Value { .. } => ends[at + 1].after("value"),
                Op::Jump(to) => from(to),
                Op::Choose { first, last, otherwise, .. } => {
                    self.pool.arms(first..last).iter().fold(from(otherwise), |ends, arm| ends.or(from(arm.to)))
                }
                _ => ends[at + 1],
            };
        }
        let Ends { begins, ends } = match joined {
            Some(Op::Text(piece)) if !ends[0].is_tidy_after(&text_of(piece), false) => return false,
            Some(Op::Text(piece)) => ends[0].after(&text_of(piece)),
            _ => ends[0],
        };
        begins == Some(true) && ends == Some(true)
    }

    /// Whether something since a place leads to the operation that is the `at`th from there.
    fn leads_to(&self, code: usize, at: usize) -> bool {
        let is_it = |to: u32| to as usize == code + at;
        self.code[code..].iter().any(|op| match *op {
            Op::Jump(to) => is_it(to),
            Op::Choose { first, last, otherwise, .. } => {
                is_it(otherwise) || self.pool.arms(first..last).iter().any(|arm| is_it(arm.to))
            }
            _ => false,
        })
    }
}

/// How a text begins and ends that is said on one way or another.
#[derive(Clone, Copy)]
struct Ends {
    /// Whether there is something to see at its beginning on every way; `None` where nothing is said.
    begins: Option<bool>,
    ends: Option<bool>,
}

impl Ends {
    /// Whether there is something to see on both sides of each line break of a text that comes before this; a value may stand
    /// before the text.
    fn is_tidy_after(self, text: &str, follows_value: bool) -> bool {
        text.match_indices('\n').all(|(at, _)| {
            let before = text[..at].chars().next_back().map_or(follows_value, |c| !c.is_whitespace());
            let after = text[at + 1..].chars().next().map_or(self.begins == Some(true), |c| !c.is_whitespace());
            before && after
        })
    }

    /// A text that is not empty, with this one after it.
    fn after(self, text: &str) -> Ends {
        Ends {
            begins: Some(!text.starts_with(char::is_whitespace)),
            ends: self.ends.or(Some(!text.ends_with(char::is_whitespace))),
        }
    }

    /// On one way this text, on another the other one.
    fn or(self, other: Ends) -> Ends {
        // Where nothing is said on one of the ways, what stands around it would begin or end the part.
        let both = |a: Option<bool>, b: Option<bool>| if a == b { a } else { Some(false) };
        Ends { begins: both(self.begins, other.begins), ends: both(self.ends, other.ends) }
    }
}

/// Whether no value of a type has line breaks.
fn is_one_line(ty: &Type) -> bool {
    match ty {
        Type::Prose { .. } => false,
        Type::List { of, .. } => is_one_line(of),
        _ => true,
    }
}
