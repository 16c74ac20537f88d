//! A pack's folder, of which a file is read when it is asked for.

use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use super::Text;
use super::folder::{Folder, MAX_BYTES, Wanted};
use crate::diagnostic::Diagnostic;
use crate::kept::Kept;

/// A pack's folder, of which a file is read when it is asked for, and kept.
///
/// It may have any number of files: they are listed only for those who ask for their names.
pub(super) struct Opened {
    root: PathBuf,
    prefix: String,
    files: Kept<Text>,
    /// Whether a folder lies where it seems to, and not behind a link.
    folders: Kept<bool>,
    /// How much has been read.
    bytes: AtomicU64,
    /// All files, for those who ask for everything.
    whole: OnceLock<Folder>,
}

impl Opened {
    pub(super) fn new(root: PathBuf, prefix: String) -> Opened {
        Opened {
            root,
            prefix,
            files: Kept::default(),
            folders: Kept::default(),
            bytes: AtomicU64::new(0),
            whole: OnceLock::new(),
        }
    }

    pub(super) fn get(&self, path: &str) -> Option<(&str, &Text)> {
        if self.files.get(path).is_none() {
            // What is not there is not noted: anything may be asked for.
            self.files.insert(path, self.read(path)?);
        }
        self.files.get_named(path)
    }

    fn read(&self, path: &str) -> Option<Text> {
        if !path.split('/').all(is_name) {
            return None;
        }
        let whole = self.root.join(path);
        let mut folder = Folder::new(&self.root, &self.prefix, Wanted::Texts);
        let kind = match whole.symlink_metadata() {
            Ok(about) if !about.is_symlink() && self.is_inside(path, &whole) => Some(about.file_type()),
            Ok(_) => folder.resolve(&whole),
            Err(error) if is_absent(&error) => None,
            Err(error) => {
                folder.fault(&whole, error);
                None
            }
        };
        if let Some(kind) = kind.filter(|kind| !kind.is_dir()) {
            folder.read(&whole, kind);
        }
        let text = folder.files.pop_first().map(|(_, text)| text);
        let length = text.as_ref().map_or(0, |text| text.len() as u64);
        if self.bytes.fetch_add(length, Ordering::Relaxed) + length > MAX_BYTES {
            folder.too_large(&whole);
        }
        folder.faults.into_iter().next().map(Text::from).or(text)
    }

    /// Whether the folder that a file lies in is the one that its path names.
    fn is_inside(&self, path: &str, whole: &Path) -> bool {
        let (Some((folder, _)), Some(above)) = (path.rsplit_once('/'), whole.parent()) else { return true };
        let known = self.folders.get(folder);
        known.unwrap_or_else(|| self.folders.insert(folder, above.canonicalize().is_ok_and(|real| real == above))).value
    }

    /// The paths of the files in a folder.
    pub(super) fn below(&self, folder: &str) -> Vec<String> {
        let mut listed = Folder::new(&self.root, &self.prefix, Wanted::Names);
        if folder.split_terminator('/').all(is_name) {
            listed.parts(folder);
        }
        listed.files.into_keys().map(String::from).collect()
    }

    /// All that is in the folder now.
    pub(super) fn whole(&self) -> &Folder {
        self.whole.get_or_init(|| {
            let mut whole = Folder::new(&self.root, &self.prefix, Wanted::Texts);
            whole.parts("");
            whole
        })
    }

    /// What has been read and cannot be.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        self.files.values().filter_map(Text::fault).cloned().collect()
    }
}

/// Whether a part of a path is a name that a pack's file or folder may have. Ids are typed by callers: none leads elsewhere.
fn is_name(part: &str) -> bool {
    !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', ':', '\0'])
}

fn is_absent(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename)
}
