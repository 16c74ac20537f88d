//! Runs that are ended while they write, and runs at the same time: every snapshot is whole, and nothing is left beside it.

#![cfg(unix)]

mod desk;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command as Plain, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use self::desk::Desk;

const SNAPSHOTS: &str = "pack/templates/scenarios/gift-wrap/snapshots";
/// As many as take a moment to be written.
const CASES: usize = 300;

impl Desk {
    /// A pack with many cases.
    fn large() -> Desk {
        let desk = Desk::new();
        let cases = desk.0.path().join("pack/templates/scenarios/gift-wrap/cases");
        for copy in 0..CASES {
            fs::copy(cases.join("free.yaml"), cases.join(format!("free-{copy}.yaml"))).unwrap();
        }
        desk
    }

    fn begin(&self, args: &[&str]) -> Child {
        let mut command = Plain::new(assert_cmd::cargo::cargo_bin("replybook"));
        command.args(args).current_dir(&self.0).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().unwrap()
    }

    /// All files among the snapshots of the gift-wrap scenario.
    fn files(&self) -> BTreeMap<PathBuf, String> {
        let Ok(files) = fs::read_dir(self.0.path().join(SNAPSHOTS)) else { return BTreeMap::new() };
        let paths = files.map(|file| file.unwrap().path());
        paths.filter_map(|path| fs::read_to_string(&path).ok().map(|text| (path, text))).collect()
    }

    /// Begins to accept everything, and sends a signal when so many snapshots are there; how it ended.
    fn killed(&self, signal: &str, at: usize) -> Option<i32> {
        let _ = fs::remove_dir_all(self.0.path().join(SNAPSHOTS));
        let mut child = self.begin(&["test", "pack", "--accept"]);
        let folder = self.0.path().join(SNAPSHOTS);
        let until = Instant::now() + Duration::from_secs(60);
        while fs::read_dir(&folder).map_or(0, Iterator::count) < at && child.try_wait().unwrap().is_none() {
            assert!(Instant::now() < until, "it was to be writing");
        }
        let sent = Plain::new("kill").args([format!("-{signal}"), child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        child.wait().unwrap().code()
    }
}

fn is_begun(path: &std::path::Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

#[test]
fn a_run_that_is_killed_leaves_whole_snapshots_and_the_next_one_goes_on() {
    let desk = Desk::large();
    assert!(desk.run(&["test", "pack", "--accept"]).starts_with("exit 0"));
    let whole = desk.files();
    let (mut partly, mut begun) = (0, 0);
    for at in [1, 2, 20, 60, 100, 150, 200, 250] {
        // It may be done before the signal comes.
        assert!(matches!(desk.killed("KILL", at), None | Some(0)));
        let left = desk.files();
        partly += usize::from(left.len() < whole.len());
        for (path, text) in &left {
            match is_begun(path) {
                true => begun += 1,
                false => assert_eq!(whole.get(path), Some(text), "{}", path.display()),
            }
        }
        assert!(desk.run(&["test", "pack", "--accept"]).starts_with("exit 0"));
        assert_eq!(desk.files(), whole, "after it was killed at {at}");
    }
    assert!(partly > 0, "only {partly} were killed while they wrote, {begun} files were begun");
}

#[test]
fn a_run_that_is_interrupted_or_ended_leaves_nothing_half_written() {
    let desk = Desk::large();
    assert!(desk.run(&["test", "pack", "--accept"]).starts_with("exit 0"));
    let whole = desk.files();
    for (signal, at) in [("INT", 1), ("TERM", 10), ("INT", 100), ("TERM", 150), ("INT", 200)] {
        // It may be done before the signal comes.
        let code = desk.killed(signal, at);
        let left = desk.files();
        assert!(code == Some(130) || (code == Some(0) && left.len() == whole.len()), "{code:?}");
        assert!(left.iter().all(|(path, text)| whole.get(path) == Some(text)), "{:?}", left.keys());
    }
    assert!(desk.run(&["test", "pack", "--accept"]).starts_with("exit 0"));
    assert_eq!(desk.files(), whole);
}

#[test]
fn one_process_accepts_while_another_checks() {
    let desk = Desk::large();
    let ended = AtomicBool::new(false);
    let codes: Vec<i32> = thread::scope(|scope| {
        scope.spawn(|| {
            for _ in 0..6 {
                let _ = fs::remove_dir_all(desk.0.path().join(SNAPSHOTS));
                let two = [(); 2].map(|()| desk.begin(&["test", "pack", "--accept"]));
                for mut child in two {
                    assert!(child.wait().unwrap().success());
                }
            }
            ended.store(true, Ordering::Relaxed);
        });
        let mut codes = Vec::new();
        while !ended.load(Ordering::Relaxed) {
            codes.push(desk.begin(&["test", "pack", "--check"]).wait().unwrap().code().unwrap());
        }
        codes
    });
    // As accepted, or not yet; but never that a snapshot is half of one.
    assert!(codes.iter().all(|code| matches!(code, 0 | 1)), "{codes:?}");
    assert!(desk.run(&["test", "pack"]).starts_with("exit 0"));
    assert!(!desk.files().keys().any(|path| is_begun(path)));
}
