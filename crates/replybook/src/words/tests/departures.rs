//! Where fluent-bundle departs from the specification of Fluent, and what we say instead.

use super::*;
use crate::words::oracle::Oracle;

/// What fluent-bundle says for `demo`.
fn theirs(language: &str, ftl: &str, stage: &Stage) -> Result<String, String> {
    let words = demo(language, ftl);
    let oracle = Oracle::new(&words, &[language]);
    stage.saying(language, |saying| oracle.say(("demo", None), &stage.scope(), saying))
}

#[test]
fn a_term_that_prints_what_it_is_not_given_does_not_compile() {
    let ftl = "demo = { -demo-t }\n-demo-t = Dear { $name }";
    assert_eq!(theirs("en", ftl, &Stage::new()).as_deref(), Ok("Dear {$name}"));
    insta::assert_snapshot!(wrong("en", ftl), @r#"
    error[invalid-call]: the term prints `$name` and is not given it
     --> locales/en/demo.ftl:2:18
      |
    2 | -demo-t = Dear { $name }
      |                  ^^^^^
    help: a term sees only the arguments of its call, which are literals: `{ -term(name: "…") }`; what prints a fact is a message
    "#);
}

#[test]
fn a_term_keeps_its_arguments_after_another_term() {
    let ftl = r#"
demo = { -demo-outer(name: "outer") }
-demo-outer = { -demo-inner(name: "inner") } and { $name }
-demo-inner = { $name }
"#;
    assert!(theirs("en", ftl, &Stage::new()).unwrap_err().contains("name"));
    assert_eq!(said("en", ftl), "inner and outer");
}

#[test]
fn a_message_and_a_term_may_have_the_same_name() {
    let ftl = "demo = { demo-brand } by { -demo-brand }\ndemo-brand = Lamp\n-demo-brand = Nordlicht";
    assert!(theirs("en", ftl, &Stage::new()).unwrap_err().contains("demo-brand"));
    assert_eq!(said("en", ftl), "Lamp by Nordlicht");
}

#[test]
fn a_million_is_many_in_spanish() {
    let ftl = "demo = { $days ->\n [one] día\n [many] de días\n *[other] días\n }";
    let stage = Stage::new().with("days", Value::Integer(1_000_000));
    assert_eq!(theirs("es", ftl, &stage).as_deref(), Ok("días"));
    assert_eq!(stage.demo("es", ftl), "de días");
}

#[test]
fn an_exact_number_is_the_same_number_however_it_is_written() {
    let padded = "demo = { NUMBER($days, minimumFractionDigits: 1) ->\n [3] three\n *[other] other\n }";
    let ordinal = "demo = { NUMBER($days, type: \"ordinal\") ->\n [3] three\n *[other] other\n }";
    for ftl in [padded, ordinal] {
        assert_eq!(theirs("en", ftl, &Stage::new()).as_deref(), Ok("other"));
        assert_eq!(said("en", ftl), "three");
    }
    assert_eq!(said("en", "demo = { 1.0 ->\n [1] one\n *[other] other\n }"), "one");
}

#[test]
fn an_escape_that_fluent_does_not_have_is_an_error() {
    let ftl = r#"demo = { "\{" }"#;
    assert_eq!(theirs("en", ftl, &Stage::new()).as_deref(), Ok("\u{FFFD}"));
    let wrong_here =
        "error[fluent-syntax]: the escape stands for no character of a text\n --> locales/en/demo.ftl:1:11\n";
    assert!(wrong("en", ftl).starts_with(wrong_here));
    assert!(wrong("en", r#"demo = { "\uD800" }"#).contains("1:11"));
}

#[test]
fn a_long_sentence_is_said_to_its_end() {
    let ftl = format!("demo = {}.", "{ $days }".repeat(101));
    assert!(theirs("en", &ftl, &Stage::new()).unwrap_err().contains("TooManyPlaceables"));
    assert_eq!(said("en", &ftl), "3".repeat(101) + ".");
}
