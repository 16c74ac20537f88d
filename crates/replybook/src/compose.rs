//! From a case to a reply: the facts are bound, the plays decided, the sentences said, and the message laid out.

mod agent;
mod draft;
mod explain;
mod message;
mod observe;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::sync::Arc;

pub(crate) use self::draft::Draft;
pub(crate) use self::observe::{Observed, Text, observe, observe_about};
use crate::bind::{self, Bound, Given, Surroundings, TopFacts};
use crate::case::{Case, Facts};
use crate::decide::{self, Decision, Missing};
use crate::error::{Error, ErrorKind};
use crate::fact::{is_missing, scalar};
use crate::finding::Finding;
use crate::locale;
use crate::market::Market;
use crate::moment;
use crate::playbook::{Agent, Inner, Language, Post};
use crate::reply::{Explanation, Reply};
use crate::scenario::{Group, Scenario};

/// How many questions a case may ask beside its own.
const ALSO_MAX: usize = 3;

/// Answers a case, and lets somebody look at the message before it leaves.
pub(crate) fn reply(book: &Inner, case: &Case, look: impl FnOnce(&Sent<'_>) -> Looked) -> Result<Reply, Error> {
    at_desk(book, case, |desk, choice| Ok(desk.reply(case, choice, look)?.0))
}

pub(crate) fn explain(
    book: &Inner,
    case: &Case,
    look: impl FnOnce(&Sent<'_>) -> Looked,
) -> Result<(Reply, Explanation), Error> {
    at_desk(book, case, |desk, choice| {
        let (reply, draft) = desk.reply(case, choice, look)?;
        let decisions = desk.decided(draft.as_ref());
        let sentences = draft.map(|draft| desk.said(&draft)).unwrap_or_default();
        Ok((reply, Explanation { decisions, sentences }))
    })
}

/// What was found in a message that is ready.
type Looked = Result<Vec<Finding>, Error>;

/// A message that is ready, and what is known of it.
pub(crate) struct Sent<'a> {
    /// The text, without markup.
    pub body: &'a str,
    pub subject: Option<&'a str>,
    /// What it was composed of, if that is at hand.
    pub draft: Option<&'a Draft<'a>>,
    pub post: &'a Post,
    pub language: &'a Language,
    /// The country, if one is known.
    pub market: Option<&'a str>,
    /// The number of the order that it is about, if one is known.
    pub order: Option<&'a str>,
    /// Whether somebody typed it.
    pub typed: bool,
}

impl Sent<'_> {
    /// The message whose sentence holds a part of the text.
    pub(crate) fn said_by(&self, part: &str) -> Option<&str> {
        let Draft { text, said, .. } = self.draft?;
        said.iter().find(|spoken| text[spoken.text.clone()].contains(part)).map(|spoken| spoken.id)
    }
}

/// Answers a case, and hands over each text that the message says on the last question of the case: a complaint may stand
/// before it.
pub(crate) fn read(
    book: &Inner,
    case: &Case,
    look: impl FnOnce(&Sent<'_>) -> Looked,
    mut heard: impl FnMut(&str),
) -> Result<Reply, Error> {
    at_desk(book, case, |desk, choice| {
        let (reply, draft) = desk.reply(case, choice, look)?;
        let last = desk.last();
        let said = draft.iter().flat_map(|draft| draft.said.iter().map(move |spoken| (draft, spoken)));
        for (draft, spoken) in said.filter(|(_, spoken)| spoken.at == last && spoken.section.is_some()) {
            heard(&draft.text[spoken.text.clone()]);
        }
        Ok(reply)
    })
}

/// A question of a case with its facts, before its play is decided.
struct Asked {
    /// Its place in the case: 0 for the case's own.
    place: usize,
    scenario: Arc<Scenario>,
    bound: Bound,
}

/// Reads a case and decides its plays; the work is done with everything that a message is written from.
fn at_desk<T>(
    book: &Inner,
    case: &Case,
    work: impl FnOnce(&Desk<'_>, &locale::Choice) -> Result<T, Error>,
) -> Result<T, Error> {
    let agent = book.agent(case.agent_language.as_deref())?;
    answered(book, case, agent, work).map_err(|error| asked_in(book, case, agent, error))
}

/// Puts the questions for what is missing in the agent's language. One that cannot be read stays in English: the error is
/// about the case.
fn asked_in(book: &Inner, case: &Case, agent: &Agent, error: Error) -> Error {
    if agent.reads_english() {
        return error;
    }
    error.asked_by(|question, fact| {
        let id = question.checked_sub(1).map_or(Some(&case.scenario), |at| Some(&case.also.get(at)?.scenario))?;
        let scenario = book.scenario(id).ok()?;
        agent.ask(book, &scenario, scenario.facts.find(fact)?).ok()?
    })
}

fn answered<T>(
    book: &Inner,
    case: &Case,
    agent: &Agent,
    work: impl FnOnce(&Desk<'_>, &locale::Choice) -> Result<T, Error>,
) -> Result<T, Error> {
    if case.also.len() > ALSO_MAX {
        let message = format!("the case asks {} further questions; {ALSO_MAX} fit into one message", case.also.len());
        return Err(Error::new(ErrorKind::InvalidCase, message));
    }
    let top = TopFacts::of(case, &book.common);
    let given = bind::gather(case, &top)?;
    let named = |fact: &str| {
        let (_, raw) = given.iter().find(|(name, raw)| *name == fact && !is_missing(raw))?;
        // As the fact itself is read: a member that looks like a number may be given as one.
        scalar(raw).map(|name| match name {
            Cow::Borrowed(name) => Cow::Borrowed(name.trim()),
            Cow::Owned(name) => Cow::Owned(name.trim().to_owned()),
        })
    };
    let market = named("market").map(|id| book.market(&id)).transpose()?;
    let channel = named("channel");
    let channel = channel.as_deref().unwrap_or(bind::USUAL_CHANNEL);
    let post = book.channel(channel)?;
    let tag = |text: &Option<String>| text.as_deref().map(locale::tag).transpose();
    let choice = locale::choose(
        tag(&case.language)?.as_ref(),
        tag(&case.fallback_language)?.as_ref(),
        market.as_deref(),
        book.stack.languages(),
    )?;
    let language = book.language(&choice.used);
    let around = Surroundings {
        roles: &book.roles,
        supplied: &post.supplied,
        market: market.as_deref(),
        languages: &language.chain,
        offset: named("received_at").and_then(|text| moment::offset(&text)),
        voice: language.voice.as_deref(),
    };

    let mut asked = ask(book, case, &given, channel, &around)?;
    let plays = choose_all(book, &mut asked);
    let lacking = |asked: &Asked, decision: &Decision<'_>, missing: &mut Missing| {
        draft::lacking(book, &language, &post, asked, decision, missing);
    };
    let decisions = decide_all(book, &asked, plays, lacking)?;
    let (language, post, market) = (&*language, &*post, market.as_deref());
    let desk = Desk { book, agent, language, post, market, channel, asked: &asked, decisions: &decisions };
    work(&desk, &choice)
}

/// Binds the facts of every question. A complaint moves to the front: it is what the customer wants to read first.
fn ask(
    book: &Inner,
    case: &Case,
    given: &Given<'_>,
    channel: &str,
    around: &Surroundings<'_>,
) -> Result<Vec<Asked>, Error> {
    let none = Facts::default();
    let questions = std::iter::once((case.scenario.as_str(), &none))
        .chain(case.also.iter().map(|question| (question.scenario.as_str(), &question.facts)));
    let mut asked = Vec::with_capacity(1 + case.also.len());
    let mut wrong = Vec::new();
    for (place, (id, own)) in questions.enumerate() {
        let scenario = book.scenario(id)?;
        if let Some(because) = scenario.channels.refuses(channel) {
            let message = format!("`{id}` is not served on `{channel}`: {because}");
            return Err(Error::new(ErrorKind::NotServed, message));
        }
        let bound = if place == 0 {
            bind::bind(&scenario, given, around)
        } else {
            bind::of_question(own)?;
            // What is said of the customer and the case holds for every question; a scenario's own facts are its own.
            let common = |name: &str| book.common.find(name).is_some() && own.get(name).is_none();
            let shared = given.iter().copied().filter(|(name, _)| common(name));
            bind::bind(&scenario, &shared.chain(own.iter()).collect(), around)
        };
        match bound {
            Ok(bound) => asked.push(Asked { place, scenario, bound }),
            Err(error) => wrong.push(error),
        }
    }
    if !wrong.is_empty() {
        return Err(Error::together(wrong));
    }
    asked.sort_by_key(|asked| asked.scenario.group != Group::Complaint);
    Ok(asked)
}

/// Chooses the plays, in order: whether an answer follows another one in the message is a fact of its own.
fn choose_all(book: &Inner, asked: &mut [Asked]) -> Vec<Result<usize, Missing>> {
    let mut follows = false;
    let choose = |Asked { scenario, bound, .. }: &mut Asked| {
        bound.follow(&book.roles, follows);
        let place = decide::choose(scenario, bound, &book.roles)?;
        follows |= !scenario.plays[place].say.is_empty();
        Ok(place)
    };
    asked.iter_mut().map(choose).collect()
}

fn decide_all<'a>(
    book: &Inner,
    asked: &'a [Asked],
    plays: Vec<Result<usize, Missing>>,
    lacking: impl Fn(&Asked, &Decision<'a>, &mut Missing),
) -> Result<Vec<Decision<'a>>, Error> {
    let decide = |(asked, play): (&'a Asked, Result<usize, Missing>)| {
        play.map(|play| decide::decide(&asked.scenario.plays[play], &asked.bound, &book.roles))
    };
    let decided: Vec<Result<(Decision<'a>, Missing), Missing>> = asked.iter().zip(plays).map(decide).collect();
    if decided.iter().all(|decided| decided.as_ref().is_ok_and(|(_, missing)| missing.is_empty())) {
        return Ok(decided.into_iter().flatten().map(|(decision, _)| decision).collect());
    }
    // Whoever is asked for what is missing is asked once: what the sentences name is wanted as well.
    let errors = asked.iter().zip(decided).filter_map(|(asked, decided)| {
        let missing = match decided {
            Ok((decision, mut missing)) => {
                lacking(asked, &decision, &mut missing);
                missing
            }
            Err(missing) => missing,
        };
        (!missing.is_empty()).then(|| missing.error(&asked.scenario, &asked.bound, asked.place))
    });
    Err(Error::together(errors.collect()))
}

/// Everything that a message is written from.
struct Desk<'a> {
    book: &'a Inner,
    agent: &'a Agent,
    language: &'a Language,
    post: &'a Post,
    market: Option<&'a Market>,
    channel: &'a str,
    asked: &'a [Asked],
    decisions: &'a [Decision<'a>],
}

impl<'a> Desk<'a> {
    fn reply(
        &self,
        case: &Case,
        choice: &locale::Choice,
        look: impl FnOnce(&Sent<'_>) -> Looked,
    ) -> Result<(Reply, Option<Draft<'a>>), Error> {
        let (message, draft) = self.message(case.markup, choice)?.unzip();
        let mut findings = Vec::new();
        if message.is_some() && choice.asked.language != choice.used.language {
            findings.push(Finding::other_language(&choice.asked.to_string(), &choice.used.to_string()));
        }
        if message.is_some()
            && let Some(name) = self.asked.first().and_then(|asked| asked.bound.recased.as_deref())
        {
            findings.push(Finding::name_recased(name));
        }
        if let Some((message, draft)) = message.as_ref().zip(draft.as_ref()) {
            if !draft.left_out.is_empty() {
                findings.push(Finding::left_out(&self.post.channel.name, &draft.left_out));
            }
            let body = self.plain(message, draft)?;
            let order = self.asked.iter().find_map(|asked| asked.bound.text(self.book.roles.order_number));
            let (subject, market) = (message.subject.as_deref(), self.market.map(|market| market.id.as_str()));
            let (post, language) = (self.post, self.language);
            let (body, draft) = (&*body, Some(draft));
            findings.extend(look(&Sent { body, subject, draft, post, language, market, order, typed: false })?);
        }
        let market = self.market.map(|market| self.agent.notes(self.book, market)).transpose()?;
        let (answers, due, pack) = (self.answers()?, self.due(), self.book.stack.info.clone());
        let reply = Reply { message, answers, due, market, findings, pack };
        Ok((reply, draft))
    }

    /// The place of the last question of the case: it is not the last of the message where a complaint has moved to the front.
    fn last(&self) -> usize {
        self.asked.iter().enumerate().max_by_key(|(_, asked)| asked.place).map_or(0, |(at, _)| at)
    }

    /// A sentence names a fact that nobody gave, and others may name more.
    fn missing(&self, at: usize, slot: crate::fact::Slot) -> Error {
        let errors = self.asked.iter().zip(self.decisions).enumerate().filter_map(|(place, (asked, decision))| {
            let mut missing = Missing::of(&asked.bound);
            if place == at {
                missing.want(slot, &asked.bound, &self.book.roles);
            }
            draft::lacking(self.book, self.language, self.post, asked, decision, &mut missing);
            (!missing.is_empty()).then(|| missing.error(&asked.scenario, &asked.bound, asked.place))
        });
        Error::together(errors.collect())
    }
}
