//! What a case that is wrong is told: what, where, and what would be right.

use replybook::{Case, Customer, ErrorKind, Markup, Pack, Playbook, Question};
use serde_json::json;

/// A case that is whole.
fn whole() -> Case {
    Case::new("cancel-order")
        .language("de")
        .market("DE")
        .received_at("2026-11-22T10:15:00+01:00")
        .fact("order_id", "302-1234567-1234567")
        .fact("dispatch", "not-dispatched")
        .fact("cancelled", true)
        .fact("refund", "49.90 EUR")
}

#[track_caller]
fn told(case: &Case, kind: ErrorKind) -> String {
    let error = Playbook::builtin().reply(case).expect_err("the case is wrong");
    assert_eq!(error.kind(), kind, "{error:#}");
    assert!(!error.to_string().contains('\n'), "one line: {error}");
    format!("{error}\n\n{error:#}")
}

#[test]
fn the_whole_case_is_answered() {
    assert_eq!(Playbook::builtin().reply(&whole()).unwrap().answers[0].play, "done");
}

#[test]
fn an_unknown_scenario() {
    let mut case = whole();
    case.scenario = "cancel-ordre".into();
    insta::assert_snapshot!(told(&case, ErrorKind::UnknownScenario), @"
    no scenario is called `cancel-ordre`; did you mean `cancel-order`?

    no scenario is called `cancel-ordre`
    help: did you mean `cancel-order`?
    ");
}

#[test]
fn an_unknown_scenario_that_is_near_to_none() {
    let mut case = whole();
    case.scenario = "{{7*7}}".into();
    insta::assert_snapshot!(told(&case, ErrorKind::UnknownScenario), @"
    no scenario is called `{{7*7}}`

    no scenario is called `{{7*7}}`
    help: there are: cancel-order, change-address, change-items, charged-wrong, complaint-logistics, complaint-quality, complaint-refund-policy, complaint-service, customs-hold, delivered-not-received, exchange, false-declaration, first-inquiry, follow-up, holding-reply, invoice-request, late-delivery, legal-or-privacy, lost-parcel, marketplace-dispute, off-platform-request, order-confirmation, partial-delivery, payment-question, payment-reminder, price-drop, price-question, product-question, refund-status, return-received, return-request, review-request, review-response, review-thanks, review-threat, safety-incident, sample-or-trial, seller-cannot-ship, shipping-question, shipping-update, stock-question, thanks-received, track-order, usage-help, warranty-repair, wholesale-inquiry, win-back
    ");
}

#[test]
fn an_unknown_fact() {
    insta::assert_snapshot!(told(&whole().fact("dispach", "dispatched"), ErrorKind::UnknownFact), @"
    case: `cancel-order` knows no fact `dispach`

    error[unknown-fact]: `cancel-order` knows no fact `dispach`
     --> case
    help: did you mean `dispatch`?
    ");
}

#[test]
fn an_unknown_fact_that_is_near_to_none() {
    insta::assert_snapshot!(told(&whole().fact("__proto__", 1), ErrorKind::UnknownFact), @"
    case: `cancel-order` knows no fact `__proto__`

    error[unknown-fact]: `cancel-order` knows no fact `__proto__`
     --> case
    help: `cancel-order` has: order_id, dispatch, cancelled, paid, custom_made, items, requested_in_account, refund, refund_days, confirm_by, tracking, return_cost, cost_informed, return_address, return_by, withdrawal_until
    ");
}

#[test]
fn an_unknown_member_of_a_choice() {
    insta::assert_snapshot!(told(&whole().fact("dispatch", "dispached"), ErrorKind::InvalidFact), @"
    case: `dispatch`: `dispached` was given; it takes one of not-dispatched, dispatched, delivered

    error[invalid-fact]: `dispatch`: `dispached` was given; it takes one of not-dispatched, dispatched, delivered
     --> case
    help: did you mean `dispatched`?
    ");
}

#[test]
fn several_values_that_do_not_fit_are_told_at_once() {
    let case = whole()
        .fact("cancelled", "perhaps")
        .fact("refund", "49,90 €")
        .fact("refund_days", 99)
        .fact("items", json!({ "a": 1 }));
    insta::assert_snapshot!(told(&case, ErrorKind::InvalidFact), @"
    case: `cancelled`: `perhaps` was given; it takes yes or no (and 3 more)

    error[invalid-fact]: `cancelled`: `perhaps` was given; it takes yes or no
     --> case

    error[invalid-fact]: `refund`: `49,90 €` is no sum; write the amount with a decimal point and the ISO 4217 code of its currency, as in `49.90 EUR`
     --> case

    error[invalid-fact]: `refund_days`: `99` was given; it takes a whole number from 1 to 14
     --> case

    error[invalid-fact]: `items`: a map was given; it takes a list of at most 20 values, each a text on one line, at most 200 characters
     --> case
    ");
}

#[test]
fn a_name_of_a_megabyte_is_told_in_short_and_at_once() {
    let long = "a".repeat(1 << 20);
    let mut case = whole();
    case.scenario.clone_from(&long);
    assert!(told(&case, ErrorKind::UnknownScenario).len() < 1_000);
    assert!(told(&whole().channel(&long), ErrorKind::UnknownChannel).len() < 1_000);
    assert!(told(&whole().market(&long), ErrorKind::UnknownMarket).len() < 1_000);
    assert!(told(&whole().language(&long), ErrorKind::UnknownLanguage).len() < 1_000);
    assert!(told(&whole().fact(&long, 1), ErrorKind::UnknownFact).len() < 1_000);
    assert!(told(&whole().fact("dispatch", &long), ErrorKind::InvalidFact).len() < 1_000);
    let mut case = whole();
    case.time_zone = Some("a".repeat(60));
    assert!(told(&case, ErrorKind::InvalidFact).len() < 1_000);
    assert!(Playbook::builtin().message(&long).unwrap_err().to_string().len() < 1_000);
}

#[test]
fn a_name_with_a_line_break_is_told_on_one_line() {
    let mut case = whole();
    case.scenario = "cancel-order\nerror: all is lost\u{1b}[2J".into();
    assert!(!told(&case, ErrorKind::UnknownScenario).contains('\u{1b}'));
}

#[test]
fn thousands_of_facts_that_nobody_knows() {
    let case = (0..10_000).fold(whole(), |case, number| case.fact(&format!("k{number}"), 1));
    assert!(told(&case, ErrorKind::UnknownFact).len() < 10_000);
}

#[test]
fn a_country_in_small_letters() {
    insta::assert_snapshot!(told(&whole().market("de"), ErrorKind::UnknownMarket), @"
    no market is called `de`; did you mean `DE`?

    no market is called `de`
    help: did you mean `DE`?
    ");
}

#[test]
fn an_order_number_that_was_written_as_a_number() {
    let text = |number: &str| {
        format!("{{\"scenario\": \"cancel-order\", \"language\": \"de\", \"facts\": {{\"order_id\": {number}}}}}")
    };
    let case = Case::from_text("case", &text("12E5")).unwrap();
    insta::assert_snapshot!(told(&case, ErrorKind::InvalidFact), @"
    case: `order_id`: the number 1200000.0 was given without quotes, and may have been written in another way; it takes an identifier: one line, at most 100 characters

    error[invalid-fact]: `order_id`: the number 1200000.0 was given without quotes, and may have been written in another way; it takes an identifier: one line, at most 100 characters
     --> case
    ");
}

#[test]
fn an_unknown_channel() {
    insta::assert_snapshot!(told(&whole().channel("amazn"), ErrorKind::UnknownChannel), @"
    no channel is called `amazn`; did you mean `amazon`?

    no channel is called `amazn`
    help: did you mean `amazon`?
    ");
}

#[test]
fn a_channel_that_is_known_and_not_served() {
    let folder = tempfile::tempdir().unwrap();
    let facts = folder.path().join("templates/facts.yaml");
    std::fs::create_dir_all(facts.parent().unwrap()).unwrap();
    let known = include_str!("../templates/facts.yaml").replace("whatsapp, sms]", "whatsapp, sms, letter]");
    std::fs::write(&facts, known).unwrap();
    let book = Playbook::load([Pack::builtin(), Pack::dir(folder.path()).unwrap()]).unwrap();
    let error = book.reply(&whole().channel("letter")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownChannel);
    insta::assert_snapshot!(format!("{error:#}"), @"
    the channel `letter` is not served by these packs
    help: there are: alibaba, aliexpress, amazon, chat, dhgate, ebay, email, etsy, mercadolibre, otto, sms, walmart, whatsapp
    ");
}

#[test]
fn an_unknown_market() {
    insta::assert_snapshot!(told(&whole().market("XX"), ErrorKind::UnknownMarket), @"
    no market is called `XX`

    no market is called `XX`
    help: there are: AR, AT, BR, CA, CH, CL, DE, ES, GB, IN, JP, KR, MX, RU, UA, US
    ");
}

#[test]
fn a_language_that_no_pack_writes() {
    insta::assert_snapshot!(told(&whole().language("fr"), ErrorKind::UnknownLanguage), @"
    no pack writes replies in `fr`

    no pack writes replies in `fr`
    help: there are: en, es, de; name a fallback language if the customer takes one of them
    ");
}

#[test]
fn a_text_that_names_no_language() {
    insta::assert_snapshot!(told(&whole().language("../de"), ErrorKind::UnknownLanguage), @"
    `../de` names no language

    `../de` names no language
    help: write a BCP 47 tag, such as `de` or `es-MX`
    ");
}

#[test]
fn neither_language_nor_market() {
    insta::assert_snapshot!(told(&Case::new("cancel-order"), ErrorKind::UnknownLanguage), @"
    the case names neither a language nor a market

    the case names neither a language nor a market
    help: say one of the languages en, es, de, or the customer's country
    ");
}

#[test]
fn everything_that_is_missing_is_told_at_once() {
    insta::assert_snapshot!(told(&Case::new("cancel-order").language("de"), ErrorKind::MissingFacts), @"
    `cancel-order` needs 3 more facts: order_id, dispatch, cancelled

    `cancel-order` needs 3 more facts: order_id, dispatch, cancelled
      order_id: Which order is it? (an identifier: one line, at most 100 characters; for example: NL-20417)
      dispatch: Has it left the warehouse? (one of not-dispatched, dispatched, delivered)
      cancelled: Does the back office show it as canceled? (yes or no)
    ");
}

#[test]
fn what_the_play_needs_is_told_with_what_is_required() {
    let case = Case::new("complaint-logistics").language("de").fact("problem", "late").fact("order_id", "NL-20417");
    insta::assert_snapshot!(told(&case, ErrorKind::MissingFacts), @"
    `complaint-logistics` needs 2 more facts: next_news_by, full_refund

    `complaint-logistics` needs 2 more facts: next_news_by, full_refund
      next_news_by: By which day will the customer hear from you? (a date such as 2026-11-24)
      full_refund: How much is the full refund, shipping included? (a sum with its ISO 4217 currency, such as `49.90 EUR`)
    ");
}

#[test]
fn the_needs_of_a_play_are_asked_for_once_it_is_chosen() {
    let case = Case::new("cancel-order")
        .language("de")
        .fact("order_id", "NL-20417")
        .fact("dispatch", "not-dispatched")
        .fact("cancelled", "yes");
    insta::assert_snapshot!(told(&case, ErrorKind::MissingFacts), @"
    `cancel-order` needs 1 more fact: refund

    `cancel-order` needs 1 more fact: refund
      refund: How much goes back to the customer? (a sum with its ISO 4217 currency, such as `49.90 EUR`)
    ");
}

#[test]
fn the_time_of_the_message_is_asked_for_where_it_decides() {
    let case = Case::new("cancel-order")
        .language("de")
        .market("DE")
        .fact("order_id", "NL-20417")
        .fact("dispatch", "delivered")
        .fact("cancelled", "no")
        .fact("delivered_on", "2026-11-09");
    insta::assert_snapshot!(told(&case, ErrorKind::MissingFacts), @"
    `cancel-order` needs 1 more fact: received_at

    `cancel-order` needs 1 more fact: received_at
      received_at: When did the message arrive? (RFC 3339) (an RFC 3339 date and time, such as 2026-11-24T09:30:00Z; for example: 2026-11-22T10:15:00+01:00)
    ");
}

#[test]
fn a_line_break_never_enters_a_subject() {
    let case = whole().fact("order_id", "302\nBcc: everybody@example.com");
    insta::assert_snapshot!(told(&case, ErrorKind::InvalidFact), @"
    case: `order_id`: the text has a line break (U+000A); it takes an identifier: one line, at most 100 characters

    error[invalid-fact]: `order_id`: the text has a line break (U+000A); it takes an identifier: one line, at most 100 characters
     --> case
    ");
}

#[test]
fn a_mark_that_overrides_the_reading_direction() {
    let case = whole().customer(Customer::new("Anna \u{202E}relleH"));
    insta::assert_snapshot!(told(&case, ErrorKind::InvalidFact), @"
    case: `name`: the text has a mark that overrides the reading direction (U+202E); it takes a text on one line, at most 100 characters

    error[invalid-fact]: `name`: the text has a mark that overrides the reading direction (U+202E); it takes a text on one line, at most 100 characters
     --> case
    ");
}

#[test]
fn a_text_over_its_limit() {
    let case = whole().customer(Customer::new(&"x".repeat(101)));
    insta::assert_snapshot!(told(&case, ErrorKind::InvalidFact), @"
    case: `name`: the text has 101 characters; it takes a text on one line, at most 100 characters

    error[invalid-fact]: `name`: the text has 101 characters; it takes a text on one line, at most 100 characters
     --> case
    ");
}

#[test]
fn a_text_that_is_not_given_in_the_language() {
    let case = whole().fact("items", json!([{ "en": "a red scarf", "es": "una bufanda roja" }]));
    insta::assert_snapshot!(told(&case, ErrorKind::InvalidFact), @"
    case: `items`: the text is given for en, es and not for de; it takes a list of at most 20 values, each a text on one line, at most 200 characters

    error[invalid-fact]: `items`: the text is given for en, es and not for de; it takes a list of at most 20 values, each a text on one line, at most 200 characters
     --> case
    ");
}

#[test]
fn a_fact_that_is_derived_is_never_given() {
    insta::assert_snapshot!(told(&whole().fact("window", "open"), ErrorKind::InvalidFact), @"
    case: `window` is never given: it follows from the other facts

    error[invalid-fact]: `window` is never given: it follows from the other facts
     --> case
    ");
}

#[test]
fn a_fact_that_is_given_in_two_places() {
    insta::assert_snapshot!(told(&whole().fact("market", "AT"), ErrorKind::InvalidCase), @"
    `market` is given twice in the case

    `market` is given twice in the case
    ");
}

#[test]
fn a_part_of_the_customer_that_does_not_exist() {
    let mut case = whole();
    case.customer = serde_json::from_value(json!({ "nmae": "Anna" })).unwrap();
    insta::assert_snapshot!(told(&case, ErrorKind::UnknownFact), @"
    a customer has no `nmae`; did you mean `name`?

    a customer has no `nmae`
    help: did you mean `name`?
    ");
}

#[test]
fn a_time_zone_that_does_not_exist() {
    insta::assert_snapshot!(told(&whole().time_zone("Europe/Belrin"), ErrorKind::InvalidFact), @"
    case: `time_zone`: no time zone is called `Europe/Belrin`

    error[invalid-fact]: `time_zone`: no time zone is called `Europe/Belrin`
     --> case
    help: write an IANA name, such as `Europe/Vienna`
    ");
}

#[test]
fn html_where_only_text_goes() {
    insta::assert_snapshot!(told(&whole().channel("amazon").markup(Markup::Html), ErrorKind::InvalidCase), @"
    Amazon takes plain text only

    Amazon takes plain text only
    help: leave out the markup
    ");
}

#[test]
fn a_delivery_after_the_message() {
    insta::assert_snapshot!(told(&whole().fact("delivered_on", "2026-12-24"), ErrorKind::InvalidFact), @"
    case: `delivered_on`: 2026-12-24 lies after the day of the message, 2026-11-22

    error[invalid-fact]: `delivered_on`: 2026-12-24 lies after the day of the message, 2026-11-22
     --> case
    ");
}

#[test]
fn more_questions_than_fit() {
    let case = (0..4).fold(whole(), |case, _| case.also(Question::new("price-question")));
    insta::assert_snapshot!(told(&case, ErrorKind::InvalidCase), @"
    the case asks 4 further questions; 3 fit into one message

    the case asks 4 further questions; 3 fit into one message
    ");
}

#[test]
fn what_is_missing_for_a_further_question() {
    let case = whole().also(Question::new("price-question").fact("product", "Isolierflasche"));
    insta::assert_snapshot!(told(&case, ErrorKind::MissingFacts), @"
    `price-question` needs 1 more fact: price

    `price-question` needs 1 more fact: price
      price: What does one piece cost now? (a sum with its ISO 4217 currency, such as `49.90 EUR`; for example: 39.90 EUR)
    ");
}

#[test]
fn a_value_that_serde_cannot_write() {
    let case = whole().fact("refund", std::collections::BTreeMap::from([((1, 2), 3)]));
    insta::assert_snapshot!(told(&case, ErrorKind::InvalidFact), @"
    the value of `refund` cannot be written by serde: key must be a string

    the value of `refund` cannot be written by serde: key must be a string
    ");
}

#[test]
fn a_case_text_with_an_unknown_key() {
    let error = Case::from_text("case.yaml", "scenario: cancel-order\nlang: de\nfacts: { order_id: x }\n").unwrap_err();
    insta::assert_snapshot!(format!("{error:#}"), @"
    error[yaml-syntax]: `lang` is no key here
     --> case.yaml:2:1
      |
    2 | lang: de
      | ^^^^
    help: the keys are: id, scenario, language, fallback_language, agent_language, market, channel, markup, time_zone, received_at, customer, seller, facts, also, title, play
    ");
}

#[test]
fn a_case_text_with_a_key_twice() {
    let error =
        Case::from_text("case.yaml", "scenario: cancel-order\nfacts:\n  refund: 1 EUR\n  größe: 2\n  refund: 2 EUR\n")
            .unwrap_err();
    insta::assert_snapshot!(format!("{error:#}"), @"
    error[yaml-syntax]: the key `refund` is given twice
     --> case.yaml:5:3
      |
    5 |   refund: 2 EUR
      |   ^^^^^^
    help: leave one of the two out
    ");
}

#[test]
fn a_case_text_that_is_no_yaml() {
    let error = Case::from_text("case.yaml", "scenario: [cancel-order\nfacts: {\n").unwrap_err();
    insta::assert_snapshot!(format!("{error:#}"), @"
    error[yaml-syntax]: a bracket or a brace is still open here
     --> case.yaml:2:6
      |
    2 | facts: {
      |      ^
    help: what opens with `[` ends with `]`, and what opens with `{` with `}`
    ");
}

#[test]
fn a_case_text_that_is_no_json() {
    let error =
        Case::from_text("case.json", "{ \"scenario\": \"cancel-order\",\n  \"facts\": { \"cancelled\": tru } }")
            .unwrap_err();
    insta::assert_snapshot!(format!("{error:#}"), @r#"
    error[yaml-syntax]: expected ident
     --> case.json:2:30
      |
    2 |   "facts": { "cancelled": tru } }
      |                              ^
    "#);
}

#[test]
fn all_that_is_missing_is_asked_for_at_once() {
    // The refund is a need of the first play; only the second one's sentences name a day that counts from the message.
    let mut case =
        whole().also(Question::new("change-address").fact("order_id", "NL-20417").fact("dispatch", "not-dispatched"));
    case.received_at = None;
    case.facts.set("refund", "");
    let error = Playbook::builtin().reply(&case).unwrap_err();
    let missing = error.missing().iter().map(|missing| (missing.any_of[0].name.as_str(), missing.question));
    assert_eq!(missing.collect::<Vec<_>>(), [("refund", 0), ("received_at", 0)], "{error:#}");
    assert!(!format!("{error:#}").contains("help"), "{error:#}");
}

#[test]
fn what_is_wrong_in_every_question_is_told_at_once() {
    let price = Question::new("price-question").fact("product", "Zelt").fact("price", "29,90").fact("prodct", "x");
    insta::assert_snapshot!(told(&whole().fact("refund_days", 99).fact("tier", 9).also(price), ErrorKind::InvalidFact), @"
    case: `refund_days`: `99` was given; it takes a whole number from 1 to 14 (and 3 more)

    error[invalid-fact]: `refund_days`: `99` was given; it takes a whole number from 1 to 14
     --> case

    error[invalid-fact]: `tier`: `9` was given; it takes a whole number from 1 to 4
     --> case

    error[invalid-fact]: `price`: `29,90` is no sum; write the amount with a decimal point and the ISO 4217 code of its currency, as in `49.90 EUR`
     --> case

    error[unknown-fact]: `price-question` knows no fact `prodct`
     --> case
    help: did you mean `product`?
    ");
}

#[test]
fn a_further_question_has_no_voice_of_its_own() {
    let price = || Question::new("price-question").fact("product", "Zelt").fact("price", "29.90 EUR");
    insta::assert_snapshot!(told(&whole().also(price().fact("voice", "friendly")), ErrorKind::InvalidCase), @"
    `voice` is given in a further question, and holds for the whole case

    `voice` is given in a further question, and holds for the whole case
    help: give it once, outside `also`
    ");
    for name in ["channel", "market", "received_at", "mood", "name", "return_days"] {
        assert!(told(&whole().also(price().fact(name, "x")), ErrorKind::InvalidCase).contains(name));
    }
}
