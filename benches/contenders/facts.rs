//! The cases' facts as code that knows its replies would keep them: by name, sums and days still as they came in.
//!
//! Texts are the facts' own, or those of the case that they were read from.

use replybook::Case;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Kind;
use crate::formats::Formats;

pub struct Facts {
    pub chat: Given<Discount>,
    pub complaint: Given<Complaint>,
    pub html: Given<Cancellation>,
}

#[derive(Deserialize)]
#[serde(bound(deserialize = "T: Deserialize<'de>, S: Deserialize<'de> + Default"))]
pub struct Given<T, S = String> {
    pub customer: Customer<S>,
    pub seller: Seller<S>,
    pub facts: T,
}

#[derive(Deserialize)]
pub struct Customer<S = String> {
    #[serde(default)]
    pub given_name: S,
    #[serde(default)]
    pub surname: S,
    #[serde(default)]
    pub title: S,
    #[serde(default)]
    pub gender: S,
    #[serde(default)]
    pub mood: S,
    #[serde(default)]
    pub contacts: u32,
}

#[derive(Deserialize)]
pub struct Seller<S = String> {
    pub brand: S,
    pub agent: Option<S>,
    pub voice: S,
}

#[derive(Deserialize)]
pub struct Discount<S = String> {
    pub product: S,
    pub price: S,
    pub new_price: S,
    pub valid_until: S,
    pub discount_code: S,
}

#[derive(Deserialize)]
pub struct Complaint<S = String> {
    pub order_id: S,
    pub product: S,
    pub problem: S,
    pub fault: S,
    pub next_news_by: S,
    pub resend_by: S,
    pub partial_refund: Option<S>,
    pub full_refund: Option<S>,
    pub goodwill: Option<S>,
    pub refund_days: u32,
    pub carrier: S,
    pub tracking: Option<S>,
}

#[derive(Deserialize)]
pub struct Cancellation<S = String> {
    pub order_id: S,
    pub items: Vec<S>,
    pub refund: S,
    pub refund_days: u32,
}

impl Facts {
    pub fn of(cases: &[Case; 3]) -> Facts {
        let case = |kind: Kind| &cases[kind as usize];
        Facts { chat: read(case(Kind::Chat)), complaint: read(case(Kind::Complaint)), html: read(case(Kind::Html)) }
    }
}

impl Facts {
    /// The same facts with sums, days and lists as they are shown.
    pub(crate) fn shown(mut self, english: &Formats, german: &Formats) -> Facts {
        let day = |formats: &Formats, day: &mut String| {
            let shown = formats.day(day).to_string();
            *day = shown;
        };
        let money = |formats: &Formats, sum: &mut String| {
            let shown = formats.money(sum).to_string();
            *sum = shown;
        };
        let chat = &mut self.chat.facts;
        for sum in [&mut chat.price, &mut chat.new_price] {
            money(english, sum);
        }
        day(english, &mut chat.valid_until);
        let complaint = &mut self.complaint.facts;
        day(german, &mut complaint.next_news_by);
        day(german, &mut complaint.resend_by);
        let sums = [&mut complaint.partial_refund, &mut complaint.full_refund, &mut complaint.goodwill];
        for sum in sums.into_iter().flatten() {
            money(german, sum);
        }
        let html = &mut self.html.facts;
        money(german, &mut html.refund);
        let items = german.list(&html.items).to_string();
        html.items = vec![items];
        self
    }
}

fn read<T: DeserializeOwned>(case: &Case) -> T {
    serde_json::to_value(case).and_then(serde_json::from_value).expect("the cases give what their replies need")
}
