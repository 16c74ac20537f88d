//! The folder of the pages: what is written into it, and what differs in it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// What the first line of every page begins with: by it a page is known again.
pub const MARK: &str = "<!-- Written by `replybook docs`";

/// A page, by its path within the folder.
pub struct Page {
    pub path: String,
    pub text: String,
}

/// What a page's place has instead of it.
enum State {
    Same,
    Missing,
    Differs,
    /// Something that somebody else wrote.
    Foreign,
}

/// A folder, as it stands beside the pages that it should have.
pub struct Folder<'a> {
    root: &'a Path,
    pages: Vec<(&'a Page, State)>,
    /// Pages that were written earlier, and that nothing is in any more.
    stale: Vec<PathBuf>,
}

impl<'a> Folder<'a> {
    pub fn new(root: &'a Path, pages: &'a [Page]) -> Result<Folder<'a>, Failure> {
        let mut folder = Folder { root, pages: Vec::new(), stale: Vec::new() };
        for page in pages {
            let path = root.join(&page.path);
            let state = state(&path, &page.text).map_err(|error| failed("read", &path, &error))?;
            folder.pages.push((page, state));
        }
        for inside in ["", "scenarios"] {
            let path = root.join(inside);
            folder.stale.extend(folder.stale_in(&path).map_err(|error| failed("read", &path, &error))?);
        }
        Ok(folder)
    }

    /// The pages in a folder that we wrote, and would not write today.
    fn stale_in(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut stale = Vec::new();
        for entry in entries {
            let path = entry?.path();
            let written = |(page, _): &(&Page, State)| self.root.join(&page.path) == path;
            if path.extension().is_some_and(|end| end == "md")
                && !self.pages.iter().any(written)
                && path.symlink_metadata()?.is_file()
                && is_ours(&fs::read(&path)?)
            {
                stale.push(path);
            }
        }
        stale.sort();
        Ok(stale)
    }

    /// What is not as it would be written, a line each.
    pub fn differences(&self) -> Vec<String> {
        let of = |(page, state): &(&Page, State)| {
            let what = match state {
                State::Same => return None,
                State::Missing => "is missing",
                State::Differs => "differs",
                State::Foreign => "was not written by `replybook docs`",
            };
            Some(format!("{} {what}", self.root.join(&page.path).display()))
        };
        let stale = self.stale.iter().map(|path| format!("{} is no page any more", path.display()));
        self.pages.iter().filter_map(of).chain(stale).collect()
    }

    /// Writes the pages that differ and removes those that are none any more; tells which, a line each.
    pub fn write(self) -> Result<Vec<String>, Failure> {
        let foreign = self.pages.iter().filter(|(_, state)| matches!(state, State::Foreign));
        let foreign: Vec<&str> = foreign.map(|(page, _)| page.path.as_str()).collect();
        if !foreign.is_empty() {
            let message = format!("{} has something else in the place of {}", self.root.display(), foreign.join(", "));
            return Err(
                Failure::usage(message).help("nothing is overwritten: choose another folder, or move what is there")
            );
        }
        let mut told = Vec::new();
        for (page, state) in &self.pages {
            if matches!(state, State::Same) {
                continue;
            }
            let path = self.root.join(&page.path);
            put(&path, &page.text).map_err(|error| failed("write", &path, &error))?;
            told.push(format!("wrote {}", path.display()));
        }
        for path in &self.stale {
            fs::remove_file(path).map_err(|error| failed("remove", path, &error))?;
            told.push(format!("removed {}", path.display()));
        }
        Ok(told)
    }
}

fn state(path: &Path, text: &str) -> io::Result<State> {
    match path.symlink_metadata() {
        Ok(about) if !about.is_file() => return Ok(State::Foreign),
        Ok(_) => {}
        // A file in the place of a folder, too: it is told when something is written there.
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(State::Missing);
        }
        Err(error) => return Err(error),
    }
    let there = fs::read(path)?;
    Ok(match there == text.as_bytes() {
        true => State::Same,
        false if is_ours(&there) => State::Differs,
        false => State::Foreign,
    })
}

fn is_ours(text: &[u8]) -> bool {
    text.starts_with(MARK.as_bytes())
}

/// Writes a file whole or not at all: it is written beside its place and moved there.
fn put(path: &Path, text: &str) -> io::Result<()> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(io::ErrorKind::NotFound.into());
    };
    fs::create_dir_all(folder)?;
    let beside = folder.join(format!(".{}.{}", name.display(), std::process::id()));
    let moved = fs::write(&beside, text).and_then(|()| fs::rename(&beside, path));
    if moved.is_err() {
        // The first error is the one to tell.
        let _ = fs::remove_file(&beside);
    }
    moved
}

fn failed(what: &str, path: &Path, error: &io::Error) -> Failure {
    Failure::usage(format!("cannot {what} {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages() -> [Page; 2] {
        let page = |path: &str| Page { path: path.to_owned(), text: format!("{MARK}. -->\n{path}\n") };
        [page("README.md"), page("scenarios/one.md")]
    }

    #[track_caller]
    fn write(root: &Path) -> String {
        let told =
            Folder::new(root, &pages()).and_then(Folder::write).unwrap_or_else(|failure| vec![failure.to_string()]);
        told.join("\n").replace(&format!("{}/", root.display()), "")
    }

    fn differences(root: &Path) -> String {
        let told = Folder::new(root, &pages()).map(|folder| folder.differences()).unwrap_or_default();
        told.join("\n").replace(&format!("{}/", root.display()), "")
    }

    #[test]
    fn what_is_as_it_should_be_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("not/there/yet");
        assert_eq!(differences(&root), "README.md is missing\nscenarios/one.md is missing");
        assert_eq!(write(&root), "wrote README.md\nwrote scenarios/one.md");
        let written = || fs::metadata(root.join("README.md")).unwrap().modified().unwrap();
        let first = written();
        assert_eq!((write(&root), differences(&root)), Default::default());
        assert_eq!(written(), first);
        assert_eq!(fs::read_dir(&root).unwrap().count(), 2, "nothing is left beside the pages");
    }

    #[test]
    fn a_page_of_before_is_removed_and_anything_else_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        write(root);
        let ours = format!("{MARK}. -->\nold\n");
        fs::write(root.join("scenarios/one.md"), &ours).unwrap();
        fs::write(root.join("scenarios/gone.md"), &ours).unwrap();
        fs::write(root.join("scenarios/gone.txt"), &ours).unwrap();
        fs::write(root.join("notes.md"), "# Notes\n").unwrap();
        assert_eq!(differences(root), "scenarios/one.md differs\nscenarios/gone.md is no page any more");
        assert_eq!(write(root), "wrote scenarios/one.md\nremoved scenarios/gone.md");
        assert!(root.join("scenarios/gone.txt").exists() && root.join("notes.md").exists());
    }

    #[test]
    fn nothing_is_written_where_something_else_is_in_the_way() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir_all(root.join("scenarios/one.md")).unwrap();
        assert_eq!(differences(root), "README.md is missing\nscenarios/one.md was not written by `replybook docs`");
        assert!(write(root).contains("something else in the place of scenarios/one.md"));
        assert!(!root.join("README.md").exists());

        fs::remove_dir_all(root.join("scenarios")).unwrap();
        fs::write(root.join("scenarios"), "a file\n").unwrap();
        assert!(write(root).starts_with("cannot read scenarios"));
        assert!(!root.join("README.md").exists());
    }
}
