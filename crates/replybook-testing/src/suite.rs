//! A pack's suite: its cases, and where its snapshots lie.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use replybook::{Pack, Playbook};

use crate::case::TestCase;
use crate::cores;
use crate::diff::Diff;
use crate::error::Error;
use crate::report::{Change, Kind, Report};
use crate::shot::Shot;
use crate::snapshot::Snapshot;
use crate::store::{self, Store};
use crate::update::Update;

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
        Ok(Suite { playbook, folder, scenarios, covering: true, gone })
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
        let reports = cores::each(&self.scenarios, |scenario| {
            let report = self.scenario(scenario, update);
            done(scenario);
            report
        });
        let mut all = Report::default();
        for report in reports {
            all.add(report?);
        }
        for scenario in &self.gone {
            let store = Store::open(&self.folder, scenario)?;
            all.add(self.orphans(scenario, &store, &BTreeSet::new(), update)?);
        }
        Ok(all)
    }

    fn cases_of(&self, scenario: &str) -> Result<Vec<TestCase>, Error> {
        match self.covering {
            true => TestCase::all(&self.playbook, scenario),
            false => TestCase::authors(&self.playbook, scenario),
        }
    }

    fn scenario(&self, scenario: &str, update: Update) -> Result<Report, Error> {
        let cases = self.cases_of(scenario)?;
        let store = Store::open(&self.folder, scenario)?;
        if update != Update::No {
            store.tidy();
        }
        let mut report = Report { scenarios: 1, ..Report::default() };
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
            let same = old.as_ref().is_some_and(|old| old.says_as(&snapshot));
            let pending = || store.pending.contains(&name);
            if same {
                // Its header is nobody's promise, but the next comparison reads it.
                if update == Update::Always && old.as_ref() != Some(&snapshot) {
                    store::write(&store.path(&name), &snapshot)?;
                }
                if update != Update::No && pending() {
                    store::remove(&store.pending_path(&name))?;
                }
            } else {
                let change = Change::new(case, &store, old, snapshot, &shot);
                if update.accepts(store.names.contains(&name)) {
                    change.accept()?;
                } else if update != Update::No {
                    change.suggest()?;
                }
                report.changes.push(change);
            }
            names.insert(name);
        }
        report.add(self.orphans(scenario, &store, &names, update)?);
        Ok(report)
    }

    /// Snapshots that no case has.
    fn orphans(
        &self,
        scenario: &str,
        store: &Store,
        names: &BTreeSet<String>,
        update: Update,
    ) -> Result<Report, Error> {
        let mut report = Report { strays: store.strays.clone(), ..Report::default() };
        let theirs = |name: &&String| self.covering || !TestCase::is_covering(name);
        for name in store.names.difference(names).filter(theirs) {
            let change = Change::orphan(scenario, name, store)?;
            if update == Update::Always {
                change.accept()?;
            }
            report.changes.push(change);
        }
        // What waits for a review and has no case waits in vain.
        for name in store.pending.difference(names).filter(theirs).filter(|_| update != Update::No) {
            store::remove(&store.pending_path(name))?;
        }
        Ok(report)
    }
}

impl Change {
    fn new(case: &TestCase, store: &Store, old: Option<Snapshot>, new: Snapshot, shot: &Shot) -> Change {
        let name = case.file_name();
        let change = Change::between(case, old, Some((new, shot)));
        Change { path: store.path(&name), pending: store.pending_path(&name), ..change }
    }

    fn orphan(scenario: &str, name: &str, store: &Store) -> Result<Change, Error> {
        // That it cannot be read is no reason to keep it.
        let old = store.read(name).or_else(|error| match error {
            Error::NoSnapshot { .. } => Ok(None),
            error => Err(error),
        })?;
        Ok(Change {
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
        })
    }
}
