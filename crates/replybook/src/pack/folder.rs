//! A pack's folder, read whole. What cannot be read is noted, and the rest is read on.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File, FileType};
use std::io::{self, Read as _};
use std::path::{Component, MAIN_SEPARATOR, Path, PathBuf};

use super::Text;
use crate::diagnostic::Diagnostic;
use crate::yaml;

/// The two folders of a pack.
pub(super) const PARTS: [&str; 2] = ["templates", "locales"];
/// How deep a pack's folders may stand in one another, `templates` and `locales` counted.
const MAX_DEPTH: usize = 9;
/// How many files and folders a pack may have.
const MAX_FILES: usize = 1_600_000;
/// How many bytes are read of a pack; the built-in one has 4 MiB.
pub(super) const MAX_BYTES: u64 = 4 << 30;
/// How many times as much what a link leads to counts: a few links may lead round to the same files without end.
const LINKED: usize = 32;
/// How many files are told that cannot be read; links may make any number of them.
const MAX_FAULTS: usize = 100;

/// A folder that is being read. What a link leads to is counted as often as it is come to.
pub(super) struct Folder {
    root: PathBuf,
    /// What stands before a path where it is shown.
    prefix: String,
    wanted: Wanted,
    pub files: BTreeMap<Box<str>, Text>,
    /// What cannot be read.
    pub faults: Vec<Diagnostic>,
    entries: usize,
    bytes: u64,
    /// Whether what is looked at was come to by a link.
    linked: bool,
    /// The pack has more than is read: nothing more is looked at.
    full: bool,
}

/// What is wanted of the files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Texts,
    /// Their paths alone: the texts are empty.
    Names,
}

/// What stands before the path of a pack's file, so that it leads there from where the caller stands.
pub(super) fn prefix(folder: &Path) -> String {
    let named: PathBuf = folder.components().filter(|part| !matches!(part, Component::CurDir)).collect();
    let mut prefix = with_slashes(&named);
    if !prefix.is_empty() && !prefix.ends_with('/') {
        prefix.push('/');
    }
    prefix
}

fn with_slashes(path: &Path) -> String {
    let path = path.display().to_string();
    if MAIN_SEPARATOR == '/' { path } else { path.replace(MAIN_SEPARATOR, "/") }
}

impl Folder {
    pub(super) fn new(root: &Path, prefix: &str, wanted: Wanted) -> Folder {
        Folder {
            root: root.to_owned(),
            prefix: prefix.to_owned(),
            wanted,
            files: BTreeMap::new(),
            faults: Vec::new(),
            entries: 0,
            bytes: 0,
            linked: false,
            full: false,
        }
    }

    /// Reads what there is of a pack's two folders, or what lies in a folder within them; that ends in a slash, or is empty.
    pub(super) fn parts(&mut self, folder: &str) {
        let folders = if folder.is_empty() { &PARTS[..] } else { &[folder] };
        for folder in folders {
            let path = self.root.join(folder);
            if path.is_dir() {
                self.entry(&path, folder.trim_end_matches('/').matches('/').count());
            }
        }
    }

    fn collect(&mut self, folder: &Path, depth: usize) {
        if depth > MAX_DEPTH {
            return self.fault(folder, format!("more than {MAX_DEPTH} folders in one another"));
        }
        let entries = match fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>) {
            Ok(entries) => entries,
            Err(error) => return self.lost(folder, &error),
        };
        // Editors and file systems keep their own beside what people write: locks, copies, indexes.
        // The snapshots of its replies are many, and no part of it.
        let snapshot = |name: &[u8]| name.ends_with(b".snap") || name.ends_with(b".snap.new");
        let own = |name: &[u8]| !name.starts_with(b".") && !snapshot(name);
        let ours = entries.iter().filter(|entry| own(entry.file_name().as_encoded_bytes()));
        let mut found: Vec<(PathBuf, io::Result<FileType>)> =
            ours.map(|entry| (entry.path(), entry.file_type())).collect();
        found.sort_by(|(a, _), (b, _)| a.cmp(b));
        self.entries += found.len() * self.weight();
        if self.entries > MAX_FILES {
            self.full = true;
            let too_many =
                format!("the pack has more than {MAX_FILES} files; what a link leads to counts {LINKED} times");
            return self.fault(folder, too_many);
        }
        for (path, kind) in found {
            if self.full {
                return;
            }
            match kind {
                // Only a link can lead out of a folder that lies in the pack.
                Ok(kind) if !kind.is_symlink() => self.inside(&path, kind, depth),
                _ => {
                    let before = std::mem::replace(&mut self.linked, true);
                    self.entry(&path, depth);
                    self.linked = before;
                }
            }
        }
    }

    /// Reads a file, or the files in a folder that stands in so many others.
    pub(super) fn entry(&mut self, path: &Path, depth: usize) {
        if let Some(kind) = self.resolve(path) {
            self.inside(path, kind, depth);
        }
    }

    /// What a path leads to, if that lies in the pack.
    pub(super) fn resolve(&mut self, path: &Path) -> Option<FileType> {
        let resolved = path.canonicalize().and_then(|real| Ok((real.metadata()?.file_type(), real)));
        match resolved {
            Ok((kind, real)) if real.starts_with(&self.root) => return Some(kind),
            Ok(_) => {
                let outside = self.wrong(path, "this is a link that leads out of the pack");
                self.note(outside.help("copy the file into the pack: what lies outside is never read"));
            }
            Err(error) => self.lost(path, &error),
        }
        None
    }

    /// Reads what is known to lie in the pack.
    fn inside(&mut self, path: &Path, kind: FileType, depth: usize) {
        if kind.is_dir() {
            return self.collect(path, depth + 1);
        }
        let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
        match end.to_ascii_lowercase().as_str() {
            "yaml" | "ftl" | "tera" if end.bytes().all(|b| b.is_ascii_lowercase()) => self.read(path, kind),
            "yaml" | "yml" => self.fault(path, "YAML files of a pack end in `.yaml`"),
            other @ ("ftl" | "tera") => self.fault(path, format!("such a file ends in `.{other}`")),
            _ => {}
        }
    }

    /// Reads a file that is known to lie in the pack.
    pub(super) fn read(&mut self, path: &Path, kind: FileType) {
        if !kind.is_file() {
            // A pipe would be waited for without end.
            return self.fault(path, "this is neither a file nor a folder");
        }
        if self.wanted == Wanted::Names {
            self.files.insert(self.path(path).into(), Text::default());
            return;
        }
        let opened = File::open(path).and_then(|file| Ok((file.metadata()?.len(), file)));
        let (size, mut file) = match opened {
            Ok(opened) => opened,
            Err(error) => return self.lost(path, &error),
        };
        if size > yaml::MAX_BYTES as u64 {
            return self.fault(path, format!("the file has {size} bytes; at most {} are read", yaml::MAX_BYTES));
        }
        self.bytes += size * self.weight() as u64;
        if self.bytes > MAX_BYTES {
            return self.too_large(path);
        }
        let mut bytes = Vec::with_capacity(size as usize);
        if let Err(error) = file.read_to_end(&mut bytes) {
            return self.fault(path, error);
        }
        // What else is wrong in a file that is no UTF-8 is told as well; no reply is made from it.
        let text = String::from_utf8(bytes).unwrap_or_else(|error| {
            if let Some(text) = utf16(error.as_bytes()) {
                self.note(self.wrong(path, "the file is UTF-16").help("save it as UTF-8"));
                return text;
            }
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let wrong = self.wrong(path, format!("byte {} is no UTF-8", at + 1)).help("save the file as UTF-8");
            self.note(wrong.at(&text, at..at + char::REPLACEMENT_CHARACTER.len_utf8()));
            text
        });
        self.files.insert(self.path(path).into(), text.into());
    }

    /// Says that more is not read than has been.
    pub(super) fn too_large(&mut self, path: &Path) {
        self.full = true;
        let most = MAX_BYTES >> 20;
        let why =
            format!("the pack has more than {most} MiB with this file; what a link leads to counts {LINKED} times");
        self.fault(path, why);
    }

    fn weight(&self) -> usize {
        if self.linked { LINKED } else { 1 }
    }

    /// A file's path within the pack.
    fn path(&self, path: &Path) -> String {
        with_slashes(path.strip_prefix(&self.root).unwrap_or(path))
    }

    /// Something that was listed and cannot be read; what another process has removed since is no part of the pack.
    fn lost(&mut self, path: &Path, error: &io::Error) {
        let is_gone = path.symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound);
        if !is_gone {
            self.fault(path, error);
        }
    }

    fn wrong(&self, path: &Path, why: impl fmt::Display) -> Diagnostic {
        Diagnostic::new("unreadable-file", format!("{}{}", self.prefix, self.path(path)), why.to_string())
    }

    pub(super) fn fault(&mut self, path: &Path, why: impl fmt::Display) {
        self.note(self.wrong(path, why));
    }

    fn note(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
        self.full |= self.faults.len() >= MAX_FAULTS;
    }
}

/// The text of a file that says by its first two bytes that it is UTF-16, as some editors for Windows save it.
fn utf16(bytes: &[u8]) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xFF, 0xFE, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let units = bytes[2..].as_chunks().0.iter().copied().map(unit);
    Some(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_16_is_read_in_either_order_of_bytes() {
        assert_eq!(utf16(b"\xFF\xFEG\0\xFC\0\x3D\xD8\x4D\xDC").as_deref(), Some("Gü👍"));
        assert_eq!(utf16(b"\xFE\xFF\0G\0\xFC\xD8\x3D").as_deref(), Some("Gü\u{FFFD}"));
        assert_eq!(utf16("Grüße".as_bytes()), None);
    }

    #[test]
    fn a_pack_is_shown_as_it_was_named() {
        for (named, shown) in [
            ("my-pack", "my-pack/"),
            ("my-pack/", "my-pack/"),
            ("./my-pack", "my-pack/"),
            (".", ""),
            ("./", ""),
            ("..", "../"),
            ("../packs/./a", "../packs/a/"),
            ("/packs/a", "/packs/a/"),
            ("/", "/"),
        ] {
            assert_eq!(prefix(Path::new(named)), shown, "{named}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_is_gone_since_it_was_listed_is_no_part_of_the_pack_and_a_link_to_nothing_is_wrong() {
        let pack = tempfile::tempdir().unwrap();
        let root = pack.path().canonicalize().unwrap();
        let mut folder = Folder::new(&root, "", Wanted::Texts);
        folder.entry(&root.join("gone.yaml"), 1);
        folder.collect(&root.join("snapshots"), 1);
        assert!(folder.faults.is_empty());
        std::os::unix::fs::symlink("nowhere", root.join("link.yaml")).unwrap();
        folder.entry(&root.join("link.yaml"), 1);
        assert_eq!(folder.faults.len(), 1);
    }
}
