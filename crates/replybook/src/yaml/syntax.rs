//! What the parser says of a broken file, in words that help.

/// What is wrong, and what would be right. What nobody is likely to write keeps the parser's words.
pub(super) fn explain(error: &str) -> (String, Option<&'static str>) {
    let says = |parts: &[&str]| parts.iter().any(|part| error.contains(part));
    let (message, help) = if says(&["mapping values are not allowed", "simple key expect"]) {
        (
            "a `:` stands where no key can be",
            "put a text with `: ` in it in quotes; keys of one map stand below each other",
        )
    } else if says(&["flow mapping", "flow sequence", "flow construct", "illegal placement of ':'"]) {
        (
            "a bracket or a brace is still open here",
            "what opens with `[` ends with `]`, and what opens with `{` with `}`",
        )
    } else if says(&["misplaced bracket"]) {
        ("nothing is open that this would close", "what opens with `[` ends with `]`, and what opens with `{` with `}`")
    } else if says(&["trailing content after"]) {
        (
            "something stands behind the closing quotation mark",
            r#"inside, it is written `''` in `'…'` and `\"` in `"…"`"#,
        )
    } else if says(&["indentation in quoted scalar", "found unexpected document indicator", "unexpected end of stream"])
    {
        ("the quotation mark is not closed", "a text in quotes ends with the mark that it begins with")
    } else if says(&["tab"]) {
        ("a tab stands where only spaces can be", "YAML is indented with spaces")
    } else if says(&["block mapping, did not find expected key", "invalid indentation"]) {
        ("the line is indented like none above it", "keys of one map stand below each other")
    } else if says(&["did not find expected '-' indicator"]) {
        ("an item of the list above is expected here", "each begins with `- `; a list and keys do not mix")
    } else if says(&["block sequence entries are not allowed"]) {
        ("a list cannot begin here", "it begins on a line of its own, or is written in brackets: `[a, b]`")
    } else if says(&["did not find expected node content"]) {
        ("a value is expected here", r#"an empty text is `""`; `[`, `{` and `,` mean something outside of quotes"#)
    } else if says(&["quoted scalar"]) {
        ("a backslash stands before what it has no escape for", r"write it twice, or put the text in `'…'`")
    } else if says(&["unknown anchor"]) {
        ("anchors and aliases (`&name`, `*name`) are not read", "write the value out, or put the text in quotes")
    } else if let Some(mark) = error.strip_prefix("unexpected character: `").and_then(|rest| rest.strip_suffix('\'')) {
        return (format!("a text cannot begin with `{mark}`"), Some("put it in quotes"));
    } else {
        return (error.to_owned(), None);
    };
    (message.to_owned(), Some(help))
}

#[cfg(test)]
mod tests {
    use serde_json::Value as Json;

    #[test]
    fn what_is_easily_written_wrong_is_told_in_words_that_help() {
        for (text, at) in [
            ("ask: Which: order?\n", "1:11"),
            ("a: b\n  c: d\n", "2:4"),
            ("a: [b, c\nd: e\n", "2:2"),
            ("a: {b: c\nd: e\n", "2:2"),
            ("a: {b: c, d: {e: f}\ng: h\n", "2:1"),
            ("a: [b}\n", "1:6"),
            ("a: [b]]\nc: d\n", "1:7"),
            ("a: \"open\nb: c\n", "1:4"),
            ("a: 'it's'\n", "1:8"),
            ("a: \"\\u12\"\n", "1:4"),
            ("a:\n\tb: 1\n", "2:2"),
            ("a:\n  b: 1\n c: 2\n", "3:2"),
            ("a:\n  - b\n  c: d\n", "3:3"),
            ("a: - b\n", "1:4"),
            ("a: [b, , c]\n", "1:8"),
            ("a: *b\n", "1:4"),
            ("a: @home\n", "1:4"),
        ] {
            let told = crate::yaml::read::<Json>("x.yaml", text).unwrap_err();
            assert!(told.to_string().starts_with(&format!("x.yaml:{at}: ")), "{told:#}");
            assert!(told.help.is_some() && !told.message.contains("while"), "{told:#}");
        }
    }
}
