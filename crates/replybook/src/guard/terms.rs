//! What a language has that should not be said: terms, with what to say instead, and with their own tests.
//!
//! # Steps
//!
//! 1. The [`file`]s of a language and of all that it takes words from are [`read`], and their [`pattern`]s parsed.
//! 2. [`compile`] resolves the groups into [`tree`]s. Every word or part of a word is one of the [`atoms`], what may stand
//!    at a place of a pattern is one of the [`sets`] of atoms, and every pattern an automaton with [`states`] over them. Atoms
//!    that all sets have alike are one of the [`classes`]. All of it is an [`image`]. Of the built-in pack, these two steps
//!    are taken when the library is built.
//! 3. A text is gone over once, and the [`lexicon`] tells the classes of each word. [`find`] leaves those patterns whose
//!    certain words stand near enough to one another; only these are run, as a [`program`].

mod atoms;
mod builtin;
mod classes;
mod compile;
mod file;
mod find;
mod ground;
mod image;
mod lexicon;
mod memo;
mod own_tests;
mod pattern;
mod program;
mod read;
mod sets;
mod shape;
mod states;
#[cfg(test)]
mod tests;
mod times;
mod tree;
mod vocabulary;

use std::borrow::Cow;
use std::cmp::Reverse;
use std::ops::Range;
use std::sync::OnceLock;

use self::compile::{File, compile};
use self::file::TermEntry;
pub(crate) use self::file::{TermsFile, Within};
use self::find::{Match, Present, Spare, Table};
use self::ground::Ground;
pub(crate) use self::image::Voice;
use self::image::{Entry, Home, Image};
pub(super) use self::lexicon::Marks;
use self::memo::Found;
use self::program::Runs;
pub(crate) use self::read::Source;
pub(super) use self::times::minutes;
use super::flat::Texts;
use super::functions::Functions;
use super::text::Text;
use crate::channel::Policy;
use crate::diagnostic::Diagnostic;

/// The language of a file of terms, by its name: `de` of `de.slang`.
pub(crate) fn language_of(name: &str) -> &str {
    name.split('.').next().unwrap_or_default()
}

/// The terms of a language and of all that it takes words from, ready to be found in one pass.
pub(crate) struct Terms {
    image: Cow<'static, Image>,
    told: Told,
    /// What the patterns have come to know of themselves since they have been run.
    runs: Runs,
    spare: Spare,
}

/// What is told of a term, and where it holds.
#[derive(Debug, PartialEq)]
struct Term {
    rule: String,
    within: Within,
    unless_within: Within,
    quoted: bool,
    alone: bool,
    why: String,
    say: String,
    law: Option<Policy>,
}

/// A term that was found.
#[derive(Debug)]
pub(crate) struct Hit<'t> {
    /// The rule that it breaks.
    pub rule: &'t str,
    /// The place of the term's file, and its place there.
    pub place: Option<(usize, usize)>,
    pub words: Range<usize>,
    pub bytes: Range<usize>,
    /// Whether one is enough, for a rule that counts.
    pub alone: bool,
    /// How it addresses the customer, if it is a word of address.
    pub voice: Option<Voice>,
    /// What is wrong with it, after the words that were found: `is no day and no span`.
    pub why: &'t str,
    /// What to say instead.
    pub say: &'t str,
    /// The law that forbids it.
    pub law: Option<&'t Policy>,
}

/// What was found in the sentences of a text.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Looked {
    /// What patterns match and its sentence does not excuse, in no order.
    pub matches: Vec<Match>,
    /// The places of the sentences that are in another language.
    pub foreign: Vec<usize>,
}

/// What some words are, in a message that may say nothing but thanks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Courtesy {
    Thanks,
    Filler,
    Closing,
}

/// What is told of each term.
enum Told {
    Read(Vec<Term>),
    /// Of the built-in pack, as JSON, and read where a term is found.
    Builtin(&'static Texts, Box<[OnceLock<Option<Box<Term>>>]>),
}

impl Told {
    fn of(&self, at: usize) -> Option<&Term> {
        match self {
            Told::Read(terms) => terms.get(at),
            Told::Builtin(entries, read) => {
                let term = || match entries.of(at) {
                    "" => Some(Box::new(Term::of_address())),
                    entry => serde_json::from_str(entry).ok().map(|entry: TermEntry| Box::new(Term::from(&entry))),
                };
                read[at].get_or_init(term).as_deref()
            }
        }
    }
}

impl Term {
    /// A word of address.
    fn of_address() -> Term {
        Term {
            rule: "mixed-address".to_owned(),
            within: Within::Sentence,
            unless_within: Within::Sentence,
            quoted: false,
            alone: false,
            why: String::new(),
            say: String::new(),
            law: None,
        }
    }

    /// Whether it holds in a market: what a law forbids holds where it is the law.
    fn holds_in(&self, market: Option<&str>) -> bool {
        let of = |law: &Policy| market.is_some_and(|market| law.markets.iter().any(|known| known == market));
        self.law.as_ref().is_none_or(of)
    }
}

/// The words in which something is looked for, around a sentence.
fn scope(text: &Text<'_>, sentence: usize, within: Within) -> Range<usize> {
    let sentences = text.sentences();
    match within {
        Within::Sentence => sentences[sentence].clone(),
        Within::Neighbours => {
            let last = (sentence + 1).min(sentences.len() - 1);
            sentences[sentence.saturating_sub(1)].start..sentences[last].end
        }
        Within::Message => 0..text.words().len(),
    }
}

impl Terms {
    /// Reads the files of a language and of those that it takes words from.
    ///
    /// # Errors
    /// What is wrong with the patterns.
    pub(crate) fn new(sources: &[Source<'_>], functions: &Functions) -> Result<Terms, Vec<Diagnostic>> {
        let language = sources.last().map(Source::language).unwrap_or_default();
        let common = functions.common(language);
        let files: Vec<File<'_>> = sources.iter().map(Source::patterns).collect();
        let mut wrong: Vec<Diagnostic> = sources.iter().flat_map(Source::faults).collect();
        let compiled = compile(&files, common.iter().map(String::as_str).collect());
        let image = compiled.unwrap_or_else(|faults| {
            wrong.extend(faults.into_iter().map(|fault| sources[fault.file].locate(fault)));
            Image::default()
        });
        if !wrong.is_empty() {
            let mut told: Vec<Diagnostic> = Vec::new();
            wrong.into_iter().for_each(|wrong| told.extend((!told.contains(&wrong)).then_some(wrong)));
            return Err(told);
        }
        let term = |entry: &Entry| match entry.home {
            Home::Address(_) => Term::of_address(),
            Home::Listed(file, nth) => Term::from(&sources[file as usize].entries.terms[nth as usize]),
        };
        let told = Told::Read(image.terms.iter().map(term).collect());
        Ok(Terms::of(Cow::Owned(image), told))
    }

    fn of(image: Cow<'static, Image>, told: Told) -> Terms {
        let runs = Runs::of(&image.programs);
        Terms { image, told, runs, spare: Spare::default() }
    }

    fn ground<'t>(&'t self, text: &'t Text<'t>, marks: &'t Marks) -> Ground<'t> {
        let Image { lexicon, sets, programs, .. } = &*self.image;
        Ground { text, marks, lexicon, sets, programs, runs: &self.runs }
    }

    /// Looks through the sentences of a text: through those that are not known from another text. `is_foreign` tells of a
    /// sentence, by the languages of its words, whether it is in another language.
    pub(super) fn look(
        &self,
        text: &Text<'_>,
        marks: &Marks,
        functions: &Functions,
        is_foreign: impl Fn(&Range<usize>, &[u32]) -> bool,
    ) -> Looked {
        let mut table = self.spare.take(&self.image.finders);
        let (mut looked, mut new) = (Looked::default(), Vec::new());
        for (at, sentence) in text.sentences().iter().enumerate() {
            let Some(found) = table.memo.find(text, sentence) else {
                let vocabulary = table.vocabulary.as_mut();
                let languages = marks.read(text, at, &self.image.lexicon, functions, vocabulary);
                looked.foreign.extend(is_foreign(sentence, &languages).then_some(at));
                new.push(at);
                continue;
            };
            let from = |words: &Range<usize>| words.start + sentence.start..words.end + sentence.start;
            looked.matches.extend(found.matches.iter().map(|(term, words)| (*term, from(words))));
            looked.foreign.extend(found.foreign.then_some(at));
        }
        let mut matches = self.matches_in(text, marks, &new, &mut table);
        let mut rest = &matches[..];
        for at in new {
            let sentence = &text.sentences()[at];
            let foreign = looked.foreign.binary_search(&at).is_ok();
            let (of_it, after) = rest.split_at(rest.partition_point(|(_, words)| words.start < sentence.end));
            let from = |words: &Range<usize>| words.start - sentence.start..words.end - sentence.start;
            let matches = of_it.iter().map(|(term, words)| (*term, from(words))).collect();
            table.memo.keep(text, sentence, Found { matches, foreign });
            rest = after;
        }
        self.spare.give_back(table);
        looked.matches.append(&mut matches);
        looked
    }

    /// What patterns match in a text and its sentence does not excuse, each sentence looked through anew.
    fn matches(&self, text: &Text<'_>, marks: &Marks) -> Vec<Match> {
        let all: Vec<usize> = (0..text.sentences().len()).collect();
        let mut table = self.spare.take(&self.image.finders);
        let matches = self.matches_in(text, marks, &all, &mut table);
        self.spare.give_back(table);
        matches
    }

    /// What patterns match in some sentences, in the order of the text, without what its sentence excuses by itself.
    fn matches_in(&self, text: &Text<'_>, marks: &Marks, sentences: &[usize], table: &mut Table) -> Vec<Match> {
        let ground = self.ground(text, marks);
        let mut matches = self.image.finders.matches(&ground, sentences, table);
        matches.sort_unstable_by_key(|(_, words)| words.start);
        let mut around = Around::default();
        matches.retain(|(at, words)| {
            let words = &text.words()[words.clone()];
            let quoted = || words.iter().all(|word| word.quoted);
            self.told.of(*at).is_some_and(|term| term.quoted || !quoted())
                && self.holds(&mut around, &ground, *at, words[0].sentence, Reach::Sentence)
        });
        matches
    }

    /// The terms in a text that some matches are, in its order: of those of one rule that overlap, the first and longest.
    pub(super) fn find(
        &self,
        text: &Text<'_>,
        marks: &Marks,
        matches: Vec<Match>,
        market: Option<&str>,
    ) -> Vec<Hit<'_>> {
        let mut hits = self.all(text, marks, matches, market);
        hits.sort_by_key(|hit| (hit.words.start, Reverse(hit.words.end)));
        // One that is enough by itself is not hidden by one that is not.
        let mut told: Vec<Hit<'_>> = Vec::with_capacity(hits.len());
        for hit in hits {
            let alike = |other: &&Hit<'_>| (other.rule, other.voice, other.alone) == (hit.rule, hit.voice, hit.alone);
            let before = told.iter().rfind(alike);
            if before.is_none_or(|before| before.words.end <= hit.words.start) {
                told.push(hit);
            }
        }
        told
    }

    /// All terms in a text that some matches are, by their places in the files.
    fn all(&self, text: &Text<'_>, marks: &Marks, mut matches: Vec<Match>, market: Option<&str>) -> Vec<Hit<'_>> {
        let ground = self.ground(text, marks);
        matches.sort_unstable_by_key(|(term, words)| (*term, words.start, words.end));
        let mut hits: Vec<Hit<'_>> = Vec::new();
        let mut around = Around::default();
        for (at, range) in matches {
            let Some(term) = self.told.of(at) else { continue };
            let sentence = text.words()[range.start].sentence;
            if term.holds_in(market) && self.holds(&mut around, &ground, at, sentence, Reach::Beyond) {
                let (place, voice) = match self.image.terms[at].home {
                    Home::Address(voice) => (None, Some(voice)),
                    Home::Listed(file, nth) => (Some((file as usize, nth as usize)), None),
                };
                hits.push(Hit {
                    rule: &term.rule,
                    place,
                    bytes: text.bytes(&range),
                    words: range,
                    alone: term.alone,
                    voice,
                    why: &term.why,
                    say: &term.say,
                    law: term.law.as_ref(),
                });
            }
        }
        hits
    }

    /// Whether what the term at a place needs is around a sentence, and nothing that excuses it: as far as one looks.
    fn holds(&self, around: &mut Around, ground: &Ground<'_>, at: usize, sentence: usize, reach: Reach) -> bool {
        let before = at.checked_sub(1).map_or(0, |before| self.image.terms[before].besides.2);
        let (with, unless, nowhere) = self.image.terms[at].besides;
        let Some(term) = self.told.of(at).filter(|_| before < nowhere) else { return true };
        let Around { present, answers } = around;
        let mut any = |kind: usize, patterns: Range<u32>, within| {
            let words = scope(ground.text, sentence, within);
            if let Some((place, range, answer)) = &answers[kind]
                && (*place, range) == (at, &words)
            {
                return *answer;
            }
            present.read(ground, words.clone());
            let besides = &self.image.besides;
            let answer = patterns.into_iter().any(|beside| {
                let beside = beside as usize;
                present.have(ground, besides.programs[beside], besides.needs.of(beside))
            });
            answers[kind] = Some((at, words, answer));
            answer
        };
        let looks = |within| (within == Within::Sentence) == (reach == Reach::Sentence);
        (before == with || !looks(term.within) || any(0, before..with, term.within))
            && (with == unless || !looks(term.unless_within) || !any(1, with..unless, term.unless_within))
            && (unless == nowhere || !looks(Within::Message) || !any(2, unless..nowhere, Within::Message))
    }

    /// The longest span of time that is said in some words, in minutes.
    pub(super) fn span(&self, text: &Text<'_>, marks: &Marks, words: Range<usize>) -> Option<u64> {
        self.image.longest_span(&self.ground(text, marks), words)
    }

    /// The longest courtesy that begins at a word and ends before another.
    pub(super) fn courtesy(&self, text: &Text<'_>, marks: &Marks, words: Range<usize>) -> Option<(Courtesy, usize)> {
        const THANKS: (usize, Courtesy) = (0, Courtesy::Thanks);
        const FILLERS: (usize, Courtesy) = (1, Courtesy::Filler);
        const CLOSINGS: (usize, Courtesy) = (2, Courtesy::Closing);
        let ground = self.ground(text, marks);
        let longest = |(kind, courtesy)| {
            let programs = self.image.courtesies.of(kind).iter();
            let ends = programs.filter_map(|program| ground.longest(*program, words.start, words.end));
            Some((courtesy, ends.max()?))
        };
        [THANKS, CLOSINGS, FILLERS].into_iter().filter_map(longest).reduce(|a, b| if b.1 > a.1 { b } else { a })
    }
}

/// How far one looks around a term.
#[derive(Clone, Copy, PartialEq)]
enum Reach {
    /// In its sentence: what is said of it there holds in every text.
    Sentence,
    /// Wherever it is not its sentence alone that counts.
    Beyond,
}

/// What stands around a term, as it was last asked: the same words are not searched twice for what excuses it.
#[derive(Default)]
struct Around {
    present: Present,
    /// Of the patterns `with`, `unless` and `nowhere`.
    answers: [Option<Answer>; 3],
}

/// Whether patterns of the term at a place are in some words.
type Answer = (usize, Range<usize>, bool);
