//! Texts, literals, variables, references and terms.

use super::*;

#[test]
fn facts_are_written_as_their_language_writes_them() {
    let all = "demo = { $who }|{ $order_id }|{ $days }|{ $weight }|{ $refund }|{ $discount }|{ $due }|{ $sent_at }|{ $items }|{ $link }";
    assert_eq!(
        said("de", all),
        "Anna Müller|302-1234567|3|1.234,50|49,90\u{A0}€|12,5\u{A0}%|24. November 2026|25. November 2026 um 00:30|Kabel, Stecker und Akku|https://example.com/help"
    );
    assert_eq!(
        said("en", all),
        "Anna Müller|302-1234567|3|1,234.50|€49.90|12.5%|November 24, 2026|November 25, 2026 at 12:30 AM|Kabel, Stecker, and Akku|https://example.com/help"
    );
}

#[test]
fn a_block_of_text_loses_its_common_indent() {
    assert_eq!(said("en", "demo =\n    One\n      two\n\n    three { \"\" }\n"), "One\n  two\n\nthree ");
    assert_eq!(said("en", "demo = One\r\n    two\r\n"), "One\ntwo");
}

#[test]
fn literals_have_escapes() {
    assert_eq!(said("en", r#"demo = { "\u00A0\U01F642\\\"{ $who }" }"#), "\u{A0}\u{1F642}\\\"{ $who }");
    assert_eq!(said("en", r"demo = C:\new { 5 }"), r"C:\new 5");
    assert_eq!(said("en", "demo = { \"\" }"), "");
    assert_eq!(said("de", "demo = { 1234 } { 1.50 } { -7 } { 007 }"), "1.234 1,50 -7 7");
    assert_eq!(said("en", "demo = { { { $who } } }"), "Anna Müller");
}

#[test]
fn a_byte_order_mark_costs_no_message() {
    assert_eq!(said("en", "\u{FEFF}demo = Hello"), "Hello");
}

#[test]
fn odd_bytes_are_text() {
    assert_eq!(said("en", "demo = a\u{FFFF}b\u{E000}c\td"), "a\u{FFFF}b\u{E000}c\td");
}

#[test]
fn messages_and_attributes_refer_to_each_other() {
    let ftl = "demo = { demo-a } and { demo-a.short }\ndemo-a = A { $who }\n    .short = short { demo-b }\ndemo-b = B";
    assert_eq!(said("en", ftl), "A Anna Müller and short B");
    assert_eq!(Stage::new().say(&demo("en", ftl), &["en"], "demo-a.short"), "short B");
}

#[test]
fn a_term_takes_literal_arguments() {
    let ftl = r#"
demo = { -demo-brand }, { -demo-brand(case: "genitive") }, { -demo-brand(case: "other") }, { -demo-n(n: 1.0) }
-demo-brand = { $case ->
   *[nominative] Nordlicht
    [genitive] Nordlichts
}
-demo-n = { $n } { $n -> 
    [1] exactly
   *[other] not
} { NUMBER($n, minimumFractionDigits: 2) }
"#;
    assert_eq!(said("en", ftl), "Nordlicht, Nordlichts, Nordlicht, 1.0 exactly 1.00");
}

#[test]
fn an_attribute_of_a_term_is_selected_on() {
    let ftl = r#"
demo = { -demo-brand.gender ->
    [feminine] Die { -demo-brand }
    [neuter] Das { -demo-brand }
   *[other] { $gap }
} { -demo-brand.gender(case: "odd") ->
    [odd] odd
   *[other] even
}
-demo-brand = Lampe
    .gender = { $case ->
        [odd] odd
       *[other] { "femin" }ine
    }
"#;
    assert_eq!(said("de", ftl), "Die Lampe odd");
}

#[test]
fn prose_may_stand_alone_in_a_variant() {
    let ftl = "demo = { $voice ->\n [formal] { $note }\n *[friendly] { demo-note }\n }\ndemo-note = { $note }";
    assert_eq!(said("en", ftl), "First.\nSecond.");
    // The innermost message decides: what stands beside a reference to it is a matter of that sentence.
    assert_eq!(said("en", "demo = PS: { demo-note }\ndemo-note = { $note }"), "PS: First.\nSecond.");
}

#[test]
fn a_missing_fact_is_named_and_leaves_nothing_behind() {
    let mut stage = Stage::new();
    let gap = stage.facts.find("gap").unwrap();
    let select = "demo = Dear { $gap ->\n [Anna] A\n *[other] B\n }";
    for ftl in ["demo = Dear { $gap }", select, "demo = Dear { demo-a }\ndemo-a = { $gap }"] {
        assert_eq!(stage.try_say(&demo("en", ftl), &["en"], "demo"), Err(Missing::Fact(gap)));
    }
    // A case with fewer values than the table has facts lacks them as well.
    stage.values = Values::default();
    assert_eq!(stage.try_say(&demo("en", select), &["en"], "demo"), Err(Missing::Fact(gap)));
}

#[test]
fn a_sentence_is_said_once_per_item() {
    let ftl = r#"
demo = { $position ->
    [1] First
   *[other] Then
}: { $item } ({ NUMBER($position, minimumFractionDigits: 1) })
"#;
    let mut stage = Stage::new();
    stage.item = Some((Type::Text { max: 200 }, text("unplug it"), 2));
    assert_eq!(stage.demo("en", ftl), "Then: unplug it (2.0)");
    let sentence = stage.compile(&demo("en", ftl), &["en"], "demo").unwrap();
    stage.item = None;
    let mut out = String::new();
    assert_eq!(stage.saying("en", |saying| sentence.write(saying, &mut out)), Err(Missing::Item));
    assert_eq!(out, "");
}

#[test]
fn a_right_to_left_value_is_set_apart() {
    let mut stage = Stage::new()
        .with("who", text("דוד"))
        .with("items", Value::List(vec![text("Kabel"), text("سلك")]))
        .with("note", Value::Prose("Ja.\nשלום".into()));
    let words = demo("de", "demo = { $who }, { $order_id }, { $refund }: { $items }\ndemo-note = { $note }");
    assert!(!stage.say(&words, &["de"], "demo").contains(['\u{2068}', '\u{2069}']));
    stage.isolates = true;
    assert_eq!(
        stage.say(&words, &["de"], "demo"),
        "\u{2068}דוד\u{2069}, 302-1234567, 49,90\u{A0}€: Kabel und \u{2068}سلك\u{2069}"
    );
    assert_eq!(stage.say(&words, &["de"], "demo-note"), "Ja.\n\u{2068}שלום\u{2069}");
}

#[test]
fn swiss_words_have_no_sharp_s_and_facts_keep_theirs() {
    let stage = Stage::new().with("who", text("Groß"));
    let words = demo("de", "demo = { START(\"große\") } Grüße an { $who }, { \"Straße\" } GROẞ");
    assert_eq!(stage.say(&words, &["de-CH", "de"], "demo"), "Grosse Grüsse an Groß, Strasse GROSS");
    assert_eq!(stage.say(&words, &["de-LI", "de"], "demo"), "Grosse Grüsse an Groß, Strasse GROSS");
    assert_eq!(stage.say(&words, &["de-AT", "de"], "demo"), "Große Grüße an Groß, Straße GROẞ");
}
