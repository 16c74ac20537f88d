//! The built-in pack's replies to all of its cases, as they were accepted.

use std::path::Path;

use replybook_testing::{Kind, Suite, Update};

#[test]
fn every_reply_of_the_built_in_pack_is_as_accepted() {
    let clone = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let update = Update::from_env().unwrap_or_else(|error| panic!("{error}"));
    let suite = Suite::open(clone).unwrap_or_else(|error| panic!("{error}"));
    let report = suite.run(update).unwrap_or_else(|error| panic!("{error}"));
    assert!(report.cases > 5_000, "{} cases", report.cases);
    let accepted = report.is_clean() || update == Update::Always;
    assert!(accepted, "{report}\nhelp: `cargo run -q -- test . --review` shows them one by one");
    assert_eq!(report.of(Kind::Orphaned).count(), 0);
}
