//! What the templates say: each reply's facts, with sums, days and lists written as texts.

use replybook_benches::Gathered;
use replybook_benches::facts::{self, Given};
use replybook_benches::formats::Formats;
use serde::Serialize;

/// The values of one of the three replies.
pub(crate) enum Values<'a> {
    Chat(Discount<'a>),
    Complaint(Complaint<'a>),
    Html(Cancellation<'a>),
}

#[derive(Serialize)]
pub(crate) struct Discount<'a> {
    pub given_name: &'a str,
    pub product: &'a str,
    pub price: String,
    pub new_price: String,
    pub valid_until: String,
    pub discount_code: &'a str,
}

#[derive(Serialize)]
pub(crate) struct Complaint<'a> {
    pub voice: &'a str,
    pub agent: Option<&'a str>,
    pub brand: &'a str,
    pub surname: &'a str,
    pub title: &'a str,
    pub gender: &'a str,
    pub mood: &'a str,
    pub contacts: u32,
    pub order_id: &'a str,
    pub product: &'a str,
    pub problem: &'a str,
    pub fault: &'a str,
    pub next_news_by: String,
    pub resend_by: String,
    pub partial_refund: Option<String>,
    pub full_refund: Option<String>,
    pub goodwill: Option<String>,
    pub refund_days: u32,
    pub carrier: &'a str,
    pub tracking: Option<&'a str>,
}

#[derive(Serialize)]
pub(crate) struct Cancellation<'a> {
    pub voice: &'a str,
    pub agent: Option<&'a str>,
    pub brand: &'a str,
    pub surname: &'a str,
    pub gender: &'a str,
    pub mood: &'a str,
    pub contacts: u32,
    pub order_id: &'a str,
    pub items: String,
    pub refund: String,
    pub refund_days: u32,
}

impl<'a> Values<'a> {
    /// Writes the sums, days and lists.
    pub(crate) fn of(gathered: &Gathered<'a>, formats: &Formats) -> Values<'a> {
        match gathered {
            Gathered::Chat(given) => Values::Chat(Discount::of(given, formats)),
            Gathered::Complaint(given) => Values::Complaint(Complaint::of(given, formats)),
            Gathered::Html(given) => Values::Html(Cancellation::of(given, formats)),
        }
    }
}

impl<'a> Discount<'a> {
    fn of(case: &Given<facts::Discount<&'a str>, &'a str>, formats: &Formats) -> Discount<'a> {
        let Given { customer, facts, .. } = case;
        Discount {
            given_name: customer.given_name,
            product: facts.product,
            price: formats.money(facts.price).to_string(),
            new_price: formats.money(facts.new_price).to_string(),
            valid_until: formats.day(facts.valid_until).to_string(),
            discount_code: facts.discount_code,
        }
    }
}

impl<'a> Complaint<'a> {
    fn of(case: &Given<facts::Complaint<&'a str>, &'a str>, formats: &Formats) -> Complaint<'a> {
        let Given { customer, seller, facts } = case;
        let money = |sum: &str| formats.money(sum).to_string();
        Complaint {
            voice: seller.voice,
            agent: seller.agent,
            brand: seller.brand,
            surname: customer.surname,
            title: customer.title,
            gender: customer.gender,
            mood: customer.mood,
            contacts: customer.contacts,
            order_id: facts.order_id,
            product: facts.product,
            problem: facts.problem,
            fault: facts.fault,
            next_news_by: formats.day(facts.next_news_by).to_string(),
            resend_by: formats.day(facts.resend_by).to_string(),
            partial_refund: facts.partial_refund.map(money),
            full_refund: facts.full_refund.map(money),
            goodwill: facts.goodwill.map(money),
            refund_days: facts.refund_days,
            carrier: facts.carrier,
            tracking: facts.tracking,
        }
    }
}

impl<'a> Cancellation<'a> {
    fn of(case: &Given<facts::Cancellation<&'a str>, &'a str>, formats: &Formats) -> Cancellation<'a> {
        let Given { customer, seller, facts } = case;
        Cancellation {
            voice: seller.voice,
            agent: seller.agent,
            brand: seller.brand,
            surname: customer.surname,
            gender: customer.gender,
            mood: customer.mood,
            contacts: customer.contacts,
            order_id: facts.order_id,
            items: formats.list(&facts.items).to_string(),
            refund: formats.money(facts.refund).to_string(),
            refund_days: facts.refund_days,
        }
    }
}
