//! The message names an account in a social network or messenger.
//!
//! `@name` anywhere, and an account's name near that of a network: written as accounts are (`name_shop`, `name.shop`,
//! `name#1234`), or after words that give a name ("our username is …", "search for …", "Instagram: …", "WeChat ID …").
//! The mere name of a network is fine.
//!
//! # Why is this bad?
//! The channel forbids contact beside its own messages: it may block the message, and suspend the seller.
//!
//! # Example
//! ```text
//! Send me the photo on Telegram, I'm there as example_support.
//! ```
//! Ask the customer to answer here.

mod account;
mod token;
mod words;

use std::ops::Range;

use self::account::{is_account, is_network, is_part_of_network};
use self::token::{Token, tokens};
use crate::channel::Policy;
use crate::diagnostic::Severity;
use crate::guard::address::{Address, AddressKind, overlap, overlapping};
use crate::guard::message::Message;
use crate::guard::rule::{Found, Look, Rule};
use crate::rule::head;

pub(super) static RULE: Rule =
    Rule::new("social-handle", Severity::Error, head!("social_handle.rs"), Look::Channel(look));

fn look(message: &Message<'_>, _: &Policy) -> Vec<Found> {
    let text = message.text.as_str();
    let found = handles(text, message.addresses()).into_iter().map(|bytes| {
        let (told, channel) = (message.text.quote(bytes.clone()), &message.channel.name);
        Found::at(bytes, format!("“{told}” is an account outside of {channel}"))
            .help(format!("ask for an answer to this message, on {channel}"))
    });
    found.collect()
}

/// The accounts that a text names, in order.
fn handles(text: &str, addresses: &[Address]) -> Vec<Range<usize>> {
    let is_mailbox = |bytes: &Range<usize>| overlapping(addresses, bytes).any(|known| known.kind == AddressKind::Mail);
    let mut found: Vec<Range<usize>> = marked(text).filter(|bytes| !is_mailbox(bytes)).collect();
    found.extend(addresses.iter().filter(|address| is_page(address, text)).map(|address| address.bytes.clone()));
    if has_network(text) {
        let tokens = tokens(text);
        // An account may have a name that looks like a domain, a mailbox has none.
        let accounts = accounts(&tokens).into_iter().filter(|bytes| !is_mailbox(bytes));
        found.extend(accounts);
    }
    found.sort_by_key(|bytes| (bytes.start, std::cmp::Reverse(bytes.end)));
    found.dedup_by(|next, kept| overlap(next, kept));
    found
}

/// Whether a link leads to an account's page: `t.me/name`, `instagram.com/name`.
fn is_page(address: &Address, text: &str) -> bool {
    let host = address.host.strip_prefix("www.").unwrap_or(&address.host);
    let link = &text[address.bytes.clone()];
    let path = link.split_once("://").map_or(link, |(_, rest)| rest).split_once('/').map_or("", |(_, path)| path);
    match host {
        "t.me" | "m.me" | "wa.me" | "instagram.com" | "facebook.com" | "fb.com" | "fb.me" | "twitter.com" | "x.com"
        | "threads.net" | "snapchat.com" | "pinterest.com" | "bsky.app" => path.len() >= 3,
        "youtube.com" | "tiktok.com" => path.starts_with('@') || path.starts_with("c/") || path.starts_with("user/"),
        "linkedin.com" => path.starts_with("in/") || path.starts_with("company/"),
        _ => false,
    }
}

/// How long a name may be, with its sign.
const LONGEST: usize = 100;

/// Where `@name` stands.
fn marked(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices('@').filter_map(|(at, _)| {
        let joined = text[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '@'));
        let rest = &text[at + 1..text.floor_char_boundary(at + LONGEST)];
        let name = &rest
            [..rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '@'))).unwrap_or(rest.len())];
        let name = name.trim_end_matches(['.', '-', '@']);
        let letters = name.chars().filter(|c| c.is_alphabetic()).count();
        // "@60Hz", "@12.5V".
        let is_name = match name.starts_with(|c: char| c.is_ascii_digit()) {
            true => letters >= 4,
            false => letters >= 2 && name.len() >= 3 && !name.starts_with(['.', '-']),
        };
        (!joined && is_name).then_some(at..at + 1 + name.len())
    })
}

/// A cheap look for the name of a network.
fn has_network(text: &str) -> bool {
    let mut words = text.as_bytes().split(|byte| !byte.is_ascii_alphanumeric());
    words.any(is_network)
}

/// How many words an account may be from its network.
const NEAR: usize = 14;

/// The accounts that stand near the name of a network.
fn accounts(tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut looked = 0;
    for (at, token) in tokens.iter().enumerate() {
        if !is_part_of_network(token.text) {
            continue;
        }
        let near = at.saturating_sub(NEAR).max(looked)..tokens.len().min(at + NEAR + 1);
        found.extend(near.clone().filter_map(|account| is_account(tokens, account)));
        looked = near.end;
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::guard::address::addresses;

    fn found(text: &str) -> Vec<&str> {
        handles(text, &addresses(text)).into_iter().map(|bytes| &text[bytes]).collect()
    }

    #[test]
    fn a_name_after_the_sign_is_an_account() {
        for (text, handle) in [
            ("You find us: @nordlicht_outdoor.", "@nordlicht_outdoor"),
            ("(@lisa.shop)", "@lisa.shop"),
            ("Ask @tierwiesner@mastodon.social there", "@tierwiesner@mastodon.social"),
            ("Gruß\n@lisa", "@lisa"),
        ] {
            assert_eq!(found(text), [handle], "{text}");
        }
    }

    #[test]
    fn an_account_is_named_near_its_network() {
        for (text, handle) in [
            ("Instagram: nordlicht.outdoor – daily", "nordlicht.outdoor"),
            ("My WeChat ID is jana88, add me.", "jana88"),
            ("Find us on Telegram as nordlichtshop.", "nordlichtshop"),
            ("IG: woolandhook", "woolandhook"),
            ("LinkedIn: Papelería Sol Empresas. Ahí", "Papelería Sol Empresas"),
            ("Auf Facebook sind wir als „Schuhwerk24 Dresden“ zu finden.", "Schuhwerk24 Dresden"),
            ("Schreiben Sie auf Telegram, wir heißen dort moebelsommer.", "moebelsommer"),
            ("Puede escribirnos por Telegram; nuestro usuario es nordlichtshop.", "nordlichtshop"),
            ("Look up GardenGnomeShop on Facebook.", "GardenGnomeShop"),
            ("Threema-ID 4XK9P2MA gehört uns", "4XK9P2MA"),
            ("Reddit: u/SafeToysTeam, in public", "u/SafeToysTeam"),
            ("Discord: printwell#4471", "printwell#4471"),
            ("¿Tienes Signal? Me encuentras como marcos.repuestos.07.", "marcos.repuestos.07"),
            ("Tom is on Telegram, t.me/tombrass.", "t.me/tombrass"),
            ("Escríbenos al Messenger de LatonMaderaOficial.", "LatonMaderaOficial"),
            ("Síganos en Facebook: Latón y Madera Sevilla.", "Latón y Madera Sevilla"),
            ("Our YouTube channel is called “Brass & Bone”.", "Brass & Bone"),
            ("Find Maria on LinkedIn (maria-lopez-hydroflow).", "maria-lopez-hydroflow"),
            ("Auf Telegram sind wir nordlichtshop.", "nordlichtshop"),
            ("El Instagram de la tienda es latonymadera.", "latonymadera"),
            ("unser Instagram-Account nordlichtshop", "nordlichtshop"),
            ("Pinterest – brassbone", "brassbone"),
            ("Follow nordlichtshop on TikTok, please.", "nordlichtshop"),
            ("Puede hablarnos por Instagram a latonymadera.", "latonymadera"),
            ("Message us on Facebook, the page is called Oak Hill Tools.", "Oak Hill Tools"),
            ("Die QQ-Nummer unseres Werks ist 3382019447.", "3382019447"),
        ] {
            assert_eq!(found(text), [handle], "{text}");
        }
    }

    #[test]
    fn a_network_is_no_account() {
        for text in [
            "We do not answer on Facebook or Instagram as well.",
            "The speaker supports WhatsApp calls.",
            "2 @ 9,90 €, 5 V@2A, @60Hz, tod@s, querid@ cliente, the @ key, das @-Zeichen",
            "service@example.com",
            "service (at) example (dot) com",
            "Das Buch „Instagram für Vereine“ ist da.",
            "Use su propia cuenta de YouTube.",
            "We posted it on our Facebook page yesterday.",
            "Das Ringlicht ist bei TikTok beliebt, Datei foto_1.jpg liegt bei.",
            "The line of the thread is a good signal.",
            "Auf Instagram gesehen.Danke dafür!",
            "The film on YouTube is called “Two lamps”.",
            "Our page on Facebook is currently not maintained.",
            "The speaker works with Skype, Zoom and Teams.",
            "Auf Instagram sind wir erreichbar, aber nicht zuständig.",
            "En WhatsApp somos lentos.",
            "My direct line is 212-555-0146.",
            "Use su cuenta personal de Facebook.",
            "Our Instagram is unavailable.",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "(\\PC|[@_.#:/ «»]|Instagram| as )*") {
            prop_assert!(handles(&text, &addresses(&text)).into_iter().all(|bytes| text.get(bytes).is_some()));
        }
    }
}
