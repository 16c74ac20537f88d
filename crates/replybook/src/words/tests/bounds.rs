//! Words that would fill the stack, the memory or the day.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;

/// The first error, in one line.
fn first(ftl: &str) -> String {
    let errors = demo("en", ftl).compile(&["en"], "demo", None, &Stage::new().scope()).err();
    errors.expect("it does not compile")[0].to_string()
}

#[test]
fn braces_nest_64_deep() {
    let nested = |depth: usize| format!("demo = {}\"x\"{}", "{ ".repeat(depth), " }".repeat(depth));
    assert_eq!(said("en", &nested(64)), "x");
    assert_eq!(first(&nested(65)), "locales/en/demo.ftl:1:136: placeables are nested too deep");
    // What is open in one entry does not count for the next.
    let many = "a = { $x\n".repeat(200) + "demo = x";
    assert!(!wrong("en", &many).contains("nested"));
}

#[test]
fn no_disguise_gets_a_deep_nest_to_the_parser() {
    for nested in [
        "{".repeat(100_000),
        "{ A(".repeat(50_000),
        "{\nA(\n".repeat(50_000),
        "{ \"}\" ->\n *[a] ".repeat(50_000),
        "{ \"\\\"}\" ->\n *[a] ".repeat(50_000),
        "{ $x ->\n *[a] 5\" wide ".repeat(40_000),
        "{ \"a\\\\\" ->\n [b] )\n *[a] ".repeat(40_000),
        "{\n\n$x\n->\n*[a]\n".repeat(50_000),
        "{ -a(\"}}}\",".repeat(50_000),
    ] {
        let ftl = format!("demo = {nested}");
        assert!(first(&ftl).ends_with("placeables are nested too deep"), "{}", &ftl[..40]);
    }
}

#[test]
fn sentences_that_people_write_are_measured_exactly() {
    // 300 lines with quotes in the text, literals with braces, and nothing deep.
    let line = "    { \"}\" } \"{ $who }\" 5\" { \"\\\"{\" } ) { $mood ->\n [calm] \"{ \"}\" }\n *[other] ( [x]\n }\n";
    assert_eq!(said("en", &format!("demo =\n{}", line.repeat(300))).lines().count(), 300);
}

#[test]
fn a_file_has_a_mebibyte_at_most() {
    let comment = "#".repeat((1 << 20) - 9);
    assert_eq!(said("en", &format!("demo = x\n{comment}")), "x");
    assert_eq!(first(&format!("demo = x\n{comment}#")), "locales/en/demo.ftl: the file has 1048577 bytes");
}

#[test]
fn references_go_100_deep() {
    let chain = |length: usize| {
        let mut ftl = "demo = { demo-0 }\n".to_owned();
        (0..length).for_each(|nth| ftl += &format!("demo-{nth} = {{ demo-{} }}\n", nth + 1));
        ftl + &format!("demo-{length} = end")
    };
    assert_eq!(said("en", &chain(98)), "end");
    assert_eq!(first(&chain(99)), "locales/en/demo.ftl:100:13: references are more than 100 deep");
    assert_eq!(first(&chain(5_000)), "locales/en/demo.ftl:100:13: references are more than 100 deep");
}

#[test]
fn references_and_braces_together_stay_on_the_stack() {
    let (open, close) = ("{ ".repeat(60), " }".repeat(60));
    let mut ftl = format!("demo = {open}demo-0{close}\n");
    (0..80).for_each(|nth| ftl += &format!("demo-{nth} = {open}demo-{}{close}\n", nth + 1));
    assert_eq!(first(&(ftl + "demo-80 = end")), "locales/en/demo.ftl:4:130: the sentence is nested more than 200 deep");
}

#[test]
fn what_comes_round_to_itself_is_an_error() {
    assert_eq!(first("demo = { demo }"), "locales/en/demo.ftl:1:10: `demo` comes round to itself: demo → demo");
    let long = "demo = { demo-a }\ndemo-a = { $paid ->\n [yes] { -demo-t(x: 1) }\n *[no] x\n }\n-demo-t = { demo-b }\ndemo-b = x\n .c = { demo-a }";
    assert_eq!(Stage::new().demo("en", long), "x");
    let long = long.replace("demo-b = x", "demo-b = { demo-b.c }");
    assert_eq!(
        first(&long),
        "locales/en/demo.ftl:8:9: `demo-a` comes round to itself: demo-a → -demo-t → demo-b → demo-b.c → demo-a"
    );
    assert!(
        first("demo = { -demo-t.a ->\n *[b] c\n }\n-demo-t = x\n .a = { -demo-t.a ->\n *[b] c\n }")
            .contains("comes round")
    );
}

#[test]
fn laughs_are_counted() {
    let laughs = |text: &str, each: usize| {
        let mut ftl = format!("demo = {}\ndemo-9 = {text}\n", "{ demo-0 }".repeat(each));
        (0..9).for_each(|nth| ftl += &format!("demo-{nth} = {}\n", format!("{{ demo-{} }}", nth + 1).repeat(each)));
        ftl
    };
    let started = Instant::now();
    assert!(first(&laughs("ha", 10)).ends_with("the sentence has more than 10000 parts with all that it refers to"));
    assert!(first(&laughs("{ \"\" }", 10)).contains("more than 10000 parts"));
    assert!(first(&laughs(&"ha".repeat(10_000), 2)).contains("more than 1 MiB of text"));
    // A variant that is never said costs as much to look through.
    let unsaid = laughs("x", 10).replace("demo = ", "demo = { \"a\" ->\n *[a] a\n [b] ") + "";
    let unsaid = unsaid.replacen("\ndemo-9", "\n }\ndemo-9", 1);
    assert!(first(&unsaid).contains("more than 10000 parts"));
    assert!(started.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_file_full_of_errors_is_told_in_time() {
    let started = Instant::now();
    let bad = wrong("en", &("x\n".repeat(500_000) + "demo = x"));
    assert!(bad.ends_with("499950 more errors of syntax\n --> locales/en/demo.ftl"));
    let open = wrong("en", &"demo = {\n".repeat(110_000));
    assert_eq!(open.matches("the placeable is not closed").count(), 50);
    assert!(open.ends_with("109950 more errors of syntax\n --> locales/en/demo.ftl"));
    let twice = wrong("en", &"demo=x\n".repeat(140_000));
    assert_eq!(twice.matches("is declared twice").count(), 50);
    let attributes = wrong("en", &("demo = x\n".to_owned() + &"    .a = x\n".repeat(90_000)));
    assert_eq!(attributes.matches("is declared twice").count(), 50);
    let unknown = wrong("en", &("demo = ".to_owned() + &"{ $nobody }\n    ".repeat(60_000)));
    assert_eq!(unknown.matches("no fact is called").count(), 50);
    let variants = wrong("en", &("demo = { $who ->\n".to_owned() + &"[a] x\n".repeat(100_000) + "*[b] x\n }"));
    assert!(variants.contains("`[a]` stands twice"));
    let name = "a".repeat(400_000);
    assert!(first(&format!("demo = {{ demo-{name}b }}\ndemo-{name} = x")).contains("no message is called"));
    assert!(started.elapsed() < Duration::from_secs(60));
}

#[test]
fn an_escape_that_would_cut_a_character_is_an_error() {
    assert_eq!(first("demo = { \"\\u00ä\" }"), "locales/en/demo.ftl:1:11: the escape has too few hexadecimal digits");
    assert_eq!(first("demo = { \"\\U0000ä\" }"), "locales/en/demo.ftl:1:11: the escape has too few hexadecimal digits");
    assert_eq!(said("en", "demo = C:\\uä \"\\uä\""), "C:\\uä \"\\uä\"");
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        rng_seed: prop::test_runner::RngSeed::Fixed(11),
        ..ProptestConfig::default()
    })]

    /// Anything at all is a sentence or an error.
    #[test]
    fn no_text_brings_the_compiler_down(parts in prop::collection::vec(prop::sample::select(vec![
        "{", "}", "{ ", " }", "\"", "\\", "\\u", "\\u00e4", "\\Uä", "$", "$who", "$paid", "->", "\n", "\n ", "\r\n", "\t", "[", "]", "*[", "*[other]",
        "[yes]", "(", ")", ",", ":", ".", ".a", "=", " = ", "-", "-demo-t", "demo", "demo-a", "NUMBER", "START(\"x\")", "DURATION($wait)", "ä", "ß",
        "\u{0}", "\u{FEFF}", "#", "## x", "1", "-1.5", "x", "other", "\n    .a = x", "\n-demo-t = y", "\ndemo-a = z", "\n    [a] b", "\n   *[b] c\n }",
    ]), 0..60)) {
        let ftl = format!("demo = {}", parts.concat());
        let stage = Stage::new();
        if stage.compile(&demo("de-CH", &ftl), &["de-CH"], "demo").is_ok() {
            let _ = stage.try_say(&demo("de-CH", &ftl), &["de-CH"], "demo");
        }
    }
}
