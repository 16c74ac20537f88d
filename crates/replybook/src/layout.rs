//! Layouts: the form of a message on a channel.
//!
//! A layout is a Tera template that sees a letter's parts and nothing else. Each part is an opaque token that must be
//! placed exactly once and whole, so one run per [`Shape`] shows all that the layout does: the text between the tokens.
//! That is the [`Skeleton`]; a reply is written from it, and Tera never sees what a customer or a seller wrote.
//!
//! What keeps this true is split in three: [`grammar`] reads the templates before Tera does and refuses what could look
//! into a part, loop without end or overflow a stack; [`trace`] runs Tera on tokens; this module keeps the results.

mod frame;
mod grammar;
mod prove;
mod scan;
#[cfg(test)]
mod tests;
mod trace;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use tera::Tera;

pub(crate) use self::prove::{Presence, Reach};
use crate::diagnostic::{Diagnostic, nearest};

/// How many bytes a layout's file has at most.
const FILE_MAX: usize = 1 << 20;
/// How many skeletons one layout keeps. A shape depends on how long a caller's lists are, so there is no end of them.
const SHAPES_MAX: usize = 1_000;
/// What a layout's file is called after its name.
const SUFFIX: &str = ".tera";
/// A layout with such a name makes HTML: what is placed in it is escaped.
const HTML_SUFFIX: &str = "-html.tera";

/// The layouts of a stack of packs.
pub(crate) struct Layouts {
    files: BTreeMap<Box<str>, File>,
    layouts: BTreeMap<Box<str>, Layout>,
}

/// A template as it was read.
struct File {
    /// How diagnostics call it.
    shown: Box<str>,
    text: Box<str>,
}

/// A layout's template, compiled on first use, and what it has made of the shapes met so far.
#[derive(Default)]
struct Layout {
    engine: OnceLock<Result<Tera, Vec<Diagnostic>>>,
    skeletons: RwLock<HashMap<Shape, Arc<Skeleton>>>,
}

/// Which parts a letter has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Shape {
    pub salutation: bool,
    pub order: bool,
    pub blocks: Vec<Block>,
    pub closing: bool,
    pub signature: bool,
}

/// One block of a letter's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Block {
    Paragraph,
    /// A list of so many items.
    List(u16),
}

/// A part of a letter; blocks and items are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    Salutation,
    Order,
    /// The text of a block.
    Paragraph(u16),
    /// An item of a block.
    Item(u16, u16),
    Closing,
    Signature,
}

/// What a layout makes of a shape: fixed text, and the places of the parts in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Skeleton {
    pub pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(Box<str>),
    Part(Part, Escape),
}

/// How a part is written where the layout has placed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Escape {
    None,
    Html,
}

impl Layouts {
    /// Takes the templates of a stack, each with its name within the layouts' folder, how diagnostics call it, and its
    /// text. Of two with one name the later wins.
    pub(crate) fn new(files: Vec<(String, String, String)>) -> Layouts {
        let files: BTreeMap<Box<str>, File> = files
            .into_iter()
            .map(|(name, shown, text)| {
                let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
                (name.into(), File { shown: shown.into(), text: text.into() })
            })
            .collect();
        let layouts =
            files.keys().filter_map(|name| Some((name.strip_suffix(SUFFIX)?.into(), Layout::default()))).collect();
        Layouts { files, layouts }
    }

    /// The layouts' names, in alphabetical order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.layouts.keys().map(|name| &**name)
    }

    /// Everything that is wrong with the templates. A file that others include is looked at where it is included.
    pub(crate) fn errors(&self) -> Vec<Diagnostic> {
        self.roots().into_iter().filter_map(|layout| self.compiles(layout).err()).flatten().collect()
    }

    /// The files that some layouts are made of: their own and those that they include.
    pub(crate) fn files_of<'n>(&self, layouts: impl IntoIterator<Item = &'n str>) -> BTreeSet<&str> {
        let mut files = BTreeSet::new();
        let mut open: Vec<String> = layouts.into_iter().map(|name| format!("{name}{SUFFIX}")).collect();
        while let Some(name) = open.pop() {
            let Some((name, file)) = self.files.get_key_value(name.as_str()) else { continue };
            if files.insert(&**name) {
                open.extend(grammar::includes(&file.text).into_iter().map(str::to_owned));
            }
        }
        files
    }

    /// Tells whether there is a layout of this name.
    pub(crate) fn has(&self, layout: &str) -> bool {
        self.layouts.contains_key(layout)
    }

    /// Tells whether a layout of this name makes HTML.
    pub(crate) fn is_html(layout: &str) -> bool {
        layout.ends_with("-html")
    }

    /// What the layout makes of the shape.
    pub(crate) fn skeleton(&self, layout: &str, shape: &Shape) -> Result<Arc<Skeleton>, Vec<Diagnostic>> {
        let Some(found) = self.layouts.get(layout) else {
            return Err(vec![self.unknown(layout)]);
        };
        let known = found.skeletons.read().unwrap_or_else(PoisonError::into_inner).get(shape).cloned();
        if let Some(skeleton) = known {
            return Ok(skeleton);
        }
        let (file, engine) = self.engine(layout)?;
        let skeleton = trace::run(engine, &file, shape).map_err(|failure| vec![self.diagnose(&file, failure)])?;
        let skeleton = Arc::new(skeleton);
        let mut skeletons = found.skeletons.write().unwrap_or_else(PoisonError::into_inner);
        if skeletons.len() >= SHAPES_MAX {
            skeletons.clear();
        }
        skeletons.insert(shape.clone(), Arc::clone(&skeleton));
        Ok(skeleton)
    }

    /// The template of a layout, compiled on first use, and its file's name.
    fn engine(&self, layout: &str) -> Result<(String, &Tera), Vec<Diagnostic>> {
        let Some(found) = self.layouts.get(layout) else {
            return Err(vec![self.unknown(layout)]);
        };
        let file = format!("{layout}{SUFFIX}");
        let engine = found.engine.get_or_init(|| self.compile(&file)).as_ref().map_err(Clone::clone)?;
        Ok((file, engine))
    }

    /// Compiles a layout together with the files that it reaches, and no others: a fault elsewhere does not reach it.
    fn compile(&self, file: &str) -> Result<Tera, Vec<Diagnostic>> {
        let reached = grammar::check(&self.files, file)?;
        let mut engine = Tera::default();
        engine.autoescape_on([HTML_SUFFIX]);
        engine
            .add_raw_templates(reached.iter().map(|name| (*name, &*self.files[*name].text)))
            .map_err(|error| vec![self.diagnose(file, trace::Failure::Tera(error))])?;
        Ok(engine)
    }

    fn unknown(&self, layout: &str) -> Diagnostic {
        let unknown = format!("no layout is called `{layout}`");
        Diagnostic::new("unknown-layout", "templates/layouts", unknown).help(self.known(layout))
    }

    /// Names the nearest layout, or all that there are.
    pub(crate) fn known(&self, layout: &str) -> String {
        match nearest(layout, self.names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("there are {}", self.names().collect::<Vec<_>>().join(", ")),
        }
    }

    /// Says where a failure happened, in the words of this project.
    fn diagnose(&self, file: &str, failure: trace::Failure) -> Diagnostic {
        let shown = |name: &str| self.files.get(name).map_or(name, |file| &*file.shown).to_owned();
        let error = match failure {
            trace::Failure::Part { rule, part, message, help } => {
                let diagnostic = Diagnostic::new(rule, shown(file), message).help(help);
                let text = self.files.get(file).map_or("", |file| &*file.text);
                return match part.and_then(|part| grammar::placed(text, part)) {
                    Some(range) => diagnostic.at(text, range),
                    None => diagnostic,
                };
            }
            trace::Failure::Tera(error) => error,
        };
        match error.kind() {
            tera::ErrorKind::SyntaxError(report) | tera::ErrorKind::RenderingError(report) => {
                let diagnostic =
                    Diagnostic::new("layout-syntax", shown(report.filename()), in_our_voice(report.message()));
                match self.files.get(report.filename()) {
                    Some(file) => diagnostic.at(&file.text, report.span().range.clone()),
                    None => diagnostic,
                }
            }
            tera::ErrorKind::Io(_) => Diagnostic::new(
                "layout-syntax",
                shown(file),
                format!("the layout writes more than {} bytes", trace::OUTPUT_MAX),
            ),
            other => Diagnostic::new("layout-syntax", shown(file), in_our_voice(&other.to_string())),
        }
    }
}

/// Tera's messages are sentences; a diagnostic's is not.
fn in_our_voice(message: &str) -> String {
    let message = message.strip_suffix('.').unwrap_or(message);
    let mut letters = message.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

impl Skeleton {
    /// Writes a letter: the skeleton's text, and each part where the layout has placed it.
    ///
    /// No part may be blank. Line breaks in an escaped part become `<br>`; no line ends in spaces, no two empty lines
    /// follow each other, and nothing is left around a part, as in the skeleton's own text.
    pub(crate) fn write<'a>(&self, text_of: impl Fn(Part) -> &'a str, out: &mut String) {
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Part(part, escape) => {
                    write_lines(text_of(*part), *escape, |line, out| escape.write(line, out), out);
                }
            }
        }
    }
}

/// Writes the lines of a part, each by `write`.
pub(crate) fn write_lines(text: &str, escape: Escape, write: impl Fn(&str, &mut String), out: &mut String) {
    for (number, line) in trace::lines(text).enumerate() {
        if number > 0 {
            out.push_str(escape.line_break());
        }
        write(line, out);
    }
}

/// Whether [`write_lines`] would leave a text as it is. Of one that it would leave, it may deny that.
pub(crate) fn is_tidy(text: &str, escape: Escape) -> bool {
    let spaced = |text: &str| text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
    match (escape, text.contains('\n')) {
        (_, false) => !spaced(text),
        (Escape::None, true) => text.split('\n').all(|line| !line.is_empty() && !spaced(line)),
        (Escape::Html, true) => false,
    }
}

impl Escape {
    /// What stands between two lines.
    pub(crate) fn line_break(self) -> &'static str {
        match self {
            Escape::None => "\n",
            // The line break after it keeps the lines of an e-mail below the 998 characters of RFC 5322.
            Escape::Html => "<br>\n",
        }
    }

    /// Writes a text, escaped.
    pub(crate) fn write(self, text: &str, out: &mut String) {
        match self {
            Escape::None => out.push_str(text),
            Escape::Html => escape_html(text, out),
        }
    }

    /// The text, escaped.
    pub(crate) fn of(self, text: &str) -> Cow<'_, str> {
        if self.alters(text).is_none() {
            return Cow::Borrowed(text);
        }
        let mut escaped = String::with_capacity(text.len() + 16);
        self.write(text, &mut escaped);
        Cow::Owned(escaped)
    }

    /// Where in a text the first character stands that is written otherwise; none if it is written as it is.
    pub(crate) fn alters(self, text: &str) -> Option<usize> {
        if self == Escape::Html { text.bytes().position(is_escaped) } else { None }
    }
}

fn is_escaped(byte: u8) -> bool {
    ESCAPED[usize::from(byte)]
}

static ESCAPED: [bool; 256] = {
    let (mut escaped, mut byte) = ([false; 256], 0);
    while byte < 256 {
        escaped[byte] = matches!(byte as u8, b'&' | b'<' | b'>' | b'"' | b'\'');
        byte += 1;
    }
    escaped
};

/// Escapes as Tera does: `&`, `<`, `>`, `"` and `'`.
fn escape_html(text: &str, out: &mut String) {
    let mut rest = text;
    // Byte by byte: all five are ASCII, and a search for characters would decode each letter of every reply.
    while let Some(at) = rest.bytes().position(is_escaped) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}
