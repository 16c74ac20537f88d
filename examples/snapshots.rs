//! The brand's replies, held to what somebody has accepted: `cargo test -p replybook-examples --example snapshots`.
//!
//! As a program it tells which replies the brand's pack changes.

use std::path::Path;

use replybook::{Pack, Playbook};
use replybook_testing::{Suite, compare_scenarios};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let suite = Suite::open(Path::new(env!("CARGO_MANIFEST_DIR")).join("brand-pack"))?;
    for scenario in suite.scenario_ids() {
        println!("the brand has words of its own for {scenario}");
    }
    let report =
        compare_scenarios(&Playbook::load([Pack::builtin()])?, suite.playbook(), suite.scenario_ids(), |_| {})?;
    println!("{}", report.summary());
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_brands_replies_are_as_accepted() {
        replybook_testing::assert_pack_snapshots!("brand-pack");
    }

    #[test]
    fn it_runs() {
        super::main().unwrap();
    }
}
