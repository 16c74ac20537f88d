//! Answers a cross-border seller's customers.

mod bind;
mod case;
mod channel;
mod condition;
mod decide;
mod diagnostic;
mod duration;
mod error;
mod fact;
mod format;
mod layout;
mod letter;
mod locale;
mod market;
mod money;
mod pack;
mod salutation;
mod scenario;
mod yaml;

pub use case::{Case, Customer, Facts, Markup, Question, Seller};
pub use diagnostic::{Diagnostic, Place, Severity};
pub use duration::{Duration, ParseDurationError, Unit};
pub use error::{Error, ErrorKind, MissingFact, WantedFact};
pub use money::{Money, ParseMoneyError};
pub use pack::{Pack, PackInfo};
