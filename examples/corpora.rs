//! Holds the guard to what others publish: Unicode's list of emoji, and the links of linkify-it. `.ci/corpora` fetches both
//! and runs it.
//!
//! ```text
//! corpora emoji-test.txt links.txt not_links.txt
//! ```
//! Every emoji is found whole, every link is found, and nothing else is. Where the guard differs on purpose, the list of
//! differences says why; one that is none any more is an error as well.

#[path = "corpora/emoji.rs"]
mod emoji;
#[path = "corpora/links.rs"]
mod links;

use std::error::Error;
use std::process::ExitCode;

use replybook::{Finding, Guard, Playbook};

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// Whether the guard agrees with all of them.
fn run() -> Result<bool, Box<dyn Error>> {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let [emoji, links, others] = files.as_slice() else {
        return Err("name three files: emoji-test.txt links.txt not_links.txt".into());
    };
    let read = |file: &String| std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"));
    let guard = Guard::new(&Playbook::builtin());
    let mut wrong = emoji::compare(&guard, &read(emoji)?)?;
    wrong.extend(links::compare(&guard, &read(links)?, &read(others)?)?);
    wrong.iter().for_each(|line| println!("{line}"));
    Ok(wrong.is_empty())
}

/// What rules find in a text on a channel that forbids emoji, links and e-mail addresses.
fn found(guard: &Guard, text: &str, rules: &[&str]) -> Result<Vec<Finding>, replybook::Error> {
    let mut findings = guard.check(text, "amazon", "en", None)?;
    findings.retain(|finding| rules.contains(&finding.rule));
    Ok(findings)
}
