//! The cases' facts as code that knows its replies would keep them: by name, sums and days still as they came in.

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
pub struct Given<T> {
    pub customer: Customer,
    pub seller: Seller,
    pub facts: T,
}

#[derive(Deserialize)]
pub struct Customer {
    #[serde(default)]
    pub given_name: String,
    #[serde(default)]
    pub surname: String,
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub gender: String,
    #[serde(default)]
    pub mood: String,
    #[serde(default)]
    pub contacts: u32,
}

#[derive(Deserialize)]
pub struct Seller {
    pub brand: String,
    pub agent: Option<String>,
    pub voice: String,
}

#[derive(Deserialize)]
pub struct Discount {
    pub product: String,
    pub price: String,
    pub new_price: String,
    pub valid_until: String,
    pub discount_code: String,
}

#[derive(Deserialize)]
pub struct Complaint {
    pub order_id: String,
    pub product: String,
    pub problem: String,
    pub fault: String,
    pub next_news_by: String,
    pub resend_by: String,
    pub partial_refund: Option<String>,
    pub full_refund: Option<String>,
    pub goodwill: Option<String>,
    pub refund_days: u32,
    pub carrier: String,
    pub tracking: Option<String>,
}

#[derive(Deserialize)]
pub struct Cancellation {
    pub order_id: String,
    pub items: Vec<String>,
    pub refund: String,
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
