//! Files that come into a folder: all of them or none, and over no other.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use replybook::{Diagnostic, Pack, Report, Severity};

use crate::failure::Failure;

/// What is to be written into a pack's folder.
pub struct Plan<'a> {
    root: &'a Path,
    files: Vec<File>,
}

struct File {
    path: String,
    text: String,
    /// Whether it may be there already, and the text comes to its end.
    grows: bool,
}

impl<'a> Plan<'a> {
    pub fn new(root: &'a Path) -> Plan<'a> {
        Plan { root, files: Vec::new() }
    }

    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.push(File { path: path.into(), text: text.into(), grows: false });
    }

    pub fn append(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.push(File { path: path.into(), text: text.into(), grows: true });
    }

    /// Writes the files, and tells their paths, a line each.
    ///
    /// They are first written into a folder beside their places and looked at there by a check, as a pack over the others:
    /// what would break the promise of a checked pack does not come into it.
    pub fn write(self, mut packs: Vec<Pack>, check: impl Fn(Vec<Pack>) -> Report) -> Result<String, Failure> {
        let there: Vec<&str> = self.files.iter().filter(|file| self.is_there(file)).map(|file| &*file.path).collect();
        if !there.is_empty() {
            return Err(Failure::usage(format!("{} is there already: {}", self.root.display(), there.join(", ")))
                .help("nothing is overwritten: choose another name, or move what is there"));
        }
        let mut done = Undo::default();
        let stage = self.root.join(format!(".new-{}", std::process::id()));
        let failed =
            |path: &Path, error: &io::Error| Failure::usage(format!("cannot write {}: {error}", path.display()));
        done.folder(&stage).map_err(|error| failed(self.root, &error))?;
        for file in &self.files {
            let staged = done.file(&stage.join(&file.path), &file.text);
            staged.map_err(|error| failed(&self.root.join(&file.path), &error))?;
        }
        packs.push(Pack::dir(&stage)?);
        self.prove(&check(packs), &stage)?;
        for file in &self.files {
            self.place(file, &stage, &mut done).map_err(|error| failed(&self.root.join(&file.path), &error))?;
        }
        done.keep(&stage);
        Ok(self.files.iter().map(|file| format!("{}\n", self.root.join(&file.path).display())).collect())
    }

    fn is_there(&self, file: &File) -> bool {
        !file.grows && self.root.join(&file.path).symlink_metadata().is_ok()
    }

    fn prove(&self, report: &Report, stage: &Path) -> Result<(), Failure> {
        let ours = |found: &&Diagnostic| Path::new(&found.file).starts_with(stage);
        let wrong = report.findings.iter().filter(|found| found.severity == Severity::Error).filter(ours);
        let wrong: Vec<String> = wrong.map(|found| format!("\n\n{found:#}")).collect();
        if wrong.is_empty() {
            return Ok(());
        }
        // The files are named by the places that they would have had.
        let wrong = wrong.concat().replace(&stage.display().to_string(), &self.root.display().to_string());
        Err(Failure::usage(format!("over these packs it would not pass the check, and nothing is written{wrong}")))
    }

    /// Brings a file to its place.
    fn place(&self, file: &File, stage: &Path, done: &mut Undo) -> io::Result<()> {
        let (from, to) = (stage.join(&file.path), self.root.join(&file.path));
        if let Some(folder) = to.parent() {
            done.folder(folder)?;
        }
        if file.grows && to.symlink_metadata().is_ok() {
            let old = fs::read_to_string(&to)?;
            let gap = if old.is_empty() || old.ends_with("\n\n") {
                ""
            } else if old.ends_with('\n') {
                "\n"
            } else {
                "\n\n"
            };
            fs::write(&from, format!("{old}{gap}{}", file.text))?;
            done.0.push(Done::Grown(to.clone(), old));
            return fs::rename(from, to);
        }
        fs::rename(from, &to)?;
        done.0.push(Done::File(to));
        Ok(())
    }
}

/// What has been done so far. Unless it is kept it is undone, the last first, as far as that can be.
#[derive(Default)]
struct Undo(Vec<Done>);

enum Done {
    Folder(PathBuf),
    File(PathBuf),
    Grown(PathBuf, String),
}

impl Undo {
    /// Makes a folder, and those that it lies in.
    fn folder(&mut self, folder: &Path) -> io::Result<()> {
        let missing: Vec<&Path> =
            folder.ancestors().take_while(|path| !path.as_os_str().is_empty() && !path.exists()).collect();
        for path in missing.into_iter().rev() {
            fs::create_dir(path)?;
            self.0.push(Done::Folder(path.to_owned()));
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, text: &str) -> io::Result<()> {
        if let Some(folder) = path.parent() {
            self.folder(folder)?;
        }
        fs::write(path, text)?;
        self.0.push(Done::File(path.to_owned()));
        Ok(())
    }

    /// Leaves everything as it is but for what is in a folder that has served.
    fn keep(&mut self, stage: &Path) {
        self.0.retain(|done| matches!(done, Done::Folder(path) if path.starts_with(stage)));
    }
}

impl Drop for Undo {
    fn drop(&mut self) {
        while let Some(done) = self.0.pop() {
            // What cannot be undone is left; the error that led here is told.
            let _ = match done {
                Done::Folder(path) => fs::remove_dir(path),
                Done::File(path) => fs::remove_file(path),
                Done::Grown(path, old) => fs::write(path, old),
            };
        }
    }
}
