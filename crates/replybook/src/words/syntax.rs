//! What the parser says of a broken file, in words that help.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError, parse_runtime};

use crate::diagnostic::Diagnostic;

/// Says what is wrong in an entry that did not parse, and what would be right.
pub(super) fn explain(path: &str, source: &str, error: &ParserError) -> Diagnostic {
    let entry = error.slice.clone().unwrap_or(error.pos.clone());
    if let Some(found) = in_attribute(path, source, entry.clone()) {
        return found;
    }
    let at = match error.kind {
        // The parser has gone on over blank lines to what follows.
        ErrorKind::MissingValue | ErrorKind::TermAttributeAsPlaceable | ErrorKind::ForbiddenCallee => {
            source[..source.floor_char_boundary(error.pos.start)].trim_end().len().saturating_sub(1)
        }
        _ => error.pos.start,
    };
    // What is left open is noticed further below, maybe in the next entry.
    let at = at.min(source[..entry.end].trim_end().len().max(entry.start));
    let width = match error.kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => first_line(&source[at..]),
        _ => 1,
    };
    let (message, help) = describe(source, at, &error.kind, entry.start);
    Diagnostic::new("fluent-syntax", path, message).at(source, at..at + width).help(help)
}

/// The parser forgets why an attribute is broken and stumbles over its dot. Read alone, as a message, it tells.
fn in_attribute(path: &str, source: &str, entry: Range<usize>) -> Option<Diagnostic> {
    let attribute = source.get(entry.clone())?.trim_start_matches([' ', '\r', '\n']).strip_prefix('.')?;
    let start = entry.end - attribute.len();
    let Err((_, errors)) = parse_runtime(attribute) else {
        return Some(
            Diagnostic::new("fluent-syntax", path, "an attribute stands here without its message")
                .at(source, start - 1..start + first_line(attribute))
                .help("an attribute is indented and stands under the text of its message or term"),
        );
    };
    let first = errors.into_iter().next()?;
    if let ErrorKind::ExpectedMessageField { entry_id } = &first.kind {
        return Some(
            Diagnostic::new("fluent-syntax", path, format!("the attribute `.{entry_id}` has no text"))
                .at(source, start - 1..start + entry_id.len())
                .help("write its text after `=`; `{ \"\" }` is an empty one"),
        );
    }
    let pos = first.pos.start + start..first.pos.end + start;
    Some(explain(path, source, &ParserError { pos, slice: Some(start..entry.end), kind: first.kind }))
}

fn first_line(text: &str) -> usize {
    text.find('\n').unwrap_or(text.len()).max(1)
}

const ENTRY: &str = "a message is `id = text`, an attribute `.name = text`; a line that goes on with the text above it \
                     is indented, and a text that begins with `[`, `*` or `.` has it in a literal: `{ \"[\" }`";
const PLACEABLE: &str = "write `{ $fact }`, `{ message }`, `{ -term }`, `{ NUMBER($fact) }` or `{ \"text\" }`; an empty \
                         text is `{ \"\" }`";
pub(super) const ESCAPES: &str = r#"in a literal write `\\`, `\"`, or a character by its code: `\u00A0`, `\U01F642`"#;
const EMPTY: &str = "write its text after `=`, or indented on the next line; `{ \"\" }` is an empty one";

/// What is wrong, and what would be right. `at` is where the parser stopped, `entry` where the entry begins.
fn describe(source: &str, at: usize, kind: &ErrorKind, entry: usize) -> (String, &'static str) {
    let at = source.floor_char_boundary(at);
    let here = source[at..].chars().next();
    let line_starts = source[..at].ends_with('\n') || at == 0;
    let (message, help) = match kind {
        ErrorKind::ExpectedToken('=') => {
            let name = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
            let id: String = source[entry..].chars().take_while(name).take(60).collect();
            return (format!("`{id}` is not followed by `=`"), ENTRY);
        }
        ErrorKind::ExpectedToken('}') => (
            "the placeable is not closed: `}` is expected here",
            "in braces stands one thing, or a select, whose variants begin with `[key]` and one with `*[key]`",
        ),
        ErrorKind::ExpectedToken(']') => (
            "the variant's key is not closed: `]` is expected here",
            "a key is one name or one number: `[formal]`, `[1]`",
        ),
        ErrorKind::ExpectedToken(')') => {
            ("the arguments are not closed: `)` is expected here", "write `NUMBER($n, useGrouping: \"false\")`")
        }
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => (
            "the literal is not closed: `\"` is expected here",
            r#"it ends on the line it begins on; a quotation mark inside is written `\"`"#,
        ),
        ErrorKind::ExpectedToken(token) => return (format!("`{token}` is expected here"), PLACEABLE),
        ErrorKind::ExpectedCharRange { range } => match (range.as_str(), here) {
            ("a-zA-Z", Some('\t')) => ("the line begins with a tab", "Fluent is indented with spaces"),
            ("a-zA-Z", _) if line_starts => ("neither a message nor a term begins like this", ENTRY),
            ("a-zA-Z", _) => (
                "a name is expected here",
                "a name begins with a letter from a to z and has letters, digits, `-` and `_`",
            ),
            ("0-9", _) => ("a digit is expected here", "a number is `5`, `-5` or `5.25`"),
            _ => ("a line break is expected here", "after `->` each variant stands on a line of its own"),
        },
        ErrorKind::ExpectedMessageField { entry_id } => {
            return (format!("the message `{entry_id}` has neither a text nor an attribute"), EMPTY);
        }
        ErrorKind::ExpectedTermField { entry_id } => return (format!("the term `-{entry_id}` has no text"), EMPTY),
        ErrorKind::ForbiddenCallee => (
            "this cannot be called",
            "functions are written in capitals: NUMBER, DATETIME, DURATION, START; a term has a dash: \
             `-brand(case: \"genitive\")`",
        ),
        ErrorKind::MissingDefaultVariant => {
            ("the select has no default", "mark the variant that stands for all the rest with a star: `*[other]`")
        }
        ErrorKind::MultipleDefaultVariants => ("the select has a second default", "only one variant has a star"),
        ErrorKind::MissingValue => {
            ("the variant has no text", "write its text after the key; `{ \"\" }` is an empty one")
        }
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => (
            "a message cannot be selected on",
            "select on a fact (`$voice ->`), or on an attribute of a term (`-brand.gender ->`)",
        ),
        ErrorKind::TermReferenceAsSelector => {
            ("a term cannot be selected on", "select on one of its attributes: `-brand.gender ->`")
        }
        ErrorKind::TermAttributeAsPlaceable => {
            ("an attribute of a term cannot be printed", "it can only be selected on: `{ -brand.gender -> …}`")
        }
        ErrorKind::PositionalArgumentFollowsNamed => (
            "an argument without a name stands after one with a name",
            "put it first: `NUMBER($n, useGrouping: \"false\")`",
        ),
        ErrorKind::DuplicatedNamedArgument(name) => {
            return (format!("the argument `{name}` is given twice"), "leave one of the two out");
        }
        ErrorKind::UnknownEscapeSequence(_) => ("a backslash stands before a character that has no escape", ESCAPES),
        ErrorKind::InvalidUnicodeEscapeSequence(_) => ("the escape has too few hexadecimal digits", ESCAPES),
        ErrorKind::UnbalancedClosingBrace => {
            ("a `}` stands here without its `{`", "a brace in the text is written `{ \"}\" }`")
        }
        ErrorKind::ExpectedInlineExpression if here == Some('}') => ("something is missing before `}`", PLACEABLE),
        ErrorKind::ExpectedInlineExpression => {
            ("a fact, a message, a term, a function or a literal is expected here", PLACEABLE)
        }
        ErrorKind::ExpectedSimpleExpressionAsSelector => (
            "this cannot be selected on",
            "select on a fact, on NUMBER($fact) or on an attribute of a term, without braces around it",
        ),
        ErrorKind::ExpectedLiteral if here == Some('-') => {
            ("the parser takes no negative number as an argument", "give a positive one, or a text in quotes")
        }
        ErrorKind::ExpectedLiteral => (
            "the argument is not a literal",
            "named arguments are texts in quotes or numbers; where one depends on a fact, select on the fact around the \
             whole sentence",
        ),
    };
    (message.to_owned(), help)
}
