//! The message has more empty lines in a row than its channel takes.
//!
//! A line with nothing but spaces is empty too. How many there may be stands in the channel's file (`most`); one, if nothing
//! does.
//!
//! # Why is this bad?
//! Amazon takes no more than two line breaks in a row: a text with gaps looks like advertising.
//!
//! # Example
//! ```text
//! Hello Maria,
//!
//!
//! your parcel left us this morning.
//! ```
//! One empty line between paragraphs is enough.

use std::ops::Range;

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("blank-lines", Severity::Error, head!("blank_lines.rs"), Look::Channel(look));

fn look(message: &Message<'_>, policy: &Policy) -> Vec<Found> {
    let most = policy.most.unwrap_or(1);
    let found = gaps(message.text.as_str()).filter(|(lines, _)| *lines > most).map(|(lines, bytes)| {
        let of = if most == 1 { "line".to_owned() } else { format!("{most} lines") };
        let told = format!("{lines} empty lines in a row, and {} takes no more than {most}", message.channel.name);
        Found::at(bytes, told).help(format!("leave one empty {of} between paragraphs"))
    });
    found.collect()
}

/// The empty lines of a text, those in a row together: how many they are, and where.
fn gaps(text: &str) -> impl Iterator<Item = (usize, Range<usize>)> {
    let mut at = 0;
    // The end of the text closes a gap as a line that is not empty does.
    let lines = text.split_inclusive('\n').map(Some).chain([None]);
    let mut gap: Option<(usize, Range<usize>)> = None;
    lines.filter_map(move |line| match line {
        Some(line) => {
            let bytes = at..at + line.len();
            at = bytes.end;
            if !line.trim().is_empty() {
                return gap.take();
            }
            let (lines, start) = gap.as_ref().map_or((0, bytes.start), |(lines, gap)| (*lines, gap.start));
            gap = Some((lines + 1, start..bytes.end));
            None
        }
        None => gap.take(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<usize> {
        gaps(text).map(|(lines, _)| lines).collect()
    }

    #[test]
    fn empty_lines_in_a_row_are_counted_together() {
        assert_eq!(lines("a\nb\n\nc\n\n\n\nd\n"), [1, 3]);
        assert_eq!(lines("a\r\n\r\n\r\nb"), [2]);
        assert_eq!(lines("a\n \t\n\u{A0}\nb"), [2]);
        assert_eq!(lines("\n\n\na"), [3]);
        assert_eq!(lines("a\n\n\n"), [2]);
        assert_eq!(lines("a\nb"), [0; 0]);
        assert_eq!(lines(""), [0; 0]);
    }

    #[test]
    fn a_gap_is_where_the_empty_lines_are() {
        let text = "a\n\n\nb";
        assert_eq!(gaps(text).next(), Some((2, 2..4)));
    }
}
