//! The rules, a file each, in the order in which the documentation has them.

use super::message::Message;
use super::rule::{Found, Look, Rule};
use crate::channel::{Channel, Policy};
use crate::diagnostic::Place;
use crate::finding::Finding;
use crate::rule::Rule as Told;
use crate::yaml::Problem;

mod absolute_promise;
mod bare_thanks;
mod blame;
mod blank_lines;
mod cancellation_request;
mod channel_language;
mod email_address;
mod emoji;
mod html_tag;
mod invisible_character;
mod left_out;
mod leftover_placeholder;
mod legal_misstatement;
mod link;
mod long_sentence;
mod marketing;
mod missing_order_number;
mod mixed_address;
mod name_recased;
mod off_platform;
mod opt_out_line;
mod other_language;
mod phone_number;
mod positive_review_request;
mod repeated_apology;
mod repeated_review_request;
mod review_change_request;
mod review_incentive;
mod shouting;
mod slang;
mod slow_promise;
mod social_handle;
mod too_long;
mod vague_commitment;
mod wrong_language;

static RULES: &[&Rule] = &[
    // Length.
    &too_long::RULE,
    &left_out::RULE,
    // Reviews.
    &repeated_review_request::RULE,
    &review_incentive::RULE,
    &positive_review_request::RULE,
    &review_change_request::RULE,
    // What the marketplace is not for.
    &off_platform::RULE,
    &marketing::RULE,
    &bare_thanks::RULE,
    &opt_out_line::RULE,
    &cancellation_request::RULE,
    &slow_promise::RULE,
    // Style.
    &absolute_promise::RULE,
    &vague_commitment::RULE,
    &blame::RULE,
    &slang::RULE,
    &mixed_address::RULE,
    &repeated_apology::RULE,
    // Law.
    &legal_misstatement::RULE,
    // Where it leads.
    &link::RULE,
    &email_address::RULE,
    &phone_number::RULE,
    &social_handle::RULE,
    // What it is written with.
    &emoji::RULE,
    &html_tag::RULE,
    &blank_lines::RULE,
    &invisible_character::RULE,
    &leftover_placeholder::RULE,
    // What is missing.
    &missing_order_number::RULE,
    // How it reads.
    &shouting::RULE,
    &long_sentence::RULE,
    // Who reads it.
    &wrong_language::RULE,
    &channel_language::RULE,
    &name_recased::RULE,
    &other_language::RULE,
];

/// The rules that look for terms of `templates/guard/`.
const WITH_TERMS: [&str; 15] = [
    "repeated-review-request",
    "review-incentive",
    "positive-review-request",
    "review-change-request",
    "off-platform",
    "marketing",
    "opt-out-line",
    "cancellation-request",
    "slow-promise",
    "absolute-promise",
    "vague-commitment",
    "blame",
    "slang",
    "repeated-apology",
    "legal-misstatement",
];

/// All rules of the guard.
pub(crate) fn rules() -> impl Iterator<Item = &'static Told> {
    RULES.iter().map(|rule| rule.told())
}

/// The rules that have terms.
pub(super) fn with_terms() -> impl Iterator<Item = &'static str> {
    WITH_TERMS.iter().copied()
}

/// Makes sure that a channel's file names rules that there are.
pub(crate) fn check_policies(channel: &Channel) -> Result<(), Problem> {
    let of_channels = || RULES.iter().filter(|rule| matches!(rule.look, Look::Channel(_))).map(|rule| rule.id);
    for rule in channel.rules.keys() {
        if !of_channels().any(|id| id == rule) {
            return Err(Problem::new(format!("no rule for channels is called `{rule}`"))
                .help("`replybook rule` lists the rules")
                .nearest(rule, of_channels())
                .within(rule.as_str())
                .within("rules"));
        }
    }
    Ok(())
}

/// How many breaches of one rule are told: nobody reads more, and each takes its time to be placed.
const MOST: usize = 20;

/// Lets all rules look at a message: what is about the whole of it first, then in the order of the text.
pub(super) fn look(message: &Message<'_>) -> Vec<Finding> {
    let mut findings: Vec<(usize, Finding)> = Vec::new();
    for rule in RULES {
        let (policy, found) = match rule.look {
            Look::Always(look) => (None, look(message)),
            Look::Channel(look) => match message.channel.rules.get(rule.id) {
                Some(policy) if policy.holds_in(message.market) => (Some(policy), look(message, policy)),
                _ => continue,
            },
            Look::Composing => continue,
        };
        findings.extend(found.into_iter().take(MOST).map(|found| {
            let start = found.bytes.as_ref().map_or(0, |bytes| bytes.start + 1);
            (start, told(rule, found, policy, message.text.as_str()))
        }));
    }
    findings.sort_by_key(|(start, _)| *start);
    findings.into_iter().map(|(_, finding)| finding).collect()
}

fn told(rule: &'static Rule, found: Found, policy: Option<&Policy>, text: &str) -> Finding {
    let severity = found.severity.or(policy.map(|policy| policy.seen.severity())).unwrap_or(rule.severity);
    let mut finding = Finding::new(rule.id, severity, found.message);
    finding.help = found.help;
    finding.source = found.source.or_else(|| policy.map(Policy::told));
    finding.place = found.bytes.map(|bytes| Place::within(text, bytes));
    finding
}
