//! A pack's suite: its cases, and where its snapshots lie.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use replybook::{Pack, Playbook};

use crate::case::TestCase;
use crate::cores;
use crate::deed::{self, Deed};
use crate::diff::Diff;
use crate::error::Error;
use crate::report::{Change, Kind, Report};
use crate::shot::Shot;
use crate::snapshot::Snapshot;
use crate::store::{self, Store};
use crate::update::{self, Update};

/// The cases of a pack, and the snapshots of their replies.
///
/// The snapshots of a scenario lie in `templates/scenarios/<id>/snapshots/` of the pack's folder, one file a case: all that
/// customers get, in every language and voice, and all that agents get.
///
/// A pack that is whole is tested with all of its scenarios. Of a pack that is laid over others, those are tested that it has
/// a file of its own for: a scenario, a case, snapshots, or words. [`Suite::scenarios`] names others.
///
/// # Examples
/// ```no_run
/// use replybook_testing::{Suite, Update};
///
/// let report = Suite::open("my-pack")?.run(Update::New)?;
/// assert!(report.is_clean(), "{report}");
/// # Ok::<(), replybook_testing::Error>(())
/// ```
#[derive(Debug)]
pub struct Suite {
    playbook: Playbook,
    folder: PathBuf,
    scenarios: Vec<String>,
    /// Whether the pack lies over no other.
    alone: bool,
    /// Whether covering cases are tested as well.
    covering: bool,
    /// Scenarios that are no more, and whose snapshots may still lie there.
    gone: Vec<String>,
}

impl Suite {
    /// The suite of the pack in a folder: alone if it is whole, else over the built-in one.
    ///
    /// # Errors
    /// If the pack cannot be read or answered from.
    pub fn open(folder: impl AsRef<Path>) -> Result<Suite, Error> {
        let folder = folder.as_ref();
        let below = if Pack::dir(folder)?.is_whole() { Vec::new() } else { vec![Pack::builtin()] };
        Suite::over(below, folder)
    }

    /// The suite of the pack in a folder, laid over others.
    ///
    /// # Errors
    /// As [`Suite::open`].
    pub fn over(below: Vec<Pack>, folder: impl AsRef<Path>) -> Result<Suite, Error> {
        let folder = folder.as_ref().to_owned();
        let alone = below.is_empty();
        let playbook = Playbook::load(below.into_iter().chain([Pack::dir(&folder)?]))?;
        let own = store::own_scenarios(&folder)?;
        let known: BTreeSet<&str> = playbook.scenario_ids().collect();
        let scenarios = known.iter().filter(|id| alone || own.contains(**id)).map(|id| (*id).to_owned()).collect();
        let gone = own.into_iter().filter(|id| !known.contains(id.as_str())).collect();
        Ok(Suite { playbook, folder, scenarios, alone, covering: true, gone })
    }

    /// Tests these scenarios and no others.
    ///
    /// # Errors
    /// If the packs have no such scenario.
    pub fn scenarios(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Result<Suite, Error> {
        self.scenarios = ids.into_iter().map(Into::into).collect();
        self.scenarios.sort();
        self.scenarios.dedup();
        for id in &self.scenarios {
            self.playbook.scenario(id)?;
        }
        self.gone.clear();
        Ok(self)
    }

    /// Tests the authors' cases alone: the snapshots of covering cases may be more than a repository wants to hold.
    #[must_use]
    pub fn authors(self) -> Suite {
        Suite { covering: false, ..self }
    }

    /// What replies are made from.
    pub fn playbook(&self) -> &Playbook {
        &self.playbook
    }

    /// The scenarios that are tested.
    pub fn scenario_ids(&self) -> &[String] {
        &self.scenarios
    }

    /// All cases: of each scenario those of its authors, then those that cover the rest.
    ///
    /// # Errors
    /// If a scenario or a case file is wrong.
    pub fn cases(&self) -> Result<Vec<TestCase>, Error> {
        let cases = cores::each(&self.scenarios, |scenario| self.cases_of(scenario));
        Ok(cases.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
    }

    /// Answers all cases, on all cores, and compares the replies with the snapshots.
    ///
    /// # Errors
    /// If a scenario or a case file is wrong; if a snapshot cannot be read, or what `update` wants cannot be written.
    pub fn run(&self, update: Update) -> Result<Report, Error> {
        self.run_with(update, |_| {})
    }

    /// As [`Suite::run`]; whenever a scenario is done, it is named.
    ///
    /// # Errors
    /// As [`Suite::run`].
    pub fn run_with(&self, update: Update, done: impl Fn(&str) + Sync) -> Result<Report, Error> {
        let found = cores::each(&self.scenarios, |scenario| {
            let found = self.scenario(scenario, update);
            done(scenario);
            found
        });
        let gone = self.gone.iter().map(|scenario| {
            let store = Store::open(&self.folder, scenario)?;
            Ok(self.orphans(scenario, &store, &BTreeSet::new(), update))
        });
        let (mut report, mut upkeep) = (Report::default(), Upkeep::default());
        for found in found.into_iter().chain(gone) {
            let (found, theirs) = found?;
            report.add(found);
            upkeep.add(theirs);
        }
        update::refer(&upkeep.held)?;
        // Nothing is written before everything has been read: what cannot be read leaves all as it was.
        if update != Update::No {
            self.write(&report, &upkeep, update)?;
        }
        Ok(report)
    }

    fn write(&self, report: &Report, upkeep: &Upkeep, update: Update) -> Result<(), Error> {
        let mut deeds = upkeep.deeds();
        let accepted: Vec<&Change> =
            report.changes.iter().filter(|change| update.accepts(change.kind != Kind::New)).collect();
        for change in &report.changes {
            match update.accepts(change.kind != Kind::New) {
                true => deeds.extend(change.acceptance()),
                false => deeds.extend(change.suggestion()),
            }
        }
        deed::carry_out(&deeds)?;
        accepted.into_iter().for_each(Change::leave);
        Ok(())
    }

    /// Whether a file, as errors name it, is the pack's, and not that of one below.
    pub(crate) fn is_own(&self, file: &str) -> bool {
        let folder: PathBuf = self.folder.components().filter(|part| *part != Component::CurDir).collect();
        let own = Path::new(file).strip_prefix(folder);
        self.alone || own.is_ok_and(|own| self.folder.join(own).is_file())
    }

    fn cases_of(&self, scenario: &str) -> Result<Vec<TestCase>, Error> {
        match self.covering {
            true => TestCase::all(&self.playbook, scenario),
            false => TestCase::authors(&self.playbook, scenario),
        }
    }

    fn scenario(&self, scenario: &str, update: Update) -> Result<(Report, Upkeep), Error> {
        let cases = self.cases_of(scenario)?;
        let store = Store::open(&self.folder, scenario)?;
        let (mut report, mut upkeep) = (Report { scenarios: 1, ..Report::default() }, Upkeep::default());
        let mut names = BTreeSet::new();
        for case in &cases {
            let name = case.file_name();
            let shot = Shot::of(&self.playbook, case);
            let snapshot = Snapshot::new(case, &shot);
            report.cases += 1;
            report.replies += shot.replies;
            // What is taken is not parsed: it may be what a merge has left.
            let old = match store.read(&name) {
                Err(Error::NoSnapshot { .. }) if update == Update::Always => None,
                old => old?,
            };
            if !old.as_ref().is_some_and(|old| old.says_as(&snapshot)) {
                report.changes.push(Change::new(case, &store, old, snapshot, &shot));
            } else {
                // Its header is nobody's promise, but the next comparison reads it.
                if update == Update::Always && old.as_ref() != Some(&snapshot) {
                    upkeep.renewed.push((store.path(&name), snapshot));
                }
                upkeep.removed.extend(store.pending.contains(&name).then(|| store.pending_path(&name)));
            }
            upkeep.held.push(store.path(&name));
            names.insert(name);
        }
        let (orphans, theirs) = self.orphans(scenario, &store, &names, update);
        report.add(orphans);
        upkeep.add(theirs);
        Ok((report, upkeep))
    }

    /// Snapshots that no case has, and whatever else lies beside them.
    fn orphans(&self, scenario: &str, store: &Store, names: &BTreeSet<String>, update: Update) -> (Report, Upkeep) {
        let mut report = Report { strays: store.strays.clone(), ..Report::default() };
        let theirs = |name: &&String| self.covering || !TestCase::is_covering(name);
        let orphans = store.names.difference(names).filter(theirs);
        report.changes.extend(orphans.map(|name| Change::orphan(scenario, name, store)));
        // What waits for a review and has no case waits in vain.
        let mut removed: Vec<PathBuf> =
            store.pending.difference(names).filter(theirs).map(|name| store.pending_path(name)).collect();
        match update {
            Update::No => report.strays.extend(store.left.iter().cloned()),
            _ => removed.extend(store.left.iter().cloned()),
        }
        (report, Upkeep { removed, ..Upkeep::default() })
    }
}

/// The files of cases, and what is done to others, where anything is written.
#[derive(Default)]
struct Upkeep {
    held: Vec<PathBuf>,
    renewed: Vec<(PathBuf, Snapshot)>,
    removed: Vec<PathBuf>,
}

impl Upkeep {
    fn add(&mut self, other: Upkeep) {
        self.held.extend(other.held);
        self.renewed.extend(other.renewed);
        self.removed.extend(other.removed);
    }

    fn deeds(&self) -> Vec<Deed<'_>> {
        let renewed = self.renewed.iter().map(|(path, snapshot)| Deed::Write(path, snapshot));
        renewed.chain(self.removed.iter().map(|path| Deed::Remove(path))).collect()
    }
}

impl Change {
    fn new(case: &TestCase, store: &Store, old: Option<Snapshot>, new: Snapshot, shot: &Shot) -> Change {
        let name = case.file_name();
        let change = Change::between(case, old, Some((new, shot)));
        Change { path: store.path(&name), pending: store.pending_path(&name), ..change }
    }

    fn orphan(scenario: &str, name: &str, store: &Store) -> Change {
        // That it cannot be read is no reason to keep it.
        let old = store.read(name).unwrap_or_default();
        Change {
            scenario: scenario.to_owned(),
            // Whoever looks for it looks for a file.
            name: format!("{name}.snap"),
            kind: Kind::Orphaned,
            path: store.path(name),
            causes: BTreeMap::new(),
            diff: Diff::of(old.as_ref().map_or("", |old| &old.text), ""),
            pending: store.pending_path(name),
            old,
            new: None,
        }
    }
}
