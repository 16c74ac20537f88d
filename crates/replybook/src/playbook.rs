//! The entry point: packs in, replies out.

mod agent;
mod cells;
mod inner;
mod language;
mod sources;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, LazyLock};

pub(crate) use self::agent::{Agent, AgentText, Note};
pub(crate) use self::inner::{Basis, Inner, Post, Spoken};
pub(crate) use self::language::Language;
pub(crate) use self::sources::Sources;
use crate::case::Case;
use crate::check::{self, Depth, Report};
use crate::compose::{self, Prepared};
use crate::coverage::{self, Reachable};
use crate::diagnostic::{Severity, short};
use crate::error::{Error, ErrorKind};
use crate::finding::Finding;
use crate::guard::{self, Guarding, Sent};
use crate::outline::{CoveringCase, ExampleCase, MessageSource, ScenarioOutline};
use crate::pack::Pack;
use crate::readability::PlayReadability;
use crate::reply::{Explanation, Reply};
use crate::scenario::Department;
use crate::setting::Setting;

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
pub struct Playbook {
    book: Arc<Inner>,
    guarding: Guarding,
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
        Ok(Playbook::of(Inner::load(packs.into_iter().collect())?))
    }

    /// Stacks packs, the last on top, and [checks](crate::check()) all that they say: what a service does at its start.
    ///
    /// A playbook that is proved answers every case that is whole. What the guard would say of the replies is not looked at
    /// here: it looks at each of them. What is found and is no error does not hold it up;
    /// [`check`](crate::check()) tells it.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidPack`] with everything that is an error in [`Error::diagnostics`].
    ///
    /// # Examples
    /// ```
    /// use replybook::{Pack, Playbook};
    ///
    /// let playbook = match Playbook::proved([Pack::builtin()]) {
    ///     Ok(playbook) => playbook,
    ///     Err(error) => panic!("the packs are wrong:\n{error:#}"),
    /// };
    /// assert!(playbook.scenario_ids().any(|id| id == "cancel-order"));
    /// ```
    pub fn proved(packs: impl IntoIterator<Item = Pack>) -> Result<Playbook, Error> {
        let (book, Report { mut findings, .. }) = check::look(packs.into_iter().collect(), Depth::Proof);
        findings.retain(|finding| finding.severity == Severity::Error);
        match book {
            Some(book) if findings.is_empty() => Ok(Playbook::of(book)),
            _ => Err(Error::pack(findings)),
        }
    }

    fn of(book: Inner) -> Playbook {
        Playbook { book: Arc::new(book), guarding: Guarding::default() }
    }

    /// Says what becomes of what the guard finds in replies; without this, it is reported.
    ///
    /// # Examples
    /// ```
    /// use replybook::{Case, ErrorKind, Guarding, Playbook};
    ///
    /// let strict = Playbook::builtin().guarding(Guarding::Refuse);
    /// let case = Case::new("product-question")
    ///     .language("en")
    ///     .channel("amazon")
    ///     .fact("product", "Lamp")
    ///     .fact("topic", "details")
    ///     .fact("answer", "Send your photo to jana@example.com.");
    /// assert_eq!(strict.reply(&case).unwrap_err().kind(), ErrorKind::Refused);
    /// # Ok::<(), replybook::Error>(())
    /// ```
    #[must_use]
    pub fn guarding(self, guarding: Guarding) -> Playbook {
        Playbook { guarding, ..self }
    }

    /// Answers a case: decides the play, says it in the customer's language, and lays it out for the channel.
    ///
    /// Equal cases give equal replies, byte for byte.
    ///
    /// # Errors
    /// See [`ErrorKind`]. An incomplete case is one error that lists everything that is missing.
    pub fn reply(&self, case: &Case) -> Result<Reply, Error> {
        let mut reply = Reply::default();
        self.reply_into(case, &mut reply)?;
        Ok(reply)
    }

    /// Answers a case as [`Playbook::reply`] does, into a reply that is there already: what it has allocated is used again,
    /// and nothing else of it is left.
    ///
    /// # Errors
    /// As [`Playbook::reply`]. The reply is empty then.
    ///
    /// # Examples
    /// ```
    /// use replybook::{Case, Playbook, Reply};
    ///
    /// let playbook = Playbook::builtin();
    /// let mut reply = Reply::default();
    /// for order in ["NL-20417", "NL-20418"] {
    ///     let case = Case::new("change-address")
    ///         .language("en")
    ///         .received_at("2026-11-22T10:15:00Z")
    ///         .fact("order_id", order)
    ///         .fact("dispatch", "not-dispatched");
    ///     playbook.reply_into(&case, &mut reply)?;
    ///     let message = reply.message.as_ref().expect("this play says something");
    ///     assert!(message.body.contains(order));
    /// }
    /// # Ok::<(), replybook::Error>(())
    /// ```
    pub fn reply_into(&self, case: &Case, reply: &mut Reply) -> Result<(), Error> {
        compose::reply_into(&self.book, case, self.look(), reply).inspect_err(|_| *reply = Reply::default())
    }

    /// Decides a case and writes its values, so that nothing is left but to render the message: for benchmarks, which have
    /// other engines do just that.
    ///
    /// # Errors
    /// As [`Playbook::reply`]; also for a message that is out of the ordinary, and is not rendered in one piece.
    #[doc(hidden)]
    pub fn prepared<T>(&self, case: &Case, work: impl FnOnce(&Prepared<'_>) -> T) -> Result<T, Error> {
        compose::prepared(&self.book, case, work)
    }

    /// Answers a case, and says why this play was chosen and where each sentence came from.
    ///
    /// # Errors
    /// As [`Playbook::reply`].
    pub fn explain(&self, case: &Case) -> Result<(Reply, Explanation), Error> {
        compose::explain(&self.book, case, self.look())
    }

    /// The ids of all scenarios, in alphabetical order.
    pub fn scenario_ids(&self) -> impl Iterator<Item = &str> {
        self.book.scenario_ids()
    }

    /// What a scenario is about: its facts, its plays, what each says and has the agent do. Its title, questions and
    /// reasons are in the first of the [languages of agents](Playbook::agent_languages).
    ///
    /// # Errors
    /// [`ErrorKind::UnknownScenario`], or [`ErrorKind::InvalidPack`] if the scenario's file is wrong, or lacks words.
    pub fn scenario(&self, id: &str) -> Result<ScenarioOutline, Error> {
        ScenarioOutline::of(&self.book, self.book.agent(None)?, self.book.scenario(id)?)
    }

    /// What a scenario is about, in another of the [languages of agents](Playbook::agent_languages).
    ///
    /// # Errors
    /// As [`Playbook::scenario`], and [`ErrorKind::UnknownLanguage`] with the languages that there are.
    pub fn scenario_in(&self, id: &str, agent_language: &str) -> Result<ScenarioOutline, Error> {
        ScenarioOutline::of(&self.book, self.book.agent(Some(agent_language))?, self.book.scenario(id)?)
    }

    /// The facts of a scenario that take several values, of those that its [outline](Playbook::scenario) names.
    ///
    /// # Errors
    /// As [`Playbook::scenario`], but for words that are lacking.
    ///
    /// # Examples
    /// ```
    /// use replybook::Playbook;
    ///
    /// assert_eq!(Playbook::builtin().lists("cancel-order")?, ["items"]);
    /// # Ok::<(), replybook::Error>(())
    /// ```
    pub fn lists(&self, scenario: &str) -> Result<Vec<&str>, Error> {
        let outlined = self.book.scenario(scenario)?.outlined();
        Ok(outlined.filter(|(_, fact)| fact.ty.is_list()).map(|(_, fact)| &*fact.name).collect())
    }

    /// What an agent calls a department: in the first of the [languages of agents](Playbook::agent_languages), or in the
    /// one that is named.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownLanguage`], or [`ErrorKind::InvalidPack`] if the packs have no word for it.
    ///
    /// # Examples
    /// ```
    /// use replybook::{Department, Playbook};
    ///
    /// assert_eq!(Playbook::builtin().department(Department::Warehouse, Some("en"))?, "Warehouse");
    /// # Ok::<(), replybook::Error>(())
    /// ```
    pub fn department(&self, department: Department, agent_language: Option<&str>) -> Result<String, Error> {
        self.book.agent(agent_language)?.department(&self.book, department)
    }

    /// The example cases of a scenario, from its `cases/` folder, in the order of their names.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownScenario`], or [`ErrorKind::InvalidPack`] if a case's file is wrong.
    pub fn examples(&self, scenario: &str) -> Result<Vec<ExampleCase>, Error> {
        self.book.scenario(scenario)?;
        self.book.examples(scenario).into_iter().map(|(_, example)| example).collect()
    }

    /// The covering cases of a scenario: few cases that together reach every play, every sentence and the play without it,
    /// every variant of every select in every language, and every channel.
    ///
    /// They are made from the same analysis as the check, with values from the facts' examples, and are the same as long
    /// as the play that they are of, what it says, and the plays above it stay as they are. What a scenario says is looked
    /// at in all languages, and in all voices where a case names none.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownScenario`], or [`ErrorKind::InvalidPack`] if the scenario's file is wrong.
    ///
    /// # Examples
    /// ```
    /// use replybook::Playbook;
    ///
    /// let playbook = Playbook::builtin();
    /// for covering in playbook.covering_cases("review-request")? {
    ///     let reply = playbook.reply(&covering.case.language("en"))?;
    ///     assert!(reply.answers.iter().any(|answer| answer.play == covering.play));
    /// }
    /// # Ok::<(), replybook::Error>(())
    /// ```
    pub fn covering_cases(&self, scenario: &str) -> Result<Vec<CoveringCase>, Error> {
        self.book.scenario(scenario)?;
        Ok(check::covering_cases(&self.book, scenario))
    }

    /// Every way in which a case can be said: in the languages that the packs declare, each followed by its regions that have
    /// words of their own, and in each voice, unless the case settles it.
    ///
    /// # Examples
    /// ```
    /// use replybook::{Case, Playbook};
    ///
    /// let settings = Playbook::builtin().settings(&Case::new("cancel-order"));
    /// assert!(settings.iter().any(|setting| setting.language == "de-AT" && setting.voice.as_deref() == Some("formal")));
    /// ```
    pub fn settings(&self, case: &Case) -> Vec<Setting> {
        Setting::all(&self.book, case)
    }

    /// What cases reach of a scenario, each thing with the number of replies that reach it: what none does is at nought.
    ///
    /// The cases are answered in every setting; of a case that asks several things, those about the scenario are looked at.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownScenario`], or [`ErrorKind::InvalidPack`] if the scenario's file is wrong.
    ///
    /// # Examples
    /// ```
    /// use replybook::Playbook;
    ///
    /// let playbook = Playbook::builtin();
    /// let cases = playbook.covering_cases("review-request")?.into_iter().map(|covering| covering.case);
    /// let reached = playbook.reached("review-request", &cases.collect::<Vec<_>>())?;
    /// assert!(reached.iter().any(|(what, times)| what.name == "review-request/no-permission" && *times > 0));
    /// # Ok::<(), replybook::Error>(())
    /// ```
    pub fn reached(&self, scenario: &str, cases: &[Case]) -> Result<BTreeMap<Reachable, usize>, Error> {
        let settings = cases.iter().flat_map(|case| self.settings(case)).map(|setting| setting.case);
        let reached = coverage::of(&self.book, self.book.scenario(scenario)?, settings);
        Ok(reached.into_iter().map(|(what, reached)| (what, reached.times)).collect())
    }

    /// How a scenario's plays read in each language, measured on the replies to the covering cases in each voice: for each
    /// play that says something, in their order.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownScenario`], [`ErrorKind::InvalidPack`] if the scenario's file is wrong, or the error of a case that
    /// cannot be answered.
    ///
    /// # Examples
    /// ```
    /// use replybook::{Playbook, ReadingLimits};
    ///
    /// let read = Playbook::builtin().readability("review-request")?;
    /// let spanish = read.iter().find(|read| read.language == "es").expect("it is said in Spanish");
    /// let limits = ReadingLimits::of("es").expect("there are limits for Spanish");
    /// assert!(spanish.words_per_sentence() <= limits.words_per_sentence);
    /// # Ok::<(), replybook::Error>(())
    /// ```
    pub fn readability(&self, scenario: &str) -> Result<Vec<PlayReadability>, Error> {
        self.book.scenario(scenario)?;
        check::readability(&self.book, scenario)
    }

    /// A message as it stands in each language and region that words it, from the uppermost pack that does.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownMessage`] with the nearest that exists.
    pub fn message(&self, id: &str) -> Result<Vec<MessageSource>, Error> {
        let found = self.book.words.sources(id);
        if found.is_empty() {
            let agents = self.book.agents.iter().flat_map(|agent| agent.language.links());
            let languages: Vec<&str> = self.languages().chain(agents).collect();
            let ids = self.book.words.ids(&languages);
            let error = Error::new(ErrorKind::UnknownMessage, format!("no message is called `{}`", short(id)));
            return Err(error.known(id, ids.iter().copied()));
        }
        Ok(found)
    }

    /// The languages in which replies are written, without their regions.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.book.stack.languages().iter().map(String::as_str)
    }

    /// The languages that agents may read, the usual one first: [`Case::agent_language`] chooses.
    pub fn agent_languages(&self) -> impl Iterator<Item = String> {
        self.book.stack.agent_languages().iter().map(ToString::to_string)
    }

    /// The ids of all channels that are served.
    pub fn channels(&self) -> impl Iterator<Item = &str> {
        self.book.channel_ids()
    }

    /// The markets that are known, as ISO 3166-1 alpha-2.
    pub fn markets(&self) -> impl Iterator<Item = &str> {
        self.book.market_ids()
    }

    /// Who looks at a message before it leaves, if somebody does.
    fn look(&self) -> Option<impl Fn(&Sent<'_>) -> Result<Vec<Finding>, Error>> {
        (self.guarding != Guarding::Off).then_some(|sent: &Sent<'_>| self.guarded(sent))
    }

    /// What the guard finds in a message.
    fn guarded(&self, sent: &Sent<'_>) -> Result<Vec<Finding>, Error> {
        let findings = guard::look(&self.book, sent)?;
        match self.guarding == Guarding::Refuse && findings.iter().any(|found| found.severity == Severity::Error) {
            true => Err(Error::refused(&findings)),
            false => Ok(findings),
        }
    }

    pub(crate) fn shared(&self) -> Arc<Inner> {
        Arc::clone(&self.book)
    }

    #[cfg(test)]
    pub(crate) fn inner(&self) -> &Inner {
        &self.book
    }
}

impl fmt::Debug for Playbook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Playbook").field(&self.book.stack.info).finish()
    }
}
