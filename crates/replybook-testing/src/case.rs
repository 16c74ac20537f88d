//! The cases of a scenario: those that authors have written, then those that cover the rest.

use std::collections::HashMap;

use replybook::{Case, ExampleCase, Explanation, Markup, Playbook, Reply, Setting};

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
        let mut cases = TestCase::authors(playbook, scenario)?;
        let covering = playbook.covering_cases(scenario)?.into_iter().map(|covering| TestCase {
            scenario: scenario.to_owned(),
            file: None,
            // It could be taken for an author's that is called like the play.
            name: if covering.name == covering.play { format!("{}/plain", covering.name) } else { covering.name },
            title: None,
            play: covering.play,
            case: covering.case,
        });
        cases.extend(covering);
        // By name, so that it stays the same when plays change their places.
        let mut plain: Vec<&TestCase> = cases.iter().filter(|case| case.name.ends_with("/plain")).collect();
        plain.sort_by_key(|case| &case.name);
        let html = plain.into_iter().find_map(|case| case.in_html(playbook));
        cases.extend(html);
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

    /// The cases that authors have written.
    pub(crate) fn authors(playbook: &Playbook, scenario: &str) -> Result<Vec<TestCase>, Error> {
        let case = |example: ExampleCase| TestCase {
            scenario: scenario.to_owned(),
            file: Some(format!("templates/scenarios/{scenario}/cases/{}.yaml", example.name)),
            name: example.name,
            title: Some(example.title),
            play: example.play,
            case: example.case,
        };
        Ok(playbook.examples(scenario)?.into_iter().map(case).collect())
    }

    /// Whether a snapshot's name is that of a covering case: it says of which play.
    pub(crate) fn is_covering(file_name: &str) -> bool {
        file_name.contains("--")
    }

    /// Whether a snapshot shows the case in a setting. Authors' cases are shown in all; a covering case is shown in a region
    /// only where that words its paragraphs itself: what else is other there, a closing, a decimal point or an ß, authors'
    /// cases show.
    pub(crate) fn shows(&self, setting: &Setting, reply: &Reply, explanation: &Explanation) -> bool {
        let region = setting.language != setting.declared && self.case.language.is_none();
        let shown = |id: &str| !id.starts_with("letter-") || self.name.starts_with("letter/");
        let words = || explanation.sentences.iter().any(|said| said.language == setting.language && shown(&said.id));
        self.file.is_some() || !region || !reply.findings.is_empty() || words()
    }

    /// The case in HTML, if its channel takes it and there is a message: what its layout makes of one reply shows what it
    /// makes of all.
    fn in_html(&self, playbook: &Playbook) -> Option<TestCase> {
        let mut case = self.case.clone();
        case.markup = Markup::Html;
        let setting = playbook.settings(&case).into_iter().next()?;
        playbook.reply(&setting.case).ok()?.message?;
        let name = format!("{}/html", self.play);
        Some(TestCase { name, case, ..self.clone() })
    }

    /// The scenario and the case: `cancel-order/done/cancel-order-refund`.
    pub fn full_name(&self) -> String {
        format!("{}/{}", self.scenario, self.name)
    }

    /// The name of its snapshot's file, without folder and ending.
    pub fn file_name(&self) -> String {
        let safe = |c: char| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' };
        let safe: String = self.name.replace('/', "--").chars().map(safe).collect();
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

    fn case(name: &str) -> TestCase {
        let (scenario, name, play) = ("x".to_owned(), name.to_owned(), "done".to_owned());
        TestCase { scenario, name, title: None, play, file: None, case: Case::default() }
    }

    #[test]
    fn a_name_becomes_that_of_a_file() {
        assert_eq!(case("done/x-refund/de/one").file_name(), "done--x-refund--de--one");
        assert_eq!(case("done/plain").file_name(), "done--plain");
        assert_eq!(case("a/b\\c:d").file_name(), "a--b-c-d");
    }

    #[test]
    fn a_long_name_is_cut_and_still_its_own() {
        let (one, other) = (case(&"ö".repeat(300)), case(&"ö".repeat(301)));
        assert!(one.file_name().len() <= NAME_MAX);
        assert_ne!(one.file_name(), other.file_name());
    }
}
