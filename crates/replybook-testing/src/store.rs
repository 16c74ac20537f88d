//! Where snapshots lie: beside the scenario that they are of, a file each.
//!
//! A file is written under another name and then moved to its place, so that nobody ever reads half of one, and of two
//! runs at once the later wins. Whoever writes it holds a lock on it: what is not locked has been left by a run that was
//! killed, and the next one that writes takes it away.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use crate::error::Error;
use crate::snapshot::Snapshot;

/// What a file is called that is being written.
const BEGUN: &str = ".replybook-";
/// Where files cannot be locked, one that is this old is no longer being written.
const LEFT_AFTER: Duration = Duration::from_secs(600);
/// How often a file is begun anew that another run has taken for one that was left.
const BEGINNINGS: usize = 3;
/// Held by everybody who has begun a file.
static BEGINNING: RwLock<()> = RwLock::new(());

/// The snapshots of a scenario.
pub(crate) struct Store {
    folder: PathBuf,
    /// The names of the snapshots that are there, without their ending.
    pub names: BTreeSet<String>,
    /// The names of those that wait for a review.
    pub pending: BTreeSet<String>,
    /// What else lies in the folder.
    pub strays: Vec<PathBuf>,
    /// Files that a run has left which was killed while it wrote them.
    pub left: Vec<PathBuf>,
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
            Err(error) => return Err(Error::unread(&store.folder)(error)),
        };
        for entry in entries {
            let entry = entry.map_err(Error::unread(&store.folder))?;
            let Ok(name) = entry.file_name().into_string() else {
                store.strays.push(entry.path());
                continue;
            };
            if let Some(name) = name.strip_suffix(".snap") {
                store.names.insert(name.to_owned());
            } else if let Some(name) = name.strip_suffix(".snap.new") {
                store.pending.insert(name.to_owned());
            } else if name.starts_with(BEGUN) {
                store.left.extend(is_left(&entry.path()).then(|| entry.path()));
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
        let none = |why: &str| Err(Error::NoSnapshot { path: path.clone(), why: why.to_owned() });
        // What a device or a pipe has to say has no end.
        let file = match fs::metadata(&path).map(|about| about.is_file()) {
            Ok(true) => fs::read(&path),
            Ok(false) => return none("it is no file"),
            Err(error) => Err(error),
        };
        let file = match file {
            Ok(file) => file,
            // Another run has just taken it away, or it is a link to nothing.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::unread(&path)(error)),
        };
        let parsed = String::from_utf8(file).map_err(|_| "it is no UTF-8".to_owned());
        parsed.and_then(|file| Snapshot::parse(&file)).map(Some).map_err(|why| Error::NoSnapshot { path, why })
    }
}

/// Whether nobody is writing a file any more that was begun.
fn is_left(path: &Path) -> bool {
    let Ok(file) = File::open(path) else { return false };
    match file.try_lock() {
        Ok(()) => true,
        Err(TryLockError::WouldBlock) => false,
        Err(TryLockError::Error(_)) => {
            let age = file.metadata().and_then(|about| about.modified()).ok().and_then(|at| at.elapsed().ok());
            age.is_some_and(|age| age > LEFT_AFTER)
        }
    }
}

/// Puts a snapshot into its place, whole or not at all. A link in its place is replaced, not followed: what a pack links to
/// is not the pack's to be written.
pub(crate) fn write(path: &Path, snapshot: &Snapshot) -> io::Result<()> {
    let _beginning = BEGINNING.read().unwrap_or_else(PoisonError::into_inner);
    let (folder, text) = (folder_of(path), snapshot.write());
    let mut result = Ok(());
    for _ in 0..BEGINNINGS {
        result = begin(folder).and_then(|mut begun| {
            begun.as_file_mut().write_all(text.as_bytes())?;
            begun.persist(path).map(drop).map_err(|error| error.error)
        });
        // Another run may have removed the folder, or taken the file for one that was left before it was locked.
        if !matches!(&result, Err(error) if error.kind() == io::ErrorKind::NotFound) {
            break;
        }
    }
    result
}

/// Tries whether files can be written into a folder, and removed; makes the folder.
pub(crate) fn probe(folder: &Path) -> io::Result<()> {
    let _beginning = BEGINNING.read().unwrap_or_else(PoisonError::into_inner);
    begin(folder).and_then(tempfile::NamedTempFile::close)
}

fn begin(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    fs::create_dir_all(folder)?;
    let mut begun = tempfile::Builder::new();
    begun.prefix(BEGUN);
    // A snapshot can be read by whoever can read the pack's other files: the user's mask decides.
    #[cfg(unix)]
    begun.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    // The name that the file has as long as it is not in its place tells nobody anything.
    let plain = |error: io::Error| {
        io::Error::new(error.kind(), error.to_string().split(" at path ").next().unwrap_or_default())
    };
    let begun = begun.tempfile_in(folder).map_err(plain)?;
    // Where there are no locks, its age has to do.
    let _ = begun.as_file().try_lock();
    Ok(begun)
}

/// The folder that a snapshot lies in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new("."))
}

/// Does something while no file is half written: whatever ends the process there leaves nothing behind.
///
/// # Examples
/// ```no_run
/// // In a handler of Ctrl-C.
/// replybook_testing::at_rest(|| std::process::exit(130));
/// ```
pub fn at_rest<T>(then: impl FnOnce() -> T) -> T {
    let _resting = BEGINNING.write().unwrap_or_else(PoisonError::into_inner);
    then()
}

/// Removes a file, which another run may have done already.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    fs::remove_file(path).or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) })
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
    let entries = fs::read_dir(folder).map_err(Error::unread(folder))?;
    let name = |entry: io::Result<fs::DirEntry>| Ok(entry?.file_name().to_string_lossy().into_owned());
    entries.map(name).collect::<io::Result<_>>().map_err(Error::unread(folder))
}
