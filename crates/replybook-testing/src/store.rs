//! Where snapshots lie: beside the scenario that they are of, a file each.
//!
//! A file is written under another name and then moved to its place, so that nobody ever reads half of one, and of two
//! runs at once the later wins.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::error::Error;
use crate::snapshot::Snapshot;

/// What a file is called that is being written.
const BEGUN: &str = ".replybook-";
/// Files that an interrupted run has left are removed once nobody can be writing them any more.
const LEFT_AFTER: Duration = Duration::from_secs(600);

/// The snapshots of a scenario.
pub(crate) struct Store {
    folder: PathBuf,
    /// The names of the snapshots that are there, without their ending.
    pub names: BTreeSet<String>,
    /// The names of those that wait for a review.
    pub pending: BTreeSet<String>,
    /// What else lies in the folder.
    pub strays: Vec<PathBuf>,
    /// Files that were begun some time ago.
    left: Vec<PathBuf>,
}

impl Store {
    /// Looks into the folder of a scenario's snapshots; one that is not there holds none.
    pub(crate) fn open(pack: &Path, scenario: &str) -> Result<Store, Error> {
        let folder = pack.join("templates/scenarios").join(scenario).join("snapshots");
        let (names, pending) = (BTreeSet::new(), BTreeSet::new());
        let mut store = Store { folder, names, pending, strays: Vec::new(), left: Vec::new() };
        let entries = match fs::read_dir(&store.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(store),
            Err(error) => return Err(Error::file(&store.folder)(error)),
        };
        for entry in entries {
            let entry = entry.map_err(Error::file(&store.folder))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if let Some(name) = name.strip_suffix(".snap") {
                store.names.insert(name.to_owned());
            } else if let Some(name) = name.strip_suffix(".snap.new") {
                store.pending.insert(name.to_owned());
            } else if name.starts_with(BEGUN) {
                let age = entry.metadata().and_then(|about| about.modified()).ok().and_then(|at| at.elapsed().ok());
                store.left.extend(age.is_some_and(|age| age > LEFT_AFTER).then(|| entry.path()));
            } else if !name.starts_with('.') {
                store.strays.push(entry.path());
            }
        }
        store.strays.sort();
        Ok(store)
    }

    /// The file of a snapshot.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.snap"))
    }

    /// The file of a snapshot that waits for a review.
    pub(crate) fn pending_path(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.snap.new"))
    }

    /// The snapshot of a name, if it is there.
    pub(crate) fn read(&self, name: &str) -> Result<Option<Snapshot>, Error> {
        if !self.names.contains(name) {
            return Ok(None);
        }
        let path = self.path(name);
        let file = match fs::read(&path) {
            Ok(file) => file,
            // Another run has just taken it away.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::file(&path)(error)),
        };
        let parsed = String::from_utf8(file).map_err(|_| "it is no UTF-8".to_owned());
        parsed.and_then(|file| Snapshot::parse(&file)).map(Some).map_err(|why| Error::NoSnapshot { path, why })
    }

    /// Removes what interrupted runs have left.
    pub(crate) fn tidy(&self) {
        // Whoever cannot remove them is told so where something is to be written.
        self.left.iter().for_each(|path| drop(fs::remove_file(path)));
    }
}

/// Puts a snapshot into its place, whole or not at all.
pub(crate) fn write(path: &Path, snapshot: &Snapshot) -> Result<(), Error> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(Error::file(folder))?;
    let mut begun = tempfile::Builder::new().prefix(BEGUN).tempfile_in(folder).map_err(Error::file(folder))?;
    begun.write_all(snapshot.write().as_bytes()).map_err(Error::file(path))?;
    share(begun.as_file()).map_err(Error::file(path))?;
    begun.persist(path).map_err(|error| Error::file(path)(error.error))?;
    Ok(())
}

/// A file that is begun can be read by its owner alone; a snapshot is as every other file of the pack.
#[cfg(unix)]
fn share(file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn share(_: &fs::File) -> io::Result<()> {
    Ok(())
}

/// Removes a file, which another run may have done already.
pub(crate) fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Error::file(path)(error)),
    }
}

/// The scenarios that a pack has a file of its own for: a scenario, cases, snapshots, or words.
pub(crate) fn own_scenarios(pack: &Path) -> Result<BTreeSet<String>, Error> {
    let mut own: BTreeSet<String> = names(&pack.join("templates/scenarios"))?.into_iter().collect();
    for language in names(&pack.join("locales"))? {
        let files = names(&pack.join("locales").join(language))?;
        own.extend(files.iter().filter_map(|file| file.strip_suffix(".ftl")).map(str::to_owned));
    }
    Ok(own)
}

/// What lies in a folder; nothing in one that is not there, or in a file.
fn names(folder: &Path) -> Result<Vec<String>, Error> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).map_err(Error::file(folder))?;
    let name = |entry: io::Result<fs::DirEntry>| Ok(entry?.file_name().to_string_lossy().into_owned());
    entries.map(name).collect::<io::Result<_>>().map_err(Error::file(folder))
}
