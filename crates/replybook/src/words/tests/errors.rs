//! Everything that can be wrong in a sentence, as a person reads it. Each source is followed by what is said of it.

use std::fmt::Write as _;

use super::*;

fn snapshot(name: &str, sources: &[&str]) {
    let told = sources.iter().fold(String::new(), |mut told, ftl| {
        let _ = write!(told, "{ftl}\n\n{}\n\n------\n", wrong("de", ftl));
        told
    });
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(name, told) });
}

#[test]
fn errors_of_syntax() {
    snapshot(
        "syntax",
        &[
            "demo = Hello\nand welcome",
            "demo = Hello {",
            "demo = Hello { $who",
            "demo = Hello { $who ] there",
            "demo = Hello } there",
            "demo = { $mood ->\n    [calm A\n   *[other] B\n}",
            "demo = { $mood ->\n    [calm] A\n    [angry] B\n}",
            "demo = { $mood ->\n   *[calm] A\n   *[angry] B\n}",
            "demo = { $mood ->\n    [calm]\n   *[angry] B\n}",
            "demo = { $mood -> [calm] A\n   *[angry] B\n}",
            "demo = { demo-a ->\n   *[x] A\n}",
            "demo = { demo-a.b ->\n   *[x] A\n}",
            "demo = { -demo-a ->\n   *[x] A\n}",
            "demo = { { $mood } ->\n   *[x] A\n}",
            "demo = { -demo-a.b }",
            "demo = { \"open }",
            "demo = { \"C:\\new\" }",
            "demo = { \"\\u12\" }",
            "demo = { number($days) }",
            "demo = { NUMBER($days, useGrouping: \"false\", $days) }",
            "demo = { NUMBER($days, useGrouping: $paid) }",
            "demo = { -demo-a(n: -1) }",
            "demo = { NUMBER($days, type: \"ordinal\", type: \"ordinal\") }",
            "demo = { NUMBER($days }",
            "demo = { 5. }",
            "demo = { }",
            "demo = { $ }",
            "demo =",
            "-demo-a =\ndemo = x",
            "demo = Hello\n    .short =",
            "demo = Hello\n    .short = { $who",
            "demo = Hello\n    .short Hello",
            "\tdemo = Hello",
            "demo = Hello\n\n    .short = x\n\n5 = y\n",
            "    .short = x\ndemo = x",
            "demo = One\nÄ = Two\n= three\ndemo-a = { \"}",
        ],
    );
}

#[test]
fn errors_of_declaration() {
    snapshot(
        "declaration",
        &[
            "demo = One\ndemo-a = x\ndemo = Two",
            "demo = One\n    .a = 1\n    .b = 2\n    .a = 3",
            "-demo-a = One\n-demo-a = Two\ndemo = x",
        ],
    );
}

#[test]
fn errors_of_reference() {
    snapshot(
        "reference",
        &[
            "demo = Grüße { $wo }!",
            "demo = { $something }",
            "demo = { $item }",
            "demo = { $count }",
            "demo = { demo-oter }\ndemo-other = x",
            "demo = { shared-thanks }",
            "demo = { nowhere }",
            "demo = { demo-a.shrt }\ndemo-a = x\n    .short = y",
            "demo = { demo-a }\ndemo-a =\n    .short = y",
            "demo = { -demo-bran }\n-demo-brand = x",
            "demo = { -brand }",
            "demo = { -demo-a.gendr ->\n   *[x] x\n}\n-demo-a = A\n    .gender = x",
            "demo = { -demo-a.gender ->\n   *[x] x\n}\n-demo-a = A\n    .gender = { $b ->\n        [1] { NUMBER(5) }\n       *[2] { 5 }\n    }",
            "demo = { -demo-a($who) }\n-demo-a = A",
            "demo = { -demo-a }\n-demo-a = A { $who } { demo-b }\ndemo-b = { $mood }",
            "demo =\n    .short = x",
        ],
    );
}

#[test]
fn errors_of_type() {
    snapshot(
        "type",
        &[
            "demo = { $mood }",
            "demo = { $paid }",
            "demo = { $wait }",
            "demo = { $moods }",
            "demo = PS: { $note }",
            "demo = { $paid ->\n    [yes] PS: { demo-note }\n   *[no] x { $paid ->\n       *[yes] { $note }\n    }\n}\ndemo-note = { $note }",
            "demo = { $mood ->\n    [clam] A\n    [1] B\n   *[rest] C\n}",
            "demo = { $paid ->\n    [yes] A\n   *[other] B\n}",
            "demo = { $days ->\n    [many] A\n    [x] A\n   *[other] B\n}",
            "demo = { NUMBER($days, type: \"ordinal\") ->\n    [one] A\n   *[other] B\n}",
            "demo = { $who ->\n    [1] A\n   *[other] B\n}",
            "demo = { $days ->\n    [one] A\n    [1] B\n    [2.0] C\n    [2] D\n   *[other] E\n}",
            "demo = { $mood ->\n    [calm] A\n    [calm] B\n   *[other] E\n}",
            "demo = { $refund ->\n    [one] { $wo }\n   *[other] B\n}",
            "demo = { $due ->\n   *[other] B\n}",
            "demo = { $wait ->\n   *[other] B\n}",
            "demo = { $note ->\n   *[other] B\n}",
            "demo = { $items ->\n   *[other] B\n}",
            "demo = { $link ->\n   *[other] B\n}",
            "demo = { 1234567890123456789012345678901 }",
        ],
    );
}

#[test]
fn errors_of_calls() {
    snapshot(
        "calls",
        &[
            "demo = { NUMBR($days) }",
            "demo = { COUNTRY($days) }",
            "demo = { NUMBER() }",
            "demo = { START(\"a\", \"b\") }",
            "demo = { NUMBER($refund) }",
            "demo = { NUMBER(\"5\") }",
            "demo = { NUMBER($days, minimumFractionDigit: 2) }",
            "demo = { NUMBER($days, minimumFractionDigits: \"2\") }",
            "demo = { NUMBER($days, minimumFractionDigits: 21) }",
            "demo = { NUMBER($days, minimumFractionDigits: 3, maximumFractionDigits: 2) }",
            "demo = { NUMBER($days, type: \"ordnal\") }",
            "demo = { NUMBER($days, currency: \"EUR\") }",
            "demo = { DATETIME($due, dateStyle: \"medium\") }",
            "demo = { DATETIME($due, timeStyle: \"short\") }",
            "demo = { DATETIME($sent_at, timeStyle: \"short\") }",
            "demo = { DATETIME($days) }",
            "demo = { DATETIME($due) ->\n   *[x] A\n}",
            "demo = { DURATION($wait) }",
            "demo = { DURATION($days, case: \"dative\") }",
            "demo = { DURATION($wait, case: \"ablative\") }",
            "demo = { DURATION($wait, case: \"dative\") }",
            "demo = { START($who) }",
            "demo = { START(\"vielen\", case: \"x\") }",
            "demo = { NUMBER(demo-a) }\ndemo-a = 5",
            "demo = { -demo-a }\n-demo-a = { START($a) } { NUMBER($b) } { DATETIME($c) } { DURATION($d, case: \"dative\") }",
        ],
    );
}

#[test]
fn errors_in_the_words_of_a_duration() {
    let words = words(&[
        ("de/demo.ftl", "demo = in { DURATION($wait, case: \"dative\") }"),
        (
            "de/shared.ftl",
            "shared-duration-minutes = x\n    .dative = { $wait }\nshared-duration-hours = x\nshared-duration-days = x\n    .dativ = x",
        ),
    ]);
    insta::assert_snapshot!(Stage::new().compile(&words, &["de"], "demo").unwrap_err());
}

#[test]
fn an_error_names_the_file_that_it_is_in() {
    let words = words(&[
        ("de/demo.ftl", "demo = { shared-a } { shared-a } { letter-a }"),
        ("de/shared.ftl", "shared-a = { $nope }"),
        ("1:de-AT/letter.ftl", "letter-a = {"),
    ]);
    insta::assert_snapshot!(Stage::new().compile(&words, &["de-AT", "de"], "demo").unwrap_err());
}

#[test]
fn a_message_that_is_not_there_is_named_with_the_nearest() {
    let words = words(&[("de/demo.ftl", "demo-done = x"), ("en/other.ftl", "other-a = x")]);
    let stage = Stage::new();
    let missing = ["demo-doen", "demo-done.short", "other-a", "nowhere-a"];
    insta::assert_snapshot!(missing.map(|id| stage.compile(&words, &["de"], id).unwrap_err()).join("\n\n"));
}
