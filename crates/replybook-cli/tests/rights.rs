//! Snapshots that cannot be written or read: said, and nothing half done.

#![cfg(unix)]

mod desk;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command as Plain;

use assert_cmd::Command;

use self::desk::{Desk, WORDS, shown};

const SNAPSHOTS: &str = "pack/templates/scenarios/gift-wrap/snapshots";
const OTHERS: &str = "pack/templates/scenarios/late-parcel/snapshots";
const FREE: &str = "pack/templates/scenarios/gift-wrap/snapshots/free.snap";

impl Desk {
    fn chmod(&self, path: &str, mode: u32) {
        fs::set_permissions(self.0.path().join(path), fs::Permissions::from_mode(mode)).unwrap();
    }

    /// Runs the program as somebody who may do what a folder's mode says: root may do everything, and becomes nobody.
    fn run_without_rights(&self, args: &[&str]) -> String {
        let binary = self.0.path().join("replybook");
        if !binary.exists() {
            // Where it was built, nobody else may be allowed to look.
            fs::copy(assert_cmd::cargo::cargo_bin("replybook"), &binary).unwrap();
            self.chmod(".", 0o755);
        }
        let id = Plain::new("id").arg("-u").output().unwrap().stdout;
        let mut command = match &*id {
            b"0\n" => {
                let mut command = Command::new("setpriv");
                command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&binary);
                command
            }
            _ => Command::new(&binary),
        };
        command.args(args).env("COLUMNS", "100").current_dir(&self.0);
        shown(command)
    }

    /// What lies among the snapshots, with what it holds.
    fn snapshots(&self) -> BTreeMap<PathBuf, String> {
        let folders = [SNAPSHOTS, OTHERS].map(|folder| self.0.path().join(folder));
        let files = folders.into_iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten();
        files.map(|file| file.unwrap().path()).map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
    }
}

#[test]
fn a_folder_that_cannot_be_written_leaves_all_as_it_was() {
    let desk = Desk::accepted();
    let before = desk.snapshots();
    desk.edit("pack/locales/en/letter.ftl", "Hello", "Dear");
    // One of the two folders could be written.
    desk.chmod(OTHERS, 0o777);
    desk.chmod(SNAPSHOTS, 0o555);
    let told = desk.run_without_rights(&["test", "pack", "--accept"]);
    let checked = desk.run_without_rights(&["test", "pack"]);
    desk.chmod(SNAPSHOTS, 0o755);
    insta::assert_snapshot!(told, @"
    exit 2
    ──── stdout
    ──── stderr
    error: pack/templates/scenarios/gift-wrap/snapshots cannot be written: Permission denied (os error 13)
    22 files were to be written or removed, and none was
    help: it takes the right to write into the folder; a run that only checks writes nothing
    ");
    assert_eq!(desk.snapshots(), before);
    assert!(checked.starts_with("exit 1") && checked.contains("changed"), "{checked}");
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let desk = Desk::new();
    desk.chmod("pack/templates/scenarios/gift-wrap", 0o555);
    desk.chmod("pack/templates/scenarios/late-parcel", 0o777);
    let told = desk.run_without_rights(&["test", "pack", "--accept"]);
    desk.chmod("pack/templates/scenarios/gift-wrap", 0o755);
    insta::assert_snapshot!(told, @"
    exit 2
    ──── stdout
    ──── stderr
    error: pack/templates/scenarios/gift-wrap/snapshots cannot be written: Permission denied (os error 13)
    26 files were to be written or removed, and none was
    help: it takes the right to write into the folder; a run that only checks writes nothing
    ");
    assert!(!desk.0.path().join(OTHERS).exists());
}

#[test]
fn a_folder_that_cannot_be_listed_is_named() {
    let desk = Desk::accepted();
    desk.chmod(SNAPSHOTS, 0o311);
    let told = desk.run_without_rights(&["test", "pack"]);
    desk.chmod(SNAPSHOTS, 0o755);
    insta::assert_snapshot!(told, @"
    exit 2
    ──── stdout
    ──── stderr
    error[unreadable-file]: Permission denied (os error 13)
     --> pack/templates/scenarios/gift-wrap/snapshots
    ");
}

#[test]
fn a_snapshot_that_cannot_be_read_is_named() {
    let desk = Desk::accepted();
    desk.chmod(FREE, 0o200);
    let told = desk.run_without_rights(&["test", "pack"]);
    desk.chmod(FREE, 0o644);
    insta::assert_snapshot!(told, @"
    exit 2
    ──── stdout
    ──── stderr
    error: pack/templates/scenarios/gift-wrap/snapshots/free.snap cannot be read: Permission denied (os error 13)
    help: it takes the right to read it, and to enter the folders above it
    ");
}

/// As on a disk that is full: a file may have so many bytes and no more.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_takes_no_more_leaves_whole_files_and_tells_which_are_missing() {
    let desk = Desk::accepted();
    let whole = desk.snapshots();
    let large = whole.iter().filter(|(path, _)| path.starts_with(desk.0.path().join(OTHERS)));
    let (large, text) = large.max_by_key(|(_, text)| text.len()).unwrap();
    // In blocks of 512 bytes: the one does not fit, and those that are written before it do.
    let blocks = (text.len() - 1) / 512;
    for (path, text) in &whole {
        if text.len() <= blocks * 512 || path == large {
            fs::remove_file(path).unwrap();
        }
    }
    let binary = assert_cmd::cargo::cargo_bin("replybook");
    let mut limited = Command::new("sh");
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec '{}' test pack --accept", binary.display());
    limited.args(["-c", &script]).current_dir(&desk.0);
    let told = shown(limited);
    assert!(told.starts_with("exit 2") && told.contains("cannot be written: File too large"), "{told}");
    assert!(told.contains(" written or removed, each of them whole; these were not:\n  pack/"), "{told}");
    let written = desk.snapshots();
    assert!(!written.contains_key(large) && written.len() < whole.len());
    assert!(written.iter().all(|(path, text)| whole.get(path) == Some(text)));
    // The next run goes on.
    assert!(desk.run(&["test", "pack", "--accept"]).starts_with("exit 0"));
    assert_eq!(desk.snapshots(), whole);
}

#[test]
fn a_link_is_read_and_when_its_reply_is_accepted_replaced() {
    let desk = Desk::accepted();
    let (free, kept) = (desk.0.path().join(FREE), desk.0.path().join("kept.snap"));
    fs::rename(&free, &kept).unwrap();
    symlink(&kept, &free).unwrap();
    assert!(desk.run(&["test", "pack"]).starts_with("exit 0"));
    let before = fs::read_to_string(&kept).unwrap();
    desk.edit(WORDS, "We wrap your parcel", "We pack your parcel");
    assert!(desk.run(&["test", "pack", "--accept"]).starts_with("exit 0"));
    assert!(!free.symlink_metadata().unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&kept).unwrap(), before);
    assert!(desk.run(&["test", "pack"]).starts_with("exit 0"));
    // One that leads nowhere is none.
    fs::remove_file(&free).unwrap();
    symlink("nowhere", &free).unwrap();
    assert!(desk.run(&["test", "pack"]).contains("1 new"));
    assert!(desk.run(&["test", "pack", "--accept"]).starts_with("exit 0"));
    assert!(desk.run(&["test", "pack"]).starts_with("exit 0"));
}

#[test]
fn what_never_ends_is_not_read() {
    let desk = Desk::accepted();
    let free = desk.0.path().join(FREE);
    fs::remove_file(&free).unwrap();
    symlink("/dev/zero", &free).unwrap();
    insta::assert_snapshot!(desk.run(&["test", "pack"]), @"
    exit 2
    ──── stdout
    ──── stderr
    error: pack/templates/scenarios/gift-wrap/snapshots/free.snap is no snapshot: it is no file
    help: remove it, and accept the reply again
    ");
    fs::remove_file(&free).unwrap();
    assert!(Plain::new("mkfifo").arg(&free).status().unwrap().success());
    assert!(desk.run(&["test", "pack"]).contains("free.snap is no snapshot: it is no file"));
    assert!(desk.run(&["test", "pack", "--accept"]).starts_with("exit 0"));
    assert!(free.symlink_metadata().unwrap().is_file());
}

#[test]
fn a_folder_of_snapshots_may_be_a_link_within_the_pack() {
    let desk = Desk::accepted();
    let (here, there) = (desk.0.path().join(SNAPSHOTS), desk.0.path().join("pack/snapshots"));
    fs::rename(&here, &there).unwrap();
    symlink(&there, &here).unwrap();
    desk.edit(WORDS, "Your card", "The card");
    assert!(desk.run(&["test", "pack", "--accept"]).contains("3 snapshots written"));
    assert!(desk.run(&["test", "pack"]).starts_with("exit 0"));
    assert!(here.symlink_metadata().unwrap().is_symlink() && Path::new(&there).is_dir());
}
