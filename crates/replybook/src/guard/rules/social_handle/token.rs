//! A text cut into words, names of accounts among them.

use std::ops::Range;

/// A word as people write names of accounts: with points, underscores, hyphens and digits within.
#[derive(Debug)]
pub(super) struct Token<'a> {
    pub text: &'a str,
    pub small: String,
    pub bytes: Range<usize>,
    /// What stands between it and the word before.
    pub before: &'a str,
    /// What stands between it and the word after.
    pub after: &'a str,
    /// What stands in quotation marks that open before it.
    pub quoted: Option<Range<usize>>,
}

pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut end = 0;
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_alphanumeric() || c == '_').map(|start| at + start) {
        let rest = &text[start..];
        let length = rest.find(|c| !in_name(c)).unwrap_or(rest.len());
        let name = rest[..length].trim_end_matches(['.', ':', '/', '-', '#']);
        let before = &text[end..start];
        if let Some(last) = tokens.last_mut() {
            last.after = before;
        }
        let bytes = start..start + name.len();
        end = bytes.end;
        at = start + length;
        tokens.push(Token {
            text: name,
            small: name.to_lowercase(),
            quoted: quoted(text, before, bytes.start),
            bytes,
            before,
            after: "",
        });
    }
    if let Some(last) = tokens.last_mut() {
        last.after = &text[end..];
    }
    tokens
}

fn in_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '#' | '/' | ':')
}

/// What stands in quotation marks, if one opens before a word.
fn quoted(text: &str, before: &str, start: usize) -> Option<Range<usize>> {
    // Names are short.
    const LONGEST: usize = 48;
    let closing: &[char] = match before.chars().next_back()? {
        '„' => &['“', '”'],
        '“' => &['”', '“'],
        '«' => &['»'],
        '»' => &['«'],
        '"' => &['"'],
        '‚' | '‘' | '\'' => &['‘', '’', '\''],
        _ => return None,
    };
    let near = &text[start..text.floor_char_boundary(start + LONGEST)];
    let end = near.find(closing).filter(|end| !near[..*end].contains('\n'))?;
    Some(start..start + end)
}
