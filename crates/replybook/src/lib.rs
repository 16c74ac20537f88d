//! Answers a cross-border seller's customers.

mod diagnostic;
mod duration;
mod fact;
mod format;
mod money;
mod words;

pub use diagnostic::{Diagnostic, Place, Severity};
pub use duration::{Duration, ParseDurationError, Unit};
pub use money::{Money, ParseMoneyError};
