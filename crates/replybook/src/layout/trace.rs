//! Runs Tera on tokens and reads the skeleton off what comes back.

use std::io;

use tera::{Context, Tera, Value};

use super::{Block, Escape, Part, Piece, Shape, Skeleton, escape_html};

/// How many bytes a layout writes at most, its tokens included.
pub(super) const OUTPUT_MAX: usize = 1 << 20;

/// The marks of a token's ends, which no file of a layout may hold. Printable ones: in a list or a map that is written
/// as a whole, Tera writes others as `\u{…}`, and the token would be overlooked.
pub(super) const OPEN: char = '⦃';
pub(super) const CLOSE: char = '⦄';

/// What follows a token's number. Letters of both cases, digits, spaces and all that HTML escapes: whatever is done to a
/// part leaves its trace.
const TAIL: &str = " of Aa 07 <&\"'>⦄";

/// Why a layout makes no skeleton of a shape.
pub(super) enum Failure {
    Tera(tera::Error),
    /// A part was not placed exactly once and whole, or what is written around it is wrong.
    Part {
        rule: &'static str,
        /// How a layout names the part, if it is about one.
        part: Option<&'static str>,
        message: String,
        help: String,
    },
}

impl Failure {
    /// How a layout names the part that it is about.
    pub(super) fn part(&self) -> Option<&'static str> {
        match self {
            Failure::Part { part, .. } => *part,
            Failure::Tera(_) => None,
        }
    }

    /// Says that a part is not placed as it should be.
    fn misplaced(part: Option<&'static str>, message: String, help: String) -> Failure {
        Failure::Part { rule: "misplaced-part", part, message, help }
    }
}

/// Runs a layout on a shape.
pub(super) fn run(engine: &Tera, file: &str, shape: &Shape) -> Result<Skeleton, Failure> {
    let parts = shape.parts();
    let tokens: Vec<String> = (0..parts.len()).map(|number| format!("{OPEN}{number}{TAIL}")).collect();
    let mut written = Bounded(Vec::new());
    engine.render_to(file, &context(shape, tokens.iter().map(String::as_str)), &mut written).map_err(Failure::Tera)?;
    let written = String::from_utf8_lossy(&written.0);
    let tidy = lines(&written).collect::<Vec<_>>().join("\n");
    if let Some(mark) = tidy.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        let message = format!("the layout writes a control character (U+{:04X})", mark as u32);
        return Err(Failure::misplaced(None, message, "it would reach the customer: remove it".into()));
    }
    cut(&tidy, &parts).map_err(|(part, fault)| part_failure(file, shape, part, fault))
}

/// What a layout sees of a letter; the texts come in the order of [`Shape::parts`].
///
/// A part that is not there is an empty text: it is written as nothing and is false in a condition.
pub(super) fn context<'a>(shape: &Shape, mut texts: impl Iterator<Item = &'a str>) -> Context {
    let mut next = |there| Value::from(if there { texts.next() } else { None }.unwrap_or_default());
    let mut context = Context::new();
    let mut insert = |name, value| context.insert_value(name, value);
    insert("salutation", next(shape.salutation));
    insert("order", next(shape.order));
    let blocks = shape.blocks.iter().map(|block| {
        let (kind, name, content) = match block {
            Block::Paragraph => ("paragraph", "text", next(true)),
            Block::List(items) => ("list", "items", Value::from((0..*items).map(|_| next(true)).collect::<Vec<_>>())),
        };
        Value::from(tera::Map::from([("kind".into(), kind.into()), (name.into(), content)]))
    });
    insert("blocks", Value::from(blocks.collect::<Vec<_>>()));
    insert("closing", next(shape.closing));
    insert("signature", next(shape.signature));
    context
}

impl Shape {
    /// The parts that are there, in a letter's order.
    pub(super) fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        parts.extend(self.salutation.then_some(Part::Salutation));
        parts.extend(self.order.then_some(Part::Order));
        for (number, block) in (0..).zip(&self.blocks) {
            match block {
                Block::Paragraph => parts.push(Part::Paragraph(number)),
                Block::List(items) => parts.extend((0..*items).map(|item| Part::Item(number, item))),
            }
        }
        parts.extend(self.closing.then_some(Part::Closing));
        parts.extend(self.signature.then_some(Part::Signature));
        parts
    }

    /// Says in words what is there.
    pub(super) fn describe(&self) -> String {
        let mut words = Vec::new();
        words.extend(self.salutation.then(|| "a salutation".to_owned()));
        words.extend(self.order.then(|| "an order".to_owned()));
        let mut blocks = self.blocks.as_slice();
        while let Some((block, rest)) = blocks.split_first() {
            let same = blocks.iter().take_while(|other| *other == block).count();
            words.push(match (block, same) {
                (Block::Paragraph, 1) => "a paragraph".into(),
                (Block::Paragraph, _) => format!("{same} paragraphs"),
                (Block::List(items), _) => format!("a list of {items}"),
            });
            blocks = if *block == Block::Paragraph { &blocks[same..] } else { rest };
        }
        words.extend(self.closing.then(|| "a closing".to_owned()));
        words.extend(self.signature.then(|| "a signature".to_owned()));
        if words.is_empty() { "nothing".into() } else { words.join(", ") }
    }
}

impl Part {
    /// How a layout names it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Part::Salutation => "salutation",
            Part::Order => "order",
            Part::Paragraph(_) => "block.text",
            Part::Item(..) => "item",
            Part::Closing => "closing",
            Part::Signature => "signature",
        }
    }

    /// Says in words which part it is.
    pub(super) fn describe(self) -> String {
        match self {
            Part::Paragraph(block) => format!("the paragraph in block {}", block + 1),
            Part::Item(block, item) => format!("item {} of the list in block {}", item + 1, block + 1),
            other => format!("the {}", other.name()),
        }
    }
}

#[derive(Clone, Copy)]
enum Fault {
    Missing,
    Twice,
    Altered,
}

/// Cuts what was written at its tokens.
fn cut(written: &str, parts: &[Part]) -> Result<Skeleton, (Option<Part>, Fault)> {
    let mut escaped_tail = String::new();
    escape_html(TAIL, &mut escaped_tail);
    let mut pieces = Vec::new();
    let mut placed = vec![false; parts.len()];
    let mut rest = written;
    while let Some(at) = rest.find([OPEN, CLOSE]) {
        let (text, token) = rest.split_at(at);
        let digits = token.strip_prefix(OPEN).unwrap_or(token);
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        let number: Option<usize> = digits[..end].parse().ok().filter(|number| *number < parts.len());
        let Some(number) = number else { return Err((None, Fault::Altered)) };
        let (escape, after) = if let Some(after) = digits[end..].strip_prefix(TAIL) {
            (Escape::None, after)
        } else if let Some(after) = digits[end..].strip_prefix(&*escaped_tail) {
            (Escape::Html, after)
        } else {
            return Err((Some(parts[number]), Fault::Altered));
        };
        if std::mem::replace(&mut placed[number], true) {
            return Err((Some(parts[number]), Fault::Twice));
        }
        if !text.is_empty() {
            pieces.push(Piece::Text(text.into()));
        }
        pieces.push(Piece::Part(parts[number], escape));
        rest = after;
    }
    if let Some(missing) = placed.iter().position(|placed| !placed) {
        return Err((Some(parts[missing]), Fault::Missing));
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.into()));
    }
    Ok(Skeleton { pieces })
}

fn part_failure(file: &str, shape: &Shape, part: Option<Part>, fault: Fault) -> Failure {
    let layout = file.strip_suffix(super::SUFFIX).unwrap_or(file);
    let (said, placed_by) = match part {
        None => ("a part".to_owned(), None),
        Some(part) => (part.describe(), Some(part.name())),
    };
    let fault = match fault {
        Fault::Missing => format!("leaves out {said}"),
        Fault::Twice => format!("places {said} twice"),
        Fault::Altered => format!("alters {said}"),
    };
    let help = format!(
        "each part that is there is placed once and as it is: `{{{{ {} }}}}`; this letter has {}",
        placed_by.unwrap_or("…"),
        shape.describe()
    );
    Failure::misplaced(placed_by, format!("the layout `{layout}` {fault}"), help)
}

/// The lines of a text without the space at their ends, without empty lines at the top, at the bottom, or following
/// each other.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut empty = false;
    text.trim()
        .split('\n')
        .map(str::trim_end)
        .filter(move |line| !std::mem::replace(&mut empty, line.is_empty()) || !line.is_empty())
}

/// Takes as many bytes as a layout may write: loops over long lists must not fill the memory.
struct Bounded(Vec<u8>);

impl io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > OUTPUT_MAX {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
