//! DATETIME: a day, or a day and a time, in the style that the sentence asks for.

use super::call::{Arguments, shown};
use super::compile::Compiler;
use super::frame::{Frame, Operand, Told, sigil};
use super::sentence::How;
use crate::fact::Type;
use crate::format::DateStyle;

impl<'a> Compiler<'a> {
    pub(super) fn say_date(
        &mut self,
        operand: Operand<'a>,
        name: &'a str,
        arguments: &'a Arguments<'a>,
        frame: Frame<'_, 'a>,
    ) -> Result<(), Told> {
        let (mut day, mut time) = (None, false);
        for named in &arguments.named {
            match named.name.name {
                "dateStyle" => {
                    day = Some(match self.one_of(named, &["full", "long", "short"], frame)? {
                        "full" => DateStyle::Full,
                        "short" => DateStyle::Short,
                        _ => DateStyle::Long,
                    });
                }
                "timeStyle" => time = self.one_of(named, &["short"], frame).map(|_| true)?,
                _ => return Err(self.no_option("DATETIME", named, &["dateStyle", "timeStyle"], frame)),
            }
        }
        let style = day.unwrap_or(DateStyle::Long);
        let (message, help) = match &operand {
            Operand::Missing => return self.print(operand, How::Day(style), name, frame),
            Operand::Later(_, Type::Date) if !time => return self.print(operand, How::Day(style), name, frame),
            Operand::Later(_, Type::Date) => {
                (format!("`${name}` is a day and has no time"), "leave `timeStyle` out".to_owned())
            }
            Operand::Later(_, Type::DateTime) => {
                // Without options the day and the time are written; with one style, what it names.
                let how = match (day, time) {
                    (Some(style), false) => How::Day(style),
                    (Some(_), true) | (None, false) => How::Instant(style),
                    (None, true) => {
                        let help = "add `dateStyle`: a time means little without its day";
                        let at = sigil(frame.source.span(name));
                        return Err(self.fail(
                            "invalid-call",
                            frame.source,
                            at,
                            "`timeStyle` stands without `dateStyle`",
                            help,
                        ));
                    }
                };
                return self.print(operand, how, name, frame);
            }
            _ => (
                format!("{} is no date", shown(&operand, name)),
                "DATETIME takes a fact that is a date or a date-time".to_owned(),
            ),
        };
        Err(self.fail("unfit-fact", frame.source, sigil(frame.source.span(name)), message, help))
    }
}
