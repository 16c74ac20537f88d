//! The full form of a diagnostic: the source line in a frame, with carets below what is meant.

use std::fmt;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::{Diagnostic, Place, visible};

/// How many columns of a line are shown, so that the frame stays on the screen.
const COLUMNS: usize = 100;
/// How many of them may stand before the place, where the line is longer.
const BEFORE: usize = 50;
/// What a tab is shown as: in a frame it would not lead where it leads in the file.
const TAB: &str = "    ";

impl Diagnostic {
    pub(super) fn full(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: {}", self.severity, self.rule, self.message)?;
        let number = self.place.as_ref().map_or(String::new(), |place| place.line.to_string());
        let margin = " ".repeat(number.len().max(1));
        write!(f, "\n{margin}--> {}", self.location())?;
        if let Some(place) = &self.place {
            let Excerpt { line, indent, carets } = Excerpt::of(place);
            let source = format!("{number} | {line}");
            write!(f, "\n{margin} |\n{}\n{margin} | {:indent$}{:^<carets$}", source.trim_end(), "", "")?;
        }
        for note in &self.notes {
            write!(f, "\nnote: {note}")?;
        }
        match &self.help {
            Some(help) => write!(f, "\nhelp: {help}"),
            None => Ok(()),
        }
    }
}

/// A source line as it is shown, and the carets below it, in columns of a terminal.
struct Excerpt {
    line: String,
    indent: usize,
    carets: usize,
}

impl Excerpt {
    fn of(place: &Place) -> Excerpt {
        let chars = place.text.chars();
        let at = place.column - place.text_column;
        let mut before = shown(chars.clone().take(at));
        let marked = shown(chars.clone().skip(at).take(place.width)).width();
        let mut rest = shown(chars.skip(at));
        if place.text_column > 1 || before.width() + rest.width() > COLUMNS {
            before = cut(&before.chars().rev(), BEFORE).chars().rev().collect();
            rest = cut(&rest.chars(), COLUMNS - before.width());
        }
        Excerpt { indent: before.width(), carets: marked.min(rest.width()).max(1), line: before + &rest }
    }
}

/// The characters as they are shown.
fn shown(chars: impl Iterator<Item = char>) -> String {
    let mut shown = String::new();
    for c in chars {
        match c {
            '\t' => shown.push_str(TAB),
            c => shown.push(visible(c)),
        }
    }
    shown
}

/// As many characters as fit, and `…` in the place of the rest.
fn cut(chars: &(impl Iterator<Item = char> + Clone), columns: usize) -> String {
    let fitting = |columns: usize| -> String {
        let mut taken = 0;
        let fits = |c: &char| {
            taken += c.width().unwrap_or_default();
            taken <= columns
        };
        chars.clone().take_while(fits).collect()
    };
    let whole = fitting(columns);
    if whole.chars().count() == chars.clone().count() { whole } else { fitting(columns - 1) + "…" }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The frame of a diagnostic at a part of a line.
    fn frame(line: &str, part: &str) -> String {
        let source = format!("first\n{line}\nlast\n");
        let at = source.find(part).unwrap();
        let diagnostic =
            Diagnostic::new("unknown-fact", "a.ftl", "no fact is called so").at(&source, at..at + part.len());
        format!("{diagnostic:#}")
    }

    #[test]
    fn notes_and_help_stand_below_the_frame() {
        let source = "x = Grüße { $nme }\n";
        let at = source.find("$nme").unwrap();
        let diagnostic = Diagnostic::new("unknown-fact", "a.ftl", "no fact is called `$nme`")
            .at(source, at..at + 4)
            .note("it is said in `cancel-order`")
            .help("did you mean `$name`?");
        insta::assert_snapshot!(format!("{diagnostic:#}"), @"
        error[unknown-fact]: no fact is called `$nme`
         --> a.ftl:1:13
          |
        1 | x = Grüße { $nme }
          |             ^^^^
        note: it is said in `cancel-order`
        help: did you mean `$name`?
        ");
        let whole = Diagnostic::new("missing-message", "locales/de/a.ftl", "`a` has no words in de");
        insta::assert_snapshot!(format!("{whole:#}"), @"
        error[missing-message]: `a` has no words in de
         --> locales/de/a.ftl
        ");
    }

    #[test]
    fn carets_stand_below_what_is_meant_after_wide_characters_marks_and_tabs() {
        insta::assert_snapshot!(frame("x = 您的订单 { $nme }", "$nme"), @"
        error[unknown-fact]: no fact is called so
         --> a.ftl:2:12
          |
        2 | x = 您的订单 { $nme }
          |                ^^^^
        ");
        insta::assert_snapshot!(frame("x = cafe\u{301} 👍🏽 { $nme }", "$nme"), @"
        error[unknown-fact]: no fact is called so
         --> a.ftl:2:16
          |
        2 | x = café 👍🏽 { $nme }
          |               ^^^^
        ");
        insta::assert_snapshot!(frame("\tx =\t{ $nme\t}", "$nme\t"), @"
        error[unknown-fact]: no fact is called so
         --> a.ftl:2:8
          |
        2 |     x =    { $nme    }
          |              ^^^^^^^^
        ");
        insta::assert_snapshot!(frame("x = 订单号", "订单号"), @"
        error[unknown-fact]: no fact is called so
         --> a.ftl:2:5
          |
        2 | x = 订单号
          |     ^^^^^^
        ");
    }

    #[test]
    fn right_to_left_text_stays_in_the_order_of_the_file() {
        insta::assert_snapshot!(frame("x = שלום { $nme }", "$nme"), @"
        error[unknown-fact]: no fact is called so
         --> a.ftl:2:12
          |
        2 | x = שלום { $nme }
          |            ^^^^
        ");
    }

    #[test]
    fn the_end_of_a_line_has_a_caret_too() {
        let source = "x = {\n\n";
        for at in [5, 6] {
            let diagnostic = Diagnostic::new("fluent-syntax", "a.ftl", "the end").at(source, at..at);
            assert!(format!("{diagnostic:#}").ends_with('^'), "{diagnostic:#}");
        }
        insta::assert_snapshot!(frame("x = { $nme", "\nlast"), @"
        error[unknown-fact]: no fact is called so
         --> a.ftl:2:11
          |
        2 | x = { $nme
          |           ^
        ");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let words = "words and ".repeat(100_000);
        insta::assert_snapshot!(frame(&format!("x = {words}{{ $nme }} {words}"), "$nme"), @"
        error[unknown-fact]: no fact is called so
         --> a.ftl:2:1000007
          |
        2 | …ds and words and words and words and words and { $nme } words and words and words and words and wo…
          |                                                   ^^^^
        ");
        insta::assert_snapshot!(frame(&format!("x = {words}"), "x"), @"
        error[unknown-fact]: no fact is called so
         --> a.ftl:2:1
          |
        2 | x = words and words and words and words and words and words and words and words and words and words…
          | ^
        ");
        insta::assert_snapshot!(frame(&format!("x = {words}"), &words), @"
        error[unknown-fact]: no fact is called so
         --> a.ftl:2:5
          |
        2 | x = words and words and words and words and words and words and words and words and words and words…
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        ");
        insta::assert_snapshot!(frame(&format!("x = {}$nme", "您".repeat(1_000)), "$nme"), @"
        error[unknown-fact]: no fact is called so
         --> a.ftl:2:1005
          |
        2 | …您您您您您您您您您您您您您您您您您您您您您您您您$nme
          |                                                  ^^^^
        ");
    }

    #[test]
    fn a_source_line_moves_no_cursor_and_turns_nothing_round() {
        insta::assert_snapshot!(frame("x = \u{1b}[2J\u{202e}\u{2067}\u{9b}\r{ $nme }", "$nme"), @"
        error[unknown-fact]: no fact is called so
         --> a.ftl:2:15
          |
        2 | x = �[2J����{ $nme }
          |               ^^^^
        ");
    }
}
