//! How deep a file's placeables stand in each other, measured before it is parsed.
//!
//! The parser goes down the stack with every `{` and `(`: 100 KB of them would abort the process. It would also panic
//! on one kind of broken escape. Both are looked for here, before they happen.

use std::ops::Range;

use super::syntax;

/// How deep `{` and `(` may stand in each other.
const DEEPEST: u32 = 64;

#[derive(Debug)]
pub(super) struct Unparsable {
    pub at: Range<usize>,
    pub message: &'static str,
    pub help: &'static str,
}

/// Makes sure that the parser comes back from a text.
///
/// Whether a brace is text, code or part of a literal only a parser can tell. This keeps the greatest depth that each
/// of the three readings allows, which is exact in sentences that people write and never too small in any other.
pub(super) fn measure(source: &str) -> Result<(), Unparsable> {
    let bytes = source.as_bytes();
    // `None`: the place cannot be read so.
    let (mut text, mut code, mut literal) = (Some(0), None, None);
    let down = |depth: Option<u32>| depth.map(|depth| depth.saturating_sub(1));
    let up = |depth: Option<u32>| depth.map(|depth| depth + 1);
    let mut at = 0;
    let mut line_start = true;
    while at < bytes.len() {
        if line_start {
            // A literal ends with its line. A pattern may end here, and a variant begin; after an error it is text.
            (code, literal, text) = (code.max(text), None, text.or(Some(0)));
            if begins_entry(&bytes[at..]) {
                (text, code) = (Some(0), None);
            }
        }
        line_start = bytes[at] == b'\n';
        match bytes[at] {
            b'{' => (text, code) = (None, up(text.max(code))),
            b'}' => {
                let outer = down(text.max(code));
                (text, code) = (outer, outer);
            }
            b'(' => code = up(code),
            b')' => code = down(code),
            b']' => (text, code) = (text.max(code), None),
            b'"' => (code, literal) = (literal, code),
            b'\\' if literal.is_some() => {
                code = None;
                match bytes.get(at + 1) {
                    Some(b'\\' | b'"') => at += 1,
                    Some(b'u') if cuts_character(&bytes[at + 2..], 4) => return Err(bad_escape(at..at + 2)),
                    Some(b'U') if cuts_character(&bytes[at + 2..], 6) => return Err(bad_escape(at..at + 2)),
                    _ => {}
                }
            }
            _ => {}
        }
        if code > Some(DEEPEST) {
            return Err(Unparsable {
                at: at..at + 1,
                message: "placeables are nested too deep",
                help: "`{` and `(` may stand in each other 64 deep; two are plenty for a sentence that people can read",
            });
        }
        at += 1;
    }
    Ok(())
}

/// Whether a line begins with `id =`: whatever is open before it, the parser gives up there and starts anew.
pub(super) fn begins_entry(line: &[u8]) -> bool {
    let line = line.strip_prefix(b"-").unwrap_or(line);
    let name = line.iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count();
    let blank = line[name..].iter().take_while(|b| **b == b' ').count();
    line.first().is_some_and(u8::is_ascii_alphabetic) && line.get(name + blank) == Some(&b'=')
}

/// Whether fewer hexadecimal digits stand here than an escape has, and then a character of several bytes: fluent-syntax
/// quotes one byte of it.
fn cuts_character(rest: &[u8], digits: usize) -> bool {
    let found = rest.iter().take(digits).take_while(|b| b.is_ascii_hexdigit()).count();
    found < digits && rest.get(found).is_some_and(|b| !b.is_ascii())
}

fn bad_escape(at: Range<usize>) -> Unparsable {
    Unparsable { at, message: "the escape has too few hexadecimal digits", help: syntax::ESCAPES }
}
