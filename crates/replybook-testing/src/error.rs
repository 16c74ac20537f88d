//! Why a suite could not be run.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::text::{counted, number};

/// Why a suite could not be run. That replies differ is none of it: that is a [`Report`](crate::Report).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// What the library says of the packs or of a case.
    #[error(transparent)]
    Library(#[from] replybook::Error),
    /// A file or a folder that cannot be read.
    #[error("{path} cannot be read: {error}{help}", path = path.display(), help = help(error.kind(), "read"))]
    Unread {
        /// Where.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// Snapshots that cannot be written or removed. None is half written, and the next run goes on where this one ended.
    #[error("{path} cannot be written: {error}\n{left}{help}", path = path.display(), left = Left(*of, left),
        help = help(error.kind(), "write"))]
    Unwritten {
        /// The file or the folder that could not be written first.
        path: PathBuf,
        /// Why.
        error: io::Error,
        /// How many files were to be written or removed.
        of: usize,
        /// Those that were not.
        left: Vec<PathBuf>,
    },
    /// A file that lies in a snapshot's place and is none.
    #[error("{path} is no snapshot: {why}\nhelp: remove it, and accept the reply again", path = path.display())]
    NoSnapshot {
        /// Where.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// Two cases of a scenario whose snapshots would lie in one file.
    #[error(
        "{scenario}: the cases `{one}` and `{other}` would have one snapshot\nhelp: rename the case file of one of them"
    )]
    SameName {
        /// The scenario.
        scenario: String,
        /// A case.
        one: String,
        /// The other.
        other: String,
    },
    /// A variable of the environment whose value means nothing.
    #[error("{name} is `{value:.60}`\nhelp: it takes {takes}")]
    Variable {
        /// Its name.
        name: &'static str,
        /// Its value.
        value: String,
        /// What it takes.
        takes: &'static str,
    },
}

impl Error {
    pub(crate) fn unread(path: &Path) -> impl FnOnce(io::Error) -> Error {
        let path = path.to_owned();
        |error| Error::Unread { path, error }
    }
}

/// What would be right, where that can be said.
fn help(kind: ErrorKind, what: &str) -> String {
    let help = match (kind, what) {
        (ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem, "write") => {
            "it takes the right to write into the folder; a run that only checks writes nothing"
        }
        (ErrorKind::PermissionDenied, _) => "it takes the right to read it, and to enter the folders above it",
        (ErrorKind::StorageFull | ErrorKind::QuotaExceeded, _) => "make room, and run it again",
        (ErrorKind::IsADirectory, _) => "a folder lies where a snapshot is to be: move it away",
        (ErrorKind::NotADirectory | ErrorKind::AlreadyExists, _) => {
            "a file lies where the folder of the snapshots is to be: move it away"
        }
        _ => return String::new(),
    };
    format!("\nhelp: {help}")
}

/// How many files are named of those that were not written.
const NAMES: usize = 10;

/// What has become of the files that were to be written.
struct Left<'p>(usize, &'p [PathBuf]);

impl fmt::Display for Left<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Left(of, left) = *self;
        if left.len() >= of {
            let files = counted(of, "file was", "files were");
            return write!(f, "{files} to be written or removed, and none was");
        }
        let (done, of) = (counted(of - left.len(), "file", "files"), number(of));
        write!(f, "{done} of {of} written or removed, each of them whole; these were not:")?;
        for path in left.iter().take(NAMES) {
            write!(f, "\n  {}", path.display())?;
        }
        match left.len().saturating_sub(NAMES) {
            0 => Ok(()),
            more => write!(f, "\n  and {} more", number(more)),
        }
    }
}
