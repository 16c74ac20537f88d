//! Why replies differ: the messages that say something else, are no longer said, or are new.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;

use crate::heading::{FINDINGS, Place, part, parts};
use crate::shot::{Heard, NO_REPLY, Shot};
use crate::snapshot::{Info, Snapshot};

/// Why a reply differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Cause {
    /// The message's id, or what else has changed: `layout`, `order of sentences`, `times`, `findings`, `settings`,
    /// `play … instead of …`, `the covering case has other facts`, `no reply any more`.
    pub what: String,
    /// The language or region of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// How it has changed.
    pub how: How,
}

/// How something has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
#[non_exhaustive]
pub enum How {
    Changed,
    Added,
    Removed,
}

impl Cause {
    fn new(what: &str, language: Option<&str>, how: How) -> Cause {
        Cause { what: what.to_owned(), language: language.map(str::to_owned), how }
    }

    /// Why the replies to a case are no longer what its snapshot says, each cause with the number of replies that it changes;
    /// at least one where they differ.
    ///
    /// A sentence has changed if the old text does not have it as it is said now. What is said for the first time, or no
    /// longer, is told by the ids that the snapshot has kept.
    pub(crate) fn all(old: &Snapshot, new: &Snapshot, shot: &Shot) -> BTreeMap<Cause, usize> {
        let (before, now) = (old.header.info.as_ref(), new.header.info.as_ref());
        let differ: BTreeSet<&Place> = shot.heard.iter().map(|heard| &heard.place).collect();
        let differ = differ.into_iter().filter(|place| part(&old.text, place) != part(&new.text, place)).count().max(1);
        if let Some(what) = before.zip(now).and_then(|(before, now)| elsewhere(before, now)) {
            return BTreeMap::from([(Cause::new(&what, None, How::Changed), differ)]);
        }
        let pair = Pair { old: &old.text, new: &new.text, shot };
        let mut places: BTreeMap<Cause, BTreeSet<&Place>> = BTreeMap::new();
        for (cause, place) in pair.unanswered().into_iter().chain(pair.said(before)).chain(pair.gone(before)) {
            places.entry(cause).or_default().insert(place);
        }
        let mut causes: BTreeMap<Cause, usize> =
            places.into_iter().map(|(cause, places)| (cause, places.len())).collect();
        if let (Some(before), Some(now)) = (before, now)
            && !shot.places.iter().any(|(place, _)| pair.lacks_reply(place))
        {
            let came = now.says.iter().filter(|id| !before.says.contains(id));
            let told: BTreeSet<String> = causes.keys().map(|cause| cause.what.clone()).collect();
            causes.extend(came.filter(|id| !told.contains(*id)).map(|id| (Cause::new(id, None, How::Added), differ)));
        }
        if causes.is_empty() {
            causes.extend(Cause::of_form(old, new, shot));
        }
        causes
    }

    /// Where every sentence is as it was: what else differs.
    fn of_form(old: &Snapshot, new: &Snapshot, shot: &Shot) -> BTreeMap<Cause, usize> {
        let mut causes = BTreeMap::new();
        let (before, now) = (old.header.info.as_ref(), new.header.info.as_ref());
        let order = before.zip(now).is_some_and(|(before, now)| before.says != now.says);
        let places: BTreeSet<&Place> = shot.heard.iter().map(|heard| &heard.place).collect();
        for place in places {
            if part(&old.text, place) == part(&new.text, place) {
                continue;
            }
            let cause = match place {
                _ if order => "order of sentences",
                Place::Customer { .. } => "layout",
                Place::Agent { .. } => "times",
            };
            *causes.entry(Cause::new(cause, None, How::Changed)).or_default() += 1;
        }
        let findings =
            |text| parts(text).find(|(heading, _)| *heading == FINDINGS).map(|(_, part)| part.trim_end().to_owned());
        if findings(&old.text) != findings(&new.text) {
            causes.insert(Cause::new("findings", None, How::Changed), 1);
        }
        if causes.is_empty() {
            causes.insert(Cause::new("settings", None, How::Changed), 1);
        }
        causes
    }
}

/// What was said, and what is.
struct Pair<'s> {
    old: &'s str,
    new: &'s str,
    shot: &'s Shot,
}

impl<'s> Pair<'s> {
    /// Where there is no reply, or was none: no single sentence is missing there.
    fn unanswered(&self) -> Vec<(Cause, &'s Place)> {
        let everywhere = self.shot.places.iter().all(|(place, _)| place.is_agents() || self.lacks_reply(place));
        let cause = |(place, declared): &'s (Place, String)| {
            let what = match (none(self.old, place), none(self.new, place)) {
                (false, false) => return None,
                (false, true) => "no reply any more",
                (true, false) => "a reply where there was none",
                (true, true) => "another reason why there is no reply",
            };
            let language = (!everywhere).then_some(declared.as_str());
            self.differs(place).then(|| (Cause::new(what, language, How::Changed), place))
        };
        self.shot.places.iter().filter_map(cause).collect()
    }

    /// What is said in other words, or for the first time.
    fn said(&self, before: Option<&Info>) -> Vec<(Cause, &'s Place)> {
        let cause = |Heard { place, id, language, text }: &'s Heard| {
            let (there, here) = (part(self.old, place)?, part(self.new, place)?);
            // What a channel spells or escapes in its own way cannot be found again; it is told by the whole.
            let is_new = !there.contains(text.as_str()) && here.contains(text.as_str());
            let how = if before.is_none_or(|info| info.says(id, place)) { How::Changed } else { How::Added };
            (is_new && !self.lacks_reply(place)).then(|| (Cause::new(id, Some(language), how), place))
        };
        self.shot.heard.iter().filter_map(cause).collect()
    }

    /// What is no longer said; without a language where it is said nowhere any more.
    fn gone(&self, before: Option<&Info>) -> Vec<(Cause, &'s Place)> {
        let Some(before) = before else { return Vec::new() };
        let heard = self.shot.heard.iter();
        let now: BTreeSet<(&str, &Place)> = heard.map(|heard| (heard.id.as_str(), &heard.place)).collect();
        let still: BTreeSet<&str> = now.iter().map(|(id, _)| *id).collect();
        let mut gone = Vec::new();
        for id in &before.says {
            let is_agents = ["step-", "because-"].iter().any(|start| id.starts_with(start));
            for (place, declared) in &self.shot.places {
                let silent = place.is_agents() == is_agents && !now.contains(&(id.as_str(), place));
                if silent && before.says(id, place) && self.differs(place) && !self.lacks_reply(place) {
                    let language = still.contains(id.as_str()).then_some(declared.as_str());
                    gone.push((Cause::new(id, language, How::Removed), place));
                }
            }
        }
        gone
    }

    fn differs(&self, place: &Place) -> bool {
        part(self.old, place) != part(self.new, place)
    }

    fn lacks_reply(&self, place: &Place) -> bool {
        none(self.old, place) || none(self.new, place)
    }
}

fn none(text: &str, place: &Place) -> bool {
    part(text, place).is_some_and(|part| part.starts_with(NO_REPLY))
}

/// What has changed before a word is said: another play is played, or a covering case is made of other facts.
fn elsewhere(before: &Info, now: &Info) -> Option<String> {
    if before.play != now.play {
        return Some(format!("play {} instead of {}", now.play, before.play));
    }
    // A header of somebody else's may lack the case.
    let differs = before.case.as_ref().zip(now.case.as_ref()).is_some_and(|(before, now)| before != now);
    differs.then(|| "the covering case has other facts".to_owned())
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        if let Some(language) = &self.language {
            write!(f, " ({language})")?;
        }
        match self.how {
            How::Changed => Ok(()),
            How::Added => f.write_str(", new here"),
            How::Removed => f.write_str(", no longer said"),
        }
    }
}
