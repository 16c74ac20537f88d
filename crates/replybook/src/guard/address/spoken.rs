//! Addresses as people say them, so that no program shall find them: `service (at) nordlicht dot de`.

mod words;

use std::ops::Range;

use self::words::{Dot, Piece, Sign, is_suspect, pieces};
use super::domain::is_top_level;
use super::{Address, AddressKind};

/// How many labels a host has at most.
const MOST_LABELS: usize = 8;

/// The disguised addresses of a text, in order.
pub(super) fn addresses(text: &str) -> Vec<Address> {
    if !is_suspect(text) {
        return Vec::new();
    }
    let pieces = pieces(text);
    let mut found: Vec<Address> = Vec::new();
    let mut next = 0;
    while next < pieces.len() {
        let reader = Reader { text, pieces: &pieces };
        let read = reader.mailbox(next).or_else(|| reader.site(next));
        match read {
            Some((address, after)) => {
                found.push(address);
                next = after;
            }
            None => next += 1,
        }
    }
    found
}

struct Reader<'a> {
    text: &'a str,
    pieces: &'a [Piece],
}

/// A host as it was read.
struct Host {
    labels: Vec<String>,
    /// How the dots are written, one less than the labels.
    dots: Vec<Dot>,
    bytes: Range<usize>,
    /// The first piece after it.
    after: usize,
}

impl<'a> Reader<'a> {
    fn word(&self, at: usize) -> Option<&'a str> {
        let piece = self.pieces.get(at).filter(|piece| piece.sign == Sign::Word)?;
        Some(&self.text[piece.bytes.clone()])
    }

    fn sign(&self, at: usize) -> Option<Sign> {
        self.pieces.get(at).map(|piece| piece.sign)
    }

    /// The mailbox whose name begins at a piece.
    fn mailbox(&self, start: usize) -> Option<(Address, usize)> {
        self.word(start)?;
        // What stands glued before it belongs to its name.
        if start > 0 && self.pieces[start].glued && !matches!(self.sign(start - 1), Some(Sign::Other)) {
            return None;
        }
        let mut at = start + 1;
        while let (Some(Sign::Dot(Dot::Glued) | Sign::Dash | Sign::Underscore), Some(_)) =
            (self.sign(at), self.word(at + 1))
        {
            at += 2;
            if at > start + 2 * MOST_LABELS {
                return None;
            }
        }
        let Some(Sign::At { spoken, bracketed }) = self.sign(at) else { return None };
        let host = self.host(at + 1)?;
        let disguised = host.dots.iter().any(|dot| *dot != Dot::Glued);
        let name = self.word(at - 1)?.to_lowercase();
        if spoken && !bracketed && (!disguised || words::says_where(&name)) {
            return None;
        }
        // A mailbox that is written plainly is found elsewhere.
        let spaced = !self.pieces[at].glued || !self.pieces[at + 1].glued;
        if !spoken && !bracketed && !spaced && !disguised {
            return None;
        }
        // "write to @name.shop": an account, unless a mailbox is called so.
        let marks_account = !spoken && self.pieces[at + 1].glued && !self.pieces[at].glued;
        if marks_account && at == start + 1 && !words::is_mailbox(&name) {
            return None;
        }
        let bytes = self.pieces[start].bytes.start..host.bytes.end;
        Some((Address { bytes, kind: AddressKind::Mail, host: host.labels.join(".") }, host.after))
    }

    /// The web address that begins at a piece.
    fn site(&self, start: usize) -> Option<(Address, usize)> {
        let first = self.word(start)?;
        let host = match is_www(first) {
            true => self.host_of_www(start, start + 1)?,
            // "w w w": letter by letter.
            false if (0..3).all(|letter| self.word(start + letter).is_some_and(|w| w.eq_ignore_ascii_case("w"))) => {
                self.host_of_www(start, start + 3)?
            }
            false => self.host(start)?,
        };
        let is_www = host.labels.first().is_some_and(|label| label == "www");
        if !host.dots.iter().any(|dot| *dot != Dot::Glued) || !(is_www || self.is_meant(&host, first)) {
            return None;
        }
        Some((Address { bytes: host.bytes, kind: AddressKind::Web, host: host.labels.join(".") }, host.after))
    }

    /// A host that begins at a piece, as far as a top-level domain goes.
    fn host(&self, start: usize) -> Option<Host> {
        let mut host = self.labels(start, |dot| dot != Dot::Trailing)?;
        while !host.labels.last().is_some_and(|label| is_top_level(label)) {
            host.labels.pop();
            host.after = host.after.checked_sub(2)?;
            host.dots.pop()?;
        }
        host.bytes.end = self.pieces[host.after - 1].bytes.end;
        (host.labels.len() >= 2).then_some(host)
    }

    /// What follows on `www`, whatever its end.
    fn host_of_www(&self, start: usize, dot: usize) -> Option<Host> {
        let Some(Sign::Dot(form)) = self.sign(dot) else { return None };
        let mut host = self.labels(dot + 1, |_| true)?;
        host.labels.insert(0, "www".to_owned());
        host.dots.insert(0, form);
        host.bytes.start = self.pieces[start].bytes.start;
        (host.labels.len() >= 3).then_some(host)
    }

    /// Labels with dots between them.
    fn labels(&self, start: usize, takes: impl Fn(Dot) -> bool) -> Option<Host> {
        let (mut labels, mut dots) = (vec![self.word(start)?.to_lowercase()], Vec::new());
        let mut at = start + 1;
        while let (Some(sign), Some(word)) = (self.sign(at), self.word(at + 1)) {
            match sign {
                Sign::Dot(dot) if takes(dot) && labels.len() < MOST_LABELS => {
                    labels.push(word.to_lowercase());
                    dots.push(dot);
                }
                Sign::Dash | Sign::Underscore if at < start + 2 * MOST_LABELS => {
                    let last = labels.last_mut()?;
                    last.push(if sign == Sign::Dash { '-' } else { '_' });
                    last.push_str(&word.to_lowercase());
                }
                _ => break,
            }
            at += 2;
        }
        let bytes = self.pieces[start].bytes.start..self.pieces[at - 1].bytes.end;
        Some(Host { labels, dots, bytes, after: at })
    }

    /// Whether a host with a top-level domain is one, and not a sentence with a point in it.
    fn is_meant(&self, host: &Host, first: &str) -> bool {
        let top = host.labels.last().map_or("", String::as_str);
        // "Danke . In", "se llama Punto Com": names and sentences have capitals.
        let written = &self.text[self.pieces[host.after - 1].bytes.clone()];
        let title = written.starts_with(char::is_uppercase) && written.chars().any(char::is_lowercase);
        let alone = !matches!(self.sign(host.after), Some(Sign::Word | Sign::At { .. }));
        let last = host.dots.last().copied().unwrap_or(Dot::Glued);
        let mut dots = host.dots.iter().copied();
        match dots.find(|dot| !matches!(dot, Dot::Glued)).unwrap_or(last) {
            Dot::Bracketed => true,
            _ if title || words::is_no_name(&first.to_lowercase()) => false,
            Dot::Spoken(tongue) => words::is_sure(top) && !tongue.has_word(top) || alone,
            _ => alone || words::is_sure(top) && !words::is_small(top),
        }
    }
}

fn is_www(word: &str) -> bool {
    word.eq_ignore_ascii_case("www")
}
