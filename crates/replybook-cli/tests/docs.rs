//! `replybook docs`: the pages of a pack whose facts try to get out of their places.

mod copied;
mod shown;

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::cargo::cargo_bin_cmd;
use copied::copy;
use replybook::Pack;
use shown::shown;
use tempfile::TempDir;

const PACK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pack");

const UNKIND: &str = r#"
title: "A card | that <b>tries</b> *everything*"
play: card
scenario: gift-wrap
received_at: 2026-11-22T10:15:00+01:00
customer: { name: "</td></table> Ann | `B`" }
facts:
  order_id: "<!-- NL-1"
  wish: card
  card_text: |-
    Dear Ann,

    </table> & $x$ | ```
        all the best
"#;

/// A folder with a copy of the test pack in it.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Desk {
        let desk = Desk { folder: tempfile::tempdir().unwrap() };
        copy(Path::new(PACK), &desk.at("pack"));
        let cases = desk.at("pack/templates/scenarios/gift-wrap/cases");
        fs::create_dir(&cases).unwrap();
        fs::write(cases.join("unkind.yaml"), UNKIND).unwrap();
        desk
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap()
    }

    fn run(&self, args: &[&str]) -> String {
        let mut command = cargo_bin_cmd!("replybook");
        command.env_clear().current_dir(self.folder.path()).args(args).args(["--pack", "pack"]);
        shown(command)
    }
}

#[test]
fn every_scenario_has_a_page_that_no_fact_can_break() {
    let desk = Desk::new();
    let (before, docs) = (hash(&desk), "pack/templates/docs");
    let told = desk.run(&["docs", docs]);
    assert!(told.starts_with(&format!("exit 0\n──── stdout\nwrote {docs}/README.md\n")), "{told}");

    let page = desk.read(&format!("{docs}/scenarios/gift-wrap.md"));
    let tables = page.split("<table>\n").skip(1).map(|table| table.split("</table>\n").next().unwrap());
    for table in tables {
        assert_eq!(table.lines().find(|line| line.trim().is_empty()), None, "an empty line would end it");
        assert_eq!(table.matches("<td>").count(), 3, "a column a language");
    }
    insta::assert_snapshot!(page);

    let (index, figures) = (desk.read(&format!("{docs}/README.md")), desk.read(&format!("{docs}/readability.md")));
    for scenario in fs::read_dir(desk.at(&format!("{docs}/scenarios"))).unwrap() {
        let link = format!("(scenarios/{})", scenario.unwrap().file_name().to_str().unwrap());
        assert_eq!(index.matches(&link).count(), 1, "{link}");
        assert_eq!(figures.matches(&link).count(), 1, "{link}");
    }
    let row = "| [`gift-wrap`](scenarios/gift-wrap.md) | The customer asks to have an order wrapped as a gift \
               | Warehouse | not on chat: the warehouse reads no chats | 3 |\n";
    assert!(index.contains(row), "{index}");
    assert!(index.ends_with("|\n") && figures.ends_with("|\n"));

    assert_eq!(hash(&desk), before, "pages within a pack are no part of it");
    assert_eq!(desk.run(&["docs", docs, "--check"]), "exit 0\n──── stdout\n──── stderr\n");
}

fn hash(desk: &Desk) -> String {
    let book = replybook::Playbook::load([Pack::builtin(), Pack::dir(desk.at("pack")).unwrap()]).unwrap();
    let case = replybook::Case::from_text("unkind.yaml", UNKIND).unwrap();
    book.reply(&case.language("en")).unwrap().pack.hash().to_owned()
}

#[test]
fn a_check_names_what_differs_and_writes_nothing() {
    let desk = Desk::new();
    fs::create_dir(desk.at("pages")).unwrap();
    fs::write(desk.at("pages/readability.md"), "# Mine\n").unwrap();
    let told = desk.run(&["docs", "pages", "--check"]);
    let begins =
        "exit 1\n──── stdout\npages/README.md is missing\npages/readability.md was not written by `replybook docs`\n";
    assert!(told.starts_with(begins), "{told}");
    assert!(told.ends_with("──── stderr\nhelp: write them with `replybook docs pages`\n"), "{told}");

    insta::assert_snapshot!(desk.run(&["docs", "pages"]));
    assert_eq!(fs::read_dir(desk.at("pages")).unwrap().count(), 1);
}
