//! What becomes of snapshots that are not as accepted.

use std::env;
use std::fs::File;
use std::io::Write as _;
use std::path::{PathBuf, absolute};

use crate::error::Error;

/// What becomes of replies that are not as accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Update {
    /// Nothing is written.
    No,
    /// A `.snap.new` is written beside each snapshot that differs, and where one is missing.
    New,
    /// As [`Update::New`] for snapshots that differ; missing ones are accepted.
    Unseen,
    /// All are accepted, and orphans are removed.
    Always,
}

impl Update {
    /// What the environment wants, as insta reads it: `INSTA_UPDATE` is `auto`, `always`, `new`, `unseen`, `no` or `force`;
    /// `auto`, which it is when it is not set, is `no` where `CI` is set and `new` elsewhere.
    ///
    /// # Errors
    /// If `INSTA_UPDATE` is none of these.
    pub fn from_env() -> Result<Update, Error> {
        Update::of(|name| env::var(name).ok())
    }

    fn of(variable: impl Fn(&str) -> Option<String>) -> Result<Update, Error> {
        let in_ci = match variable("CI").as_deref() {
            Some("false" | "0" | "") => false,
            None => variable("TF_BUILD").is_some(),
            Some(_) => true,
        };
        Ok(match variable("INSTA_UPDATE").as_deref() {
            None | Some("" | "auto") if in_ci => Update::No,
            None | Some("" | "auto" | "new") => Update::New,
            Some("always" | "1" | "force") => Update::Always,
            Some("unseen") => Update::Unseen,
            Some("no") => Update::No,
            Some(other) => {
                let takes = "auto, always, new, unseen, no or force";
                return Err(Error::Variable { name: "INSTA_UPDATE", value: other.to_owned(), takes });
            }
        })
    }

    /// Whether replies are accepted that have a snapshot already, or have none.
    pub(crate) fn accepts(self, seen: bool) -> bool {
        self == Update::Always || (self == Update::Unseen && !seen)
    }
}

/// Tells cargo-insta which snapshots are in use, if it asks: `cargo insta test --unreferenced=delete` removes all others.
pub(crate) fn refer(snapshots: &[PathBuf]) -> Result<(), Error> {
    let Some(file) = env::var_os("INSTA_SNAPSHOT_REFERENCES_FILE") else { return Ok(()) };
    let lines = snapshots.iter().filter_map(|path| absolute(path).ok());
    let lines: Vec<String> = lines.map(|path| format!("{}\n", path.display())).collect();
    let told = File::options().append(true).create(true).open(&file);
    told.and_then(|mut file| file.write_all(lines.concat().as_bytes())).map_err(|error| {
        let path = PathBuf::from(file);
        Error::Unwritten { path: path.clone(), error, of: 1, left: vec![path] }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(set: &[(&str, &str)]) -> Result<Update, String> {
        let value = |name: &str| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        Update::of(value).map_err(|error| error.to_string())
    }

    #[test]
    fn the_environment_means_what_it_means_to_insta() {
        assert_eq!(of(&[]), Ok(Update::New));
        assert_eq!(of(&[("CI", "true")]), Ok(Update::No));
        assert_eq!(of(&[("CI", "false")]), Ok(Update::New));
        assert_eq!(of(&[("TF_BUILD", "1")]), Ok(Update::No));
        assert_eq!(of(&[("CI", "1"), ("INSTA_UPDATE", "always")]), Ok(Update::Always));
        assert_eq!(of(&[("CI", "1"), ("INSTA_UPDATE", "auto")]), Ok(Update::No));
        assert_eq!(of(&[("INSTA_UPDATE", "unseen")]), Ok(Update::Unseen));
        assert_eq!(of(&[("INSTA_UPDATE", "no")]), Ok(Update::No));
        assert!(of(&[("INSTA_UPDATE", "yes")]).unwrap_err().contains("auto, always"));
    }

    #[test]
    fn unseen_accepts_what_has_no_snapshot_yet() {
        assert!(Update::Unseen.accepts(false) && !Update::Unseen.accepts(true));
        assert!(Update::Always.accepts(true) && !Update::New.accepts(false));
    }
}
