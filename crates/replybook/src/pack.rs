//! Packs: folders of templates and locales, and the built-in one; several are stacked.

mod builtin;
mod digest;
mod files;
mod folder;
mod info;
mod opened;
mod stack;
mod text;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value as Json;
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Language;

use self::files::Files;
use self::folder::{Folder, PARTS, Wanted};
pub use self::info::PackInfo;
use self::opened::Opened;
pub(crate) use self::stack::{PackFile, Stack};
pub(crate) use self::text::Text;
use crate::diagnostic::{Diagnostic, short};
use crate::duration::Duration;
use crate::error::{Error, ErrorKind};
use crate::yaml::Problem;

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
/// parsed when a reply first needs them. One that is [opened](Pack::open) is read as it is needed.
#[derive(Clone)]
pub struct Pack {
    manifest: Manifest,
    files: Arc<Files>,
    /// What stands before a file's path where it is shown.
    prefix: String,
    /// Why no reply can be made from it: files that cannot be read, a manifest that is wrong.
    faults: Vec<Diagnostic>,
}

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
        Pack::new("builtin", String::new(), Files::Builtin, Vec::new())
    }

    /// Reads the pack in a folder.
    ///
    /// Files that end in `.yaml`, `.ftl` and `.tera` are read; others (a README, snapshots) are left alone, and so is what
    /// begins with a dot. Whatever is said of a file names it by the folder's path as it is given here.
    ///
    /// # Errors
    /// If the folder has neither `templates/` nor `locales/`; if a file cannot be read, is larger than 1 MiB, is no UTF-8,
    /// or lies outside the folder (by a symbolic link); if there are more than 1,600,000 files or 4 GiB, where what a link
    /// leads to counts 32 times; if `templates/pack.yaml` is wrong. All such files are told at once.
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
        let Place { root, name, prefix } = Place::of(path.as_ref())?;
        let mut folder = Folder::new(&root, &prefix, Wanted::Texts);
        folder.parts("");
        Ok(Pack::new(&name, prefix, Files::Held(folder.files), folder.faults))
    }

    /// Opens the pack in a folder for a program that ends after a few replies: a file is read when a reply needs it, so that
    /// the size of the pack does not matter.
    ///
    /// What [`Pack::dir`] says of files holds for those that are read; what is wrong with one is an error of the replies that
    /// need it. A message belongs to the file that the languages of its reply have for it. Whoever asks for all that a pack
    /// has, by [`Playbook::scenario_ids`](crate::Playbook::scenario_ids) or [`PackInfo::hash`], waits until the folder has
    /// been gone through.
    ///
    /// # Errors
    /// If the folder has neither `templates/` nor `locales/`, or if `templates/pack.yaml` is wrong.
    ///
    /// # Examples
    /// ```
    /// use replybook::{Pack, Playbook};
    /// # let folder = tempfile::tempdir()?;
    /// # std::fs::create_dir(folder.path().join("locales"))?;
    /// # let brand = folder.path();
    ///
    /// let playbook = Playbook::load([Pack::builtin(), Pack::open(brand)?])?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open(path: impl AsRef<Path>) -> Result<Pack, Error> {
        let Place { root, name, prefix } = Place::of(path.as_ref())?;
        let files = Files::Opened(Box::new(Opened::new(root, prefix.clone())));
        let pack = Pack::new(&name, prefix, files, Vec::new());
        if pack.faults.is_empty() { Ok(pack) } else { Err(Error::pack(pack.faults)) }
    }

    /// Whether the pack can stand by itself: it declares the facts that any case may carry and its languages, and does not
    /// say that it is laid over another.
    pub fn is_whole(&self) -> bool {
        let Manifest { over, languages, .. } = &self.manifest;
        over.is_none() && !languages.is_empty() && self.files.get(FACTS).is_some()
    }

    fn new(name: &str, prefix: String, files: Files, mut faults: Vec<Diagnostic>) -> Pack {
        let shown = format!("{prefix}{MANIFEST}");
        let manifest = files.get(MANIFEST).and_then(|(_, text)| {
            let read: Result<Manifest, Diagnostic> = text.read(&shown);
            let read = read.and_then(|manifest| manifest.check().map_err(|problem| problem.locate(&shown, &text)));
            read.map_err(|fault| faults.push(fault)).ok()
        });
        let manifest = manifest.unwrap_or_else(|| Manifest {
            name: name.to_owned(),
            version: "0.0.0".to_owned(),
            ..Manifest::default()
        });
        Pack { manifest, files: Arc::new(files), prefix, faults }
    }

    /// How a file of the pack is shown.
    fn shown(&self, path: &str) -> String {
        [&self.prefix, path].concat()
    }

    /// The pack with all of its files, for a check.
    pub(crate) fn whole(self) -> Pack {
        let Files::Opened(opened) = &*self.files else { return self };
        let Folder { files, faults, .. } = opened.whole();
        let faults = [&self.faults[..], faults].concat();
        Pack { files: Arc::new(Files::Held(files.clone())), faults, ..self }
    }

    /// Why no reply can be made from what has been read of it.
    fn faults(&self) -> Vec<Diagnostic> {
        let mut faults = self.faults.clone();
        let found = self.files.faults().into_iter().filter(|fault| !self.faults.contains(fault));
        faults.extend(found);
        faults
    }

    /// Whether a file is there and cannot be read, so that nobody knows what it would say.
    fn hides(&self, path: &str) -> bool {
        let shown = self.shown(path);
        self.faults.iter().any(|fault| fault.file == shown)
            || self.files.get(path).is_some_and(|(_, text)| text.fault().is_some())
    }
}

impl fmt::Debug for Pack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Manifest { name, version, .. } = &self.manifest;
        f.debug_struct("Pack").field("name", name).field("version", version).finish_non_exhaustive()
    }
}

/// Where the folder of a pack lies.
struct Place {
    /// The folder, without a link on the way.
    root: PathBuf,
    /// What a pack is called that does not say so itself.
    name: String,
    /// What stands before a file's path where it is shown.
    prefix: String,
}

impl Place {
    /// # Errors
    /// If there is no pack.
    fn of(path: &Path) -> Result<Place, Error> {
        let no_pack = |message: String| {
            Error::new(ErrorKind::Unreadable, message).help("name the folder that holds `templates/` and `locales/`")
        };
        let unreadable = |error: std::io::Error| no_pack(format!("{}: {error}", path.display()));
        let root = path.canonicalize().map_err(unreadable)?;
        let mut is_pack = false;
        for part in PARTS {
            match root.join(part).metadata() {
                Ok(about) => is_pack |= about.is_dir(),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                // A folder that may not be looked into is not one that lacks it.
                Err(error) => return Err(unreadable(error)),
            }
        }
        if !is_pack {
            return Err(no_pack(format!("{} is no pack: it has neither `templates/` nor `locales/`", path.display())));
        }
        let name = root.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Place { root, name, prefix: folder::prefix(path) })
    }
}

#[cfg(test)]
mod tests {
    use super::builtin::BuiltinFile;
    use super::*;
    use crate::yaml;

    /// The folders that the built-in pack is made of.
    fn clone() -> Pack {
        Pack::dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).unwrap()
    }

    #[test]
    fn the_clone_holds_the_builtin_pack() {
        let (clone, builtin) = (clone(), Pack::builtin());
        assert_eq!(clone.files.below(""), builtin.files.below(""));
        for path in clone.files.below("") {
            let text = |pack: &Pack| pack.files.get(&path).map(|(_, text)| text.to_string());
            assert_eq!(text(&clone), text(&builtin), "{path}");
        }
        assert_eq!(clone.files.digest(), builtin.files.digest());
    }

    #[test]
    fn the_builtin_packs_files_pass_the_inspection_that_they_are_spared() {
        for file in BuiltinFile::below("").filter(|file| file.path.ends_with(".yaml")) {
            yaml::read::<serde::de::IgnoredAny>(file.path, file.text()).unwrap();
        }
    }

    #[test]
    fn the_builtin_packs_json_says_what_its_yaml_says() {
        let mut read = 0;
        for file in BuiltinFile::below("").filter(|file| !file.json.is_empty()) {
            let yaml: Json = yaml::read(file.path, file.text()).unwrap();
            // As text: maps with other orders would be equal.
            assert_eq!(yaml.to_string(), file.json, "{}", file.path);
            read += 1;
        }
        assert!(read > 50, "{read}");
    }
}
