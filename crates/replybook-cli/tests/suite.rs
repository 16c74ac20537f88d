//! `replybook test` and `replybook diff` as their user sees them.

mod desk;

use std::fs;

use self::desk::copied::copy;
use self::desk::{Desk, WORDS, shown};

#[test]
fn replies_are_accepted_and_then_held_to_it() {
    let desk = Desk::new();
    insta::assert_snapshot!(desk.run(&["test", "pack", "--scenario", "gift-wrap"]), @"
    exit 1
    ──── stdout
    new: nobody has accepted them yet
      gift-wrap/costs-with-a-card
      gift-wrap/free
      gift-wrap/too-late
      gift-wrap/too-late/plain
      gift-wrap/too-late/on-chat
      and 8 more
    ──── stderr
    13 cases, 82 replies: 13 new
    help: `--review` shows them one by one, `--accept` takes them all
    ");
    insta::assert_snapshot!(desk.run(&["test", "pack", "--accept"]), @"
    exit 0
    ──── stdout
    ──── stderr
    26 cases, 164 replies: 26 new
    accepted: 26 snapshots written, 0 removed
    ");
    insta::assert_snapshot!(desk.run(&["test", "pack"]), @"
    exit 0
    ──── stdout
    ──── stderr
    26 cases, 164 replies: all as accepted
    ");
}

#[test]
fn what_differs_is_told_by_its_cause_and_nothing_is_written_where_nobody_looks() {
    let desk = Desk::accepted();
    desk.edit(WORDS, "Your card", "The card");
    insta::assert_snapshot!(desk.run(&["test", "pack"]), @"
    exit 1
    ──── stdout
    gift-wrap-card (en): 6 replies in 3 cases
      gift-wrap/costs-with-a-card
        ──── en, formal
        We wrap your 2 parcels as gifts. The wrapping costs €3.50. [-Your-]{+The+} card goes into the parcel.
        ──── en, friendly
        We wrap your 2 parcels as gifts. The wrapping costs €3.50. [-Your-]{+The+} card goes into the parcel.
      gift-wrap/costs/gift-wrap-card
      gift-wrap/free/gift-wrap-card
    ──── stderr
    26 cases, 164 replies: 3 changed
    help: `--review` shows them one by one, `--accept` takes them all
    ");
    insta::assert_snapshot!(desk.run(&["test", "pack", "--color", "always", "-q"]).replace('\u{1b}', "^"), @"
    exit 1
    ──── stdout
    ^[1mgift-wrap-card (en): 6 replies^[0m ^[2min 3 cases^[0m
      ^[1mgift-wrap/costs-with-a-card^[0m
        ^[2m──── en, formal^[0m
        We wrap your 2 parcels as gifts. The wrapping costs €3.50. ^[9m^[31mYour^[0m^[4m^[32mThe^[0m card goes into the parcel.
        ^[2m──── en, friendly^[0m
        We wrap your 2 parcels as gifts. The wrapping costs €3.50. ^[9m^[31mYour^[0m^[4m^[32mThe^[0m card goes into the parcel.
      gift-wrap/costs/gift-wrap-card
      gift-wrap/free/gift-wrap-card
    ──── stderr
    ");
    assert!(!desk.0.path().join("pack/templates/scenarios/gift-wrap/snapshots/costs-with-a-card.snap.new").exists());
}

#[test]
fn every_reply_is_told_where_that_is_wanted() {
    let desk = Desk::accepted();
    desk.edit(WORDS, "Your card", "The card");
    let told = desk.run(&["test", "pack", "--all"]);
    let report = desk.run(&["test", "pack"]);
    assert!(told.matches("[-Your-]").count() > report.matches("[-Your-]").count(), "{told}");
}

#[test]
fn a_review_needs_a_terminal() {
    insta::assert_snapshot!(Desk::new().run(&["test", "pack", "--review"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: `--review` needs a terminal
    help: `--check` tells what differs, `--accept` takes it
    ");
}

#[test]
fn what_cannot_be_tested_says_so() {
    let desk = Desk::new();
    fs::create_dir_all(desk.0.path().join("brand/locales/de")).unwrap();
    insta::assert_snapshot!(desk.run(&["test", "brand"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: brand has no scenario, no case and no words of one
    help: name what is to be tested: `--scenario cancel-order`
    ");
    insta::assert_snapshot!(desk.run(&["test", "pack", "--scenario", "gift-warp"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: no scenario is called `gift-warp`
    help: did you mean `gift-wrap`?
    ");
    insta::assert_snapshot!(desk.run(&["test", "nowhere"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: nowhere: No such file or directory (os error 2)
    help: name the folder that holds `templates/` and `locales/`
    ");
}

#[test]
fn coverage_is_told_as_a_table_and_line_by_line() {
    let desk = Desk::new();
    insta::assert_snapshot!(desk.run(&["test", "pack", "--coverage"]), @"
    exit 0
    ──── stdout
                           plays         sentences          variants           layouts
    de                100 % of 5       100 % of 18       100 % of 36        100 % of 3
    de-AT                      -        100 % of 1        100 % of 2                 -
    en                100 % of 5       100 % of 21       100 % of 14        100 % of 3
    es                100 % of 5       100 % of 18       100 % of 36        100 % of 3
    ──── stderr
    ");
    desk.edit(
        "pack/templates/scenarios/gift-wrap/scenario.yaml",
        "  - play: free",
        "  - play: never\n    when: { dispatch: dispatched }\n    because: x\n\n  - play: free",
    );
    insta::assert_snapshot!(desk.run(&["test", "pack", "--coverage"]), @"
    exit 1
    ──── stdout
                           plays         sentences          variants           layouts
    de                 83 % of 6       100 % of 18       100 % of 36        100 % of 3
    de-AT                      -        100 % of 1        100 % of 2                 -
    en                 83 % of 6       100 % of 21       100 % of 14        100 % of 3
    es                 83 % of 6       100 % of 18       100 % of 36        100 % of 3

    no case reaches
      pack/templates/scenarios/gift-wrap/scenario.yaml:32  gift-wrap/never (de)
      pack/templates/scenarios/gift-wrap/scenario.yaml:32  gift-wrap/never (en)
      pack/templates/scenarios/gift-wrap/scenario.yaml:32  gift-wrap/never (es)
    ──── stderr
    ");
    let lcov = desk.run(&["test", "pack", "--coverage", "--format", "lcov"]);
    let scenario = lcov.split("end_of_record").find(|file| file.contains("gift-wrap/scenario.yaml")).unwrap();
    insta::assert_snapshot!(scenario.trim(), @"
    TN:
    SF:pack/templates/scenarios/gift-wrap/scenario.yaml
    DA:15,6
    DA:22,8
    DA:32,0
    DA:36,10
    LF:4
    LH:3
    ");
    let output = desk.replybook(&["test", "pack", "--coverage", "--format", "json"]).output().unwrap();
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["languages"]["en"]["play"]["reached"], 5);
    assert_eq!(json["languages"]["en"]["play"]["of"], 6);
}

#[test]
fn two_folders_are_compared() {
    let desk = Desk::new();
    copy(&desk.0.path().join("pack"), &desk.0.path().join("old"));
    insta::assert_snapshot!(desk.run(&["diff", "old", "pack"]), @"
    exit 0
    ──── stdout
    ──── stderr
    26 cases, 164 replies: no reply differs
    ");
    desk.edit(WORDS, "Your card", "The card");
    insta::assert_snapshot!(desk.run(&["diff", "old", "pack"]), @"
    exit 0
    ──── stdout
    gift-wrap-card (en): 6 replies in 3 cases
      gift-wrap/costs-with-a-card
        ──── en, formal
        We wrap your 2 parcels as gifts. The wrapping costs €3.50. [-Your-]{+The+} card goes into the parcel.
        ──── en, friendly
        We wrap your 2 parcels as gifts. The wrapping costs €3.50. [-Your-]{+The+} card goes into the parcel.
      gift-wrap/costs/gift-wrap-card
      gift-wrap/free/gift-wrap-card
    ──── stderr
    26 cases, 164 replies: 3 changed
    ");
    insta::assert_snapshot!(desk.run(&["diff", "old", "pack", "--format", "markdown"]), @"
    exit 0
    ──── stdout
    **26 cases, 164 replies: 3 changed**

    <details><summary>gift-wrap-card (en): 6 replies in 3 cases</summary>

    ```diff
    # gift-wrap/costs-with-a-card
    @@ ──── en, formal @@
    - We wrap your 2 parcels as gifts. The wrapping costs €3.50. Your card goes into the parcel.
    + We wrap your 2 parcels as gifts. The wrapping costs €3.50. The card goes into the parcel.
    @@ ──── en, friendly @@
    - We wrap your 2 parcels as gifts. The wrapping costs €3.50. Your card goes into the parcel.
    + We wrap your 2 parcels as gifts. The wrapping costs €3.50. The card goes into the parcel.
    ```

    </details>

    ──── stderr
    ");
    let output = desk.replybook(&["diff", "old", "pack", "--format", "json"]).output().unwrap();
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["changes"][0]["causes"][0]["what"], "gift-wrap-card");
    assert_eq!(json["changes"][0]["kind"], "changed");
}

#[test]
fn a_revision_is_compared_with_what_is_there_and_with_another() {
    let desk = Desk::new();
    desk.git(&["init", "-q", "-b", "main"]);
    // What an archive leaves out is a part of the pack all the same.
    fs::write(desk.0.path().join(".gitattributes"), "*.ftl export-ignore\n").unwrap();
    desk.git(&["add", "."]);
    desk.git(&["commit", "-q", "-m", "one"]);
    desk.edit(WORDS, "Your card", "The card");
    let told = desk.run(&["diff", "main", "pack"]);
    assert!(told.contains("gift-wrap-card (en): "), "{told}");
    desk.git(&["commit", "-q", "-a", "-m", "two"]);
    assert!(desk.run(&["diff", "main", "pack"]).contains("no reply differs"));
    assert_eq!(desk.run(&["diff", "main~1:pack", "main:pack"]), told);
    insta::assert_snapshot!(desk.run(&["diff", "main", "main"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: `main` has no pack at its top
    help: name the pack's folder: `main:packs/brand`
    ");
    insta::assert_snapshot!(desk.run(&["diff", "nowhere", "pack"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: `nowhere` is neither a folder nor a git revision
    help: name the folder of a pack, or a branch, tag or commit: `main:my-pack`
    ");
    insta::assert_snapshot!(desk.run(&["diff", "pack", "--", "--output=x"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: `--output=x` is neither a folder nor a git revision
    help: name the folder of a pack, or a branch, tag or commit: `main:my-pack`
    ");
}

/// A repository with two commits; the second one changes a word.
fn repository() -> Desk {
    let desk = Desk::new();
    desk.git(&["init", "-q", "-b", "main"]);
    desk.git(&["add", "."]);
    desk.git(&["commit", "-q", "-m", "one"]);
    desk.edit(WORDS, "Your card", "The card");
    desk.git(&["commit", "-q", "-a", "-m", "two"]);
    desk
}

#[test]
fn a_revision_is_named_from_wherever_one_stands() {
    let desk = repository();
    let wanted = desk.run(&["diff", "main~1", "pack"]);
    assert!(wanted.contains("gift-wrap-card (en): "), "{wanted}");
    let from = |folder: &str, args: &[&str]| {
        let mut command = desk.replybook(&[]);
        command.args(args).current_dir(desk.0.path().join(folder));
        shown(command)
    };
    assert_eq!(from("pack", &["diff", "main~1"]), wanted);
    assert_eq!(from("pack/templates", &["diff", "main~1", ".."]), wanted);
    assert_eq!(from("pack/templates", &["diff", "main~1:pack", "main:pack/"]), wanted);
    assert_eq!(from("pack/templates", &["diff", "main~1:..", "main:./.."]), wanted);
    assert_eq!(from("pack", &["diff", "main~1:./", "main:."]), wanted);
    desk.git(&["clone", "-q", "--bare", ".", "bare.git"]);
    assert_eq!(from("bare.git", &["diff", "main~1:pack", "main:pack"]), wanted);
    insta::assert_snapshot!(from("pack", &["diff", "main:../.."]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: `main:../..` lies outside the repository
    help: name the pack's folder: `main:packs/brand`
    ");
}

#[test]
fn what_git_does_not_have_says_why() {
    let desk = repository();
    let source = format!("file://{}", desk.0.path().display());
    desk.git(&["clone", "-q", "--depth", "1", &source, "shallow"]);
    insta::assert_snapshot!(desk.run(&["diff", "HEAD~1", "shallow/pack"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: `HEAD~1` is neither a folder nor a git revision
    help: this clone has no history that goes so far back: `git fetch --unshallow` brings it, in a workflow of GitHub `fetch-depth: 0`
    ");
    let outside = Desk::new();
    let told = outside.run(&["diff", "main", "pack"]);
    assert!(
        told.contains("`main` is neither a folder nor a git revision: git says `fatal: not a git repository"),
        "{told}"
    );
}

#[test]
fn packs_that_do_not_load_are_shown_where_the_user_knows_them() {
    let desk = repository();
    let scenario = "pack/templates/scenarios/gift-wrap/scenario.yaml";
    desk.edit(scenario, "plays:", "plais:");
    desk.git(&["commit", "-q", "-a", "-m", "three"]);
    desk.edit(scenario, "plais:", "plays:");
    let told = desk.run(&["diff", "main", "pack"]);
    insta::assert_snapshot!(told, @"
    exit 2
    ──── stdout
    ──── stderr
    error[yaml-syntax]: `plais` is no key here
      --> main:pack/templates/scenarios/gift-wrap/scenario.yaml:14:1
       |
    14 | plais:
       | ^^^^^
    help: did you mean `plays`?
    ");
    assert_eq!(desk.run(&["diff", "pack", "main:pack"]), told);
    assert!(desk.run(&["diff", "pack", "pack/locales"]).contains("pack/locales is no pack"));
}

#[test]
fn names_that_no_file_has_are_names_of_snapshots() {
    let desk = Desk::new();
    let cases = desk.0.path().join("pack/templates/scenarios/gift-wrap/cases");
    let long = "x".repeat(240);
    for name in ["Übergröße mit Schleife", "a;b`$(x)", "-dash", "two\nlines", &long] {
        fs::copy(cases.join("free.yaml"), cases.join(format!("{name}.yaml"))).unwrap();
    }
    fs::rename(desk.0.path().join("pack"), desk.0.path().join("mein Päckchen")).unwrap();
    let accepted =
        desk.run(&["test", "mein Päckchen", "--accept", "--scenario", "gift-wrap", "--scenario", "gift-wrap"]);
    assert!(accepted.contains("accepted: 18 snapshots written"), "{accepted}");
    assert!(desk.run(&["test", "mein Päckchen", "--scenario", "gift-wrap"]).starts_with("exit 0"));
    let snapshots = desk.0.path().join("mein Päckchen/templates/scenarios/gift-wrap/snapshots");
    assert!(snapshots.join("Übergröße-mit-Schleife.snap").exists() && snapshots.join("two-lines.snap").exists());
}

#[test]
fn two_cases_that_would_have_one_snapshot_are_told() {
    let desk = Desk::accepted();
    let cases = desk.0.path().join("pack/templates/scenarios/gift-wrap/cases");
    fs::copy(cases.join("free.yaml"), cases.join("FREE!.yaml")).unwrap();
    fs::copy(cases.join("free.yaml"), cases.join("free?.yaml")).unwrap();
    insta::assert_snapshot!(desk.run(&["test", "pack", "--accept"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: gift-wrap: the cases `FREE!` and `free?` would have one snapshot
    help: rename the case file of one of them
    ");
}
