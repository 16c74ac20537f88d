//! `replybook new`: what it begins passes the check at once and can be sent, and nothing that is there is touched.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::cargo::cargo_bin_cmd;
use replybook::{Group, Pack, Playbook, check};

/// The exit code and both outputs, with the folder cut out.
fn run(folder: &Path, args: &[&str]) -> String {
    let mut command = cargo_bin_cmd!("replybook");
    let output = command.env_clear().current_dir(folder).args(args).output().expect("the program starts");
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("it writes UTF-8"));
    format!("exit {}\n{out}{err}", output.status.code().expect("nothing kills it"))
}

fn begun(folder: &Path, args: &[&str]) {
    let shown = run(folder, args);
    assert!(shown.starts_with("exit 0\n"), "{shown}");
}

/// A folder with a pack in it that has nothing yet.
fn empty_pack() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("my-pack");
    manifest(&pack, "");
    (folder, pack)
}

fn manifest(pack: &Path, more: &str) {
    fs::create_dir_all(pack.join("templates")).unwrap();
    fs::write(pack.join("templates/pack.yaml"), format!("name: mine\nversion: 1.0.0\nover: builtin\n{more}")).unwrap();
}

fn packs(pack: &Path) -> [Pack; 2] {
    [Pack::builtin(), Pack::dir(pack).unwrap()]
}

/// What the check finds in a pack over the built-in one.
fn found(pack: &Path) -> Vec<String> {
    check(packs(pack)).findings.iter().map(|finding| format!("{finding:#}")).collect()
}

/// All files in a folder with what is in them, in order; of the schemas, which have snapshots of their own, the names.
fn tree(folder: &Path) -> String {
    fn walk(root: &Path, folder: &Path, text: &mut String) {
        let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                walk(root, &path, text);
                continue;
            }
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            let content = if name.ends_with(".json") { String::new() } else { fs::read_to_string(&path).unwrap() };
            writeln!(text, "──── {name}\n{content}").unwrap();
        }
    }
    let mut text = String::new();
    walk(folder, folder, &mut text);
    text
}

#[test]
fn a_new_pack_with_a_new_scenario_passes_the_check_and_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("my-pack");
    begun(folder.path(), &["new", "pack", "my-pack"]);
    let title = "The customer asks: \"Can it be wrapped?\"";
    begun(folder.path(), &["new", "scenario", "gift-wrap", "--title", title, "--group", "order", "--pack", "my-pack"]);
    assert_eq!(found(&pack), [""; 0]);
    insta::assert_snapshot!("what_is_begun", tree(&pack));

    let book = Playbook::load(packs(&pack)).unwrap();
    let examples = book.examples("gift-wrap").unwrap();
    let plays: Vec<String> = book.scenario("gift-wrap").unwrap().plays.into_iter().map(|play| play.play).collect();
    let mut text = String::new();
    for play in plays {
        let example = examples.iter().find(|example| example.play == play).expect("each play has an example");
        for language in ["en", "es", "de"] {
            for voice in ["formal", "friendly"] {
                let case = example.case.clone().language(language).fact("voice", voice);
                let reply = book.reply(&case).unwrap_or_else(|error| panic!("{error:#}"));
                assert_eq!(reply.answers[0].play, play);
                assert_eq!(reply.findings, []);
                let message = reply.message.unwrap();
                writeln!(text, "──── {play}, {language}, {voice}").unwrap();
                writeln!(text, "{}\n\n{}", message.subject.unwrap_or_default(), message.body).unwrap();
            }
        }
    }
    insta::assert_snapshot!("what_is_begun_is_answered", text);
}

#[test]
fn a_new_complaint_has_all_that_a_complaint_needs() {
    let (folder, pack) = empty_pack();
    begun(folder.path(), &["new", "scenario", "gift-late", "--group", "complaint", "--pack", "my-pack"]);
    assert_eq!(Playbook::load(packs(&pack)).unwrap().scenario("gift-late").unwrap().group, Group::Complaint);
    assert_eq!(found(&pack), [""; 0]);
}

#[test]
fn a_pack_may_write_in_fewer_languages() {
    let folder = tempfile::tempdir().unwrap();
    begun(folder.path(), &["new", "pack", "de", "--name", "Nur: Deutsch", "--language", "de", "--language", "de"]);
    let pack = folder.path().join("de");
    begun(&pack, &["new", "scenario", "gift-wrap"]);
    assert_eq!(found(&pack), [""; 0]);
    let locales: Vec<_> = fs::read_dir(pack.join("locales/de")).unwrap().collect();
    assert_eq!(locales.len(), 2);
    assert!(!pack.join("locales/es").exists());
    assert!(fs::read_to_string(pack.join("templates/pack.yaml")).unwrap().contains("name: 'Nur: Deutsch'\n"));
}

#[test]
fn steps_come_to_the_end_of_those_that_are_there() {
    let (folder, pack) = empty_pack();
    manifest(&pack, "agent_languages: [en, es, de, zh-Hans]\n");
    let agent = pack.join("locales/en/agent.ftl");
    fs::create_dir_all(pack.join("locales/en")).unwrap();
    fs::write(&agent, "step-a = Do it.").unwrap();
    begun(folder.path(), &["new", "scenario", "gift-wrap", "--pack", "my-pack"]);
    insta::assert_snapshot!(
        ["en", "es", "de", "zh-Hans"]
            .map(|language| { fs::read_to_string(pack.join(format!("locales/{language}/agent.ftl"))).unwrap() })
            .join("────\n")
    );
}

#[test]
fn what_cannot_be_begun_says_why_and_leaves_everything_as_it_was() {
    let (folder, pack) = empty_pack();
    fs::create_dir_all(pack.join("locales/es")).unwrap();
    fs::write(pack.join("locales/es/back-soon.ftl"), "").unwrap();
    fs::write(folder.path().join("odd.txt"), "").unwrap();
    manifest(&folder.path().join("french"), "languages: [en, fr]\n");
    manifest(&folder.path().join("agents"), "agent_languages: [en, fr]\n");
    let common = include_str!("../../../templates/facts.yaml");
    let facts = format!("{common}  topic: {{ type: text, ask: What is it about? }}\n");
    manifest(&folder.path().join("other"), "");
    fs::write(folder.path().join("other/templates/facts.yaml"), facts).unwrap();
    // Everything else is in its place when the schemas cannot be.
    fs::create_dir_all(folder.path().join("blocked/locales/en")).unwrap();
    fs::write(folder.path().join("blocked/locales/en/agent.ftl"), "step-a = Do it.\n").unwrap();
    fs::write(folder.path().join("blocked/.schemas"), "").unwrap();
    let before = tree(folder.path());

    let long = "a".repeat(61);
    let mut refused = String::new();
    for args in [
        &["scenario", "Gift Wrap", "--pack", "my-pack"][..],
        &["scenario", "gift_wrap", "--pack", "my-pack"],
        &["scenario", "-gift", "--pack", "my-pack"],
        &["scenario", "3d-print", "--pack", "my-pack"],
        &["scenario", "../gift", "--pack", "my-pack"],
        &["scenario", "", "--pack", "my-pack"],
        &["scenario", &long, "--pack", "my-pack"],
        &["scenario", "shared-gift", "--pack", "my-pack"],
        &["scenario", "agent", "--pack", "my-pack"],
        &["scenario", "cancel-order", "--pack", "my-pack"],
        &["scenario", "cancel-order-late", "--pack", "my-pack"],
        &["scenario", "complaint", "--pack", "my-pack"],
        &["scenario", "back-soon", "--pack", "my-pack"],
        &["scenario", "gift-card", "--pack", "my-pack", "--title", "Two\nlines"],
        &["scenario", "gift-card", "--pack", "my-pack", "--group", "gifts"],
        &["scenario", "gift-card"],
        &["scenario", "gift-card", "--pack", "nowhere"],
        &["scenario", "gift-card", "--pack", "french"],
        &["scenario", "gift-card", "--pack", "agents"],
        &["scenario", "gift-card", "--pack", "other"],
        &["scenario", "gift-card", "--pack", "blocked"],
        &["pack", "my-pack"],
        &["pack", "new", "--language", "fr"],
        &["pack", "new", "--language", "de-AT"],
        &["pack", "new", "--name", " "],
        &["pack", "builtin"],
        &["pack", "odd.txt"],
    ] {
        let shown = run(folder.path(), &[&["new"][..], args].concat());
        assert!(shown.starts_with("exit 2\n"), "{args:?} {shown}");
        writeln!(refused, "new {}\n{}", args.join(" "), shown.trim_start_matches("exit 2\n")).unwrap();
        assert_eq!(tree(folder.path()), before, "{args:?}");
    }
    insta::assert_snapshot!(refused);
    for (name, files) in [("my-pack", 2), ("blocked", 2), ("other", 1), ("french", 1)] {
        assert_eq!(fs::read_dir(folder.path().join(name)).unwrap().count(), files, "{name} is left as it was");
    }
    assert!(!folder.path().join("new").exists());
}
