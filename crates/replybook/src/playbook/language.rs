//! A language, and what has been compiled in it so far.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use rustc_hash::FxBuildHasher;
use unic_langid::LanguageIdentifier;

use super::{Inner, Post};
use crate::case::Markup;
use crate::channel::Form;
use crate::compose::{Key, Likeness, Programs, Way};
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::fact::Type;
use crate::format::Formats;
use crate::guard::Terms;
use crate::kept::{Kept, Shelf};
use crate::locale;
use crate::pack::Stack;
use crate::scenario::Scenario;
use crate::words::{SHORT, Scope, Sentence, Traced};

/// A language, with what has been compiled in it so far.
pub(crate) struct Language {
    pub used: LanguageIdentifier,
    /// The same, as it is written.
    pub tag: String,
    pub chain: Vec<String>,
    pub formats: Formats,
    /// The voice in which all paragraphs are said, whatever the seller's is.
    pub voice: Option<String>,
    /// The sentences of each scenario, at its place in the playbook.
    scenarios: Shelf<Program>,
    /// The sentences of each channel's letter.
    letters: Shelf<Program>,
    /// What should not be said, for the guard.
    terms: OnceLock<Result<Terms, Vec<Diagnostic>>>,
    /// What writes whole messages, as text and as HTML; nothing where a message has to be written in the long way.
    programs: [RwLock<Made>; 2],
    /// How cases are answered in it, by what they are like.
    ways: Kept<Way, Likeness>,
}

type Made = HashMap<Key, Option<Arc<Programs>>, FxBuildHasher>;

/// How many ways to answer a case are kept of a language, those that came first: there is no end of them either.
const WAYS_MAX: usize = 4_000;

/// How many programs are kept of a language: which sentences are said hangs on the facts, and there is no end of them.
const PROGRAMS_MAX: usize = 1_000;

type Compiled = Result<Sentence, Vec<Diagnostic>>;

/// The sentences of a scenario, or of a channel's letter, in one language.
#[derive(Default)]
struct Program {
    full: Vec<OnceLock<Box<Compiled>>>,
    /// The `.short` forms; `None` where a message has none.
    short: Vec<OnceLock<Option<Box<Compiled>>>>,
}

/// What a sentence of a scenario may name.
fn scope(scenario: &Scenario, message: usize) -> Scope<'_> {
    let item = scenario.messages[message].each.and_then(|slot| match &scenario.facts.get(slot).ty {
        Type::List { of, .. } => Some(&**of),
        _ => None,
    });
    Scope { facts: &scenario.facts, item }
}

impl Program {
    fn new(messages: usize) -> Program {
        Program {
            full: (0..messages).map(|_| OnceLock::new()).collect(),
            short: (0..messages).map(|_| OnceLock::new()).collect(),
        }
    }
}

impl Language {
    pub(super) fn new(used: &LanguageIdentifier, stack: &Stack) -> Language {
        let chain = locale::chain(used);
        Language {
            used: used.clone(),
            tag: used.to_string(),
            voice: stack.voice(&chain).map(str::to_owned),
            chain,
            formats: Formats::new(&used.to_string()),
            scenarios: Shelf::default(),
            letters: Shelf::default(),
            terms: OnceLock::new(),
            programs: Default::default(),
            ways: Default::default(),
        }
    }

    pub(crate) fn links(&self) -> Vec<&str> {
        self.chain.iter().map(String::as_str).collect()
    }

    /// The program of a shape, made on first use.
    pub(crate) fn program(
        &self,
        markup: Markup,
        key: &Key,
        make: impl FnOnce() -> Option<Programs>,
    ) -> Option<Arc<Programs>> {
        let kept = &self.programs[usize::from(markup == Markup::Html)];
        if let Some(program) = kept.read().unwrap_or_else(PoisonError::into_inner).get(key) {
            return program.clone();
        }
        let program = make().map(Arc::new);
        let mut kept = kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= PROGRAMS_MAX {
            kept.clear();
        }
        kept.insert(key.clone(), program.clone());
        program
    }

    /// The way to answer cases of a likeness, found on first use; where enough of them are kept, it goes into `own`.
    pub(crate) fn way<'a>(
        &'a self,
        likeness: Likeness,
        own: &'a mut Option<Way>,
        find: impl FnOnce() -> Option<Way>,
    ) -> Option<&'a Way> {
        if let Some(kept) = self.ways.get(&likeness) {
            return Some(&kept.value);
        }
        let way = find()?;
        Some(if self.ways.len() < WAYS_MAX { &self.ways.insert(likeness, way).value } else { own.insert(way) })
    }

    /// How many ways are kept.
    #[cfg(test)]
    pub(crate) fn ways(&self) -> usize {
        self.ways.len()
    }

    /// What should not be said in it: read on first use.
    pub(crate) fn terms(&self, book: &Inner) -> Result<&Terms, Error> {
        let terms = self.terms.get_or_init(|| {
            if let Some(terms) = Terms::builtin(&book.stack, &self.chain) {
                return Ok(terms);
            }
            let functions = book.function_words().map_err(|error| error.diagnostics().to_vec())?;
            Terms::new(&book.terms(&self.chain)?, functions)
        });
        terms.as_ref().map_err(|diagnostics| Error::pack(diagnostics.clone()))
    }

    /// A sentence of a scenario, compiled on first use; its `.short` form if that is wanted and there.
    pub(crate) fn sentence(
        &self,
        book: &Inner,
        scenario: &Scenario,
        message: usize,
        short: bool,
    ) -> Result<&Sentence, Error> {
        let program = self.scenarios.get_or_init(scenario.place, || Program::new(scenario.messages.len()));
        self.compiled(book, program, message, &scenario.messages[message].id, short, &scope(scenario, message))
    }

    /// Compiles a form of a sentence of a scenario with its places, for a check; `None` where it has no such form.
    pub(crate) fn trace(
        &self,
        book: &Inner,
        scenario: &Scenario,
        message: usize,
        form: Form,
    ) -> Option<Result<Traced, Vec<Diagnostic>>> {
        let id = &scenario.messages[message].id;
        let attribute = match form {
            Form::Full => None,
            Form::Short if book.words.has(&self.links(), id, Some(SHORT)) => Some(SHORT),
            Form::Short => return None,
        };
        Some(book.words.compile_traced(&self.links(), id, attribute, &scope(scenario, message)))
    }

    /// Compiles a sentence of a channel's letter with its places, for a check.
    pub(crate) fn trace_letter(&self, book: &Inner, post: &Post, message: usize) -> Result<Traced, Vec<Diagnostic>> {
        let scope = Scope { facts: &book.common, item: None };
        book.words.compile_traced(&self.links(), &post.letter.messages[message], None, &scope)
    }

    /// A sentence of a channel's letter.
    pub(crate) fn letter(&self, book: &Inner, post: &Post, message: usize) -> Result<&Sentence, Error> {
        let letter = &post.letter;
        let program = self.letters.get_or_init(post.place, || Program::new(letter.messages.len()));
        let scope = Scope { facts: &book.common, item: None };
        self.compiled(book, program, message, &letter.messages[message], false, &scope)
    }

    fn compiled<'a>(
        &self,
        book: &Inner,
        program: &'a Program,
        message: usize,
        id: &str,
        short: bool,
        scope: &Scope<'_>,
    ) -> Result<&'a Sentence, Error> {
        let compile = |attribute| Box::new(book.words.compile(&self.links(), id, attribute, scope));
        if short {
            let compiled = program.short[message]
                .get_or_init(|| book.words.has(&self.links(), id, Some(SHORT)).then(|| compile(Some(SHORT))));
            if let Some(compiled) = compiled {
                return (**compiled).as_ref().map_err(|diagnostics| Error::pack(diagnostics.clone()));
            }
        }
        let compiled = program.full[message].get_or_init(|| compile(None));
        (**compiled).as_ref().map_err(|diagnostics| Error::pack(diagnostics.clone()))
    }
}
