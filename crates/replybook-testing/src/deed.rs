//! What a run has to write and to remove: all that can fail is known before the first file is touched.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::cores;
use crate::error::Error;
use crate::snapshot::Snapshot;
use crate::store;

/// Something to be done to a file.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Deed<'r> {
    Write(&'r Path, &'r Snapshot),
    Remove(&'r Path),
}

impl Deed<'_> {
    fn path(&self) -> &Path {
        match self {
            Deed::Write(path, _) | Deed::Remove(path) => path,
        }
    }

    fn is_removal(&self) -> bool {
        matches!(self, Deed::Remove(_))
    }

    fn carry_out(&self) -> io::Result<()> {
        match self {
            Deed::Write(path, snapshot) => store::write(path, snapshot),
            Deed::Remove(path) => store::remove(path),
        }
    }
}

/// Does all of it, on all cores: what is to be written first, and nothing if a folder cannot be written. Whatever fails ends
/// it.
pub(crate) fn carry_out(deeds: &[Deed<'_>]) -> Result<(), Error> {
    let unwritten = |path: PathBuf, error, left: Vec<PathBuf>| Error::Unwritten { path, error, of: deeds.len(), left };
    if let Err((folder, error)) = probe(deeds) {
        return Err(unwritten(folder, error, deeds.iter().map(|deed| deed.path().to_owned()).collect()));
    }
    let (removals, writings): (Vec<Deed<'_>>, Vec<Deed<'_>>) = deeds.iter().partition(|deed| deed.is_removal());
    let failed: OnceLock<(PathBuf, io::Error)> = OnceLock::new();
    let mut left = Vec::new();
    for deeds in [writings, removals] {
        let done = cores::each(&deeds, |deed| {
            let result = if failed.get().is_none() { deed.carry_out() } else { return false };
            result.map_err(|error| failed.set((deed.path().to_owned(), error))).is_ok()
        });
        left.extend(deeds.iter().zip(done).filter(|(_, done)| !done).map(|(deed, _)| deed.path().to_owned()));
    }
    match failed.into_inner() {
        Some((path, error)) => Err(unwritten(path, error, left)),
        None => Ok(()),
    }
}

/// Tries every folder; where one cannot be written, none is made.
fn probe(deeds: &[Deed<'_>]) -> Result<(), (PathBuf, io::Error)> {
    let wanted = deeds.iter().filter(|deed| !deed.is_removal() || deed.path().symlink_metadata().is_ok());
    let folders: BTreeSet<&Path> = wanted.map(|deed| store::folder_of(deed.path())).collect();
    let mut made: Vec<&Path> = Vec::new();
    for folder in folders {
        if !folder.exists() {
            made.push(folder);
        }
        if let Err(error) = store::probe(folder) {
            // One that another run has filled meanwhile stays.
            made.iter().for_each(|folder| drop(fs::remove_dir(folder)));
            return Err((folder.to_owned(), error));
        }
    }
    Ok(())
}
