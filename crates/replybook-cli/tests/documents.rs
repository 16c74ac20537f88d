//! What the documents show is what the program does: the files in them are written, the commands run, the outputs compared.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::cargo::cargo_bin_cmd;
use replybook::Playbook;

const DOCUMENTS: [&str; 5] =
    ["README.md", "templates/README.md", "locales/README.md", "examples/README.md", "CONTRIBUTING.md"];
/// How the documents call the program.
const PROGRAM: &str = "cargo run -q -- ";
/// A line that stands for any number of lines.
const ANYTHING: &str = "\n…\n";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the clone is there")
}

fn document(name: &str) -> String {
    fs::read_to_string(root().join(name)).expect("the document is there")
}

/// A fenced block of a document.
struct Block<'a> {
    /// `README.md:20`
    place: String,
    language: &'a str,
    text: String,
}

fn blocks<'a>(name: &str, document: &'a str) -> Vec<Block<'a>> {
    let mut blocks: Vec<Block<'a>> = Vec::new();
    let mut inside = false;
    for (line, number) in document.lines().zip(1..) {
        match line.strip_prefix("```") {
            Some(language) => {
                inside = !inside;
                if inside {
                    blocks.push(Block { place: format!("{name}:{number}"), language, text: String::new() });
                }
            }
            None if inside => blocks.last_mut().expect("a block was opened").text += &format!("{line}\n"),
            None => {}
        }
    }
    for block in &mut blocks {
        block.text = block.text.replace("\\\n    ", "");
    }
    blocks
}

impl Block<'_> {
    /// The path of the file that the block is, and its text: the first line names it, as a comment.
    fn file(&self) -> Option<(&str, &str)> {
        let (first, rest) = self.text.split_once('\n')?;
        let path = first.strip_prefix("# ").or_else(|| first.strip_prefix("{# ")?.strip_suffix(" #}"))?;
        (path.contains('/') && !path.contains(' ')).then_some((path, rest))
    }

    /// The commands of a console, each with what is printed after it.
    fn commands(&self) -> Vec<(&str, &str)> {
        if self.language != "console" {
            return Vec::new();
        }
        let commands = self.text.strip_prefix("$ ").into_iter().flat_map(|text| text.split("\n$ "));
        commands.map(|command| command.split_once('\n').unwrap_or((command, ""))).collect()
    }
}

/// Splits a command as a shell does, as far as the documents need it.
fn words(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for (part, quoted) in command.split('\'').zip([false, true].into_iter().cycle()) {
        if quoted {
            *words.last_mut().expect("there is always one") += part;
            continue;
        }
        for (piece, at) in part.split(' ').zip(0..) {
            if at > 0 {
                words.push(String::new());
            }
            *words.last_mut().expect("there is always one") += piece;
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// What a terminal shows of a command, and whether it went well.
fn run(command: &str, folder: &Path) -> (String, bool) {
    let root = root();
    // A path into the clone is one from everywhere.
    let words = words(command).into_iter().map(|word| match root.join(&word).exists() {
        true => root.join(word).into_os_string(),
        false => word.into(),
    });
    let mut program = cargo_bin_cmd!("replybook");
    let output =
        program.env_clear().env("COLUMNS", "100").current_dir(folder).args(words).output().expect("the program starts");
    let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    let gap = if out.is_empty() || err.is_empty() { "" } else { "\n" };
    (format!("{out}{gap}{err}"), output.status.success())
}

/// No-break spaces get lost where a terminal's text is copied.
fn spaced(text: &str) -> String {
    text.replace(['\u{A0}', '\u{202F}'], " ").trim_end().to_owned()
}

/// Whether a command prints what a document shows.
fn shows(expected: &str, printed: &str) -> bool {
    let (expected, printed) = (format!("\n{}\n", spaced(expected)), format!("\n{}\n", spaced(printed)));
    if !expected.contains(ANYTHING) {
        return expected == printed;
    }
    let mut rest = printed.as_str();
    expected.split(ANYTHING).all(|part| match rest.split_once(part) {
        Some((_, after)) => {
            rest = after;
            true
        }
        None => false,
    })
}

#[test]
fn every_command_in_the_documents_prints_what_they_show() {
    let mut wrong = String::new();
    for name in DOCUMENTS {
        let document = document(name);
        let folder = tempfile::tempdir().unwrap();
        for block in blocks(name, &document) {
            let place = &block.place;
            if let Some((path, text)) = block.file() {
                match fs::read_to_string(root().join(path)) {
                    Ok(there) if there != text => wrong += &format!("{place}: {path} is otherwise now:\n{there}\n"),
                    Ok(_) => {}
                    Err(_) => {
                        let file = folder.path().join(path);
                        fs::create_dir_all(file.parent().unwrap()).unwrap();
                        fs::write(file, &block.text).unwrap();
                    }
                }
            }
            for (command, expected) in block.commands() {
                let Some(typed) = command.strip_prefix(PROGRAM) else { continue };
                let (printed, well) = run(typed, folder.path());
                if expected.is_empty() {
                    if !well {
                        wrong += &format!("{place}: `{command}` fails:\n{printed}\n");
                    }
                } else if !shows(expected, &printed) {
                    wrong += &format!(
                        "{place}: `{command}` prints something else than the document shows. If this is as it should be, \
                         put it there:\n{printed}\n"
                    );
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_case_in_the_examples_is_answered() {
    for file in fs::read_dir(root().join("examples/cases")).unwrap() {
        let file = file.unwrap().path().strip_prefix(root()).unwrap().display().to_string();
        for options in ["", " --lang es", " --channel chat", " --format html", " --explain"] {
            let (printed, well) = run(&format!("reply --case {file}{options}"), &root());
            assert!(well && printed.lines().count() > 3, "{file}{options}:\n{printed}");
        }
    }
}

#[test]
fn the_readmes_program_is_an_example() {
    let (document, example) = (document("README.md"), document("examples/smallest.rs"));
    for block in blocks("README.md", &document).iter().filter(|block| block.language == "rust") {
        assert!(example.contains(&block.text), "{}: examples/smallest.rs is otherwise now:\n{example}", block.place);
    }
}

#[test]
fn the_readme_names_what_there_is() {
    let document = document("README.md");
    let promises =
        document.split_once("## What it promises").unwrap().1.split_whitespace().collect::<Vec<_>>().join(" ");
    let playbook = Playbook::builtin();
    for name in playbook.scenario_ids().chain(playbook.channels()) {
        assert!(promises.contains(&format!("`{name}`")), "the README does not name `{name}`");
    }
    let markets: Vec<&str> = playbook.markets().collect();
    let (last, others) = markets.split_last().unwrap();
    let markets = format!("the markets {} and {last}", others.join(", "));
    assert!(promises.contains(&markets), "the README does not say: {markets}");
    assert!(promises.contains("47 scenarios") && playbook.scenario_ids().count() == 47);
}

#[test]
fn every_link_in_the_documents_leads_somewhere() {
    let more = [
        "crates/replybook/README.md",
        "CHANGELOG.md",
        "benches/README.md",
        "examples/spark/README.md",
        "examples/embed-service/README.md",
    ];
    for name in DOCUMENTS.into_iter().chain(more) {
        let document = document(name);
        let folder = root().join(name);
        for link in document.split("](").skip(1).filter_map(|rest| rest.split_once(')')) {
            let path = link.0.split('#').next().unwrap_or_default();
            if !path.is_empty() && !path.contains("://") {
                assert!(folder.parent().unwrap().join(path).exists(), "{name}: {path}");
            }
        }
    }
}
