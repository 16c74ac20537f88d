//! The replies by hand for what replybook is given and gives: a [`Case`] whose facts stand under their names, and all of a
//! [`Reply`].
//!
//! The facts are looked up and read, and the play is decided, as far as these three replies need it. Whoever writes this
//! for a shop knows the shop's pack, its steps and its markets: they are constants here, or kept.

use jiff::civil::{Date, Weekday};
use jiff::fmt::temporal::Pieces;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan, Zoned};
use replybook::{Answer, Case, Department, Duration, Message, Moment, Reply, Unit};
use serde_json::Value as Json;

use crate::facts::{Cancellation, Complaint, Customer, Discount, Given, Seller};
use crate::formats::Formats;
use crate::{Kind, by_hand};

/// What is the same in all replies of a kind.
pub(crate) struct ByHand {
    formats: Formats,
    zone: TimeZone,
    /// A reply of this kind: for what replybook keeps as well, the market's notes and the pack's name.
    kept: Reply,
}

/// The customer's clock when the message arrived, and the agent's zone.
struct Arrival {
    customer: Zoned,
    agent: TimeZone,
}

impl ByHand {
    pub(crate) fn new(language: &str, zone: &str, kept: Reply) -> ByHand {
        ByHand { formats: Formats::new(language), zone: TimeZone::get(zone).expect("a time zone"), kept }
    }

    /// Writes a reply over another one; `None` for a case that another play or another text would answer.
    pub(crate) fn write(&self, kind: Kind, case: &Case, reply: &mut Reply) -> Option<()> {
        let (Some(message), [answer]) = (&mut reply.message, &mut reply.answers[..]) else { return None };
        let arrival = Arrival::read(case.received_at.as_deref()?, &self.zone)?;
        let within = match kind {
            Kind::Chat => self.chat(case, message, answer)?,
            Kind::Complaint => self.complaint(case, &arrival, message, answer)?,
            Kind::Html => self.html(case, &arrival, message, answer)?,
        };
        arrival.tell(arrival.customer.checked_add(within).ok()?, reply.due.as_mut()?);
        case.channel.as_deref()?.clone_into(&mut message.channel);
        message.markup = case.markup;
        reply.market.clone_from(&self.kept.market);
        reply.pack.clone_from(&self.kept.pack);
        reply.findings.clear();
        Some(())
    }

    fn chat(&self, case: &Case, message: &mut Message, answer: &mut Answer) -> Option<SignedDuration> {
        let fact = |name: &str| case.facts.get(name)?.as_str();
        let another = fact("bulk_price").is_some() || case.facts.get("bulk_from").is_some();
        let here = matches!(case.channel.as_deref(), Some("chat" | "email"));
        if another || !here || case.language.as_deref() != Some("en") || fact("offer_route") != Some("code") {
            return None;
        }
        let facts = Discount {
            product: fact("product")?,
            price: fact("price")?,
            new_price: fact("new_price")?,
            valid_until: fact("valid_until")?,
            discount_code: fact("discount_code")?,
        };
        message.subject = None;
        message.body.clear();
        let given = Given { customer: customer(case), seller: seller(case)?, facts };
        by_hand::chat(&given, &self.formats, &mut message.body);
        languages(message, "en", "en-GB");
        answers(
            answer,
            ["price-question", "The customer asks for a better price", "discount-code"],
            "a lower price was agreed, and a code may be sent here",
            Department::Sales,
        );
        steps(answer, Kind::Chat, &["check-discount-code"]);
        answer.follow_up = None;
        Some(SignedDuration::from_mins(2))
    }

    fn complaint(
        &self,
        case: &Case,
        arrival: &Arrival,
        message: &mut Message,
        answer: &mut Answer,
    ) -> Option<SignedDuration> {
        let fact = |name: &str| case.facts.get(name)?.as_str();
        let customer = customer(case);
        let another = is_yes(case.facts.get("safety")) || fact("mode") != Some("decided") || customer.mood != "angry";
        if another || case.language.as_deref() != Some("de") {
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
            refund_days: case.facts.get("refund_days").map_or(Some(5), number)?,
            carrier: fact("carrier")?,
            tracking: fact("tracking"),
        };
        let given = Given { customer, seller: seller(case)?, facts };
        let subject = message.subject.get_or_insert_default();
        subject.clear();
        message.body.clear();
        by_hand::complaint(&given, &self.formats, subject, &mut message.body);
        languages(message, "de", "de-DE");
        answers(
            answer,
            ["complaint-quality", "The customer complains about the product itself", "decided"],
            "the way is decided, so the reply only says what happens and when",
            Department::Product,
        );
        let names = [
            "check-order",
            "record-preference",
            "book-replacement",
            "book-refund",
            "send-return-label",
            "keep-promises-beyond",
            "note-next-news",
        ];
        steps(answer, Kind::Complaint, &names);
        let follow_up = answer.follow_up.as_mut()?;
        let day = given.facts.next_news_by;
        (follow_up.after, follow_up.with) = (None, None);
        day.clone_into(follow_up.on.get_or_insert_default());
        arrival.on(day.parse().ok()?, follow_up.at.as_mut()?)?;
        Some(SignedDuration::from_hours(24))
    }

    fn html(
        &self,
        case: &Case,
        arrival: &Arrival,
        message: &mut Message,
        answer: &mut Answer,
    ) -> Option<SignedDuration> {
        let fact = |name: &str| case.facts.get(name)?.as_str();
        let unpaid = case.facts.get("paid").is_some_and(|paid| !is_yes(Some(paid)));
        let another = unpaid || fact("dispatch") != Some("dispatched") || !is_yes(case.facts.get("cancelled"));
        if another || case.language.as_deref() != Some("de") {
            return None;
        }
        let items: Option<Vec<&str>> = case.facts.get("items")?.as_array()?.iter().map(Json::as_str).collect();
        let facts = Cancellation {
            order_id: fact("order_id")?,
            items: items?,
            refund: fact("refund")?,
            refund_days: case.facts.get("refund_days").map_or(Some(5), number)?,
        };
        let given = Given { customer: customer(case), seller: seller(case)?, facts };
        let subject = message.subject.get_or_insert_default();
        subject.clear();
        message.body.clear();
        by_hand::html(&given, &self.formats, subject, &mut message.body);
        languages(message, "de", "de-DE");
        answers(
            answer,
            ["cancel-order", "The customer asks to cancel an order or a part of it", "done"],
            "the back office shows it as canceled",
            Department::Sales,
        );
        steps(answer, Kind::Html, &["check-cancellation-shown", "check-refund-booked"]);
        let follow_up = answer.follow_up.as_mut()?;
        (follow_up.on, follow_up.with) = (None, None);
        follow_up.after = Some(Duration { count: 5, unit: Unit::BusinessDays });
        arrival.on(five_business_days_after(arrival.customer.date())?, follow_up.at.as_mut()?)?;
        Some(SignedDuration::from_hours(24))
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

fn languages(message: &mut Message, asked: &str, used: &str) {
    asked.clone_into(&mut message.language.asked);
    used.clone_into(&mut message.language.used);
}

fn answers(answer: &mut Answer, [scenario, title, play]: [&str; 3], because: &str, department: Department) {
    scenario.clone_into(&mut answer.scenario);
    title.clone_into(&mut answer.title);
    play.clone_into(&mut answer.play);
    because.clone_into(answer.because.get_or_insert_default());
    answer.department = department;
}

fn steps(answer: &mut Answer, kind: Kind, names: &[&str]) {
    if let Some(blank) = answer.steps.first().cloned() {
        answer.steps.resize(names.len(), blank);
    }
    for (step, (name, text)) in answer.steps.iter_mut().zip(names.iter().zip(by_hand::steps(kind))) {
        (*name).clone_into(&mut step.step);
        (*text).clone_into(&mut step.text);
    }
}
