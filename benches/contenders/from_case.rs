//! The replies for what replybook is given and gives, whoever writes their words: a [`Case`] whose facts stand under their names,
//! and all of a [`Reply`].
//!
//! The facts are looked up and read, and the play is decided, as far as these three replies need it. Whoever writes this
//! for a shop knows the shop's pack and its markets: they are constants here, or kept.

use jiff::civil::{Date, Weekday};
use jiff::fmt::temporal::Pieces;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan, Zoned};
use replybook::{Answer, Case, Department, Duration, FollowUp, Message, Moment, Reply, Unit};
use serde_json::Value as Json;

use crate::Kind;
use crate::facts::{Cancellation, Complaint, Customer, Discount, Given, Seller};
use crate::formats::Formats;

/// Who writes the words of a reply.
pub trait Author {
    /// Writes the subject, where there is one, and the body; both are empty.
    fn message(&self, gathered: &Gathered<'_>, formats: &Formats, subject: &mut String, body: &mut String);

    /// Writes a step of the agent's, over that of another reply. `nth` is its place in the reply, counted from 0.
    fn step(&self, kind: Kind, nth: usize, name: &'static str, text: &mut String);
}

/// The facts of a case that one of the three plays answers.
pub enum Gathered<'a> {
    Chat(Given<Discount<&'a str>, &'a str>),
    Complaint(Given<Complaint<&'a str>, &'a str>),
    Html(Given<Cancellation<&'a str>, &'a str>),
}

/// What is the same in all replies of a kind.
pub(crate) struct FromCase {
    kind: Kind,
    zone: TimeZone,
    /// A reply of this kind: for what replybook keeps as well, the market's notes and the pack's name.
    kept: Reply,
}

/// What stands beside a message.
struct Beside {
    /// As it was asked for, and as it is used.
    language: [&'static str; 2],
    scenario: &'static str,
    title: &'static str,
    play: &'static str,
    because: &'static str,
    department: Department,
    steps: &'static [&'static str],
    /// When the reply is due.
    within: SignedDuration,
}

/// The customer's clock when the message arrived, and the agent's zone.
struct Arrival {
    customer: Zoned,
    agent: TimeZone,
}

impl FromCase {
    pub(crate) fn new(kind: Kind, kept: Reply) -> FromCase {
        let zone = if kind == Kind::Chat { "Europe/London" } else { "Europe/Berlin" };
        FromCase { kind, zone: TimeZone::get(zone).expect("a time zone"), kept }
    }

    /// Writes a reply over another one; `None` for a case that another play or another text would answer.
    pub(crate) fn write(&self, author: &dyn Author, formats: &Formats, case: &Case, reply: &mut Reply) -> Option<()> {
        let (Some(message), [answer]) = (&mut reply.message, &mut reply.answers[..]) else { return None };
        let gathered = Gathered::of(self.kind, case)?;
        let arrival = Arrival::read(case.received_at.as_deref()?, &self.zone)?;
        let beside = Beside::of(self.kind);

        let Message { subject, body, .. } = message;
        body.clear();
        if self.kind == Kind::Chat {
            *subject = None;
            author.message(&gathered, formats, &mut String::new(), body);
        } else {
            let subject = subject.get_or_insert_default();
            subject.clear();
            author.message(&gathered, formats, subject, body);
        }
        beside.write(message, answer);
        for (nth, (name, step)) in beside.steps.iter().zip(&mut answer.steps).enumerate() {
            (*name).clone_into(&mut step.step);
            author.step(self.kind, nth, name, &mut step.text);
        }
        if answer.follow_up.is_none() {
            answer.follow_up.clone_from(&self.kept.answers.first()?.follow_up);
        }
        gathered.follow_up(&arrival, &mut answer.follow_up)?;

        arrival.tell(arrival.customer.checked_add(beside.within).ok()?, reply.due.as_mut()?);
        case.channel.as_deref()?.clone_into(&mut message.channel);
        message.markup = case.markup;
        reply.market.clone_from(&self.kept.market);
        reply.pack.clone_from(&self.kept.pack);
        reply.findings.clear();
        Some(())
    }
}

impl<'a> Gathered<'a> {
    /// Looks the facts up, and decides; `None` for a case that another play or another text would answer.
    pub(crate) fn of(kind: Kind, case: &'a Case) -> Option<Gathered<'a>> {
        let fact = |name: &str| case.facts.get(name)?.as_str();
        let (customer, seller) = (customer(case), seller(case)?);
        let refund_days = || case.facts.get("refund_days").map_or(Some(5), number);
        if case.language.as_deref() != Some(Beside::of(kind).language[0]) {
            return None;
        }
        Some(match kind {
            Kind::Chat => {
                let another = case.facts.get("bulk_price").is_some() || case.facts.get("bulk_from").is_some();
                let here = matches!(case.channel.as_deref(), Some("chat" | "email"));
                if another || !here || fact("offer_route") != Some("code") {
                    return None;
                }
                let facts = Discount {
                    product: fact("product")?,
                    price: fact("price")?,
                    new_price: fact("new_price")?,
                    valid_until: fact("valid_until")?,
                    discount_code: fact("discount_code")?,
                };
                Gathered::Chat(Given { customer, seller, facts })
            }
            Kind::Complaint => {
                if is_yes(case.facts.get("safety")) || fact("mode") != Some("decided") || customer.mood != "angry" {
                    return None;
                }
                let facts = Complaint {
                    order_id: fact("order_id")?,
                    product: fact("product")?,
                    problem: fact("problem")?,
                    fault: fact("fault").unwrap_or("unknown"),
                    next_news_by: fact("next_news_by")?,
                    resend_by: fact("resend_by")?,
                    partial_refund: fact("partial_refund"),
                    full_refund: fact("full_refund"),
                    goodwill: fact("goodwill"),
                    refund_days: refund_days()?,
                    carrier: fact("carrier")?,
                    tracking: fact("tracking"),
                };
                Gathered::Complaint(Given { customer, seller, facts })
            }
            Kind::Html => {
                let unpaid = case.facts.get("paid").is_some_and(|paid| !is_yes(Some(paid)));
                if unpaid || fact("dispatch") != Some("dispatched") || !is_yes(case.facts.get("cancelled")) {
                    return None;
                }
                let items: Option<Vec<&str>> = case.facts.get("items")?.as_array()?.iter().map(Json::as_str).collect();
                let facts = Cancellation {
                    order_id: fact("order_id")?,
                    items: items?,
                    refund: fact("refund")?,
                    refund_days: refund_days()?,
                };
                Gathered::Html(Given { customer, seller, facts })
            }
        })
    }

    /// Writes when to come back to the customer over what another reply says.
    fn follow_up(&self, arrival: &Arrival, place: &mut Option<FollowUp>) -> Option<()> {
        if let Gathered::Chat(_) = self {
            *place = None;
            return Some(());
        }
        let follow_up = place.as_mut()?;
        follow_up.with = None;
        let day = match self {
            Gathered::Complaint(Given { facts, .. }) => {
                follow_up.after = None;
                facts.next_news_by.clone_into(follow_up.on.get_or_insert_default());
                facts.next_news_by.parse().ok()?
            }
            _ => {
                follow_up.on = None;
                follow_up.after = Some(Duration { count: 5, unit: Unit::BusinessDays });
                five_business_days_after(arrival.customer.date())?
            }
        };
        arrival.on(day, follow_up.at.as_mut()?)
    }
}

/// What stands beside the message of each kind, in their order.
static BESIDE: [Beside; 3] = [
    Beside {
        language: ["en", "en-GB"],
        scenario: "price-question",
        title: "The customer asks for a better price",
        play: "discount-code",
        because: "a lower price was agreed, and a code may be sent here",
        department: Department::Sales,
        steps: &["check-discount-code"],
        within: SignedDuration::from_mins(2),
    },
    Beside {
        language: ["de", "de-DE"],
        scenario: "complaint-quality",
        title: "The customer complains about the product itself",
        play: "decided",
        because: "the way is decided, so the reply only says what happens and when",
        department: Department::Product,
        steps: &[
            "check-order",
            "record-preference",
            "book-replacement",
            "book-refund",
            "send-return-label",
            "keep-promises-beyond",
            "note-next-news",
        ],
        within: SignedDuration::from_hours(24),
    },
    Beside {
        language: ["de", "de-DE"],
        scenario: "cancel-order",
        title: "The customer asks to cancel an order or a part of it",
        play: "done",
        because: "the back office shows it as canceled",
        department: Department::Sales,
        steps: &["check-cancellation-shown", "check-refund-booked"],
        within: SignedDuration::from_hours(24),
    },
];

impl Beside {
    fn of(kind: Kind) -> &'static Beside {
        &BESIDE[kind as usize]
    }

    /// Writes all but the steps, for which it makes room.
    fn write(&self, message: &mut Message, answer: &mut Answer) {
        let [asked, used] = self.language;
        asked.clone_into(&mut message.language.asked);
        used.clone_into(&mut message.language.used);
        self.scenario.clone_into(&mut answer.scenario);
        self.title.clone_into(&mut answer.title);
        self.play.clone_into(&mut answer.play);
        self.because.clone_into(answer.because.get_or_insert_default());
        answer.department = self.department;
        if answer.steps.len() != self.steps.len()
            && let Some(blank) = answer.steps.first().cloned()
        {
            answer.steps.resize(self.steps.len(), blank);
        }
    }
}

impl Arrival {
    fn read(text: &str, zone: &TimeZone) -> Option<Arrival> {
        let at: Timestamp = text.parse().ok()?;
        let agent = Pieces::parse(text).ok()?.to_numeric_offset().map_or(TimeZone::UTC, TimeZone::fixed);
        Some(Arrival { customer: at.to_zoned(zone.clone()), agent })
    }

    fn on(&self, day: Date, moment: &mut Moment) -> Option<()> {
        let at = day.to_datetime(self.customer.time()).to_zoned(self.customer.time_zone().clone());
        self.tell(at.ok()?, moment);
        Some(())
    }

    fn tell(&self, customer: Zoned, moment: &mut Moment) {
        moment.agent = customer.with_time_zone(self.agent.clone());
        moment.customer = customer;
    }
}

/// A week later; from a Saturday or a Sunday, as from the Friday before.
fn five_business_days_after(day: Date) -> Option<Date> {
    let back = match day.weekday() {
        Weekday::Saturday => 1,
        Weekday::Sunday => 2,
        _ => 0,
    };
    day.checked_add((7 - back).days()).ok()
}

fn customer(case: &Case) -> Customer<&str> {
    let part = |name: &str| case.customer.get(name)?.as_str();
    Customer {
        given_name: part("given_name").unwrap_or_default(),
        surname: part("surname").unwrap_or_default(),
        title: part("title").unwrap_or_default(),
        gender: part("gender").unwrap_or("unknown"),
        mood: part("mood").unwrap_or("calm"),
        contacts: case.customer.get("contacts").and_then(number).unwrap_or(1),
    }
}

fn seller(case: &Case) -> Option<Seller<&str>> {
    let part = |name: &str| case.seller.get(name)?.as_str();
    Some(Seller { brand: part("brand")?, agent: part("agent"), voice: part("voice").unwrap_or("formal") })
}

fn is_yes(value: Option<&Json>) -> bool {
    matches!(value, Some(Json::Bool(true))) || value.and_then(Json::as_str) == Some("yes")
}

fn number(value: &Json) -> Option<u32> {
    value.as_u64()?.try_into().ok()
}
