//! Messages and terms that a sentence refers to.

use std::ops::Range;

use fluent_syntax::ast;

use super::compile::{Compiler, Open, Pattern};
use super::frame::{Frame, Operand, Told, Variables, anchor, sigil};
use super::source::Source;
use super::{Broken, Found, Words};
use crate::diagnostic::nearest;

/// How many references may stand in each other.
const DEEPEST: usize = 100;

/// What a reference leads to.
pub(super) struct Target<'a> {
    pub name: String,
    pub pattern: &'a Pattern<'a>,
    pub source: &'a Source,
}

/// Why a reference leads nowhere.
pub(super) enum Lost<'a> {
    /// The file that it lives in does not parse.
    Broken(Broken<'a>),
    No {
        message: String,
        help: Option<String>,
    },
}

type Arguments<'a> = ast::CallArguments<&'a str>;
type Identifier<'a> = ast::Identifier<&'a str>;

impl Words {
    /// The pattern of a message or of its attribute.
    pub(super) fn pattern(&self, chain: &[&str], id: &str, attribute: Option<&str>) -> Result<Target<'_>, Lost<'_>> {
        let no = |(message, help)| Lost::No { message, help };
        let found = self.message(chain, id).map_err(Lost::Broken)?;
        let Found { source, entry } = found.ok_or_else(|| {
            let (message, help) = self.no_message(chain, id);
            // No id of a message has an underscore, and most names of facts have.
            let fact = || id.contains('_').then(|| format!("write `{{ ${id} }}` if it is a fact"));
            no((message, help.or_else(fact)))
        })?;
        let (name, pattern) = match attribute {
            None => (id.to_owned(), entry.value.as_ref()),
            Some(name) => (format!("{id}.{name}"), attribute_of(&entry.attributes, name)),
        };
        if let Some(pattern) = pattern {
            return Ok(Target { name, pattern, source });
        }
        let (path, known) = (&source.path, entry.attributes.iter().map(|attribute| attribute.id.name));
        Err(no(match attribute {
            None => (format!("the message `{id}` has attributes and no text of its own, in {path}"), None),
            Some(name) => (
                format!("the message `{id}` has no attribute `.{name}`, in {path}"),
                Some(nearest(name, known).map_or_else(
                    || format!("give it one, indented below its text: `.{name} = …`"),
                    |near| format!("did you mean `{id}.{near}`?"),
                )),
            ),
        }))
    }
}

impl<'a> Compiler<'a> {
    pub(super) fn say_message(
        &mut self,
        id: &'a str,
        attribute: Option<&Identifier<'a>>,
        frame: Frame<'_, 'a>,
    ) -> Result<(), Told> {
        let words: &'a Words = self.words;
        let at = frame.source.span(id);
        let target = words.pattern(self.chain, id, attribute.map(|attribute| attribute.name));
        let target = self.found(target, &at, frame)?;
        self.enter(target, at, frame.variables, frame)
    }

    pub(super) fn say_term(
        &mut self,
        id: &'a str,
        arguments: Option<&'a Arguments<'a>>,
        frame: Frame<'_, 'a>,
    ) -> Result<(), Told> {
        let at = sigil(frame.source.span(id));
        let (source, term) = self.term(id, &at, frame)?;
        let arguments = self.arguments(arguments, frame)?;
        let target = Target { name: format!("-{id}"), pattern: &term.value, source };
        self.enter(target, at, Variables::Arguments(&arguments), frame)
    }

    /// The text of a term's attribute. It only serves to be selected on, so it must be the same in every case.
    pub(super) fn term_attribute(
        &mut self,
        id: &'a str,
        attribute: &Identifier<'a>,
        arguments: Option<&'a Arguments<'a>>,
        frame: Frame<'_, 'a>,
    ) -> Result<Operand<'a>, Told> {
        let at = frame.source.span(attribute.name);
        let (source, term) = self.term(id, &sigil(frame.source.span(id)), frame)?;
        let Some(pattern) = attribute_of(&term.attributes, attribute.name) else {
            let known = term.attributes.iter().map(|attribute| attribute.id.name);
            let help = nearest(attribute.name, known).map(|near| format!("did you mean `-{id}.{near}`?"));
            return Err(self.fail(
                "unknown-reference",
                frame.source,
                at,
                format!("the term `-{id}` has no attribute `.{}`", attribute.name),
                help,
            ));
        };
        let arguments = self.arguments(arguments, frame)?;
        let name = format!("-{id}.{}", attribute.name);
        let mark = self.draft.mark();
        let entered = self.enter(Target { name, pattern, source }, at.clone(), Variables::Arguments(&arguments), frame);
        let text = self.draft.text_since(&mark);
        self.draft.rewind(&mark);
        entered?;
        text.map(|text| Operand::Text(text.into())).ok_or_else(|| {
            let help = "an attribute that is selected on is plain text, such as `masculine`";
            self.fail(
                "unknown-reference",
                frame.source,
                at,
                format!("`-{id}.{}` is not a plain text", attribute.name),
                help,
            )
        })
    }

    /// Compiles what a reference leads to; `at` is where the reference stands.
    pub(super) fn enter(
        &mut self,
        target: Target<'a>,
        at: Range<usize>,
        variables: Variables<'_, 'a>,
        frame: Frame<'_, 'a>,
    ) -> Result<(), Told> {
        let Target { name, pattern, source } = target;
        if let Some(first) = self.open.iter().position(|open| std::ptr::eq(open.pattern, pattern)) {
            let round = &self.open[first..];
            let mut names: Vec<&str> = round.iter().map(|open| open.name.as_str()).take(6).collect();
            if names.len() < round.len() {
                names.push("…");
            }
            names.push(&name);
            let message = format!("`{name}` comes round to itself: {}", names.join(" → "));
            return Err(self.fail(
                "reference-cycle",
                frame.source,
                at,
                message,
                "a message or a term must not lead back to itself",
            ));
        }
        if self.open.len() >= DEEPEST {
            let help = "write the text where it is said; two references in each other are plenty";
            return Err(self.fail(
                "too-large",
                frame.source,
                at,
                format!("references are more than {DEEPEST} deep"),
                help,
            ));
        }
        self.open.push(Open { name, pattern, source: frame.source, at });
        self.pattern(pattern, Frame { source, variables, whole: true, depth: frame.depth + 1, ..frame });
        self.open.pop();
        Ok(())
    }

    /// Notes why a reference leads nowhere.
    pub(super) fn found<T>(
        &mut self,
        found: Result<T, Lost<'_>>,
        at: &Range<usize>,
        frame: Frame<'_, 'a>,
    ) -> Result<T, Told> {
        found.map_err(|lost| match lost {
            Lost::Broken(source) => self.tell(source),
            Lost::No { message, help } => self.fail("unknown-reference", frame.source, at.clone(), message, help),
        })
    }

    fn term(
        &mut self,
        id: &str,
        at: &Range<usize>,
        frame: Frame<'_, 'a>,
    ) -> Result<(&'a Source, &'a ast::Term<&'a str>), Told> {
        let words: &'a Words = self.words;
        let term = words.term(self.chain, id).map_err(Lost::Broken).and_then(|found| {
            let no = || words.no_term(self.chain, id);
            found.ok_or_else(no).map_err(|(message, help)| Lost::No { message, help })
        });
        self.found(term, at, frame).map(|found| (found.source, found.entry))
    }

    fn arguments(
        &mut self,
        arguments: Option<&'a Arguments<'a>>,
        frame: Frame<'_, 'a>,
    ) -> Result<Vec<(&'a str, Operand<'a>)>, Told> {
        let Some(arguments) = arguments else { return Ok(Vec::new()) };
        if let Some(positional) = arguments.positional.first() {
            let at = frame.source.span(anchor(positional));
            let help = "write `-term(case: \"genitive\")`";
            return Err(self.fail("invalid-call", frame.source, at, "an argument of a term has a name", help));
        }
        arguments.named.iter().map(|named| Ok((named.name.name, self.operand(&named.value, frame)?))).collect()
    }
}

fn attribute_of<'a>(attributes: &'a [ast::Attribute<&'a str>], name: &str) -> Option<&'a Pattern<'a>> {
    attributes.iter().find(|attribute| attribute.id.name == name).map(|attribute| &attribute.value)
}
