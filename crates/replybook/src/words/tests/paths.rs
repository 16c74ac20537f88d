use super::*;
use crate::words::{Variant, Way};

/// Every need, the silent cases, the line breaks and the arms of the message `demo`, as a person reads them.
fn paths(ftl: &str) -> String {
    let (stage, words) = (Stage::new(), demo("en", ftl));
    let traced = words.compile_traced(&["en"], "demo", None, &stage.scope()).unwrap();
    let paths = Paths::of(&traced, &stage.facts);
    let place = |stand: &Stand| words.at(stand).trim().to_owned();
    let mut lines = Vec::new();
    for need in &paths.needs {
        lines.push(format!("{} if {}", place(&need.at), shown(&need.way, &stage)));
    }
    lines.extend(paths.silent.iter().map(|way| format!("silent if {}", shown(way, &stage))));
    lines.extend(paths.breaks.iter().map(|(at, way)| format!("break at {} if {}", place(at), shown(way, &stage))));
    for Variant { key, ways, .. } in &paths.variants {
        let ways: Vec<String> = ways.iter().map(|way| shown(way, &stage)).collect();
        lines.push(format!("[{}] if {}", place(key), ways.join(" or ")));
    }
    lines.join("\n")
}

fn shown(way: &Way, stage: &Stage) -> String {
    let facts = way.facts().map(|(slot, members)| {
        let fact = stage.facts.get(slot);
        let name = |member: &u16| match &fact.ty {
            Type::Choice(members) => members[usize::from(*member)].to_string(),
            _ => ["no", "yes"][usize::from(*member)].to_owned(),
        };
        format!("{}: {}", fact.name, members.iter().map(name).collect::<Vec<_>>().join("|"))
    });
    let facts: Vec<String> = facts.collect();
    if facts.is_empty() { "any".to_owned() } else { facts.join(", ") }
}

#[test]
fn a_fact_is_needed_in_the_cases_that_reach_it() {
    let ftl = "demo = { $mood ->\n [calm] { $paid ->\n [yes] { $refund }\n *[no] -\n }\n [angry] { $due }\n *[rational] x\n }";
    insta::assert_snapshot!(paths(ftl), @r"
    $mood if any
    $paid if mood: calm
    $refund if paid: yes, mood: calm
    $due if mood: angry
    [calm] if mood: calm
    [yes] if paid: yes, mood: calm
    [angry] if mood: angry
    ");
}

#[test]
fn selects_side_by_side_do_not_multiply() {
    let one = "{ $mood ->\n [calm] { $who }\n *[other] x\n } ";
    let ftl = format!("demo = {}{{ $refund }}", one.repeat(200));
    let shown = paths(&ftl);
    // What is needed once needs not be asked for again.
    assert!(shown.starts_with("$mood if any\n$who if mood: calm\n$refund if any\n[calm] if mood: calm\n"), "{shown}");
}

#[test]
fn a_select_inside_one_on_the_same_fact_has_what_is_left() {
    let ftl = "demo = { $mood ->\n [calm] { $mood ->\n [angry] never\n *[other] x\n }\n *[other] { $mood ->\n [angry] y\n *[other] { $who }\n }\n }";
    insta::assert_snapshot!(paths(ftl), @r"
    $mood if any
    $who if mood: rational
    [calm] if mood: calm
    [angry] if 
    [angry] if mood: angry
    ");
}

#[test]
fn numbers_and_texts_give_no_condition() {
    let ftl = "demo = { $days ->\n [one] { $refund }\n *[other] { $who ->\n [Anna] { $due }\n *[other] x\n }\n }";
    insta::assert_snapshot!(paths(ftl), @r"
    $days if any
    $refund if any
    $who if any
    $due if any
    [one] if any
    [Anna] if any
    ");
}

#[test]
fn a_sentence_can_be_silent_in_some_cases() {
    let ftl = r#"demo = { $mood ->
    [calm] { "" }
   *[other] { $paid ->
       [yes] { " " }
      *[no] x
    }
 } { $voice ->
    [formal] { "\u00A0" }
   *[friendly] y
 }"#;
    insta::assert_snapshot!(paths(ftl), @r"
    $mood if any
    $paid if mood: angry|rational
    $voice if any
    silent if mood: calm, voice: formal
    silent if paid: yes, mood: angry|rational, voice: formal
    [calm] if mood: calm
    [yes] if paid: yes, mood: angry|rational
    [formal] if voice: formal
    ");
}

#[test]
fn cases_that_are_too_many_to_tell_apart_are_taken_for_all() {
    let mut stage = Stage::new();
    let mut ftl = "demo = ".to_owned();
    for pair in 0..500 {
        for name in [format!("a{pair}"), format!("b{pair}")] {
            let (name, ty) = (name.into(), Type::YesNo);
            stage.facts.push(Fact {
                name,
                ty,
                required: true,
                ask: None,
                default: None,
                example: None,
                derived: false,
            });
        }
        ftl +=
            &format!("{{ $a{pair} ->\n [yes] {{ $b{pair} ->\n [yes] x\n *[no] {{ \"\" }}\n }}\n *[no] {{ \"\" }}\n }}");
    }
    let traced = demo("en", &ftl).compile_traced(&["en"], "demo", None, &stage.scope()).unwrap();
    let paths = Paths::of(&traced, &stage.facts);
    assert_eq!(paths.needs.len(), 1_000);
    assert!((1..=32).contains(&paths.silent.len()), "{}", paths.silent.len());
}

#[test]
fn a_line_break_is_found_where_it_is_written() {
    let ftl = "demo = { $paid ->\n [yes] { $note }\n *[no] one\n\n    two\n }";
    insta::assert_snapshot!(paths(ftl), @r"
    $paid if any
    $note if paid: yes
    break at $note if paid: yes
    break at one if paid: no
    [yes] if paid: yes
    ");
}

#[test]
fn a_place_in_what_is_referred_to_says_from_where() {
    let ftl =
        "demo = Grüße { demo-sum } { -demo-term }\ndemo-sum = { demo-deep }\ndemo-deep = ä { $refund }\n-demo-term = x";
    let (stage, words) = (Stage::new(), demo("en", ftl));
    let traced = words.compile_traced(&["en"], "demo", None, &stage.scope()).unwrap();
    let paths = Paths::of(&traced, &stage.facts);
    let stand = &paths.needs[0].at;
    let found = words.point(Diagnostic::new("missing-fact", words.file(stand), "`$refund` can be missing"), stand);
    insta::assert_snapshot!(format!("{found:#}"), @r"
    error[missing-fact]: `$refund` can be missing
     --> locales/en/demo.ftl:3:17
      |
    3 | demo-deep = ä { $refund }
      |                 ^^^^^^^
    note: said through `demo-sum` in locales/en/demo.ftl:1
    ");
}
