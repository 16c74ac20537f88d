//! Broken packs, one defect each, and what is found in them. `defects/README.md` says how one is written.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::thread;

use insta::{Settings, glob};
use replybook::{Diagnostic, Pack, check, check_scenario, rule, rules};
use tempfile::TempDir;

/// Where the packs lie: a folder for each rule, and the small whole pack that they are laid over.
const DEFECTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/defects");
/// What divides a broken pack from the files that mend it.
const MENDED: &str = "\n== mended ==\n";

/// The files of a pack, by path.
type Files = BTreeMap<String, String>;

/// Reads `-- path --` lines and the text below each; what stands above the first is a comment.
fn files(text: &str) -> Files {
    let mut files = Files::new();
    let mut open = None;
    for line in text.split_inclusive('\n') {
        match line.trim_end().strip_prefix("-- ").and_then(|line| line.strip_suffix(" --")) {
            Some(path) => {
                assert!(files.insert(path.to_owned(), String::new()).is_none(), "{path} stands twice");
                open = files.get_mut(path);
            }
            None => open.iter_mut().for_each(|file| file.push_str(line)),
        }
    }
    let changed = |(path, text): (String, String)| match path.strip_suffix(" (changed)") {
        Some(path) => (path.to_owned(), change(path, &text)),
        None => (path, text),
    };
    files.into_iter().map(changed).collect()
}

/// A file of the small pack with other lines: each run of `-` lines gives way to the `+` lines below it.
fn change(path: &str, edits: &str) -> String {
    let mut text = fs::read_to_string(Path::new(DEFECTS).join("base").join(path)).unwrap();
    let mut lines = edits.split_inclusive('\n').peekable();
    while lines.peek().is_some() {
        let mut run = |sign: char| -> String {
            std::iter::from_fn(|| lines.next_if(|line| line.starts_with(sign))).map(|line| &line[1..]).collect()
        };
        let (old, new) = (run('-'), run('+'));
        assert_eq!(text.matches(&old).count(), 1, "{path} has these lines not once:\n{old}");
        text = text.replace(&old, &new);
        while lines.next_if(|line| line.trim().is_empty()).is_some() {}
    }
    text
}

/// What is found in the small pack with these files laid over it.
fn found(files: &Files) -> Vec<Diagnostic> {
    let folder = TempDir::new().unwrap();
    let root = folder.path().join("laid-over");
    fs::create_dir_all(root.join("templates")).unwrap();
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let mut findings = check([base(), Pack::inspect(&root).unwrap()]).findings;
    // The folder is called otherwise each time, and the clone on each machine.
    let here = format!("{}/", root.display());
    let shown = |text: &mut String| *text = text.replace(&here, "").replace(&format!("{DEFECTS}/"), "");
    for finding in &mut findings {
        shown(&mut finding.file);
        shown(&mut finding.message);
        finding.notes.iter_mut().chain(&mut finding.help).for_each(shown);
    }
    // Broken words are said as they are; what the guard thinks of them is another matter.
    findings.retain(|finding| of_the_check().any(|id| id == finding.rule));
    findings.sort_by(|a, b| a.file.cmp(&b.file));
    findings
}

/// The rules of the check; those of the guard stand behind them.
fn of_the_check() -> impl Iterator<Item = &'static str> {
    let last = rules().iter().position(|rule| rule.id == "table-too-complex").unwrap();
    rules()[..=last].iter().map(|rule| rule.id)
}

fn base() -> Pack {
    Pack::dir(Path::new(DEFECTS).join("base")).unwrap()
}

fn told(findings: &[Diagnostic]) -> String {
    let mut told = String::new();
    for finding in findings {
        writeln!(told, "{finding:#}\n").unwrap();
    }
    told
}

#[test]
fn nothing_is_found_in_the_small_pack() {
    let report = check([base()]);
    assert!(report.findings.is_empty(), "{}", told(&report.findings));
}

#[test]
fn of_one_scenario_only_its_own_cases_are_answered() {
    let folder = TempDir::new().unwrap();
    let text = fs::read_to_string(Path::new(DEFECTS).join("long-sentences/one-breath.pack")).unwrap();
    for (path, text) in files(text.split_once(MENDED).unwrap().0) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    fs::create_dir_all(folder.path().join("templates")).unwrap();
    let packs = || [base(), Pack::inspect(folder.path()).unwrap()];
    let all = check(packs());
    let [wrapped, late] = ["gift-wrap", "late-parcel"].map(|scenario| check_scenario(packs(), scenario));
    assert!(!all.findings.is_empty());
    assert_eq!((told(&wrapped.findings), told(&late.findings)), (told(&all.findings), String::new()));
    assert!(wrapped.cases > 0 && late.cases > 0);
    assert_eq!((wrapped.cases + late.cases, late.scenarios), (all.cases, all.scenarios));
    assert_eq!(check_scenario(packs(), "nobody").cases, 0);
}

#[test]
fn each_defect_is_told_and_its_mended_twin_is_clean() {
    let mut faults = String::new();
    glob!("defects/*/*.pack", |path| {
        let text = fs::read_to_string(path).unwrap();
        let folder = path.parent().unwrap();
        let (name, named) = (path.file_stem().unwrap(), folder.file_name().unwrap());
        let (broken, mended) = text.split_once(MENDED).expect("the files that mend it stand below `== mended ==`");

        let broken = files(broken);
        let mut twin = broken.clone();
        for (path, text) in files(mended) {
            // A file that is empty in the twin is not there.
            match text.trim() {
                "" => twin.remove(&path),
                _ => twin.insert(path, text),
            };
        }
        let (findings, left) = thread::scope(|scope| {
            let left = scope.spawn(|| found(&twin));
            (found(&broken), left.join().unwrap())
        });
        if findings.is_empty() || findings.iter().any(|finding| finding.rule != named) {
            writeln!(faults, "── {}: this is found\n{}", path.display(), told(&findings)).unwrap();
        }
        let mut beside = Settings::clone_current();
        beside.set_snapshot_path(folder);
        beside.set_prepend_module_to_snapshot(false);
        beside.set_omit_expression(true);
        beside.remove_snapshot_suffix();
        beside.bind(|| insta::assert_snapshot!(name.to_str().unwrap(), told(&findings)));

        if !left.is_empty() {
            writeln!(faults, "── {}: this is left in the mended twin\n{}", path.display(), told(&left)).unwrap();
        }
    });
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn every_folder_is_a_rule() {
    for folder in folders() {
        assert!(rule(&folder).is_ok(), "no rule is called {folder}");
    }
}

#[test]
fn every_rule_has_a_defect() {
    let folders = folders();
    let without: Vec<_> = of_the_check().filter(|id| !folders.contains(*id)).collect();
    // It would be a defect of the proof: no pack is known that has it.
    assert_eq!(without, ["failing-case"]);
}

fn folders() -> BTreeSet<String> {
    let entries = fs::read_dir(DEFECTS).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_dir());
    let names = entries.map(|entry| entry.file_name().into_string().unwrap());
    names.filter(|name| name != "base").collect()
}
