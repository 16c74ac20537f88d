//! Two packs, case by case: the replies that differ.

use std::collections::{BTreeMap, BTreeSet};

use replybook::Playbook;

use crate::case::TestCase;
use crate::cores;
use crate::error::Error;
use crate::report::{Change, Kind, Report};
use crate::shot::Shot;
use crate::snapshot::Snapshot;

/// The replies that differ between two playbooks: what a change of packs does, without any snapshot.
///
/// Cases are known by their names. Those that only the new playbook has are [`Kind::New`], those that only the old one has
/// [`Kind::Orphaned`].
///
/// # Errors
/// If a scenario or a case file of either is wrong.
pub fn compare(old: &Playbook, new: &Playbook) -> Result<Report, Error> {
    let scenarios: BTreeSet<&str> = old.scenario_ids().chain(new.scenario_ids()).collect();
    compare_scenarios(old, new, scenarios, |_| {})
}

/// As [`compare()`], for these scenarios; whenever one is done, it is named.
///
/// # Errors
/// As [`compare()`].
pub fn compare_scenarios(
    old: &Playbook,
    new: &Playbook,
    scenarios: impl IntoIterator<Item = impl AsRef<str>>,
    done: impl Fn(&str) + Sync,
) -> Result<Report, Error> {
    let scenarios: Vec<String> = scenarios.into_iter().map(|id| id.as_ref().to_owned()).collect();
    let reports = cores::each(&scenarios, |scenario| {
        let report = compare_scenario(old, new, scenario);
        done(scenario);
        report
    });
    let mut all = Report::default();
    for report in reports {
        all.add(report?);
    }
    Ok(all)
}

fn compare_scenario(old: &Playbook, new: &Playbook, scenario: &str) -> Result<Report, Error> {
    let cases = |playbook: &Playbook| match playbook.scenario_ids().any(|id| id == scenario) {
        true => TestCase::all(playbook, scenario),
        false => Ok(Vec::new()),
    };
    let mut before: BTreeMap<String, TestCase> = cases(old)?.into_iter().map(|case| (case.file_name(), case)).collect();
    let mut report = Report { scenarios: 1, ..Report::default() };
    for case in cases(new)? {
        let shot = Shot::of(new, &case);
        report.cases += 1;
        report.replies += shot.replies;
        let snapshot = Snapshot::new(&case, &shot);
        let was = before.remove(&case.file_name()).map(|was| Snapshot::new(&was, &Shot::of(old, &was)));
        match was {
            Some(was) if was.says_as(&snapshot) => {}
            was => report.changes.push(Change::between(&case, was, Some((snapshot, &shot)))),
        }
    }
    for (_, case) in before {
        let was = Snapshot::new(&case, &Shot::of(old, &case));
        report.changes.push(Change::between(&case, Some(was), None));
    }
    report.changes.sort_by_key(|change| change.kind == Kind::Orphaned);
    Ok(report)
}
