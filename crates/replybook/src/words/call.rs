//! The functions that a sentence can call.

use fluent_syntax::ast;

use super::compile::{Compiler, Frame, Inline, Operand, Told, Variables, anchor, sigil};
use super::near;
use super::reference::Lost;
use super::select::Selector;
use super::sentence::{By, How, Key, Of, Segment};
use crate::duration::Unit;
use crate::fact::{Slot, Type};
use crate::format::{DateStyle, NumberOptions};

const FUNCTIONS: [&str; 4] = ["NUMBER", "DATETIME", "DURATION", "START"];

/// How many decimals a number may be asked to have.
const MOST_DIGITS: u8 = 20;

/// The words of a duration, in shared.ftl; each knows `$count`.
const DURATIONS: [(Unit, &str); 4] = [
    (Unit::Minutes, "shared-duration-minutes"),
    (Unit::Hours, "shared-duration-hours"),
    (Unit::Days, "shared-duration-days"),
    (Unit::BusinessDays, "shared-duration-business-days"),
];

type Arguments<'a> = ast::CallArguments<&'a str>;
type Named<'a> = ast::NamedArgument<&'a str>;

impl<'a> Compiler<'a> {
    /// Writes what a function gives.
    pub(super) fn say_call(
        &mut self,
        function: &'a str,
        arguments: &'a Arguments<'a>,
        frame: Frame<'_, 'a>,
    ) -> Result<(), Told> {
        let (operand, name) = self.argument(function, arguments, frame)?;
        match function {
            "NUMBER" => {
                let (options, _) = self.number_options(arguments, frame)?;
                let operand = self.a_number(operand, name, frame)?;
                self.print(operand, How::Number(options), name, frame)
            }
            "DATETIME" => self.say_date(operand, name, arguments, frame),
            "DURATION" => self.say_duration(function, operand, name, arguments, frame),
            _ => self.say_start(operand, name, arguments, frame),
        }
    }

    /// What a function gives to be selected on.
    pub(super) fn call_selector(
        &mut self,
        function: &'a str,
        arguments: &'a Arguments<'a>,
        frame: Frame<'_, 'a>,
    ) -> Result<Selector<'a>, Told> {
        let (operand, name) = self.argument(function, arguments, frame)?;
        if function != "NUMBER" {
            let help = "select on the fact itself, or on NUMBER($fact)";
            let message = format!("what {function} gives cannot be selected on");
            return Err(self.fail(frame.source, frame.source.span(function), message, help));
        }
        let (options, ordinal) = self.number_options(arguments, frame)?;
        let operand = self.a_number(operand, name, frame)?;
        Ok(Selector { operand, options, ordinal })
    }

    /// The one argument without a name that every function takes, and its name.
    fn argument(
        &mut self,
        function: &'a str,
        arguments: &'a Arguments<'a>,
        frame: Frame<'_, 'a>,
    ) -> Result<(Operand<'a>, &'a str), Told> {
        let at = frame.source.span(function);
        if !FUNCTIONS.contains(&function) {
            let help = match near(function, FUNCTIONS) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there are {}", FUNCTIONS.join(", ")),
            };
            return Err(self.fail(frame.source, at, format!("no function is called `{function}`"), help));
        }
        let [argument] = &arguments.positional[..] else {
            let help = if function == "START" {
                "write `START(\"vielen\")`".into()
            } else {
                format!("write `{function}($fact)`")
            };
            return Err(self.fail(frame.source, at, format!("{function} takes one argument without a name"), help));
        };
        Ok((self.operand(argument, frame)?, anchor(argument)))
    }

    fn a_number(&mut self, operand: Operand<'a>, name: &str, frame: Frame<'_, 'a>) -> Result<Operand<'a>, Told> {
        match operand {
            Operand::Text(_) => {}
            Operand::Later(_, Type::Integer { .. } | Type::Decimal) => return Ok(operand),
            Operand::Later(..) => {}
            operand => return Ok(operand),
        }
        let help = "sums, per cents and dates are printed as they are: `{ $fact }`";
        let at = sigil(frame.source.span(name));
        Err(self.fail(frame.source, at, format!("`{name}` is no plain number, which NUMBER takes"), help))
    }

    fn number_options(
        &mut self,
        arguments: &'a Arguments<'a>,
        frame: Frame<'_, 'a>,
    ) -> Result<(NumberOptions, bool), Told> {
        let (mut options, mut ordinal) = (NumberOptions::default(), false);
        for named in &arguments.named {
            match named.name.name {
                "minimumFractionDigits" => options.min_fraction = self.digits(named, frame)?,
                "maximumFractionDigits" => options.max_fraction = Some(self.digits(named, frame)?),
                "useGrouping" => options.grouping = self.one_of(named, &["true", "false"], frame)? == "true",
                "type" => ordinal = self.one_of(named, &["cardinal", "ordinal"], frame)? == "ordinal",
                _ => {
                    let known = ["minimumFractionDigits", "maximumFractionDigits", "useGrouping", "type"];
                    return Err(self.no_option("NUMBER", named, &known, frame));
                }
            }
        }
        if options.max_fraction.is_some_and(|max| max < options.min_fraction) {
            let at = arguments.positional.first().map_or(0..0, |first| sigil(frame.source.span(anchor(first))));
            let message = "maximumFractionDigits is less than minimumFractionDigits";
            return Err(self.fail(frame.source, at, message, "a number cannot have fewer decimals than its least"));
        }
        Ok((options, ordinal))
    }

    fn say_date(
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
                        return Err(self.fail(frame.source, at, "`timeStyle` stands without `dateStyle`", help));
                    }
                };
                return self.print(operand, how, name, frame);
            }
            _ => (format!("`{name}` is no date"), "DATETIME takes a fact that is a date or a date-time".to_owned()),
        };
        Err(self.fail(frame.source, sigil(frame.source.span(name)), message, help))
    }

    fn say_duration(
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
            Operand::Missing if frame.unreachable => return Ok(()),
            _ => {
                let help = "DURATION takes a fact that is a duration";
                let at = sigil(frame.source.span(name));
                return Err(self.fail(frame.source, at, format!("`{name}` is no duration"), help));
            }
        };
        let language = self.chain.first().copied().unwrap_or_default();
        if case.is_none() && (language == "de" || language.starts_with("de-")) {
            let help = format!(
                "write `DURATION(${name}, case: \"dative\")` for \"in 2 Tagen\", `case: \"accusative\"` for \"dauert 2 Tage\""
            );
            return Err(self.fail(frame.source, at, "German must say the case of a duration", help));
        }
        let by_unit = DURATIONS.map(|(unit, id)| (Some(Key::Unit(unit)), id));
        self.branch(Of::Fact(slot), By::Unit, &by_unit, DURATIONS.len() - 1, |compiler, id| {
            // A failure has been told, and another unit may have another.
            drop(compiler.say_unit(id, case, slot, &at, frame));
        });
        Ok(())
    }

    /// The words of a duration in one unit.
    fn say_unit(
        &mut self,
        id: &str,
        case: Option<&str>,
        slot: Slot,
        at: &std::ops::Range<usize>,
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

    fn say_start(
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
                return Err(self.fail(frame.source, at, "START takes a text in quotes", help));
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

    fn digits(&mut self, named: &'a Named<'a>, frame: Frame<'_, 'a>) -> Result<u8, Told> {
        let digits = match &named.value {
            Inline::NumberLiteral { value } => value.parse().ok().filter(|digits| *digits <= MOST_DIGITS),
            _ => None,
        };
        digits.ok_or_else(|| {
            let message = format!("`{}` is a whole number from 0 to {MOST_DIGITS}", named.name.name);
            let help = format!("write `{}: 2`", named.name.name);
            self.fail(frame.source, frame.source.span(anchor(&named.value)), message, help)
        })
    }

    fn one_of(
        &mut self,
        named: &'a Named<'a>,
        known: &[&'static str],
        frame: Frame<'_, 'a>,
    ) -> Result<&'static str, Told> {
        let given = anchor(&named.value);
        if let Inline::StringLiteral { value } = &named.value
            && let Some(known) = known.iter().find(|known| *known == value)
        {
            return Ok(known);
        }
        let help = match near(given, known.iter().copied()) {
            Some(near) => format!("did you mean `{}: \"{near}\"`?", named.name.name),
            None => {
                format!("it can be {}", known.iter().map(|known| format!("\"{known}\"")).collect::<Vec<_>>().join(", "))
            }
        };
        let message = format!("`{}` cannot be `{given}`", named.name.name);
        Err(self.fail(frame.source, frame.source.span(given), message, help))
    }

    fn no_option(&mut self, function: &str, named: &'a Named<'a>, known: &[&str], frame: Frame<'_, 'a>) -> Told {
        let name = named.name.name;
        let help = match near(name, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => format!("{function} has no options"),
            None => format!("{function} has {}", known.join(", ")),
        };
        self.fail(frame.source, frame.source.span(name), format!("{function} has no option `{name}`"), help)
    }
}

/// The text with its first letter in capitals; a digit in front of it leaves it as it is.
fn capitalised(text: &str) -> String {
    let Some((at, first)) = text.char_indices().find(|(_, c)| c.is_alphanumeric()) else { return text.to_owned() };
    let mut capital = text[..at].to_owned();
    capital.extend(first.to_uppercase());
    capital.push_str(&text[at + first.len_utf8()..]);
    capital
}
