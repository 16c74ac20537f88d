//! A snapshot's header as insta writes it: a file stays the same to the byte, whoever has accepted it.

use std::fmt::Write as _;

use serde_json::Value as Json;

/// Writes a map as a document of YAML, without the line that begins it.
pub(crate) fn write(header: &Json) -> String {
    let mut out = String::new();
    node(header, 0, &mut out);
    out.push('\n');
    out
}

fn node(value: &Json, level: usize, out: &mut String) {
    match value {
        Json::Null => out.push('~'),
        Json::Bool(value) => *out += if *value { "true" } else { "false" },
        Json::Number(value) => *out += &value.to_string(),
        Json::String(text) if is_plain(text) => *out += text,
        Json::String(text) => quote(text, out),
        Json::Array(items) if items.is_empty() => *out += "[]",
        Json::Object(entries) if entries.is_empty() => *out += "{}",
        Json::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                begin(at, level, out);
                *out += "- ";
                node(item, level + 1, out);
            }
        }
        Json::Object(entries) => {
            for (at, (key, value)) in entries.iter().enumerate() {
                begin(at, level, out);
                node(&Json::String(key.clone()), level, out);
                out.push(':');
                let is_block = match value {
                    Json::Array(items) => !items.is_empty(),
                    Json::Object(entries) => !entries.is_empty(),
                    _ => false,
                };
                if is_block {
                    begin(1, level + 1, out);
                } else {
                    out.push(' ');
                }
                node(value, level + 1, out);
            }
        }
    }
}

/// Begins a line; the first one stands where its parent has left off.
fn begin(at: usize, level: usize, out: &mut String) {
    if at > 0 {
        out.push('\n');
        *out += &"  ".repeat(level);
    }
}

/// Whether a text is itself without quotes. insta leaves some without that no parser takes: those of control characters.
fn is_plain(text: &str) -> bool {
    const WORDS: [&str; 24] = [
        "yes", "Yes", "YES", "no", "No", "NO", "True", "TRUE", "true", "False", "FALSE", "false", "on", "On", "ON",
        "off", "Off", "OFF", "null", "Null", "NULL", "~", "", " ",
    ];
    let marks = |c: char| matches!(c, ':' | '{' | '}' | '[' | ']' | ',' | '#' | '`' | '"' | '\'' | '\\');
    !(WORDS.contains(&text)
        || text.starts_with([' ', '&', '*', '?', '|', '-', '<', '>', '=', '!', '%', '@', '.'])
        || text.ends_with(' ')
        || text.contains(|c| marks(c) || is_hidden(c))
        || text.starts_with("0x")
        || text.starts_with("0o")
        || text.parse::<i64>().is_ok()
        || text.parse::<f64>().is_ok())
}

/// What ends a line or is no text to a parser of YAML.
fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => *out += "\\\"",
            '\\' => *out += "\\\\",
            '\x08' => *out += "\\b",
            '\t' => *out += "\\t",
            '\n' => *out += "\\n",
            '\x0c' => *out += "\\f",
            '\r' => *out += "\\r",
            c if is_hidden(c) => drop(write!(out, "\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lists_stand_below_their_key_and_what_could_be_misread_is_quoted() {
        let header = json!({
            "source": "templates/x.yaml", "description": "Storno: bitte", "empty": [], "nothing": null,
            "info": { "case": { "card": "yes", "parcels": 2, "at": "2026-11-24", "code": "007", "nested": [["a"], { "b": "-c" }] } },
        });
        let wanted = "source: templates/x.yaml\ndescription: \"Storno: bitte\"\nempty: []\nnothing: ~\ninfo:\n  case:\n    \
                      card: \"yes\"\n    parcels: 2\n    at: 2026-11-24\n    code: \"007\"\n    nested:\n      - - a\n      - b: \
                      \"-c\"\n";
        assert_eq!(write(&header), wanted);
        assert_eq!(serde_yaml::from_str::<Json>(wanted).unwrap(), header);
    }

    #[test]
    fn every_text_is_read_as_it_was_written() {
        let texts = [
            "",
            " a",
            "a ",
            "~",
            "1e3",
            "1_000",
            "0x1f",
            "a: b",
            "a #b",
            "\u{7}\u{b}\u{1b}\u{7f}",
            "“a”",
            "a\nb",
            "y",
            "NaN",
            "0o17",
            "a\u{2028}b\u{85}c",
            "\u{feff}",
        ];
        for text in texts {
            let header = json!({ "a": text, "b": [text] });
            assert_eq!(serde_yaml::from_str::<Json>(&write(&header)).unwrap(), header, "{text:?}");
        }
    }
}
