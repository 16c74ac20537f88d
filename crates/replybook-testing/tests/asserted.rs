//! The line that a project has among its tests, run in a project: this file's own binary, in a folder that holds a pack.

mod desk;
mod held;

use std::env;
use std::process::Command;

use self::desk::Desk;

/// The project's test.
#[test]
#[ignore = "the tests below run it, in a folder of theirs"]
fn replies_are_as_accepted() {
    replybook_testing::assert_pack_snapshots!("templates");
}

/// Runs the project's test; what it says if it fails.
fn tested(desk: &Desk, set: &[(&str, &str)]) -> Result<(), String> {
    let mut command = Command::new(env::current_exe().unwrap());
    // Whoever runs this test may have said what becomes of its own snapshots.
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("INSTA_") || ["CI", "TF_BUILD"].contains(&&*text) {
            command.env_remove(name);
        }
    }
    command.args(["--ignored", "--exact", "replies_are_as_accepted"]).env("CARGO_MANIFEST_DIR", desk.path());
    let output = command.envs(set.iter().copied()).output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() { Ok(()) } else { Err(told.replace(&*desk.path().to_string_lossy(), "[project]")) }
}

#[test]
fn a_pack_that_says_what_was_accepted_passes() {
    assert_eq!(tested(&Desk::accepted(), &[]), Ok(()));
}

#[test]
fn a_changed_reply_fails_with_its_diff_and_waits_for_a_review() {
    let desk = Desk::accepted();
    desk.edit("locales/en/gift-wrap.ftl", "Your card", "The card");
    let told = tested(&desk, &[]).unwrap_err();
    for wanted in [
        "replies of [project]/templates are not as accepted",
        "gift-wrap-card (en): ",
        "[-Your-]{+The+} card",
        "help: ",
    ] {
        assert!(told.contains(wanted), "{wanted} is not in\n{told}");
    }
    assert!(!desk.files(".snap.new").is_empty());
}

#[test]
fn a_pipeline_writes_nothing() {
    let desk = Desk::accepted();
    desk.edit("locales/en/gift-wrap.ftl", "Your card", "The card");
    assert!(tested(&desk, &[("CI", "true")]).unwrap_err().contains("set INSTA_UPDATE=new"));
    assert!(tested(&desk, &[("INSTA_UPDATE", "no")]).is_err());
    assert!(desk.files(".snap.new").is_empty());
}

#[test]
fn always_accepts_and_passes() {
    let desk = Desk::new();
    assert!(tested(&desk, &[]).is_err());
    assert_eq!(tested(&desk, &[("INSTA_UPDATE", "always")]), Ok(()));
    assert_eq!(tested(&desk, &[("INSTA_UPDATE", "no")]), Ok(()));
}

#[test]
fn unseen_accepts_what_is_new_and_leaves_what_differs_for_a_review() {
    let desk = Desk::new();
    assert_eq!(tested(&desk, &[("INSTA_UPDATE", "unseen")]), Ok(()));
    desk.edit("locales/en/gift-wrap.ftl", "Your card", "The card");
    assert!(tested(&desk, &[("INSTA_UPDATE", "unseen")]).is_err());
    assert!(!desk.files(".snap.new").is_empty());
}

#[test]
fn what_insta_does_not_know_is_an_error() {
    let told = tested(&Desk::accepted(), &[("INSTA_UPDATE", "maybe")]).unwrap_err();
    assert!(told.contains("INSTA_UPDATE is `maybe`"), "{told}");
}

#[test]
fn passing_can_be_forced() {
    let desk = Desk::new();
    assert_eq!(tested(&desk, &[("INSTA_FORCE_PASS", "1")]), Ok(()));
    assert!(!desk.files(".snap.new").is_empty());
    assert!(tested(&desk, &[("INSTA_FORCE_PASS", "0")]).is_err());
    assert!(tested(&desk, &[("INSTA_FORCE_PASS", "yes")]).unwrap_err().contains("INSTA_FORCE_PASS is `yes`"));
}

#[test]
fn every_value_means_what_it_means_to_insta() {
    // What is set, whether a changed reply then passes, and whether it waits for a review.
    for (set, passes, waits) in [
        (&[("INSTA_UPDATE", "auto")][..], false, true),
        (&[("INSTA_UPDATE", "")], false, true),
        (&[("INSTA_UPDATE", "new"), ("CI", "true")], false, true),
        (&[("INSTA_UPDATE", "auto"), ("CI", "true")], false, false),
        (&[("CI", "false")], false, true),
        (&[("INSTA_UPDATE", "no")], false, false),
        (&[("INSTA_UPDATE", "unseen")], false, true),
        (&[("INSTA_UPDATE", "always")], true, false),
        (&[("INSTA_UPDATE", "1")], true, false),
        (&[("INSTA_UPDATE", "force"), ("CI", "true")], true, false),
    ] {
        let desk = Desk::accepted();
        desk.edit("locales/en/gift-wrap.ftl", "Your card", "The card");
        assert_eq!(tested(&desk, set).is_ok(), passes, "{set:?}");
        assert_eq!(!desk.files(".snap.new").is_empty(), waits, "{set:?}");
        assert_eq!(desk.run(replybook_testing::Update::No).is_clean(), passes, "{set:?}");
    }
}

#[test]
fn a_test_that_was_built_elsewhere_is_told_where_its_workspace_lies() {
    let desk = Desk::accepted();
    let root = desk.path().to_string_lossy().into_owned();
    assert_eq!(tested(&desk, &[("CARGO_MANIFEST_DIR", "/nowhere"), ("INSTA_WORKSPACE_ROOT", &root)]), Ok(()));
}

#[test]
fn cargo_insta_is_told_which_snapshots_are_in_use() {
    let desk = Desk::accepted();
    let list = desk.file("in-use");
    assert_eq!(tested(&desk, &[("INSTA_SNAPSHOT_REFERENCES_FILE", &list.to_string_lossy())]), Ok(()));
    let told = std::fs::read_to_string(list).unwrap();
    let mut told: Vec<&std::path::Path> = told.lines().map(std::path::Path::new).collect();
    told.sort_unstable();
    assert_eq!(told, desk.files(".snap"));
}
