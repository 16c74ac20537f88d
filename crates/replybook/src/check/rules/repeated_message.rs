//! A message, a term or an attribute is declared twice in one file.
//!
//! The same id in another language, or in another pack of the stack, is no repetition: that is how words are laid over
//! one another.
//!
//! # Why is this bad?
//! Whoever mends one of the two does not know that the other is read. Neither is said until one is gone.
//!
//! # Example
//! ```ftl
//! cancel-order-done = Your order is canceled.
//! cancel-order-refund = You get { $refund } back.
//! cancel-order-done = We have canceled your order.
//! ```
//! Remove or rename one of the two.

use crate::check::{Find, Rule};
use crate::diagnostic::Severity;
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("repeated-message", Severity::Error, head!("repeated_message.rs"), Find::Compiling);
