//! Markdown, and HTML within it, that no text can break.

use std::fmt::Write as _;

use super::folder::MARK;

/// Begins a page.
pub fn begin(title: &str) -> String {
    format!("{MARK}. Do not edit it: change what it tells of, and write it anew. -->\n\n# {}\n", text(title))
}

/// A text as it stands, wherever it stands: in a line, or in a cell of a table.
pub fn text(plain: &str) -> String {
    let mut out = String::with_capacity(plain.len());
    let mut before = ' ';
    for (at, c) in plain.char_indices() {
        let within = |c: char| c.is_alphanumeric();
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            // GitHub takes what stands between two of them for a formula.
            '$' => out += "&#36;",
            '\n' => out += "<br>",
            // In the name of a fact it means nothing.
            '_' if within(before) && plain[at + 1..].starts_with(within) => out.push(c),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
        before = c;
    }
    out
}

/// A name or a value as code; one that code cannot show stands as a text.
pub fn code(plain: &str) -> String {
    match plain.is_empty() || plain.contains(['`', '|', '\n']) || plain.trim() != plain {
        true => text(plain),
        false => format!("`{plain}`"),
    }
}

/// A table with a heading; the cells are Markdown.
pub fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut out = format!("| {} |\n|{}\n", head.join(" | "), "---|".repeat(head.len()));
    for row in rows {
        let _ = writeln!(out, "| {} |", row.join(" | "));
    }
    out
}

/// A text within HTML, with its line breaks; no line of it is empty, which would end the HTML.
pub fn html(plain: &str) -> String {
    let mut out = String::with_capacity(plain.len());
    for c in plain.chars() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '\n' => out += "<br>\n",
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// A file's text as a block of code, whatever is in it.
pub fn fenced(language: &str, plain: &str) -> String {
    let longest = plain.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}\n", plain.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_breaks_a_cell() {
        assert_eq!(text("a|b\nc <b> *x* $1 $2 [y](z) `"), "a\\|b<br>c &lt;b&gt; \\*x\\* &#36;1 &#36;2 \\[y\\](z) \\`");
        assert_eq!(text("refund_days is _given_"), "refund_days is \\_given\\_");
        assert_eq!(code("NL-20417"), "`NL-20417`");
        assert_eq!(code("a`|b"), "a\\`\\|b");
    }

    #[test]
    fn no_text_ends_the_html_that_it_stands_in() {
        assert_eq!(html("Hi,\n\n</td> & more\r\n"), "Hi,<br>\n<br>\n&lt;/td&gt; &amp; more <br>\n");
    }

    #[test]
    fn a_block_of_code_holds_another() {
        assert_eq!(fenced("yaml", "a: ```\n"), "````yaml\na: ```\n````\n");
    }
}
