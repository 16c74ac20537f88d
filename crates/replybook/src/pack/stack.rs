//! Packs laid over one another, the last on top.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Deserialize;
use unic_langid::{LanguageIdentifier, langid};

use super::files::Files;
use super::{FACTS, LETTER, MANIFEST, Manifest, Pack, PackInfo, Text};
use crate::diagnostic::{Diagnostic, nearest};
use crate::duration::Duration;
use crate::yaml::{Places, Problem};

/// Packs laid over one another, the last on top.
pub(crate) struct Stack {
    packs: Vec<Pack>,
    pub(crate) info: PackInfo,
    /// The places in the YAML files of which something has been told.
    places: Mutex<HashMap<(usize, String), Arc<Places>>>,
}

/// A file of a pack in a stack.
pub(crate) struct PackFile<'a> {
    /// The place of its pack, the lowest first.
    pub pack: usize,
    /// Its path within the pack.
    pub path: &'a str,
    pub text: Text,
    stack: &'a Stack,
}

impl PackFile<'_> {
    /// How the file is named where it is shown: so that it can be opened.
    pub(crate) fn shown(&self) -> String {
        self.stack.packs[self.pack].shown(self.path)
    }

    /// Whether it is a file of the built-in pack.
    pub(crate) fn is_builtin(&self) -> bool {
        matches!(self.text, Text::Builtin(_))
    }

    /// Reads the file, which is YAML.
    pub(crate) fn read<'t, T: Deserialize<'t>>(&'t self) -> Result<T, Diagnostic> {
        self.text.read(&self.shown())
    }

    /// Finds the place of what is wrong in the file.
    pub(crate) fn locate(&self, problem: Problem) -> Diagnostic {
        problem.locate_by(&self.stack.places(self), &self.shown(), &self.text)
    }
}

impl Stack {
    pub(crate) fn new(packs: Vec<Pack>) -> Stack {
        let info = packs.last().map_or_else(PackInfo::default, |top| {
            let Manifest { name, version, .. } = &top.manifest;
            PackInfo::new(name.clone(), version.clone(), packs.iter().map(|pack| Arc::clone(&pack.files)).collect())
        });
        Stack { packs, info, places: Mutex::default() }
    }

    /// Why no reply can be made from the stack: files that cannot be read, and what is missing.
    pub(crate) fn faults(&self) -> Vec<Diagnostic> {
        let mut faults: Vec<Diagnostic> = self.packs.iter().flat_map(Pack::faults).collect();
        let Some(lowest) = self.packs.first() else {
            let none = Diagnostic::new("incomplete-pack", MANIFEST, "no pack was given");
            return vec![none.help("begin with `Pack::builtin()`")];
        };
        let unreadable = faults.len();
        // Nobody knows what a manifest would say that cannot be read.
        let told = self.packs.iter().all(|pack| !pack.hides(MANIFEST));
        for (at, pack) in self.packs.iter().enumerate().filter(|_| told) {
            let Some(over) = &pack.manifest.over else { continue };
            if self.packs[..at].iter().any(|below| below.manifest.name == *over) {
                continue;
            }
            let name = &pack.manifest.name;
            let message = format!("the pack `{name}` is laid over `{over}`, which does not lie below it");
            let below = self.packs[..at].iter().map(|below| below.manifest.name.as_str());
            let help = match nearest(over, below) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("load `{over}` first"),
            };
            let problem = Problem::new(message).rule("incomplete-pack").help(help);
            let text = pack.files.get(MANIFEST).map(|(_, text)| text).unwrap_or_default();
            faults.push(problem.within("over").locate(&pack.shown(MANIFEST), &text));
        }
        if faults.len() > unreadable {
            // What else is missing lies in that pack.
            return faults;
        }
        let lacks =
            |message: &str, help: &str| Diagnostic::new("incomplete-pack", lowest.shown(MANIFEST), message).help(help);
        for path in [FACTS, LETTER] {
            if self.file(path).is_none() && !self.packs.iter().any(|pack| pack.hides(path)) {
                let help = "lay the pack over the built-in one: `Playbook::load([Pack::builtin(), …])`";
                faults.push(lacks(&format!("no pack has `{path}`"), help));
            }
        }
        if told && self.languages().is_empty() {
            let help = "write `languages: [en]` into templates/pack.yaml";
            faults.push(lacks("no pack declares its languages", help));
        }
        faults
    }

    /// What replies are written in: as the uppermost pack that says so declares.
    pub(crate) fn languages(&self) -> &[String] {
        self.languages_below(self.packs.len())
    }

    /// What replies would be written in without the packs from this place on.
    pub(crate) fn languages_below(&self, place: usize) -> &[String] {
        let packs = self.packs[..place].iter().rev();
        packs.map(|pack| &pack.manifest.languages[..]).find(|l| !l.is_empty()).unwrap_or_default()
    }

    /// What steps for the agent are written in, the usual one first: as the uppermost pack that says so declares, else
    /// English.
    pub(crate) fn agent_languages(&self) -> &[LanguageIdentifier] {
        self.agent_languages_below(self.packs.len())
    }

    /// What steps for the agent would be written in without the packs from this place on.
    pub(crate) fn agent_languages_below(&self, place: usize) -> &[LanguageIdentifier] {
        const ENGLISH: &[LanguageIdentifier] = &[langid!("en")];
        let named = self.packs[..place].iter().rev().map(|pack| &pack.manifest.agent_languages[..]);
        named.into_iter().find(|languages| !languages.is_empty()).unwrap_or(ENGLISH)
    }

    /// Within which time a customer is answered, by tier: as the uppermost pack that says so declares.
    pub(crate) fn reply_times(&self) -> &[Duration] {
        let packs = self.packs.iter().rev();
        packs.map(|pack| &pack.manifest.reply_times[..]).find(|spans| !spans.is_empty()).unwrap_or_default()
    }

    /// The voice of all paragraphs in a language, if there is only one: the nearest in its chain that a pack names, of the
    /// uppermost pack that names it.
    pub(crate) fn voice(&self, chain: &[String]) -> Option<&str> {
        let named = |link: &String| {
            let mut voices = self.packs.iter().rev().flat_map(|pack| &pack.manifest.voices);
            voices.find_map(|(language, voice)| (language.to_string() == *link).then_some(voice.as_str()))
        };
        chain.iter().find_map(named)
    }

    /// The place of the uppermost pack.
    pub(crate) fn top(&self) -> usize {
        self.packs.len().saturating_sub(1)
    }

    /// A file, from the uppermost pack that has it.
    pub(crate) fn file(&self, path: &str) -> Option<PackFile<'_>> {
        (0..self.packs.len()).rev().find_map(|pack| self.file_in(pack, path))
    }

    /// A file of the pack at a place.
    pub(crate) fn file_in(&self, pack: usize, path: &str) -> Option<PackFile<'_>> {
        let (path, text) = self.packs[pack].files.get(path)?;
        Some(PackFile { pack, path, text, stack: self })
    }

    /// The names of the files in a folder (with what lies in folders below it) that end in `end`, without folder and end.
    pub(crate) fn names(&self, folder: &str, end: &str) -> Vec<String> {
        let paths = self.packs.iter().flat_map(|pack| pack.files.below(folder));
        let name = |path: String| Some(path.strip_prefix(folder)?.strip_suffix(end)?.to_owned());
        let mut names: Vec<String> = paths.filter_map(name).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// Every file under a folder in every pack, the lowest pack first.
    pub(crate) fn all<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = PackFile<'a>> {
        self.files(folder, |_| true)
    }

    /// As [`Stack::all`], of the packs that were read when they were made.
    pub(crate) fn held<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = PackFile<'a>> {
        self.files(folder, Files::is_held)
    }

    fn files<'a>(&'a self, folder: &'a str, of: impl Fn(&Files) -> bool) -> impl Iterator<Item = PackFile<'a>> {
        let packs = self.packs.iter().enumerate().filter(move |(_, pack)| of(&pack.files));
        packs.flat_map(move |(place, pack)| {
            let texts = pack.files.texts(folder).into_iter();
            texts.map(move |(path, text)| PackFile { pack: place, path, text, stack: self })
        })
    }

    /// The places of the packs of which a file is looked up when it is asked for, the highest first.
    pub(crate) fn opened(&self) -> impl Iterator<Item = usize> {
        (0..self.packs.len()).rev().filter(|pack| !self.packs[*pack].files.is_held())
    }

    /// Whether the built-in pack is in the stack, and has a file.
    pub(crate) fn is_builtin(&self, path: &str) -> bool {
        let has = |pack: &Pack| matches!(*pack.files, Files::Builtin) && pack.files.get(path).is_some();
        self.packs.iter().any(has)
    }

    fn places(&self, file: &PackFile<'_>) -> Arc<Places> {
        let mut known = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        let places = known.entry((file.pack, file.path.to_owned()));
        Arc::clone(places.or_insert_with(|| Arc::new(Places::of(&file.text))))
    }

    /// Whether a pack has a file of this name that cannot be read.
    pub(crate) fn hides(&self, path: &str) -> bool {
        self.packs.iter().any(|pack| pack.hides(path))
    }
}
