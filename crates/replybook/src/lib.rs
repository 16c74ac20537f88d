//! Answers a cross-border seller's customers: what is known about a case goes in, the reply to send comes out.
//!
//! Replies are in English, Spanish or German, formal or friendly, and laid out for the channel that they go to.
//!
//! ```
//! use replybook::{Case, Customer, Money, Playbook};
//!
//! let case = Case::new("cancel-order")
//!     .language("de")
//!     .channel("amazon")
//!     .customer(Customer::new("Anna Müller").surname("Müller").gender("female"))
//!     .fact("order_id", "302-1234567-1234567")
//!     .fact("dispatch", "not-dispatched")
//!     .fact("cancelled", true)
//!     .fact("refund", Money::new("49.90", "EUR")?);
//!
//! let reply = Playbook::builtin().reply(&case)?;
//! let message = reply.message.expect("this play says something");
//! assert!(message.body.contains("Sehr geehrte Frau Müller,"));
//! assert!(message.body.contains("49,90\u{a0}€"));
//! assert_eq!(reply.answers[0].play, "done");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Steps
//!
//! A case goes one way through the library, and each step knows only those before it:
//!
//! 1. **Bind.** The facts of the [`Case`] are read by the types that the scenario declares, and completed: what the channel
//!    and the market supply, defaults, and what follows from the rest (`bind`).
//! 2. **Decide.** The first play of the scenario whose condition holds is played (`scenario`, `condition`, `decide`).
//! 3. **Say.** The play's sentences are written from compiled Fluent messages, in the chain of the customer's language, with
//!    values as CLDR writes them (`locale`, `words`, `format`).
//! 4. **Lay out.** The paragraphs and the letter's parts are put into the skeleton that a Tera layout has made (`letter`,
//!    `layout`).
//!
//! 5. **Guard.** The finished message is looked at: what the channel forbids, what the customer's law says, and what a good
//!    agent would not write (`guard`).
//!
//! `compose` leads a case through the first four, and the [`Reply`] comes out. Where scenarios, sentences and layouts come from is the
//! business of a [`Pack`]; a [`Playbook`] is a stack of packs, ready to answer.
//!
//! What the third and the fourth step do is nearly the same for all messages of one shape: the sentences of a play that are
//! said, in one language and voice, on one channel. It is fused into a program on first use and kept, so that a reply is
//! mostly text to be copied. A message that is out of the ordinary is written sentence by sentence, to the same bytes.
//!
//! # The types
//!
//! - [`Playbook`]: the entry point. `Send + Sync` and cheap to clone: make one and share it.
//! - [`Case`], with [`Customer`], [`Seller`], [`Facts`] and further [`Question`]s: what came in. Built as above, or read by serde.
//! - [`Reply`], with its [`Message`] for the customer, an [`Answer`] for each question (the play, the agent's steps, when to come
//!   back), [`MarketNotes`] and [`Finding`]s: what comes out. All of it is `Serialize`.
//! - [`Guard`]: the same look at a text that somebody typed. [`Guarding`] says what becomes of what is found in replies.
//! - [`Moment`]: when the reply is due and when to come back, on the customer's clock and on the agent's.
//! - [`Batch`]: many cases at once, and [`InOrder`], what comes of them.
//! - [`Error`]: why there is no reply. Its [`ErrorKind`] is for programs; `{error}` is one line for people, and `{error:#}` adds
//!   places in files, missing facts and help.
//! - [`check()`] and its [`Report`]: whether packs can be answered from at all, by [`rules()`]; what is wrong is a [`Diagnostic`].
//! - [`Money`] and [`Duration`]: values with a unit. All other facts are strings, numbers and truth values.
//!
//! # Cookbook
//!
//! A case comes as YAML or JSON:
//!
//! ```
//! use replybook::{Case, Playbook};
//!
//! let text = "
//! scenario: cancel-order
//! market: AT
//! facts: { order_id: NL-20417, dispatch: not-dispatched, cancelled: yes, refund: 49.90 }
//! ";
//! let reply = Playbook::builtin().reply(&Case::from_text("case.yaml", text)?)?;
//! let message = reply.message.expect("this play says something");
//! assert_eq!(message.language.used, "de-AT");
//! assert!(message.body.contains("€\u{a0}49,90"), "a sum without a currency is in the market's");
//! # Ok::<(), replybook::Error>(())
//! ```
//!
//! Something is missing, and the error asks for all of it at once:
//!
//! ```
//! use replybook::{Case, ErrorKind, Playbook};
//!
//! let error = Playbook::builtin().reply(&Case::new("cancel-order").language("en")).unwrap_err();
//! assert_eq!(error.kind(), ErrorKind::MissingFacts);
//! let names: Vec<&str> = error.missing().iter().map(|missing| missing.any_of[0].name.as_str()).collect();
//! assert_eq!(names, ["order_id", "dispatch", "cancelled"]);
//! ```
//!
//! The library reads no clock: where a deadline counts from today, the case says when the message arrived
//! ([`Case::received_at`]). Equal cases give equal replies, byte for byte.
//!
//! ```
//! use replybook::{Case, Playbook};
//!
//! let case = Case::new("change-address")
//!     .language("en-GB")
//!     .received_at("2026-11-22T10:15:00Z")
//!     .fact("order_id", "NL-20417")
//!     .fact("dispatch", "not-dispatched")
//!     .fact("identity_checked", true)
//!     .fact("new_address", "{{ 7 * 7 }} Harbour Street, Bristol");
//! let message = Playbook::builtin().reply(&case)?.message.expect("this play says something");
//! assert!(message.body.contains("{{ 7 * 7 }} Harbour Street"), "what somebody typed is data");
//! # Ok::<(), replybook::Error>(())
//! ```
//!
//! A service proves its packs when it starts, and has no hole in its replies from then on:
//!
//! ```
//! use replybook::{Pack, Playbook};
//!
//! let playbook = Playbook::proved([Pack::builtin()])?;
//! # Ok::<(), replybook::Error>(())
//! ```
//!
//! What leaves is looked at, also when an agent typed it; a playbook with [`Guarding::Refuse`] lets no reply out that breaks
//! a rule of its channel:
//!
//! ```
//! use replybook::{Guard, Playbook};
//!
//! let guard = Guard::new(&Playbook::builtin());
//! let text = "Your order 302-1234567-1234567 leaves today. Questions? Call me at 0151 23456789.";
//! let found = guard.check(text, "amazon", "en", Some("GB"))?;
//! assert!(found.iter().any(|finding| finding.rule == "phone-number"));
//! # Ok::<(), replybook::Error>(())
//! ```
//!
//! Many cases are answered on all cores, and the replies come in their order; [`Batch`] does so with whatever carries a case:
//!
//! ```
//! use replybook::{Case, Playbook};
//!
//! let case = |number: u32| {
//!     Case::new("holding-reply").language("en").id(u64::from(number)).fact("answer_by", "2026-11-23T10:00:00Z")
//! };
//! let replies = Playbook::builtin().replies((1..=100).map(case));
//! assert_eq!(replies.filter(Result::is_ok).count(), 100);
//! ```
//!
//! And further: a brand's own sentences over the built-in ones ([`Playbook::load`]), several questions in one message
//! ([`Case::also`]), HTML for an e-mail ([`Case::markup`]), agents who read another language ([`Case::agent_language`]), why a reply says what it says ([`Playbook::explain`]), what can be
//! answered and which facts it takes ([`Playbook::scenario_ids`], [`Playbook::scenario`]).

#![warn(clippy::unwrap_used, missing_docs)]

mod batch;
mod bind;
mod case;
mod channel;
mod check;
mod compose;
mod condition;
mod coverage;
mod decide;
mod diagnostic;
mod duration;
mod error;
mod fact;
mod finding;
mod format;
mod guard;
mod kept;
mod layout;
mod letter;
mod locale;
mod market;
mod moment;
mod money;
mod outline;
mod pack;
mod playbook;
mod readability;
mod reply;
mod rule;
mod salutation;
mod scan;
mod scenario;
#[cfg(feature = "schema")]
mod schema;
mod setting;
mod words;
mod yaml;
mod zone;

pub use batch::{Batch, InOrder, Stop};
pub use case::{Case, CaseId, Customer, Facts, Markup, Question, Seller};
pub use check::{Report, check, check_scenario, rule, rules};
#[doc(hidden)]
pub use compose::Prepared;
pub use coverage::{Reachable, ReachableKind};
pub use diagnostic::{Diagnostic, Place, Severity};
pub use duration::{Duration, ParseDurationError, Unit};
pub use error::{Error, ErrorKind, MissingFact, WantedFact};
pub use finding::Finding;
pub use guard::{Guard, Guarding};
pub use market::Directness;
pub use moment::Moment;
pub use money::{Money, ParseMoneyError};
pub use outline::{
    CoveringCase, ExampleCase, FactOutline, FollowUpOutline, MessageSource, PlayOutline, ScenarioOutline, StepOutline,
};
pub use pack::{Pack, PackInfo};
pub use playbook::Playbook;
pub use readability::{PlayReadability, Readability, ReadingLimits};
pub use reply::{Answer, Decided, Explanation, FollowUp, Language, MarketNotes, Message, Reply, Said, StepText};
pub use rule::Rule;
pub use scenario::{Department, Group, Section};
#[cfg(feature = "schema")]
pub use schema::FileFormat;
pub use setting::Setting;

/// Runs the code in the crate's README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
