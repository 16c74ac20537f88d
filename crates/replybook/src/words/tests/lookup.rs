//! Which file a message is taken from.

use super::*;

#[test]
fn a_region_goes_before_its_language_and_a_later_pack_before_both() {
    let files = [
        ("es/demo.ftl", "demo = es\ndemo-b = es { demo }\n    .short = es"),
        ("es-419/demo.ftl", "demo = es-419"),
        ("es-MX/demo.ftl", "demo-b = es-MX { demo }"),
    ];
    let chain = ["es-MX", "es-419", "es"];
    let builtin = words(&files);
    assert_eq!(Stage::new().say(&builtin, &chain, "demo"), "es-419");
    assert_eq!(Stage::new().say(&builtin, &["es"], "demo-b"), "es es");
    // References resolve late: through the chain of the language that was asked for.
    assert_eq!(Stage::new().say(&builtin, &chain, "demo-b"), "es-MX es-419");
    // A message is overridden whole.
    assert!(builtin.has(&["es"], "demo-b", Some("short")));
    assert!(!builtin.has(&chain, "demo-b", Some("short")));

    let laid_over = words(&[&files[..], &[("1:es/demo.ftl", "demo = brand")]].concat());
    assert_eq!(Stage::new().say(&laid_over, &chain, "demo"), "brand");
    assert_eq!(Stage::new().say(&laid_over, &chain, "demo-b"), "es-MX brand");
    assert_eq!(
        laid_over.origin(&chain, "demo-b"),
        Some(Origin { pack: 0, language: "es-MX", path: "locales/es-MX/demo.ftl", line: 1 })
    );
    assert_eq!(laid_over.origin(&["es"], "demo").map(|origin| origin.pack), Some(1));
}

#[test]
fn an_id_lives_in_the_file_with_the_longest_name_it_begins_with() {
    let words = words(&[
        (
            "en/return.ftl",
            "return-received-x = wrong\nreturn-x = { -brand } { -shared-a } { -return-b } { return-received-y }",
        ),
        ("en/return-received.ftl", "return-received-x = right\nreturn-received-y = y"),
        ("en/shared.ftl", "-brand = Brand\n-shared-a = A\nshared-m = M\n-return-b = wrong"),
        ("en/letter.ftl", "letter-hi = Hi"),
        ("en/agent.ftl", "step-a = S\ntitle-return = T\nask-return-x = Q\nbecause-return-x = B"),
        ("1:en/return.ftl", "-return-b = b"),
    ]);
    for (id, text) in [
        ("return-received-x", "right"),
        ("return-x", "Brand A b y"),
        ("shared-m", "M"),
        ("letter-hi", "Hi"),
        ("step-a", "S"),
        ("title-return", "T"),
        ("ask-return-x", "Q"),
        ("because-return-x", "B"),
    ] {
        assert_eq!(Stage::new().say(&words, &["en"], id), text);
    }
    assert!(!words.has(&["en"], "other-x", None) && !words.has(&["de"], "shared-m", None));
    assert!(words.ids(&["en"]).contains("return-received-y") && words.ids(&["de"]).is_empty());
}

#[test]
fn only_what_is_needed_must_parse() {
    let words = words(&[
        ("en/demo.ftl", "demo = { \"fine\" }"),
        ("en/shared.ftl", "shared-a = {\nshared-b = b"),
        ("1:en/demo.ftl", "demo-x = x"),
    ]);
    assert_eq!(Stage::new().say(&words, &["en"], "demo"), "fine");
    assert_eq!(Stage::new().say(&words, &["en"], "shared-b"), "b");
    assert!(Stage::new().compile(&words, &["en"], "shared-a").is_err());
    assert!(!words.has(&["en"], "shared-a", None));
}

#[test]
fn what_a_broken_file_may_have_is_not_taken_from_another() {
    let words = words(&[
        ("de/demo.ftl", "demo = de\ndemo-b = de\ndemo-c = de\n    .short = de\n-demo-t = de"),
        ("de-AT/demo.ftl", "demo = de-AT\n\ndemo-b = {\ndemo-c = de-AT\n    .short ="),
    ]);
    let at = ["de-AT", "de"];
    assert_eq!(Stage::new().say(&words, &at, "demo"), "de-AT");
    for id in ["demo-b", "demo-c", "demo-c.short", "demo-d"] {
        let Err(told) = Stage::new().compile(&words, &at, id) else { panic!("{id} is said") };
        assert!(told.contains("locales/de-AT/demo.ftl:3:"), "{id}: {told}");
        assert!(!words.has(&at, id, None));
    }
    assert_eq!(Stage::new().say(&words, &["de"], "demo-b"), "de");
}

#[test]
fn words_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
    shared::<Sentence>();
}
