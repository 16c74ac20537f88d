use std::fs;

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::pack::{Pack, Stack};
use crate::readability::Tongue;
use crate::yaml;

/// Reads files, the nearest first.
fn read(files: &[(&str, &str)]) -> Result<Terms, String> {
    let folder = TempDir::new().unwrap();
    let guard = folder.path().join("templates/guard");
    fs::create_dir_all(&guard).unwrap();
    for (name, text) in files {
        fs::write(guard.join(name), text).unwrap();
    }
    let stack = Stack::new(vec![Pack::dir(folder.path()).unwrap()]);
    let source = |(level, (name, text)): (usize, &(&str, &str))| {
        let file = stack.file(&format!("templates/guard/{name}")).unwrap();
        Source { level, entries: yaml::read(name, text).unwrap(), file }
    };
    let sources: Vec<_> = files.iter().enumerate().map(source).collect();
    let here = format!("{}/templates/guard/", folder.path().display());
    let told = |all: Vec<Diagnostic>| all.iter().map(|told| format!("{told:#}\n")).collect::<String>();
    Terms::new(&sources, &Functions::default()).map_err(|wrong| told(wrong).replace(&here, ""))
}

fn file(groups: &str, find: &str, more: &str) -> String {
    format!(
        "groups: {{ {groups} }}\nterms:\n  - rule: blame\n    find: {find}\n    why: x\n    say: y\n    found: []\n    innocent: []\n{more}"
    )
}

fn found_by(terms: &Terms, text: &str) -> Vec<String> {
    let read = Text::new(text, Some(Tongue::English));
    let marks = Marks::new(&read);
    terms
        .find(&read, &marks, terms.matches(&read, &marks), None)
        .into_iter()
        .map(|hit| text[hit.bytes].to_owned())
        .collect()
}

/// What a pattern finds.
fn found(pattern: &str, text: &str) -> Vec<String> {
    let find = format!("[{pattern:?}]");
    let groups = "good: [good, five star*, '<nice>'], nice: [nice, '*pleasant*', '!unpleasant']";
    found_by(&read(&[("en.yaml", &file(groups, &find, ""))]).unwrap(), text)
}

fn wrong(pattern: &str) -> String {
    let find = format!("[fine, {pattern:?}]");
    read(&[("en.yaml", &file("good: [good]", &find, ""))]).map(drop).unwrap_err()
}

#[test]
fn words_are_found_whole_and_across_lines() {
    for (pattern, text, wanted) in [
        ("as soon as possible", "We reply as Soon\nas possible.", &["as Soon\nas possible"][..]),
        ("ass", "The class assesses the ass.", &["ass"]),
        ("lo antes posible", "Lo ántes posible", &["Lo ántes posible"]),
        ("so bald wie moglich", "so bald wie möglich", &["so bald wie möglich"]),
        ("follow-up", "a follow up, a Follow-Up", &["follow up", "Follow-Up"]),
        ("don't", "don’t or dont", &["don’t"]),
        ("soon possible", "soon. Possible", &[]),
    ] {
        assert_eq!(found(pattern, text), wanted, "{pattern}");
    }
}

#[test]
fn parts_of_words_are_found() {
    for (pattern, text, wanted) in [
        ("review*", "Preview the reviews", &["reviews"][..]),
        ("*ung", "Bewertung Jungs", &["Bewertung"]),
        ("*wert*", "Bewertung, Wert, Schwerter", &["Bewertung", "Wert", "Schwerter"]),
        ("un*ly", "unfriendly unfair", &["unfriendly"]),
        ("(*bewertung*|!neubewertung)", "Bewertungen, Neubewertung", &["Bewertungen"]),
        ("=Sie", "sie Sie SIE", &["Sie"]),
        ("=Ihr*", "Ihren ihren", &["Ihren"]),
    ] {
        assert_eq!(found(pattern, text), wanted, "{pattern}");
    }
}

#[test]
fn alternatives_gaps_and_groups_are_found() {
    for (pattern, text, wanted) in [
        (
            "leave (a|your honest) review",
            "leave a review, leave your honest review, leave review",
            &["leave a review", "leave your honest review"][..],
        ),
        ("please [do|kindly] leave", "please leave, please do leave", &["please leave", "please do leave"]),
        ("give _ stars", "give 5 stars, give stars", &["give 5 stars"]),
        (
            "leave .. stars",
            "leave us the five stars; leave stars; leave one two three four stars",
            &["leave us the five stars", "leave stars"],
        ),
        ("leave ..1 stars", "leave us stars, leave us five stars", &["leave us stars"]),
        ("# days", "in 14 days, in two days, in 2–3 days", &["14 days", "3 days"]),
        (
            "<good> review",
            "a good review, five-star review, a pleasant review, an unpleasant review",
            &["good review", "five-star review", "pleasant review"],
        ),
        ("^ thanks", "Thanks. Many thanks. thanks", &["Thanks", "thanks"]),
        ("thanks $", "Thanks a lot. Many thanks!", &["thanks"]),
        ("^ .. thanks .. $", "Dear Ann, thanks a lot!", &["Dear Ann, thanks a lot"]),
        ("_ % off", "take 10 % off", &["10 % off"]),
    ] {
        assert_eq!(found(pattern, text), wanted, "{pattern}");
    }
}

#[test]
fn of_what_overlaps_the_longest_and_leftmost_is_told() {
    let terms = read(&[("en.yaml", &file("", "[good review, a good, very good]", ""))]).unwrap();
    assert_eq!(found_by(&terms, "a good review, a very good review"), ["a good", "very good"]);
    let terms = read(&[("en.yaml", &file("", "[a, a b c, c d]", ""))]).unwrap();
    assert_eq!(found_by(&terms, "a b c d"), ["a b c"]);
}

#[test]
fn with_and_unless_decide() {
    let with = |more: &str| {
        let text = file("", "[guarantee]", "").replace("    why: x\n", &format!("    why: x\n{more}"));
        read(&[("en.yaml", &text)]).unwrap()
    };
    let text = "We guarantee it. We cannot guarantee it.";
    assert_eq!(found_by(&with("    unless: [cannot]\n"), text).len(), 1);
    assert_eq!(found_by(&with("    unless: [cannot]\n    within: message\n"), text).len(), 0);
    assert_eq!(found_by(&with("    nowhere: [cannot]\n"), text).len(), 0);
    assert_eq!(found_by(&with("    nowhere: [never]\n    unless: [cannot]\n"), text).len(), 1);
    assert_eq!(
        found_by(&with("    with: [cannot|not]\n".replace("cannot|not", "(cannot|not)").as_str()), text).len(),
        1
    );
    assert_eq!(found_by(&with("    with: [cannot]\n    within: neighbours\n"), text).len(), 2);
    assert_eq!(
        found_by(
            &with("    with: [cannot]\n    within: neighbours\n    unless: [cannot]\n    unless_within: sentence\n"),
            text
        )
        .len(),
        1
    );
    assert_eq!(found_by(&with(""), "You said “we guarantee it”, “a guarantee”, guarantee").len(), 1);
    assert_eq!(found_by(&with("    quoted: yes\n"), "You said “we guarantee it”").len(), 1);
}

#[test]
fn a_region_uses_the_groups_of_its_language() {
    let terms = read(&[
        ("en-GB.yaml", &file("nice: [lovely]", "['a <nice> <thing>']", "")),
        ("en.yaml", &file("nice: [nice], thing: [thing]", "['one <nice> <thing>']", "")),
    ]);
    assert_eq!(
        found_by(&terms.unwrap(), "a nice thing, a lovely thing, one nice thing"),
        ["a lovely thing", "one nice thing"]
    );
}

#[test]
fn a_law_holds_in_its_markets() {
    let law = "    why: x\n    law: { source: G1, read: 2026-11-22, seen: own, markets: [DE] }\n";
    let terms = read(&[("en.yaml", &file("", "[no refunds]", "").replace("    why: x\n", law))]).unwrap();
    let text = Text::new("No refunds!", None);
    let marks = Marks::new(&text);
    let found = |market| terms.find(&text, &marks, terms.matches(&text, &marks), market).len();
    assert_eq!((found(None), found(Some("GB")), found(Some("DE"))), (0, 0, 1));
}

#[test]
fn spans_of_time_are_told_in_minutes() {
    let times = "times:\n  numbers: { one: 1, two: 2, a couple of: 2 }\n  units: { hour*: 1 hour, '[business|working] day*': 1 business day, week*: 7 days }\n  spans: { next week: 7 days }\n";
    let terms =
        read(&[("en.yaml", &file("", "['(reply|answer) .. <span>', '<span> .. (reply|answer)']", times))]).unwrap();
    for (text, wanted) in [
        ("We reply within 48 hours.", &[48 * 60][..]),
        ("The answer comes in 2–3 working days", &[3 * 24 * 60]),
        ("Next week I reply", &[7 * 24 * 60]),
        ("Our answer takes a couple of weeks", &[14 * 24 * 60]),
        ("We reply in 1,5 hours", &[60]),
        ("We reply soon, and it takes three weeks", &[]),
    ] {
        let read = Text::new(text, Some(Tongue::English));
        let marks = Marks::new(&read);
        let hits = terms.find(&read, &marks, terms.matches(&read, &marks), None);
        let minutes: Vec<u64> = hits.into_iter().filter_map(|hit| terms.span(&read, &marks, hit.words)).collect();
        assert_eq!(minutes, wanted, "{text}");
    }
}

#[test]
fn what_is_wrong_with_a_pattern_is_told_at_its_place() {
    insta::assert_snapshot!(wrong("leave a <god> review"), @r#"
    error[invalid-pattern]: no group is called `god`
     --> en.yaml:4:27
      |
    4 |     find: [fine, "leave a <god> review"]
      |                           ^^^^^
    help: did you mean `<good>`?
    "#);
    let all: String = [
        "",
        "   ",
        "a || b",
        "(a|)",
        "()",
        "a)",
        "[a] [b]",
        "..",
        "a ..",
        ".. a",
        "a ..99 b",
        "a ... b",
        "_ #",
        "!a",
        "(!a)",
        "(!a b|c)",
        "a ^ b",
        "a $ b",
        "*",
        "a*",
        "**",
        "a*b*c*d",
        "=*a*b",
        "a, b",
        "a|b",
        "<>",
        "<a b",
        "a $b",
        "((((((((((a))))))))))",
        "a ..12 b ..12 c ..12 d ..12 e ..12 f ..12 g ..12 h ..12 i ..12 j ..12 k ..12 l ..12 m",
    ]
    .map(|pattern| {
        let told = wrong(pattern);
        let line =
            |start: &str| told.lines().find_map(|line| Some(line.strip_prefix(start)?.to_owned())).unwrap_or_default();
        format!("{pattern}\n    {}\n    {}\n", line("error[invalid-pattern]: "), line("help: "))
    })
    .concat();
    insta::assert_snapshot!("faults", all);
}

#[test]
fn groups_cannot_blow_up() {
    let mut groups = String::from("g0: [one, two a]");
    for level in 1..40 {
        groups += &format!(", g{level}: ['<g{0}> <g{0}>', '<g{0}>']", level - 1);
    }
    let told = read(&[("en.yaml", &file(&groups, "['<g39>']", ""))]).map(drop).unwrap_err();
    assert!(told.contains("places for words"), "{told}");
    let told = read(&[("en.yaml", &file("a: ['<b>'], b: [x, '<a>']", "['<a>']", ""))]).map(drop).unwrap_err();
    insta::assert_snapshot!(told, @"
    error[invalid-pattern]: the group `a` is a part of itself
     --> en.yaml:1:31
      |
    1 | groups: { a: ['<b>'], b: [x, '<a>'] }
      |                               ^^^
    help: a group is made of others, and not of itself
    ");
}

proptest! {
    #[test]
    fn any_pattern_can_be_read(pattern in "[a-zé*<>(|)\\[\\]!=#_^$. 0-9-]{0,30}|.{0,30}", text in "[a-z é.,0-9]{0,60}") {
        let file = file("a: [a, b c]", &serde_json::to_string(&[&pattern]).unwrap(), "");
        if yaml::read::<TermsFile>("en.yaml", &file).is_ok()
            && let Ok(terms) = read(&[("en.yaml", &file)])
        {
            found_by(&terms, &text);
        }
    }

    /// What the automaton finds is what a search word by word would.
    #[test]
    fn a_row_of_words_is_found_wherever_it_stands(words in prop::collection::vec("[ab]{1,2}", 1..20), at in 0..20_usize, many in 1..4_usize) {
        let start = at % words.len();
        let row = &words[start..(start + many).min(words.len())];
        let found = found(&row.join(" "), &words.join(" "));
        prop_assert!(!found.is_empty());
        prop_assert!(found.iter().all(|found| *found == row.join(" ")));
    }
}
