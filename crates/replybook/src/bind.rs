//! A case's facts, read by their types and completed: what the channel and the market supply, defaults, and what follows.

mod derive;
mod roles;

use std::borrow::Cow;

use jiff::Zoned;
use jiff::tz::{Offset, TimeZone};
use smallvec::SmallVec;

pub(crate) use self::roles::Roles;
use crate::case::{CUSTOMER, Case, Facts, SELLER};
use crate::condition::Known;
use crate::diagnostic::{Diagnostic, nearest, short};
use crate::error::{Error, ErrorKind};
use crate::fact::{Default, Raw, Reading, Slot, Value, Values, is_missing};
use crate::market::Market;
use crate::moment::Arrival;
use crate::salutation;
use crate::scenario::Scenario;

/// What a case's facts are read with, once its language, market and channel are known.
pub(crate) struct Surroundings<'a> {
    pub roles: &'a Roles,
    /// What the channel supplies.
    pub supplied: &'a [(Slot, Value<'static>)],
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
    pub values: Values<'a>,
    /// The values that paragraphs are said with, where the language has another voice for them than the letter.
    said: Option<Values<'a>>,
    /// Facts that cannot be told without `received_at`.
    clocked: Vec<Slot>,
    /// Facts that the scenario requires and nobody gave.
    required: Vec<Slot>,
    /// The customer's.
    pub zone: TimeZone,
    /// When the message arrived, if the case says so.
    pub arrival: Option<Arrival>,
    /// The name as it was given, if it was recased for the salutation.
    pub recased: Option<String>,
}

impl Known for Bound<'_> {
    fn value(&self, slot: Slot) -> Option<&Value<'_>> {
        self.values[usize::from(slot.0)].as_ref()
    }

    fn owed(&self, slot: Slot) -> bool {
        self.required.contains(&slot) || self.clocked.contains(&slot)
    }
}

impl<'a> Bound<'a> {
    /// The required facts that nobody gave.
    pub(crate) fn required(&self) -> &[Slot] {
        &self.required
    }

    /// Notes whether another answer stands before this one in the message.
    pub(crate) fn follow(&mut self, roles: &Roles, follows: bool) {
        for values in [Some(&mut self.values), self.said.as_mut()].into_iter().flatten() {
            values[usize::from(roles.follows.0)] = Some(Value::YesNo(follows));
        }
    }

    /// The values that paragraphs are said with.
    pub(crate) fn said(&self) -> &Values<'a> {
        self.said.as_ref().unwrap_or(&self.values)
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
pub(crate) type Named<'a> = (&'a str, Raw<'a>);

/// The channel of a case that names none, where `facts.yaml` does not say.
pub(crate) const USUAL_CHANNEL: &str = "email";

/// The facts that a case has as strings of its own. Channel and market are needed before all others.
pub(crate) const TOP: [&str; 4] = ["channel", "market", "time_zone", "received_at"];

/// Gathers what a case gives, by the facts' names.
///
/// # Errors
/// If a fact is given in two places, or a customer or seller has a part of another name.
pub(crate) fn gather<'a>(case: &'a Case, roles: &'a Roles) -> Result<Given<'a>, Error> {
    let mut given = Given::new();
    let top = [&case.channel, &case.market, &case.time_zone, &case.received_at];
    given.extend(TOP.into_iter().zip(top).filter_map(|(name, text)| Some((name, Raw::Text(text.as_deref()?)))));
    for (part, facts, names) in [("customer", &case.customer.0, &CUSTOMER[..]), ("seller", &case.seller.0, &SELLER[..])]
    {
        writable(facts)?;
        for (name, value) in facts.iter() {
            if !names.contains(&name) {
                let error = Error::new(ErrorKind::UnknownFact, format!("a {part} has no `{}`", short(name)));
                return Err(error.known(name, names.iter().copied()));
            }
            given.push((name, value.into()));
        }
    }
    writable(&case.facts)?;
    // The names up to here are told apart by where they stand; only the facts may have one of them again.
    if let Some((name, _)) = case.facts.iter().find(|(name, _)| given.iter().any(|(known, _)| known == name)) {
        return Err(Error::new(ErrorKind::InvalidCase, format!("`{name}` is given twice in the case")));
    }
    given.extend(case.facts.iter().map(|(name, value)| (name, value.into())));
    for (name, usual) in TOP.into_iter().zip(&roles.usual) {
        let Some(usual) = usual else { continue };
        match given.iter().position(|(known, _)| *known == name) {
            Some(at) if !is_missing(given[at].1) => continue,
            // What was given in its place is blank.
            Some(at) => drop(given.remove(at)),
            None => {}
        }
        given.push((name, Raw::Text(usual)));
    }
    Ok(given)
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

/// Reads a question's facts and completes them.
///
/// `given` has the case's facts and the question's own.
///
/// # Errors
/// All that is wrong with them at once: names that neither the scenario nor `facts.yaml` knows, values that do not fit.
pub(crate) fn bind<'a>(
    scenario: &'a Scenario,
    given: &[Named<'a>],
    around: &Surroundings<'a>,
) -> Result<Bound<'a>, Error> {
    let facts = &scenario.facts;
    let reading =
        Reading { languages: around.languages, currency: around.market.map(|market| market.currency.as_str()) };
    let mut values = Values::with_capacity(facts.len());
    values.resize_with(facts.len(), || None);
    let mut wrong = Vec::new();
    let mut kind = ErrorKind::InvalidFact;
    for (name, raw) in given {
        if wrong.len() == WRONG_MAX {
            break;
        }
        let Some(slot) = facts.find(name) else {
            kind = ErrorKind::UnknownFact;
            let diagnostic =
                Diagnostic::new("unknown-fact", "case", format!("`{}` knows no fact `{}`", scenario.id, short(name)));
            let known: Vec<&str> =
                facts.iter().filter(|(_, fact)| !fact.derived).map(|(_, fact)| &*fact.name).collect();
            wrong.push(match nearest(name, known) {
                Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                None => {
                    let own: Vec<&str> = facts.iter().skip(scenario.common).map(|(_, fact)| &*fact.name).collect();
                    diagnostic.help(format!("`{}` has: {}", scenario.id, own.join(", ")))
                }
            });
            continue;
        };
        let fact = facts.get(slot);
        if fact.derived {
            let diagnostic = Diagnostic::new(
                "invalid-fact",
                "case",
                format!("`{name}` is never given: it follows from the other facts"),
            );
            wrong.push(diagnostic);
            continue;
        }
        match fact.ty.read(*raw, &reading) {
            Ok(value) => values[usize::from(slot.0)] = value,
            Err(misfit) => {
                let diagnostic = Diagnostic::new("invalid-fact", "case", format!("`{name}`: {misfit}"));
                wrong.push(match misfit.nearest {
                    Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                    None => diagnostic,
                });
            }
        }
    }
    let mut bound = Bound {
        values,
        said: None,
        clocked: Vec::new(),
        required: Vec::new(),
        zone: TimeZone::UTC,
        arrival: None,
        recased: None,
    };
    if wrong.is_empty() {
        bound.complete(scenario, around).unwrap_or_else(|diagnostic| wrong.push(diagnostic));
    }
    if wrong.is_empty() { Ok(bound) } else { Err(Error::located(kind, wrong)) }
}

impl<'a> Bound<'a> {
    fn get(&self, slot: Slot) -> Option<&Value<'a>> {
        self.values[usize::from(slot.0)].as_ref()
    }

    fn set(&mut self, slot: Slot, value: Value<'a>) {
        self.values[usize::from(slot.0)] = Some(value);
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

    fn complete(&mut self, scenario: &'a Scenario, around: &Surroundings<'a>) -> Result<(), Diagnostic> {
        let Surroundings { roles, market, .. } = around;
        let facts = &scenario.facts;
        self.zone = self.zone_of(facts, roles, *market)?;
        let arrived = match self.get(roles.received_at) {
            Some(Value::DateTime(at)) => Some(at.to_zoned(self.zone.clone())),
            _ => None,
        };
        let today = arrived.as_ref().map(Zoned::date);
        self.supply(facts, around);
        // The party may be told from the name only where the case leaves it open.
        if self.get(roles.party).is_none()
            && self.text(roles.name).is_some_and(salutation::is_pseudonym)
            && let Some(pseudonym) = facts.get(roles.party).ty.member("pseudonym")
        {
            self.set(roles.party, pseudonym);
        }
        for (slot, fact) in facts.iter() {
            if self.get(slot).is_some() {
                continue;
            }
            match (&fact.default, today) {
                (Some(Default::Value(value)), _) => self.set(slot, value.borrowed()),
                (Some(Default::After(span)), Some(today)) => {
                    if let Some(day) = span.after(today) {
                        self.set(slot, Value::Date(day));
                    }
                }
                (Some(Default::After(_)), None) => self.clocked.push(slot),
                (None, _) if fact.required => self.required.push(slot),
                (None, _) => {}
            }
        }
        let agent = self.zone_named(facts, roles.agent_time_zone)?;
        let agent = agent.unwrap_or_else(|| around.offset.map_or(TimeZone::UTC, TimeZone::fixed));
        self.arrival = arrived.map(|customer| Arrival { customer, agent });
        self.name(facts, around);
        if let Some(order) = scenario.order_id.and_then(|slot| self.copied(slot)) {
            self.set(roles.order_number, Value::Identifier(order));
        }
        match today {
            Some(today) => self.set(roles.today, Value::Date(today)),
            None => self.clocked.push(roles.today),
        }
        self.windows(facts, around, today)?;
        if let Some(slot) = around.voice.and(roles.voice)
            && let Some(voice) = around.voice.and_then(|voice| facts.get(slot).ty.member(voice))
            && self.get(slot) != Some(&voice)
        {
            let mut said = self.values.clone();
            said[usize::from(slot.0)] = Some(voice);
            self.said = Some(said);
        }
        Ok(())
    }
}
