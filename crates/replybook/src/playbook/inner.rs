//! What a playbook holds: the stack, and what has been parsed of it so far.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use unic_langid::LanguageIdentifier;

use super::cells::{Built, Cells};
use super::{Agent, Language, Sources};
use crate::bind::Roles;
use crate::case::Case;
use crate::channel::Channel;
use crate::check::Tables;
use crate::diagnostic::{Diagnostic, short};
use crate::duration::Duration;
use crate::error::{Error, ErrorKind};
use crate::fact::{FactTable, Slot, Type, Value};
use crate::guard::{self, Functions, FunctionsFile};
use crate::kept::Shelf;
use crate::layout::Layouts;
use crate::letter::{Letter, LetterFile};
use crate::locale;
use crate::market::Market;
use crate::outline::ExampleCase;
use crate::pack::{FACTS, FUNCTION_WORDS, GUARD, LETTER, Pack, PackFile, Stack};
use crate::scenario::{FactsFile, Scenario, ScenarioFile};
use crate::words::Words;
use crate::yaml;
use crate::zone::Zone;

/// How many languages are kept ready. Callers may name any region; the least that a service needs is far below this.
const LANGUAGES_MAX: usize = 64;

pub(crate) struct Inner {
    pub stack: Arc<Stack>,
    /// What the agent may read, the usual language first.
    pub agents: Box<[Agent]>,
    pub common: FactTable,
    pub roles: Roles,
    letter: LetterFile,
    pub words: Words,
    pub layouts: Layouts,
    scenarios: Cells<Scenario>,
    channels: Cells<Post>,
    markets: Cells<Market>,
    languages: RwLock<Vec<Arc<Language>>>,
    /// The languages that were chosen for cases: without a market, then in each, at its place.
    spoken: Shelf<[OnceLock<Box<Spoken>>; SPOKEN_MAX]>,
    /// What tells languages apart, for the guard.
    functions: OnceLock<Built<Functions>>,
    /// What covering cases are made from.
    pub tables: OnceLock<Tables>,
}

/// How many languages that cases ask for are kept of a market, for good; customers ask for two or three.
const SPOKEN_MAX: usize = 16;

/// The language that was chosen for the cases of one market that ask for it in the same words.
#[derive(Clone)]
pub(crate) struct Spoken {
    /// The case's `language` and its `fallback_language`.
    asked: [Option<Box<str>>; 2],
    pub choice: locale::Choice,
    pub language: Arc<Language>,
}

/// A channel, with the letter parts that it uses.
pub(crate) struct Post {
    /// Its place among the channels of its playbook.
    pub place: usize,
    pub channel: Channel,
    pub letter: Letter,
    /// The common facts that the channel supplies.
    pub supplied: Vec<(Slot, Value<'static>)>,
    /// Within which time the channel wants a message answered.
    pub reply_within: Option<Duration>,
}

impl Inner {
    pub(crate) fn load(packs: Vec<Pack>) -> Result<Inner, Error> {
        let sources = Sources::new(packs);
        let faults = sources.stack.faults();
        if !faults.is_empty() {
            return Err(Error::pack(faults));
        }
        let basis = Basis::read(&sources.stack).map_err(Error::pack)?;
        Ok(Inner::new(sources, basis))
    }

    pub(crate) fn new(Sources { stack, words, layouts }: Sources, Basis { common, roles, letter }: Basis) -> Inner {
        let agents = stack.agent_languages().iter().map(|tag| Agent::new(Language::new(tag, &stack))).collect();
        Inner {
            stack,
            agents,
            common,
            roles,
            letter,
            words,
            layouts,
            scenarios: Cells::new("templates/scenarios/", "/scenario.yaml"),
            channels: Cells::new("templates/channels/", ".yaml"),
            markets: Cells::new("templates/markets/", ".yaml"),
            languages: RwLock::new(Vec::new()),
            spoken: Shelf::default(),
            functions: OnceLock::new(),
            tables: OnceLock::new(),
        }
    }

    pub(crate) fn scenario_ids(&self) -> impl Iterator<Item = &str> {
        self.scenarios.ids(&self.stack)
    }

    pub(crate) fn channel_ids(&self) -> impl Iterator<Item = &str> {
        self.channels.ids(&self.stack)
    }

    pub(crate) fn market_ids(&self) -> impl Iterator<Item = &str> {
        self.markets.ids(&self.stack)
    }

    pub(crate) fn scenario(&self, id: &str) -> Result<&Arc<Scenario>, Error> {
        let build = |file: &PackFile<'_>, place| {
            understood(file, |scenario: ScenarioFile<'_>| scenario.build(id, place, &self.common))
        };
        self.built(&self.scenarios, id, build).unwrap_or_else(|| {
            let error = Error::new(ErrorKind::UnknownScenario, format!("no scenario is called `{}`", short(id)));
            Err(error.known(id, self.scenario_ids()))
        })
    }

    pub(crate) fn channel(&self, id: &str) -> Result<&Arc<Post>, Error> {
        let build = |channel: Channel, place| {
            channel.check()?;
            guard::check_policies(&channel)?;
            let reply_within = channel.reply_within()?;
            let letter = Letter::of_channel(&channel.letter, &self.common);
            let mut letter = letter.map_err(|problem| problem.within("letter"))?;
            // It was read once when the pack was loaded: what is wrong in it has been told there.
            letter.add(&self.letter, &self.common)?;
            let letter = letter.gathered(&self.common);
            let supplied = channel.supplies(&self.common, &self.roles).map_err(|problem| problem.within("facts"))?;
            Ok(Post { place, channel, letter, supplied, reply_within })
        };
        let build = |file: &PackFile<'_>, place| understood(file, |channel| build(channel, place));
        self.built(&self.channels, id, build).unwrap_or_else(|| {
            let message = match &self.common.get(self.roles.channel).ty {
                Type::Choice(members) if members.iter().any(|member| **member == *id) => {
                    format!("the channel `{id}` is not served by these packs")
                }
                _ => format!("no channel is called `{}`", short(id)),
            };
            Err(Error::new(ErrorKind::UnknownChannel, message).known(id, self.channel_ids()))
        })
    }

    pub(crate) fn market(&self, id: &str) -> Result<&Arc<Market>, Error> {
        let build = |mut market: Market, place| {
            id.clone_into(&mut market.id);
            market.place = place;
            market.check()?;
            market.fits(self.common.get(self.roles.guarantee_years))?;
            market.zone = market.time_zones.first().and_then(|name| Zone::get(name));
            Ok(market)
        };
        let build = |file: &PackFile<'_>, place| understood(file, |market| build(market, place));
        self.built(&self.markets, id, build).unwrap_or_else(|| {
            let error = Error::new(ErrorKind::UnknownMarket, format!("no market is called `{}`", short(id)));
            Err(error.known(id, self.market_ids()))
        })
    }

    /// The example cases of a scenario in the order of their names, each with its file.
    pub(crate) fn examples(&self, scenario: &str) -> Vec<(String, Result<ExampleCase, Error>)> {
        let folder = format!("templates/scenarios/{scenario}/cases/");
        let example = |name: &str| {
            let path = format!("{folder}{name}.yaml");
            let file = self.stack.file(&path)?;
            let example = read(&file).and_then(|case: Case| {
                ExampleCase::new(name, scenario, case).map_err(|problem| Error::pack(vec![file.locate(problem)]))
            });
            Some((path, example))
        };
        self.stack.names(&folder, ".yaml").iter().filter_map(|name| example(name)).collect()
    }

    /// The files of terms of a chain of languages, each as it is in effect: `<language>.yaml`, then `<language>.<name>.yaml`.
    pub(crate) fn terms(&self, chain: &[String]) -> Result<Vec<guard::Source<'_>>, Vec<Diagnostic>> {
        let names = self.stack.names(GUARD, ".yaml");
        let mut sources = Vec::new();
        let mut wrong = Vec::new();
        for (level, language) in chain.iter().enumerate() {
            for name in names.iter().filter(|name| guard::language_of(name) == language) {
                let Some(file) = self.stack.file(&format!("{GUARD}{name}.yaml")) else { continue };
                let read = file.read();
                match read {
                    Ok(entries) => sources.push(guard::Source { level, file, entries }),
                    Err(diagnostic) => wrong.push(diagnostic),
                }
            }
        }
        if wrong.is_empty() { Ok(sources) } else { Err(wrong) }
    }

    /// What tells languages apart, read on first use.
    pub(crate) fn function_words(&self) -> Result<&Functions, Error> {
        let read = self.functions.get_or_init(|| {
            let Some(file) = self.stack.file(FUNCTION_WORDS) else { return Ok(Arc::default()) };
            if file.is_builtin() {
                return Ok(Arc::new(Functions::builtin()));
            }
            let words: FunctionsFile = file.read().map_err(|wrong| vec![wrong])?;
            words.build().map(Arc::new).map_err(|problem| vec![file.locate(problem)])
        });
        read.as_deref().map_err(|wrong| Error::pack(wrong.clone()))
    }

    /// What is built from the file of an id and its place, on first use; `None` if there is no such file.
    fn built<'c, T>(
        &self,
        cells: &'c Cells<T>,
        id: &str,
        build: impl FnOnce(&PackFile<'_>, usize) -> Result<T, Vec<Diagnostic>>,
    ) -> Option<Result<&'c Arc<T>, Error>> {
        let cell = cells.get(&self.stack, id)?;
        let built = cell.value.get_or_init(|| {
            // What has a cell has a file.
            let Some(file) = self.stack.file(&cells.path(id)) else { return Err(Vec::new()) };
            build(&file, cell.place).map(Arc::new)
        });
        Some(built.as_ref().map_err(|wrong| Error::pack(wrong.clone())))
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
        let language = Arc::new(self.speak(used));
        languages.push(Arc::clone(&language));
        language
    }

    /// The language of a case's reply, chosen on first use.
    pub(crate) fn spoken(&self, case: &Case, market: Option<&Market>) -> Result<Cow<'_, Spoken>, Error> {
        let asked = [&case.language, &case.fallback_language].map(Option::as_deref);
        let of_market = self.spoken.get_or_init(market.map_or(0, |market| 1 + market.place), Default::default);
        for cell in of_market {
            if cell.get().is_none() {
                // Where another thread is first, the place is its.
                let _ = cell.set(Box::new(self.choose(asked, market)?));
            }
            if let Some(spoken) = cell.get()
                && spoken.asked.iter().zip(asked).all(|(kept, asked)| kept.as_deref() == asked)
            {
                return Ok(Cow::Borrowed(spoken));
            }
        }
        self.choose(asked, market).map(Cow::Owned)
    }

    fn choose(&self, asked: [Option<&str>; 2], market: Option<&Market>) -> Result<Spoken, Error> {
        let [language, fallback] = asked.map(|text| text.map(locale::tag).transpose());
        let choice = locale::choose(language?.as_ref(), fallback?.as_ref(), market, self.stack.languages())?;
        let language = self.language(&choice.used);
        Ok(Spoken { asked: asked.map(|text| text.map(Box::from)), choice, language })
    }

    fn speak(&self, used: &LanguageIdentifier) -> Language {
        Language::new(used, &self.stack)
    }

    /// What the agent reads: the language that is asked for, or the usual one.
    pub(crate) fn agent(&self, asked: Option<&str>) -> Result<&Agent, Error> {
        let Some(asked) = asked else { return Ok(&self.agents[0]) };
        let known = self.stack.agent_languages();
        match locale::read_by(&locale::tag(asked)?, known) {
            Some(at) => Ok(&self.agents[at]),
            None => {
                let message = format!("nothing is written for agents in `{}`", short(asked));
                let known: Vec<String> = known.iter().map(ToString::to_string).collect();
                let error = Error::new(ErrorKind::UnknownLanguage, message);
                Err(error.help(format!("there are: {}", known.join(", "))))
            }
        }
    }

    /// The languages of replies, each followed by its regions that some pack has words for.
    pub(crate) fn reply_languages(&self) -> Vec<Arc<Language>> {
        self.reply_tags().into_iter().filter_map(|tag| Some(Arc::new(self.speak(&tag.parse().ok()?)))).collect()
    }

    /// As [`Inner::reply_languages`], by their tags.
    pub(crate) fn reply_tags(&self) -> Vec<&str> {
        let folders = self.words.languages();
        let mut tags = Vec::new();
        for declared in self.stack.languages() {
            let is_region = |folder: &&str| folder.split_once('-').is_some_and(|(language, _)| language == declared);
            tags.push(declared.as_str());
            tags.extend(folders.iter().copied().filter(is_region));
        }
        tags
    }

    /// The place of a message that is said, for an explanation.
    pub(crate) fn origin(&self, language: &Language, id: &str) -> Option<(String, usize, String)> {
        let origin = self.words.origin(&language.links(), id)?;
        Some((origin.path.to_owned(), origin.line, origin.language.to_owned()))
    }
}

/// What a file means, once it is read.
fn understood<'f, F: Deserialize<'f>, T>(
    file: &'f PackFile<'_>,
    build: impl FnOnce(F) -> Result<T, yaml::Problems>,
) -> Result<T, Vec<Diagnostic>> {
    let read = file.read().map_err(|diagnostic| vec![diagnostic])?;
    build(read).map_err(|problems| problems.located(|problem| file.locate(problem)))
}

fn read<T: DeserializeOwned>(file: &PackFile<'_>) -> Result<T, Error> {
    file.read().map_err(|diagnostic| Error::pack(vec![diagnostic]))
}

/// What every reply stands on: the common facts and the letter.
pub(crate) struct Basis {
    common: FactTable,
    roles: Roles,
    letter: LetterFile,
}

impl Basis {
    /// # Errors
    /// What is wrong with the two files, or with what the stack has in their place.
    pub(crate) fn read(stack: &Stack) -> Result<Basis, Vec<Diagnostic>> {
        // That a stack lacks one of them is one of its faults.
        let (Some(facts), Some(letter)) = (stack.file(FACTS), stack.file(LETTER)) else { return Err(stack.faults()) };
        let read = facts.read().map_err(|wrong| vec![wrong]).and_then(|file: FactsFile| {
            let found = file.table().and_then(|common| Ok((Roles::find(&common)?, common)));
            found.map_err(|problems| problems.located(|problem| facts.locate(problem)))
        });
        let parts: Result<LetterFile, _> = letter.read();
        match (read, parts) {
            (Ok((roles, common)), Ok(parts)) => {
                // That the built-in letter fits the built-in facts is held by tests.
                if !(facts.is_builtin() && letter.is_builtin()) {
                    let fits = Letter::default().add(&parts, &common);
                    fits.map_err(|problem| vec![letter.locate(problem)])?;
                }
                Ok(Basis { common, roles, letter: parts })
            }
            (read, parts) => Err(read.err().into_iter().flatten().chain(parts.err()).collect()),
        }
    }
}
