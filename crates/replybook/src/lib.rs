//! Answers a cross-border seller's customers.

mod bind;
mod case;
mod channel;
mod compose;
mod condition;
mod decide;
mod diagnostic;
mod duration;
mod error;
mod fact;
mod finding;
mod format;
mod layout;
mod letter;
mod locale;
mod market;
mod money;
mod outline;
mod pack;
mod playbook;
mod reply;
mod salutation;
mod scenario;
mod words;
mod yaml;

pub use case::{Case, Customer, Facts, Markup, Question, Seller};
pub use diagnostic::{Diagnostic, Place, Severity};
pub use duration::{Duration, ParseDurationError, Unit};
pub use error::{Error, ErrorKind, MissingFact, WantedFact};
pub use finding::Finding;
pub use money::{Money, ParseMoneyError};
pub use outline::{ExampleCase, FactOutline, MessageSource, PlayOutline, ScenarioOutline};
pub use pack::{Pack, PackInfo};
pub use playbook::Playbook;
pub use reply::{Answer, Decided, Explanation, FollowUp, Language, Message, Reply, Said, StepText};
pub use scenario::{Department, Group, Section};
