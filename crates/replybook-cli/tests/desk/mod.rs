//! A folder with a pack to be tested, and the program run in it.

#![allow(dead_code, reason = "not every test that has a desk does all of this")]

use std::fs;
use std::path::Path;
use std::process::Command as Plain;

use assert_cmd::Command;
use assert_cmd::cargo::cargo_bin_cmd;
use tempfile::TempDir;

#[path = "../copied/mod.rs"]
pub mod copied;
#[path = "../shown/mod.rs"]
mod shown;

use self::copied::copy;
pub use self::shown::shown;

/// The English words of the pack.
pub const WORDS: &str = "pack/locales/en/gift-wrap.ftl";

/// A folder with the small whole pack of the library's tests.
pub struct Desk(pub TempDir);

impl Desk {
    pub fn new() -> Desk {
        let desk = Desk(TempDir::new().unwrap());
        let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("../replybook/tests/defects/base");
        copy(&base, &desk.0.path().join("pack"));
        desk
    }

    pub fn accepted() -> Desk {
        let desk = Desk::new();
        assert!(desk.run(&["test", "pack", "--accept", "-q"]).starts_with("exit 0"));
        desk
    }

    pub fn edit(&self, file: &str, from: &str, to: &str) {
        let file = self.0.path().join(file);
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(from), "{} has no `{from}`", file.display());
        fs::write(file, text.replacen(from, to, 1)).unwrap();
    }

    pub fn replybook(&self, args: &[&str]) -> Command {
        let mut command = cargo_bin_cmd!("replybook");
        let path = std::env::var_os("PATH").unwrap_or_default();
        command.env_clear().env("PATH", path).env("COLUMNS", "100").current_dir(&self.0).args(args);
        command
    }

    pub fn run(&self, args: &[&str]) -> String {
        shown(self.replybook(args))
    }

    pub fn git(&self, args: &[&str]) {
        let name = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
        let done = Plain::new("git").args(name).args(args).current_dir(&self.0).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
}
