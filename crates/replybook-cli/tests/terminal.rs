//! `replybook test` on a terminal: the bar that shows how far it is, and the review. The terminal is that of util-linux's
//! `script`.

#![cfg(target_os = "linux")]

mod desk;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read as _, Write as _};
use std::process::{Command as Plain, Stdio};

use self::desk::{Desk, WORDS};

const SNAPSHOTS: &str = "pack/templates/scenarios/gift-wrap/snapshots";
/// What the change of a word in [`WORDS`] changes, in the order in which it is shown.
const CHANGED: [&str; 3] = ["costs-with-a-card", "costs--gift-wrap-card", "free--gift-wrap-card"];

impl Desk {
    /// Runs the program on a terminal and types; how it ended, and what was shown.
    fn on_terminal(&self, args: &str, keys: &str) -> (i32, String) {
        let command = format!("{} {args}", assert_cmd::cargo::cargo_bin("replybook").display());
        // Whoever waits for a key that nobody types would wait for ever.
        let mut script = Plain::new("timeout");
        script.args(["120", "script", "-qec", &command, "/dev/null"]).current_dir(&self.0).env("TERM", "xterm");
        script.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut script = script.spawn().expect("util-linux has `script`");
        let (mut typed, mut screen) = (script.stdin.take().unwrap(), script.stdout.take().unwrap());
        let (mut shown, mut keys) = (Vec::new(), keys.chars());
        let mut asked = 0;
        let mut read = [0; 4096];
        while let Ok(many @ 1..) = screen.read(&mut read) {
            shown.extend_from_slice(&read[..many]);
            // A key that is typed before it is asked for may be lost.
            let now = String::from_utf8_lossy(&shown).matches("(q)uit: ").count();
            for key in keys.by_ref().take(now - asked) {
                write!(typed, "{key}").and_then(|()| typed.flush()).unwrap();
            }
            asked = now;
        }
        let code = script.wait().unwrap().code().unwrap();
        (code, String::from_utf8_lossy(&shown).into_owned())
    }

    /// A pack of which a word has changed since its replies were accepted.
    fn changed() -> Desk {
        let desk = Desk::accepted();
        desk.edit(WORDS, "Your card", "The card");
        desk
    }

    fn snapshots(&self) -> BTreeMap<String, String> {
        let files = fs::read_dir(self.0.path().join(SNAPSHOTS)).unwrap().map(|file| file.unwrap());
        let name = |file: &fs::DirEntry| file.file_name().to_string_lossy().into_owned();
        files.map(|file| (name(&file), fs::read_to_string(file.path()).unwrap())).collect()
    }

    /// The names of the cases that wait for a review.
    fn waiting(&self) -> Vec<String> {
        self.snapshots().keys().filter_map(|name| Some(name.strip_suffix(".snap.new")?.to_owned())).collect()
    }
}

#[test]
fn a_bar_is_shown_on_a_terminal_and_nowhere_else() {
    let desk = Desk::accepted();
    let (code, shown) = desk.on_terminal("test pack", "");
    assert!(code == 0 && shown.contains("/2 scenarios"), "{shown:?}");
    // What was found stands in its place.
    assert!(shown.trim_end().ends_with("26 cases, 164 replies: all as accepted"), "{shown:?}");
    let (_, quiet) = desk.on_terminal("test pack -q", "");
    assert!(!quiet.contains("scenarios"), "{quiet:?}");
    let (_, piped) = desk.on_terminal("test pack 2>&1 | cat", "");
    assert!(!piped.contains("scenarios") && piped.contains("all as accepted"), "{piped:?}");
    assert!(!desk.run(&["test", "pack"]).contains("scenarios"));
    // The bar is for whoever looks on, even where the result goes elsewhere.
    let (_, redirected) = desk.on_terminal("test pack > /dev/null", "");
    assert!(redirected.contains("/2 scenarios"), "{redirected:?}");
}

#[test]
fn on_a_terminal_what_differs_waits_for_a_review() {
    let desk = Desk::changed();
    let (code, shown) = desk.on_terminal("test pack", "");
    assert!(code == 1 && shown.contains("3 changed"), "{shown}");
    assert_eq!(desk.waiting().len(), 3);
    let (_, _) = desk.on_terminal("test pack --check", "");
    assert_eq!(desk.waiting().len(), 3);
}

#[test]
fn what_is_accepted_rejected_and_skipped_is_left_as_by_cargo_insta() {
    let desk = Desk::changed();
    let before = desk.snapshots();
    let (code, shown) = desk.on_terminal("test pack --review --color never", "ars");
    assert_eq!(code, 1);
    for wanted in
        ["1/3 gift-wrap/costs-with-a-card", "3/3 gift-wrap/free/gift-wrap-card", "1 accepted, 1 rejected, 1 skipped"]
    {
        assert!(shown.contains(wanted), "{wanted} is not in\n{shown}");
    }
    let after = desk.snapshots();
    let [accepted, rejected, skipped] = CHANGED.map(|name| format!("{name}.snap"));
    assert!(after[&accepted].contains("The card"));
    assert_eq!(after[&rejected], before[&rejected]);
    assert_eq!(after[&skipped], before[&skipped]);
    // Only what was skipped still waits.
    assert_eq!(desk.waiting(), ["free--gift-wrap-card"]);
    assert!(after["free--gift-wrap-card.snap.new"].contains("The card"));
    // What was accepted is not asked for again.
    let (code, shown) = desk.on_terminal("test pack --review --color never", "aa");
    assert!(code == 0 && shown.contains("2 accepted"), "{shown}");
    assert!(desk.run(&["test", "pack"]).starts_with("exit 0"));
    assert!(desk.waiting().is_empty());
}

#[test]
fn whoever_quits_comes_back_to_what_is_left() {
    for quit in ["q", "\u{1b}", "\u{3}"] {
        let desk = Desk::changed();
        let (code, _) = desk.on_terminal("test pack --review --color never", &format!("a{quit}"));
        assert_eq!(code, if quit == "\u{3}" { 130 } else { 1 });
        assert_eq!(desk.waiting().len(), 2, "{quit:?}");
        let (_, shown) = desk.on_terminal("test pack --review --color never", "q");
        assert!(shown.contains("1/2 ") && shown.contains("2 left"), "{shown}");
    }
}

#[test]
fn all_that_is_left_is_accepted_or_rejected_at_once() {
    let desk = Desk::changed();
    let (code, shown) = desk.on_terminal("test pack --review --color never", "sA");
    assert!(code == 1 && shown.contains("2 accepted, 0 rejected, 1 skipped"), "{shown}");
    assert_eq!(desk.waiting().len(), 1);
    let desk = Desk::changed();
    let (code, shown) = desk.on_terminal("test pack --review --color never", "aR");
    assert!(code == 1 && shown.contains("1 accepted, 2 rejected"), "{shown}");
    assert!(desk.waiting().is_empty());
}

#[test]
fn new_snapshots_and_orphans_are_reviewed_too() {
    let desk = Desk::accepted();
    let folder = desk.0.path().join(SNAPSHOTS);
    fs::rename(folder.join("free.snap"), folder.join("dear.snap")).unwrap();
    let (code, shown) = desk.on_terminal("test pack --review --color never", "aa");
    assert!(
        code == 0 && shown.contains("1/2 gift-wrap/free new") && shown.contains("2/2 gift-wrap/dear.snap orphaned")
    );
    let names = desk.snapshots();
    assert!(names.contains_key("free.snap") && !names.contains_key("dear.snap"));
    assert!(desk.run(&["test", "pack"]).starts_with("exit 0"));
}

#[test]
fn where_nothing_differs_nothing_is_asked() {
    let (code, shown) = Desk::accepted().on_terminal("test pack --review", "");
    assert!(code == 0 && shown.contains("all as accepted") && !shown.contains("(a)ccept"), "{shown}");
}
