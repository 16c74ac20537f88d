//! A copy of the small whole pack of the library's tests, to be changed.

use std::fs;
use std::path::{Path, PathBuf};

use replybook_testing::{Report, Suite, Update};
use tempfile::TempDir;

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

    /// The files with an ending below the scenarios, in order.
    #[allow(dead_code, reason = "not every test that has a desk looks at its files")]
    pub fn files(&self, end: &str) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut open = vec![self.file("templates/scenarios")];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else if path.to_string_lossy().ends_with(end) {
                    found.push(path);
                }
            }
        }
        found.sort();
        found
    }
}

pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &to),
            false => drop(fs::copy(entry.path(), to).unwrap()),
        }
    }
}
