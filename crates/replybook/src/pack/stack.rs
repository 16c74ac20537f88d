//! Packs laid over one another, the last on top.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use unic_langid::{LanguageIdentifier, langid};

use super::{FACTS, LETTER, MANIFEST, Pack, PackInfo, Text};
use crate::diagnostic::{Diagnostic, nearest};
use crate::duration::Duration;
use crate::yaml::{self, Places, Problem};

/// Packs laid over one another, the last on top.
pub(crate) struct Stack {
    packs: Vec<Pack>,
    pub(crate) info: PackInfo,
    /// The places in the YAML files of which something has been told.
    places: Mutex<HashMap<(usize, String), Arc<Places>>>,
}

/// A file of a pack in a stack.
#[derive(Clone, Copy)]
pub(crate) struct PackFile<'a> {
    /// The place of its pack, the lowest first.
    pub pack: usize,
    /// Its path within the pack.
    pub path: &'a str,
    pub text: &'a Text,
    prefix: &'a str,
    stack: &'a Stack,
}

impl PackFile<'_> {
    /// How the file is named where it is shown: so that it can be opened.
    pub(crate) fn shown(&self) -> String {
        format!("{}{}", self.prefix, self.path)
    }

    /// Whether it is a file of the built-in pack.
    pub(crate) fn is_builtin(&self) -> bool {
        matches!(self.text, Text::Builtin(_))
    }

    /// Reads the file, which is YAML.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, Diagnostic> {
        match self.text {
            // Tests hold it to the inspection, which would take as long again as the reading.
            Text::Builtin(text) => yaml::read_inspected(&self.shown(), text),
            Text::Read(text) => yaml::read(&self.shown(), text),
        }
    }

    /// Finds the place of what is wrong in the file.
    pub(crate) fn locate(&self, problem: Problem) -> Diagnostic {
        problem.locate_by(&self.stack.places(self), &self.shown(), self.text)
    }
}

impl Stack {
    pub(crate) fn new(packs: Vec<Pack>) -> Stack {
        let mut hash = Sha256::new();
        for pack in &packs {
            hash.update(pack.digest);
        }
        let hash = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        let info = packs.last().map_or_else(PackInfo::default, |top| {
            let (name, version) = (top.manifest.name.clone(), top.manifest.version.clone());
            PackInfo { name, version, hash }
        });
        Stack { packs, info, places: Mutex::default() }
    }

    /// Why no reply can be made from the stack: files that cannot be read, and what is missing.
    pub(crate) fn faults(&self) -> Vec<Diagnostic> {
        let mut faults: Vec<Diagnostic> = self.packs.iter().flat_map(|pack| pack.faults.iter().cloned()).collect();
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
            let text = pack.files.get(MANIFEST).map_or("", |text| &**text);
            faults.push(problem.within("over").locate(&pack.shown(MANIFEST), text));
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
    pub(crate) fn file<'a>(&'a self, path: &str) -> Option<PackFile<'a>> {
        let mut packs = self.packs.iter().enumerate().rev();
        packs.find_map(|(place, pack)| {
            let (path, text) = pack.files.get_key_value(path)?;
            Some(PackFile { pack: place, path, text, prefix: &pack.prefix, stack: self })
        })
    }

    /// The names of the files in a folder (with what lies in folders below it) that end in `end`, without folder and end.
    pub(crate) fn names<'a>(&'a self, folder: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
        let mut names: Vec<&str> = self
            .packs
            .iter()
            .flat_map(|pack| pack.below(folder))
            .filter_map(|(path, _)| path.strip_prefix(folder)?.strip_suffix(end))
            .collect();
        names.sort_unstable();
        names.dedup();
        names.into_iter()
    }

    /// Every file under a folder in every pack, the lowest pack first.
    pub(crate) fn all<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = PackFile<'a>> {
        self.packs.iter().enumerate().flat_map(move |(place, pack)| {
            let files = pack.below(folder);
            files.map(move |(path, text)| PackFile { pack: place, path, text, prefix: &pack.prefix, stack: self })
        })
    }

    fn places(&self, file: &PackFile<'_>) -> Arc<Places> {
        let mut known = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        let places = known.entry((file.pack, file.path.to_owned()));
        Arc::clone(places.or_insert_with(|| Arc::new(Places::of(file.text))))
    }

    /// Whether a pack has a file of this name that cannot be read.
    pub(crate) fn hides(&self, path: &str) -> bool {
        self.packs.iter().any(|pack| pack.hides(path))
    }
}
