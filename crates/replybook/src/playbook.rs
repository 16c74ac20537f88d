//! The entry point: packs in, replies out.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, OnceLock, PoisonError, RwLock};

use unic_langid::LanguageIdentifier;

use crate::bind::Roles;
use crate::case::Case;
use crate::channel::Channel;
use crate::diagnostic::Diagnostic;
use crate::error::{Error, ErrorKind};
use crate::fact::{FactTable, Type};
use crate::format::Formats;
use crate::layout::Layouts;
use crate::letter::{Letter, LetterFile};
use crate::locale;
use crate::market::Market;
use crate::outline::{ExampleCase, MessageSource, ScenarioOutline};
use crate::pack::{Pack, Stack};
use crate::reply::{Explanation, Reply};
use crate::scenario::{FactsFile, Scenario, ScenarioFile};
use crate::words::{FtlFile, Scope, Sentence, Words};
use crate::{compose, yaml};

/// How many languages are kept ready. Callers may name any region; the least that a service needs is far below this.
const LANGUAGES_MAX: usize = 64;

/// A stack of packs, ready to answer.
///
/// Cheap to clone, and safe to share between threads. Scenarios and sentences are compiled when a reply first needs them
/// and kept.
///
/// # Examples
/// ```
/// use replybook::{Case, Playbook};
///
/// let case = Case::new("change-address")
///     .language("en")
///     .received_at("2026-11-22T10:15:00Z")
///     .fact("order_id", "NL-20417")
///     .fact("dispatch", "not-dispatched");
/// let reply = Playbook::builtin().reply(&case)?;
/// assert_eq!(reply.answers[0].play, "verify-first");
/// # Ok::<(), replybook::Error>(())
/// ```
#[derive(Clone)]
pub struct Playbook(Arc<Inner>);

pub(crate) struct Inner {
    pub stack: Stack,
    pub common: FactTable,
    pub roles: Roles,
    letter: LetterFile,
    words: Words,
    pub layouts: Layouts,
    scenarios: BTreeMap<Box<str>, OnceLock<Built<Scenario>>>,
    channels: BTreeMap<Box<str>, OnceLock<Built<Post>>>,
    markets: BTreeMap<Box<str>, OnceLock<Built<Market>>>,
    languages: RwLock<Vec<Arc<Language>>>,
}

type Built<T> = Result<Arc<T>, Vec<Diagnostic>>;

/// A channel, with the letter parts that it uses.
pub(crate) struct Post {
    pub channel: Channel,
    pub letter: Letter,
}

/// A language, with what has been compiled in it so far.
pub(crate) struct Language {
    pub used: LanguageIdentifier,
    pub chain: Vec<String>,
    pub formats: Formats,
    scenarios: BTreeMap<Box<str>, OnceLock<Program>>,
    letters: BTreeMap<Box<str>, OnceLock<Program>>,
}

type Compiled = Result<Sentence, Vec<Diagnostic>>;

/// The sentences of a scenario, or of a channel's letter, in one language.
#[derive(Default)]
struct Program {
    full: Vec<OnceLock<Compiled>>,
    /// The `.short` forms; `None` where a message has none.
    short: Vec<OnceLock<Option<Compiled>>>,
}

impl Program {
    fn new(messages: usize) -> Program {
        Program {
            full: (0..messages).map(|_| OnceLock::new()).collect(),
            short: (0..messages).map(|_| OnceLock::new()).collect(),
        }
    }
}

impl Playbook {
    /// The playbook of the built-in pack.
    pub fn builtin() -> Playbook {
        static BUILTIN: LazyLock<Playbook> =
            LazyLock::new(|| Playbook::load([Pack::builtin()]).expect("the built-in pack is held by tests"));
        BUILTIN.clone()
    }

    /// Stacks packs, the last on top: YAML and Tera files are replaced whole, Fluent messages one by one.
    ///
    /// Only what every reply needs is parsed here; a scenario that is broken is an error of the replies that need it.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidPack`] if no pack is given, if the common facts or the letter are missing or wrong, or if no
    /// pack declares its languages.
    ///
    /// # Examples
    /// ```
    /// use replybook::{Pack, Playbook};
    /// # let folder = tempfile::tempdir()?;
    /// # std::fs::create_dir_all(folder.path().join("locales/de"))?;
    /// # std::fs::write(folder.path().join("locales/de/letter.ftl"), "# voice: neutral\nletter-closing = Herzliche Grüße\n")?;
    /// # let brand = folder.path();
    ///
    /// let playbook = Playbook::load([Pack::builtin(), Pack::dir(brand)?])?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn load(packs: impl IntoIterator<Item = Pack>) -> Result<Playbook, Error> {
        let stack = Stack::new(packs.into_iter().collect())?;
        let common = {
            let (file, text) = need(&stack, "templates/facts.yaml")?;
            let facts: FactsFile = read(file, text)?;
            facts.table().map_err(|problem| Error::pack(vec![problem.locate(file, text)]))?
        };
        let roles = Roles::find(&common).map_err(|name| {
            let diagnostic = Diagnostic::new("templates/facts.yaml", format!("the common fact `{name}` is missing"))
                .help("copy the built-in file and add to it");
            Error::pack(vec![diagnostic])
        })?;
        let letter = {
            let (file, text) = need(&stack, "templates/letter.yaml")?;
            read(file, text)?
        };
        let ftl = stack.all("locales/").filter_map(|(pack, path, text)| {
            let (language, file) = path.strip_prefix("locales/")?.split_once('/')?;
            let stem = file.strip_suffix(".ftl")?;
            let (language, stem) = (language.to_owned(), stem.to_owned());
            Some(FtlFile { pack, language, stem, path: path.to_owned(), text: text.to_owned().into() })
        });
        let words = Words::new(ftl.collect());
        let layouts = stack.all("templates/layouts/").filter_map(|(_, path, text)| {
            Some((path.strip_prefix("templates/layouts/")?.to_owned(), path.to_owned(), text.to_owned()))
        });
        let layouts = Layouts::new(layouts.collect());
        let scenarios = cells(stack.names("templates/scenarios/", "/scenario.yaml"));
        let channels = cells(stack.names("templates/channels/", ".yaml"));
        let markets = cells(stack.names("templates/markets/", ".yaml"));
        let languages = RwLock::new(Vec::new());
        Ok(Playbook(Arc::new(Inner {
            stack,
            common,
            roles,
            letter,
            words,
            layouts,
            scenarios,
            channels,
            markets,
            languages,
        })))
    }

    /// Answers a case: decides the play, says it in the customer's language, and lays it out for the channel.
    ///
    /// Equal cases give equal replies, byte for byte.
    ///
    /// # Errors
    /// See [`ErrorKind`]. An incomplete case is one error that lists everything that is missing.
    pub fn reply(&self, case: &Case) -> Result<Reply, Error> {
        compose::reply(&self.0, case)
    }

    /// Answers a case, and says why this play was chosen and where each sentence came from.
    ///
    /// # Errors
    /// As [`Playbook::reply`].
    pub fn explain(&self, case: &Case) -> Result<(Reply, Explanation), Error> {
        compose::explain(&self.0, case)
    }

    /// The ids of all scenarios, in alphabetical order.
    pub fn scenario_ids(&self) -> impl Iterator<Item = &str> {
        self.0.scenarios.keys().map(|id| &**id)
    }

    /// What a scenario is about: its facts, its plays, what each says and has the agent do.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownScenario`], or [`ErrorKind::InvalidPack`] if the scenario's file is wrong.
    pub fn scenario(&self, id: &str) -> Result<ScenarioOutline, Error> {
        Ok(ScenarioOutline::of(&*self.0.scenario(id)?))
    }

    /// The example cases of a scenario, from its `cases/` folder, in the order of their names.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownScenario`], or [`ErrorKind::InvalidPack`] if a case's file is wrong.
    pub fn examples(&self, scenario: &str) -> Result<Vec<ExampleCase>, Error> {
        self.0.scenario(scenario)?;
        let folder = format!("templates/scenarios/{scenario}/cases/");
        let stack = &self.0.stack;
        stack
            .names(&folder, ".yaml")
            .map(|name| {
                let path = format!("{folder}{name}.yaml");
                let text = stack.file(&path).unwrap_or_default();
                let case: Case = read(&path, text)?;
                ExampleCase::new(name, scenario, case).map_err(|problem| Error::pack(vec![problem.locate(&path, text)]))
            })
            .collect()
    }

    /// A message as it stands in each language and region that words it, from the uppermost pack that does.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownMessage`] with the nearest that exists.
    pub fn message(&self, id: &str) -> Result<Vec<MessageSource>, Error> {
        let found = self.0.words.sources(id);
        if found.is_empty() {
            let languages: Vec<&str> = self.0.stack.languages().iter().map(String::as_str).collect();
            let ids = self.0.words.ids(&languages);
            let error = Error::new(ErrorKind::UnknownMessage, format!("no message is called `{id}`"));
            return Err(error.known(id, ids.iter().copied()));
        }
        Ok(found)
    }

    /// The languages in which replies are written, without their regions.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.stack.languages().iter().map(String::as_str)
    }

    /// The ids of all channels that are served.
    pub fn channels(&self) -> impl Iterator<Item = &str> {
        self.0.channels.keys().map(|id| &**id)
    }

    /// The markets that are known, as ISO 3166-1 alpha-2.
    pub fn markets(&self) -> impl Iterator<Item = &str> {
        self.0.markets.keys().map(|id| &**id)
    }

    #[cfg(test)]
    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }
}

impl Inner {
    pub(crate) fn scenario(&self, id: &str) -> Result<Arc<Scenario>, Error> {
        let Some(cell) = self.scenarios.get(id) else {
            let error = Error::new(ErrorKind::UnknownScenario, format!("no scenario is called `{id}`"));
            return Err(error.known(id, self.scenarios.keys().map(|id| &**id)));
        };
        self.built(cell, &format!("templates/scenarios/{id}/scenario.yaml"), |file: ScenarioFile| {
            file.build(id, &self.common)
        })
    }

    pub(crate) fn channel(&self, id: &str) -> Result<Arc<Post>, Error> {
        let Some(cell) = self.channels.get(id) else {
            let error = Error::new(ErrorKind::UnknownChannel, format!("no channel is called `{id}`"));
            let error = match &self.common.get(self.roles.channel).ty {
                Type::Choice(members) if members.iter().any(|member| **member == *id) => {
                    Error::new(ErrorKind::UnknownChannel, format!("the channel `{id}` is not served by these packs"))
                }
                _ => error,
            };
            return Err(error.known(id, self.channels.keys().map(|id| &**id)));
        };
        self.built(cell, &format!("templates/channels/{id}.yaml"), |channel: Channel| {
            channel.layout.check().map_err(|problem| problem.within("layout"))?;
            let mut letter = Letter::default();
            letter.add(&channel.letter, &self.common).map_err(|problem| problem.within("letter"))?;
            letter.add(&self.letter, &self.common).map_err(|mut problem| {
                // The place is one in letter.yaml; its path says more here than a line of the channel's file.
                problem.message = format!("templates/letter.yaml: {}", problem.message);
                problem
            })?;
            Ok(Post { channel, letter })
        })
    }

    pub(crate) fn market(&self, id: &str) -> Result<Arc<Market>, Error> {
        let Some(cell) = self.markets.get(id) else {
            let error = Error::new(ErrorKind::UnknownMarket, format!("no market is called `{id}`"));
            return Err(error.known(id, self.markets.keys().map(|id| &**id)));
        };
        self.built(cell, &format!("templates/markets/{id}.yaml"), |mut market: Market| {
            id.clone_into(&mut market.id);
            Ok(market)
        })
    }

    fn built<F: serde::de::DeserializeOwned, T>(
        &self,
        cell: &OnceLock<Built<T>>,
        path: &str,
        build: impl FnOnce(F) -> Result<T, yaml::Problem>,
    ) -> Result<Arc<T>, Error> {
        let built = cell.get_or_init(|| {
            let text = self.stack.file(path).unwrap_or_default();
            let file = yaml::read(path, text).map_err(|diagnostic| vec![diagnostic])?;
            build(file).map(Arc::new).map_err(|problem| vec![problem.locate(path, text)])
        });
        built.clone().map_err(Error::pack)
    }

    /// A language, with its formatters and what has been compiled in it.
    pub(crate) fn language(&self, used: &LanguageIdentifier) -> Arc<Language> {
        let find = |languages: &[Arc<Language>]| languages.iter().find(|language| language.used == *used).cloned();
        if let Some(language) = find(&self.languages.read().unwrap_or_else(PoisonError::into_inner)) {
            return language;
        }
        let mut languages = self.languages.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(language) = find(&languages) {
            return language;
        }
        if languages.len() >= LANGUAGES_MAX {
            languages.clear();
        }
        let language = Arc::new(Language {
            used: used.clone(),
            chain: locale::chain(used),
            formats: Formats::new(&used.to_string()),
            scenarios: self.scenarios.keys().map(|id| (id.clone(), OnceLock::new())).collect(),
            letters: self.channels.keys().map(|id| (id.clone(), OnceLock::new())).collect(),
        });
        languages.push(Arc::clone(&language));
        language
    }

    /// The place of a message that is said, for an explanation.
    pub(crate) fn origin(&self, language: &Language, id: &str) -> Option<(String, usize, String)> {
        let origin = self.words.origin(&language.links(), id)?;
        Some((origin.path.to_owned(), origin.line, origin.language.to_owned()))
    }

    #[cfg(test)]
    pub(crate) fn words(&self) -> &Words {
        &self.words
    }
}

impl Language {
    pub(crate) fn links(&self) -> Vec<&str> {
        self.chain.iter().map(String::as_str).collect()
    }

    /// A sentence of a scenario, compiled on first use; its `.short` form if that is wanted and there.
    pub(crate) fn sentence(
        &self,
        book: &Inner,
        scenario: &Scenario,
        message: usize,
        short: bool,
    ) -> Result<&Sentence, Error> {
        let cell = self.scenarios.get(&scenario.id).expect("a language knows every scenario of its playbook");
        let program = cell.get_or_init(|| Program::new(scenario.messages.len()));
        let used = &scenario.messages[message];
        let item = used.each.and_then(|slot| match &scenario.facts.get(slot).ty {
            Type::List { of, .. } => Some(&**of),
            _ => None,
        });
        let scope = Scope { facts: &scenario.facts, item };
        self.compiled(book, program, message, &used.id, short, &scope)
    }

    /// A sentence of a channel's letter.
    pub(crate) fn letter(
        &self,
        book: &Inner,
        channel: &str,
        letter: &Letter,
        message: usize,
    ) -> Result<&Sentence, Error> {
        let cell = self.letters.get(channel).expect("a language knows every channel of its playbook");
        let program = cell.get_or_init(|| Program::new(letter.messages.len()));
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
        let compile = |attribute| book.words.compile(&self.links(), id, attribute, scope);
        if short {
            let compiled = program.short[message]
                .get_or_init(|| book.words.has(&self.links(), id, Some("short")).then(|| compile(Some("short"))));
            if let Some(compiled) = compiled {
                return compiled.as_ref().map_err(|diagnostics| Error::pack(diagnostics.clone()));
            }
        }
        let compiled = program.full[message].get_or_init(|| compile(None));
        compiled.as_ref().map_err(|diagnostics| Error::pack(diagnostics.clone()))
    }
}

fn need<'a>(stack: &'a Stack, path: &'static str) -> Result<(&'static str, &'a str), Error> {
    match stack.file(path) {
        Some(text) => Ok((path, text)),
        None => Err(Error::new(ErrorKind::InvalidPack, format!("no pack has `{path}`"))
            .help("lay the pack over the built-in one: `Playbook::load([Pack::builtin(), …])`")),
    }
}

fn read<T: serde::de::DeserializeOwned>(file: &str, text: &str) -> Result<T, Error> {
    yaml::read(file, text).map_err(|diagnostic| Error::pack(vec![diagnostic]))
}

/// A place for each name; what lies deeper in folders is another scenario's or nobody's.
fn cells<'a, T>(names: impl Iterator<Item = &'a str>) -> BTreeMap<Box<str>, OnceLock<T>> {
    names.filter(|name| !name.contains('/')).map(|name| (name.into(), OnceLock::new())).collect()
}
