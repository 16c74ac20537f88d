//! NUMBER, DATETIME, DURATION and START.

use super::*;

const DURATIONS: &str = "
shared-duration-minutes = { $count } Min.
    .dative = { $count } min.
shared-duration-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
    .dative = { $count } Std.
shared-duration-days = { $count ->
    [one] { $count } Tag
   *[other] { NUMBER($count, useGrouping: \"false\") } Tage
}
    .dative = { $count ->
        [one] { $count } Tag
       *[other] { $count } Tagen
    }
shared-duration-business-days = { $count } { -shared-day(n: \"x\") }
    .dative = { $count } Werktagen
    .accusative = { $count } Werktage (Akk.)
-shared-day = Werktag
";

fn duration(chain: &[&str], sentence: &str, span: &str) -> String {
    let words = words(&[("de/demo.ftl", sentence), ("de/shared.ftl", DURATIONS)]);
    Stage::new().with("wait", Value::Duration(span.parse().unwrap())).say(&words, chain, "demo")
}

#[test]
fn numbers_have_options() {
    let ftl = "demo = { NUMBER($weight) }|{ NUMBER($weight, maximumFractionDigits: 0) }|{ NUMBER($weight, minimumFractionDigits: 3, useGrouping: \"false\") }|{ NUMBER($days, minimumFractionDigits: 1) }|{ NUMBER(2.5) }";
    assert_eq!(said("de", ftl), "1.234,50|1.235|1234,500|3,0|2,5");
}

#[test]
fn dates_have_styles() {
    let ftl = "demo = { DATETIME($due) }|{ DATETIME($due, dateStyle: \"full\") }|{ DATETIME($due, dateStyle: \"short\") }|{ DATETIME($sent_at) }|{ DATETIME($sent_at, dateStyle: \"long\") }|{ DATETIME($sent_at, dateStyle: \"short\", timeStyle: \"short\") }";
    assert_eq!(
        said("de", ftl),
        "24. November 2026|Dienstag, 24. November 2026|24.11.26|25. November 2026 um 00:30|25. November 2026|25.11.26, 00:30"
    );
}

#[test]
fn a_day_is_the_one_it_is_in_the_zone() {
    let mut stage = Stage::new();
    let day = "demo = { DATETIME($sent_at, dateStyle: \"short\") }";
    assert_eq!(stage.demo("en", day), "11/25/26");
    stage.zone = "America/Mexico_City";
    assert_eq!(stage.demo("en", day), "11/24/26");
}

#[test]
fn a_duration_is_said_in_its_unit_and_case() {
    let dative = "demo = in { DURATION($wait, case: \"dative\") }";
    for (span, text) in [
        ("30 minutes", "in 30 min."),
        ("1 hour", "in 1 Std."),
        ("1 day", "in 1 Tag"),
        ("14 days", "in 14 Tagen"),
        ("3 business days", "in 3 Werktagen"),
    ] {
        assert_eq!(duration(&["de-AT", "de"], dative, span), text);
    }
}

#[test]
fn nominative_and_accusative_are_the_message_unless_it_says_otherwise() {
    let accusative = "demo = dauert { DURATION($wait, case: \"accusative\") }";
    assert_eq!(duration(&["de"], accusative, "2000 days"), "dauert 2000 Tage");
    assert_eq!(duration(&["de"], accusative, "1 hour"), "dauert 1 Stunde");
    assert_eq!(duration(&["de"], accusative, "2 business days"), "dauert 2 Werktage (Akk.)");
}

#[test]
fn other_languages_need_no_case() {
    let words = words(&[
        ("en/demo.ftl", "demo = within { DURATION($wait) }"),
        (
            "en/shared.ftl",
            "shared-duration-minutes = m\nshared-duration-hours = h\nshared-duration-days = d\nshared-duration-business-days = { $count ->\n [one] one business day\n *[other] { $count } business days\n }",
        ),
    ]);
    assert_eq!(Stage::new().say(&words, &["en"], "demo"), "within 2 business days");
}

#[test]
fn a_sentence_opens_small_only_after_a_comma_and_at_its_beginning() {
    let opening = |ftl: &str, opens: bool| Stage { opens, ..Stage::new() }.demo("de", ftl);
    let thanks = "demo = { $voice ->\n [formal] { START(\"vielen\") } Dank\n *[friendly] { START(\"danke\") }\n }";
    assert_eq!(opening(thanks, true), "vielen Dank");
    assert_eq!(opening(thanks, false), "Vielen Dank");
    let twice = "demo = { START(\"über\") } { START(\"ihre\") }";
    assert_eq!(opening(twice, true), "über Ihre");
    assert_eq!(opening(twice, false), "Über Ihre");
    assert_eq!(opening("demo = { demo-a } Dank\ndemo-a = { START(\"vielen\") }", true), "vielen Dank");
    for (given, capital) in
        [("„vielen", "„Vielen"), ("¿podría", "¿Podría"), ("3 tage", "3 tage"), ("Sie", "Sie"), ("…", "…")]
    {
        assert_eq!(opening(&format!("demo = {{ START(\"{given}\") }}"), false), capital);
    }
}
