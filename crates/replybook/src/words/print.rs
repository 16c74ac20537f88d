//! What a placeable prints, and which facts cannot be printed as they are.

use super::compile::Compiler;
use super::frame::{Frame, Operand, Told, sigil};
use super::sentence::{How, Of, Segment};
use crate::fact::Type;

impl<'a> Compiler<'a> {
    /// Writes what an expression stands for; `name` is the variable's name, or the literal.
    pub(super) fn print(
        &mut self,
        operand: Operand<'a>,
        how: How,
        name: &'a str,
        frame: Frame<'_, 'a>,
    ) -> Result<(), Told> {
        let at = sigil(frame.source.span(name));
        match operand {
            Operand::Text(text) => self.text(&text),
            Operand::Number(number) => {
                let of = Of::Number(self.draft.keep_number(number));
                self.draft.code.push(Segment::Value { of, how });
            }
            Operand::Missing if frame.unreachable => {}
            Operand::Missing => {
                let message = format!("the term prints `${name}` and is not given it");
                let help = format!(
                    "a term sees only the arguments of its call, which are literals: `{{ -term({name}: \"…\") }}`; what \
                     prints a fact is a message"
                );
                return Err(self.fail("invalid-call", frame.source, at, message, help));
            }
            Operand::Later(of, ty) => {
                if let Some((message, help)) = unprintable(ty, how, name, frame.whole, self.german()) {
                    return Err(self.fail("unfit-fact", frame.source, at, message, help));
                }
                self.trace(self.draft.code.len(), at, frame);
                self.draft.code.push(Segment::Value { of, how });
            }
        }
        Ok(())
    }
}

/// Why a fact cannot be printed, and what would be right.
fn unprintable(ty: &Type, how: How, name: &str, whole: bool, german: bool) -> Option<(String, String)> {
    if !matches!(how, How::Plain) {
        return None;
    }
    match ty {
        Type::Prose { .. } if !whole => Some((
            format!("`${name}` is whole sentences and something stands beside it"),
            format!("give it a message of its own: `id = {{ ${name} }}`"),
        )),
        Type::Choice(_) | Type::YesNo => Some((
            format!(
                "`${name}` is {}, which has no words of its own",
                if *ty == Type::YesNo { "yes or no" } else { "a choice" }
            ),
            format!("select on it, with the words for each: `{{ ${name} ->`"),
        )),
        Type::Duration => Some((
            format!("`${name}` is a duration, which has no words of its own"),
            format!("write `{{ DURATION(${name}{}) }}`", if german { ", case: \"dative\"" } else { "" }),
        )),
        Type::List { of, .. } => match **of {
            Type::Prose { .. } | Type::Choice(_) | Type::YesNo | Type::Duration | Type::List { .. } => Some((
                format!("`${name}` is a list, and its items cannot be printed side by side"),
                "say a sentence for each of them: `{ say: …, each: … }` in scenario.yaml".to_owned(),
            )),
            _ => None,
        },
        _ => None,
    }
}
