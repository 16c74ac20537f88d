//! Packs: folders of templates and locales, and the built-in one; several are stacked.

mod digest;
mod folder;
mod stack;
mod text;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Bound;
use std::path::Path;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Language;

use self::digest::Digest;
use self::folder::Folder;
pub(crate) use self::stack::{PackFile, Stack};
pub(crate) use self::text::Text;
use crate::diagnostic::{Diagnostic, short};
use crate::duration::Duration;
use crate::error::{Error, ErrorKind};
use crate::yaml::{self, Problem};

static BUILTIN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/builtin.rs"));
static BUILTIN_DIGEST: &Digest = include_bytes!(concat!(env!("OUT_DIR"), "/builtin.sha256"));

/// Where a pack says what it is.
const MANIFEST: &str = "templates/pack.yaml";
/// Where the facts are declared that any case may carry.
pub(crate) const FACTS: &str = "templates/facts.yaml";
/// Where the parts of a letter are listed.
pub(crate) const LETTER: &str = "templates/letter.yaml";

/// Where the terms of the guard are.
pub(crate) const GUARD: &str = "templates/guard/";
/// Where the small words are that tell languages apart.
pub(crate) const FUNCTION_WORDS: &str = "templates/guard/function-words.yaml";

/// A source of scenarios, words and layouts: a folder with `templates/` and `locales/`, whole or in part.
///
/// A pack is read whole when it is made, so that what it says does not change under a running service; its files are
/// parsed when a reply first needs them.
#[derive(Clone)]
pub struct Pack {
    manifest: Manifest,
    files: Files,
    digest: Digest,
    /// What stands before a file's path where it is shown.
    prefix: String,
    /// Why no reply can be made from it: files that cannot be read, a manifest that is wrong.
    faults: Vec<Diagnostic>,
}

/// By their paths within the pack.
type Files = BTreeMap<Cow<'static, str>, Text>;

/// What a pack says of itself: `templates/pack.yaml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Pack"))]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    /// Its name; packs that are laid over it say it.
    name: String,
    /// Its version.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::shape::Version"))]
    version: String,
    /// What replies are written in, bottom of the chain only (`de`, not `de-AT`); an overlay may leave it out.
    #[serde(default)]
    languages: Vec<String>,
    /// The languages that agents may read, the usual one first.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    agent_languages: Vec<LanguageIdentifier>,
    /// Within which time a customer is answered, by tier: the first holds for tier 1, the last for all that follow.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::shape::Span>"))]
    reply_within: Vec<Json>,
    /// The languages and regions in which the paragraphs are always said in one voice, as in `es-419: formal`: a friendly
    /// letter is then friendly in its salutation and closing alone.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, String>"))]
    voices: IndexMap<LanguageIdentifier, String>,
    /// The pack that this one is laid over.
    over: Option<String>,
    /// What `reply_within` says.
    #[serde(skip)]
    reply_times: Vec<Duration>,
}

impl Manifest {
    fn check(mut self) -> Result<Manifest, Problem> {
        for (at, language) in self.languages.iter().enumerate() {
            // Replies look for the language alone: with a region, none would ever be found.
            // CLDR's codes have two or three letters; more would be a name, such as `german`.
            let code = |parsed: Language| parsed.as_str() == language && language != "und" && language.len() <= 3;
            if language.parse().is_ok_and(code) {
                continue;
            }
            return Err(Problem::new(format!("`{}` cannot be a language of replies", short(language)))
                .help("write the language alone, as in `de`; what differs in a region lies in `locales/de-AT/`")
                .within(at)
                .within("languages"));
        }
        for (at, within) in self.reply_within.iter().enumerate() {
            let within = Duration::of_reply(within).map_err(|problem| problem.within(at).within("reply_within"))?;
            self.reply_times.push(within);
        }
        match self.voices.iter().find(|(_, voice)| !["formal", "friendly"].contains(&voice.as_str())) {
            Some((language, voice)) => Err(Problem::new(format!("`{}` is no voice", short(voice)))
                .help("the voices are formal and friendly")
                .within(language.to_string().as_str())
                .within("voices")),
            None => Ok(self),
        }
    }
}

/// Which packs a reply was made from.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PackInfo {
    /// The name of the uppermost pack.
    pub name: String,
    /// Its version.
    pub version: String,
    /// SHA-256 over that of each pack in the stack, which is over its paths and contents, in hexadecimal.
    pub hash: String,
}

// By hand: every reply has one, and uses again what the one before has allocated.
impl Clone for PackInfo {
    fn clone(&self) -> PackInfo {
        let PackInfo { name, version, hash } = self;
        PackInfo { name: name.clone(), version: version.clone(), hash: hash.clone() }
    }

    fn clone_from(&mut self, source: &PackInfo) {
        self.name.clone_from(&source.name);
        self.version.clone_from(&source.version);
        self.hash.clone_from(&source.hash);
    }
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
        let files = BUILTIN.iter().map(|(path, text)| (Cow::Borrowed(*path), Text::Builtin(text))).collect();
        Pack::new("builtin", String::new(), files, *BUILTIN_DIGEST, Vec::new())
    }

    /// Reads the pack in a folder.
    ///
    /// Files that end in `.yaml`, `.ftl` and `.tera` are read; others (a README, snapshots) are left alone, and so is what
    /// begins with a dot. Whatever is said of a file names it by the folder's path as it is given here.
    ///
    /// # Errors
    /// If the folder has neither `templates/` nor `locales/`; if a file cannot be read, is larger than 1 MiB, is no UTF-8,
    /// or lies outside the folder (by a symbolic link); if there are more than 50,000 files or 128 MiB; if
    /// `templates/pack.yaml` is wrong. All such files are told at once.
    pub fn dir(path: impl AsRef<Path>) -> Result<Pack, Error> {
        let pack = Pack::inspect(path)?;
        if pack.faults.is_empty() { Ok(pack) } else { Err(Error::pack(pack.faults)) }
    }

    /// Reads the pack in a folder for a [`check`](crate::check()), which tells what could not be read beside all else.
    ///
    /// [`Playbook::load`](crate::Playbook::load) does not take a pack with such files.
    ///
    /// # Errors
    /// If there is no such folder, or it has neither `templates/` nor `locales/`.
    pub fn inspect(path: impl AsRef<Path>) -> Result<Pack, Error> {
        let path = path.as_ref();
        let no_pack = |message: String| {
            Error::new(ErrorKind::Unreadable, message).help("name the folder that holds `templates/` and `locales/`")
        };
        let unreadable = |error: std::io::Error| no_pack(format!("{}: {error}", path.display()));
        let root = path.canonicalize().map_err(unreadable)?;
        let name = root.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let prefix = folder::prefix(path);
        let mut folder = Folder::new(root.clone(), &prefix);
        let mut parts = 0;
        for part in ["templates", "locales"] {
            let part = root.join(part);
            match part.metadata() {
                Ok(about) if about.is_dir() => {
                    parts += 1;
                    folder.entry(&part, 0);
                }
                Ok(_) => {}
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                // A folder that may not be looked into is not one that lacks it.
                Err(error) => return Err(unreadable(error)),
            }
        }
        if parts == 0 {
            return Err(no_pack(format!("{} is no pack: it has neither `templates/` nor `locales/`", path.display())));
        }
        let Folder { files, faults, .. } = folder;
        let digest = digest::of_files(files.iter().map(|(path, text)| (&**path, &**text)));
        Ok(Pack::new(&name, prefix, files, digest, faults))
    }

    /// Whether the pack can stand by itself: it declares the facts that any case may carry and its languages, and does not
    /// say that it is laid over another.
    pub fn is_whole(&self) -> bool {
        let Manifest { over, languages, .. } = &self.manifest;
        over.is_none() && !languages.is_empty() && self.files.contains_key("templates/facts.yaml")
    }

    fn new(name: &str, prefix: String, files: Files, digest: Digest, mut faults: Vec<Diagnostic>) -> Pack {
        let shown = format!("{prefix}{MANIFEST}");
        let manifest = files.get(MANIFEST).and_then(|text| {
            let read: Result<Manifest, Diagnostic> = yaml::read(&shown, text);
            let read = read.and_then(|manifest| manifest.check().map_err(|problem| problem.locate(&shown, text)));
            read.map_err(|fault| faults.push(fault)).ok()
        });
        let manifest = manifest.unwrap_or_else(|| Manifest {
            name: name.to_owned(),
            version: "0.0.0".to_owned(),
            ..Manifest::default()
        });
        Pack { manifest, files, digest, prefix, faults }
    }

    /// The files in a folder and in those below it, by their whole paths.
    fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a Text)> {
        let from = self.files.range::<str, _>((Bound::Included(folder), Bound::Unbounded));
        from.map(|(path, text)| (&**path, text)).take_while(move |(path, _)| path.starts_with(folder))
    }

    /// How a file of the pack is shown.
    fn shown(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }

    /// Whether a file is there and cannot be read, so that nobody knows what it would say.
    fn hides(&self, path: &str) -> bool {
        let shown = self.shown(path);
        self.faults.iter().any(|fault| fault.file == shown)
    }
}

impl fmt::Debug for Pack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Manifest { name, version, .. } = &self.manifest;
        f.debug_struct("Pack").field("name", name).field("version", version).field("files", &self.files.len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clone_holds_the_builtin_pack() {
        let clone = Pack::dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).unwrap();
        assert_eq!(clone.files, Pack::builtin().files);
        assert_eq!(clone.digest, Pack::builtin().digest);
    }

    #[test]
    fn the_builtin_packs_files_pass_the_inspection_that_they_are_spared() {
        for (path, text) in BUILTIN.iter().filter(|(path, _)| path.ends_with(".yaml")) {
            yaml::read::<serde::de::IgnoredAny>(path, text).unwrap();
        }
    }
}
