//! Rules of words that do more than look for their terms, over small files of terms of their own.

use std::fmt::Write as _;
use std::fs;

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::pack::Pack;

const CHANNEL_RULES: [&str; 4] = ["bare-thanks", "repeated-review-request", "slow-promise", "marketing"];

const ENGLISH: &str = r##"
groups:
  reply: ["(reply|replies)", "get back to you", "answer*"]
  thank: ["(thanks|thank you) [so much]"]
times:
  numbers: { one: 1, two: 2, a: 1 }
  units: { "(hour|hours|h)": 1 hour, "[business] (day|days)": 1 business day, "week*": 7 days }
  spans: { "next week": 7 days }
courtesies:
  thanks: ["<thank> [again]", "<thank> for your ..3 $"]
  fillers: ["(hello|dear) [mr|mrs]", "have a nice day"]
  closings: ["kind regards", cheers]
terms:
  - rule: slow-promise
    find: ["<reply> ..4 <span>", "<span> ..4 <reply>"]
    why: is late
    say: be quick
    found: []
    innocent: []
  - rule: repeated-review-request
    find: ["(rate|review) us", "a review"]
    why: asks again
    say: ask once
    found: []
    innocent: []
  - rule: repeated-review-request
    alone: yes
    find: ["reminder .. review"]
    why: reminds of a request
    say: ask once
    found: []
    innocent: []
  - rule: repeated-apology
    find: ["(sorry|apologise)"]
    why: apologises again
    say: apologise once
    found: []
    innocent: []
  - rule: legal-misstatement
    law: { source: G2, read: 2026-11-22, seen: third, markets: [DE] }
    find: [no refunds]
    why: is not the law
    say: say what is
    found: []
    innocent: []
  - rule: marketing
    find: [newsletter]
    why: advertises
    say: leave it out
    found: []
    innocent: []
"##;

const GERMAN: &str = r#"
address:
  formal: ["_ (=Sie|=Ihr*)", "=Ihnen"]
  friendly: [du, dir, "dein*"]
"#;

fn guard() -> Guard {
    let folder = TempDir::new().unwrap();
    let templates = folder.path().join("templates");
    fs::create_dir_all(templates.join("guard")).unwrap();
    fs::create_dir_all(templates.join("channels")).unwrap();
    fs::write(templates.join("guard/en.yaml"), ENGLISH).unwrap();
    fs::write(templates.join("guard/de.yaml"), GERMAN).unwrap();
    for (name, within) in [("amazon", "24 hours"), ("ebay", "3 business days")] {
        let mut channel = format!("name: Shop\nlayout: {{ text: marketplace }}\nreply_within: {within}\nrules:\n");
        for rule in CHANNEL_RULES {
            writeln!(channel, "  {rule}: {{ source: A1, read: 2026-11-22, seen: own }}").unwrap();
        }
        channel += "  channel-language: { source: W1, read: 2026-11-22, seen: own, languages: [en, de] }\n";
        fs::write(templates.join(format!("channels/{name}.yaml")), channel).unwrap();
    }
    Guard::new(&Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap())
}

/// What a rule finds: the words where it is, and the message.
fn found(rule: &str, channel: &str, language: &str, text: &str) -> Vec<String> {
    let all = guard().check(text, channel, language, None).unwrap();
    all.into_iter().filter(|finding| finding.rule == rule).map(|finding| finding.message).collect()
}

#[test]
fn a_promise_is_slow_where_its_channel_wants_a_faster_answer() {
    let slow = |channel, text| found("slow-promise", channel, "en", text).len();
    for (text, amazon, ebay) in [
        ("We reply within 48 hours.", 1, 0),
        ("We reply within 24h.", 0, 0),
        ("We reply within one business day.", 0, 0),
        ("Within 2–4 days we will get back to you.", 1, 1),
        ("We answer next week, or in two days.", 1, 1),
        ("The delivery takes two weeks.", 0, 0),
    ] {
        assert_eq!((slow("amazon", text), slow("ebay", text)), (amazon, ebay), "{text}");
    }
    assert_eq!(
        found("slow-promise", "amazon", "en", "Our answer\nneeds a week."),
        ["“answer needs a week” is later than Shop wants an answer: within 24 hours"]
    );
}

#[test]
fn what_is_said_twice_is_found_the_second_time() {
    let requests = |text| found("repeated-review-request", "amazon", "en", text);
    assert_eq!(requests("Please rate us. Thank you! And do review us."), ["“review us” asks again"]);
    assert_eq!(requests("Please rate us."), Vec::<String>::new());
    assert_eq!(
        requests("This is a reminder about your review."),
        ["“reminder about your review” reminds of a request"]
    );
    let apologies = |text| found("repeated-apology", "amazon", "en", text).len();
    assert_eq!(apologies("Sorry, we apologise for the delay."), 0);
    assert_eq!(apologies("We are sorry that it is late. We apologise. Sorry!"), 2);
    assert_eq!(apologies("You wrote “sorry, I apologise”. We are sorry."), 0);
}

#[test]
fn a_message_is_bare_if_every_piece_of_it_is_a_courtesy() {
    let bare = |text| !found("bare-thanks", "amazon", "en", text).is_empty();
    for text in [
        "Thank you!",
        "Dear Mrs Collins,\n\nThank you so much for your order.\n\nKind regards,\nThe Oak & Pine team\nin Leeds",
        "Thanks again, Joe",
        "Hello Ben, thank you! Have a nice day. Cheers",
    ] {
        assert!(bare(text), "{text}");
    }
    for text in [
        "Thank you, we have received it.",
        "Thank you for your order, it leaves today.",
        "Have a nice day!",
        "Thanks! Your number is NL-20417.",
        "Kind regards, Jana. Thank you for waiting; below you find the answers to all of the questions that you asked",
        "",
    ] {
        assert!(!bare(text), "{text}");
    }
}

#[test]
fn the_voice_that_is_heard_less_is_the_slip() {
    let mixed = |text| found("mixed-address", "amazon", "de", text);
    assert_eq!(
        mixed("Vielen Dank für Ihre Nachricht. Haben Sie dein Paket?"),
        ["“dein” addresses the customer as a friend, and “für Ihre” does not"]
    );
    assert_eq!(
        mixed("Du hast dein Paket. Ich schreibe dir morgen, wenn Sie möchten."),
        ["“wenn Sie” addresses the customer formally, and “Du” does not"]
    );
    for text in [
        "Sie ist da, deine Lampe.",
        "Ihr Kabel liegt dir vor.",
        "Eine Zeile von dir genügt: Sie kommt an.",
        "Wir danken Ihnen. Sie schrieben „wo ist dein Chef“.",
    ] {
        assert_eq!(mixed(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_sentence_in_another_language_is_found() {
    let foreign = |language, text| found("wrong-language", "amazon", language, text);
    assert_eq!(
        foreign("es", "Su pedido sale hoy. Please let us know if you need anything else. Un saludo"),
        ["“Please let us know if you need anything else” is in another language (`en`) than the customer's (`es`)"]
    );
    assert_eq!(foreign("de", "Добрый день, ваша посылка уже в пути.").len(), 1);
    assert_eq!(foreign("es", "您好，您的包裹已经发出。Llegará el viernes.").len(), 1);
    assert_eq!(foreign("en", "Kaixo, zure eskaerak ostiral goizean irten dira biltegitik.").len(), 1);
    for (language, text) in [
        (
            "en",
            "Hi Conceição de Araújo,\nyour parcel is on its way to Dolores Ibáñez, Avda. de la Constitución 20, 41004 Sevilla.",
        ),
        ("de", "Der Rucksack „The Old Man and the Sea“ heißt Mountain Hiker Pro."),
        ("en", "Dear Дмитрий Соколов, thank you for the order."),
        ("es", "El altavoz JBL Flip 6 está disponible."),
        ("ja", "Please let us know."),
    ] {
        assert_eq!(foreign(language, text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_channel_takes_its_languages() {
    assert_eq!(
        found("channel-language", "amazon", "es-MX", "Hola"),
        ["Shop takes messages in en, de, and this one is in `es`"]
    );
    assert!(found("channel-language", "amazon", "en-GB", "Hi").is_empty());
}

#[test]
fn a_law_is_told_with_its_source_in_its_market() {
    let guard = guard();
    let told = |market| {
        let all = guard.check("There are no refunds.", "amazon", "en", market).unwrap();
        all.into_iter().map(|finding| (finding.severity.to_string(), finding.source)).collect::<Vec<_>>()
    };
    assert_eq!((told(None), told(Some("GB"))), (vec![], vec![]));
    let source = "G2 (a third party's page), read on 2026-11-22".to_owned();
    assert_eq!(told(Some("DE")), [("warning".to_owned(), Some(source))]);
}

proptest! {
    #[test]
    fn no_text_is_too_odd(text in ".{0,300}|([a-z]{1,9}[ ,.!?\n“”\"’-]{1,2}){0,80}") {
        let guard = Guard::new(&Playbook::builtin());
        for language in ["en", "es-MX", "de-AT"] {
            for finding in guard.check(&text, "amazon", language, Some("DE")).unwrap() {
                prop_assert!(!finding.message.contains('\n'));
            }
        }
    }
}
