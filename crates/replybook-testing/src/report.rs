//! What a run has found.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::case::TestCase;
use crate::cause::Cause;
use crate::deed::{self, Deed};
use crate::diff::Diff;
use crate::error::Error;
use crate::shot::Shot;
use crate::snapshot::Snapshot;
use crate::store;
use crate::text::{Plain, Telling};

/// What a run of a [`Suite`](crate::Suite) has found.
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// How many scenarios were looked at.
    pub scenarios: usize,
    /// How many cases they have.
    pub cases: usize,
    /// How many replies these come to: a case is answered in every language and voice.
    pub replies: usize,
    /// Whatever is not as accepted, by scenario; the cases in their order, then orphans.
    pub changes: Vec<Change>,
    /// Files among the snapshots that are none.
    pub strays: Vec<PathBuf>,
}

/// A case whose replies are not as accepted, or a snapshot without a case.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// The scenario.
    pub scenario: String,
    /// The case's name.
    pub name: String,
    /// What has become of it.
    pub kind: Kind,
    /// Its snapshot's file; empty where two packs are compared.
    #[serde(skip_serializing_if = "is_empty")]
    pub path: PathBuf,
    /// Why the replies differ, each cause with the number of replies that it changes.
    #[serde(serialize_with = "as_list")]
    pub causes: BTreeMap<Cause, usize>,
    /// What differs.
    pub diff: Diff,
    #[serde(skip)]
    pub(crate) pending: PathBuf,
    #[serde(skip)]
    pub(crate) old: Option<Snapshot>,
    #[serde(skip)]
    pub(crate) new: Option<Snapshot>,
}

/// What has become of a case's replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// They are not as accepted.
    Changed,
    /// Nobody has accepted any yet.
    New,
    /// There is a snapshot, and no case.
    Orphaned,
}

fn is_empty(path: &Path) -> bool {
    path.as_os_str().is_empty()
}

fn as_list<S: serde::Serializer>(causes: &BTreeMap<Cause, usize>, serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Counted<'c> {
        #[serde(flatten)]
        cause: &'c Cause,
        replies: usize,
    }
    serializer.collect_seq(causes.iter().map(|(cause, replies)| Counted { cause, replies: *replies }))
}

impl Change {
    /// What has become of a case, between what was and what is; one of them is there.
    pub(crate) fn between(case: &TestCase, old: Option<Snapshot>, new: Option<(Snapshot, &Shot)>) -> Change {
        let kind = match (&old, &new) {
            (_, None) => Kind::Orphaned,
            (None, _) => Kind::New,
            (Some(_), Some(_)) => Kind::Changed,
        };
        let causes = match (&old, &new) {
            (Some(old), Some((new, shot))) => Cause::all(old, new, shot),
            _ => BTreeMap::new(),
        };
        let text = |snapshot: Option<&Snapshot>| snapshot.map_or(String::new(), |snapshot| snapshot.text.clone());
        let diff = Diff::of(&text(old.as_ref()), &text(new.as_ref().map(|(new, _)| new)));
        let (path, pending) = (PathBuf::new(), PathBuf::new());
        let (scenario, name, new) = (case.scenario.clone(), case.name.clone(), new.map(|(new, _)| new));
        Change { scenario, name, kind, path, causes, diff, pending, old, new }
    }

    /// The scenario and the case.
    pub fn full_name(&self) -> String {
        format!("{}/{}", self.scenario, self.name)
    }

    /// The replies as they were accepted.
    pub fn old(&self) -> Option<&str> {
        self.old.as_ref().map(|old| old.text.as_str())
    }

    /// The replies as they are now.
    pub fn new_text(&self) -> Option<&str> {
        self.new.as_ref().map(|new| new.text.as_str())
    }

    /// Accepts the replies as they are now: writes the snapshot, or removes an orphan.
    ///
    /// # Errors
    /// If the file cannot be written or removed.
    pub fn accept(&self) -> Result<(), Error> {
        deed::carry_out(&self.acceptance())?;
        self.leave();
        Ok(())
    }

    /// Leaves the snapshot as it is, and takes away what waited for a review.
    ///
    /// # Errors
    /// If the file cannot be removed.
    pub fn reject(&self) -> Result<(), Error> {
        deed::carry_out(&[Deed::Remove(&self.pending)])
    }

    /// What is to be done for it to be accepted.
    pub(crate) fn acceptance(&self) -> Vec<Deed<'_>> {
        let accepted = match &self.new {
            Some(new) => Deed::Write(&self.path, new),
            None => Deed::Remove(&self.path),
        };
        let waits = self.pending.symlink_metadata().is_ok();
        std::iter::once(accepted).chain(waits.then_some(Deed::Remove(&self.pending))).collect()
    }

    /// What is to be done for the replies to lie beside the snapshot, for a review.
    pub(crate) fn suggestion(&self) -> Option<Deed<'_>> {
        self.new.as_ref().map(|new| Deed::Write(&self.pending, new))
    }

    /// Removes the folder of an orphan that has been removed; one that holds anything else stays.
    pub(crate) fn leave(&self) {
        if self.kind == Kind::Orphaned {
            let _ = std::fs::remove_dir(store::folder_of(&self.path));
        }
    }

    /// Where the replies wait for a review.
    pub fn pending(&self) -> &Path {
        &self.pending
    }
}

impl Report {
    /// Whether all replies are as accepted, and every snapshot has its case.
    pub fn is_clean(&self) -> bool {
        self.changes.is_empty()
    }

    /// The changes of a kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.kind == kind)
    }

    /// The causes of all changes, each with the changes that it has a part in; those that change most come first.
    pub fn causes(&self) -> Vec<(&Cause, Vec<&Change>)> {
        let mut causes: BTreeMap<&Cause, Vec<&Change>> = BTreeMap::new();
        for change in &self.changes {
            for cause in change.causes.keys() {
                causes.entry(cause).or_default().push(change);
            }
        }
        let mut causes: Vec<(&Cause, Vec<&Change>)> = causes.into_iter().collect();
        causes.sort_by_key(|(cause, changes)| std::cmp::Reverse(replies(cause, changes)));
        causes
    }

    pub(crate) fn add(&mut self, other: Report) {
        let Report { scenarios, cases, replies, changes, strays } = other;
        self.scenarios += scenarios;
        self.cases += cases;
        self.replies += replies;
        self.changes.extend(changes);
        self.strays.extend(strays);
    }
}

/// How many replies a cause changes.
pub(crate) fn replies(cause: &Cause, changes: &[&Change]) -> usize {
    changes.iter().filter_map(|change| change.causes.get(cause)).sum()
}

impl fmt::Display for Report {
    /// Tells what has changed, by cause, with a diff for each, and sums it up.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Telling::default().tell(self, &Plain))?;
        f.write_str(&self.summary())
    }
}
