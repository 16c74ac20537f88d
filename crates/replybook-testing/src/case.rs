//! The cases of a scenario: those that authors have written, then those that cover the rest.

use std::collections::HashMap;

use replybook::{Case, Playbook};

use crate::error::Error;

/// A case whose replies are held by a snapshot.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TestCase {
    /// The scenario.
    pub scenario: String,
    /// Its name within the scenario: that of its file, or of what it was made to reach (`done/cancel-order-refund`).
    pub name: String,
    /// What it shows, if its author says so.
    pub title: Option<String>,
    /// The play that it is to reach.
    pub play: String,
    /// The author's file, by the path of its pack; `None` of a covering case.
    pub file: Option<String>,
    /// The case, without a language.
    pub case: Case,
}

/// How long a file's name may be without what makes it a snapshot's: file systems take 255 bytes.
const NAME_MAX: usize = 200;

impl TestCase {
    /// The cases of a scenario, in their order.
    ///
    /// # Errors
    /// If the scenario or one of its case files is wrong, or if two cases would have one snapshot.
    pub fn all(playbook: &Playbook, scenario: &str) -> Result<Vec<TestCase>, Error> {
        let authors = playbook.examples(scenario)?.into_iter().map(|example| TestCase {
            scenario: scenario.to_owned(),
            file: Some(format!("templates/scenarios/{scenario}/cases/{}.yaml", example.name)),
            name: example.name,
            title: Some(example.title),
            play: example.play,
            case: example.case,
        });
        let covering = playbook.covering_cases(scenario)?.into_iter().map(|covering| TestCase {
            scenario: scenario.to_owned(),
            file: None,
            name: covering.name,
            title: None,
            play: covering.play,
            case: covering.case,
        });
        let cases: Vec<TestCase> = authors.chain(covering).collect();
        let mut known: HashMap<String, &TestCase> = HashMap::new();
        for case in &cases {
            // Some file systems take `A` for `a`.
            if let Some(other) = known.insert(case.file_name().to_lowercase(), case) {
                let (one, other) = (other.name.clone(), case.name.clone());
                return Err(Error::SameName { scenario: scenario.to_owned(), one, other });
            }
        }
        Ok(cases)
    }

    /// The scenario and the case: `cancel-order/done/cancel-order-refund`.
    pub fn full_name(&self) -> String {
        format!("{}/{}", self.scenario, self.name)
    }

    /// The name of its snapshot's file, without folder and ending.
    ///
    /// A case that is called like its play alone could share its name with an author's: it is the play plainly.
    pub fn file_name(&self) -> String {
        let name = match self.file {
            None if self.name == self.play => format!("{}/plain", self.name),
            _ => self.name.clone(),
        };
        let safe = |c: char| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' };
        let safe: String = name.replace('/', "--").chars().map(safe).collect();
        if safe.len() <= NAME_MAX {
            return safe;
        }
        let cut =
            safe.char_indices().map(|(at, _)| at).take_while(|at| *at <= NAME_MAX - 20).last().unwrap_or_default();
        format!("{}--{:016x}", &safe[..cut], fnv(&safe))
    }
}

/// FNV-1a: a hash that stays the same in every release of Rust.
fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(name: &str, play: &str, file: Option<&str>) -> TestCase {
        let (name, play, file) = (name.to_owned(), play.to_owned(), file.map(str::to_owned));
        TestCase { scenario: "x".to_owned(), name, title: None, play, file, case: Case::default() }
    }

    #[test]
    fn a_name_becomes_that_of_a_file() {
        assert_eq!(case("done/x-refund/de/one", "done", None).file_name(), "done--x-refund--de--one");
        assert_eq!(case("done", "done", None).file_name(), "done--plain");
        assert_eq!(case("done", "done", Some("done.yaml")).file_name(), "done");
        assert_eq!(case("a/b\\c:d", "a", None).file_name(), "a--b-c-d");
    }

    #[test]
    fn a_long_name_is_cut_and_still_its_own() {
        let (one, other) = (case(&"ö".repeat(300), "p", None), case(&"ö".repeat(301), "p", None));
        assert!(one.file_name().len() <= NAME_MAX);
        assert_ne!(one.file_name(), other.file_name());
    }
}
