//! The files of a pack at a git revision.
//!
//! git is asked for them one by one: what it would leave out of an archive (`export-ignore`) is a part of the pack.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::failure::Failure;

/// A commit, and the folder of a pack in it.
pub struct Revision {
    /// Where git is run.
    at: PathBuf,
    /// As it was named.
    named: String,
    commit: String,
    /// The pack's folder, from the top of the repository; empty, or with a slash at its end.
    folder: String,
}

impl Revision {
    /// Finds what is meant by `main` or `main:packs/brand`; without a path the pack lies in the folder.
    pub fn find(named: &str, folder: &Path) -> Result<Revision, Failure> {
        let (revision, path) = match named.split_once(':') {
            Some((revision, path)) => (revision, Some(path)),
            None => (named, None),
        };
        let commit = format!("{revision}^{{commit}}");
        let commit = match git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])? {
            Ok(commit) => commit.trim().to_owned(),
            Err(why) => return Err(unknown(named, folder, &why)?),
        };
        let here = git(folder, &["rev-parse", "--show-prefix"])?.unwrap_or_default();
        let here = here.trim_end_matches('\n');
        let path = match path {
            Some(path) => path.to_owned(),
            None => format!("./{here}"),
        };
        // As git has it: what begins with a dot is meant from here.
        let from_here = path.starts_with("./") || path.starts_with("../") || path == "." || path == "..";
        let path = if from_here && named.contains(':') { format!("{here}{path}") } else { path };
        let Some(folder_in) = normal(&path) else {
            return Err(Failure::usage(format!("`{named:.100}` lies outside the repository"))
                .help("name the pack's folder: `main:packs/brand`"));
        };
        let folder_in = if folder_in.is_empty() { folder_in } else { format!("{folder_in}/") };
        Ok(Revision { at: folder.to_owned(), named: revision.to_owned(), commit, folder: folder_in })
    }

    /// What stands before the path of a file of the pack where it is shown: `main:packs/brand/`.
    pub fn prefix(&self) -> String {
        format!("{}:{}", self.named, self.folder)
    }

    /// Writes the pack's files into a folder of their own.
    pub fn files(&self) -> Result<TempDir, Failure> {
        let parts = [format!("{}templates", self.folder), format!("{}locales", self.folder)];
        let args = ["ls-tree", "-r", "-z", "--full-tree", &self.commit, "--", &parts[0], &parts[1]];
        let listed = git(&self.at, &args)?.map_err(|why| {
            let why = why.trim().lines().next().unwrap_or_default();
            Failure::usage(format!("git does not list the files of `{:.100}`: {why:.300}", self.named))
        })?;
        let files: Vec<(&str, &str)> = listed.split('\0').filter_map(|line| self.file(line)).collect();
        if files.is_empty() {
            let place = match self.folder.trim_end_matches('/') {
                "" => "at its top".to_owned(),
                folder => format!("in `{folder:.100}`"),
            };
            let message = format!("`{:.100}` has no pack {place}", self.named);
            return Err(Failure::usage(message).help("name the pack's folder: `main:packs/brand`"));
        }
        let folder = TempDir::new().map_err(|error| failed(&error))?;
        let mut child = Command::new("git")
            .args(["cat-file", "--batch"])
            .current_dir(&self.at)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| failed(&error))?;
        let (Some(mut asked), Some(told)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Failure::usage("git cannot be asked"));
        };
        let mut told = BufReader::new(told);
        for (object, path) in files {
            writeln!(asked, "{object}").and_then(|()| asked.flush()).map_err(|error| failed(&error))?;
            let mut head = String::new();
            told.read_line(&mut head).map_err(|error| failed(&error))?;
            let size = head.trim_end().rsplit(' ').next().and_then(|size| size.parse::<usize>().ok());
            let Some(size) = size else {
                return Err(Failure::usage(format!("git lacks {path} of `{:.100}`", self.named))
                    .help("fetch the whole of the commit: `git fetch --refetch`"));
            };
            // A line break follows what it tells.
            let mut bytes = vec![0; size + 1];
            told.read_exact(&mut bytes).map_err(|error| failed(&error))?;
            let to = folder.path().join(path);
            to.parent().map_or(Ok(()), fs::create_dir_all).map_err(|error| failed(&error))?;
            fs::write(to, &bytes[..size]).map_err(|error| failed(&error))?;
        }
        drop(asked);
        child.wait().map_err(|error| failed(&error))?;
        Ok(folder)
    }

    /// The object and the path of a file that is read of a pack, from a line of git's list.
    fn file<'l>(&self, line: &'l str) -> Option<(&'l str, &'l str)> {
        let (about, path) = line.split_once('\t')?;
        let mut about = about.split(' ');
        // Links and submodules are no files.
        let (mode, object) = (about.next()?, about.nth(1)?);
        let path = path.strip_prefix(&*self.folder)?;
        let plain = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        let read = [".yaml", ".ftl", ".tera"].iter().any(|end| path.ends_with(end));
        (mode.starts_with("100") && plain && read).then_some((object, path))
    }
}

/// A path without `.` and `..`; `None` if it leaves the repository.
fn normal(path: &str) -> Option<String> {
    let mut parts = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Why git does not know a revision.
fn unknown(named: &str, folder: &Path, why: &str) -> Result<Failure, Failure> {
    let message = format!("`{named:.100}` is neither a folder nor a git revision");
    // It says nothing where it has looked and not found it.
    if !why.trim().is_empty() {
        let why = why.trim().lines().next().unwrap_or_default();
        return Ok(Failure::usage(format!("{message}: git says `{why:.300}`"))
            .help("name two folders, or run it in the repository that has the revision"));
    }
    let help = match git(folder, &["rev-parse", "--is-shallow-repository"])? {
        Ok(shallow) if shallow.trim() == "true" => {
            "this clone has no history that goes so far back: `git fetch --unshallow` brings it, in a workflow of GitHub \
             `fetch-depth: 0`"
        }
        _ => "name the folder of a pack, or a branch, tag or commit: `main:my-pack`",
    };
    Ok(Failure::usage(message).help(help))
}

/// What git says, or why it does not do it.
fn git(at: &Path, args: &[&str]) -> Result<Result<String, String>, Failure> {
    let output = Command::new("git").args(args).current_dir(at).stdin(Stdio::null()).output();
    let output = output.map_err(|error| {
        Failure::usage(format!("git cannot be run: {error}")).help("a revision needs git; two folders do not")
    })?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok(if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) })
}

fn failed(error: &std::io::Error) -> Failure {
    Failure::usage(format!("the files of the revision cannot be read: {error}"))
}
