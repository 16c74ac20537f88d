//! The functions that a sentence can call, and NUMBER.

use fluent_syntax::ast;

use super::compile::{Compiler, Inline};
use super::frame::{Frame, Operand, Told, anchor, sigil};
use super::select::Selector;
use super::sentence::How;
use crate::diagnostic::nearest;
use crate::fact::Type;
use crate::format::NumberOptions;

const FUNCTIONS: [&str; 4] = ["NUMBER", "DATETIME", "DURATION", "START"];

/// How many decimals a number may be asked to have.
const MOST_DIGITS: u8 = 20;

pub(super) type Arguments<'a> = ast::CallArguments<&'a str>;
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
            return Err(self.fail("invalid-call", frame.source, frame.source.span(function), message, help));
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
            let help = match nearest(function, FUNCTIONS) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there are {}", FUNCTIONS.join(", ")),
            };
            return Err(self.fail(
                "invalid-call",
                frame.source,
                at,
                format!("no function is called `{function}`"),
                help,
            ));
        }
        let [argument] = &arguments.positional[..] else {
            let help = if function == "START" {
                "write `START(\"vielen\")`".into()
            } else {
                format!("write `{function}($fact)`")
            };
            return Err(self.fail(
                "invalid-call",
                frame.source,
                at,
                format!("{function} takes one argument without a name"),
                help,
            ));
        };
        Ok((self.operand(argument, frame)?, anchor(argument)))
    }

    fn a_number(&mut self, operand: Operand<'a>, name: &str, frame: Frame<'_, 'a>) -> Result<Operand<'a>, Told> {
        if !matches!(operand, Operand::Text(_) | Operand::Later(..))
            || matches!(operand, Operand::Later(_, Type::Integer { .. } | Type::Decimal))
        {
            return Ok(operand);
        }
        let help = "sums, per cents and dates are printed as they are: `{ $fact }`";
        let at = sigil(frame.source.span(name));
        Err(self.fail(
            "unfit-fact",
            frame.source,
            at,
            format!("{} is no plain number, which NUMBER takes", shown(&operand, name)),
            help,
        ))
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
            return Err(self.fail(
                "invalid-call",
                frame.source,
                at,
                message,
                "a number cannot have fewer decimals than its least",
            ));
        }
        Ok((options, ordinal))
    }

    fn digits(&mut self, named: &'a Named<'a>, frame: Frame<'_, 'a>) -> Result<u8, Told> {
        let digits = match &named.value {
            Inline::NumberLiteral { value } => value.parse().ok().filter(|digits| *digits <= MOST_DIGITS),
            _ => None,
        };
        digits.ok_or_else(|| {
            let message = format!("`{}` is a whole number from 0 to {MOST_DIGITS}", named.name.name);
            let help = format!("write `{}: 2`", named.name.name);
            self.fail("invalid-call", frame.source, frame.source.span(anchor(&named.value)), message, help)
        })
    }

    pub(super) fn one_of(
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
        let help = match nearest(given, known.iter().copied()) {
            Some(near) => format!("did you mean `{}: \"{near}\"`?", named.name.name),
            None => {
                format!("it can be {}", known.iter().map(|known| format!("\"{known}\"")).collect::<Vec<_>>().join(", "))
            }
        };
        let message = format!("`{}` cannot be `{given}`", named.name.name);
        Err(self.fail("invalid-call", frame.source, frame.source.span(given), message, help))
    }

    pub(super) fn no_option(
        &mut self,
        function: &str,
        named: &'a Named<'a>,
        known: &[&str],
        frame: Frame<'_, 'a>,
    ) -> Told {
        let name = named.name.name;
        let help = match nearest(name, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => format!("{function} has no options"),
            None => format!("{function} has {}", known.join(", ")),
        };
        self.fail(
            "invalid-call",
            frame.source,
            frame.source.span(name),
            format!("{function} has no option `{name}`"),
            help,
        )
    }
}

/// An argument as it is called in an error.
pub(super) fn shown(operand: &Operand<'_>, name: &str) -> String {
    if matches!(operand, Operand::Later(..) | Operand::Missing) { format!("`${name}`") } else { format!("`{name}`") }
}
