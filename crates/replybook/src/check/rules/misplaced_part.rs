//! A layout leaves out a part of the letter, places it twice, alters it, or runs two parts together.
//!
//! A layout is run in the shapes that can reach it: with and without each part that some letters lack, with every number
//! of blocks up to four and as many as the scenarios can make, with each block in turn a list, of every length up to four
//! and of the longest that a fact allows. Where the layout itself counts blocks or items, to `n`, it is run on `n` more.
//!
//! # Why is this bad?
//! The customer does not read what was decided, or reads it twice.
//!
//! # Example
//! ```tera
//! {{ salutation }}
//! {% for block in blocks %}{% if loop.index == 1 %}{{ block.text }}{% endif %}{% endfor %}
//! ```
//! Every block is to be placed: leave out the condition.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("misplaced-part", Severity::Error, head!("misplaced_part.rs"), Find::Compiling);
