//! Lists that lie in one piece, so that those of the built-in pack are compiled into the library as they are used: nothing
//! has to be read, and no pointer mended, before the first reply.
//!
//! Their `Debug` form is the Rust that makes them: the build script writes it.

use std::borrow::Cow;
use std::fmt::{self, Debug};
use std::ops::Deref;

/// A list.
#[derive(Clone, PartialEq)]
pub(crate) struct Flat<T: Clone + 'static>(pub Cow<'static, [T]>);

/// Lists, one behind the other.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Lists<T: Clone + 'static> {
    /// Where each begins, and where the last ends.
    pub bounds: Flat<u32>,
    pub items: Flat<T>,
}

/// Texts, one behind the other.
#[derive(Clone, PartialEq)]
pub(crate) struct Texts {
    /// Where each begins, and where the last ends, in bytes.
    pub bounds: Flat<u32>,
    pub text: Cow<'static, str>,
}

impl<T: Clone> Deref for Flat<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Clone + Debug> Debug for Flat<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Flat(Cow::Borrowed(&{:?}))", &self.0[..])
    }
}

impl<T: Clone> Default for Flat<T> {
    fn default() -> Flat<T> {
        Flat(Cow::Borrowed(&[]))
    }
}

impl<T: Clone> FromIterator<T> for Flat<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Flat<T> {
        Flat(Cow::Owned(items.into_iter().collect()))
    }
}

impl<T: Clone> Lists<T> {
    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.bounds.len() - 1
    }

    /// The list at a place.
    #[inline]
    pub(crate) fn of(&self, at: usize) -> &[T] {
        &self.items[self.bounds[at] as usize..self.bounds[at + 1] as usize]
    }
}

impl<T: Clone, L: IntoIterator<Item = T>> FromIterator<L> for Lists<T> {
    fn from_iter<I: IntoIterator<Item = L>>(lists: I) -> Lists<T> {
        let (mut bounds, mut items) = (vec![0], Vec::new());
        for list in lists {
            items.extend(list);
            bounds.push(items.len() as u32);
        }
        Lists { bounds: Flat(bounds.into()), items: Flat(items.into()) }
    }
}

impl<T: Clone> Default for Lists<T> {
    fn default() -> Lists<T> {
        Lists::from_iter(<[Vec<T>; 0]>::default())
    }
}

impl Texts {
    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.bounds.len() - 1
    }

    /// The text at a place.
    #[inline]
    pub(crate) fn of(&self, at: usize) -> &str {
        &self.text[self.bounds[at] as usize..self.bounds[at + 1] as usize]
    }
}

impl Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts {{ bounds: {:?}, text: Cow::Borrowed({:?}) }}", self.bounds, self.text)
    }
}

impl Default for Texts {
    fn default() -> Texts {
        Texts::from_iter([])
    }
}

impl<'a> FromIterator<&'a str> for Texts {
    fn from_iter<I: IntoIterator<Item = &'a str>>(texts: I) -> Texts {
        let (mut bounds, mut text) = (vec![0], String::new());
        for one in texts {
            text.push_str(one);
            bounds.push(text.len() as u32);
        }
        Texts { bounds: Flat(bounds.into()), text: text.into() }
    }
}
