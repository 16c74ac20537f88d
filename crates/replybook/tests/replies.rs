//! How a reply is put together: what the customer is called, what stands where, and what happens to odd values.

use std::fmt::Write as _;
use std::fs;

use replybook::{Case, Customer, Markup, Pack, Playbook, Question, Reply, Seller, Severity};
use serde_json::json;

fn case() -> Case {
    Case::new("cancel-order")
        .language("de")
        .received_at("2026-11-22T10:15:00+01:00")
        .customer(Customer::new("Anna Müller").surname("Müller").gender("female"))
        .seller(Seller::new("Nordlicht Outdoor").agent("Jana Petersen"))
        .fact("order_id", "NL-20417")
        .fact("dispatch", "not-dispatched")
        .fact("cancelled", true)
        .fact("refund", "49.90 EUR")
}

#[track_caller]
fn reply(case: &Case) -> Reply {
    Playbook::builtin().reply(case).unwrap_or_else(|error| panic!("{error:#}"))
}

#[track_caller]
fn body(case: &Case) -> String {
    reply(case).message.expect("the play speaks").body
}

#[test]
fn a_playbook_is_shared_between_threads() {
    fn shared<T: Send + Sync + Clone + 'static>(_: &T) {}
    let book = Playbook::builtin();
    shared(&book);
    let once = book.reply(&case()).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(book.reply(&case()).unwrap(), once));
        }
    });
}

/// Each kind of name, in each language, voice and region: the catalogue's table.
#[test]
fn the_customer_is_called_by_what_is_known() {
    let brown = || Customer::new("Kim Brown").given_name("Kim").surname("Brown");
    let customers = [
        ("surname and gender", brown().gender("female")),
        ("a man", brown().gender("male")),
        ("a title", brown().gender("female").title("Dr.")),
        ("wrote hi", brown().gender("female").greeting("hi")),
        ("gender unknown", brown()),
        ("a full name only", Customer::new("Kim Brown")),
        ("a given name only", Customer::default().given_name("Kim")),
        ("a surname only", Customer::default().surname("Brown")),
        ("surname and gender only", Customer::default().surname("Brown").gender("male")),
        ("a company", Customer::new("ACME").party("company")),
        ("a pseudonym", Customer::new("kim_b77")),
        ("a listed name", Customer::new("Amazon-Kunde")),
        ("nothing", Customer::default()),
        ("capitals", Customer::new("KIM DE LA CRUZ LÓPEZ").surname("DE LA CRUZ LÓPEZ").gender("female")),
    ];
    let mut table = String::new();
    for (language, market) in
        [("en", "US"), ("en", "GB"), ("de", "DE"), ("de", "AT"), ("de", "CH"), ("es", "ES"), ("es", "MX")]
    {
        for voice in ["formal", "friendly"] {
            writeln!(table, "── {language}-{market}, {voice}").unwrap();
            for (kind, customer) in &customers {
                let seller = Seller::new("Nordlicht").voice(voice);
                let text = body(&case().language(language).market(market).customer(customer.clone()).seller(seller));
                let (salutation, _) = text.split_once("\n\n").unwrap();
                let closing = text.lines().rev().nth(1).unwrap();
                writeln!(table, "{kind:24} {salutation:40} {closing}").unwrap();
            }
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn texts_are_data_and_come_out_as_typed() {
    for typed in [
        "{{7*7}}",
        "{$name}",
        "{ $refund }",
        "{% include \"mail.tera\" %}",
        "{{ salutation }}",
        "<b>&amp;</b>",
        "%s %d",
        "O'Neill \"X\"",
        "\\u0041",
        "[NAME]",
        "${HOME}",
        "a\u{301}🎁",
    ] {
        let text = body(&case().fact("items", json!([typed, "x"])));
        assert!(text.contains(typed), "{typed} in {text}");
        let subject = reply(&case().fact("order_id", typed)).message.unwrap().subject.unwrap();
        assert!(subject.contains(typed), "{typed} in {subject}");
    }
}

#[test]
fn html_is_escaped_and_loads_nothing() {
    let case = case()
        .fact("items", json!(["<img src=x onerror=alert(1)>", "\"a\" & 'b'"]))
        .customer(Customer::new("<script>alert(1)</script>"))
        .markup(Markup::Html);
    let html = body(&case);
    assert!(html.starts_with("<!doctype html>") || html.starts_with("<!DOCTYPE html>"), "{html}");
    assert!(html.contains("&lt;img src=x onerror=alert(1)&gt;"), "{html}");
    for remote in ["<script", "<img", "http://", "https://", "url(", "<link", "<iframe", "@import"] {
        assert!(!html.contains(remote), "{remote} in {html}");
    }
    insta::assert_snapshot!(html);
}

#[test]
fn a_right_to_left_name_is_kept_apart_where_the_channel_takes_the_marks() {
    let customer = || Customer::new("דוד כהן").given_name("דוד");
    let mail = body(&case().customer(customer()));
    assert!(mail.starts_with("Guten Tag \u{2068}דוד כהן\u{2069},"), "{mail}");
    let amazon = body(&case().channel("amazon").customer(customer()));
    assert!(amazon.contains("Guten Tag דוד כהן,"), "{amazon}");
    for text in [amazon, body(&case())] {
        assert!(!text.contains(['\u{2068}', '\u{2069}', '\u{200E}', '\u{200F}', '\u{FEFF}']), "{text}");
    }
}

#[test]
fn a_name_in_capitals_is_recased_and_the_agent_is_told() {
    let reply = reply(&case().customer(Customer::new("MARÍA JOSÉ DE LA CRUZ LÓPEZ")));
    assert!(reply.message.unwrap().body.starts_with("Guten Tag María José de la Cruz López,"));
    assert_eq!(reply.findings.len(), 1);
    assert_eq!((reply.findings[0].rule, reply.findings[0].severity), ("name-recased", Severity::Advice));
}

#[test]
fn a_name_that_begins_like_a_particle_keeps_its_capital() {
    let customer = Customer::new("VAN NGUYEN").given_name("VAN");
    assert!(body(&case().language("en").customer(customer)).starts_with("Dear Van Nguyen,"));
}

#[test]
fn nothing_is_found_in_a_message_that_is_not_sent() {
    let silent = Case::new("review-request")
        .language("fr")
        .fallback_language("en")
        .customer(Customer::new("ANNA BROWN"))
        .received_at("2026-11-22T10:15:00+01:00")
        .fact("order_id", "NL-20417")
        .fact("product", "Zelt")
        .fact("delivered_on", "2026-11-17")
        .fact("asked_before", false)
        .fact("open_issue", true)
        .fact("permission", "consent");
    let reply = reply(&silent);
    assert_eq!(reply.message, None);
    assert_eq!(reply.findings, []);
}

#[test]
fn a_shop_that_takes_nothing_back_has_no_window() {
    let sent = |days: u32| {
        let case = Case::new("cancel-order").language("en").fact("order_id", "NL-20417").fact("dispatch", "delivered");
        let case = case.fact("cancelled", false).fact("return_days", days).received_at("2026-11-22T10:15:00Z");
        Playbook::builtin().reply(&case.fact("delivered_on", "2026-11-22")).map(|reply| reply.answers[0].play.clone())
    };
    assert_ne!(sent(0).unwrap(), sent(30).unwrap());
}

#[test]
fn a_company_keeps_its_capitals() {
    let reply = reply(&case().language("en").customer(Customer::new("ACME TOOLS GMBH").party("company")));
    assert!(reply.message.unwrap().body.starts_with("Dear ACME TOOLS GMBH team,"));
    assert!(reply.findings.is_empty());
}

#[test]
fn a_language_takes_the_markets_region_where_it_is_spoken() {
    let used = |language: &str, market: &str| {
        let message = reply(&case().language(language).market(market)).message.unwrap();
        (message.language.used, message.body)
    };
    assert_eq!(used("de", "AT").0, "de-AT");
    assert!(used("de", "AT").1.contains("€\u{a0}49,90"));
    assert_eq!(used("de", "ES").0, "de");
    assert_eq!(used("es", "MX").0, "es-MX");
    assert_eq!(used("en", "GB").0, "en-GB");
    assert_eq!(used("en-US", "GB").0, "en-US");
    let swiss = used("de", "CH").1;
    assert!(!swiss.contains('ß') && swiss.starts_with("Sehr geehrte Frau Müller\n\n"), "{swiss}");
}

#[test]
fn swiss_spelling_leaves_the_customers_words_alone() {
    let text = body(&case().market("CH").fact("items", json!(["Außenzelt", "Heringe"])));
    assert!(text.contains("Außenzelt"), "{text}");
}

#[test]
fn the_market_gives_the_language_and_the_currency() {
    let mut case = case().market("GB").fact("refund", "49.90");
    case.language = None;
    let text = body(&case);
    assert!(text.contains("£49.90") && text.starts_with("Dear Ms Müller,"), "{text}");
}

#[test]
fn another_language_is_used_only_by_name_and_the_agent_is_told() {
    let reply = reply(&case().language("fr").fallback_language("en"));
    let message = reply.message.unwrap();
    assert_eq!((message.language.asked.as_str(), message.language.used.as_str()), ("fr", "en"));
    assert_eq!(reply.findings[0].rule, "other-language");
    // Switzerland reads German, French, Italian and English: its list ends with English.
    let swiss = Playbook::builtin().reply(&case().language("fr").market("CH")).unwrap();
    assert_eq!(swiss.message.unwrap().language.used, "en-CH");
}

#[test]
fn one_message_answers_all_that_was_asked() {
    let price = Question::new("price-question").fact("product", "Isolierflasche").fact("price", "29.90 EUR");
    let reply = reply(&case().also(price));
    insta::assert_snapshot!(reply.message.unwrap().body);
    assert_eq!(
        reply.answers.iter().map(|answer| answer.scenario.as_str()).collect::<Vec<_>>(),
        ["cancel-order", "price-question"]
    );
}

#[test]
fn the_same_sentence_with_the_same_facts_is_said_once() {
    let price = |product| Question::new("price-question").fact("product", product).fact("price", "29.90 EUR");
    let once = body(&case().also(price("Isolierflasche")));
    assert_eq!(once, body(&case().also(price("Isolierflasche")).also(price("Isolierflasche"))));
    assert_ne!(once, body(&case().also(price("Isolierflasche")).also(price("Isolierflasche").fact("price", "31 EUR"))));
}

#[test]
fn a_complaint_moves_to_the_front() {
    let late = Question::new("complaint-logistics")
        .fact("order_id", "NL-20417")
        .fact("problem", "late")
        .fact("wait_until", "2026-11-27")
        .fact("full_refund", "29.90 EUR")
        .fact("next_news_by", "2026-11-24");
    let reply = reply(&case().also(late));
    assert_eq!(reply.answers[0].scenario, "complaint-logistics");
    assert_eq!(reply.answers[1].scenario, "cancel-order");
}

#[test]
fn a_silent_answer_adds_only_steps() {
    let review = Question::new("review-request")
        .fact("order_id", "NL-20417")
        .fact("product", "Zelt")
        .fact("delivered_on", "2026-11-17")
        .fact("asked_before", false)
        .fact("open_issue", true)
        .fact("permission", "consent");
    let alone = reply(&case());
    let both = reply(&case().also(review));
    assert_eq!(alone.message.unwrap().body, both.message.unwrap().body);
    assert_eq!(both.answers[1].play, "open-issue");
    assert!(!both.answers[1].steps.is_empty());
}

#[test]
fn a_chat_is_short_and_has_no_letterhead() {
    let message = reply(&case().channel("chat")).message.unwrap();
    assert_eq!(message.subject, None);
    assert!(!message.body.contains("Mit freundlichen Grüßen") && !message.body.contains("Jana Petersen"));
    assert!(message.body.len() < body(&case()).len());
}

#[test]
fn a_short_channel_says_the_short_forms() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("templates/channels/sms.yaml", "name: SMS\nlayout: { text: chat }\nform: short\n");
    write(
        "templates/scenarios/greet/scenario.yaml",
        "title: Greets\ngroup: order\ndepartment: sales\nplays:\n  - play: greet\n    say: { answer: [greet-hello, greet-bye] }\n",
    );
    write("locales/en/greet.ftl", "greet-hello = Hello, and welcome.\n    .short = Hello.\ngreet-bye = Goodbye.\n");
    let book = Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap();
    let said =
        |channel: &str| book.reply(&Case::new("greet").language("en").channel(channel)).unwrap().message.unwrap().body;
    assert_eq!(said("sms"), "Hello. Goodbye.");
    assert!(said("chat").ends_with("Hello, and welcome. Goodbye."));
}

#[test]
fn an_explanation_names_the_play_and_each_sentences_place() {
    let (reply, explanation) = Playbook::builtin().explain(&case()).unwrap();
    assert_eq!(explanation.decisions[0].play, reply.answers[0].play);
    for said in &explanation.sentences {
        assert!(said.file.starts_with("locales/") && said.line > 0, "{said:?}");
        assert!(reply.message.as_ref().unwrap().body.contains(&said.text) || said.section.is_none(), "{said:?}");
    }
}
