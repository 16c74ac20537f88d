//! What the cases of a pack reach: as a table, as data, and line by line for the tools that show such.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use replybook::{Case, Reachable, ReachableKind};
use serde::Serialize;

use crate::cores;
use crate::error::Error;
use crate::suite::Suite;

/// What the cases of a suite reach: plays, sentences, variants and layouts, in each language.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Coverage {
    /// Each thing with the number of replies that reach it.
    pub reached: BTreeMap<Reachable, usize>,
}

/// How much of a kind is reached in a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// How many are reached.
    pub reached: usize,
    /// How many there are.
    pub of: usize,
}

const KINDS: [(ReachableKind, &str); 4] = [
    (ReachableKind::Play, "plays"),
    (ReachableKind::Sentence, "sentences"),
    (ReachableKind::Variant, "variants"),
    (ReachableKind::Layout, "layouts"),
];

impl Suite {
    /// Looks at what the cases reach, on all cores. Of a pack that is laid over others its own files count: what those have
    /// is theirs to reach.
    ///
    /// # Errors
    /// If a scenario or a case file is wrong.
    pub fn coverage(&self, done: impl Fn(&str) + Sync) -> Result<Coverage, Error> {
        let scenarios = cores::each(self.scenario_ids(), |scenario| {
            let cases = crate::case::TestCase::all(self.playbook(), scenario)?;
            let cases: Vec<Case> = cases.into_iter().map(|test| test.case).collect();
            let reached = self.playbook().reached(scenario, &cases)?;
            done(scenario);
            Ok::<_, Error>(reached)
        });
        let mut coverage = Coverage::default();
        for scenario in scenarios {
            for (what, times) in scenario?.into_iter().filter(|(what, _)| self.is_own(&what.file)) {
                *coverage.reached.entry(what).or_default() += times;
            }
        }
        Ok(coverage)
    }
}

impl Coverage {
    /// Whether everything is reached.
    pub fn is_full(&self) -> bool {
        self.reached.values().all(|times| *times > 0)
    }

    /// What no case reaches.
    pub fn missed(&self) -> impl Iterator<Item = &Reachable> {
        self.reached.iter().filter(|(_, times)| **times == 0).map(|(what, _)| what)
    }

    /// How much is reached, by language and kind.
    pub fn shares(&self) -> BTreeMap<&str, BTreeMap<ReachableKind, Share>> {
        let mut shares: BTreeMap<&str, BTreeMap<ReachableKind, Share>> = BTreeMap::new();
        for (what, times) in &self.reached {
            let share = shares.entry(&what.language).or_default().entry(what.kind).or_default();
            share.of += 1;
            share.reached += usize::from(*times > 0);
        }
        shares
    }

    /// A table for people: a line for each language, then everything that no case reaches.
    pub fn table(&self) -> String {
        let mut text = format!("{:<10}", "");
        for (_, name) in KINDS {
            let _ = write!(text, "{name:>18}");
        }
        text.push('\n');
        for (language, shares) in self.shares() {
            let _ = write!(text, "{language:<10}");
            for (kind, _) in KINDS {
                let cell = shares.get(&kind).map_or("-".to_owned(), |share| {
                    // Rounded down: what is not all is not 100 %.
                    format!("{} % of {}", share.reached * 100 / share.of.max(1), share.of)
                });
                let _ = write!(text, "{cell:>18}");
            }
            text.push('\n');
        }
        for (at, missed) in self.missed().enumerate() {
            if at == 0 {
                text.push_str("\nno case reaches\n");
            }
            let Reachable { name, language, file, line, .. } = missed;
            let _ = writeln!(text, "  {file}:{line}  {name} ({language})");
        }
        text
    }

    /// All of it as JSON.
    pub fn json(&self) -> serde_json::Value {
        #[derive(Serialize)]
        struct Counted<'r> {
            #[serde(flatten)]
            what: &'r Reachable,
            reached: usize,
        }
        let all: Vec<Counted<'_>> =
            self.reached.iter().map(|(what, times)| Counted { what, reached: *times }).collect();
        serde_json::json!({ "languages": self.shares(), "reachable": all })
    }

    /// All of it in lcov's format, by files and lines; files below a folder are named from there.
    pub fn lcov(&self, folder: &Path) -> String {
        let mut files: BTreeMap<&str, BTreeMap<usize, usize>> = BTreeMap::new();
        for (what, times) in &self.reached {
            let line = files.entry(&what.file).or_default().entry(what.line);
            // Of what stands in one line the least counts: a line that is reached is reached in all.
            line.and_modify(|known| *known = (*known).min(*times)).or_insert(*times);
        }
        let mut text = String::new();
        for (file, lines) in files {
            // What lies in the built-in pack lies in no folder.
            if file.is_empty() || !folder.join(file).exists() && !Path::new(file).exists() {
                continue;
            }
            let _ = writeln!(text, "TN:\nSF:{file}");
            for (line, times) in &lines {
                let _ = writeln!(text, "DA:{line},{times}");
            }
            let hit = lines.values().filter(|times| **times > 0).count();
            let _ = writeln!(text, "LF:{}\nLH:{hit}\nend_of_record", lines.len());
        }
        text
    }
}
