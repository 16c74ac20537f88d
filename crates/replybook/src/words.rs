//! The words of a stack of packs: Fluent sources, compiled into sentences.
//!
//! A file is parsed when one of its messages is first asked for. A message is compiled once from its syntax tree:
//! terms, references and literal arguments are resolved there and every error is found there, so that a [`Sentence`]
//! can only fail where the case lacks a fact.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use fluent_syntax::ast;

use crate::diagnostic::{Diagnostic, nearest};
use crate::fact::{FactTable, Type, is_blank};
use crate::pack::{PackFile, Stack, Text};

mod call;
mod compile;
mod date;
mod draft;
mod duration;
mod entries;
mod frame;
mod fuse;
mod literal;
mod nesting;
mod opened;
mod paths;
mod plural;
mod print;
mod reach;
mod recover;
mod reference;
mod select;
mod sentence;
mod source;
mod start;
mod syntax;
mod trace;
mod turns;
mod value;

#[cfg(test)]
pub(crate) mod oracle;
#[cfg(test)]
mod tests;

pub(crate) use fuse::{Fuse, Program, Said, Stage};
use opened::Opened;
pub(crate) use paths::{Paths, Variant, Way};
pub(crate) use reach::{Declared, Reached, said_attributes};
pub(crate) use sentence::{Missing, Saying, Sentence};
use source::Source;
pub(crate) use trace::{Stand, Traced, Written};
pub(crate) use turns::{On, Select, Turn};

/// An `.ftl` file, as its pack holds it.
#[derive(Clone, Debug)]
pub(crate) struct FtlFile {
    /// The place of its pack in the stack, the lowest first.
    pub pack: usize,
    /// The folder it lies in: `de-CH`.
    pub language: Box<str>,
    /// Its name without the ending: `cancel-order`.
    pub stem: Box<str>,
    /// How it is named where it is shown: `my-pack/locales/de/cancel-order.ftl`.
    pub path: Box<str>,
    pub text: Text,
}

impl FtlFile {
    /// A file of a pack, if it has words.
    fn of(file: &PackFile<'_>) -> Option<FtlFile> {
        let (language, name) = file.path.strip_prefix("locales/")?.split_once('/')?;
        let stem = name.strip_suffix(".ftl")?;
        Some(FtlFile {
            pack: file.pack,
            language: language.into(),
            stem: stem.into(),
            path: file.shown().into(),
            text: file.text.clone(),
        })
    }
}

/// What a sentence may name.
pub(crate) struct Scope<'a> {
    pub facts: &'a FactTable,
    /// The type of `$item` in a sentence that is said once per item of a list, with `$position` beside it.
    pub item: Option<&'a Type>,
}

/// A file that parses.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Readable<'w> {
    pub pack: usize,
    pub language: &'w str,
    pub stem: &'w str,
    pub path: &'w str,
    /// What it was parsed from.
    pub text: &'w str,
}

/// Where a message was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Origin<'w> {
    pub pack: usize,
    pub language: &'w str,
    pub path: &'w str,
    /// The line of its id, counted from 1.
    pub line: usize,
}

/// The files of a stack of packs, parsed on first use.
pub(crate) struct Words {
    /// Those that were read with their packs, by stem; the files of the highest pack first.
    files: BTreeMap<Box<str>, Vec<Source>>,
    /// Those that are looked up when they are needed.
    opened: Opened,
    /// How many names have been compared with others that are not there.
    compared: AtomicUsize,
}

/// A message or a term, and the file it stands in.
pub(super) struct Found<'w, T> {
    source: &'w Source,
    entry: &'w T,
}

/// A broken file that was needed.
type Broken<'w> = &'w Source;

/// How many names are compared in all, to find the one that may have been meant. What is wrong beyond is told without.
const MOST_COMPARED: usize = 300_000;

/// The attribute that a message's short form is.
pub(crate) const SHORT: &str = "short";

/// Ids that begin with one of these live in the file beside it; all others begin with the stem of their own file.
const HOMES: [(&str, &str); 8] = [
    ("shared", "shared"),
    ("letter", "letter"),
    ("step", "agent"),
    ("title", "agent"),
    ("ask", "agent"),
    ("because", "agent"),
    ("market", "agent"),
    ("department", "agent"),
];

/// What ids begin with that no scenario may be called, since they live in another file.
pub(crate) fn reserved() -> impl Iterator<Item = &'static str> {
    HOMES.iter().map(|(prefix, _)| *prefix)
}

impl Words {
    /// The words of a stack.
    pub(crate) fn of(stack: &Arc<Stack>) -> Words {
        Words::new(stack.held("locales/").filter_map(|file| FtlFile::of(&file)).collect(), stack)
    }

    /// The files that are known, and those that a stack has beside them.
    fn new(files: Vec<FtlFile>, stack: &Arc<Stack>) -> Words {
        let opened = Opened::new(stack, files.len());
        let mut by_stem: BTreeMap<Box<str>, Vec<Source>> = BTreeMap::new();
        for (place, file) in files.into_iter().enumerate() {
            by_stem.entry(file.stem.clone()).or_default().push(Source::new(file, place));
        }
        for sources in by_stem.values_mut() {
            sources.sort_by_key(|source| Reverse(source.pack));
        }
        Words { files: by_stem, opened, compared: AtomicUsize::new(0) }
    }

    /// All files, by stem and the highest pack first.
    fn all(&self) -> Vec<&Source> {
        let mut all: Vec<&Source> = self.files.values().flatten().chain(self.opened.all()).collect();
        if !self.opened.is_empty() {
            all.sort_by(|a, b| (&a.stem, Reverse(a.pack)).cmp(&(&b.stem, Reverse(b.pack))));
        }
        all
    }

    /// All files of a stem, the highest pack first.
    fn of_stem(&self, stem: &str) -> Vec<&Source> {
        let opened = self.opened.languages().flat_map(|language| self.opened.files(language, stem));
        let mut sources: Vec<&Source> = self.files.get(stem).into_iter().flatten().chain(opened).collect();
        sources.sort_by_key(|source| Reverse(source.pack));
        sources
    }

    /// Compiles a message, or one of its attributes, in the language that `chain` begins with.
    ///
    /// # Errors
    /// Everything that is wrong in the sentence and in what it refers to, each with its place.
    pub(crate) fn compile(
        &self,
        chain: &[&str],
        id: &str,
        attribute: Option<&str>,
        scope: &Scope<'_>,
    ) -> Result<Sentence, Vec<Diagnostic>> {
        compile::compile(self, chain, id, attribute, scope)
    }

    /// Compiles a message, or one of its attributes, to the same sentence, and notes where its parts stand.
    ///
    /// # Errors
    /// As [`Words::compile`].
    pub(crate) fn compile_traced(
        &self,
        chain: &[&str],
        id: &str,
        attribute: Option<&str>,
        scope: &Scope<'_>,
    ) -> Result<Traced, Vec<Diagnostic>> {
        compile::compile_traced(self, chain, id, attribute, scope)
    }

    /// Whether a message, or its attribute, can be said. One that a broken file may have counts as not there.
    pub(crate) fn has(&self, chain: &[&str], id: &str, attribute: Option<&str>) -> bool {
        let Ok(Some(found)) = self.message(chain, id) else { return false };
        match attribute {
            Some(name) => found.entry.attributes.iter().any(|attribute| attribute.id.name == name),
            None => found.entry.value.is_some(),
        }
    }

    /// Whether no message of an id is there. In a file that does not parse there may be one.
    pub(crate) fn lacks(&self, chain: &[&str], id: &str) -> bool {
        matches!(self.message(chain, id), Ok(None))
    }

    /// The folders that have words, in alphabetical order.
    pub(crate) fn languages(&self) -> BTreeSet<&str> {
        self.all().into_iter().map(|source| &*source.language).collect()
    }

    /// The ids of all messages that can be said in a chain of languages, in alphabetical order.
    pub(crate) fn ids(&self, chain: &[&str]) -> BTreeSet<&str> {
        let of_chain = |source: &&Source| chain.contains(&&*source.language);
        self.all().into_iter().filter(of_chain).flat_map(Source::message_ids).collect()
    }

    /// A message as each language words it, from the uppermost pack that does.
    pub(crate) fn sources(&self, id: &str) -> Vec<crate::outline::MessageSource> {
        let opened: Vec<&str> = self.opened.languages().collect();
        let Some(home) = self.home(&opened, id) else { return Vec::new() };
        let mut found: Vec<crate::outline::MessageSource> = Vec::new();
        for source in self.of_stem(home) {
            if found.iter().any(|known| known.language == *source.language) {
                continue;
            }
            if let Some((line, text)) = source.written(id) {
                let (language, file) = (source.language.to_string(), source.path.to_string());
                found.push(crate::outline::MessageSource { language, file, line, source: text });
            }
        }
        found.sort_by(|a, b| a.language.cmp(&b.language));
        found
    }

    /// All files that parse, the highest pack of each name first.
    pub(crate) fn readable(&self) -> impl Iterator<Item = Readable<'_>> {
        self.all().into_iter().filter_map(|source| {
            let Source { pack, language, stem, path, .. } = source;
            Some(Readable { pack: *pack, language, stem, path, text: source.readable()? })
        })
    }

    /// Where the message stands that is said for an id.
    pub(crate) fn origin(&self, chain: &[&str], id: &str) -> Option<Origin<'_>> {
        let found = self.message(chain, id).ok()??;
        let Source { pack, language, path, .. } = found.source;
        Some(Origin { pack: *pack, language, path, line: found.source.line(found.entry.id.name) })
    }

    /// The place of the id of the message that is said for it.
    pub(crate) fn stand(&self, chain: &[&str], id: &str) -> Option<Stand> {
        let Found { source, entry } = self.message(chain, id).ok()??;
        Some(Stand { source: source.place, bytes: source.span(entry.id.name), through: None })
    }

    /// The place of the id of its short form.
    pub(crate) fn stand_of_short(&self, chain: &[&str], id: &str) -> Option<Stand> {
        let Found { source, entry } = self.message(chain, id).ok()??;
        let short = entry.attributes.iter().find(|attribute| attribute.id.name == SHORT)?;
        Some(Stand { source: source.place, bytes: source.span(short.id.name), through: None })
    }

    /// The message of an id: a later pack goes before a more specific region.
    fn message(&self, chain: &[&str], id: &str) -> Result<Option<Found<'_, ast::Message<&str>>>, Broken<'_>> {
        let Some(home) = self.home(chain, id) else { return Ok(None) };
        self.find(chain, home, |source| source.message(id))
    }

    /// The term of an id without its dash.
    fn term(&self, chain: &[&str], id: &str) -> Result<Option<Found<'_, ast::Term<&str>>>, Broken<'_>> {
        self.find(chain, self.term_home(chain, id), |source| source.term(id))
    }

    fn find<'w, T>(
        &'w self,
        chain: &[&str],
        home: &str,
        look: impl Fn(&'w Source) -> Result<Option<&'w T>, ()>,
    ) -> Result<Option<Found<'w, T>>, Broken<'w>> {
        for source in self.in_order(home, chain) {
            match look(source) {
                Ok(None) => {}
                Ok(Some(entry)) => return Ok(Some(Found { source, entry })),
                Err(()) => return Err(source),
            }
        }
        Ok(None)
    }

    /// The files of a stem in the order in which a message is looked for.
    fn in_order<'w>(&'w self, stem: &str, chain: &[&str]) -> Vec<&'w Source> {
        let held = self.files.get(stem).into_iter().flatten();
        let sources = held.chain(chain.iter().flat_map(|language| self.opened.files(language, stem)));
        let rank = |source: &Source| chain.iter().position(|language| **language == *source.language);
        let mut ranked: Vec<_> =
            sources.filter_map(|source| Some((Reverse(source.pack), rank(source)?, source))).collect();
        ranked.sort_by_key(|(pack, rank, _)| (*pack, *rank));
        ranked.into_iter().map(|(_, _, source)| source).collect()
    }

    /// Whether a language, without those that it falls back on, has a file of this stem.
    pub(crate) fn has_file(&self, language: &str, stem: &str) -> bool {
        !self.in_order(stem, &[language]).is_empty()
    }

    /// The stem of the file that an id belongs to: the longest that it begins with. Of a folder that is read as it is needed,
    /// the files of some languages count.
    pub(crate) fn home<'a>(&self, languages: &[&str], id: &'a str) -> Option<&'a str> {
        let is_stem = |stem: &str| self.files.contains_key(stem) || self.opened.has_stem(languages, stem);
        let ends = id.rmatch_indices('-').map(|(at, _)| at);
        std::iter::once(id.len()).chain(ends).find_map(|end| {
            let beginning = &id[..end];
            let fixed = HOMES.iter().find(|(prefix, _)| *prefix == beginning).map(|(_, home)| *home);
            fixed.or_else(|| is_stem(beginning).then_some(beginning))
        })
    }

    /// The file in which somebody would look for a message that is not there: in the uppermost pack that has one for it.
    fn expected(&self, chain: &[&str], id: &str) -> String {
        let home = self.home(chain, id).unwrap_or(id);
        let sources = self.in_order(home, chain);
        if let Some(top) = sources.first() {
            // The region's words are few: the language's own file has the rest.
            let last = sources.iter().take_while(|source| source.pack == top.pack).last().unwrap_or(top);
            return last.path.to_string();
        }
        let path = |language: &str| format!("locales/{language}/{home}.ftl");
        let elsewhere = self.of_stem(home);
        let prefix = elsewhere.first().and_then(|source| source.path.strip_suffix(&path(&source.language)));
        // What is written in a script of its own (`zh-Hans`) is no region's.
        let in_script = |tag: &&&str| tag.split('-').nth(1).is_some_and(|part| part.len() == 4);
        let own = chain.first().filter(in_script).or(chain.last()).copied().unwrap_or_default();
        format!("{}{}", prefix.unwrap_or_default(), path(own))
    }

    /// The stem of the file that a term belongs to: that of a message of its id, or the shared one.
    pub(crate) fn term_home<'a>(&self, languages: &[&str], id: &'a str) -> &'a str {
        self.home(languages, id).unwrap_or("shared")
    }

    /// Says that a message is not there, with the nearest that is.
    fn no_message(&self, chain: &[&str], id: &str) -> (String, Option<String>) {
        let (home, language) = (self.home(chain, id), chain.first().copied().unwrap_or_default());
        let message = match home {
            Some(home) if self.in_order(home, chain).is_empty() => {
                format!("no message is called `{id}`: there is no {home}.ftl in {language}")
            }
            Some(home) => format!("no message is called `{id}` in the {home}.ftl of {language}"),
            None => format!("no message is called `{id}`, and no file is called what it begins with"),
        };
        (message, self.meant(chain, id).or_else(|| Some(format!("word it in {}.ftl", home?))))
    }

    /// Which message may have been meant by an id that is none's.
    pub(crate) fn meant(&self, chain: &[&str], id: &str) -> Option<String> {
        let all = self.all();
        let sources = || all.iter().copied().filter(|source| chain.contains(&&*source.language));
        if sources().any(|source| source.message(id).is_ok_and(|found| found.is_some())) {
            return Some("a message's id begins with the name of its file".to_owned());
        }
        let near = self.nearest(id, sources().flat_map(Source::message_ids))?;
        Some(format!("did you mean `{near}`?"))
    }

    /// The name that may have been meant, as long as not too many have been compared.
    pub(crate) fn nearest<'a>(&self, name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        if self.compared.load(Ordering::Relaxed) > MOST_COMPARED {
            return None;
        }
        let known: Vec<&str> = known.collect();
        self.compared.fetch_add(known.len(), Ordering::Relaxed);
        nearest(name, known)
    }

    /// Says that a term is not there, with the nearest that is.
    fn no_term(&self, chain: &[&str], id: &str) -> (String, Option<String>) {
        let (home, language) = (self.term_home(chain, id), chain.first().copied().unwrap_or_default());
        let terms = self.in_order(home, chain).into_iter().flat_map(Source::term_ids);
        let help = self
            .nearest(id, terms)
            .map_or_else(|| format!("word it in {home}.ftl"), |near| format!("did you mean `-{near}`?"));
        (format!("no term is called `-{id}` in the {home}.ftl of {language}"), Some(help))
    }
}
