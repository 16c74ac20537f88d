//! A case's facts, read by their types and completed: what the channel and the market supply, defaults, and what follows.

mod derive;
mod ground;
mod roles;

use std::borrow::Cow;

use jiff::tz::{Offset, TimeZone};
use smallvec::SmallVec;

pub(crate) use self::ground::{Ground, Supply};
use self::roles::Part;
pub(crate) use self::roles::Roles;
use crate::case::{CUSTOMER, Case, Facts, SELLER};
use crate::condition::Known;
use crate::diagnostic::{Diagnostic, nearest, short};
use crate::error::{Error, ErrorKind};
use crate::fact::{Default, FactTable, Misfit, Raw, Reading, Slot, Value, Values, is_missing, scalar, trim};
use crate::market::Market;
use crate::moment::Arrival;
use crate::playbook::Post;
use crate::salutation;
use crate::scenario::Scenario;

/// What a case's facts are read with, once its language, market and channel are known.
pub(crate) struct Surroundings<'a> {
    pub roles: &'a Roles,
    pub post: &'a Post,
    pub market: Option<&'a Market>,
    /// The chain of the reply's language.
    pub languages: &'a [String],
    /// The offset from UTC that `received_at` is written with.
    pub offset: Option<Offset>,
    /// The voice of its paragraphs, where it has only one.
    pub voice: Option<&'a str>,
}

/// The facts of one question, complete but for what nobody gave.
#[derive(Debug)]
pub(crate) struct Bound<'a> {
    /// What they lie on.
    pub ground: &'a Ground,
    pub values: Values<'a>,
    /// The values that paragraphs are said with, where the language has another voice for them than the letter.
    said: Option<Box<Values<'a>>>,
    /// Facts that cannot be told without `received_at`.
    clocked: Vec<Slot>,
    /// Facts that the scenario requires and nobody gave.
    required: Vec<Slot>,
    /// The customer's.
    pub zone: Cow<'a, TimeZone>,
    /// When the message arrived, if the case says so.
    pub arrival: Option<Arrival<'a>>,
    /// The name as it was given, if it was recased for the salutation.
    pub recased: Option<String>,
}

impl Known for Bound<'_> {
    #[inline]
    fn value(&self, slot: Slot) -> Option<&Value<'_>> {
        self.values.get(slot)
    }

    fn owed(&self, slot: Slot) -> bool {
        let is_owed = |owed: &[Slot]| !owed.is_empty() && owed.contains(&slot);
        is_owed(&self.required) || is_owed(&self.clocked)
    }
}

impl<'a> Bound<'a> {
    /// The facts of a question of which nothing is known but what it stands on.
    pub(crate) fn new(ground: &'a Ground) -> Bound<'a> {
        Bound {
            ground,
            values: Values::over(&ground.values),
            said: None,
            clocked: Vec::new(),
            required: Vec::new(),
            zone: Cow::Owned(TimeZone::UTC),
            arrival: None,
            recased: None,
        }
    }

    /// The required facts that nobody gave.
    pub(crate) fn required(&self) -> &[Slot] {
        &self.required
    }

    /// Notes whether another answer stands before this one in the message.
    pub(crate) fn follow(&mut self, roles: &Roles, follows: bool) {
        for values in [Some(&mut self.values), self.said.as_deref_mut()].into_iter().flatten() {
            values.change(roles.follows, Value::YesNo(follows));
        }
    }

    /// The values that paragraphs are said with.
    pub(crate) fn said(&self) -> &Values<'a> {
        self.said.as_deref().unwrap_or(&self.values)
    }

    /// Whether no fact is owed.
    pub(crate) fn is_whole(&self) -> bool {
        self.required.is_empty() && self.clocked.is_empty()
    }

    /// Whether a fact is missing only because the case does not say when it was received.
    pub(crate) fn clocked(&self, slot: Slot) -> bool {
        self.clocked.contains(&slot)
    }
}

/// How many facts are told to be wrong at once: whoever gives more means another scenario, or harm.
const WRONG_MAX: usize = 20;

/// Raw facts with their names, from every part of a case; no name comes twice.
pub(crate) type Given<'a> = SmallVec<[Named<'a>; 32]>;

/// A raw fact with its name.
#[derive(Clone, Copy)]
pub(crate) struct Named<'a> {
    pub name: &'a str,
    /// Its place in the table of the scenario that it is given for, if that has it.
    pub slot: Option<Slot>,
    pub raw: Raw<'a>,
}

/// The channel of a case that names none, where `facts.yaml` does not say.
pub(crate) const USUAL_CHANNEL: &str = "email";

/// The facts that a case has as strings of its own. Channel and market are needed before all others.
pub(crate) const TOP: [&str; 4] = ["channel", "market", "time_zone", "received_at"];

/// Gathers what a case gives, by the facts' names and their places in a table that begins with the common facts.
///
/// # Errors
/// If a fact is given in two places, or a customer or seller has a part of another name.
pub(crate) fn gather<'a>(
    case: &'a Case,
    facts: &FactTable,
    roles: &'a Roles,
    given: &mut Given<'a>,
) -> Result<(), Error> {
    let top = [&case.channel, &case.market, &case.time_zone, &case.received_at];
    for ((name, slot), text) in TOP.into_iter().zip(roles.top()).zip(top) {
        if let Some(text) = text.as_deref() {
            given.push(Named { name, slot: Some(slot), raw: Raw::Text(text) });
        }
    }
    let parts = [
        ("customer", Part::Customer, &case.customer.0, &CUSTOMER[..]),
        ("seller", Part::Seller, &case.seller.0, &SELLER),
    ];
    for (called, part, of_part, names) in parts {
        writable(of_part)?;
        for (name, value) in of_part.iter() {
            let slot = facts.find(name);
            // A pack may have no fact for one of the names.
            if slot.is_none_or(|slot| roles.part(slot) != Some(part)) && !names.contains(&name) {
                let error = Error::new(ErrorKind::UnknownFact, format!("a {called} has no `{}`", short(name)));
                return Err(error.known(name, names.iter().copied()));
            }
            given.push(Named { name, slot, raw: value.into() });
        }
    }
    writable(&case.facts)?;
    // The names up to here are told apart by where they stand; only the facts may have one of them again.
    let before = given.len();
    for (name, value) in case.facts.iter() {
        let slot = facts.find(name);
        let of_case = slot.is_none_or(|slot| roles.part(slot).is_some());
        if of_case && given[..before].iter().any(|known| known.name == name) {
            return Err(Error::new(ErrorKind::InvalidCase, format!("`{name}` is given twice in the case")));
        }
        given.push(Named { name, slot, raw: value.into() });
    }
    for ((name, slot), usual) in TOP.into_iter().zip(roles.top()).zip(&roles.usual) {
        let Some(usual) = usual else { continue };
        match given.iter().position(|named| named.slot == Some(slot)) {
            Some(at) if !is_missing(given[at].raw) => continue,
            // What was given in its place is blank.
            Some(at) => drop(given.remove(at)),
            None => {}
        }
        given.push(Named { name, slot: Some(slot), raw: Raw::Text(usual) });
    }
    Ok(())
}

/// The text of a fact that is needed before all others. It is read as the fact itself is: a member that looks like a number
/// may be given as one.
pub(crate) fn text_of<'a>(given: &[Named<'a>], slot: Slot) -> Option<Cow<'a, str>> {
    let named = given.iter().find(|named| named.slot == Some(slot))?;
    match named.raw {
        raw if is_missing(raw) => None,
        Raw::Text(text) => Some(Cow::Borrowed(trim(text))),
        raw => scalar(raw),
    }
}

/// Whether a fact is one of the case as a whole: one message has one reader, one sender and one voice.
pub(crate) fn is_of_case(name: &str) -> bool {
    CUSTOMER.contains(&name) || SELLER.contains(&name) || TOP.contains(&name)
}

/// Looks at what a further question gives.
///
/// # Errors
/// If it gives a fact of the case as a whole, or one that serde could not write.
pub(crate) fn of_question(facts: &Facts) -> Result<(), Error> {
    writable(facts)?;
    match facts.iter().find(|(name, _)| is_of_case(name)) {
        None => Ok(()),
        Some((name, _)) => {
            let message = format!("`{name}` is given in a further question, and holds for the whole case");
            Err(Error::new(ErrorKind::InvalidCase, message).help("give it once, outside `also`"))
        }
    }
}

fn writable(facts: &Facts) -> Result<(), Error> {
    match facts.unwritable() {
        None => Ok(()),
        Some((name, why)) => {
            Err(Error::new(ErrorKind::InvalidFact, format!("the value of `{name}` cannot be written by serde: {why}")))
        }
    }
}

/// Reads a question's facts and completes them, in [what is bound](Bound::new) of it so far.
///
/// `given` has the case's facts and the question's own, with their places in the scenario's table.
///
/// # Errors
/// All that is wrong with them at once: names that neither the scenario nor `facts.yaml` knows, values that do not fit.
pub(crate) fn bind<'a>(
    scenario: &'a Scenario,
    given: &[Named<'a>],
    around: &Surroundings<'a>,
    bound: &mut Bound<'a>,
) -> Result<(), Error> {
    let facts = &scenario.facts;
    let reading =
        Reading { languages: around.languages, currency: around.market.map(|market| market.currency.as_str()) };
    let mut wrong = Vec::new();
    let mut kind = ErrorKind::InvalidFact;
    for Named { name, slot, raw } in given {
        if wrong.len() == WRONG_MAX {
            break;
        }
        let Some(slot) = *slot else {
            kind = ErrorKind::UnknownFact;
            wrong.push(unknown(name, scenario));
            continue;
        };
        let fact = facts.get(slot);
        if fact.derived {
            wrong.push(invalid(format!("`{name}` is never given: it follows from the other facts")));
            continue;
        }
        match fact.ty.read(*raw, &reading) {
            Ok(Some(value)) => bound.values.set(slot, value),
            Ok(None) => {}
            Err(misfit) => wrong.push(unfit(name, *misfit)),
        }
    }
    if wrong.is_empty() {
        bound.complete(scenario, around).unwrap_or_else(|diagnostic| wrong.push(diagnostic));
    }
    if wrong.is_empty() { Ok(()) } else { Err(Error::located(kind, wrong)) }
}

fn unknown(name: &str, scenario: &Scenario) -> Diagnostic {
    let facts = &scenario.facts;
    let diagnostic =
        Diagnostic::new("unknown-fact", "case", format!("`{}` knows no fact `{}`", scenario.id, short(name)));
    let known: Vec<&str> = facts.iter().filter(|(_, fact)| !fact.derived).map(|(_, fact)| &*fact.name).collect();
    match nearest(name, known) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => {
            let own: Vec<&str> = facts.iter().skip(scenario.common).map(|(_, fact)| &*fact.name).collect();
            diagnostic.help(format!("`{}` has: {}", scenario.id, own.join(", ")))
        }
    }
}

fn unfit(name: &str, misfit: Misfit) -> Diagnostic {
    let diagnostic = invalid(format!("`{name}`: {misfit}"));
    match misfit.nearest {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic,
    }
}

fn invalid(message: String) -> Diagnostic {
    Diagnostic::new("invalid-fact", "case", message)
}

impl<'a> Bound<'a> {
    fn get(&self, slot: Slot) -> Option<&Value<'a>> {
        self.values.get(slot)
    }

    fn set(&mut self, slot: Slot, value: Value<'a>) {
        self.values.set(slot, value);
    }

    pub(crate) fn text(&self, slot: Slot) -> Option<&str> {
        match self.get(slot) {
            Some(Value::Text(text) | Value::Identifier(text)) => Some(text),
            _ => None,
        }
    }

    /// A text, as it stands in the case where it is read as it stands there.
    fn copied(&self, slot: Slot) -> Option<Cow<'a, str>> {
        match self.get(slot) {
            Some(Value::Text(text) | Value::Identifier(text)) => Some(text.clone()),
            _ => None,
        }
    }

    fn complete(&mut self, scenario: &Scenario, around: &Surroundings<'a>) -> Result<(), Diagnostic> {
        let Surroundings { roles, market, .. } = around;
        let facts = &scenario.facts;
        let at = match self.get(roles.received_at) {
            Some(Value::DateTime(at)) => Some(*at),
            _ => None,
        };
        let (zone, offset) = self.zone_at(facts, roles, *market, at)?;
        self.zone = zone;
        let arrived = at.map(|at| (at, offset.to_datetime(at)));
        let today = arrived.map(|(_, local)| local.date());
        self.yield_to_supply(roles);
        // The party may be told from the name only where the case and the channel leave it open.
        if self.values.own(roles.party).is_none()
            && self.text(roles.name).is_some_and(salutation::is_pseudonym)
            && !self.ground.contested.contains(&roles.party)
        {
            self.set(roles.party, Value::Choice(roles.pseudonym));
        }
        for slot in scenario.unsaid.iter().copied() {
            if self.get(slot).is_some() {
                continue;
            }
            match (&facts.get(slot).default, today) {
                (Some(Default::After(span)), Some(today)) => {
                    if let Some(day) = span.after(today) {
                        self.set(slot, Value::Date(day));
                    }
                }
                (Some(_), _) => self.clocked.push(slot),
                (None, _) => self.required.push(slot),
            }
        }
        let agent = self.zone_named(facts, roles.agent_time_zone)?;
        let agent = agent.unwrap_or_else(|| around.offset.map_or(TimeZone::UTC, TimeZone::fixed));
        self.arrival = arrived.map(|(at, local)| Arrival { at, local, zone: self.zone.clone(), agent });
        self.name(around);
        if let Some(order) = scenario.order_id.and_then(|slot| self.copied(slot)) {
            self.set(roles.order_number, Value::Identifier(order));
        }
        match today {
            Some(today) => self.set(roles.today, Value::Date(today)),
            None => self.clocked.push(roles.today),
        }
        self.windows(around, today)?;
        if let Some(slot) = around.voice.and(roles.voice)
            && let Some(voice) = around.voice.and_then(|voice| facts.get(slot).ty.member(voice))
            && self.get(slot) != Some(&voice)
        {
            let mut said = Box::new(self.values.clone());
            said.set(slot, voice);
            self.said = Some(said);
        }
        Ok(())
    }
}
