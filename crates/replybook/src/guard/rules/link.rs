//! The message has a link, or a web address that a person still finds.
//!
//! With a scheme or without one, shortened, or disguised ("nordlicht dot com", "www . nordlicht . de"). Without a scheme,
//! its end must be a top-level domain that there is. The domains that the channel's file allows (`allow`), with all below
//! them, are fine.
//!
//! # Why is this bad?
//! The channel forbids links that lead away from it: it may block the message, and suspend the seller.
//!
//! # Example
//! ```text
//! The assembly video is on our site at www.example.co.uk.
//! ```
//! Say what the page says, or attach it.

use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::address::AddressKind;
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule = Rule::new("link", Severity::Error, head!("link.rs"), Look::Channel(look));

fn look(message: &Message<'_>, policy: &Policy) -> Vec<Found> {
    let links = message.addresses().iter().filter(|address| address.kind == AddressKind::Web);
    let forbidden = links.filter(|link| !policy.allow.iter().any(|domain| is_within(&link.host, domain)));
    let found = forbidden.map(|link| {
        let told = format!("“{}” leads away from {}", message.text.quote(link.bytes.clone()), message.channel.name);
        let help = match policy.allow.as_slice() {
            [] => "leave it out: say what the page says".to_owned(),
            allowed => format!("leave it out: only these are allowed: {}", allowed.join(", ")),
        };
        Found::at(link.bytes.clone(), told).help(help)
    });
    found.collect()
}

/// Whether a host is a domain, or below it.
fn is_within(host: &str, domain: &str) -> bool {
    let above = host.len().checked_sub(domain.len());
    let ends = above.and_then(|above| host.get(above..)).is_some_and(|end| end.eq_ignore_ascii_case(domain));
    ends && above.is_some_and(|above| above == 0 || host.as_bytes()[above - 1] == b'.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_allowed_with_all_below_it() {
        for host in ["amazon.de", "www.amazon.de", "sellercentral.amazon.de"] {
            assert!(is_within(host, "Amazon.de"), "{host}");
        }
        for host in ["notamazon.de", "amazon.de.example.com", "amazon.com", "de", "ä.de"] {
            assert!(!is_within(host, "amazon.de"), "{host}");
        }
    }
}
