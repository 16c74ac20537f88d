//! START: the word a sentence begins with, small after a salutation that ends with a comma.

use super::call::Arguments;
use super::compile::Compiler;
use super::frame::{Frame, Operand, Told, sigil};
use super::sentence::{How, Segment};

impl<'a> Compiler<'a> {
    pub(super) fn say_start(
        &mut self,
        operand: Operand<'a>,
        name: &'a str,
        arguments: &'a Arguments<'a>,
        frame: Frame<'_, 'a>,
    ) -> Result<(), Told> {
        if let Some(named) = arguments.named.first() {
            return Err(self.no_option("START", named, &[], frame));
        }
        let small = match operand {
            Operand::Text(text) => self.spelled(&text).into_owned(),
            Operand::Missing => return self.print(Operand::Missing, How::Plain, name, frame),
            Operand::Number(_) | Operand::Later(..) => {
                let help = "write the word the sentence begins with: `START(\"vielen\")`";
                let at = sigil(frame.source.span(name));
                return Err(self.fail("invalid-call", frame.source, at, "START takes a text in quotes", help));
            }
        };
        let capital = capitalised(&small);
        if small == capital {
            self.text(&small);
        } else {
            let (small, capital) = (self.draft.keep(&small), self.draft.keep(&capital));
            self.draft.code.push(Segment::Start { small, capital });
        }
        Ok(())
    }
}

/// The text with its first letter in capitals; a digit in front of it leaves it as it is.
pub(super) fn capitalised(text: &str) -> String {
    let Some((at, first)) = text.char_indices().find(|(_, c)| c.is_alphanumeric()) else { return text.to_owned() };
    let mut capital = text[..at].to_owned();
    capital.extend(first.to_uppercase());
    capital.push_str(&text[at + first.len_utf8()..]);
    capital
}
