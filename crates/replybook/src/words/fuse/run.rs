//! A program, and the walk over it.

use jiff::tz::TimeZone;

use crate::fact::{Slot, Value, Values, is_blank};
use crate::format::Formats;
use crate::layout::{Escape, is_tidy, write_lines};
use crate::words::Saying;
use crate::words::sentence::{By, How, Missing, Of, Piece, Pool};

/// A whole message, ready to be written.
#[derive(Debug)]
pub(crate) struct Program {
    pub(super) code: Box<[Op]>,
    pub(super) pool: Pool,
}

/// What a program writes, before what it writes it around is looked at.
#[derive(Clone, Copy, Debug)]
pub(super) enum Op {
    Text(Piece),
    /// The first word of the message, small after a salutation that ends with a comma.
    Start {
        small: Piece,
        capital: Piece,
    },
    Value {
        of: Of,
        how: How,
        escape: Escape,
    },
    /// As in a sentence.
    Choose {
        of: Of,
        by: By,
        first: u32,
        last: u32,
        otherwise: u32,
    },
    /// As in a sentence.
    Jump(u32),
    /// What follows is said with the values of the letter, or with those of the paragraphs.
    Values {
        of_letter: bool,
    },
    /// What follows is said for an item of a list.
    Item {
        slot: Slot,
        at: u16,
    },
    /// A sentence begins that may turn out blank, or opens the message.
    Sentence,
    Said,
    /// A part begins whose lines may not be in order, or which is the salutation.
    Part,
    End {
        escape: Escape,
        salutes: bool,
    },
}

/// What a program is run with.
#[derive(Clone, Copy)]
pub(crate) struct Stage<'a> {
    /// The values that the letter is said with, and those of the paragraphs.
    pub letter: &'a Values<'a>,
    pub said: &'a Values<'a>,
    pub formats: &'a Formats,
    pub zone: &'a TimeZone,
    pub isolates: bool,
}

/// A program writes nothing but what the sentences would say: here it would be something else, or nothing.
#[derive(Debug)]
pub(crate) struct Refused;

impl From<Missing> for Refused {
    fn from(_: Missing) -> Refused {
        Refused
    }
}

impl Program {
    /// Appends what the program says.
    ///
    /// # Errors
    /// Where the case lacks a fact, or a sentence has nothing to be seen; `out` may have been added to.
    pub(crate) fn write(&self, stage: &Stage<'_>, out: &mut String) -> Result<(), Refused> {
        self.run(stage, out, |of, how, escape, saying, raw, out| {
            let held = self.pool.held(of, saying)?;
            if let Some(text) = held.text(saying) {
                escape.write(text, out);
                return Ok(());
            }
            let began = out.len();
            held.write(how, saying, out);
            if let Some(at) = escape.alters(&out[began..]) {
                take_back(began + at, out, raw);
                escape.write(raw, out);
            }
            Ok(())
        })
    }

    /// The values as the program writes them, in their order.
    pub(crate) fn values(&self, stage: &Stage<'_>) -> Result<Vec<String>, Refused> {
        let mut values = Vec::new();
        self.run(stage, &mut String::new(), |of, how, escape, saying, _, out| {
            let mut value = String::new();
            self.pool.held(of, saying)?.write(how, saying, &mut value);
            let value = escape.of(&value).into_owned();
            out.push_str(&value);
            values.push(value);
            Ok(())
        })?;
        Ok(values)
    }

    /// Appends what the program says, with its values as they have been written before.
    pub(crate) fn write_with(&self, stage: &Stage<'_>, values: &[String], out: &mut String) -> Result<(), Refused> {
        let mut values = values.iter();
        self.run(stage, out, |_, _, _, _, _, out| {
            out.push_str(values.next().map_or("", String::as_str));
            Ok(())
        })
    }

    fn run<'a>(
        &'a self,
        stage: &Stage<'a>,
        out: &mut String,
        mut write: impl FnMut(Of, How, Escape, &Saying<'a>, &mut String, &mut String) -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        let Stage { letter, said, formats, zone, isolates } = *stage;
        let mut saying = Saying { values: letter, item: None, formats, zone, opens: false, isolates };
        let (mut at, mut sentence, mut part) = (0, 0, 0);
        // What has been written and has to be written otherwise.
        let mut raw = String::new();
        while let Some(op) = self.code.get(at) {
            at += 1;
            match op {
                Op::Text(piece) => out.push_str(self.pool.piece(*piece)),
                Op::Start { small, capital } => {
                    let begins = saying.opens && out.len() == sentence;
                    out.push_str(self.pool.piece(if begins { *small } else { *capital }));
                }
                Op::Value { of, how, escape } => {
                    write(*of, *how, *escape, &saying, &mut raw, out)?;
                }
                Op::Choose { of, by, first, last, otherwise } => {
                    let held = self.pool.held(*of, &saying)?;
                    let arms = self.pool.arms(*first..*last);
                    at = self.pool.choose(held, *by, arms, formats).unwrap_or(*otherwise) as usize;
                }
                Op::Jump(to) => at = *to as usize,
                Op::Values { of_letter } => {
                    saying.values = if *of_letter { letter } else { said };
                    saying.item = None;
                }
                Op::Item { slot, at } => match said.get(*slot) {
                    Some(Value::List(items)) => {
                        saying.item = Some((items.get(usize::from(*at)).ok_or(Refused)?, u32::from(*at) + 1));
                    }
                    _ => return Err(Refused),
                },
                Op::Sentence => sentence = out.len(),
                Op::Said => {
                    if out[sentence..].chars().all(is_blank) {
                        return Err(Refused);
                    }
                }
                Op::Part => part = out.len(),
                Op::End { escape, salutes } => {
                    if *salutes {
                        saying.opens = out[part..].ends_with(',');
                    }
                    if !is_tidy(&out[part..], *escape) {
                        take_back(part, out, &mut raw);
                        write_lines(&raw, *escape, |line, out| out.push_str(line), out);
                    }
                }
            }
        }
        Ok(())
    }
}

/// Takes away what was written since a place, to be written otherwise.
fn take_back(began: usize, out: &mut String, raw: &mut String) {
    // Room for most values and parts at once.
    const ROOM: usize = 256;
    raw.clear();
    raw.reserve(ROOM);
    raw.push_str(&out[began..]);
    out.truncate(began);
}
