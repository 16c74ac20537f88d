//! A pack's suite as one line of a project's tests.

use std::env;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::report::{Kind, Report};
use crate::suite::Suite;
use crate::update::Update;

/// Holds a pack to its snapshots: panics with a diff if a reply is not as accepted.
///
/// The folder is that of the pack, from the crate's own; without one, the pack is the crate's `templates/` and `locales/`.
/// What becomes of replies that differ is said by `INSTA_UPDATE`, as of every snapshot test with insta: see
/// [`Update::from_env`]. `INSTA_FORCE_PASS=1` writes and does not fail.
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
        $crate::assert_pack(env!("CARGO_MANIFEST_DIR"), $folder)
    };
}

/// Holds the pack in a folder of a crate to its snapshots, as [`assert_pack_snapshots!`] does.
///
/// # Panics
/// If a reply is not as accepted, or if the suite cannot be run.
#[track_caller]
pub fn assert_pack(built_in: impl AsRef<Path>, folder: impl AsRef<Path>) {
    // A test may be run elsewhere than it was built: whoever runs it says where.
    let home = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| built_in.as_ref().to_owned(), PathBuf::from);
    if let Err(told) = verdict(&home.join(folder)) {
        panic!("{told}");
    }
}

fn verdict(folder: &Path) -> Result<(), String> {
    let run = || -> Result<(Update, Report), Error> {
        let update = Update::from_env()?;
        Ok((update, Suite::open(pack_of(folder))?.run(update)?))
    };
    let (update, report) = run().map_err(|error| match error {
        Error::Library(error) => format!("{error:#}"),
        error => error.to_string(),
    })?;
    let accepted = |kind: Kind| update.accepts(kind != Kind::New);
    if report.changes.iter().all(|change| accepted(change.kind)) || env::var("INSTA_FORCE_PASS").as_deref() == Ok("1") {
        return Ok(());
    }
    let help = match update {
        Update::No => "set INSTA_UPDATE=new to have them written, or INSTA_UPDATE=always to accept them",
        _ => "`replybook test --review` shows them one by one; INSTA_UPDATE=always accepts them",
    };
    Err(format!("replies of {} are not as accepted\n\n{report}\nhelp: {help}", folder.display()))
}

/// The pack that a folder is, or whose templates it is.
fn pack_of(folder: &Path) -> &Path {
    match folder.parent() {
        Some(parent) if folder.ends_with("templates") && !folder.join("templates").is_dir() => parent,
        _ => folder,
    }
}
