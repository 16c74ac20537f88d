//! Packs: folders of templates and locales, and the built-in one; several are stacked.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use unic_langid::subtags::Language;
use unic_langid::{LanguageIdentifier, langid};

use crate::diagnostic::short;
use crate::error::{Error, ErrorKind};
use crate::yaml::{self, Problem};

static BUILTIN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/builtin.rs"));

/// How deep a pack's folders may stand in one another.
const MAX_DEPTH: usize = 8;
/// How many files and folders a pack may have.
const MAX_FILES: usize = 50_000;
/// How many bytes a pack may have in all; the built-in one has less than one MiB.
const MAX_BYTES: u64 = 64 << 20;

/// A source of scenarios, words and layouts: a folder with `templates/` and `locales/`, whole or in part.
///
/// A pack is read whole when it is made, so that what it says does not change under a running service; its files are
/// parsed when a reply first needs them.
#[derive(Clone)]
pub struct Pack {
    manifest: Manifest,
    files: BTreeMap<Cow<'static, str>, Cow<'static, str>>,
}

/// `templates/pack.yaml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    name: String,
    version: String,
    /// What replies are written in, bottom of the chain only (`de`, not `de-AT`); an overlay may leave it out.
    #[serde(default)]
    languages: Vec<String>,
    /// What steps for the agent are written in.
    #[serde(default)]
    agent_languages: Vec<LanguageIdentifier>,
    /// The pack that this one is laid over.
    over: Option<String>,
}

impl Manifest {
    fn check(&self) -> Result<(), Problem> {
        for (at, language) in self.languages.iter().enumerate() {
            // Replies look for the language alone: with a region, none would ever be found.
            if language.parse::<Language>().is_ok_and(|parsed| parsed.as_str() == language && language != "und") {
                continue;
            }
            return Err(Problem::new(format!("`{}` cannot be a language of replies", short(language)))
                .help("write the language alone, as in `de`; what differs in a region lies in `locales/de-AT/`")
                .within(at)
                .within("languages"));
        }
        Ok(())
    }
}

/// Which packs a reply was made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PackInfo {
    /// The name of the uppermost pack.
    pub name: String,
    /// Its version.
    pub version: String,
    /// SHA-256 over the paths and contents of all packs in the stack, in hexadecimal.
    pub hash: String,
}

impl Pack {
    /// The pack that is compiled into the library.
    ///
    /// # Examples
    /// ```
    /// use replybook::{Pack, Playbook};
    ///
    /// let playbook = Playbook::load([Pack::builtin()])?;
    /// # Ok::<(), replybook::Error>(())
    /// ```
    pub fn builtin() -> Pack {
        let files = BUILTIN.iter().map(|(path, text)| (Cow::Borrowed(*path), Cow::Borrowed(*text))).collect();
        Pack::new("builtin", files).expect("the built-in pack's manifest is held by a test")
    }

    /// Reads the pack in a folder.
    ///
    /// Files that end in `.yaml`, `.ftl` and `.tera` are read; others (a README, snapshots) are left alone, and so is what
    /// begins with a dot.
    ///
    /// # Errors
    /// If the folder has neither `templates/` nor `locales/`; if a file cannot be read, is larger than 1 MiB, is no UTF-8,
    /// or lies outside the folder (by a symbolic link); if there are more than 50,000 files or 64 MiB; if
    /// `templates/pack.yaml` is wrong.
    pub fn dir(path: impl AsRef<Path>) -> Result<Pack, Error> {
        let path = path.as_ref();
        let unreadable = |error: std::io::Error| {
            Error::new(ErrorKind::Unreadable, format!("{}: {error}", path.display()))
                .help("name the folder that holds `templates/` and `locales/`")
        };
        let root = path.canonicalize().map_err(unreadable)?;
        let mut folder = Folder { root, files: BTreeMap::new(), entries: 0, bytes: 0 };
        let mut folders = 0;
        for part in ["templates", "locales"] {
            let part = folder.root.join(part);
            // A folder that may not be looked into is not one that lacks it.
            if part.try_exists().map_err(unreadable)? {
                folders += 1;
                folder.collect(&part, 0)?;
            }
        }
        if folders == 0 {
            return Err(Error::new(
                ErrorKind::Unreadable,
                format!("{} is no pack: it has neither `templates/` nor `locales/`", path.display()),
            )
            .help("name the folder that holds `templates/` and `locales/`"));
        }
        let name = folder.root.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Pack::new(&name, folder.files)
    }

    fn new(name: &str, files: BTreeMap<Cow<'static, str>, Cow<'static, str>>) -> Result<Pack, Error> {
        const FILE: &str = "templates/pack.yaml";
        let manifest = match files.get(FILE) {
            Some(text) => {
                let read: Result<Manifest, _> = yaml::read(FILE, text);
                read.and_then(|manifest| {
                    manifest.check().map_err(|problem| problem.locate(FILE, text)).map(|()| manifest)
                })
                .map_err(|diagnostic| Error::pack(vec![diagnostic]))?
            }
            None => Manifest {
                name: name.to_owned(),
                version: "0.0.0".to_owned(),
                languages: Vec::new(),
                agent_languages: Vec::new(),
                over: None,
            },
        };
        Ok(Pack { manifest, files })
    }
}

impl fmt::Debug for Pack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Manifest { name, version, .. } = &self.manifest;
        f.debug_struct("Pack").field("name", name).field("version", version).field("files", &self.files.len()).finish()
    }
}

/// A folder that is being read. What is counted, links that lead round within it count as often as they are followed.
struct Folder {
    root: PathBuf,
    files: BTreeMap<Cow<'static, str>, Cow<'static, str>>,
    entries: usize,
    bytes: u64,
}

impl Folder {
    fn collect(&mut self, folder: &Path, depth: usize) -> Result<(), Error> {
        if depth > MAX_DEPTH {
            return Err(self.fail(folder, format!("more than {MAX_DEPTH} folders in one another")));
        }
        let mut paths: Vec<PathBuf> = fs::read_dir(folder)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(|error| self.fail(folder, error))?
            .into_iter()
            // Editors and file systems keep their own beside what people write: locks, copies, indexes.
            .filter(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."))
            .map(|entry| entry.path())
            .collect();
        paths.sort();
        self.entries += paths.len();
        if self.entries > MAX_FILES {
            return Err(self.fail(folder, format!("the pack has more than {MAX_FILES} files")));
        }
        for path in paths {
            let real = path.canonicalize().map_err(|error| self.fail(&path, error))?;
            if !real.starts_with(&self.root) {
                return Err(self
                    .fail(&path, "is a link that leads out of the pack")
                    .help("copy the file into the pack: what lies outside is never read"));
            }
            if real.is_dir() {
                self.collect(&path, depth + 1)?;
                continue;
            }
            match path.extension().and_then(|end| end.to_str()) {
                Some("yaml" | "ftl" | "tera") => self.read(&path, &real)?,
                Some("yml") => return Err(self.fail(&path, "YAML files of a pack end in `.yaml`")),
                _ => {}
            }
        }
        Ok(())
    }

    fn read(&mut self, path: &Path, real: &Path) -> Result<(), Error> {
        let about = real.metadata().map_err(|error| self.fail(path, error))?;
        if !about.is_file() {
            // A pipe would be waited for without end.
            return Err(self.fail(path, "is neither a file nor a folder"));
        }
        let size = about.len();
        if size > yaml::MAX_BYTES as u64 {
            return Err(self.fail(path, format!("the file has {size} bytes; at most {} are read", yaml::MAX_BYTES)));
        }
        self.bytes += size;
        if self.bytes > MAX_BYTES {
            return Err(self.fail(path, format!("the pack has more than {} MiB with this file", MAX_BYTES >> 20)));
        }
        let bytes = fs::read(real).map_err(|error| self.fail(path, error))?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            self.fail(path, format!("byte {} is no UTF-8", at + 1)).help("save the file as UTF-8")
        })?;
        self.files.insert(self.shown(path).into(), text.into());
        Ok(())
    }

    fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string().replace('\\', "/")
    }

    fn fail(&self, path: &Path, why: impl fmt::Display) -> Error {
        Error::new(ErrorKind::Unreadable, format!("{}: {why}", self.shown(path)))
    }
}

/// Packs laid over one another, the last on top.
#[derive(Clone)]
pub(crate) struct Stack {
    packs: Vec<Pack>,
    pub(crate) info: PackInfo,
}

impl Stack {
    pub(crate) fn new(packs: Vec<Pack>) -> Result<Stack, Error> {
        let Some(top) = packs.last() else {
            return Err(Error::new(ErrorKind::InvalidPack, "no pack was given").help("begin with `Pack::builtin()`"));
        };
        for (at, pack) in packs.iter().enumerate() {
            if let Some(over) = &pack.manifest.over
                && !packs[..at].iter().any(|below| below.manifest.name == *over)
            {
                let message =
                    format!("the pack `{}` is laid over `{over}`, which does not lie below it", pack.manifest.name);
                return Err(Error::new(ErrorKind::InvalidPack, message).help(format!("load `{over}` first")));
            }
        }
        let mut hash = Sha256::new();
        for pack in &packs {
            hash.update((pack.files.len() as u64).to_le_bytes());
            for (path, text) in &pack.files {
                // Lengths keep apart what concatenation would run together.
                hash.update((path.len() as u64).to_le_bytes());
                hash.update(path.as_bytes());
                hash.update((text.len() as u64).to_le_bytes());
                hash.update(text.as_bytes());
            }
        }
        let hash = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        let info = PackInfo { name: top.manifest.name.clone(), version: top.manifest.version.clone(), hash };
        let stack = Stack { packs, info };
        if stack.languages().is_empty() {
            return Err(Error::new(ErrorKind::InvalidPack, "no pack declares its languages")
                .help("write `languages: [en]` into templates/pack.yaml"));
        }
        Ok(stack)
    }

    /// What replies are written in: as the uppermost pack that says so declares.
    pub(crate) fn languages(&self) -> &[String] {
        self.packs.iter().rev().map(|pack| &pack.manifest.languages[..]).find(|l| !l.is_empty()).unwrap_or_default()
    }

    /// What steps for the agent are written in, the usual one first: as the uppermost pack that says so declares, else
    /// English.
    pub(crate) fn agent_languages(&self) -> &[LanguageIdentifier] {
        const ENGLISH: &[LanguageIdentifier] = &[langid!("en")];
        let named = self.packs.iter().rev().map(|pack| &pack.manifest.agent_languages[..]);
        named.into_iter().find(|languages| !languages.is_empty()).unwrap_or(ENGLISH)
    }

    /// A file's text, from the uppermost pack that has it.
    pub(crate) fn file(&self, path: &str) -> Option<&str> {
        self.packs.iter().rev().find_map(|pack| pack.files.get(path)).map(|text| &**text)
    }

    /// The names of the files in a folder (with what lies in folders below it) that end in `end`, without folder and end.
    pub(crate) fn names<'a>(&'a self, folder: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
        let mut names: Vec<&str> = self
            .packs
            .iter()
            .flat_map(|pack| pack.files.keys())
            .filter_map(|path| path.strip_prefix(folder)?.strip_suffix(end))
            .collect();
        names.sort_unstable();
        names.dedup();
        names.into_iter()
    }

    /// Every file under a folder in every pack: the pack's place (the lowest is 0), path and text.
    pub(crate) fn all<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (usize, &'a str, &'a str)> {
        self.packs.iter().enumerate().flat_map(move |(at, pack)| {
            pack.files
                .iter()
                .filter(move |(path, _)| path.starts_with(folder))
                .map(move |(path, text)| (at, &**path, &**text))
        })
    }
}
