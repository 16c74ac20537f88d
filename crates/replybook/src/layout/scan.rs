//! The tags of a Tera template, cut into words and signs.
//!
//! Tera shows nobody its syntax tree, so what a layout may say is checked on its tags. They are cut as Tera cuts them;
//! where a tag or a text is not closed the rest is left to Tera, which refuses the file and says why.

use std::ops::Range;

/// `{{ … }}` or `{% … %}`.
#[derive(Debug, PartialEq)]
pub(super) struct Tag<'a> {
    /// `{% … %}`.
    pub statement: bool,
    pub words: Vec<Word<'a>>,
    /// Where it stands, in bytes.
    pub at: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Word<'a> {
    pub kind: Kind,
    /// As it is written; a quoted text without its quotes.
    pub text: &'a str,
    /// The offset of the text, in bytes.
    pub at: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Name,
    Quoted,
    Number,
    Sign,
}

impl Word<'_> {
    pub(super) fn range(&self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }

    pub(super) fn is(&self, sign: &str) -> bool {
        self.kind == Kind::Sign && self.text == sign
    }
}

/// Cuts a template into its tags.
pub(super) fn tags(source: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(open) = source[at..].find('{').map(|found| at + found) {
        let after = open + 2;
        match source.as_bytes().get(open + 1) {
            Some(b'#') => match source[after..].find("#}") {
                Some(close) => at = after + close + 2,
                None => break,
            },
            Some(kind @ (b'{' | b'%')) => {
                let close = if *kind == b'%' { "%}" } else { "}}" };
                let Some((words, end)) = words(source, after, close) else { break };
                tags.push(Tag { statement: *kind == b'%', words, at: open..end });
                at = end;
            }
            _ => at = open + 1,
        }
    }
    tags
}

/// The words from `at` to the closing sign, and the offset after it; nothing if the tag is not closed.
fn words<'a>(source: &'a str, at: usize, close: &str) -> Option<(Vec<Word<'a>>, usize)> {
    let mut words = Vec::new();
    // `{%-` trims the text before it.
    let mut at = at + usize::from(source[at..].starts_with('-'));
    loop {
        let rest = &source[at..];
        let first = rest.chars().next()?;
        if first.is_ascii_whitespace() {
            at += 1;
            continue;
        }
        if rest.starts_with(close) {
            return Some((words, at + close.len()));
        }
        if rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(close)) {
            return Some((words, at + 1 + close.len()));
        }
        let (kind, text, length, quote) = match first {
            '"' | '\'' | '`' => {
                let text = quoted(&rest[1..], first)?;
                (Kind::Quoted, text, text.len() + 2, 1)
            }
            _ if first.is_ascii_alphabetic() || first == '_' => {
                let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
                (Kind::Name, &rest[..length], length, 0)
            }
            _ if first.is_ascii_digit() => {
                let length = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
                (Kind::Number, &rest[..length], length, 0)
            }
            _ => {
                let length = if rest.starts_with("==") || rest.starts_with("!=") { 2 } else { first.len_utf8() };
                (Kind::Sign, &rest[..length], length, 0)
            }
        };
        words.push(Word { kind, text, at: at + quote });
        at += length;
    }
}

/// What stands before the closing quote, escapes as they are.
fn quoted(rest: &str, quote: char) -> Option<&str> {
    let mut escaped = false;
    for (at, c) in rest.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return Some(&rest[..at]),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(source: &str) -> Vec<String> {
        tags(source).iter().map(|tag| tag.words.iter().map(|word| word.text).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn comments_and_texts_hide_what_they_hold() {
        assert_eq!(cut("a {# {{ x }} #} {{ '}}' ~ \"\\\"{% \" -}} {%- if a.b -%}"), ["}} ~ \\\"{% ", "if a . b"]);
        assert_eq!(cut("{ {{a|safe}} } {"), ["a | safe"]);
    }

    #[test]
    fn what_is_not_closed_is_left_to_tera() {
        for source in ["{{ a", "{% if 'x %}", "{# ", "{{", "{", "{{ '\\"] {
            assert_eq!(cut(source), Vec::<String>::new(), "{source}");
        }
    }
}
