//! The promise, held to account by cases that nobody thought of.
//!
//! Cases are thrown over every scenario, language, region, channel, market, mood and voice, alone or several questions in
//! one. What they lack is given as the error asks for it, until there is a reply; no other error may come, and no reply
//! may show that something is missing in it. `REPLYBOOK_CASES` sets how many are thrown.

mod packs;

use std::thread;

use serde_json::{Value as Json, json};

use super::dice::Dice;
use crate::case::{CUSTOMER, Case, Question, SELLER};
use crate::error::{ErrorKind, MissingFact};
use crate::fact::{FactTable, Type};
use crate::playbook::Playbook;
use crate::{Markup, Reply};

/// How many cases are thrown in every run of the tests.
const CASES: usize = 100_000;

/// Texts as they are typed, and as nobody should type them.
const TEXTS: [&str; 12] = [
    "Zelt Pirineo 3P",
    "lámpara de pie «Alba» (2 piezas)",
    "Müller & Söhne GmbH, Größe XL",
    "X",
    "O'Neill's 100 % cotton T-shirt, blue/white, size 42 (EU) with a very long name that goes on and on",
    "李小龙",
    "شركة النور",
    "ÁNGELA NÚÑEZ-O'DONOVAN",
    "user_4711",
    "a) b) c)",
    "Straße 7, 20099 Hamburg",
    "🎁",
];
const HOSTILE: [&str; 8] =
    ["{$name}", "{{ order }}", "None", "$refund", "</p><script>", "{% if x %}", "\u{1F469}\u{200D}\u{1F680}", "} { }"];

/// When messages arrive: at the hours at which a day begins and ends somewhere, in the night that has an hour twice, and on
/// the last day on which one can.
const RECEIVED: [&str; 5] = [
    "2026-11-22T10:15:00Z",
    "2026-11-22T23:59:59.999+05:30",
    "2026-12-31T12:00:00-08:00",
    "2027-10-31T02:30:00+02:00",
    "2999-12-31T23:59:59Z",
];
const ZONES: [&str; 6] =
    ["Europe/Berlin", "Asia/Kolkata", "America/Santiago", "Pacific/Kiritimati", "Etc/GMT+12", "Australia/Lord_Howe"];

#[test]
fn no_case_that_is_complete_fails_or_shows_a_hole() {
    let cases = number_of("REPLYBOOK_CASES", CASES);
    let book = Playbook::builtin();
    let replies = count(cases, |number| Throw::new(&book, number as u64).play());
    let refused = cases - replies;
    println!("{replies} replies; {refused} cases were refused for what they combine");
    assert!(replies > cases * 9 / 10, "only {replies} of {cases} cases came to a reply");
}

/// How many the tests are told to make of something.
fn number_of(variable: &str, otherwise: usize) -> usize {
    std::env::var(variable).ok().and_then(|count| count.parse().ok()).unwrap_or(otherwise)
}

/// Counts the numbers below `end` for which something holds, on all processors.
fn count(end: usize, holds: impl Fn(usize) -> bool + Sync) -> usize {
    let threads = thread::available_parallelism().map_or(2, usize::from);
    let part = |thread: usize| (thread..end).step_by(threads).filter(|number| holds(*number)).count();
    thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|thread| scope.spawn(move || part(thread))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    })
}

struct Throw<'b> {
    book: &'b Playbook,
    /// What is asked about, each as often as it stands here.
    scenarios: Vec<&'b str>,
    dice: Dice,
    number: u64,
    hostile: bool,
}

impl<'b> Throw<'b> {
    fn new(book: &'b Playbook, number: u64) -> Throw<'b> {
        let mut dice = Dice::new(number);
        let hostile = dice.one_in(10);
        Throw { book, scenarios: book.inner().scenario_ids().collect(), dice, number, hostile }
    }

    /// Throws a case and answers it; `false` if what it combines is refused.
    fn play(&mut self) -> bool {
        let mut case = self.case();
        // Each round gives all that the last one lacked; what is given may lead to another play.
        for _ in 0..20 {
            let error = match self.book.reply(&case) {
                Ok(reply) => {
                    self.inspect(&case, &reply);
                    return true;
                }
                Err(error) => error,
            };
            match error.kind() {
                ErrorKind::MissingFacts => error.missing().iter().for_each(|missing| self.give(&mut case, missing)),
                ErrorKind::NotServed => return false,
                // A bare sum has no currency without a market, a delivery lies in the future.
                _ => panic!("case {}: {error:#}\n{case:#?}", self.number),
            }
        }
        panic!("case {} is asked for facts without end\n{case:#?}", self.number);
    }

    fn case(&mut self) -> Case {
        let book = self.book.inner();
        let languages = ["en", "es", "de", "en-GB", "es-MX", "de-AT", "de-CH", "en-US", "es-ES"];
        let id = self.dice.pick(&self.scenarios);
        let mut case = Case::new(id).language(self.dice.pick(&languages));
        let serves = |id: &str, channel: &str| book.scenario(id).unwrap().channels.refuses(channel).is_none();
        let channels: Vec<&str> = book.channel_ids().filter(|channel| serves(id, channel)).collect();
        case.channel = Some(self.dice.pick(&channels).to_owned());
        if case.channel.as_deref() == Some("email") && self.dice.one_in(4) {
            case.markup = Markup::Html;
        }
        let markets: Vec<&str> = book.market_ids().collect();
        let agents = book.stack.agent_languages();
        case.agent_language = Some(agents[self.number as usize % agents.len()].to_string());
        case.market = (!self.dice.one_in(6)).then(|| self.dice.pick(&markets).to_owned());
        case.received_at = (!self.dice.one_in(4)).then(|| self.dice.pick(&RECEIVED).to_owned());
        case.time_zone = self.dice.one_in(4).then(|| self.dice.pick(&ZONES).to_owned());
        let scenario = book.scenario(id).unwrap();
        self.some_facts(&mut case, &scenario.facts, 0, scenario.common);
        for question in 1..=self.dice.throw(12).saturating_sub(8) {
            let channel = case.channel.clone().unwrap();
            let others: Vec<&str> = self.scenarios.iter().copied().filter(|id| serves(id, &channel)).collect();
            let id = self.dice.pick(&others);
            case = case.also(Question::new(id));
            let scenario = book.scenario(id).unwrap();
            self.some_facts(&mut case, &scenario.facts, question, scenario.common);
        }
        case
    }

    /// Gives some of a scenario's facts; the common ones only with the case's own question.
    fn some_facts(&mut self, case: &mut Case, facts: &FactTable, question: usize, common: usize) {
        for (slot, fact) in facts.iter() {
            let top = matches!(&*fact.name, "channel" | "market" | "time_zone" | "received_at");
            let own = usize::from(slot.0) >= common;
            if fact.derived || top || (question > 0 && !own) || self.dice.one_in(2) {
                continue;
            }
            let value = self.value(&fact.ty, &fact.name);
            set(case, &fact.name, value, question);
        }
    }

    fn give(&mut self, case: &mut Case, missing: &MissingFact) {
        let wanted = &missing.any_of[self.dice.throw(missing.any_of.len())].name;
        if wanted == "received_at" {
            case.received_at = Some(self.dice.pick(&RECEIVED).to_owned());
            return;
        }
        let id = match missing.question {
            0 => case.scenario.clone(),
            further => case.also[further - 1].scenario.clone(),
        };
        let scenario = self.book.inner().scenario(&id).unwrap();
        let fact = scenario.facts.get(scenario.facts.find(wanted).unwrap());
        let value = self.value(&fact.ty, wanted);
        if wanted == "market" {
            case.market = value.as_str().map(str::to_owned);
        } else {
            set(case, wanted, value, missing.question);
        }
    }

    fn value(&mut self, ty: &Type, name: &str) -> Json {
        match ty {
            Type::Text { .. } if name == "agent_time_zone" => json!(self.dice.pick(&ZONES)),
            Type::Text { max } => {
                let text = self.dice.pick(if self.hostile { &HOSTILE[..] } else { &TEXTS[..] });
                json!(text.chars().take(*max).collect::<String>().trim())
            }
            Type::Prose { .. } => json!(self.dice.pick(&["We looked into it.", "Line one.\nLine two.", "a\n\n\nb"])),
            Type::Identifier => json!(self.dice.pick(&["NL-20417", "302-1234567-1234567", "00340434161234567890"])),
            Type::Integer { min, max } => {
                let (min, max) = (min.unwrap_or(0), max.unwrap_or(1_000));
                json!((min + self.dice.throw(40) as i64).clamp(min, max))
            }
            Type::Decimal | Type::Percent => json!(self.dice.pick(&["10", "12.5", "1"])),
            Type::Money => {
                json!(self.dice.pick(&["49.90 EUR", "1234.50 USD", "1 EUR", "100000 MXN", "19 CHF", "5000 JPY"]))
            }
            // A day on which it was delivered lies before the message; all others after it.
            Type::Date if name == "delivered_on" => {
                json!(self.dice.pick(&["2026-11-22", "2026-11-20", "2026-11-01", "2026-08-01", "2024-11-22"]))
            }
            Type::Date => json!(self.dice.pick(&["2026-11-24", "2026-12-01", "2027-01-04"])),
            Type::DateTime => json!("2026-11-24T09:30:00Z"),
            Type::Duration => json!(self.dice.pick(&["1 hour", "24 hours", "1 day", "14 days", "3 business days"])),
            Type::YesNo => json!(self.dice.pick(&["yes", "no"])),
            Type::Choice(members) => json!(*members[self.dice.throw(members.len())]),
            Type::List { of, max } => {
                let items = 1 + self.dice.throw(*max.min(&4));
                (0..items).map(|_| self.value(of, name)).collect()
            }
            Type::Url => json!("https://example.com/return?order=1&lang=de"),
        }
    }

    fn inspect(&self, case: &Case, reply: &Reply) {
        let mut follow_ups = reply.answers.iter().filter_map(|answer| answer.follow_up.as_ref());
        let told = case.received_at.is_some();
        assert!(
            reply.due.is_some() == (told && !self.book.inner().stack.reply_times().is_empty())
                && follow_ups.all(|follow_up| follow_up.at.is_some() == told),
            "case {}: a moment is missing, or comes from nowhere\n{reply:#?}\n{case:#?}",
            self.number
        );
        let steps = reply.answers.iter().flat_map(|answer| &answer.steps).map(|step| &step.text);
        let reasons = reply.answers.iter().flat_map(|answer| [&answer.title].into_iter().chain(&answer.because));
        let notes = reply.market.iter().flat_map(|market| [&market.address, &market.payment, &market.avoid]).flatten();
        let message = reply.message.iter();
        let texts =
            steps.chain(reasons).chain(notes).chain(message.clone().filter_map(|message| message.subject.as_ref()));
        for text in texts.chain(message.map(|message| &message.body)) {
            let complaint = match () {
                () if text.trim().is_empty() => "is empty",
                () if self.hostile => continue,
                () if text.contains(['{', '}']) => "has a brace",
                () if named_variable(text) => "names a variable",
                () if text.replace("None of", "none of").contains("None") => "has a `None`",
                () if text.contains("  ") => "has two spaces",
                () if text.lines().any(|line| line.ends_with(' ')) => "has a space at the end of a line",
                () if text.contains("<p></p>") || text.contains("<li></li>") => "has an empty paragraph",
                // What is typed over several lines may have gaps of its own.
                () if text.contains("\n\n\n") => "has two blank lines",
                () => continue,
            };
            panic!("case {}: the text {complaint}:\n{text}\n{case:#?}", self.number);
        }
    }
}

/// Whether a `$` stands before a letter: `$refund`, but not `$12.50`.
fn named_variable(text: &str) -> bool {
    text.split('$').skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()))
}

fn set(case: &mut Case, name: &str, value: Json, question: usize) {
    match name {
        _ if CUSTOMER.contains(&name) => case.customer.0.set(name, value),
        _ if SELLER.contains(&name) => case.seller.0.set(name, value),
        _ if question > 0 => case.also[question - 1].facts.set(name, value),
        _ => case.facts.set(name, value),
    }
}
