//! The common facts that the library itself reads or supplies.

use jiff::tz::TimeZone;

use super::{TOP, USUAL_CHANNEL};
use crate::case::{CUSTOMER, SELLER};
use crate::diagnostic::short;
use crate::fact::{Fact, FactTable, Slot, Type, Value};
use crate::market::Directness;
use crate::market::GUARANTEE_YEARS;
use crate::yaml::Problem;

/// The common facts that the library itself reads or supplies, by their places.
#[derive(Debug)]
pub(crate) struct Roles {
    pub name: Slot,
    pub market: Slot,
    pub given_name: Slot,
    pub surname: Slot,
    pub title: Slot,
    pub party: Slot,
    pub tier: Slot,
    pub channel: Slot,
    pub time_zone: Slot,
    pub received_at: Slot,
    pub return_days: Slot,
    pub agent_time_zone: Slot,
    pub delivered_on: Slot,
    pub withdrawal_days: Slot,
    pub guarantee_years: Slot,
    pub directness: Slot,
    pub address_locked: Slot,
    pub today: Slot,
    pub days_since_delivery: Slot,
    pub window: Slot,
    pub withdrawal: Slot,
    pub salutation_name: Slot,
    pub salutation_given: Slot,
    pub salutation_surname: Slot,
    pub salutation_title: Slot,
    pub order_number: Slot,
    pub follows: Slot,
    /// Members of `party`.
    pub person: u16,
    pub company: u16,
    pub pseudonym: u16,
    /// The members of `directness`, at the places of its variants.
    pub members_of_directness: [u16; 2],
    /// The members that tell whether goods can be sent back: open, over, none.
    pub states_of_window: [u16; 3],
    pub states_of_withdrawal: [u16; 3],
    /// In which part of a case each common fact stands.
    parts: Box<[Option<Part>]>,
    /// Facts of another pack may do without.
    pub voice: Option<Slot>,
    /// What a case has that leaves out one of [`TOP`].
    pub usual: [Option<Box<str>>; 4],
}

/// A part of a case beside its facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Customer,
    Seller,
    /// The case itself.
    Top,
}

impl Part {
    fn of(name: &str) -> Option<Part> {
        match name {
            name if CUSTOMER.contains(&name) => Some(Part::Customer),
            name if SELLER.contains(&name) => Some(Part::Seller),
            name if TOP.contains(&name) => Some(Part::Top),
            _ => None,
        }
    }
}

/// What the library takes such a fact for.
enum Role {
    Text,
    Identifier,
    Integer,
    Date,
    DateTime,
    Duration,
    YesNo,
    /// With these members at least.
    Choice(&'static [&'static str]),
}

/// The members of `party` that the library knows.
const PARTIES: [&str; 3] = ["person", "company", "pseudonym"];
/// What tells whether goods can be sent back.
const STATES: [&str; 3] = ["open", "over", "none"];

impl Roles {
    /// The facts of [`TOP`].
    pub(super) fn top(&self) -> [Slot; 4] {
        [self.channel, self.market, self.time_zone, self.received_at]
    }

    /// The part of a case in which a fact stands; a scenario's own stand among the facts.
    pub(super) fn part(&self, slot: Slot) -> Option<Part> {
        self.parts.get(usize::from(slot.0)).copied().flatten()
    }

    /// The facts that the library works out; no other fact that is derived is ever given.
    pub(crate) fn derived(&self) -> [Slot; 14] {
        [
            self.withdrawal_days,
            self.guarantee_years,
            self.directness,
            self.address_locked,
            self.today,
            self.days_since_delivery,
            self.window,
            self.withdrawal,
            self.salutation_name,
            self.salutation_given,
            self.salutation_surname,
            self.salutation_title,
            self.order_number,
            self.follows,
        ]
    }

    /// Whether a channel can supply a fact: not what the library works out, nor what only the case can say.
    pub(crate) fn can_be_supplied(&self, slot: Slot) -> bool {
        let of_the_case =
            [self.channel, self.market, self.time_zone, self.agent_time_zone, self.received_at, self.delivered_on];
        slot == self.address_locked || !(of_the_case.contains(&slot) || self.derived().contains(&slot))
    }

    /// Makes sure that what stands in for facts of the case can do so in every case.
    fn check_defaults(&self, facts: &FactTable) -> Result<(), Problem> {
        let at = |slot: Slot, problem: Problem| {
            Err(problem.within("default").within(&*facts.get(slot).name).within("facts"))
        };
        if facts.get(self.delivered_on).default.is_some() {
            let problem = Problem::new("`delivered_on` has no default: the day may lie after that of the message");
            return at(self.delivered_on, problem.help("require it where it must be known"));
        }
        for slot in [self.time_zone, self.agent_time_zone] {
            if let Some(zone) = facts.default_of(&facts.get(slot).name)
                && TimeZone::get(&zone).is_err()
            {
                let problem = Problem::new(format!("no time zone is called `{}`", short(&zone)));
                return at(slot, problem.help("write an IANA name, such as `Europe/Vienna`"));
            }
        }
        let channel = facts.get(self.channel);
        let named = channel.required || channel.default.is_some();
        let usual = |members: &[Box<str>]| members.iter().any(|member| **member == *USUAL_CHANNEL);
        match &channel.ty {
            Type::Choice(members) if !named && !usual(members) => {
                Err(Problem::new("a case that names no channel has none")
                    .help("give the fact a `default`, or write `required: true`")
                    .within("channel")
                    .within("facts"))
            }
            _ => Ok(()),
        }
    }

    /// Finds the facts that the library stands on.
    ///
    /// # Errors
    /// If a `facts.yaml` that was laid over the built-in one lacks one of them, or makes something else of it.
    pub(crate) fn find(facts: &FactTable) -> Result<Roles, Problem> {
        use Role::{Choice, Date, DateTime, Duration, Identifier, Integer, Text, YesNo};
        let find = |name: &str, role: Role, derived: bool| {
            let slot = facts.find(name).ok_or_else(|| {
                Problem::new(format!("the common fact `{name}` is missing"))
                    .help("copy the built-in file and add to it")
            })?;
            role.check(facts.get(slot), derived).map_err(|problem| problem.within(name).within("facts"))?;
            Ok(slot)
        };
        let given = |name, role| find(name, role, false);
        let derived = |name, role| find(name, role, true);
        let [person, company, pseudonym] = members(facts, "party", PARTIES);
        let roles = Roles {
            person,
            company,
            pseudonym,
            members_of_directness: members(facts, "directness", Directness::MEMBERS),
            states_of_window: members(facts, "window", STATES),
            states_of_withdrawal: members(facts, "withdrawal", STATES),
            parts: facts.names().map(Part::of).collect(),
            name: given("name", Text)?,
            market: given("market", Choice(&[]))?,
            given_name: given("given_name", Text)?,
            surname: given("surname", Text)?,
            title: given("title", Text)?,
            party: given("party", Choice(&PARTIES))?,
            tier: given("tier", Integer)?,
            channel: given("channel", Choice(&[]))?,
            time_zone: given("time_zone", Text)?,
            received_at: given("received_at", DateTime)?,
            return_days: given("return_days", Integer)?,
            agent_time_zone: given("agent_time_zone", Text)?,
            delivered_on: given("delivered_on", Date)?,
            withdrawal_days: derived("withdrawal_days", Duration)?,
            guarantee_years: derived(GUARANTEE_YEARS, Integer)?,
            directness: derived("directness", Choice(&Directness::MEMBERS))?,
            address_locked: derived("address_locked", YesNo)?,
            today: derived("today", Date)?,
            days_since_delivery: derived("days_since_delivery", Integer)?,
            window: derived("window", Choice(&STATES))?,
            withdrawal: derived("withdrawal", Choice(&STATES))?,
            salutation_name: derived("salutation_name", Text)?,
            salutation_given: derived("salutation_given", Text)?,
            salutation_surname: derived("salutation_surname", Text)?,
            salutation_title: derived("salutation_title", Text)?,
            order_number: derived("order_number", Identifier)?,
            follows: derived("follows", YesNo)?,
            voice: facts.find("voice"),
            usual: TOP.map(|name| usual(facts, name)),
        };
        roles.check_defaults(facts)?;
        Ok(roles)
    }
}

/// The places of members of a choice; facts that lack them are refused.
fn members<const N: usize>(facts: &FactTable, name: &str, members: [&str; N]) -> [u16; N] {
    let choice = facts.find(name).map(|slot| &facts.get(slot).ty);
    members.map(|member| match choice.and_then(|choice| choice.member(member)) {
        Some(Value::Choice(at)) => at,
        _ => u16::MAX,
    })
}

/// What stands in for a fact of the case as a whole, as somebody would type it.
fn usual(facts: &FactTable, name: &str) -> Option<Box<str>> {
    let channel = || facts.find(name).filter(|slot| name == "channel" && !facts.get(*slot).required);
    let usual = facts.default_of(name).or_else(|| channel().map(|_| USUAL_CHANNEL.to_owned()));
    usual.map(String::into_boxed_str)
}

impl Role {
    fn check(&self, fact: &Fact, derived: bool) -> Result<(), Problem> {
        let fits = match (self, &fact.ty) {
            (Role::Text, Type::Text { .. })
            | (Role::Identifier, Type::Identifier)
            | (Role::Integer, Type::Integer { .. })
            | (Role::Date, Type::Date)
            | (Role::DateTime, Type::DateTime)
            | (Role::Duration, Type::Duration)
            | (Role::YesNo, Type::YesNo) => true,
            (Role::Choice(members), Type::Choice(known)) => {
                members.iter().all(|member| known.iter().any(|known| **known == **member))
            }
            _ => false,
        };
        if !fits {
            return Err(Problem::new(format!("the library takes `{}` for {self}", fact.name))
                .help("copy its line from the built-in file"));
        }
        if fact.derived != derived {
            let message = match derived {
                true => format!("`{}` follows from the other facts, and is never given", fact.name),
                false => format!("`{}` is given by the case, and follows from nothing", fact.name),
            };
            let help = if derived { "write `derived: yes`" } else { "leave out `derived`" };
            return Err(Problem::new(message).help(help));
        }
        Ok(())
    }
}

impl std::fmt::Display for Role {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Role::Text => "a text",
            Role::Identifier => "an identifier",
            Role::Integer => "an integer",
            Role::Date => "a date",
            Role::DateTime => "a date-time",
            Role::Duration => "a duration",
            Role::YesNo => "a yes-no",
            Role::Choice([]) => "a choice",
            Role::Choice(members) => return write!(f, "a choice of {}", members.join(", ")),
        })
    }
}
