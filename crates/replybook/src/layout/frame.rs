//! What a layout writes around its parts: nothing of it may be left standing where a part is not there.

use super::trace::Failure;
use super::{Part, Piece, SUFFIX, Shape, Skeleton};

/// Elements of HTML that hold text: one without any is a gap on the page.
const TEXTUAL: [&str; 14] =
    ["p", "li", "ol", "ul", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "blockquote", "pre"];

/// Looks at one skeleton: for parts that run into each other, and for elements without a text.
pub(super) fn alone(file: &str, shape: &Shape, skeleton: &Skeleton) -> Option<Failure> {
    let layout = layout(file);
    let mut before: Option<Part> = None;
    for piece in &skeleton.pieces {
        match piece {
            Piece::Text(text) => {
                if let Some(name) = empty_element(text) {
                    let message = format!("the layout `{layout}` writes an empty `<{name}>`");
                    let help =
                        format!("write it only where something stands in it; this letter has {}", shape.describe());
                    return Some(empty(None, message, help));
                }
                if text.contains(|c: char| c.is_whitespace() || c == '<') {
                    before = None;
                }
            }
            Piece::Part(part, _) => {
                if let Some(before) = before.replace(*part) {
                    let (before, after) = (before.describe(), part.describe());
                    let message = format!("the layout `{layout}` runs {before} and {after} together");
                    let help = "write a line break or a space between them".into();
                    return Some(Failure::Part { rule: "misplaced-part", part: Some(part.name()), message, help });
                }
            }
        }
    }
    None
}

/// Looks at a part's lines where it is there, and at whether the rest of them is written without it as well.
pub(super) fn beside(file: &str, with: &Skeleton, without: &Skeleton, part: Part) -> Option<Failure> {
    let (with, without) = (lines(with), lines(without));
    let around = with.iter().find(|line| line.parts == [part] && !line.text.is_empty())?;
    let times = |lines: &[Line]| lines.iter().filter(|line| line.parts.is_empty() && line.text == around.text).count();
    // An empty element is found in the letter alone, and told once.
    if times(&without) <= times(&with) || empty_element(&around.text).is_some() {
        return None;
    }
    let message =
        format!("the layout `{}` writes `{}` where {} is not there", layout(file), around.text, part.describe());
    let help = format!("write it only with its part: `{{% if {0} %}}… {{{{ {0} }}}}{{% endif %}}`", part.name());
    Some(empty(Some(part.name()), message, help))
}

fn empty(part: Option<&'static str>, message: String, help: String) -> Failure {
    Failure::Part { rule: "empty-frame", part, message, help }
}

fn layout(file: &str) -> &str {
    file.strip_suffix(SUFFIX).unwrap_or(file)
}

/// A line of a skeleton: its text without the parts, and which parts stand in it.
#[derive(Default)]
struct Line {
    text: String,
    parts: Vec<Part>,
}

fn lines(skeleton: &Skeleton) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    for piece in &skeleton.pieces {
        match piece {
            Piece::Part(part, _) => lines.last_mut().into_iter().for_each(|line| line.parts.push(*part)),
            Piece::Text(text) => {
                for (number, text) in text.split('\n').enumerate() {
                    if number > 0 {
                        lines.push(Line::default());
                    }
                    lines.last_mut().into_iter().for_each(|line| line.text.push_str(text));
                }
            }
        }
    }
    for line in &mut lines {
        line.text = line.text.trim().to_owned();
    }
    lines
}

/// The name of an element that opens and closes with nothing but space between.
fn empty_element(html: &str) -> Option<&'static str> {
    let mut from = 0;
    while let Some(at) = html[from..].find("</").map(|at| from + at) {
        let name = html[at + 2..].split('>').next().unwrap_or_default().trim();
        let opening =
            html[..at].trim_end().strip_suffix('>').and_then(|before| Some(&before[before.rfind('<')? + 1..]));
        let opened = opening.map(|tag| tag.split_whitespace().next().unwrap_or_default());
        let textual = TEXTUAL.into_iter().find(|textual| textual.eq_ignore_ascii_case(name));
        if textual.is_some() && opened.is_some_and(|opened| opened.eq_ignore_ascii_case(name)) {
            return textual;
        }
        from = at + 2;
    }
    None
}
