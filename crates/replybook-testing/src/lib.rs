//! Shows what a change of template does to every reply.
//!
//! A pack's cases are those that its authors have written (`templates/scenarios/<id>/cases/`) and those that
//! [`Playbook::covering_cases`](replybook::Playbook::covering_cases) makes to reach all else. Each is answered in every
//! language and voice: an author's in every region as well, a covering case in those that word it otherwise. What comes out
//! is held to a snapshot that somebody has accepted:
//!
//! ```no_run
//! #[test]
//! fn replies_are_as_accepted() {
//!     replybook_testing::assert_pack_snapshots!("my-pack");
//! }
//! ```
//!
//! Snapshots are files in insta's format, beside the scenario that they are of:
//! `templates/scenarios/cancel-order/snapshots/done--cancel-order-refund.snap`. What differs lies beside it as `.snap.new`;
//! `replybook test --review` accepts it or throws it away; so does `cargo insta review`, where the pack lies in a crate.
//!
//! # Steps
//!
//! 1. A [`Suite`] makes the [`TestCase`]s of a pack.
//! 2. They are answered on all cores, and each reply is compared with its snapshot.
//! 3. The [`Report`] tells what has changed, by [`Cause`]: the message that now says something else. [`Update`] says what
//!    is written.
//!
//! [`compare()`] does without snapshots: it tells what differs between two packs. [`Suite::coverage`] tells what of a pack no
//! case reaches.

#![warn(clippy::unwrap_used, missing_docs)]

mod assert;
mod case;
mod cause;
mod compare;
mod cores;
mod coverage;
mod deed;
mod diff;
mod error;
mod header;
mod heading;
mod markdown;
mod report;
mod shot;
mod snapshot;
mod store;
mod suite;
mod text;
mod update;

pub use assert::assert_pack;
#[doc(hidden)]
pub use assert::assert_pack_of;
pub use case::TestCase;
pub use cause::{Cause, How};
pub use compare::{compare, compare_scenarios};
pub use coverage::{Coverage, Share};
pub use diff::{Diff, Of, Part, Piece};
pub use error::Error;
pub use report::{Change, Kind, Report};
pub use store::at_rest;
pub use suite::Suite;
pub use text::{Paint, Plain, Telling, written};
pub use update::Update;
