//! A pack's suite as one line of a project's tests.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::report::{Kind, Report};
use crate::suite::Suite;
use crate::update::Update;

/// Holds a pack to its snapshots: panics with a diff if a reply is not as accepted.
///
/// The folder is that of the pack, from the crate's own; without one, the pack is the crate's `templates/` and `locales/`.
/// What becomes of replies that differ is said by `INSTA_UPDATE`, as of every snapshot test with insta: see
/// [`Update::from_env`]. `INSTA_FORCE_PASS=1` tells and does not fail. Where tests are run elsewhere than they were built,
/// `INSTA_WORKSPACE_ROOT` says where the workspace lies; cargo and cargo-nextest say it by themselves.
///
/// # Examples
/// ```no_run
/// # // A test of the crate whose pack lies in `replies/`.
/// #[test]
/// fn replies_are_as_accepted() {
///     replybook_testing::assert_pack_snapshots!("replies");
/// }
/// ```
#[macro_export]
macro_rules! assert_pack_snapshots {
    () => {
        $crate::assert_pack_snapshots!(".")
    };
    ($folder:expr $(,)?) => {
        $crate::assert_pack_of(env!("CARGO_MANIFEST_DIR"), file!(), $folder)
    };
}

/// Holds the pack in a folder to its snapshots, as [`assert_pack_snapshots!`] does.
///
/// # Panics
/// If a reply is not as accepted, or if the suite cannot be run.
#[track_caller]
pub fn assert_pack(folder: impl AsRef<Path>) {
    if let Err(told) = verdict(folder.as_ref()) {
        panic!("{told}");
    }
}

/// What [`assert_pack_snapshots!`] comes to: the crate as it was built, and the test's file from the top of its workspace.
#[doc(hidden)]
#[track_caller]
pub fn assert_pack_of(built_in: &str, file: &str, folder: impl AsRef<Path>) {
    assert_pack(home(built_in, file, |name| env::var_os(name)).join(folder));
}

/// The folder of the crate whose test this is. A test may be run elsewhere than it was built: whoever runs it says where.
fn home(built_in: &str, file: &str, variable: impl Fn(&str) -> Option<OsString>) -> PathBuf {
    if let Some(root) = variable("INSTA_WORKSPACE_ROOT").filter(|root| !root.is_empty()) {
        let root = PathBuf::from(root);
        // The nearest crate above the test's file.
        let file = root.join(file);
        let above = file.ancestors().skip(1).take_while(|folder| folder.starts_with(&root));
        let home = above.into_iter().find(|folder| folder.join("Cargo.toml").is_file());
        return home.map_or(root.clone(), Path::to_owned);
    }
    variable("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(built_in), PathBuf::from)
}

#[expect(clippy::print_stderr, reason = "it is what the test that passes has to say")]
fn verdict(folder: &Path) -> Result<(), String> {
    let run = || -> Result<(Update, bool, Report), Error> {
        let (update, forced) = (Update::from_env()?, passes_by_force(|name| env::var(name).ok())?);
        Ok((update, forced, Suite::open(pack_of(folder))?.run(update)?))
    };
    let (update, forced, report) = run().map_err(|error| match error {
        Error::Library(error) => format!("{error:#}"),
        error => error.to_string(),
    })?;
    let accepted = |kind: Kind| update.accepts(kind != Kind::New);
    if report.changes.iter().all(|change| accepted(change.kind)) {
        return Ok(());
    }
    let help = match update {
        Update::No => "set INSTA_UPDATE=new to have them written, or INSTA_UPDATE=always to accept them",
        _ => "`replybook test --review` shows them one by one; INSTA_UPDATE=always accepts them",
    };
    let told = format!("replies of {} are not as accepted\n\n{report}\nhelp: {help}", folder.display());
    match forced {
        true => {
            eprintln!("{told}\nINSTA_FORCE_PASS lets them pass");
            Ok(())
        }
        false => Err(told),
    }
}

/// What `INSTA_FORCE_PASS` says, as insta reads it.
fn passes_by_force(variable: impl Fn(&str) -> Option<String>) -> Result<bool, Error> {
    let name = "INSTA_FORCE_PASS";
    match variable(name).as_deref() {
        None | Some("" | "0") => Ok(false),
        Some("1") => Ok(true),
        Some(other) => Err(Error::Variable { name, value: other.to_owned(), takes: "0 or 1" }),
    }
}

/// The pack that a folder is, or whose templates it is.
fn pack_of(folder: &Path) -> &Path {
    match folder.parent() {
        Some(parent) if folder.ends_with("templates") && !folder.join("templates").is_dir() => parent,
        _ => folder,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crate_lies_where_whoever_runs_the_test_says() {
        let top = tempfile::tempdir().unwrap();
        let krate = top.path().join("crates/brand");
        std::fs::create_dir_all(krate.join("tests")).unwrap();
        std::fs::write(krate.join("Cargo.toml"), "").unwrap();
        let file = "crates/brand/tests/replies.rs";
        let of = |set: &[(&str, &Path)]| {
            home("/built/crates/brand", file, |name| {
                set.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_os_str().to_owned())
            })
        };
        assert_eq!(of(&[]), Path::new("/built/crates/brand"));
        assert_eq!(of(&[("CARGO_MANIFEST_DIR", Path::new("/moved"))]), Path::new("/moved"));
        assert_eq!(of(&[("CARGO_MANIFEST_DIR", Path::new("/moved")), ("INSTA_WORKSPACE_ROOT", top.path())]), krate);
        // Where nothing is left of the crate but its pack, it lies at the top.
        let pack = tempfile::tempdir().unwrap();
        assert_eq!(of(&[("INSTA_WORKSPACE_ROOT", pack.path())]), pack.path());
    }

    #[test]
    fn passing_is_forced_as_insta_has_it() {
        let of = |value: Option<&str>| passes_by_force(|_| value.map(str::to_owned)).map_err(|error| error.to_string());
        assert_eq!([of(None), of(Some("")), of(Some("0")), of(Some("1"))], [Ok(false), Ok(false), Ok(false), Ok(true)]);
        assert!(of(Some("yes")).unwrap_err().contains("INSTA_FORCE_PASS is `yes`"));
    }
}
