//! From a case to a reply: the facts are bound, the plays decided, the sentences said, and the message laid out.

mod agent;
mod draft;
mod explain;
mod message;
mod observe;
mod program;
#[cfg(test)]
mod tests;
mod way;

use std::borrow::Cow;
use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

pub(crate) use self::draft::Draft;
pub(crate) use self::observe::{Observed, Text, observe, observe_about};
pub use self::program::Prepared;
pub(crate) use self::program::{Key, Programs};
pub(crate) use self::way::{Likeness, Way};
use crate::bind::{self, Bound, Given, Named, Surroundings};
use crate::case::Case;
use crate::decide::{self, Decision, Missing};
use crate::error::{Error, ErrorKind};
use crate::finding::Finding;
use crate::locale;
use crate::market::Market;
use crate::moment;
use crate::playbook::{Agent, Inner, Language, Post, Spoken};
use crate::reply::{Explanation, Reply};
use crate::scenario::{Group, Scenario};

/// How many questions a case may ask beside its own.
const ALSO_MAX: usize = 3;

/// Answers a case sentence by sentence, and lets somebody look at the message before it leaves.
pub(crate) fn reply(book: &Inner, case: &Case, look: impl FnOnce(&Sent<'_>) -> Looked) -> Result<Reply, Error> {
    at_desk(book, case, Pace::Long, |desk, choice| Ok(desk.reply(case, choice, Some(look))?.0))
}

/// Answers a case into a reply that is there already: by the program of its shape, else sentence by sentence.
pub(crate) fn reply_into(
    book: &Inner,
    case: &Case,
    look: Option<impl FnOnce(&Sent<'_>) -> Looked>,
    reply: &mut Reply,
) -> Result<(), Error> {
    at_desk(book, case, Pace::Short, |desk, choice| {
        let Some(plain) = desk.run(case.markup, choice, look.is_some(), &mut reply.message) else {
            let (message, draft) = desk.message(case.markup, choice)?.unzip();
            reply.message = message;
            return desk.finish(choice, draft.as_ref(), None, look, reply);
        };
        desk.finish(choice, None, plain.as_deref(), look, reply)
    })
}

/// Decides a case and writes its values; the work is done with the message that is left to be rendered.
pub(crate) fn prepared<T>(book: &Inner, case: &Case, work: impl FnOnce(&Prepared<'_>) -> T) -> Result<T, Error> {
    at_desk(book, case, Pace::Short, |desk, _| {
        let unfit = || Error::new(ErrorKind::InvalidCase, "the message is not rendered in one piece");
        desk.prepared(case.markup).as_ref().map(work).ok_or_else(unfit)
    })
}

pub(crate) fn explain(
    book: &Inner,
    case: &Case,
    look: Option<impl FnOnce(&Sent<'_>) -> Looked>,
) -> Result<(Reply, Explanation), Error> {
    at_desk(book, case, Pace::Long, |desk, choice| {
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
    at_desk(book, case, Pace::Long, |desk, choice| {
        let (reply, draft) = desk.reply(case, choice, Some(look))?;
        let last = desk.last();
        let said = draft.iter().flat_map(|draft| draft.said.iter().map(move |spoken| (draft, spoken)));
        for (draft, spoken) in said.filter(|(_, spoken)| spoken.at == last && spoken.section.is_some()) {
            heard(&draft.text[spoken.text.clone()]);
        }
        Ok(reply)
    })
}

/// A question of a case with its facts, before its play is decided.
struct Asked<'a> {
    /// Its place in the case: 0 for the case's own.
    place: usize,
    scenario: &'a Scenario,
    bound: Bound<'a>,
}

/// The questions of a case; most ask one.
type Questions<'a> = SmallVec<[Asked<'a>; 1]>;

/// How a case is answered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pace {
    /// As a case that is like it has been answered before, where there was one.
    Short,
    /// Condition by condition and sentence by sentence.
    Long,
}

/// Reads a case and decides its plays; the work is done with everything that a message is written from.
fn at_desk<T>(
    book: &Inner,
    case: &Case,
    pace: Pace,
    work: impl FnOnce(&Desk<'_>, &locale::Choice) -> Result<T, Error>,
) -> Result<T, Error> {
    let agent = book.agent(case.agent_language.as_deref())?;
    answered(book, case, agent, pace, work).map_err(|error| asked_in(book, case, agent, error))
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
        agent.ask(book, scenario, scenario.facts.find(fact)?).ok()?
    })
}

fn answered<T>(
    book: &Inner,
    case: &Case,
    agent: &Agent,
    pace: Pace,
    work: impl FnOnce(&Desk<'_>, &locale::Choice) -> Result<T, Error>,
) -> Result<T, Error> {
    if case.also.len() > ALSO_MAX {
        let message = format!("the case asks {} further questions; {ALSO_MAX} fit into one message", case.also.len());
        return Err(Error::new(ErrorKind::InvalidCase, message));
    }
    let roles = &book.roles;
    // What is wrong with the scenario is told after what is wrong with the case as a whole.
    let scenario = book.scenario(&case.scenario);
    let facts = scenario.as_ref().map_or(&book.common, |scenario| &scenario.facts);
    let mut given = Given::new();
    bind::gather(case, facts, roles, &mut given)?;
    let named = |slot| bind::text_of(&given, slot);
    let market = named(roles.market).map(|id| book.market(&id)).transpose()?.map(|market| &**market);
    let channel = named(roles.channel);
    let channel = channel.as_deref().unwrap_or(bind::USUAL_CHANNEL);
    let post = book.channel(channel)?;
    let spoken = book.spoken(case, market)?;
    let Spoken { choice, language, .. } = &*spoken;
    let around = Surroundings {
        roles,
        post,
        market,
        languages: &language.chain,
        offset: named(roles.received_at).and_then(|text| moment::offset(&text)),
        voice: language.voice.as_deref(),
    };

    let mut asked = Questions::new();
    ask(book, case, scenario, &given, channel, &around, &mut asked)?;
    let mut own = None;
    let way = match pace {
        Pace::Short => way::find(book, language, post, &mut asked, &mut own),
        Pace::Long => None,
    };
    let decisions = match (way, &asked[..]) {
        (Some(way), [Asked { scenario, .. }]) => smallvec![way.decision(scenario)],
        _ => {
            let plays = choose_all(book, &mut asked);
            let lacking = |asked: &Asked<'_>, decision: &Decision<'_>, missing: &mut Missing| {
                draft::lacking(book, language, post, asked, decision, missing);
            };
            decide_all(book, &asked, plays, lacking)?
        }
    };
    let (asked, decisions) = (&asked[..], &decisions[..]);
    let desk = Desk { book, agent, language, post, market, channel, asked, decisions, way };
    work(&desk, choice)
}

/// Binds the facts of every question, where they stay: they are large. A complaint moves to the front: it is what the customer
/// wants to read first. `scenario` is the case's own.
fn ask<'a>(
    book: &'a Inner,
    case: &'a Case,
    scenario: Result<&'a Arc<Scenario>, Error>,
    given: &[Named<'a>],
    channel: &str,
    around: &Surroundings<'a>,
    asked: &mut Questions<'a>,
) -> Result<(), Error> {
    let questions = std::iter::once((case.scenario.as_str(), None))
        .chain(case.also.iter().map(|question| (question.scenario.as_str(), Some(&question.facts))));
    let (mut wrong, mut first) = (Vec::new(), Some(scenario));
    for (place, (id, own)) in questions.enumerate() {
        let scenario = first.take().unwrap_or_else(|| book.scenario(id))?;
        if let Some(because) = scenario.channels.refuses(channel) {
            let message = format!("`{id}` is not served on `{channel}`: {because}");
            return Err(Error::new(ErrorKind::NotServed, message));
        }
        asked.push(Asked { place, scenario, bound: Bound::new(scenario.ground(around)) });
        let bound = &mut asked[place].bound;
        let complete = match own {
            None => bind::bind(scenario, given, around, bound),
            Some(own) => {
                bind::of_question(own)?;
                // What is said of the customer and the case holds for every question; a scenario's own facts are its own.
                let is_common =
                    |named: &Named<'_>| named.slot.is_some_and(|slot| usize::from(slot.0) < book.common.len());
                let shared = given.iter().copied().filter(|named| is_common(named) && own.get(named.name).is_none());
                let own =
                    own.iter().map(|(name, value)| Named { name, slot: scenario.facts.find(name), raw: value.into() });
                bind::bind(scenario, &shared.chain(own).collect::<Given<'_>>(), around, bound)
            }
        };
        wrong.extend(complete.err());
    }
    if !wrong.is_empty() {
        return Err(Error::together(wrong));
    }
    asked.sort_by_key(|asked| asked.scenario.group != Group::Complaint);
    Ok(())
}

/// Chooses the plays, in order: whether an answer follows another one in the message is a fact of its own.
fn choose_all(book: &Inner, asked: &mut [Asked<'_>]) -> SmallVec<[Result<usize, Missing>; 1]> {
    let mut follows = false;
    let choose = |Asked { scenario, bound, .. }: &mut Asked<'_>| {
        bound.follow(&book.roles, follows);
        let place = decide::choose(scenario, bound, &book.roles)?;
        follows |= !scenario.plays[place].say.is_empty();
        Ok(place)
    };
    asked.iter_mut().map(choose).collect()
}

fn decide_all<'a>(
    book: &Inner,
    asked: &[Asked<'a>],
    plays: SmallVec<[Result<usize, Missing>; 1]>,
    lacking: impl Fn(&Asked<'_>, &Decision<'a>, &mut Missing),
) -> Result<SmallVec<[Decision<'a>; 1]>, Error> {
    let decide = |(asked, play): (&Asked<'a>, Result<usize, Missing>)| {
        play.map(|play| decide::decide(asked.scenario, play, &asked.bound, &book.roles))
    };
    let decided: SmallVec<[Result<(Decision<'a>, Missing), Missing>; 1]> =
        asked.iter().zip(plays).map(decide).collect();
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
        (!missing.is_empty()).then(|| missing.error(asked.scenario, &asked.bound, asked.place))
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
    asked: &'a [Asked<'a>],
    decisions: &'a [Decision<'a>],
    /// How cases like this one are answered, if that is to be looked at and is known.
    way: Option<&'a Way>,
}

impl<'a> Desk<'a> {
    fn reply(
        &self,
        case: &Case,
        choice: &locale::Choice,
        look: Option<impl FnOnce(&Sent<'_>) -> Looked>,
    ) -> Result<(Reply, Option<Draft<'a>>), Error> {
        let (message, draft) = self.message(case.markup, choice)?.unzip();
        let mut reply = Reply { message, ..Reply::default() };
        self.finish(choice, draft.as_ref(), None, look, &mut reply)?;
        Ok((reply, draft))
    }

    /// Puts what belongs to a message beside it. `plain` is its text, where that is known already.
    fn finish(
        &self,
        choice: &locale::Choice,
        draft: Option<&Draft<'_>>,
        plain: Option<&str>,
        look: Option<impl FnOnce(&Sent<'_>) -> Looked>,
        reply: &mut Reply,
    ) -> Result<(), Error> {
        let Reply { message, answers, due, market, findings, pack } = reply;
        findings.clear();
        if message.is_some() && choice.asked.language != choice.used.language {
            findings.push(Finding::other_language(&choice.asked.to_string(), &choice.used.to_string()));
        }
        if message.is_some()
            && let Some(name) = self.asked.first().and_then(|asked| asked.bound.recased.as_deref())
        {
            findings.push(Finding::name_recased(name));
        }
        if let Some(draft) = draft.filter(|draft| !draft.left_out.is_empty()) {
            findings.push(Finding::left_out(&self.post.channel.name, &draft.left_out));
        }
        if let Some((message, look)) = message.as_ref().zip(look) {
            let body = match (plain, draft) {
                (Some(plain), _) => Cow::Borrowed(plain),
                (None, Some(draft)) => self.plain(message, draft)?,
                (None, None) => Cow::Borrowed(&*message.body),
            };
            let order = self.asked.iter().find_map(|asked| asked.bound.text(self.book.roles.order_number));
            let (subject, market) = (message.subject.as_deref(), self.market.map(|market| market.id.as_str()));
            let (body, post, language) = (&*body, self.post, self.language);
            findings.extend(look(&Sent { body, subject, draft, post, language, market, order, typed: false })?);
        }
        self.answer(answers)?;
        *due = self.due();
        let notes = self.market.map(|market| self.agent.notes(self.book, market)).transpose()?;
        // What counts who has them is shared by all threads: it stays as it is where the notes do.
        if market.as_ref().map(Arc::as_ptr) != notes.map(Arc::as_ptr) {
            *market = notes.cloned();
        }
        pack.clone_from(&self.book.stack.info);
        Ok(())
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
            (!missing.is_empty()).then(|| missing.error(asked.scenario, &asked.bound, asked.place))
        });
        Error::together(errors.collect())
    }
}
