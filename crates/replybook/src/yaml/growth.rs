//! What a YAML text says, put together while it is looked through.

use std::borrow::Cow;
use std::collections::HashSet;

use super::{Map, Node, Seen};
use crate::scan::has_controls;

/// From how many keys on those of a map are looked up in a table. Nearly all maps have fewer, and need none.
const MANY: usize = 16;

/// What a YAML text says, as far as it has been looked through.
#[derive(Default)]
pub(super) struct Growth<'t> {
    /// The maps and lists that are open, the innermost last.
    open: Vec<Open<'t>>,
    /// The keys whose values are still to come, one for each map around here at most.
    keys: Vec<Cow<'t, str>>,
    root: Option<Node<'t>>,
    /// Whether there is something that is not put together.
    odd: bool,
}

struct Open<'t> {
    node: Node<'t>,
    /// The keys of a map that has many.
    many: HashSet<String>,
}

impl<'t> Growth<'t> {
    /// How many maps and lists stand in one another here.
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    /// Whether the innermost map has a key already.
    pub(super) fn has(&mut self, key: &str) -> bool {
        let Some(Open { node: Node::Map(map), many }) = self.open.last_mut() else { return false };
        match map.len() {
            ..MANY => map.get(key).is_some(),
            MANY => {
                many.extend(map.keys().map(str::to_owned));
                !many.insert(key.to_owned())
            }
            _ => !many.insert(key.to_owned()),
        }
    }

    pub(super) fn add(&mut self, seen: Seen<'t>) {
        match seen {
            Seen::Key(key) => {
                self.odd |= key.is_empty() || indicates(&key);
                self.keys.push(key);
            }
            Seen::Plain(text) => {
                self.odd |= indicates(&text);
                self.put(plain(text));
            }
            Seen::Quoted(text) => self.put(Node::Text(text)),
            Seen::Open { list: true } => self.open(Node::List(Vec::new())),
            Seen::Open { list: false } => self.open(Node::Map(Map::default())),
            Seen::Close => {
                if let Some(Open { node, .. }) = self.open.pop() {
                    self.put(node);
                }
            }
            Seen::Tag | Seen::Anchor | Seen::OddKey => self.odd = true,
            Seen::Document | Seen::Item(_) | Seen::Left => {}
        }
    }

    fn open(&mut self, node: Node<'t>) {
        self.open.push(Open { node, many: HashSet::new() });
    }

    fn put(&mut self, node: Node<'t>) {
        match self.open.last_mut().map(|open| &mut open.node) {
            Some(Node::List(items)) => items.push(node),
            Some(Node::Map(map)) => map.push(self.keys.pop().unwrap_or_default(), node),
            // Our formats are maps and lists; of other texts much is read differently.
            _ => self.root = Some(node).filter(|node| matches!(node, Node::Map(_) | Node::List(_))),
        }
    }

    /// What the text says. `None` where it has tags, or what YAML 1.1 and 1.2 read differently: tabs, escapes, and other
    /// ends of lines than the usual one, which the last line has as well.
    pub(super) fn grown(self, text: &str) -> Option<Node<'t>> {
        let differs = || {
            DIFFERS.into_iter().any(|part| text.contains(part))
                || text.lines().any(|line| line.trim_start_matches(' ').starts_with(':'))
        };
        self.root.filter(|_| !self.odd && text.ends_with('\n') && !has_controls(text) && !differs())
    }
}

/// What YAML 1.1 and 1.2 read differently somewhere.
const DIFFERS: [&str; 10] = ["\t", "\\", "\u{2028}", "\u{2029}", "\u{FEFF}", "...", ":}", ":]", ":,", ":?"];

/// What only YAML itself begins with.
const INDICATORS: [char; 18] =
    ['?', ':', ',', '>', '|', '@', '`', '%', '!', '&', '*', '#', '{', '}', '[', ']', '"', '\''];

/// Whether a text without quotes begins as nothing plain does; the other parser says so.
fn indicates(text: &str) -> bool {
    text.starts_with(INDICATORS)
}

/// A text without quotes, as YAML takes it; numbers that would change have been refused.
fn plain(text: Cow<'_, str>) -> Node<'_> {
    match &*text {
        "" | "~" | "null" | "Null" | "NULL" => return Node::Null,
        "true" | "True" | "TRUE" => return Node::Bool(true),
        "false" | "False" | "FALSE" => return Node::Bool(false),
        _ => {}
    }
    number(&text).unwrap_or(Node::Text(text))
}

fn number<'t>(text: &str) -> Option<Node<'t>> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    if !unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return None;
    }
    // Digits after a nought are no number: an order's, or a postal code.
    if unsigned.len() > 1 && unsigned.starts_with('0') && unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if let Ok(number) = text.parse::<i64>() {
        return Some(Node::Number(number.into()));
    }
    let number = text.parse().ok().filter(|number: &f64| number.is_finite())?;
    serde_json::Number::from_f64(number).map(Node::Number)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value as Json;

    use super::super::{inspect, read_inspected};
    use crate::playbook::Playbook;

    /// What both parsers make of a text, if it is put together.
    fn both(text: &str) -> Option<(Json, Json)> {
        let node = inspect("x.yaml", text).ok()??;
        Some((Json::from(&node), read_inspected("x.yaml", text).unwrap_or_else(|error| panic!("{text}: {error}"))))
    }

    #[test]
    fn what_is_put_together_is_what_the_other_parser_reads() {
        let plain = [
            "",
            "~",
            "null",
            "nul",
            "true",
            "TRUE",
            "tRUE",
            "yes",
            "no",
            "0",
            "-0",
            "00",
            "007",
            "-007",
            "5",
            "-5",
            "1.5",
            "-1.50",
            ".5",
            "-.5",
            "1.",
            ".",
            "-",
            "1.2.3",
            "1_000",
            "2026-11-24",
            "12:30",
            "inf",
            "-inf",
            "nan",
            "0.0",
            "49.90 EUR",
            ">= 3",
            "3 to 7",
            "a#b",
            "ä",
            "9223372036854775807",
            "\'5\'",
            "\"5\"",
            "\"\"",
            "''",
        ];
        for value in plain {
            for text in [format!("a: {value}\n"), format!("a:\n  - {value}\n  - b\n"), format!("{{ a: [{value}, b] }}")]
            {
                if let Some((node, yaml)) = both(&text) {
                    assert_eq!(node.to_string(), yaml.to_string(), "{text}");
                }
            }
        }
        for text in [
            "a: >\n  b\n  c\n\n  d\n",
            "a: |\n  b\n   c\n\nd: |-\n  e\n",
            "a: b\n  c\n\n  d\ne: 'f\n  g'\n",
            "# c\n- a: 1 # d\n  b: {}\n- []\n-\n- - e\n  - f\n",
            "2: a\nnull: b\n'c d': e\n",
        ] {
            let (node, yaml) = both(text).unwrap();
            assert_eq!(node.to_string(), yaml.to_string(), "{text}");
        }
    }

    #[test]
    fn the_builtin_packs_files_are_read_alike() {
        let builtin = Playbook::builtin();
        let (mut files, mut alike) = (0, 0);
        for file in builtin.inner().stack.all("templates/").filter(|file| file.path.ends_with(".yaml")) {
            files += 1;
            if let Some((node, yaml)) = both(&file.text) {
                assert_eq!(node.to_string(), yaml.to_string(), "{}", file.path);
                alike += 1;
            }
        }
        assert!(files > 100 && alike * 10 > files * 9, "{alike} of {files}");
    }

    #[test]
    fn what_parsers_may_see_differently_is_left_to_the_other_one() {
        for text in [
            "a: !b c\n",
            "a: !!str 5\n",
            "a: \"\\t\"\n",
            "a: b\r\n",
            "a:\tb\n",
            "a: 'b\u{85}c'\n",
            "",
            "# only\n",
            "a: b",
            "{ a: [>= 3] }\n",
            "[?]\n",
            "[:a]\n",
            "{a:}\n",
            "{a\n : b}\n",
            "...\n- a\n",
            ">\n a\n",
            ": a\n",
            "? a\n: b\n",
        ] {
            assert!(inspect("x.yaml", text).ok().flatten().is_none(), "{text:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5_000))]

        #[test]
        fn whatever_is_put_together_is_read_alike(text in "([-a1 :?,\\[\\]{}#|>'\"%@`~.=<]|\n|\n {1,3}|a: |- ){0,16}\n") {
            if let Some((node, yaml)) = both(&text) {
                prop_assert_eq!(node.to_string(), yaml.to_string());
            }
        }
    }
}
