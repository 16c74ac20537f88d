//! YAML in, with positions: what `serde_yaml` does not tell is found by a walk over the parser's events. What the text says
//! is put together on the same walk; `serde_yaml` has the say where that is not enough, and tells what is wrong.

mod growth;
mod node;
mod places;
mod syntax;

use std::borrow::Cow;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use serde::Deserialize;

use self::growth::Growth;
pub(crate) use self::node::{Map, Node};
use self::places::At;
pub(crate) use self::places::Places;
use crate::diagnostic::{Diagnostic, of_serde, short};
use crate::scan::has_controls;

/// The largest file that is read, in bytes.
pub(crate) const MAX_BYTES: usize = 1 << 20;
/// How deep maps and lists may stand in one another. No format of ours needs more than ten.
const MAX_DEPTH: usize = 32;

/// A step on the way to a value: a key of a map or a place in a list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    Key(String),
    At(usize),
}

impl From<&str> for Step {
    fn from(key: &str) -> Step {
        Step::Key(key.to_owned())
    }
}

impl From<usize> for Step {
    fn from(at: usize) -> Step {
        Step::At(at)
    }
}

/// Something wrong in the meaning of a YAML file: where, what, and what would be right.
#[derive(Debug)]
pub(crate) struct Problem {
    pub rule: &'static str,
    pub path: Vec<Step>,
    pub message: String,
    pub help: Option<String>,
}

impl Problem {
    pub(crate) fn new(message: impl Into<String>) -> Problem {
        Problem { rule: "invalid-declaration", path: Vec::new(), message: message.into(), help: None }
    }

    /// Says which rule is broken; without this, that of declarations.
    pub(crate) fn rule(mut self, rule: &'static str) -> Problem {
        self.rule = rule;
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Problem {
        self.help = Some(help.into());
        self
    }

    /// Adds "did you mean …?" where a known name is near.
    pub(crate) fn nearest<'a>(self, name: &str, known: impl IntoIterator<Item = &'a str>) -> Problem {
        match crate::diagnostic::nearest(name, known) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self,
        }
    }

    /// Says that the problem lies one step further in.
    pub(crate) fn within(mut self, step: impl Into<Step>) -> Problem {
        self.path.insert(0, step.into());
        self
    }

    /// Finds the problem's place in the file.
    pub(crate) fn locate(self, file: &str, text: &str) -> Diagnostic {
        self.locate_by(&Places::of(text), file, text)
    }

    /// Finds the problem's place in a file whose places are known.
    pub(crate) fn locate_by(self, places: &Places, file: &str, text: &str) -> Diagnostic {
        let diagnostic = Diagnostic { help: self.help, ..Diagnostic::new(self.rule, file, self.message) };
        places.point(diagnostic, text, &self.path)
    }
}

/// How much is told of one file.
const TOLD_MAX: usize = 100;

/// All that is wrong in the meaning of a YAML file.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<Problem>);

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Problems {
        Problems(vec![problem])
    }
}

impl Problems {
    pub(crate) fn add(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// Takes what was made, or notes why it could not be.
    pub(crate) fn note<T>(&mut self, made: Result<T, impl Into<Problems>>) -> Option<T> {
        match made {
            Ok(made) => Some(made),
            Err(problems) => {
                self.0.extend(problems.into().0);
                None
            }
        }
    }

    /// Leaves out what follows from another.
    pub(crate) fn retain(&mut self, keeps: impl FnMut(&Problem) -> bool) {
        self.0.retain(keeps);
    }

    /// What was made, if nothing is wrong.
    pub(crate) fn or<T>(self, made: T) -> Result<T, Problems> {
        if self.0.is_empty() { Ok(made) } else { Err(self) }
    }

    /// Says that all of it lies one step further in.
    pub(crate) fn within(self, step: impl Into<Step>) -> Problems {
        let step = step.into();
        Problems(self.0.into_iter().map(|problem| problem.within(step.clone())).collect())
    }

    /// Finds the places of what is wrong.
    pub(crate) fn located(self, locate: impl FnMut(Problem) -> Diagnostic) -> Vec<Diagnostic> {
        self.0.into_iter().take(TOLD_MAX).map(locate).collect()
    }
}

/// Reads a YAML text into a type.
///
/// Over-long texts, deep nesting, duplicate keys, anchors and several documents are errors: with any of them a reader sees
/// something else than the machine.
pub(crate) fn read<'t, T: Deserialize<'t>>(file: &str, text: &'t str) -> Result<T, Diagnostic> {
    // What is not as the type has it is told by the other parser, which also reads what is rarely written.
    match inspect(file, text)?.and_then(|node| T::deserialize(node).ok()) {
        Some(read) => Ok(read),
        None => read_inspected(file, text),
    }
}

/// Reads a YAML text of which it is known that [`read`] would refuse nothing in it.
pub(crate) fn read_inspected<'t, T: Deserialize<'t>>(file: &str, text: &'t str) -> Result<T, Diagnostic> {
    serde_yaml::from_str(text).map_err(|error| {
        let diagnostic = of_serde(file, &error.to_string());
        match error.location() {
            Some(at) => diagnostic.at_word(text, at.line(), at.column()),
            None => diagnostic,
        }
    })
}

/// Refuses what `serde_yaml` would take in silence, or take too long over; what the text says comes back, unless it has
/// something that the two parsers may see differently.
fn inspect<'t>(file: &str, text: &'t str) -> Result<Option<Node<'t>>, Diagnostic> {
    if text.len() > MAX_BYTES {
        return Err(Diagnostic::new(
            "yaml-syntax",
            file,
            format!("the text has {} bytes; at most {MAX_BYTES} are read", text.len()),
        ));
    }
    let controls = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{85}');
    if has_controls(text)
        && let Some((at, control)) = text.char_indices().find(|(_, c)| controls(*c))
    {
        let message = format!("a control character (U+{:04X}) stands here", u32::from(control));
        let wrong = Diagnostic::new("yaml-syntax", file, message).help("remove it");
        return Err(wrong.at(text, at..at + control.len_utf8()));
    }
    let mut documents = 0;
    let mut growth = Growth::default();
    let wrong = |error: String, help: Option<&'static str>| Wrong { error, help, at: None };
    walk(text, |seen, _| {
        Err(match &seen {
            Seen::Open { .. } if growth.depth() == MAX_DEPTH => {
                wrong(format!("more than {MAX_DEPTH} levels of nesting"), None)
            }
            Seen::Key(key) if growth.has(key) => {
                wrong(format!("the key `{}` is given twice", short(key)), Some("leave one of the two out"))
            }
            Seen::Document if documents == 0 => {
                documents = 1;
                return Ok(());
            }
            Seen::Document => {
                wrong("a second document begins here".into(), Some("one file holds one: leave `---` out"))
            }
            Seen::OddKey => wrong("a key must be a plain word".into(), None),
            Seen::Anchor => {
                wrong("anchors and aliases (`&name`, `*name`) are not read".into(), Some("write the value out"))
            }
            Seen::Plain(text) if changes(text) => wrong(
                format!("`{}` is a number that would not stay as it is written", short(text)),
                Some("put it in quotes"),
            ),
            _ => {
                growth.add(seen);
                return Ok(());
            }
        })
    })
    .map_err(|wrong| {
        let Wrong { error, help, at } = wrong;
        let diagnostic = Diagnostic { help: help.map(str::to_owned), ..Diagnostic::new("yaml-syntax", file, error) };
        match at {
            Some(At { line, column, width }) => diagnostic.at_line(text, line, column, width),
            None => diagnostic,
        }
    })?;
    Ok(growth.grown(text))
}

/// Whether a text without quotes is a number to YAML, and in a form that is lost: `12E5`, `0x1F`, `+5`, `.nan`, or more
/// digits than are counted with. An order's number may well look so.
fn changes(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let radix = [("0x", 16), ("0o", 8), ("0b", 2)].into_iter().any(|(prefix, radix)| {
        unsigned.strip_prefix(prefix).is_some_and(|digits| u128::from_str_radix(digits, radix).is_ok())
    });
    let no_number = matches!(unsigned, ".nan" | ".NaN" | ".NAN" | ".inf" | ".Inf" | ".INF");
    let digits = unsigned.bytes().all(|b| b.is_ascii_digit());
    let number = unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.') && unsigned.parse::<f64>().is_ok();
    let form = text.starts_with('+') || text.contains(['e', 'E']) || (digits && unsigned.parse::<i64>().is_err());
    radix || no_number || (number && form)
}

/// Why a walk stopped.
struct Wrong {
    error: String,
    help: Option<&'static str>,
    at: Option<At>,
}

/// What a walk over a YAML text meets.
enum Seen<'t> {
    Document,
    /// A key of a map, whose value follows.
    Key(Cow<'t, str>),
    OddKey,
    /// A place in a list; what stands there follows.
    Item(usize),
    /// A text without quotes, which may mean a number.
    Plain(Cow<'t, str>),
    Quoted(Cow<'t, str>),
    Open {
        list: bool,
    },
    Close,
    /// The value of a key or of an item ends.
    Left,
    Anchor,
    /// A type that is given to what follows.
    Tag,
}

enum Frame {
    Map { inside: bool },
    List { next: usize },
}

/// Goes through a YAML text. Stops at the first error, the text's or the visitor's.
fn walk<'t>(text: &'t str, mut visit: impl FnMut(Seen<'t>, Span) -> Result<(), Wrong>) -> Result<(), Wrong> {
    let mut frames: Vec<Frame> = Vec::new();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| {
            let (message, help) = syntax::explain(error.info());
            Wrong { error: message, help, at: Some(Span::empty(*error.marker()).into()) }
        })?;
        let mut visit = |seen| visit(seen, span).map_err(|wrong| Wrong { at: Some(span.into()), ..wrong });
        let (anchor, tag) = match &event {
            Event::DocumentStart(_) => {
                visit(Seen::Document)?;
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                frames.pop();
                visit(Seen::Close)?;
                if leave(&mut frames) {
                    visit(Seen::Left)?;
                }
                continue;
            }
            Event::Alias(_) => (true, false),
            Event::Scalar(_, _, anchor, tag) | Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) => {
                (*anchor != 0, tag.is_some())
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => continue,
        };
        if anchor {
            visit(Seen::Anchor)?;
        }
        if tag {
            visit(Seen::Tag)?;
        }
        match frames.last_mut() {
            Some(Frame::Map { inside: inside @ false }) => {
                let Event::Scalar(key, ..) = event else {
                    visit(Seen::OddKey)?;
                    return Ok(());
                };
                *inside = true;
                visit(Seen::Key(key))?;
                continue;
            }
            Some(Frame::List { next }) => {
                visit(Seen::Item(*next))?;
                *next += 1;
            }
            Some(Frame::Map { .. }) | None => {}
        }
        let value = match event {
            Event::SequenceStart(..) => {
                frames.push(Frame::List { next: 0 });
                visit(Seen::Open { list: true })?;
                continue;
            }
            Event::MappingStart(..) => {
                frames.push(Frame::Map { inside: false });
                visit(Seen::Open { list: false })?;
                continue;
            }
            Event::Scalar(text, ScalarStyle::Plain, ..) => Seen::Plain(text),
            Event::Scalar(text, ..) => Seen::Quoted(text),
            _ => Seen::Quoted("".into()),
        };
        visit(value)?;
        if leave(&mut frames) {
            visit(Seen::Left)?;
        }
    }
    Ok(())
}

/// Steps back out of a value; whether there was anything to step out of.
fn leave(frames: &mut [Frame]) -> bool {
    match frames.last_mut() {
        Some(Frame::Map { inside }) => {
            *inside = false;
            true
        }
        Some(Frame::List { .. }) => true,
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value as Json;

    use super::*;

    fn wrong(text: &str) -> String {
        read::<Json>("x.yaml", text).unwrap_err().to_string()
    }

    #[test]
    fn what_a_reader_would_miss_is_refused_with_its_place() {
        assert_eq!(wrong("a: 1\nb: 2\na: 3\n"), "x.yaml:3:1: the key `a` is given twice");
        for among in [1, 15, 16, 17, 40] {
            let keys: String = (0..among).map(|n| format!("  k{n}: {{ a: 1 }}\n")).collect();
            let told = format!("x.yaml:{}:3: the key `k0` is given twice", among + 2);
            assert_eq!(wrong(&format!("m:\n{keys}  k0: 2\n")), told);
            assert!(read::<Json>("x.yaml", &format!("m:\n{keys}n:\n{keys}")).is_ok());
        }
        assert_eq!(wrong("a: &x [1]\nb: *x\n").split(": anchors").next(), Some("x.yaml:1:4"));
        assert_eq!(wrong("a: 1\n---\nb: 2\n"), "x.yaml:2:1: a second document begins here");
        assert_eq!(wrong("[a]: 1\n"), "x.yaml:1:1: a key must be a plain word");
        assert_eq!(wrong("a: Grüße\nü: \u{1b}[2J\n"), "x.yaml:2:4: a control character (U+001B) stands here");
        let deep = wrong(&"[".repeat(100_000));
        assert!(deep.contains("nesting") || deep.contains("recursion"), "{deep}");
        assert!(wrong(&"a: ".repeat(MAX_BYTES)).contains("bytes"));
        assert!(wrong("a: [1\nb: 2").starts_with("x.yaml:2:"), "{}", wrong("a: [1\nb: 2"));
    }

    #[test]
    fn a_number_that_would_change_is_refused() {
        for odd in ["12E5", "1e999", "0x1F", "0o17", "-0b1", "+5", ".nan", "-.inf", "99999999999999999999", "-.5e1"] {
            assert!(wrong(&format!("a: [{odd}]\n")).contains("would not stay as it is written"), "{odd}");
            assert_eq!(read::<Json>("x.yaml", &format!("a: '{odd}'\n")).unwrap()["a"], odd);
        }
        for plain in ["5", "-5", "49.90", "00123", "12E", "E5", "1.2.3", "0xZZ", "+49 40 1", "infinity", "2026-11-24"] {
            assert!(read::<Json>("x.yaml", &format!("a: {plain}\n")).is_ok(), "{plain}");
        }
    }

    #[test]
    fn a_bomb_of_aliases_does_not_go_off() {
        let mut text = String::from("a0: &a0 [x]\n");
        for n in 1..60 {
            text += &format!("a{n}: &a{n} [*a{m}, *a{m}]\n", m = n - 1);
        }
        assert!(wrong(&text).contains("anchors and aliases"));
    }
}
