//! What is wrong with a source file, where, and what would be right.

mod frame;

use std::fmt;
use std::ops::Range;

use serde::Serialize;

/// How bad a [`Diagnostic`] or a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing; nothing need be done.
    Advice,
    /// Should be looked at before the message is sent.
    Warning,
    /// Must be put right.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Severity::Advice => "advice",
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}

/// One thing that is wrong in one place of a pack or a case.
///
/// `{diagnostic}` is one line; `{diagnostic:#}` is the full form, as a compiler tells it: the source line with carets below
/// what is meant, the notes and the help.
///
/// ```text
/// error[unknown-fact]: no fact is called `$refnd`
///   --> locales/de/cancel-order.ftl:12:44
///    |
/// 12 | cancel-order-refund = Sie erhalten { $refnd }.
///    |                                      ^^^^^^
/// help: did you mean `$refund`?
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The rule that is broken: `unknown-fact`. [`rule`](crate::rule()) explains it.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one line.
    pub message: String,
    /// The file, by the path of its pack (`my-pack/locales/de/cancel-order.ftl`), or within the built-in pack; `<case>` for a
    /// case that came as text.
    pub file: String,
    /// The place in the file, if one is known.
    pub place: Option<Place>,
    /// What shows it: the case in which it happens, other places that take part. A line each.
    pub notes: Vec<String>,
    /// What would be right.
    pub help: Option<String>,
}

/// A place in a source file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters (Unicode scalar values), counted from 1.
    pub column: usize,
    /// How many characters of the line are meant, at least 1.
    pub width: usize,
    /// The line's text, without its line break; of a line that is longer than 400 characters, what stands around the place.
    pub text: String,
    /// The column of the text's first character; 1 unless the line is longer.
    pub text_column: usize,
}

/// How many characters of a line are kept on either side of a place: a file may be one line of a megabyte.
const KEPT: usize = 200;

impl Diagnostic {
    /// Makes an error that names a file as a whole.
    pub(crate) fn new(rule: &'static str, file: impl Into<String>, message: impl Into<String>) -> Diagnostic {
        let (message, file) = (message.into(), file.into());
        Diagnostic { rule, severity: Severity::Error, message, file, place: None, notes: Vec::new(), help: None }
    }

    /// Where it is: `file:line:column`, or the file alone where no place in it is known.
    pub fn location(&self) -> String {
        match &self.place {
            Some(place) => format!("{}:{}:{}", one_line(&self.file), place.line, place.column),
            None => one_line(&self.file),
        }
    }

    /// What findings are put in order by.
    pub(crate) fn order(&self) -> impl Ord {
        let place = self.place.as_ref().map(|place| (place.line, place.column));
        (self.file.as_str(), place, self.rule, self.message.as_str())
    }

    /// Adds what shows that it is so.
    pub(crate) fn note(mut self, note: impl Into<String>) -> Diagnostic {
        self.notes.push(note.into());
        self
    }

    /// Points at a range of bytes in the file's text.
    pub(crate) fn at(self, source: &str, bytes: Range<usize>) -> Diagnostic {
        Diagnostic { place: Some(Place::within(source, bytes)), ..self }
    }

    /// Points at a range of bytes that begins in a line, counted from 1.
    pub(crate) fn in_line(mut self, line: usize, source: &str, bytes: Range<usize>) -> Diagnostic {
        self.place = Some(Place::of(line, source, bytes));
        self
    }

    /// Points at so many characters from a line and a column on, which are counted from 1.
    pub(crate) fn at_line(self, source: &str, line: usize, column: usize, width: usize) -> Diagnostic {
        let Some(text) = source.lines().nth(line.saturating_sub(1)) else {
            // What is missing at the end is missed behind the last line: there is no text to show after it.
            let end = source.trim_end().len();
            return self.at(source, end..end);
        };
        let start = offset_of(source, text);
        let bytes = |characters: usize| text.chars().take(characters).map(char::len_utf8).sum::<usize>();
        let before = column.saturating_sub(1);
        self.in_line(line, source, start + bytes(before)..start + bytes(before + width))
    }

    /// Points at the word that begins at a line and a column, or at one character that is none.
    pub(crate) fn at_word(self, source: &str, line: usize, column: usize) -> Diagnostic {
        let text = source.lines().nth(line.saturating_sub(1)).unwrap_or_default().chars();
        let word = text.skip(column.saturating_sub(1)).take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-'));
        let width = word.count().max(1);
        self.at_line(source, line, column, width)
    }

    /// Says what would be right.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }
}

/// The offset in bytes of a slice within the text it was cut from; 0 for a slice from elsewhere.
pub(crate) fn offset_of(source: &str, slice: &str) -> usize {
    let offset = (slice.as_ptr() as usize).wrapping_sub(source.as_ptr() as usize);
    if offset <= source.len() { offset } else { 0 }
}

impl Place {
    /// The place of a range of bytes in a text.
    pub(crate) fn within(source: &str, bytes: Range<usize>) -> Place {
        let before = source.floor_char_boundary(bytes.start.min(source.len()));
        Place::of(source[..before].matches('\n').count() + 1, source, bytes)
    }

    fn of(line: usize, source: &str, bytes: Range<usize>) -> Place {
        let start = source.floor_char_boundary(bytes.start.min(source.len()));
        let line_start = source[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = source[start..].find('\n').map_or(source.len(), |newline| start + newline);
        let end = source.floor_char_boundary(bytes.end.clamp(start, line_end));
        let text = source[line_start..line_end].trim_end_matches('\r');
        let column = source[line_start..start].chars().count() + 1;
        let text_column = if text.chars().nth(2 * KEPT).is_some() { column.saturating_sub(KEPT).max(1) } else { 1 };
        Place {
            line,
            column,
            width: source[start..end].chars().count().max(1),
            text: text.chars().skip(text_column - 1).take(2 * KEPT).collect(),
            text_column,
        }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return self.full(f);
        }
        write!(f, "{}: {}", self.location(), self.message)
    }
}

/// How many bytes a name may have that others are compared with: the comparison takes the product of both lengths.
const COMPARED_MAX: usize = 200;
/// How many characters of what was given are shown in an error.
const SHOWN_MAX: usize = 60;

/// The known name nearest to one that is not known, if one is near enough to be meant. Capitals make no difference.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > COMPARED_MAX {
        return None;
    }
    let small = name.to_lowercase();
    let length = small.chars().count();
    // As many letters must differ as one name has more than the other.
    let near = |other: usize| other.abs_diff(length) * 5 <= other.max(length) * 2;
    known
        .into_iter()
        .filter(|candidate| candidate.len() <= COMPARED_MAX && near(candidate.chars().count()))
        .map(|candidate| (strsim::normalized_damerau_levenshtein(&small, &candidate.to_lowercase()), candidate))
        .filter(|(similarity, _)| *similarity >= 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate)
}

/// A sign in the place of what moves a cursor, breaks a line or turns the reading direction round.
pub(crate) fn visible(c: char) -> char {
    match c {
        '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        c if c.is_control() => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

/// A file's name may hold what breaks a line: a sign stands for it, so that no name is taken for what is told.
fn one_line(name: &str) -> String {
    name.chars().map(visible).collect()
}

/// What was given, for an error: on one line, no longer than it takes to know it again, and with a sign for what cannot
/// be seen.
pub(crate) fn short(given: &str) -> String {
    let mut shown: String = given.chars().take(SHOWN_MAX).map(visible).collect();
    if shown.len() < given.len() {
        shown.push('…');
    }
    shown
}

/// What serde says of a text, without the place, which a diagnostic says itself, and with nothing quoted at length.
pub(crate) fn of_serde(file: &str, said: &str) -> Diagnostic {
    let said = said.split(" at line ").next().unwrap_or(said);
    // What serde_yaml puts in front is the way to the place.
    let begins =
        ["unknown field", "unknown variant", "missing field", "invalid type", "invalid value", "invalid length"];
    let said = begins.into_iter().filter_map(|words| said.find(words)).min().map_or(said, |at| &said[at..]);
    let mut names = said.split('`').skip(1).step_by(2);
    let name = names.next().unwrap_or_default();
    let (message, there) = if said.starts_with("unknown field") {
        (format!("`{}` is no key here", short(name)), "the keys are")
    } else if said.starts_with("unknown variant") {
        (format!("`{}` cannot stand here", short(name)), "it is one of")
    } else if said.starts_with("missing field") {
        (format!("the key `{name}` is missing"), "")
    } else if let Some((given, wanted)) = mistyped(said) {
        let help =
            (wanted == "a list").then(|| format!("put it in brackets: `[{given}]`")).filter(|_| !given.is_empty());
        return Diagnostic { help, ..Diagnostic::new("yaml-syntax", file, format!("{wanted} is expected here")) };
    } else {
        let quoted = |(at, part): (usize, &str)| if at % 2 == 1 { short(part) } else { part.to_owned() };
        let parts = |text: &str, quote: char| text.split(quote).enumerate().map(quoted).collect::<Vec<_>>();
        (parts(&parts(said, '"').join("\""), '`').join("`"), "")
    };
    let known: Vec<&str> = names.collect();
    let help = match nearest(name, known.iter().copied()) {
        _ if there.is_empty() || known.is_empty() => None,
        Some(near) => Some(format!("did you mean `{near}`?")),
        None => Some(format!("{there}: {}", known.join(", "))),
    };
    Diagnostic { help, ..Diagnostic::new("yaml-syntax", file, message) }
}

/// What was given where serde wants something of another form, if it is a text, and what is wanted.
fn mistyped(said: &str) -> Option<(String, &'static str)> {
    let (given, wanted) = said.strip_prefix("invalid type: ")?.rsplit_once(", expected ")?;
    let wanted = match wanted {
        "a sequence" => "a list",
        "a string" => "a text",
        "a boolean" => "`true` or `false`",
        "a map" => "a map of keys",
        wanted if wanted.starts_with("struct ") => "a map of keys",
        _ => return None,
    };
    let text = given.strip_prefix("string \"").and_then(|text| text.strip_suffix('"'));
    Some((text.map(short).unwrap_or_default(), wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_of_another_form_is_said_without_the_words_of_programs() {
        let told = |said: &str| format!("{:#}", of_serde("a.yaml", said));
        insta::assert_snapshot!(told("plays[1].needs: invalid type: string \"news_by\", expected a sequence at line 3 column 9"), @"
        error[yaml-syntax]: a list is expected here
         --> a.yaml
        help: put it in brackets: `[news_by]`
        ");
        insta::assert_snapshot!(told("facts: invalid type: sequence, expected a map at line 1 column 1"), @"
        error[yaml-syntax]: a map of keys is expected here
         --> a.yaml
        ");
    }

    #[test]
    fn a_column_counts_characters_not_bytes() {
        let source = "erste\nGrüße { $nme }\n";
        let at = source.find("$nme").unwrap();
        let diagnostic = Diagnostic::new("unknown-fact", "a.ftl", "no fact is called `$nme`")
            .at(source, at..at + 4)
            .help("did you mean `$name`?");
        assert_eq!(diagnostic.to_string(), "a.ftl:2:9: no fact is called `$nme`");
    }

    #[test]
    fn a_place_behind_the_last_line_is_at_its_end() {
        for source in ["a: 1\nb: [", "a: 1\nb: [\n", "a: 1\nb: [\n\n"] {
            let place = Diagnostic::new("yaml-syntax", "case", "").at_line(source, 9, 1, 1).place.unwrap();
            assert_eq!((place.line, place.column, &*place.text), (2, 5, "b: ["), "{source:?}");
        }
        let place = Diagnostic::new("yaml-syntax", "case", "").at_line("", 1, 1, 1).place.unwrap();
        assert_eq!((place.line, place.column, &*place.text), (1, 1, ""));
    }

    #[test]
    fn the_nearest_name_must_be_near() {
        assert_eq!(nearest("dispach", ["dispatch", "refund"]), Some("dispatch"));
        assert_eq!(nearest("colour", ["dispatch", "refund"]), None);
        assert_eq!(nearest("de", ["AT", "DE"]), Some("DE"));
        assert_eq!(nearest(&"a".repeat(1 << 20), ["dispatch"]), None);
    }

    #[test]
    fn what_was_given_is_quoted_on_one_line_and_not_at_length() {
        assert_eq!(short("a\nb\u{1b}"), "a\u{FFFD}b\u{FFFD}");
        assert_eq!(short(&"ä".repeat(61)), format!("{}…", "ä".repeat(60)));
        let long = "x".repeat(1_000);
        for said in [format!("unknown field `{long}`, expected `a`"), format!("invalid type: string \"{long}\"")] {
            assert!(of_serde("case", &said).message.len() < 120, "{said}");
        }
    }
}
