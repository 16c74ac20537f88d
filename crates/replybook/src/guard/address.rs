//! Web addresses and e-mail addresses in a text, plain or disguised.

mod domain;
mod spoken;

use std::ops::Range;

use linkify::{LinkFinder, LinkKind};

use self::domain::{is_domain, takes_mail};

/// A place on the web or a mailbox that a reader is sent to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Address {
    pub bytes: Range<usize>,
    pub kind: AddressKind,
    /// The host, in small letters.
    pub host: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AddressKind {
    Web,
    Mail,
}

/// The addresses of a text, in order; none lies within another.
pub(super) fn addresses(text: &str) -> Vec<Address> {
    let mut found = spoken::addresses(text);
    // Of a disguised mailbox, the host is no link.
    let plain: Vec<Address> = plain(text).filter(|plain| overlapping(&found, &plain.bytes).next().is_none()).collect();
    if !plain.is_empty() {
        found.extend(plain);
        found.sort_by_key(|address| address.bytes.start);
    }
    found
}

/// Those of the addresses of a text that share a place with something.
pub(super) fn overlapping<'a>(addresses: &'a [Address], bytes: &Range<usize>) -> impl Iterator<Item = &'a Address> {
    let first = addresses.partition_point(|address| address.bytes.end <= bytes.start);
    let end = bytes.end;
    addresses[first..].iter().take_while(move |address| address.bytes.start < end)
}

pub(super) fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// How much is looked at in one piece: a longer word is cut, so that no text takes long.
const LONGEST: usize = 1024;

/// The addresses that are written as a program takes them.
fn plain(text: &str) -> impl Iterator<Item = Address> {
    // In nearly all texts there is none.
    let text = if may_hold_address(text) { text } else { "" };
    let mut finder = LinkFinder::new();
    finder.url_must_have_scheme(false);
    pieces(text).flat_map(move |(start, piece)| within(&finder, start, piece))
}

/// What stands between spaces and quotation marks and may hold an address, with where it begins.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text.get(at..)?.find(|c| !splits(c))?;
            let near = text.ceil_char_boundary(start + LONGEST);
            at = text[start..near].find(splits).map_or(near, |length| start + length);
            let piece = &text[start..at];
            if may_hold_address(piece) {
                return Some((start, piece));
            }
        }
    })
}

/// Whether a character stands between pieces.
fn splits(c: char) -> bool {
    match c.is_ascii() {
        true => c.is_ascii_whitespace() || c == '"',
        false => !c.is_alphanumeric() && !('\u{300}'..'\u{370}').contains(&c),
    }
}

/// A cheap look for a point between letters, an `@` or a scheme.
fn may_hold_address(text: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphabetic() || !c.is_ascii() && !splits(c);
    // A number with a point is one where a letter stands beside it. Up to here none does: no piece is looked at twice.
    let mut known = 0;
    let mut beside = |at: usize| {
        if at < known {
            return false;
        }
        let (before, after) = text.split_at(at);
        let found = before.chars().rev().take_while(|c| !splits(*c)).any(letter);
        known = at + after.find(splits).unwrap_or(after.len());
        found || text[at..known].contains(letter)
    };
    let bytes = text.as_bytes();
    let mut marks = bytes.iter().enumerate().filter(|(_, byte)| matches!(byte, b'.' | b'@' | b':'));
    marks.any(|(at, byte)| match byte {
        b'.' => {
            let next = text[at + 1..].chars().next();
            next.is_some_and(|next| letter(next) || next.is_ascii_digit() && beside(at))
        }
        b'@' => at + 1 < bytes.len(),
        _ => bytes[at..].starts_with(b"://"),
    })
}

fn within(finder: &LinkFinder, start: usize, piece: &str) -> Vec<Address> {
    let address = |offset: usize, link: &linkify::Link<'_>| {
        let (kind, host) = match link.kind() {
            LinkKind::Email => (AddressKind::Mail, link.as_str().rsplit('@').next().filter(|host| takes_mail(host))),
            _ => (AddressKind::Web, host(link.as_str())),
        };
        let bytes = offset + link.start()..offset + link.end();
        host.map(|host| Address { bytes, kind, host: host.to_lowercase() })
    };
    let mut found: Vec<Address> = finder.links(piece).filter_map(|link| address(start, &link)).collect();
    // An address without its scheme: `//example.org/a`.
    if found.is_empty()
        && let Some(at) = piece.find("//").filter(|at| !piece[..*at].ends_with([':', '/']))
    {
        let rest = &piece[at + 2..];
        let first = finder.links(rest).next().filter(|link| link.start() == 0);
        found.extend(first.and_then(|link| address(start + at + 2, &link)));
    }
    if found.is_empty() {
        found.extend(after_scheme(start, piece));
    }
    if found.is_empty() && !piece.is_ascii() {
        found.extend(in_other_script(start, piece));
    }
    found
}

/// What follows on a scheme of the web, where linkify sees no host: `jana@http://example.org`, `http://999`.
fn after_scheme(start: usize, piece: &str) -> Option<Address> {
    let mark = piece.find("://")?;
    let scheme = piece[..mark].trim_end_matches(|c: char| c.is_ascii_alphabetic()).len();
    if !["http", "https", "ftp"].iter().any(|known| known.eq_ignore_ascii_case(&piece[scheme..mark])) {
        return None;
    }
    let rest = &piece[mark + 3..];
    let host = &rest[..rest.find(['/', '?', '#', ':']).unwrap_or(rest.len())];
    let host = host.trim_end_matches(['.', ',', ';', '!', ')', ']']);
    let is_host =
        host.starts_with(char::is_alphanumeric) && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    let bytes = start + scheme..start + mark + 3 + host.len();
    is_host.then(|| Address { bytes, kind: AddressKind::Web, host: host.to_lowercase() })
}

/// A host whose top-level domain has letters of another script: linkify takes none without a scheme.
fn in_other_script(start: usize, piece: &str) -> Option<Address> {
    let of_host = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.');
    let begin = piece.find(char::is_alphanumeric)?;
    let rest = &piece[begin..];
    let host = rest[..rest.find(|c| !of_host(c)).unwrap_or(rest.len())].trim_end_matches(['.', '-']);
    let (above, top) = host.rsplit_once('.')?;
    let known = !top.is_ascii() && !above.is_empty() && is_domain(host, false);
    let bytes = start + begin..start + begin + host.len();
    known.then(|| Address { bytes, kind: AddressKind::Web, host: host.to_lowercase() })
}

/// The host of a link, if people take it for one.
fn host(link: &str) -> Option<&str> {
    let (scheme, rest) = link.split_once("://").map_or((None, link), |(scheme, rest)| (Some(scheme), rest));
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    (scheme.is_some() || is_domain(host, path.len() > 1)).then_some(host)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(text: &str, kind: AddressKind) -> Vec<&str> {
        let of_kind = |address: &Address| address.kind == kind;
        addresses(text).into_iter().filter(of_kind).map(|address| &text[address.bytes]).collect()
    }

    #[test]
    fn links_are_found_with_their_paths() {
        for link in [
            "https://www.dpd.co.uk/tracking/15501234567890",
            "www.oakandpine.co.uk",
            "brightlamps.com/returns",
            "bit.ly/3xKpQ7z",
            "HTTPS://REGISTER.AQUAPURE.COM",
            "WWW.UHREN-KELLER.DE",
            "leder-kunde.info/pflege#fett",
            "hxxps://shop.gartenglueck.de",
            "woolandhook.blog",
            "möbel-sommer.de",
            "xn--mbel-5qa.de",
            "nordlicht.рф",
            "http://192.168.0.1/menu",
            "ftp.safetoys.org/recall",
            "t.me/nordlicht",
            "http://localhost:8000",
        ] {
            for text in [format!("Siehe {link}."), format!("({link}), dann"), format!("„{link}“ – so"), link.to_owned()]
            {
                assert_eq!(found(&text, AddressKind::Web), [link], "{text}");
            }
        }
        assert_eq!(
            found("nach: //normen-portal.org/en-13843, Abschnitt 4", AddressKind::Web),
            ["normen-portal.org/en-13843"]
        );
    }

    #[test]
    fn what_only_has_a_full_stop_in_it_is_no_link() {
        for text in [
            "3.5 mm, v2.0, v2.1.4, 12.5 x 8.0, 1.249,00 €, $1.299.00, 24.11.2026, 8.30 bis 16.45, 192.168.0.1",
            "Node.js, Vue.js, ASP.NET, VB.NET, manual.pdf, setup.exe, IMG_2041.jpg, fotos.zip, clip.mov, README.md",
            "a.m. p.m. e.g. i.e. z.B. d.h. p.ej. S.L. S.A. J.R.R. EE.UU. d.h.in",
            "Bestellung.Wir, angekommen.Bitte, photos.The, parcel.It is, order.In, ayer.Está, Paket.Am, Plug.and.Play",
            "AX.200.ES, 3.mm, 4.5.in, Seite 3.de",
            "Dr.Bell, St.Gallen, No.5",
            "dot.works?",
        ] {
            let found = found(text, AddressKind::Web);
            assert!(found.is_empty() || found == ["dot.works"], "{text}: {found:?}");
        }
    }

    #[test]
    fn a_mailbox_is_no_link() {
        for mail in [
            "service@nordlicht-outdoor.de",
            "a.b+c_d@sub.shop.co.uk",
            "HELP@AQUAPURE.COM",
            "jana@nordlicht.example",
            "hallo@xn--mbel-5qa.de",
            "service (at) nordlicht (dot) de",
            "service[at]nordlicht.de",
            "hello{at}cosyknits{dot}com",
            "service at nordlicht dot de",
            "orders AT gardengnome DOT com",
            "kontakt(ät)gartenglueck.de",
            "mruiz @ optimaxx . es",
            "ersatzteile@ kaffee-meister.at",
            "servicio arroba tornolux punto com",
            "relojix.ayuda [arroba] hotmail [punto] com",
            "b2b[@]voltline[.]com",
            "goetz at fahrradgoetz punkt de",
            "info at tierbedarf minus wiesner dot de",
            "sales underscore uk at printwell dot com",
        ] {
            let text = format!("Schreiben: {mail}, so.");
            assert_eq!(found(&text, AddressKind::Mail), [mail]);
            assert_eq!(found(&text, AddressKind::Web), [""; 0], "{text}");
        }
    }

    #[test]
    fn disguised_links_are_found() {
        for link in [
            "nordlicht dot com",
            "www . nordlicht . de",
            "bluebarn dot co dot uk",
            "cosyknits(dot)com",
            "nordlicht[.]es",
            "mueblesdelnorte (punto) com",
            "nordlicht punkt de",
            "casaverde punto es",
            "NORDLICHT DOT COM",
            "www . happypaws . co . uk",
            "w w w . taller-rueda . e",
        ] {
            let text = format!("Zu {link}, dort.");
            assert_eq!(found(&text, AddressKind::Web), [link]);
        }
        assert_eq!(found("Look at nordlicht dot com!", AddressKind::Web), ["nordlicht dot com"]);
        assert_eq!(found("Look at nordlicht dot com!", AddressKind::Mail), [""; 0]);
    }

    #[test]
    fn dots_and_points_that_are_talked_of_are_none() {
        for text in [
            "Connect the dots first, then the red dot in the middle.",
            "The polka dot dress is here, and the dot is red. At the dot com fair.",
            "El punto de recogida es el 5; en este punto es importante. Punto por punto.",
            "La empresa se llama Punto Com Hogar, S. L.",
            "El punto com de la dirección es un error.",
            "Zu diesem Punkt in Kürze mehr, der Punkt am Rand.",
            "2 @ 9,90 €, 3 @ 1,250.00",
            "a tod@s.La mesa",
            "We look at dot patterns. The depot in Dartford at six.",
            "Der Stecker (AT) passt. Danke . In Kürze mehr",
            "Drücken Sie @ und . auf der Tastatur",
        ] {
            assert_eq!(addresses(text), [], "{text}");
        }
    }

    #[test]
    fn a_scheme_begins_after_a_letter_of_any_width() {
        assert_eq!(found("ähttp://999", AddressKind::Web), ["http://999"]);
        assert_eq!(found("ü://999 \u{870}://", AddressKind::Web), [""; 0]);
    }

    /// Each point of them would be looked around from, up to the ends of the text.
    #[test]
    fn figures_with_a_million_points_are_looked_through_once() {
        let figures = "1.".repeat(1_000_000);
        assert_eq!(addresses(&figures), []);
        assert_eq!(found(&format!("{figures} nordlicht.de"), AddressKind::Web), ["nordlicht.de"]);
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "(\\PC|[.@/:() ]| dot com| at |www)*") {
            for address in addresses(&text) {
                prop_assert!(text.get(address.bytes).is_some());
            }
        }
    }
}
