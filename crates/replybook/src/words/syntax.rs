//! What the parser says of a broken file, in words that help.

use fluent_syntax::parser::{ErrorKind, ParserError, parse_runtime};

use crate::diagnostic::Diagnostic;

/// Says what is wrong in an entry that did not parse, and what would be right.
pub(super) fn explain(path: &str, source: &str, error: &ParserError) -> Diagnostic {
    if let Some(found) = in_attribute(path, source, error) {
        return found;
    }
    // Where a text runs on to the next line, the parser stops at the line break: shown at the end of its line.
    let at = error.pos.start.min(source.len());
    let bytes = if error.pos.len() > 1 { at..at + first_line(&source[at..]) } else { at..at + 1 };
    let (message, help) = describe(source, at, &error.kind, error.slice.as_ref().map_or(at, |slice| slice.start));
    Diagnostic::new(path, message).at(source, bytes).help(help)
}

/// The parser forgets why an attribute is broken and stumbles over its dot. Read alone, as a message, it tells.
fn in_attribute(path: &str, source: &str, error: &ParserError) -> Option<Diagnostic> {
    let slice = error.slice.clone()?;
    let junk = source.get(slice.clone())?;
    let attribute = junk.trim_start_matches([' ', '\r', '\n']).strip_prefix('.')?;
    let start = slice.end - attribute.len();
    let Err((_, errors)) = parse_runtime(attribute) else {
        return Some(
            Diagnostic::new(path, "an attribute stands here without its message")
                .at(source, start - 1..start + first_line(attribute))
                .help("an attribute is indented and stands under the text of its message or term"),
        );
    };
    let first = errors.into_iter().next()?;
    if let ErrorKind::ExpectedMessageField { entry_id } = &first.kind {
        return Some(
            Diagnostic::new(path, format!("the attribute `.{entry_id}` has no text"))
                .at(source, start - 1..start + entry_id.len())
                .help("write its text after `=`; `{ \"\" }` is an empty one"),
        );
    }
    let pos = first.pos.start + start..first.pos.end + start;
    Some(explain(path, source, &ParserError { pos, slice: None, kind: first.kind }))
}

fn first_line(text: &str) -> usize {
    text.find('\n').unwrap_or(text.len()).max(1)
}

fn describe(source: &str, at: usize, kind: &ErrorKind, entry: usize) -> (String, String) {
    let rest = &source[source.floor_char_boundary(at)..];
    let here = rest.chars().next();
    let (message, help) = match kind {
        ErrorKind::ExpectedToken('=') => {
            let id: String = source[entry..]
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                .take(60)
                .collect();
            return (
                format!("`{id}` is not followed by `=`"),
                "a message is `id = text`; a line that goes on with the text above it is indented".into(),
            );
        }
        ErrorKind::ExpectedToken('}') => (
            "the placeable is not closed: `}` is expected here",
            "a placeable is `{ $fact }`, `{ message }`, `{ -term }`, `{ FUNCTION($fact) }`, or a select whose variants begin with `[key]`, one of them with `*[key]`",
        ),
        ErrorKind::ExpectedToken(']') => (
            "the variant's key is not closed: `]` is expected here",
            "a key is one name or one number: `[formal]`, `[1]`",
        ),
        ErrorKind::ExpectedToken(')') => {
            ("the arguments are not closed: `)` is expected here", "write `NUMBER($n, useGrouping: \"false\")`")
        }
        ErrorKind::ExpectedToken(token) => {
            return (format!("`{token}` is expected here"), "see the syntax of Fluent, projectfluent.org".into());
        }
        ErrorKind::ExpectedCharRange { range } => match (range.as_str(), here) {
            ("a-zA-Z", Some('\t')) => ("the line begins with a tab", "Fluent is indented with spaces"),
            ("a-zA-Z", _) => (
                "a name is expected here, and it begins with a letter from a to z",
                "a message is `id = text`; a line that goes on with the text above it is indented, and a text that begins with `[`, `*` or `.` has it in a literal: `{ \"[\" }`",
            ),
            ("0-9", _) => {
                ("a digit is expected here", "a number is `5`, `-5` or `5.25`; a term's name begins with a letter")
            }
            _ => ("a line break is expected here", "after `->` each variant stands on a line of its own"),
        },
        ErrorKind::ExpectedMessageField { entry_id } => {
            return (
                format!("the message `{entry_id}` has neither a text nor an attribute"),
                "write its text after `=`, or indented on the next line; `{ \"\" }` is an empty one".into(),
            );
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            return (
                format!("the term `-{entry_id}` has no text"),
                "write its text after `=`, or indented on the next line; `{ \"\" }` is an empty one".into(),
            );
        }
        ErrorKind::ForbiddenCallee => (
            "this cannot be called",
            "functions are written in capitals: NUMBER, DATETIME, DURATION, START; a term has a dash: `-brand(case: \"genitive\")`",
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
        ErrorKind::UnterminatedStringLiteral => (
            "the literal is not closed",
            "it ends with `\"` on the same line; a quotation mark inside is written `\\\"`",
        ),
        ErrorKind::PositionalArgumentFollowsNamed => (
            "an argument without a name stands after one with a name",
            "put it first: `NUMBER($n, useGrouping: \"false\")`",
        ),
        ErrorKind::DuplicatedNamedArgument(name) => {
            return (format!("the argument `{name}` is given twice"), "leave one of the two out".into());
        }
        ErrorKind::UnknownEscapeSequence(_) => (
            "a backslash stands before a character that has no escape",
            r#"in a literal write `\\`, `\"`, `\u00A0` or `\U01F642`"#,
        ),
        ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "the escape has too few hexadecimal digits",
            r"write `\u` with four or `\U` with six: `\u00A0`, `\U01F642`",
        ),
        ErrorKind::UnbalancedClosingBrace => {
            ("a `}` stands here without its `{`", "a brace in the text is written `{ \"}\" }`")
        }
        ErrorKind::ExpectedInlineExpression => (
            "a fact, a message, a term, a function or a literal is expected here",
            "write `{ $fact }`, `{ message }`, `{ -term }`, `{ NUMBER($fact) }` or `{ \"text\" }`; an empty text is `{ \"\" }`",
        ),
        ErrorKind::ExpectedSimpleExpressionAsSelector => (
            "this cannot be selected on",
            "select on a fact, on NUMBER($fact) or on an attribute of a term, without braces around it",
        ),
        ErrorKind::ExpectedLiteral => (
            "the argument is not a literal",
            "named arguments are texts in quotes or numbers; where it depends on a fact, select on the fact around the whole sentence",
        ),
    };
    (message.to_owned(), help.to_owned())
}
