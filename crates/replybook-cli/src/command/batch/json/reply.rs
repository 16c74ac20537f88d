//! A reply as serde writes it, byte for byte. Nearly all of it is text, and what stands between the texts is known when this is
//! compiled.

use std::sync::Arc;

use jiff::fmt::temporal::DateTimePrinter;
use replybook::{Answer, CaseId, FollowUp, Language, MarketNotes, Message, Moment, PackInfo, Reply, StepText};
use serde::Serialize;

use super::{append, text};

/// What is written as JSON here.
trait Json {
    fn write(&self, into: &mut Vec<u8>);
}

/// Writes members of a map: the first comes after the text that is given, and each other one after a comma.
macro_rules! members {
    ($into:ident, $begin:literal, $first:literal: $value:expr $(, $name:literal: $other:expr)* $(,)?) => {
        $into.extend_from_slice(concat!($begin, "\"", $first, "\":").as_bytes());
        $value.write($into);
        $(
            $into.extend_from_slice(concat!(",\"", $name, "\":").as_bytes());
            $other.write($into);
        )*
    };
}

/// What many replies have in common, as it was written for the first of them: a quarter of what is written is a market's notes.
#[derive(Default)]
pub struct Written {
    /// There are few markets.
    markets: Vec<(Arc<MarketNotes>, Box<[u8]>)>,
}

impl Written {
    fn market(&mut self, notes: &Arc<MarketNotes>, into: &mut Vec<u8>) {
        if let Some((_, json)) = self.markets.iter().find(|(known, _)| Arc::ptr_eq(known, notes)) {
            into.extend_from_slice(json);
            return;
        }
        let begin = into.len();
        notes.write(into);
        self.markets.push((notes.clone(), into[begin..].into()));
    }
}

/// Writes a reply to the end of a buffer, with the case's id before all else.
pub fn write(id: Option<&CaseId>, reply: &Reply, written: &mut Written, into: &mut Vec<u8>) {
    if let Some(id) = id {
        members!(into, "{", "id": Serde(id), "message": reply.message);
    } else {
        members!(into, "{", "message": reply.message);
    }
    members!(into, ",", "answers": reply.answers, "due": reply.due);
    into.extend_from_slice(b",\"market\":");
    match &reply.market {
        Some(notes) => written.market(notes, into),
        None => into.extend_from_slice(b"null"),
    }
    members!(into, ",", "findings": Serde(&reply.findings), "pack": reply.pack);
    into.push(b'}');
}

impl Json for Message {
    fn write(&self, into: &mut Vec<u8>) {
        members!(
            into, "{",
            "subject": self.subject,
            "body": self.body,
            "markup": Serde(&self.markup),
            "channel": self.channel,
            "language": self.language,
        );
        into.push(b'}');
    }
}

impl Json for Language {
    fn write(&self, into: &mut Vec<u8>) {
        members!(into, "{", "asked": self.asked, "used": self.used);
        into.push(b'}');
    }
}

impl Json for Answer {
    fn write(&self, into: &mut Vec<u8>) {
        members!(
            into, "{",
            "scenario": self.scenario,
            "title": self.title,
            "play": self.play,
            "because": self.because,
            "department": Serde(&self.department),
            "steps": self.steps,
            "follow_up": self.follow_up,
        );
        into.push(b'}');
    }
}

impl Json for StepText {
    fn write(&self, into: &mut Vec<u8>) {
        members!(into, "{", "step": self.step, "text": self.text);
        into.push(b'}');
    }
}

impl Json for FollowUp {
    fn write(&self, into: &mut Vec<u8>) {
        let begin = into.len();
        if let Some(after) = &self.after {
            members!(into, ",", "after": Serde(after));
        }
        if let Some(on) = &self.on {
            members!(into, ",", "on": on);
        }
        if let Some(at) = &self.at {
            members!(into, ",", "at": at);
        }
        if let Some(with) = &self.with {
            members!(into, ",", "with": with);
        }
        // Any of them may be the first.
        match into.get_mut(begin) {
            Some(comma) => *comma = b'{',
            None => into.push(b'{'),
        }
        into.push(b'}');
    }
}

/// Digits, marks and the names of zones: none of it needs an escape.
impl Json for Moment {
    fn write(&self, into: &mut Vec<u8>) {
        const PRINTER: DateTimePrinter = DateTimePrinter::new();
        const WRITTEN: &str = "memory takes all that is written";
        into.extend_from_slice(b"{\"utc\":\"");
        PRINTER.print_timestamp(&self.customer.timestamp(), &mut *into).expect(WRITTEN);
        into.extend_from_slice(b"\",\"customer\":\"");
        PRINTER.print_zoned(&self.customer, &mut *into).expect(WRITTEN);
        into.extend_from_slice(b"\",\"agent\":\"");
        PRINTER.print_zoned(&self.agent, &mut *into).expect(WRITTEN);
        into.extend_from_slice(b"\"}");
    }
}

impl Json for MarketNotes {
    fn write(&self, into: &mut Vec<u8>) {
        members!(
            into, "{",
            "id": self.id,
            "directness": Serde(&self.directness),
            "address": self.address,
            "payment": self.payment,
            "avoid": self.avoid,
        );
        into.push(b'}');
    }
}

impl Json for PackInfo {
    fn write(&self, into: &mut Vec<u8>) {
        members!(into, "{", "name": self.name, "version": self.version, "hash": self.hash());
        into.push(b'}');
    }
}

impl Json for str {
    fn write(&self, into: &mut Vec<u8>) {
        text::append(self, into);
    }
}

impl Json for String {
    fn write(&self, into: &mut Vec<u8>) {
        self.as_str().write(into);
    }
}

impl<T: Json + ?Sized> Json for &T {
    fn write(&self, into: &mut Vec<u8>) {
        (**self).write(into);
    }
}

impl<T: Json> Json for Option<T> {
    fn write(&self, into: &mut Vec<u8>) {
        match self {
            None => into.extend_from_slice(b"null"),
            Some(value) => value.write(into),
        }
    }
}

impl<T: Json> Json for Vec<T> {
    fn write(&self, into: &mut Vec<u8>) {
        into.push(b'[');
        for (at, value) in self.iter().enumerate() {
            if at > 0 {
                into.push(b',');
            }
            value.write(into);
        }
        into.push(b']');
    }
}

/// What is short, or seldom there: serde writes it.
struct Serde<'a, T>(&'a T);

impl<T: Serialize> Json for Serde<'_, T> {
    fn write(&self, into: &mut Vec<u8>) {
        append(self.0, into);
    }
}

#[cfg(test)]
mod tests {
    use replybook::Playbook;

    use super::*;

    #[test]
    fn every_reply_is_written_as_serde_json_has_it() {
        let playbook = Playbook::builtin();
        let (mut replies, mut also, mut silent, mut later) = (0, 0, 0, 0);
        let mut known = Written::default();
        for scenario in playbook.scenario_ids() {
            for example in playbook.examples(scenario).unwrap() {
                for language in ["es", "de-AT"] {
                    let case = example.case.clone().language(language).received_at("2026-11-22T10:15:00.5+01:00");
                    let market = ["AT", "DE", "ES"][replies % 3];
                    let Ok(reply) = playbook.reply(&case.market(market)) else { continue };
                    let expected = serde_json::to_string(&reply).unwrap();
                    let mut line = Vec::new();
                    write(None, &reply, &mut known, &mut line);
                    assert_eq!(String::from_utf8(line).unwrap(), expected);
                    let mut line = Vec::new();
                    write(Some(&"T\n7".into()), &reply, &mut known, &mut line);
                    assert_eq!(String::from_utf8(line).unwrap(), format!("{{\"id\":\"T\\n7\",{}", &expected[1..]));
                    replies += 1;
                    also += usize::from(reply.answers.len() > 1);
                    silent += usize::from(reply.message.is_none());
                    later += reply.answers.iter().filter(|answer| answer.follow_up.is_some()).count();
                }
            }
        }
        assert_eq!(known.markets.len(), 3);
        assert!(replies > 200 && also > 0 && silent > 0 && later > 0, "{replies}, {also}, {silent}, {later}");
    }
}
