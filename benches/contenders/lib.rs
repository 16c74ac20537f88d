//! The same three replies, made by replybook, by hand, and by other template stacks.
//!
//! The cases are in `cases/`, the words in `pack/`: a pack of the benchmark's own, laid over the built-in one, so that
//! figures of different days can be compared and nobody who improves a sentence has to change Rust.

mod by_hand;
pub mod facts;
pub mod formats;
mod from_case;
mod peers;
pub mod words;

use std::fmt;
use std::hint::black_box;

use replybook::{Case, Guarding, Pack, Playbook, Prepared, Reply};

use self::by_hand::ByHand;
use self::facts::Facts;
use self::formats::{Formats, Ready};
use self::from_case::FromCase;
pub use self::from_case::{Author, Gathered};
use self::peers::Stack;
pub use self::peers::{LAYOUTS, engine};

/// A kind of reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A live chat in English: three short paragraphs.
    Chat,
    /// An angry complaint in German, answered by e-mail in 900 characters.
    Complaint,
    /// A German e-mail as HTML: a plural, a sum, and texts that have to be escaped.
    Html,
}

impl Kind {
    pub const ALL: [Kind; 3] = [Kind::Chat, Kind::Complaint, Kind::Html];
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Kind::Chat => "chat",
            Kind::Complaint => "complaint",
            Kind::Html => "html",
        })
    }
}

/// Who makes the reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contender {
    Replybook,
    /// `write!` into a string, from the fields of a struct.
    ByHand,
    /// The same, from the case and into the reply that replybook has.
    FromCase,
    /// As from the case by hand, with the words of a Tera template that looks its sentences up in fluent-bundle.
    TeraFluentBundle,
    /// As from the case by hand, with the words of a Tera template that looks its sentences up in fluent-templates.
    TeraFluentTemplates,
}

impl Contender {
    pub const ALL: [Contender; 5] = [
        Contender::Replybook,
        Contender::ByHand,
        Contender::FromCase,
        Contender::TeraFluentBundle,
        Contender::TeraFluentTemplates,
    ];
}

impl fmt::Display for Contender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Contender::Replybook => "replybook",
            Contender::ByHand => "by hand",
            Contender::FromCase => "by hand, from the case",
            Contender::TeraFluentBundle => "Tera + fluent-bundle",
            Contender::TeraFluentTemplates => "Tera + fluent-templates",
        })
    }
}

/// What all contenders have to write.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    pub subject: Option<String>,
    pub body: String,
    /// What the agent does before sending.
    pub steps: Vec<String>,
}

/// What replies are written into, over the one before.
#[derive(Default)]
pub struct Buffers {
    reply: Reply,
    written: Written,
    /// What is written from a case by others than replybook.
    from_case: Option<Reply>,
    /// How many replies the guard has looked at.
    guarded: usize,
}

/// How many customers ask the same before the first does again: more than the guard knows sentences.
pub const CUSTOMERS: usize = 1_000;

/// A case as another customer has it: the same question, with other names, numbers, days and sums.
pub fn of_another(case: &Case, customer: usize) -> Case {
    const BEGINS: [&str; 10] = ["Ab", "Bren", "Castel", "Dorn", "Ebner", "Falk", "Grün", "Hol", "Iber", "Jung"];
    const ENDS: [&str; 10] = ["mann", "berg", "stein", "feld", "son", "ez", "ini", "ow", "au", "ley"];
    const PRODUCTS: [&str; 8] = ["Stirnlampe", "Zelt „Fjord“", "Kocher", "Lampe", "Decke", "Rucksack", "Topf", "Radio"];
    let one_of = |words: &[&'static str], turn: usize| words[customer / turn % words.len()];
    let name = format!("{}{}", one_of(&BEGINS, 1), one_of(&ENDS, 10));
    let mut case = case.clone();
    case.customer = match case.customer.get("surname") {
        Some(_) => case.customer.surname(&name),
        None => case.customer.given_name(&name),
    };
    let digits = 10_000 + customer;
    for (fact, value) in [
        ("order_id", format!("NL-{digits}")),
        ("product", format!("{} {}", one_of(&PRODUCTS, 1), customer / 8)),
        ("tracking", format!("0034043416109{digits:07}")),
        ("discount_code", format!("GLOW{digits}")),
    ] {
        if case.facts.get(fact).is_some() {
            case = case.fact(fact, value);
        }
    }
    for fact in ["price", "new_price", "refund", "partial_refund", "goodwill", "full_refund"] {
        if let Some((amount, currency)) = case.facts.get(fact).and_then(|sum| sum.as_str()?.split_once(' ')) {
            let cents: usize = amount.replace('.', "").parse().expect("a sum has two decimals");
            let cents = cents + 7 * customer;
            let sum = format!("{}.{:02} {currency}", cents / 100, cents % 100);
            case = case.fact(fact, sum);
        }
    }
    for fact in ["next_news_by", "resend_by", "valid_until"] {
        if case.facts.get(fact).is_some() {
            case = case.fact(fact, format!("2026-12-{:02}", 1 + customer % 28));
        }
    }
    case
}

/// Everything that the contenders build once: the playbook, formatters, templates, and the cases as each reads them.
pub struct Contest {
    playbook: Playbook,
    /// The same, with the guard.
    guarded: Playbook,
    cases: [Case; 3],
    /// The same, as other customers have them.
    others: [Vec<Case>; 3],
    facts: Facts,
    /// The facts with their values written beforehand.
    shown: Facts,
    german: Formats,
    english: Formats,
    from_case: [FromCase; 3],
    fluent_bundle: Stack,
    fluent_templates: Stack,
}

impl Contest {
    /// Makes ready, and holds every contender to replybook's bytes.
    pub fn new() -> Contest {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/pack");
        let pack = Pack::dir(folder).expect("the benchmark has its own pack");
        let playbook = Playbook::load([Pack::builtin(), pack])
            .expect("the benchmark's pack fits over the built-in one")
            .guarding(Guarding::Off);
        let cases = [
            ("chat.yaml", include_str!("../cases/chat.yaml")),
            ("complaint.yaml", include_str!("../cases/complaint.yaml")),
            ("html.yaml", include_str!("../cases/html.yaml")),
        ]
        .map(|(file, text)| Case::from_text(file, text).unwrap_or_else(|error| panic!("{error:#}")));
        let (english, german) = (Formats::new("en-GB"), Formats::new("de-DE"));
        let answered = |kind: Kind| playbook.reply(&cases[kind as usize]).unwrap_or_else(|error| panic!("{error:#}"));
        let from_case = Kind::ALL.map(|kind| FromCase::new(kind, answered(kind)));
        let contest = Contest {
            facts: Facts::of(&cases),
            shown: Facts::of(&cases).shown(&english, &german),
            guarded: playbook.clone().guarding(Guarding::Report),
            playbook,
            others: cases.each_ref().map(|case| (0..CUSTOMERS).map(|customer| of_another(case, customer)).collect()),
            cases,
            german,
            english,
            from_case,
            fluent_bundle: Stack::fluent_bundle(),
            fluent_templates: Stack::fluent_templates(),
        };
        for kind in Kind::ALL {
            let expected = contest.write(Contender::Replybook, kind);
            for contender in Contender::ALL {
                assert_eq!(contest.write(contender, kind), expected, "{contender} writes another reply ({kind})");
                if let Some(author) = contest.author(contender) {
                    let reply = &mut None;
                    let whole = contest.write_from_case(author, kind, reply);
                    assert_eq!(*whole, contest.reply(kind), "{contender}, all of the reply ({kind})");
                }
            }
            let mut buffers = Buffers::default();
            contest.render_by_hand(kind, &mut buffers);
            assert_eq!(buffers.written.body, expected.body, "by hand, values written beforehand ({kind})");
            contest.prepared(kind, |prepared| {
                buffers.render(prepared);
                assert_eq!(buffers.written.body, expected.body, "replybook, values written beforehand ({kind})");
                assert_eq!(buffers.written.subject, expected.subject, "replybook, values written beforehand ({kind})");
            });
        }
        contest
    }

    /// Makes a reply over the one before, to be timed.
    pub fn make_into(&self, contender: Contender, kind: Kind, buffers: &mut Buffers) {
        match self.author(contender) {
            Some(author) => {
                black_box(self.write_from_case(author, kind, &mut buffers.from_case));
            }
            None if contender == Contender::ByHand => {
                self.by_hand(kind, &mut buffers.written);
                black_box(&buffers.written);
            }
            None => {
                let made = self.playbook.reply_into(&self.cases[kind as usize], &mut buffers.reply);
                made.unwrap_or_else(|error| panic!("{error:#}"));
                black_box(&buffers.reply);
            }
        }
    }

    /// Makes a reply from the case, by whoever writes its words, over the one before.
    pub fn write_from_case<'a>(&self, author: &dyn Author, kind: Kind, reply: &'a mut Option<Reply>) -> &'a Reply {
        // Only replybook makes a reply of nothing. This one has all parts, and none of them is right.
        let another = if kind == Kind::Complaint { Kind::Html } else { Kind::Complaint };
        let reply = reply.get_or_insert_with(|| self.reply(another));
        let made = self.from_case[kind as usize].write(author, self.formats(kind), &self.cases[kind as usize], reply);
        made.expect("the three cases are answered by hand");
        reply
    }

    /// The facts of one of the three cases.
    pub fn gathered(&self, kind: Kind) -> Gathered<'_> {
        Gathered::of(kind, &self.cases[kind as usize]).expect("the three cases are answered by hand")
    }

    /// The formatters of a reply's language.
    pub fn formats(&self, kind: Kind) -> &Formats {
        match kind {
            Kind::Chat => &self.english,
            Kind::Complaint | Kind::Html => &self.german,
        }
    }

    /// The three cases.
    pub fn cases(&self) -> &[Case; 3] {
        &self.cases
    }

    /// Makes a reply that the guard looks at, over the one before: each to another customer.
    pub fn make_guarded(&self, kind: Kind, buffers: &mut Buffers) {
        let others = &self.others[kind as usize];
        let case = &others[buffers.guarded % others.len()];
        buffers.guarded += 1;
        let made = self.guarded.reply_into(case, &mut buffers.reply);
        made.unwrap_or_else(|error| panic!("{error:#}"));
        black_box(&buffers.reply);
    }

    /// Writes a message by hand, with values that have been written beforehand.
    pub fn render_by_hand(&self, kind: Kind, Buffers { written, .. }: &mut Buffers) {
        let (subject, body) = written.clear();
        match kind {
            Kind::Chat => by_hand::chat(&self.shown.chat, &Ready(&self.english), body),
            Kind::Complaint => by_hand::complaint(&self.shown.complaint, &Ready(&self.german), subject, body),
            Kind::Html => by_hand::html(&self.shown.html, &Ready(&self.german), subject, body),
        }
        black_box(written);
    }

    /// Does some work with a message of replybook's whose values have been written beforehand.
    pub fn prepared<T>(&self, kind: Kind, work: impl FnOnce(&Prepared<'_>) -> T) -> T {
        let done = self.playbook.prepared(&self.cases[kind as usize], work);
        done.unwrap_or_else(|error| panic!("{error:#}"))
    }

    /// Makes a reply, to be compared.
    pub fn write(&self, contender: Contender, kind: Kind) -> Written {
        match self.author(contender) {
            Some(author) => Written::of(self.write_from_case(author, kind, &mut None)),
            None if contender == Contender::ByHand => {
                let mut written = Written::default();
                self.by_hand(kind, &mut written);
                written
            }
            None => Written::of(&self.reply(kind)),
        }
    }

    /// The reply that replybook makes.
    pub fn reply(&self, kind: Kind) -> Reply {
        self.playbook.reply(&self.cases[kind as usize]).unwrap_or_else(|error| panic!("{error:#}"))
    }

    /// Who writes the words of a contender that makes all of the reply from the case; none for replybook, and for what is
    /// written from a struct.
    fn author(&self, contender: Contender) -> Option<&dyn Author> {
        match contender {
            Contender::Replybook | Contender::ByHand => None,
            Contender::FromCase => Some(&ByHand),
            Contender::TeraFluentBundle => Some(&self.fluent_bundle),
            Contender::TeraFluentTemplates => Some(&self.fluent_templates),
        }
    }

    fn by_hand(&self, kind: Kind, written: &mut Written) {
        let (subject, body) = written.clear();
        match kind {
            Kind::Chat => by_hand::chat(&self.facts.chat, &self.english, body),
            Kind::Complaint => by_hand::complaint(&self.facts.complaint, &self.german, subject, body),
            Kind::Html => by_hand::html(&self.facts.html, &self.german, subject, body),
        }
        if kind == Kind::Chat {
            written.subject = None;
        }
        let steps = by_hand::steps(kind);
        written.steps.resize_with(steps.len(), String::new);
        for (step, text) in written.steps.iter_mut().zip(steps) {
            (*text).clone_into(step);
        }
    }
}

impl Written {
    /// What is compared of a reply.
    fn of(reply: &Reply) -> Written {
        let message = reply.message.as_ref().expect("the three replies say something");
        let steps = reply.answers.iter().flat_map(|answer| &answer.steps).map(|step| step.text.clone()).collect();
        Written { subject: message.subject.clone(), body: message.body.clone(), steps }
    }

    /// Room for the subject and the body of another reply.
    fn clear(&mut self) -> (&mut String, &mut String) {
        let subject = self.subject.get_or_insert_default();
        subject.clear();
        self.body.clear();
        (subject, &mut self.body)
    }
}

impl Buffers {
    /// Renders a message over the one before.
    pub fn render(&mut self, prepared: &Prepared<'_>) {
        let (subject, body) = self.written.clear();
        prepared.render(subject, body);
        if subject.is_empty() {
            self.written.subject = None;
        }
        black_box(&self.written);
    }
}

impl Default for Contest {
    fn default() -> Contest {
        Contest::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_contenders_write_the_same_bytes() {
        Contest::new();
    }

    /// Else the benchmark would change with the built-in words.
    #[test]
    fn every_sentence_that_is_timed_stands_in_the_benchmarks_own_pack() {
        let contest = Contest::new();
        for case in &contest.cases {
            let (reply, explanation) = contest.playbook.explain(case).expect("the three cases are answered");
            let said = explanation.sentences.into_iter().map(|said| (said.file, said.id));
            let steps = reply.answers.into_iter().flat_map(|answer| answer.steps);
            let pack = concat!(env!("CARGO_MANIFEST_DIR"), "/pack/");
            let steps = steps.map(|step| (format!("{pack}locales/en/agent.ftl"), format!("step-{}", step.step)));
            for (file, id) in said.chain(steps) {
                assert!(file.starts_with(pack), "`{id}` stands in {file}");
                let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
                assert!(text.lines().any(|line| line.starts_with(&format!("{id} ="))), "{file} lacks `{id}`");
            }
        }
    }
}
