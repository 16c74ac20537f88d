//! Selects: which variant is said.

use fixed_decimal::Decimal;
use fluent_syntax::ast::{Variant, VariantKey};
use icu_plurals::PluralCategory;

use super::compile::{Compiler, Inline, Pattern};
use super::frame::{Frame, Operand, Told, anchor, sigil};
use super::literal;
use super::sentence::{Arm, By, Key, Of, Segment};
use crate::diagnostic::nearest;
use crate::fact::Type;
use crate::format::{NumberOptions, plural_name};

/// What is selected on.
pub(super) struct Selector<'a> {
    pub operand: Operand<'a>,
    /// How the number would be written; its plural form goes by that.
    pub options: NumberOptions,
    pub ordinal: bool,
}

impl<'a> Compiler<'a> {
    pub(super) fn select(&mut self, selector: &'a Inline<'a>, variants: &'a [Variant<&'a str>], frame: Frame<'_, 'a>) {
        let selected = match selector {
            Inline::FunctionReference { id, arguments } => self.call_selector(id.name, arguments, frame),
            _ => self.operand(selector, frame).map(|operand| Selector {
                operand,
                options: NumberOptions::default(),
                ordinal: false,
            }),
        };
        let chosen = match selected {
            Ok(Selector { operand: Operand::Later(of, ty), options, ordinal }) => {
                match selectable(ty, options, ordinal, anchor(selector)) {
                    Ok(by) => {
                        let at = sigil(frame.source.span(anchor(selector)));
                        self.trace(self.draft.code.len(), at, frame);
                        return self.select_later(of, ty, by, variants, frame);
                    }
                    Err((message, help)) => {
                        let at = sigil(frame.source.span(anchor(selector)));
                        let Told = self.fail("unfit-fact", frame.source, at, message, help);
                        None
                    }
                }
            }
            Ok(selected) => variants
                .iter()
                .position(|variant| self.fits(&variant.key, &selected))
                .or_else(|| variants.iter().position(|variant| variant.default)),
            Err(Told) => None,
        };
        for (nth, variant) in variants.iter().enumerate() {
            if chosen == Some(nth) {
                self.pattern(&variant.value, frame);
            } else {
                self.look_through(&variant.value, frame);
            }
        }
    }

    /// Looks for errors in a pattern that is never said here.
    fn look_through(&mut self, pattern: &'a Pattern<'a>, frame: Frame<'_, 'a>) {
        let mark = self.draft.mark();
        self.pattern(pattern, Frame { unreachable: true, ..frame });
        self.draft.rewind(&mark);
    }

    /// Whether a key fits something that is known already.
    fn fits(&self, key: &VariantKey<&str>, selected: &Selector<'_>) -> bool {
        match (key, &selected.operand) {
            (VariantKey::Identifier { name }, Operand::Text(text)) => name == text,
            (VariantKey::Identifier { name }, Operand::Number(number)) => {
                *name == plural_name(self.plurals.of(&selected.options.apply(number), selected.ordinal))
            }
            (VariantKey::NumberLiteral { value }, Operand::Number(number)) => {
                literal::number(value).map(literal::plain) == Some(literal::plain(number.clone()))
            }
            _ => false,
        }
    }

    fn select_later(&mut self, of: Of, ty: &Type, by: By, variants: &'a [Variant<&'a str>], frame: Frame<'_, 'a>) {
        let mut branches: Vec<(Option<Key>, &'a Variant<&'a str>)> = Vec::with_capacity(variants.len());
        for variant in variants {
            let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
            if !self.affords(name, frame) {
                return;
            }
            // A key that is wrong has been told; the text behind it is still compiled.
            let key = self.key(variant, ty, by, frame).ok().flatten();
            if let Some(message) = key.and_then(|key| self.never_reached(key, name, by, &branches)) {
                let help = "the first variant that fits is said: put exact numbers first, and each key once";
                let Told = self.fail("repeated-key", frame.source, frame.source.span(name), message, help);
            }
            branches.push((key, variant));
        }
        // The parser makes sure that there is a default.
        let otherwise = variants.iter().position(|variant| variant.default).unwrap_or(0);
        let choose = self.draft.code.len();
        self.branch(of, by, &branches, otherwise, |compiler, variant| {
            compiler.trace_arm(choose, &variant.key, frame);
            if variant.default {
                return compiler.pattern(&variant.value, frame);
            }
            compiler.trace_variant(choose, &variant.key, frame);
            compiler.pattern(&variant.value, frame);
            compiler.trace_variant_end();
        });
    }

    /// Compiles the branches of a choice one after the other, each with a jump to what comes behind them all.
    pub(super) fn branch<T>(
        &mut self,
        of: Of,
        by: By,
        branches: &[(Option<Key>, T)],
        otherwise: usize,
        mut compile: impl FnMut(&mut Self, &T),
    ) {
        let choose = self.draft.code.len();
        self.draft.code.push(Segment::Jump(0));
        let (mut arms, mut jumps, mut default) = (Vec::with_capacity(branches.len()), Vec::new(), 0);
        for (nth, (key, branch)) in branches.iter().enumerate() {
            let to = self.draft.label();
            arms.extend(key.map(|key| Arm { key, to }));
            if nth == otherwise {
                default = to;
            }
            compile(self, branch);
            if nth + 1 < branches.len() {
                jumps.push(self.draft.code.len());
                self.draft.code.push(Segment::Jump(0));
            } else if nth == otherwise && key.is_some() {
                // The last one need not be compared with: it is said when no other fits.
                arms.pop();
            }
        }
        let end = self.draft.label();
        for jump in jumps {
            self.draft.code[jump] = Segment::Jump(end);
        }
        let first = self.draft.arms.len() as u32;
        let last = first + arms.len() as u32;
        self.draft.arms.append(&mut arms);
        self.draft.code[choose] = Segment::Choose { of, by, first, last, otherwise: default };
    }

    /// The key of a variant; `None` for a default that only stands for the rest.
    fn key(
        &mut self,
        variant: &Variant<&'a str>,
        ty: &Type,
        by: By,
        frame: Frame<'_, 'a>,
    ) -> Result<Option<Key>, Told> {
        let name = match variant.key {
            VariantKey::Identifier { name } => name,
            VariantKey::NumberLiteral { value } => {
                return match (by, literal::number(value)) {
                    (By::Number { .. }, Some(number)) => {
                        Ok(Some(Key::Number(self.draft.keep_number(literal::plain(number)))))
                    }
                    _ => {
                        let help = format!("it is {}", ty.describe());
                        let at = frame.source.span(value);
                        Err(self.fail(
                            "unknown-key",
                            frame.source,
                            at,
                            format!("`[{value}]` never fits what is selected on"),
                            help,
                        ))
                    }
                };
            }
        };
        let rest = variant.default && name == "other";
        let (message, known): (String, Vec<&str>) = match (by, ty) {
            (By::Text, _) if rest => return Ok(None),
            (By::Text, _) => return Ok(Some(Key::Text(self.draft.keep(name)))),
            (By::YesNo, _) => match name {
                "yes" => return Ok(Some(Key::YesNo(true))),
                "no" => return Ok(Some(Key::YesNo(false))),
                _ => (format!("`{name}` is neither yes nor no"), vec!["yes", "no"]),
            },
            (By::Member, Type::Choice(members)) => match members.iter().position(|member| **member == *name) {
                Some(at) => return Ok(Some(Key::Member(at as u16))),
                None if rest => return Ok(None),
                None => (format!("the choice has no member `{name}`"), members.iter().map(|m| &**m).collect()),
            },
            (By::Number { ordinal, .. }, _) => {
                let forms = self.plurals.all(ordinal);
                match PluralCategory::get_for_cldr_string(name) {
                    Some(form) if forms.contains(&form) => return Ok(Some(Key::Plural(form))),
                    _ => {
                        let language = self.chain.first().copied().unwrap_or_default();
                        let kind = if ordinal { "ordinal" } else { "plural" };
                        (
                            format!("{language} has no {kind} form `{name}`"),
                            forms.into_iter().map(plural_name).collect(),
                        )
                    }
                }
            }
            _ => return Ok(None),
        };
        let mut help = format!("the keys can be {}", known.join(", "));
        if let Some(near) = nearest(name, known) {
            help.insert_str(0, &format!("did you mean `{near}`? "));
        }
        Err(self.fail("unknown-key", frame.source, frame.source.span(name), message, help))
    }

    /// Says why a key is never reached after the ones before it.
    fn never_reached(&self, key: Key, name: &str, by: By, earlier: &[(Option<Key>, &Variant<&str>)]) -> Option<String> {
        let number = |at: u32| -> &Decimal { &self.draft.numbers[at as usize] };
        let form = match (key, by) {
            (Key::Number(at), By::Number { options, ordinal }) => {
                Some(Key::Plural(self.plurals.of(&options.apply(number(at)), ordinal)))
            }
            _ => None,
        };
        earlier.iter().find_map(|(before, variant)| match (before.as_ref()?, key) {
            (Key::Number(before), Key::Number(at)) => (number(*before) == number(at)).then(|| twice(name)),
            (Key::Text(_), Key::Text(_)) => {
                matches!(variant.key, VariantKey::Identifier { name: before } if before == name).then(|| twice(name))
            }
            (Key::Plural(before), Key::Number(_)) if form == Some(Key::Plural(*before)) => Some(format!(
                "`[{name}]` is never reached: `[{}]` stands before it and says it too",
                plural_name(*before)
            )),
            (before, key) => (*before == key).then(|| twice(name)),
        })
    }
}

fn twice(name: &str) -> String {
    format!("`[{name}]` stands twice in the select")
}

/// What the keys of a select on a fact are; or why it cannot be selected on.
fn selectable(ty: &Type, options: NumberOptions, ordinal: bool, name: &str) -> Result<By, (String, String)> {
    let what = match ty {
        Type::Choice(_) => return Ok(By::Member),
        Type::YesNo => return Ok(By::YesNo),
        Type::Text { .. } | Type::Identifier => return Ok(By::Text),
        Type::Integer { .. } | Type::Decimal | Type::Percent => return Ok(By::Number { options, ordinal }),
        Type::Money => "a sum of money",
        Type::Date | Type::DateTime => "a date",
        Type::Duration => "a duration",
        Type::Prose { .. } => "whole sentences",
        Type::List { .. } => "a list",
        Type::Url => "a web address",
    };
    Err((
        format!("`${name}` is {what} and cannot be selected on"),
        "a choice, yes or no, a number or a text can; what depends on the rest is a play or a sentence with its own \
         `when`"
            .to_owned(),
    ))
}
