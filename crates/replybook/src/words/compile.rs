//! From a message's syntax tree to a sentence: patterns, references and variables.

use std::borrow::Cow;
use std::ops::Range;

use fluent_syntax::ast;

use super::draft::Draft;
use super::frame::{Frame, Operand, Told, Variables, anchor, sigil};
use super::plural::Plurals;
use super::reference::{Lost, Target};
use super::sentence::{How, Of};
use super::source::Source;
use super::trace::{Trace, Traced};
use super::{Broken, Scope, Sentence, Words, literal, syntax};
use crate::diagnostic::{Diagnostic, nearest};
use crate::fact::Type;

/// How deep the compiler goes down the stack through references and braces.
const DEEPEST: usize = 200;
/// How many elements of patterns one sentence may be made of, all its references written out.
const MOST_ELEMENTS: usize = 10_000;
/// How much text one sentence may have in all its variants: 1 MiB.
const MOST_TEXT: usize = 1 << 20;
/// How many errors of one sentence are told.
const MOST_ERRORS: usize = 50;

/// A number without bounds.
pub(super) static WHOLE: Type = Type::Integer { min: None, max: None };

pub(super) type Pattern<'a> = ast::Pattern<&'a str>;
pub(super) type Inline<'a> = ast::InlineExpression<&'a str>;

pub(super) struct Compiler<'a> {
    pub words: &'a Words,
    pub chain: &'a [&'a str],
    pub scope: &'a Scope<'a>,
    pub plurals: Plurals,
    pub draft: Draft,
    /// The patterns that are being compiled, each inside the one before.
    pub open: Vec<Open<'a>>,
    /// Written for Switzerland and Liechtenstein, which have no ß.
    swiss: bool,
    elements: usize,
    /// The sentence is too large or too deep: nothing more is compiled.
    exhausted: bool,
    errors: Vec<Diagnostic>,
    /// Files whose own errors have been told.
    told: Vec<*const Source>,
}

/// A pattern that is being compiled.
pub(super) struct Open<'a> {
    /// By which it is referred to.
    pub name: String,
    pub pattern: &'a Pattern<'a>,
    /// Where it is referred to.
    pub source: &'a Source,
    pub at: Range<usize>,
}

pub(super) fn compile(
    words: &Words,
    chain: &[&str],
    id: &str,
    attribute: Option<&str>,
    scope: &Scope<'_>,
) -> Result<Sentence, Vec<Diagnostic>> {
    run(words, chain, id, attribute, scope, None).map(|(sentence, _)| sentence)
}

pub(super) fn compile_traced(
    words: &Words,
    chain: &[&str],
    id: &str,
    attribute: Option<&str>,
    scope: &Scope<'_>,
) -> Result<Traced, Vec<Diagnostic>> {
    let (sentence, trace) = run(words, chain, id, attribute, scope, Some(Trace::default()))?;
    Ok(Traced::new(sentence, trace.unwrap_or_default()))
}

fn run(
    words: &Words,
    chain: &[&str],
    id: &str,
    attribute: Option<&str>,
    scope: &Scope<'_>,
    trace: Option<Trace>,
) -> Result<(Sentence, Option<Trace>), Vec<Diagnostic>> {
    let language = chain.first().copied().unwrap_or_default();
    let mut compiler = Compiler {
        words,
        chain,
        scope,
        plurals: Plurals::new(language),
        draft: Draft::new(trace),
        open: Vec::new(),
        swiss: matches!(language, "de-CH" | "de-LI"),
        elements: 0,
        exhausted: false,
        errors: Vec::new(),
        told: Vec::new(),
    };
    match words.pattern(chain, id, attribute) {
        Ok(Target { name, pattern, source }) => {
            let frame = Frame { source, variables: Variables::Facts, whole: true, unreachable: false, depth: 0 };
            compiler.open.push(Open { name, pattern, source, at: 0..0 });
            compiler.pattern(pattern, frame);
        }
        Err(Lost::Broken(source)) => {
            let Told = compiler.tell(source);
        }
        Err(Lost::No { message, help }) => {
            let file = words.expected(chain, id);
            compiler.errors.push(Diagnostic { help, ..Diagnostic::new("missing-message", file, message) });
        }
    }
    if compiler.errors.is_empty() { Ok(compiler.draft.finish()) } else { Err(compiler.errors) }
}

impl<'a> Compiler<'a> {
    pub(super) fn pattern(&mut self, pattern: &'a Pattern<'a>, frame: Frame<'_, 'a>) {
        let whole = frame.whole && pattern.elements.len() == 1;
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    if self.affords(value, frame) {
                        self.text(value);
                        if value.contains('\n') {
                            self.trace(self.draft.code.len() - 1, frame.source.span(value), frame);
                        }
                    }
                }
                ast::PatternElement::Placeable { expression } => self.expression(expression, Frame { whole, ..frame }),
            }
        }
    }

    fn expression(&mut self, expression: &'a ast::Expression<&'a str>, frame: Frame<'_, 'a>) {
        let frame = Frame { depth: frame.depth + 1, ..frame };
        let (ast::Expression::Select { selector: inline, .. } | ast::Expression::Inline(inline)) = expression;
        if !self.affords(anchor(inline), frame) {
            return;
        }
        match expression {
            ast::Expression::Select { selector, variants } => self.select(selector, variants, frame),
            ast::Expression::Inline(Inline::Placeable { expression }) => self.expression(expression, frame),
            ast::Expression::Inline(inline) => {
                // A failure has been told; what stands beside it may have another.
                let _ = self.inline(inline, frame);
            }
        }
    }

    fn inline(&mut self, inline: &'a Inline<'a>, frame: Frame<'_, 'a>) -> Result<(), Told> {
        match inline {
            Inline::MessageReference { id, attribute } => self.say_message(id.name, attribute.as_ref(), frame),
            Inline::TermReference { id, attribute: None, arguments } => {
                self.say_term(id.name, arguments.as_ref(), frame)
            }
            Inline::FunctionReference { id, arguments } => self.say_call(id.name, arguments, frame),
            _ => {
                let operand = self.operand(inline, frame)?;
                self.print(operand, How::Plain, anchor(inline), frame)
            }
        }
    }

    /// What stands in an expression that is a literal, a variable or an attribute of a term.
    pub(super) fn operand(&mut self, inline: &'a Inline<'a>, frame: Frame<'_, 'a>) -> Result<Operand<'a>, Told> {
        match inline {
            Inline::StringLiteral { value } => literal::unescape(value).map(Operand::Text).map_err(|at| {
                let start = frame.source.span(value).start;
                let at = start + at.start..start + at.end;
                self.fail(
                    "fluent-syntax",
                    frame.source,
                    at,
                    "the escape stands for no character of a text",
                    syntax::ESCAPES,
                )
            }),
            Inline::NumberLiteral { value } => literal::number(value).map(Operand::Number).ok_or_else(|| {
                let help = "a number has 30 digits at most";
                self.fail("fluent-syntax", frame.source, frame.source.span(value), "the number is too long", help)
            }),
            Inline::VariableReference { id } => self.variable(id.name, frame),
            Inline::TermReference { id, attribute: Some(attribute), arguments } => {
                self.term_attribute(id.name, attribute, arguments.as_ref(), frame)
            }
            _ => {
                let at = frame.source.span(anchor(inline));
                let help = "write a fact (`$fact`) or a literal";
                Err(self.fail("fluent-syntax", frame.source, at, "this cannot stand here", help))
            }
        }
    }

    fn variable(&mut self, name: &'a str, frame: Frame<'_, 'a>) -> Result<Operand<'a>, Told> {
        let scope = self.scope;
        let (message, help) = match frame.variables {
            Variables::Arguments(arguments) => {
                let given = arguments.iter().find(|(given, _)| *given == name);
                return Ok(given.map_or(Operand::Missing, |(_, value)| value.clone()));
            }
            Variables::Count(slot) if name == "count" => return Ok(Operand::Later(Of::Count(slot), &WHOLE)),
            Variables::Count(_) => (
                format!("`${name}` is not known here"),
                Some("the words of a duration know `$count`, the number in it, and nothing else".to_owned()),
            ),
            Variables::Facts => match (name, scope.item, scope.facts.find(name)) {
                ("item", Some(ty), _) => return Ok(Operand::Later(Of::Item, ty)),
                ("position", Some(_), _) => return Ok(Operand::Later(Of::Position, &WHOLE)),
                (_, _, Some(slot)) => return Ok(Operand::Later(Of::Fact(slot), &scope.facts.get(slot).ty)),
                ("item" | "position", None, None) => (
                    format!("`${name}` is not known here"),
                    Some("it is known in a sentence that is said once per item: `{ say: …, each: … }`".to_owned()),
                ),
                _ if scope.facts.is_empty() => (
                    format!("`${name}` is not known here"),
                    Some("the agent reads titles, reasons, questions and notes without a case".to_owned()),
                ),
                _ => {
                    let help = nearest(name, scope.facts.names()).map_or_else(
                        || "a sentence knows the facts of each scenario that says it, and those of all".to_owned(),
                        |near| format!("did you mean `${near}`?"),
                    );
                    (format!("no fact is called `${name}`"), Some(help))
                }
            },
        };
        Err(self.fail("unknown-fact", frame.source, sigil(frame.source.span(name)), message, help))
    }

    pub(super) fn german(&self) -> bool {
        self.chain.first().is_some_and(|language| *language == "de" || language.starts_with("de-"))
    }

    /// Writes text of the pack.
    pub(super) fn text(&mut self, text: &str) {
        let text = self.spelled(text);
        self.draft.push_text(&text);
    }

    /// Text of the pack in the spelling of its country.
    pub(super) fn spelled<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.swiss { Cow::Owned(swiss(text)) } else { Cow::Borrowed(text) }
    }

    /// Whether the sentence may have one more element. Small messages that refer to each other could fill the memory.
    pub(super) fn affords(&mut self, element: &str, frame: Frame<'_, 'a>) -> bool {
        self.elements += 1;
        let what = if self.exhausted {
            return false;
        } else if frame.depth > DEEPEST {
            format!("the sentence is nested more than {DEEPEST} deep")
        } else if self.elements > MOST_ELEMENTS {
            format!("the sentence has more than {MOST_ELEMENTS} parts with all that it refers to")
        } else if self.draft.text.len() + element.len() > MOST_TEXT {
            "the sentence has more than 1 MiB of text with all that it refers to".to_owned()
        } else {
            return true;
        };
        self.exhausted = true;
        let help = "write shorter sentences with fewer references in each other".to_owned();
        let Told = self.fail("too-large", frame.source, frame.source.span(element), what, help);
        false
    }

    /// Notes an error at a place of a file.
    pub(super) fn fail(
        &mut self,
        rule: &'static str,
        source: &Source,
        at: Range<usize>,
        message: impl Into<String>,
        help: impl Into<Help>,
    ) -> Told {
        if self.errors.len() < MOST_ERRORS {
            let error = Diagnostic { help: help.into().0, ..source.diagnostic(rule, at, message) };
            // A message that is referred to twice has each of its errors once.
            if !self.errors.contains(&error) {
                self.errors.push(error);
            }
        }
        Told
    }

    /// Notes what is wrong with a file that does not parse.
    pub(super) fn tell(&mut self, source: Broken<'_>) -> Told {
        if !self.told.iter().any(|told| std::ptr::eq(*told, source)) {
            self.told.push(source);
            self.errors.extend_from_slice(source.errors());
        }
        Told
    }
}

/// What would be right, if that is known.
pub(super) struct Help(Option<String>);

impl From<&str> for Help {
    fn from(help: &str) -> Help {
        Help(Some(help.to_owned()))
    }
}

impl From<String> for Help {
    fn from(help: String) -> Help {
        Help(Some(help))
    }
}

impl From<Option<String>> for Help {
    fn from(help: Option<String>) -> Help {
        Help(help)
    }
}

/// German as Switzerland writes it: ss for ß, and guillemets for quotation marks.
pub(super) fn swiss(text: &str) -> String {
    text.replace('ß', "ss").replace('ẞ', "SS").replace('„', "«").replace('“', "»")
}
