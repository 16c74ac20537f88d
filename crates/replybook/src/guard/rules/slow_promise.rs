//! An answer is promised later than the channel wants it.
//!
//! Other spans do not count: of a delivery, a refund, a return. An answer within a day is let pass everywhere: how many of its
//! hours are working hours is for the agent to know.
//!
//! # Why is this bad?
//! Marketplaces measure how fast sellers answer. Whoever promises an answer in three days promises to be late.
//!
//! # Example
//! On Amazon, which wants an answer within 24 hours:
//! ```text
//! “We will get back to you within 48 hours.”
//! ```
//! Answer what can be answered now, and promise the rest within the channel's time.

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::guard::terms::{Hit, minutes};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("slow-promise", Severity::Error, head!("slow_promise.rs"), Look::Channel(look));

/// A day, in minutes.
const DAY: u64 = 24 * 60;

fn look(message: &Message<'_>, _: &Policy) -> Vec<Found> {
    let Some(within) = message.reply_within else { return Vec::new() };
    let limit = minutes(within, 1).max(DAY);
    let is_slow = |hit: &&Hit<'_>| message.span(hit.words.clone()).is_some_and(|span| span > limit);
    let found = |hit: &Hit<'_>| {
        let words = message.text.quote(hit.bytes.clone());
        let name = &message.channel.name;
        Found::at(hit.bytes.clone(), format!("“{words}” is later than {name} wants an answer: within {within}"))
            .help(hit.say)
    };
    message.hits(RULE.id).filter(is_slow).map(found).collect()
}
