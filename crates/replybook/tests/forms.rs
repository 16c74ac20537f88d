//! What the guard finds by its form alone, as an agent is told of it.

use replybook::{Finding, Guard, Pack, Playbook, Severity};

/// A guard over the built-in pack, with a channel that forbids all that there is a form for.
fn guard() -> Guard {
    let folder = tempfile::tempdir().unwrap();
    let channel = "
name: Market
layout: { text: marketplace }
rules:
  emoji: { source: the market's page, read: 2026-11-22, seen: own }
  email-address: { source: the market's page, read: 2026-11-22, seen: own }
  phone-number: { source: a blog, read: 2026-11-22, seen: third }
  social-handle: { source: hearsay, read: 2026-11-22, seen: recalled }
  html-tag: { source: the market's page, read: 2026-11-22, seen: own }
  link: { source: the market's page, read: 2026-11-22, seen: own, allow: [market.example.com] }
  blank-lines: { source: the market's page, read: 2026-11-22, seen: own, most: 1 }
  missing-order-number: { source: the market's page, read: 2026-11-22, seen: own, number: 999-9999999-9999999 }
";
    let templates = folder.path().join("templates");
    std::fs::create_dir_all(templates.join("channels")).unwrap();
    std::fs::write(templates.join("pack.yaml"), "name: market\nversion: \"1\"\nover: builtin\n").unwrap();
    std::fs::write(templates.join("channels/market.yaml"), channel).unwrap();
    let pack = Pack::dir(folder.path()).unwrap();
    Guard::new(&Playbook::load([Pack::builtin(), pack]).unwrap())
}

fn found(text: &str) -> Vec<Finding> {
    guard().check(text, "market", "en", None).unwrap()
}

#[test]
fn what_is_found_says_what_it_is_and_what_would_be_right() {
    let text = "Hello {{name}},<br>\n\n\nyour parcel\u{200B} is on its way 😊 Do NOT wait: see www.example.org or nordlicht dot com, \
        write to jana (at) example (dot) org, call 0161 496 0123, or find us on Telegram as nordlichtshop.";
    let told = |finding: &Finding| format!("{finding}\n  {}\n", finding.help.as_deref().unwrap_or_default());
    let told: String = found(text).iter().map(told).collect();
    insta::assert_snapshot!(told);
}

#[test]
fn a_message_without_any_of_it_is_fine() {
    let text = "Dear Mr Brown,\n\nyour parcel of order 302-1234567-1234567 left us this morning: DHL has it as \
        00340434161094012345. You can follow it at https://www.market.example.com/orders.\n\nBest wishes, Jana";
    assert_eq!(found(text), []);
}

#[test]
fn a_breach_is_as_bad_as_its_source_is_sure() {
    let severity = |text: &str| found(text).first().map(|finding| finding.severity);
    assert_eq!(severity("We pack it 😊"), Some(Severity::Error));
    assert_eq!(severity("Call 0161 496 0123"), Some(Severity::Warning));
    assert_eq!(severity("See @nordlicht_outdoor"), Some(Severity::Advice));
    assert_eq!(severity("Do NOT wash it"), Some(Severity::Warning));
}

#[test]
fn a_mailbox_is_told_once() {
    for text in ["Ask service@example.org", "Ask service (at) example.org", "Ask service at example dot org"] {
        let rules: Vec<_> = found(text).iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, ["email-address"], "{text}");
    }
}

#[test]
fn many_breaches_of_one_rule_are_told_in_part() {
    assert_eq!(found(&"😊 ".repeat(1000)).len(), 20);
}
