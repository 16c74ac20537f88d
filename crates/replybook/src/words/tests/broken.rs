//! Files with an error of syntax: each kind is told with its place, and hides nothing of what stands around it.

use super::*;

/// Every kind of error that Fluent's grammar knows, each in an entry `bad` or `-bad` of its own.
const KINDS: &[&str] = &[
    // Where an entry begins.
    "bad",
    "bad Text",
    "bäd = Text",
    "5bad = Text",
    "bad? = Text",
    "bad\t= Text",
    "= Text",
    "“bad” = Text",
    "\tbad = Text",
    "    bad = Text",
    "    .bad = An attribute of nothing",
    "-",
    "-bad",
    "- bad = Text",
    // Without a text.
    "bad =",
    "bad =   ",
    "-bad =",
    "-bad =\n    .title = Title",
    "bad =\nunindented",
    "bad =\n\tindented with a tab",
    "bad =\n    [Text]",
    "bad =\n    .Text",
    "bad =\n    *Text",
    "bad = { \"\" }\n    .title =",
    "bad = { \"\" }\n    .title",
    "bad = { \"\" }\n    .5 = Text",
    "bad =\n    .title = Text {",
    // Braces.
    "bad = {",
    "bad = { 1",
    "bad = {{ 1 }",
    "bad = 1 }",
    "bad = { 1 }}",
    "bad = {}",
    "bad = { { } }",
    "bad = {\n# a comment closes nothing\n}",
    // Literals.
    "bad = { \"open }",
    "bad = { \"on two\n lines\" }",
    "bad = { \"\\x\" }",
    "bad = { \"\\u41\" }",
    "bad = { \"\\U1F602\" }",
    "bad = { \"\\\\\"\" }",
    "bad = { ‘quoted’ }",
    // Numbers.
    "bad = { 1. }",
    "bad = { .5 }",
    "bad = { 1,5 }",
    "bad = { - 5 }",
    "bad = { 1x }",
    // Facts.
    "bad = { $ }",
    "bad = { $$fact }",
    "bad = { $5 }",
    "bad = { $ fact }",
    "bad = { 😂 }",
    // References.
    "bad = { message.5 }",
    "bad = { -term.attribute }",
    "bad = { message. }",
    "bad = { two words }",
    // Calls.
    "bad = { function() }",
    "bad = { Function() }",
    "bad = { FUN?() }",
    "bad = { 0FUN() }",
    "bad = { $fact() }",
    "bad = { message.attribute() }",
    "bad = { -term.attribute() }",
    "bad = { FUN(x: 1, 2) }",
    "bad = { FUN(x: 1, x: 2) }",
    "bad = { FUN(x: $fact) }",
    "bad = { FUN(x: -1) }",
    "bad = { FUN(x:) }",
    "bad = { FUN(,) }",
    "bad = { FUN(1,,) }",
    "bad = { FUN(1 }",
    // Selects.
    "bad = { $fact -> }",
    "bad = { $fact -> [a] A\n   *[b] B\n}",
    "bad = { $fact ->\n}",
    "bad = { $fact ->\n    [a] A\n}",
    "bad = { $fact ->\n   *[a] A\n   *[b] B\n}",
    "bad = { $fact ->\n    [a]\n   *[b] B\n}",
    "bad = { $fact ->\n   *[two words] A\n}",
    "bad = { $fact ->\n   *[1 apple] A\n}",
    "bad = { $fact ->\n   *[] A\n}",
    "bad = { $fact ->\n   *[😂] A\n}",
    "bad = { $fact ->\n    [a A\n   *[b] B\n}",
    "bad = { $fact ->\n   *[a] A\n",
    "bad = { $fact ->\n   *[a] A\n  text between\n    .attribute = x\n}",
    "bad = { $fact ->\n   *[a] A\nunindented\n}",
    "bad = {\n   *[a] A\n}",
    "bad = { message ->\n   *[a] A\n}",
    "bad = { message.attribute ->\n   *[a] A\n}",
    "bad = { -term ->\n   *[a] A\n}",
    "bad = { -term(case: \"x\") ->\n   *[a] A\n}",
    "bad = { { 3 } ->\n   *[a] A\n}",
    "bad = { { $fact ->\n   *[a] A\n} ->\n   *[a] A\n}",
];

#[test]
fn each_kind_of_error_has_its_place_and_hides_nothing_around_it() {
    for kind in KINDS {
        for ends in ["\n", "\r\n"] {
            let ftl =
                format!("demo = Before\n    .short = B\n-demo-t = T\n\n# About it\n{kind}\n\ndemo-after = After\n");
            let words = demo("en", &ftl.replace('\n', ends));
            let errors: Vec<_> = words.errors().collect();
            assert!(!errors.is_empty(), "nothing is told of:\n{kind}");
            for error in errors {
                let line = error.place.as_ref().map_or(0, |place| place.line);
                assert!(error.rule == "fluent-syntax" && error.help.is_some(), "{error:#}");
                assert!((6..6 + kind.lines().count()).contains(&line), "the place is elsewhere: {error:#}");
            }
            let say = |id: &str| Stage::new().say(&words, &["en"], id);
            assert_eq!((&*say("demo"), &*say("demo.short"), &*say("demo-after")), ("Before", "B", "After"), "{kind}");
            assert!(words.term(&["en"], "demo-t").is_ok_and(|term| term.is_some()), "{kind}");
        }
    }
}

/// What stands in the lines below a message was meant to be of it, and the parser left it out.
#[test]
fn a_message_that_may_have_lost_its_end_is_not_said() {
    for rest in [
        "and welcome",
        "Ärger",
        "5 of them",
        "\tand welcome",
        "\n\tand welcome",
        "    [calm] A\n   *[angry] B",
        "    *a* list",
        "    .short =",
        "\n    .short =",
        "    .short",
        "    . short = x",
        "}",
    ] {
        for dash in ["", "-"] {
            let words = demo("en", &format!("demo-a = x\n\n{dash}demo = Hello\n{rest}\n\ndemo-b = x\n"));
            let lost = match dash {
                "" => words.message(&["en"], "demo").is_err(),
                _ => words.term(&["en"], "demo").is_err(),
            };
            assert!(lost, "this is said without its end:\n{dash}demo = Hello\n{rest}");
            assert!(words.has(&["en"], "demo-a", None) && words.has(&["en"], "demo-b", None), "{rest}");
        }
    }
    let whole = demo("en", "demo = Hello\n# a comment\nand = \n\ndemo-b = x\n\nand welcome\ndemo-c = x\n= y =\n");
    assert!(whole.has(&["en"], "demo", None) && whole.has(&["en"], "demo-b", None));
    assert!(!whole.has(&["en"], "demo-c", None));
}

#[test]
fn of_two_messages_of_one_name_neither_is_said() {
    let twice =
        demo("en", "demo = One\ndemo-a = x\n    .b = x\n    .b = y\ndemo = Two\n-demo = t\ndemo-c = c\ndemo = Three");
    assert!(!twice.has(&["en"], "demo", None) && !twice.has(&["en"], "demo-a", None));
    assert!(twice.has(&["en"], "demo-c", None) && twice.term(&["en"], "demo").is_ok_and(|term| term.is_some()));
    let told: Vec<_> = twice.errors().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "locales/en/demo.ftl:4:5: `demo-a.b` is declared twice; first in line 3",
            "locales/en/demo.ftl:5:1: `demo` is declared twice; first in line 1",
            "locales/en/demo.ftl:8:1: `demo` is declared twice; first in line 1",
        ]
    );
}
