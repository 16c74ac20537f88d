//! What a change of a pack does to its replies: exactly the expected ones differ, and no others.

mod desk;

use replybook_testing::Update;

use self::desk::Desk;

const GIFT_WRAP: &str = "templates/scenarios/gift-wrap/scenario.yaml";

/// What is told after a change.
fn after(edits: &[(&str, &str, &str)]) -> String {
    let desk = Desk::accepted();
    for (file, from, to) in edits {
        desk.edit(file, from, to);
    }
    desk.run(Update::No).to_string()
}

#[test]
fn a_changed_word() {
    insta::assert_snapshot!(after(&[("locales/de/gift-wrap.ftl", "lässt sich nicht", "kann leider nicht")]), @"");
}

#[test]
fn a_changed_word_of_a_region_and_of_the_letter() {
    insta::assert_snapshot!(after(&[("locales/de-AT/letter.ftl", "Liebe Grüße", "Servus")]), @"");
}

#[test]
fn a_reordered_play() {
    let text = std::fs::read_to_string(Desk::new().file(GIFT_WRAP)).unwrap();
    let (start, end) = (text.find("  - play: too-late").unwrap(), text.find("  - play: costs").unwrap());
    let free = text.find("  - play: free").unwrap();
    let (first, second) = (&text[start..end], &text[end..free]);
    insta::assert_snapshot!(after(&[(GIFT_WRAP, &text[start..free], &format!("{second}{first}"))]), @"");
}

#[test]
fn a_new_play_renames_nothing() {
    let new = "  - play: many
    when: { parcels: \"> 5\", fee: missing }
    because: so many take longer
    say: { answer: gift-wrap-done }

  - play: free";
    insta::assert_snapshot!(after(&[(GIFT_WRAP, "  - play: free", new)]), @"");
}

#[test]
fn a_deleted_message() {
    insta::assert_snapshot!(after(&[(GIFT_WRAP, "        - gift-wrap-fee\n", "")]), @"");
}

#[test]
fn a_new_optional_sentence() {
    let from = "        - { say: gift-wrap-card, when: { card: yes } }\n      close";
    let to = "        - { say: gift-wrap-card, when: { card: yes } }\n        - { say: gift-wrap-heard, when: { parcels: 2 } }\n      close";
    insta::assert_snapshot!(after(&[(GIFT_WRAP, from, to)]), @"");
}

#[test]
fn a_changed_layout() {
    insta::assert_snapshot!(after(&[("templates/layouts/mail.tera", "{{ closing }}\n", "{{ closing }}\n--\n")]), @"");
}

#[test]
fn a_changed_plural_form() {
    insta::assert_snapshot!(after(&[("locales/en/gift-wrap.ftl", "*[other] We wrap your", "*[other] We are wrapping your")]), @"");
}

#[test]
fn a_changed_step_and_its_follow_up() {
    insta::assert_snapshot!(
        after(&[
            ("locales/en/agent.ftl", "step-ask-carrier = ", "step-ask-carrier = Today: "),
            ("templates/scenarios/late-parcel/scenario.yaml", "2 business days, with", "3 business days, with"),
        ]), @"");
}
