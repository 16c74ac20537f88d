//! A copy of the small whole pack of the library's tests, to be changed.

use std::fs;
use std::path::{Path, PathBuf};

use replybook_testing::{Report, Suite, Update};
use tempfile::TempDir;

#[path = "../../../replybook-cli/tests/copied/mod.rs"]
mod copied;

use self::copied::copy;

pub struct Desk(TempDir);

impl Desk {
    pub fn new() -> Desk {
        let desk = Desk(TempDir::new().unwrap());
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../replybook/tests/defects/base"), desk.0.path());
        desk
    }

    /// A pack of which everything has been accepted.
    pub fn accepted() -> Desk {
        let desk = Desk::new();
        desk.run(Update::Always);
        assert!(desk.run(Update::No).is_clean());
        desk
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn file(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn edit(&self, file: &str, from: &str, to: &str) {
        let file = self.file(file);
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(from), "{} has no `{from}`", file.display());
        fs::write(file, text.replacen(from, to, 1)).unwrap();
    }

    pub fn run(&self, update: Update) -> Report {
        Suite::open(self.path()).unwrap().run(update).unwrap_or_else(|error| panic!("{error}"))
    }
}
