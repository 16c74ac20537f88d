//! A snapshot as insta has it: a header in YAML between lines of dashes, then the text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::case::TestCase;
use crate::header;
use crate::heading::Place;
use crate::shot::Shot;

/// A snapshot: the replies to one case as somebody has accepted them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Snapshot {
    pub header: Header,
    pub text: String,
}

/// What insta and we know of a snapshot beside its text. insta compares none of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Header {
    /// What the replies were made from: a reviewer's first look.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<Info>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_file: Option<String>,
}

/// What insta keeps for us.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Info {
    #[serde(default)]
    pub play: String,
    /// A covering case: it lies in no file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<Json>,
    /// The ids of all that was said, in order: what is no longer said cannot be asked for in any other way.
    #[serde(default)]
    pub says: Vec<String>,
    /// Those of them that are not said everywhere, with the settings in which they are not.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub unsaid: BTreeMap<String, String>,
}

impl Info {
    /// Whether something was said at a place.
    pub(crate) fn says(&self, id: &str, place: &Place) -> bool {
        self.says.iter().any(|said| said == id) && !self.unsaid.get(id).is_some_and(|heading| place.is_in(heading))
    }
}

const DASHES: &str = "---\n";

impl Snapshot {
    pub(crate) fn new(test: &TestCase, shot: &Shot) -> Snapshot {
        let case = match &test.file {
            None => serde_json::to_value(&test.case).ok(),
            Some(_) => None,
        };
        let says = shot.says().into_iter().map(str::to_owned).collect();
        let info = Info { play: test.play.clone(), case, says, unsaid: shot.unsaid() };
        let header = Header {
            source: Some(format!("templates/scenarios/{}/scenario.yaml", test.scenario)),
            description: test.title.clone(),
            expression: Some(test.full_name()),
            info: Some(info),
            input_file: test.file.clone(),
        };
        Snapshot { header, text: shot.text.clone() }
    }

    /// Reads a snapshot's file.
    ///
    /// # Errors
    /// Why it is none.
    pub(crate) fn parse(file: &str) -> Result<Snapshot, String> {
        let file = file.replace("\r\n", "\n");
        let rest = file.strip_prefix(DASHES).ok_or("it does not begin with a line of `---`")?;
        let (header, text) = match rest.strip_prefix(DASHES) {
            Some(text) => ("", text),
            None => rest.split_once("\n---\n").ok_or("its header does not end with a line of `---`")?,
        };
        // What others have written into a header of their own is theirs.
        let header = serde_yaml::from_str::<Option<Header>>(header).map_err(|error| error.to_string())?;
        let header = header.unwrap_or_default();
        Ok(Snapshot { header, text: text.trim_end().to_owned() })
    }

    /// The whole file.
    pub(crate) fn write(&self) -> String {
        // A header of texts and lists can always be written.
        let header = header::write(&serde_json::to_value(&self.header).unwrap_or_default());
        format!("{DASHES}{header}{DASHES}{}\n", self.text)
    }

    /// Whether both say the same, as insta compares: blanks at the end do not count.
    pub(crate) fn says_as(&self, other: &Snapshot) -> bool {
        self.text.trim_end() == other.text.trim_end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let info = Info {
            play: "done".to_owned(),
            case: Some(serde_json::json!({ "a": [1, "---"] })),
            says: vec!["x".to_owned()],
            unsaid: BTreeMap::from([("x".to_owned(), "de, de-AT, formal · en, friendly".to_owned())]),
        };
        let header =
            Header { description: Some("“Storno: bitte”\n---".to_owned()), info: Some(info), ..Header::default() };
        let snapshot = Snapshot { header, text: "──── de\nHallo,\n\n---\nBis bald".to_owned() };
        assert_eq!(Snapshot::parse(&snapshot.write()), Ok(snapshot.clone()));
        assert_eq!(Snapshot::parse(&snapshot.write().replace('\n', "\r\n")), Ok(snapshot));
    }

    #[test]
    fn a_file_that_is_no_snapshot_says_why() {
        for (file, why) in [
            ("", "does not begin"),
            ("Hallo", "does not begin"),
            ("---\nsource: x\nHallo\n", "does not end"),
            ("---\nsource: [x\n---\nHallo\n", "source"),
            ("<<<<<<< HEAD\n---\n---\n", "does not begin"),
        ] {
            let error = Snapshot::parse(file).unwrap_err();
            assert!(error.contains(why), "{file:?}: {error}");
        }
    }

    #[test]
    fn a_header_may_be_empty_or_hold_what_we_do_not_know() {
        assert_eq!(Snapshot::parse("---\n---\nHallo\n").unwrap().text, "Hallo");
        assert_eq!(Snapshot::parse("---\nassertion_line: 3\n---\nHallo\n").unwrap().text, "Hallo");
    }
}
