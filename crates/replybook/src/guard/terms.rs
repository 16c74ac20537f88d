//! What a language has that should not be said: terms, with what to say instead, and with their own tests.
//!
//! # Steps
//!
//! 1. The [`file`]s of a language and of all that it takes words from are read, and their [`pattern`]s parsed.
//! 2. [`compile`] resolves the groups into [`tree`]s. Every word or part of a word is an atom of the [`lexicon`], what may
//!    stand at a place of a pattern is one of the [`sets`] of atoms, and every pattern is a [`program`] over them.
//! 3. A text is gone over once, which tells the atoms of each word. [`find`] leaves those patterns whose certain words stand
//!    near enough to one another; only these are run.

mod compile;
mod file;
mod find;
mod lexicon;
mod own_tests;
mod pattern;
mod program;
mod sets;
mod shape;
#[cfg(test)]
mod tests;
mod times;
mod tree;

use std::cmp::Reverse;
use std::ops::Range;

pub(crate) use self::compile::Source;
pub(crate) use self::file::{TermsFile, Within};
use self::find::{Beside, Finders, Present};
use self::lexicon::Lexicon;
pub(super) use self::lexicon::Marks;
use self::program::Program;
use self::sets::{Ground, Words};
use self::times::Times;
pub(super) use self::times::minutes;
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
    lexicon: Lexicon,
    sets: Box<[Words]>,
    finders: Finders,
    terms: Vec<Term>,
    times: Times,
    courtesies: Courtesies,
}

/// How the customer is addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Voice {
    Formal,
    Friendly,
}

struct Term {
    rule: String,
    /// The place of its file, and its place there.
    place: Option<(usize, usize)>,
    voice: Option<Voice>,
    with: Vec<Beside>,
    unless: Vec<Beside>,
    nowhere: Vec<Beside>,
    within: Within,
    unless_within: Within,
    quoted: bool,
    alone: bool,
    why: String,
    say: String,
    law: Option<Policy>,
}

/// What a message consists of that says nothing but thanks.
#[derive(Default)]
struct Courtesies {
    thanks: Vec<Program>,
    fillers: Vec<Program>,
    closings: Vec<Program>,
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

/// What some words are, in a message that may say nothing but thanks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Courtesy {
    Thanks,
    Filler,
    Closing,
}

impl Term {
    fn of_voice(voice: Voice) -> Term {
        Term {
            rule: "mixed-address".to_owned(),
            place: None,
            voice: Some(voice),
            with: Vec::new(),
            unless: Vec::new(),
            nowhere: Vec::new(),
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
        compile::compile(sources, functions.common(language).collect())
    }

    /// Goes over a text once, and notes what its words are.
    pub(super) fn mark(&self, text: &Text<'_>) -> Marks {
        self.lexicon.mark(text)
    }

    /// The terms in a text, in its order: of those of one rule that overlap, the first and longest.
    pub(super) fn find(&self, text: &Text<'_>, marks: &Marks, market: Option<&str>) -> Vec<Hit<'_>> {
        let mut hits = self.all(text, marks, market);
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

    /// All terms in a text, by their places in the files.
    fn all(&self, text: &Text<'_>, marks: &Marks, market: Option<&str>) -> Vec<Hit<'_>> {
        let ground = Ground { text, marks, sets: &self.sets };
        let mut matches = self.finders.matches(&ground);
        matches.sort_unstable_by_key(|(term, words)| (*term, words.start, words.end));
        let mut hits: Vec<Hit<'_>> = Vec::new();
        let mut around = Around::default();
        for (at, range) in matches {
            let term = &self.terms[at];
            let words = &text.words()[range.clone()];
            if !term.quoted && words.iter().all(|word| word.quoted) || !term.holds_in(market) {
                continue;
            }
            let holds = around.holds(&ground, at, term, words[0].sentence);
            if holds {
                let words = range;
                hits.push(Hit {
                    rule: &term.rule,
                    place: term.place,
                    bytes: text.bytes(&words),
                    words,
                    alone: term.alone,
                    voice: term.voice,
                    why: &term.why,
                    say: &term.say,
                    law: term.law.as_ref(),
                });
            }
        }
        hits
    }

    /// The longest span of time that is said in some words, in minutes.
    pub(super) fn span(&self, text: &Text<'_>, marks: &Marks, words: Range<usize>) -> Option<u64> {
        self.times.longest(&Ground { text, marks, sets: &self.sets }, words)
    }

    /// The longest courtesy that begins at a word and ends before another.
    pub(super) fn courtesy(&self, text: &Text<'_>, marks: &Marks, words: Range<usize>) -> Option<(Courtesy, usize)> {
        let ground = Ground { text, marks, sets: &self.sets };
        let Courtesies { thanks, fillers, closings } = &self.courtesies;
        let kinds = [(Courtesy::Thanks, thanks), (Courtesy::Closing, closings), (Courtesy::Filler, fillers)];
        let longest = |(kind, programs): (Courtesy, &Vec<Program>)| {
            let ends = programs.iter().filter_map(|program| program.longest(&ground, words.start, words.end));
            Some((kind, ends.max()?))
        };
        kinds.into_iter().filter_map(longest).reduce(|a, b| if b.1 > a.1 { b } else { a })
    }
}

/// What stands around a term, as it was last asked: the same words are not searched twice for what excuses it.
#[derive(Default)]
struct Around {
    present: Present,
    with: Option<Answer>,
    unless: Option<Answer>,
    nowhere: Option<Answer>,
}

/// Whether patterns of the term at a place are in some words.
type Answer = (usize, Range<usize>, bool);

impl Around {
    /// Whether what the term at a place needs is there, and nothing that excuses it.
    fn holds(&mut self, ground: &Ground<'_>, at: usize, term: &Term, sentence: usize) -> bool {
        let Around { present, with, unless, nowhere } = self;
        let mut any = |known: &mut Option<Answer>, patterns: &[Beside], within| {
            let words = scope(ground.text, sentence, within);
            if let Some((place, range, answer)) = known
                && (*place, &*range) == (at, &words)
            {
                return *answer;
            }
            present.read(ground.marks, words.clone());
            let answer = patterns.iter().any(|pattern| pattern.is_in(ground, present));
            *known = Some((at, words, answer));
            answer
        };
        (term.with.is_empty() || any(with, &term.with, term.within))
            && (term.unless.is_empty() || !any(unless, &term.unless, term.unless_within))
            && (term.nowhere.is_empty() || !any(nowhere, &term.nowhere, Within::Message))
    }
}
