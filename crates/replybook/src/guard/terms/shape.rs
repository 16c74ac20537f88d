//! What words look like that a pattern names.

use crate::guard::flat::{Flat, Texts};
use crate::guard::text::fold;

/// How many letters the part of a word has at least.
const PART_MIN: usize = 2;

/// What a word looks like.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Shape<S = String> {
    /// What it begins with, small and without accents; all of it for a whole word.
    pub head: S,
    /// What it ends with, after a `*`; `None` for a whole word.
    pub tail: Option<S>,
    /// What stands between two `*`.
    pub inner: Option<S>,
    /// Its head and tail as they are written, if that counts.
    pub exact: Option<(S, S)>,
}

/// Shapes in one piece.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Shapes {
    /// What each has beside a head: a tail, something between, the exact form.
    pub has: Flat<(bool, bool, bool)>,
    /// Of each its head, its tail, what stands between, and the exact head and tail.
    pub parts: Texts,
}

impl Shapes {
    /// The shape at a place.
    pub(super) fn of(&self, at: usize) -> Shape<&str> {
        let (tail, inner, exact) = self.has[at];
        let part = |nth: usize| self.parts.of(5 * at + nth);
        Shape {
            head: part(0),
            tail: tail.then(|| part(1)),
            inner: inner.then(|| part(2)),
            exact: exact.then(|| (part(3), part(4))),
        }
    }
}

impl FromIterator<Shape> for Shapes {
    fn from_iter<I: IntoIterator<Item = Shape>>(shapes: I) -> Shapes {
        let (mut has, mut parts) = (Vec::new(), Vec::new());
        for Shape { head, tail, inner, exact } in shapes {
            has.push((tail.is_some(), inner.is_some(), exact.is_some()));
            let (exact_head, exact_tail) = exact.unwrap_or_default();
            parts.extend([head, tail.unwrap_or_default(), inner.unwrap_or_default(), exact_head, exact_tail]);
        }
        Shapes { has: has.into_iter().collect(), parts: parts.iter().map(String::as_str).collect() }
    }
}

impl Shape {
    pub(super) fn whole(word: &str) -> Shape {
        Shape { head: word.to_owned(), tail: None, inner: None, exact: None }
    }

    pub(super) fn new(written: &str, exact: bool) -> Shape {
        let folded = |text: &str| {
            let mut folded = String::new();
            text.chars().for_each(|c| fold(c, &mut folded));
            folded
        };
        let parts: Vec<&str> = written.split('*').collect();
        let (head, tail, inner) = match parts[..] {
            [whole] => (whole, None, None),
            [head, tail] => (head, Some(tail), None),
            // Of more than three parts only the outer ones are kept; they are refused below.
            [head, ref inner @ .., tail] => (head, Some(tail), Some(inner.join("*"))),
            [] => ("", None, None),
        };
        Shape {
            head: folded(head),
            tail: tail.map(folded),
            inner: inner.map(|inner| folded(&inner)),
            exact: exact.then(|| (head.to_owned(), tail.unwrap_or_default().to_owned())),
        }
    }

    pub(super) fn check(&self) -> Result<(), (&'static str, &'static str)> {
        let Some(tail) = &self.tail else { return Ok(()) };
        if self.exact.is_some() && self.inner.is_some() {
            return Err(("`=` takes a word, or its beginning or end", "write `=Word`, `=Wor*` or `=*ord`"));
        }
        if self.inner.as_ref().is_some_and(|inner| inner.contains('*') || inner.is_empty()) {
            return Err(("a word has a `*` on either side of one part", "write `*part*`"));
        }
        let longest = [Some(&self.head), Some(tail), self.inner.as_ref()];
        match longest.into_iter().flatten().map(|part| part.chars().count()).max() {
            Some(most) if most >= PART_MIN => Ok(()),
            _ => Err(("a part of a word has two letters at least", "write `_` for any one word")),
        }
    }
}

impl Shape {
    /// How often words of this shape are to be met, roughly; `common` are words that every text has.
    pub(super) fn cost(&self, common: &[&str]) -> u32 {
        let letters = |part: &str| part.chars().count() as u32;
        let inner = self.inner.as_deref().unwrap_or_default();
        let known = letters(&self.head) + letters(inner) + self.tail.as_deref().map_or(0, letters);
        let met = match &self.tail {
            None => u32::from(common.binary_search(&self.head.as_str()).is_ok()),
            Some(_) => common.iter().filter(|word| self.looks_like(word)).count() as u32,
        };
        let open = if self.tail.is_some() { 3 } else { 1 };
        // A common word is met more often than some hundred others together.
        met * 500 + open * 12 / known.max(1) + 1
    }
}

impl<S: AsRef<str>> Shape<S> {
    /// Whether a word, small and without accents, has this shape, however it is written.
    fn looks_like(&self, folded: &str) -> bool {
        let Shape { head, tail, inner, .. } = self;
        let Some(tail) = tail else { return head.as_ref() == folded };
        let within = folded.strip_prefix(head.as_ref()).and_then(|rest| rest.strip_suffix(tail.as_ref()));
        within.is_some_and(|within| inner.as_ref().is_none_or(|inner| within.contains(inner.as_ref())))
    }

    /// Whether a word has this shape.
    pub(super) fn fits(&self, folded: &str, written: &str) -> bool {
        self.looks_like(folded)
            && self.exact.as_ref().is_none_or(|(head, tail)| match &self.tail {
                None => head.as_ref() == written,
                Some(_) => written.starts_with(head.as_ref()) && written.ends_with(tail.as_ref()),
            })
    }
}
