//! Why a suite could not be run.

use std::io;
use std::path::{Path, PathBuf};

/// Why a suite could not be run. That replies differ is none of it: that is a [`Report`](crate::Report).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// What the library says of the packs or of a case.
    #[error(transparent)]
    Library(#[from] replybook::Error),
    /// A file or a folder that cannot be read or written.
    #[error("{path}: {error}", path = path.display())]
    File {
        /// Where.
        path: PathBuf,
        /// Why.
        error: io::Error,
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
    /// A value of `INSTA_UPDATE` that means nothing.
    #[error("INSTA_UPDATE is `{0:.60}`\nhelp: it takes auto, always, new, unseen, no or force")]
    Update(String),
}

impl Error {
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Error {
        let path = path.to_owned();
        |error| Error::File { path, error }
    }
}
