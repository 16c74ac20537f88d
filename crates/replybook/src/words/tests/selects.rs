//! Which variant is said.

use super::*;

/// Says `demo` with another value for one fact.
fn with(language: &str, ftl: &str, name: &str, value: Value<'static>) -> String {
    Stage::new().with(name, value).demo(language, ftl)
}

fn decimal(text: &str) -> Value<'static> {
    Value::Decimal(Box::new(text.parse().unwrap()))
}

#[test]
fn a_choice_says_its_member() {
    let ftl = "demo = { $mood ->\n [calm] A\n [angry] B\n *[rational] C\n }.";
    for (member, text) in [(0, "A."), (1, "B."), (2, "C.")] {
        assert_eq!(with("en", ftl, "mood", Value::Choice(member)), text);
    }
    let ftl = "demo = { $mood ->\n *[other] rest\n [angry] B\n }";
    assert_eq!(with("en", ftl, "mood", Value::Choice(0)), "rest");
    assert_eq!(with("en", ftl, "mood", Value::Choice(1)), "B");
}

#[test]
fn yes_and_no_are_keys() {
    let ftl = "demo = { $paid ->\n [yes] paid\n *[no] open\n }";
    assert_eq!(with("en", ftl, "paid", Value::YesNo(true)), "paid");
    assert_eq!(with("en", ftl, "paid", Value::YesNo(false)), "open");
}

#[test]
fn a_text_is_compared_as_a_whole() {
    let ftl = "demo = { $who ->\n [Anna] A\n [ann] a\n *[other] { $who }\n }";
    assert_eq!(with("en", ftl, "who", Value::Text("Anna".into())), "A");
    assert_eq!(with("en", ftl, "who", Value::Text("Ann".into())), "Ann");
}

#[test]
fn exact_numbers_go_before_forms() {
    let ftl = "demo = { $days ->\n [0] none\n [1] exactly one\n [one] one\n [-2] minus two\n *[other] { $days }\n }";
    for (days, text) in [(0, "none"), (1, "exactly one"), (-2, "minus two"), (2, "2")] {
        assert_eq!(with("de", ftl, "days", Value::Integer(days)), text);
    }
}

#[test]
fn a_form_goes_by_the_number_as_it_is_written() {
    let ftl = "demo = { $weight ->\n [0] nothing\n [one] one\n [1.5] one and a half\n *[other] many\n }";
    for (weight, text) in [("1", "one"), ("1.0", "many"), ("1.50", "one and a half"), ("-0.0", "nothing")] {
        assert_eq!(with("en", ftl, "weight", decimal(weight)), text);
    }
    let percent = "demo = { $discount ->\n [one] one\n *[other] many\n } { $discount }";
    assert_eq!(with("en", percent, "discount", Value::Percent(Box::new("1.0".parse().unwrap()))), "one 1%");
    let rounded = "demo = { NUMBER($weight, maximumFractionDigits: 0) ->\n [one] one\n *[other] many\n }";
    assert_eq!(with("en", rounded, "weight", decimal("1.0")), "one");
    let padded = "demo = { NUMBER($days, minimumFractionDigits: 1) ->\n [one] one\n *[other] many\n }";
    assert_eq!(with("en", padded, "days", Value::Integer(1)), "many");
}

#[test]
fn ordinals_have_forms_of_their_own() {
    let ftl = "demo = { NUMBER($days, type: \"ordinal\") ->\n [one] { $days }st\n [two] { $days }nd\n [few] { $days }rd\n *[other] { $days }th\n }";
    for (days, text) in [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (23, "23rd")] {
        assert_eq!(with("en", ftl, "days", Value::Integer(days)), text);
    }
}

#[test]
fn a_literal_is_selected_on_while_compiling() {
    assert_eq!(said("en", "demo = { 1 ->\n [one] one\n *[other] { $gap }\n }"), "one");
    assert_eq!(said("en", "demo = { 1.0 ->\n [one] one\n *[other] many\n }"), "many");
    assert_eq!(said("en", "demo = { \"b\" ->\n [a] A\n [b] B\n *[c] C\n }"), "B");
    assert_eq!(said("en", "demo = { NUMBER(2, type: \"ordinal\") ->\n [two] nd\n *[other] th\n }"), "nd");
}

#[test]
fn selects_stand_in_each_other() {
    let ftl = "demo = a{ $voice ->\n [formal] b{ $mood ->\n  [calm] c\n  *[other] d{ $paid ->\n   [yes] e\n   *[no] f\n  }g\n }h\n *[friendly] i\n }j";
    assert_eq!(said("en", ftl), "abdeghj");
    let deep = (0..30).fold("x".to_owned(), |inner, _| format!("{{ $paid ->\n [yes] ({inner})\n *[no] -\n }}"));
    assert_eq!(said("en", &format!("demo = {deep}")), format!("{}x{}", "(".repeat(30), ")".repeat(30)));
}
