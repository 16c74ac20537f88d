//! Packs that would take a checker's time, memory or stack: each ends with an error that says what is too much.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use replybook::{Diagnostic, Pack, Severity, check};
use tempfile::TempDir;

const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/defects/base");

/// The errors that are found in the small whole pack with these files laid over it.
fn errors(files: &[(&str, &str)]) -> Vec<Diagnostic> {
    let folder = TempDir::new().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let packs = [Pack::inspect(BASE).unwrap(), Pack::inspect(folder.path()).unwrap()];
    let findings = check(packs).findings;
    findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect()
}

#[track_caller]
fn refused(rule: &str, message: &str, files: &[(&str, &str)]) {
    let errors = errors(files);
    let told = errors.iter().any(|error| error.rule == rule && error.message.contains(message));
    let others: Vec<_> = errors.iter().take(3).map(ToString::to_string).collect();
    assert!(told, "no `{message}` among {} errors: {others:#?}", errors.len());
}

/// A file of the small pack, with one piece of it replaced.
fn base(path: &str, old: &str, new: &str) -> String {
    let text = fs::read_to_string(Path::new(BASE).join(path)).unwrap();
    assert!(text.contains(old), "{path} has no {old}");
    text.replacen(old, new, 1)
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut lines, at| {
        writeln!(lines, "{}", line(at)).unwrap();
        lines
    })
}

#[test]
fn three_hundred_languages() {
    let code = |at: usize| ["x", "y", "z"].map(|first| format!("{first}{}{}", letter(at / 26), letter(at % 26)));
    fn letter(at: usize) -> char {
        char::from(b'a' + (at % 26) as u8)
    }
    let codes: Vec<String> = (0..100).flat_map(code).collect();
    let manifest = format!("name: tower\nversion: 1.0.0\nlanguages: [en, {}]\n", codes.join(", "));
    let paths: Vec<String> = codes.iter().map(|code| format!("locales/{code}/gift-wrap.ftl")).collect();
    let mut files = vec![("templates/pack.yaml", manifest.as_str())];
    files.extend(paths.iter().map(|path| (path.as_str(), "# voice: neutral\ngift-wrap-fee = { $fee }\n")));
    refused("missing-message", "`gift-wrap-card` is missing in xaa and xab", &files);
}

#[test]
fn twenty_thousand_messages_in_a_file() {
    let many = lines(20_000, |at| format!("gift-wrap-n{at} = Text {{ gift-wrap-m{at} }}"));
    let said = lines(9_000, |at| format!("        - gift-wrap-n{at}"));
    let scenario = base("templates/scenarios/gift-wrap/scenario.yaml", "        - gift-wrap-fee\n", &said);
    let files = [("locales/en/gift-wrap.ftl", &*many), ("templates/scenarios/gift-wrap/scenario.yaml", &scenario)];
    refused("unknown-reference", "no message is called `gift-wrap-m", &files);
}

#[test]
fn five_thousand_references_in_each_other() {
    let chain = lines(5_000, |at| format!("gift-wrap-n{at} = {{ gift-wrap-n{} }}", at + 1));
    let ftl = format!("gift-wrap-card = {{ gift-wrap-n0 }}\n{chain}gift-wrap-n5000 = end\n");
    refused("too-large", "references are more than 100 deep", &[("locales/en/gift-wrap.ftl", &ftl)]);
}

#[test]
fn a_message_of_a_megabyte() {
    let long = "gift-wrap-card = ".to_owned() + &"so much to say, ".repeat(65_000) + "{ $nobody }\n";
    refused("unknown-fact", "no fact is called `$nobody`", &[("locales/en/gift-wrap.ftl", &long)]);
    let twice =
        "-gift-wrap-t = ".to_owned() + &"x".repeat(600_000) + "\ngift-wrap-card = { -gift-wrap-t }{ -gift-wrap-t }";
    refused("too-large", "more than 1 MiB of text", &[("locales/en/gift-wrap.ftl", &twice)]);
    let larger = "gift-wrap-card = ".to_owned() + &"x".repeat(1 << 20);
    refused("unreadable-file", "at most 1048576", &[("locales/en/gift-wrap.ftl", &larger)]);
}

#[test]
fn a_hundred_kilobytes_of_braces() {
    let ftl = "gift-wrap-card = ".to_owned() + &"{".repeat(100_000);
    refused("fluent-syntax", "nested too deep", &[("locales/en/gift-wrap.ftl", &ftl)]);
    let open = lines(50_000, |at| format!("gift-wrap-n{at} = {{"));
    refused("fluent-syntax", "is not closed", &[("locales/en/gift-wrap.ftl", &open)]);
}

#[test]
fn laughs_in_every_language() {
    let ten = |at: usize| format!("{{ -gift-wrap-l{at} }}").repeat(10);
    let laughs = lines(20, |at| format!("-gift-wrap-l{} = {}", at + 1, ten(at)));
    let ftl = format!("-gift-wrap-l0 = ha\n{laughs}gift-wrap-card = {{ -gift-wrap-l20 }}\n");
    let files = ["en", "es", "de", "de-AT"].map(|language| format!("locales/{language}/gift-wrap.ftl"));
    refused("too-large", "parts", &files.each_ref().map(|path| (path.as_str(), ftl.as_str())));
}

#[test]
fn two_hundred_includes_in_each_other() {
    let paths: Vec<String> = (0..200).map(|at| format!("templates/layouts/l{at}.tera")).collect();
    let texts: Vec<String> = (1..=200).map(|at| format!("{{% include \"l{at}.tera\" %}}")).collect();
    let mut files: Vec<_> = paths.iter().map(String::as_str).zip(texts.iter().map(String::as_str)).collect();
    let last = fs::read_to_string(Path::new(BASE).join("templates/layouts/chat.tera")).unwrap();
    let chat = base("templates/channels/chat.yaml", "text: chat", "text: l0");
    files.extend([("templates/layouts/l200.tera", last.as_str()), ("templates/channels/chat.yaml", chat.as_str())]);
    refused("layout-syntax", "deep", &files);
}

#[test]
fn a_layout_that_turns_without_end() {
    let turns = "{% for block in blocks %}".repeat(40) + "{{ block.text }}" + &"{% endfor %}".repeat(40);
    refused("layout-syntax", "", &[("templates/layouts/chat.tera", &turns)]);
}

#[test]
fn yaml_a_hundred_thousand_deep() {
    for open in ["[", "{ a: ", "- "] {
        let path = "templates/scenarios/gift-wrap/scenario.yaml";
        refused("yaml-syntax", "", &[(path, &open.repeat(100_000))]);
    }
}

#[test]
fn ten_thousand_plays() {
    let path = "templates/scenarios/gift-wrap/scenario.yaml";
    let head = "title: t\ngroup: order\ndepartment: sales\n";
    let facts = "facts:\n  n: { type: integer, required: true, ask: n }\n";
    let plays = lines(10_000, |at| format!("  - {{ play: p{at}, when: {{ n: {at} }} }}"));
    refused("table-too-complex", "more cells than", &[(path, &format!("{head}{facts}plays:\n{plays}"))]);

    let plays = lines(10_001, |at| format!("  - {{ play: p{at} }}"));
    refused("invalid-declaration", "at most", &[(path, &format!("{head}{facts}plays:\n{plays}"))]);
}

#[test]
fn plays_that_hang_on_thirty_facts() {
    let path = "templates/scenarios/gift-wrap/scenario.yaml";
    let facts = lines(30, |at| {
        format!("  f{at}: {{ type: choice, of: [a, b, c, d, e, f, g, h], required: true, ask: \"{at}?\" }}")
    });
    let clause = |at: usize| format!("f{}: {}", (at * 7 + at / 30) % 30, char::from(b'a' + (at % 8) as u8));
    let when = |at: usize| (0..6).map(|nth| clause(at * 6 + nth)).collect::<std::collections::BTreeSet<_>>();
    let plays = lines(2_000, |at| {
        let mut seen = std::collections::BTreeSet::new();
        let when = when(at).into_iter().filter(|clause| seen.insert(clause.split(':').next().unwrap().to_owned()));
        format!("  - {{ play: p{at}, when: {{ {} }} }}", when.collect::<Vec<_>>().join(", "))
    });
    let scenario = format!("title: t\ngroup: order\ndepartment: sales\nfacts:\n{facts}plays:\n{plays}");
    refused("uncovered-case", "no play for", &[(path, &scenario)]);
}
