//! The replies by Tera templates that call `t(…)` for each sentence, over two ways to look a sentence up in Fluent.
//!
//! Fluent writes neither sums nor days, so values are written beforehand, by the formatters that the others use.

use std::sync::Arc;

use fluent::FluentValue;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use crate::Kind;
use crate::facts::{Cancellation, Complaint, Discount, Given, Seller};
use crate::formats::Formats;
use crate::from_case::{Author, Gathered};
use crate::words::{Bundles, FluentTemplates, Words, uncapital};

/// The layouts, in the syntax that Tera, minijinja and Jinja2 share.
pub const LAYOUTS: [(&str, &str); 4] = [
    ("mail.html", include_str!("../layouts/mail.html")),
    ("cancellation.html", include_str!("../layouts/cancellation.html")),
    ("complaint.txt", include_str!("../layouts/complaint.txt")),
    ("discount.txt", include_str!("../layouts/discount.txt")),
];

/// Tera, and a way to look sentences up.
pub(crate) struct Stack {
    engine: Tera,
    words: Arc<dyn Words>,
}

impl Stack {
    pub(crate) fn fluent_bundle() -> Stack {
        Stack::new(Arc::new(Bundles::default()))
    }

    pub(crate) fn fluent_templates() -> Stack {
        Stack::new(Arc::new(FluentTemplates))
    }

    fn new(words: Arc<dyn Words>) -> Stack {
        Stack { engine: engine(&words), words }
    }

    fn body(&self, layout: &str, context: &Context) -> String {
        self.engine.render(layout, context).unwrap_or_else(|error| panic!("{layout}: {error}"))
    }

    fn subject(&self, key: &str, order_id: &str, voice: &str) -> String {
        let args = [("order_id", order_id.into()), ("voice", voice.into())];
        self.words.say("de", key, &mut args.into_iter())
    }
}

impl Author for Stack {
    fn message(&self, gathered: &Gathered<'_>, formats: &Formats, subject: &mut String, body: &mut String) {
        match gathered {
            Gathered::Chat(given) => *body = self.body("discount.txt", &chat(given, formats)),
            Gathered::Complaint(given) => {
                *subject = self.subject("complaint-quality-subject", given.facts.order_id, given.seller.voice);
                *body = self.body("complaint.txt", &complaint(given, formats));
            }
            Gathered::Html(given) => {
                *subject = self.subject("cancel-order-subject-done", given.facts.order_id, given.seller.voice);
                *body = self.body("cancellation.html", &html(given, formats));
            }
        }
    }

    fn step(&self, _: Kind, _: usize, name: &'static str, text: &mut String) {
        *text = self.words.say("en", &format!("step-{name}"), &mut std::iter::empty());
    }
}

fn chat(case: &Given<Discount<&str>, &str>, formats: &Formats) -> Context {
    let Given { customer, seller, facts } = case;
    let mut context = common(seller);
    context.insert("given_name", customer.given_name);
    context.insert("product", facts.product);
    context.insert("price", &formats.money(facts.price).to_string());
    context.insert("new_price", &formats.money(facts.new_price).to_string());
    context.insert("valid_until", &formats.day(facts.valid_until).to_string());
    context.insert("discount_code", facts.discount_code);
    context
}

fn complaint(case: &Given<Complaint<&str>, &str>, formats: &Formats) -> Context {
    let Given { customer, seller, facts } = case;
    let money = |sum: &str| formats.money(sum).to_string();
    let mut context = common(seller);
    context.insert("surname", customer.surname);
    context.insert("title", customer.title);
    context.insert("gender", customer.gender);
    context.insert("mood", customer.mood);
    context.insert("contacts", &customer.contacts);
    context.insert("order_id", facts.order_id);
    context.insert("product", facts.product);
    context.insert("problem", facts.problem);
    context.insert("fault", facts.fault);
    context.insert("next_news_by", &formats.day(facts.next_news_by).to_string());
    context.insert("resend_by", &formats.day(facts.resend_by).to_string());
    context.insert("partial_refund", &facts.partial_refund.map(money));
    context.insert("full_refund", &facts.full_refund.map(money));
    context.insert("goodwill", &facts.goodwill.map(money));
    context.insert("refund_days", &facts.refund_days);
    context.insert("carrier", facts.carrier);
    context.insert("tracking", &facts.tracking);
    context
}

fn html(case: &Given<Cancellation<&str>, &str>, formats: &Formats) -> Context {
    let Given { customer, seller, facts } = case;
    let mut context = common(seller);
    context.insert("surname", customer.surname);
    context.insert("gender", customer.gender);
    context.insert("mood", customer.mood);
    context.insert("contacts", &customer.contacts);
    context.insert("order_id", facts.order_id);
    context.insert("items", &formats.list(&facts.items).to_string());
    context.insert("refund", &formats.money(facts.refund).to_string());
    context.insert("refund_days", &facts.refund_days);
    context
}

fn common(seller: &Seller<&str>) -> Context {
    let mut context = Context::new();
    context.insert("voice", seller.voice);
    context.insert("agent", &seller.agent);
    context.insert("brand", seller.brand);
    context
}

/// Tera with the layouts, whose function `t(…)` looks sentences up.
pub fn engine(words: &Arc<dyn Words>) -> Tera {
    let mut engine = Tera::default();
    let words = Arc::clone(words);
    engine.register_function("t", move |args: Kwargs, _: &State| t(&*words, &args));
    engine.register_filter("uncapital", |text: &str, _: Kwargs, _: &State| uncapital(text));
    engine.add_raw_templates(LAYOUTS.map(|(name, text)| (name, text.trim_end()))).expect("the layouts are right");
    engine
}

/// `t(lang="de", key="…", …)`: a sentence with its arguments.
fn t(words: &dyn Words, args: &Kwargs) -> TeraResult<String> {
    let (language, key) = (args.must_get::<&str>("lang")?, args.must_get::<&str>("key")?);
    let mut args = args.iter().filter_map(|(name, value)| match name.as_str()? {
        "lang" | "key" => None,
        name => Some((name, fluent_value(value)?)),
    });
    Ok(words.say(language, key, &mut args))
}

fn fluent_value(value: &Value) -> Option<FluentValue<'_>> {
    value.as_str().map(FluentValue::from).or_else(|| value.as_i64().map(FluentValue::from))
}
