//! DURATION: the words for "2 business days", which are messages of the pack.

use std::ops::Range;

use super::call::{Arguments, shown};
use super::compile::Compiler;
use super::frame::{Frame, Operand, Told, Variables, sigil};
use super::reference::Lost;
use super::sentence::{By, How, Key, Of};
use crate::duration::Unit;
use crate::fact::{Slot, Type};

/// The words of a duration, in shared.ftl; each knows `$count`.
pub(super) const DURATIONS: [(Unit, &str); 4] = [
    (Unit::Minutes, "shared-duration-minutes"),
    (Unit::Hours, "shared-duration-hours"),
    (Unit::Days, "shared-duration-days"),
    (Unit::BusinessDays, "shared-duration-business-days"),
];

impl<'a> Compiler<'a> {
    pub(super) fn say_duration(
        &mut self,
        function: &'a str,
        operand: Operand<'a>,
        name: &'a str,
        arguments: &'a Arguments<'a>,
        frame: Frame<'_, 'a>,
    ) -> Result<(), Told> {
        let mut case = None;
        for named in &arguments.named {
            match named.name.name {
                "case" => {
                    let cases = ["nominative", "accusative", "dative", "genitive"];
                    case = Some(self.one_of(named, &cases, frame)?);
                }
                _ => return Err(self.no_option(function, named, &["case"], frame)),
            }
        }
        let at = frame.source.span(function);
        let slot = match operand {
            Operand::Later(Of::Fact(slot), Type::Duration) => slot,
            Operand::Missing => return self.print(operand, How::Plain, name, frame),
            _ => {
                let help = "DURATION takes a fact that is a duration";
                let at = sigil(frame.source.span(name));
                return Err(self.fail(
                    "unfit-fact",
                    frame.source,
                    at,
                    format!("{} is no duration", shown(&operand, name)),
                    help,
                ));
            }
        };
        if case.is_none() && self.german() {
            let help = format!(
                "write `DURATION(${name}, case: \"dative\")` for \"in 2 Tagen\", `case: \"accusative\"` for \"dauert \
                 2 Tage\""
            );
            return Err(self.fail("invalid-call", frame.source, at, "German must say the case of a duration", help));
        }
        let by_unit = DURATIONS.map(|(unit, id)| (Some(Key::Unit(unit)), id));
        self.trace(self.draft.code.len(), sigil(frame.source.span(name)), frame);
        self.branch(Of::Fact(slot), By::Unit, &by_unit, DURATIONS.len() - 1, |compiler, id| {
            // A failure has been told, and another unit may have another.
            let _ = compiler.say_unit(id, case, slot, &at, frame);
        });
        Ok(())
    }

    /// The words of a duration in one unit.
    fn say_unit(
        &mut self,
        id: &str,
        case: Option<&str>,
        slot: Slot,
        at: &Range<usize>,
        frame: Frame<'_, 'a>,
    ) -> Result<(), Told> {
        let words = self.words;
        let target = match (case, words.pattern(self.chain, id, case)) {
            // These two cases are those of the message itself, unless it says otherwise.
            (Some("nominative" | "accusative"), Err(Lost::No { .. })) => words.pattern(self.chain, id, None),
            (_, target) => target,
        };
        let target = self.found(target, at, frame)?;
        self.enter(target, at.clone(), Variables::Count(slot), frame)
    }
}
