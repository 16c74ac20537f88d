//! The files: what insta and cargo-insta make of them, and what lies in their way.

mod desk;
mod held;

use std::fs;
use std::path::Path;

use insta::Snapshot;
use replybook_testing::{Kind, Update};

use self::desk::Desk;

const PLAIN: &str = "templates/scenarios/gift-wrap/snapshots/free--plain.snap";
const FREE: &str = "templates/scenarios/gift-wrap/snapshots/free.snap";

fn pending(path: &str) -> String {
    format!("{path}.new")
}

#[test]
fn insta_reads_what_is_written() {
    let desk = Desk::accepted();
    for path in desk.files(".snap") {
        let snapshot = Snapshot::from_file(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let file = fs::read_to_string(&path).unwrap();
        let text = snapshot.as_text().unwrap().to_string();
        assert_eq!(file.split_once("\n---\n").unwrap().1, format!("{text}\n"), "{}", path.display());
        assert!(snapshot.metadata().source().unwrap().ends_with("scenario.yaml"));
        assert!(snapshot.metadata().expression().unwrap().contains('/'));
    }
}

#[test]
fn what_insta_has_saved_is_as_accepted_to_the_byte() {
    let desk = Desk::new();
    for (at, title) in
        ["yes", "“Storno”: bitte # sofort", "- 'a' \\ \"b\"", "007", "@x\\n", "two  blanks"].iter().enumerate()
    {
        let case = fs::read_to_string(desk.file("templates/scenarios/gift-wrap/cases/free.yaml")).unwrap();
        let case = case.replace("title: It is wrapped as a favor", &format!("title: '{}'", title.replace('\'', "''")));
        fs::write(desk.file(&format!("templates/scenarios/gift-wrap/cases/{at}-titled.yaml")), case).unwrap();
    }
    desk.run(Update::Always);
    for path in desk.files(".snap") {
        let ours = fs::read_to_string(&path).unwrap();
        Snapshot::from_file(&path).unwrap().save(&path).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), ours);
    }
    assert!(desk.run(Update::No).is_clean());
    // And a change is still told by its cause.
    desk.edit("locales/en/gift-wrap.ftl", "Your card", "The card");
    let causes = desk.run(Update::No);
    let causes: Vec<String> = causes.causes().iter().map(|(cause, _)| cause.to_string()).collect();
    assert_eq!(causes, ["gift-wrap-card (en)"]);
}

/// Runs cargo-insta in the folder of a pack that is that of a crate, too; it asks Cargo where it is.
fn cargo_insta(desk: &Desk, args: &[&str]) -> String {
    fs::create_dir_all(desk.file("src")).unwrap();
    fs::write(desk.file("src/lib.rs"), "").unwrap();
    let manifest = "[package]\nname = \"project\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::write(desk.file("Cargo.toml"), manifest).unwrap();
    let mut command = std::process::Command::new("cargo");
    command.arg("insta").args(args).arg("--workspace-root").arg(desk.path());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The snapshots, and those that wait.
fn held(desk: &Desk) -> Vec<(String, String)> {
    let files = desk.files(".snap").into_iter().chain(desk.files(".snap.new"));
    let name = |path: &Path| path.strip_prefix(desk.path()).unwrap().to_string_lossy().into_owned();
    files.map(|path| (name(&path), fs::read_to_string(path).unwrap())).collect()
}

#[test]
#[ignore = "needs cargo-insta, which `.ci/snapshots` installs"]
fn cargo_insta_leaves_what_we_leave() {
    let desks = [(); 2].map(|()| {
        let desk = Desk::accepted();
        desk.edit("locales/en/gift-wrap.ftl", "Your card", "The card");
        fs::remove_file(desk.file(PLAIN)).unwrap();
        desk
    });
    let [theirs, ours] = &desks;
    let report = ours.run(Update::New);
    let changes = theirs.run(Update::New).changes;
    assert_eq!(changes.len(), 4);
    let pending = cargo_insta(theirs, &["pending-snapshots", "--as-json"]);
    assert_eq!(pending.lines().count(), 4, "{pending}");

    cargo_insta(theirs, &["reject", "--snapshot", &changes[0].path.to_string_lossy()]);
    report.changes[0].reject().unwrap();
    assert_eq!(held(theirs), held(ours));
    cargo_insta(theirs, &["accept", "--snapshot", &changes[1].path.to_string_lossy()]);
    report.changes[1].accept().unwrap();
    assert_eq!(held(theirs), held(ours));
    assert_eq!(theirs.files(".snap.new").len(), 2);

    // What they reject is made again, and what they accept is as accepted.
    assert_eq!(theirs.run(Update::New).changes.len(), 3);
    cargo_insta(theirs, &["accept"]);
    assert!(theirs.files(".snap.new").is_empty());
    assert!(theirs.run(Update::No).is_clean());
    ours.run(Update::Always);
    assert_eq!(held(theirs), held(ours));
}

#[test]
fn nothing_is_written_where_nothing_is_to_be() {
    let desk = Desk::new();
    let report = desk.run(Update::No);
    assert!(report.of(Kind::New).count() == report.cases && report.cases > 0);
    assert!(desk.files(".snap").is_empty() && desk.files(".snap.new").is_empty());
}

#[test]
fn what_differs_waits_beside_until_it_no_longer_differs() {
    let desk = Desk::accepted();
    desk.edit("locales/en/gift-wrap.ftl", "Your card", "The card");
    let changed = desk.run(Update::New).changes.len();
    assert_eq!(desk.files(".snap.new").len(), changed);
    desk.edit("locales/en/gift-wrap.ftl", "The card", "Your card");
    assert!(desk.run(Update::New).is_clean());
    assert!(desk.files(".snap.new").is_empty());
}

#[test]
fn a_change_is_accepted_or_rejected_by_itself() {
    let desk = Desk::accepted();
    desk.edit("locales/en/gift-wrap.ftl", "Your card", "The card");
    let report = desk.run(Update::New);
    let all = report.changes.len();
    report.changes[0].accept().unwrap();
    desk.run(Update::No).changes[0].reject().unwrap();
    assert_eq!(desk.run(Update::No).changes.len(), all - 1);
    assert_eq!(desk.files(".snap.new").len(), all - 2);
}

#[test]
fn new_changed_and_orphaned_are_told_apart() {
    let desk = Desk::accepted();
    fs::rename(desk.file(FREE), desk.file(FREE).with_file_name("dear.snap")).unwrap();
    fs::remove_file(desk.file(PLAIN)).unwrap();
    desk.edit("locales/en/gift-wrap.ftl", "already", "now");
    let report = desk.run(Update::No);
    let of = |kind| report.of(kind).map(|change| change.full_name()).collect::<Vec<_>>();
    assert_eq!(of(Kind::New), ["gift-wrap/free", "gift-wrap/free/plain"]);
    assert_eq!(of(Kind::Orphaned), ["gift-wrap/dear.snap"]);
    let late = ["gift-wrap/too-late", "gift-wrap/too-late/plain", "gift-wrap/too-late/on-chat"];
    assert_eq!(of(Kind::Changed), late);
    desk.run(Update::Always);
    assert!(desk.run(Update::No).is_clean());
    assert!(!desk.file(FREE).with_file_name("dear.snap").exists());
}

#[test]
fn the_snapshots_of_a_scenario_that_is_no_more_are_orphans() {
    let desk = Desk::accepted();
    let scenario = desk.file("templates/scenarios/gift-wrap");
    for gone in ["scenario.yaml", "cases"] {
        let gone = scenario.join(gone);
        if gone.is_dir() { fs::remove_dir_all(gone).unwrap() } else { fs::remove_file(gone).unwrap() }
    }
    for language in ["en", "es", "de"] {
        fs::remove_file(desk.file(&format!("locales/{language}/gift-wrap.ftl"))).unwrap();
    }
    assert!(desk.run(Update::No).of(Kind::Orphaned).count() > 0);
    desk.run(Update::Always);
    assert!(!scenario.join("snapshots").exists());
}

#[test]
fn what_a_merge_has_left_says_so_and_can_be_accepted_anew() {
    let desk = Desk::accepted();
    fs::write(desk.file(FREE), "<<<<<<< HEAD\n---\n").unwrap();
    let error = suite_error(&desk, Update::No);
    assert!(error.contains("free.snap is no snapshot") && error.contains("help: "), "{error}");
    desk.run(Update::Always);
    assert!(desk.run(Update::No).is_clean());
}

#[test]
fn what_lies_in_the_way_is_named() {
    let desk = Desk::new();
    fs::write(desk.file("templates/scenarios/gift-wrap/snapshots"), "a file").unwrap();
    let error = suite_error(&desk, Update::Always);
    assert!(error.contains("gift-wrap/snapshots"), "{error}");

    let desk = Desk::accepted();
    fs::remove_file(desk.file(FREE)).unwrap();
    fs::create_dir(desk.file(FREE)).unwrap();
    let error = suite_error(&desk, Update::Always);
    assert!(error.contains("free.snap"), "{error}");
}

#[test]
fn a_stray_file_is_told_and_left_alone() {
    let desk = Desk::accepted();
    let stray = desk.file(FREE).with_file_name("notes.txt");
    fs::write(&stray, "mine").unwrap();
    let report = desk.run(Update::Always);
    assert!(report.is_clean());
    assert_eq!(report.strays, std::slice::from_ref(&stray));
    assert!(report.to_string().contains("notes.txt"));
    assert!(stray.exists());
}

#[test]
fn nothing_is_left_half_written() {
    let desk = Desk::new();
    desk.run(Update::Always);
    // What a killed run leaves is never a snapshot, and goes when nobody is writing it any more.
    let folder = desk.file("templates/scenarios/gift-wrap/snapshots");
    let left = folder.join(".replybook-abc");
    fs::write(&left, "---\nsour").unwrap();
    let writing = fs::File::open(&left).unwrap();
    writing.lock().unwrap();
    assert!(desk.run(Update::Always).strays.is_empty());
    assert!(left.exists(), "another run is writing it");
    drop(writing);
    assert_eq!(desk.run(Update::No).strays, std::slice::from_ref(&left));
    assert!(desk.run(Update::Always).is_clean());
    assert!(!left.exists());
}

#[test]
fn two_runs_at_once_do_no_harm() {
    let desk = Desk::new();
    std::thread::scope(|scope| {
        let runs: Vec<_> = (0..4).map(|_| scope.spawn(|| desk.run(Update::Always))).collect();
        runs.into_iter().for_each(|run| drop(run.join().unwrap()));
    });
    assert!(desk.run(Update::No).is_clean());
    assert!(begun(&desk.file("templates/scenarios/gift-wrap/snapshots")).is_empty());
}

fn begun(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with('.')).collect()
}

fn suite_error(desk: &Desk, update: Update) -> String {
    replybook_testing::Suite::open(desk.path()).unwrap().run(update).unwrap_err().to_string()
}

#[test]
fn pending_lies_beside_its_snapshot() {
    let desk = Desk::accepted();
    fs::remove_file(desk.file(FREE)).unwrap();
    let report = desk.run(Update::New);
    assert_eq!(report.changes[0].pending(), desk.file(&pending(FREE)));
    assert!(desk.file(&pending(FREE)).exists());
    desk.run(Update::Unseen);
    assert!(desk.run(Update::No).is_clean());
}

#[test]
fn the_authors_cases_can_be_tested_alone() {
    let desk = Desk::new();
    let suite = || replybook_testing::Suite::open(desk.path()).unwrap().authors();
    assert_eq!(suite().run(Update::Always).unwrap().cases, 5);
    assert_eq!(desk.files(".snap").len(), 5);
    desk.run(Update::Always);
    // The others are nobody's orphans.
    assert!(suite().run(Update::Always).unwrap().is_clean());
    assert!(desk.run(Update::No).is_clean());
}
