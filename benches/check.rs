//! What a check costs, beside merely reading the files, and how it grows: with the pack, and with the plays of a table.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fluent::FluentResource;
use replybook::{Pack, Report, check};
use tempfile::TempDir;

/// How often each is done at most; the median counts.
const ROUNDS: usize = 5;
/// After so long no further round begins.
const ENOUGH: Duration = Duration::from_secs(5);
/// How many facts the tables have, and how many members each.
const FACTS: usize = 30;
const MEMBERS: usize = 8;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // What `cargo test --benches` asks for.
    if !std::env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    let mut out = io::stdout().lock();
    let whole = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    writeln!(out, "{:<28}{:>10}{:>12}", "table", "plays", "check")?;
    // A small pack, so that the table is what is timed.
    let base = Pack::dir(whole.join("crates/replybook/tests/defects/base"))?;
    for shape in [Shape::Tree, Shape::Heap] {
        for plays in [10, 30, 100, 300] {
            let folder = table(shape, plays)?;
            let (_, time) = checked(&[base.clone(), Pack::dir(folder.path())?]);
            let name = format!("{FACTS} facts of {MEMBERS}, {}", shape.name());
            writeln!(out, "{name:<28}{plays:>10}{time:>12.1?}")?;
        }
    }
    writeln!(out, "\n{:<28}{:>10}{:>12}{:>12}{:>12}{:>10}", "pack", "plays", "sentences", "reading", "check", "ratio")?;
    for times in [1, 10, 100] {
        let folder = copies(whole, times)?;
        let reading = median(|| read(folder.path()));
        let (report, time) = checked(&[Pack::dir(folder.path())?]);
        let name = format!("the built-in one, {times} ×");
        let ratio = time.as_secs_f64() / reading.as_secs_f64();
        let (plays, sentences) = (report.plays, report.sentences);
        writeln!(out, "{name:<28}{plays:>10}{sentences:>12}{reading:>12.1?}{time:>12.1?}{ratio:>10.1}")?;
    }
    Ok(())
}

fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = Vec::with_capacity(ROUNDS);
    while times.len() < ROUNDS && times.iter().sum::<Duration>() < ENOUGH {
        let start = Instant::now();
        work();
        times.push(start.elapsed());
    }
    times.sort();
    times[times.len() / 2]
}

fn checked(packs: &[Pack]) -> (Report, Duration) {
    let mut report = None;
    let time = median(|| report = Some(check(packs.to_vec())));
    (report.expect("it was checked"), time)
}

/// Reads and parses all files of a pack, and does nothing with them.
fn read(folder: &Path) {
    for file in files(folder) {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        match file.extension().and_then(|end| end.to_str()) {
            Some("ftl") => drop(FluentResource::try_new(text)),
            Some("yaml") => drop(serde_yaml::from_str::<serde_yaml::Value>(&text)),
            _ => {}
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { files.extend(self::files(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}

/// The built-in pack, with each of its scenarios so many times under other names.
fn copies(whole: &Path, times: usize) -> io::Result<TempDir> {
    let folder = tempfile::tempdir()?;
    let scenarios: Vec<String> = fs::read_dir(whole.join("templates/scenarios"))?
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    for part in ["templates", "locales"] {
        for file in files(&whole.join(part)) {
            let path = file.strip_prefix(whole).unwrap_or(&file).to_string_lossy().into_owned();
            let text = fs::read_to_string(&file)?;
            let named = |id: &&String| path.contains(&format!("/{id}/")) || path.contains(&format!("/{id}.ftl"));
            let of = scenarios.iter().filter(named).max_by_key(|id| id.len());
            for copy in 0..if of.is_some() { times } else { 1 } {
                let rename = |text: &str| match of {
                    Some(id) if copy > 0 => renamed(text, id, copy),
                    _ => text.to_owned(),
                };
                let target = folder.path().join(rename(&path));
                fs::create_dir_all(target.parent().unwrap_or(folder.path()))?;
                fs::write(target, rename(&text))?;
            }
        }
    }
    Ok(folder)
}

/// A text with a scenario's name in it changed, but for steps, which are shared.
fn renamed(text: &str, id: &str, copy: usize) -> String {
    let mut parts = text.split(id);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if !out.ends_with('-') {
            let _ = write!(out, "copy{copy}-");
        }
        out.push_str(id);
        out.push_str(part);
    }
    out
}

#[derive(Clone, Copy)]
enum Shape {
    /// A tree of decisions, its leaves in any order, without a play that takes the rest.
    Tree,
    /// Conditions on a few facts each as they fall, and a play that takes the rest.
    Heap,
}

impl Shape {
    fn name(self) -> &'static str {
        match self {
            Shape::Tree => "a tree",
            Shape::Heap => "a heap",
        }
    }
}

/// A scenario whose plays have conditions on at most six facts.
fn table(shape: Shape, plays: usize) -> io::Result<TempDir> {
    let mut dice = Dice(plays as u64);
    let conditions = match shape {
        Shape::Tree => dice.tree(plays),
        Shape::Heap => dice.heap(plays),
    };
    let mut yaml = "title: a table\ngroup: order\ndepartment: sales\nsubject: table-a\nfacts:\n".to_owned();
    let members: Vec<String> = (0..MEMBERS).map(|member| format!("m{member}")).collect();
    for fact in 0..FACTS {
        let _ =
            writeln!(yaml, "  f{fact}: {{ type: choice, of: [{}], required: true, ask: Which? }}", members.join(", "));
    }
    yaml += "plays:\n";
    for (nth, condition) in conditions.iter().enumerate() {
        let _ = writeln!(yaml, "  - play: p{nth}\n    say: {{ answer: table-a }}");
        let clause = |(fact, members): &(usize, Vec<usize>)| {
            let members: Vec<String> = members.iter().map(|member| format!("m{member}")).collect();
            format!("f{fact}: [{}]", members.join(", "))
        };
        if !condition.is_empty() {
            let clauses: Vec<String> = condition.iter().map(clause).collect();
            let _ = writeln!(yaml, "    when: {{ {} }}", clauses.join(", "));
        }
    }
    let folder = tempfile::tempdir()?;
    for (path, text) in
        [("templates/scenarios/table/scenario.yaml", yaml.as_str()), ("locales/en/table.ftl", "table-a = a\n")]
    {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder.path()))?;
        fs::write(path, text)?;
    }
    Ok(folder)
}

/// For each fact that a play stands on, its members.
type Condition = Vec<(usize, Vec<usize>)>;

/// Numbers as if thrown, the same in every run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn tree(&mut self, plays: usize) -> Vec<Condition> {
        let mut leaves: Vec<Condition> = vec![Vec::new()];
        while leaves.len() < plays {
            let at = self.throw(leaves.len());
            if leaves[at].len() == 6 {
                continue;
            }
            let leaf = leaves.swap_remove(at);
            let fact = self.throw(FACTS);
            if leaf.iter().any(|(known, _)| *known == fact) {
                leaves.push(leaf);
                continue;
            }
            // Three ways: with two, six facts would come to no more than 64 leaves.
            let first = 1 + self.throw(MEMBERS - 2);
            let second = first + 1 + self.throw(MEMBERS - first - 1);
            for members in [0..first, first..second, second..MEMBERS] {
                leaves.push([&leaf[..], &[(fact, members.collect())]].concat());
            }
        }
        leaves
    }

    fn heap(&mut self, plays: usize) -> Vec<Condition> {
        let mut conditions = Vec::new();
        for _ in 1..plays {
            let mut condition: Condition = Vec::new();
            for _ in 0..3 + self.throw(4) {
                let fact = self.throw(FACTS);
                if condition.iter().all(|(known, _)| *known != fact) {
                    let first = self.throw(MEMBERS - 3);
                    condition.push((fact, (first..first + 1 + self.throw(3)).collect()));
                }
            }
            conditions.push(condition);
        }
        conditions.push(Vec::new());
        conditions
    }
}
