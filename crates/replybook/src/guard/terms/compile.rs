//! The files of a language become terms that can be found.

mod groups;

use std::rc::Rc;

use indexmap::{IndexMap, IndexSet};

pub(crate) use self::groups::SPAN;
use self::groups::{State, too_long};
use super::atoms::{Atom, Atoms};
use super::classes::Classes;
use super::image::{BesideTable, Entry, Finder, FinderTable, Home, Image, Part, PartId, Voice};
use super::pattern::{Fault, Pattern};
use super::sets::{Sets, Words};
use super::states::Programs;
use super::tree::{Certain, Group, Tree};

/// How many different sets of words the patterns of a language may have, how many different parts and masks.
const SETS_MAX: usize = 60_000;

/// The patterns of a file of terms.
pub(crate) struct File<'a> {
    /// 0 for the language itself, more for what it takes words from.
    pub level: usize,
    pub groups: Vec<(&'a str, &'a [String])>,
    /// How numbers, units and spans of time are said, each with what it is.
    pub times: [Vec<(&'a str, String)>; 3],
    /// What a customer is told who is addressed formally, and as a friend.
    pub address: [&'a [String]; 2],
    /// Thanks, fillers and closings.
    pub courtesies: [&'a [String]; 3],
    /// Of each term `find`, `with`, `unless` and `nowhere`.
    pub terms: Vec<[&'a [String]; 4]>,
}

/// What the lists of [`File::times`] are called.
const TIMES: [&str; 3] = ["numbers", "units", "spans"];

/// What is wrong with a file.
#[derive(Debug, PartialEq)]
pub(crate) struct Wrong {
    /// The place of the file.
    pub file: usize,
    /// The way to it.
    pub path: Vec<Step>,
    pub what: What,
}

/// A step on the way to a value: a key of a map or a place in a list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    Key(String),
    At(usize),
}

/// What is wrong.
#[derive(Debug, PartialEq)]
pub(crate) enum What {
    /// A pattern.
    Pattern(String, Fault),
    /// The name of a group.
    Name(String),
    /// That a group has the name of another.
    Again(String),
}

/// Why there is no tree: a fault of this pattern, or one that has been told where it is.
enum Broken {
    Here(Fault),
    Elsewhere,
}

impl From<Fault> for Broken {
    fn from(fault: Fault) -> Broken {
        Broken::Here(fault)
    }
}

struct Compiler<'a> {
    files: &'a [File<'a>],
    /// The groups of each level.
    groups: Vec<IndexMap<&'a str, State>>,
    atoms: Atoms<'a>,
    sets: Sets,
    programs: Programs,
    wrong: Vec<Wrong>,
    finders: Vec<Finder>,
    /// What must be there of each of them.
    parts: Vec<Vec<Part>>,
    /// The part of each of them whose words are the rarest.
    rarest: Vec<PartId>,
    /// Words of which one must be there, each list once.
    words: IndexSet<Vec<Atom>>,
    /// Patterns that are asked for beside others, with the words that they need.
    besides: Vec<(u32, Vec<Atom>)>,
    terms: Vec<Entry>,
}

/// Compiles the files of a language; `common` are words that every text has.
pub(crate) fn compile(files: &[File<'_>], common: Vec<&str>) -> Result<Image, Vec<Wrong>> {
    let mut compiler = Compiler {
        files,
        groups: Vec::new(),
        atoms: Atoms::new(common),
        sets: Sets::default(),
        programs: Programs::default(),
        wrong: Vec::new(),
        finders: Vec::new(),
        parts: Vec::new(),
        rarest: Vec::new(),
        words: IndexSet::new(),
        besides: Vec::new(),
        terms: Vec::new(),
    };
    compiler.declare();
    let times = compiler.times();
    let mut courtesies = [const { Vec::new() }; 3];
    for (at, file) in files.iter().enumerate() {
        compiler.groups_of(at);
        let voices = [("formal", Voice::Formal), ("friendly", Voice::Friendly)];
        for ((key, voice), patterns) in voices.into_iter().zip(file.address) {
            let path = ["address".into(), key.into()];
            compiler.term(at, Home::Address(voice), [patterns, &[], &[], &[]], |_| path.to_vec());
        }
        let kinds = ["thanks", "fillers", "closings"].into_iter().zip(&mut courtesies);
        for ((key, into), patterns) in kinds.zip(file.courtesies) {
            let patterns = compiler.patterns(at, patterns, &["courtesies".into(), key.into()]);
            into.extend(patterns.into_iter().map(|(_, program)| program));
        }
        for (nth, patterns) in file.terms.iter().enumerate() {
            let path = |key: &str| vec!["terms".into(), nth.into(), key.into()];
            compiler.term(at, Home::Listed(at as u32, nth as u32), *patterns, path);
        }
    }
    compiler.finish(&times, courtesies)
}

impl From<&str> for Step {
    fn from(key: &str) -> Step {
        Step::Key(key.to_owned())
    }
}

impl From<usize> for Step {
    fn from(at: usize) -> Step {
        Step::At(at)
    }
}

/// How spans of time are said: by kind, each pattern with what it is.
type Times = [Vec<(u32, String)>; 3];

impl<'a> Compiler<'a> {
    fn tell(&mut self, file: usize, path: &[Step], what: What) {
        self.wrong.push(Wrong { file, path: path.to_vec(), what });
    }

    /// Tells what is wrong with a pattern, at the words that are.
    fn fault(&mut self, at: usize, path: &[Step], pattern: &str, fault: Fault) {
        self.tell(at, path, What::Pattern(pattern.to_owned(), fault));
    }

    /// Tells why there is no tree, if nobody has.
    fn told(&mut self, at: usize, path: &[Step], pattern: &str, broken: Broken) {
        if let Broken::Here(fault) = broken {
            self.fault(at, path, pattern, fault);
        }
    }

    /// A pattern of a file, with what it is found by; `None` for one that is wrong, which is told.
    fn pattern(&mut self, at: usize, pattern: &str, path: &[Step]) -> Option<(Tree, u32)> {
        let level = self.files[at].level;
        let made = Pattern::parse(pattern).map_err(Broken::Here).and_then(|parsed| {
            let tree = self.row(&parsed.nodes, level)?;
            if tree.may_be_empty() {
                let help = "leave a word outside of the square brackets";
                return Err(Fault::new(0..pattern.len(), "nothing of the pattern need be there", help).into());
            }
            let program = self.programs.add(&tree, parsed.starts, parsed.ends, &mut self.sets);
            let program = program.ok_or_else(|| too_long(tree.places()))?;
            match self.sets.len().max(self.words.len()).max(self.programs.masks()) {
                ..=SETS_MAX => Ok((tree, program)),
                _ => Err(Fault::new(0..0, "the language has too many patterns", "use groups").into()),
            }
        });
        match made {
            Ok(made) => Some(made),
            Err(broken) => {
                self.told(at, path, pattern, broken);
                None
            }
        }
    }

    fn patterns(&mut self, at: usize, patterns: &[String], path: &[Step]) -> Vec<(Tree, u32)> {
        let patterns = patterns.iter().enumerate();
        patterns.filter_map(|(nth, pattern)| self.pattern(at, pattern, &under(path, nth))).collect()
    }

    /// Patterns that are asked for beside others; gives where they end among these.
    fn beside(&mut self, at: usize, patterns: &[String], path: &[Step]) -> u32 {
        for (tree, program) in self.patterns(at, patterns, path) {
            let rarest = tree.certain(self.known()).into_iter().min_by_key(|part| part.cost);
            self.besides.push((program, rarest.map(|part| part.atoms).unwrap_or_default()));
        }
        self.besides.len() as u32
    }

    /// A term: what is looked for, and what is asked for beside it.
    fn term(&mut self, at: usize, home: Home, patterns: [&[String]; 4], path: impl Fn(&str) -> Vec<Step>) {
        let [find, with, unless, nowhere] = patterns;
        self.finders(at, find, &path("find"));
        let with = self.beside(at, with, &path("with"));
        let unless = self.beside(at, unless, &path("unless"));
        let nowhere = self.beside(at, nowhere, &path("nowhere"));
        self.terms.push(Entry { home, besides: (with, unless, nowhere) });
    }

    /// Patterns that are looked for: each needs a word by which it is found.
    fn finders(&mut self, at: usize, patterns: &[String], path: &[Step]) {
        let term = self.terms.len() as u32;
        for (nth, pattern) in patterns.iter().enumerate() {
            let path = under(path, nth);
            let Some((tree, program)) = self.pattern(at, pattern, &path) else { continue };
            let certain = tree.certain(self.known());
            let Some(rarest) = (0..certain.len()).min_by_key(|part| certain[*part].cost) else {
                let help = "add a word that must be there: `_`, `#` and what is in square brackets is none";
                let fault = Fault::new(0..pattern.len(), "the pattern has no certain word", help);
                self.fault(at, &path, pattern, fault);
                continue;
            };
            let mut parts: Vec<Part> = Vec::with_capacity(certain.len());
            for Certain { atoms, least, most, .. } in certain {
                // A pattern has no more places than a byte can count.
                let (words, least, most) = (self.words.insert_full(atoms).0 as PartId, least as u8, most as u8);
                parts.push(Part { words, least, most });
            }
            self.finders.push(Finder { program, term });
            self.rarest.push(parts[rarest].words);
            self.parts.push(parts);
        }
    }

    /// Reads how spans of time are said, and makes the group `<span>` of it.
    fn times(&mut self) -> Times {
        let mut times = Times::default();
        let mut trees = [const { Vec::new() }; 3];
        for (at, file) in self.files.iter().enumerate() {
            for (kind, entries) in file.times.iter().enumerate() {
                for (pattern, value) in entries {
                    let path = ["times".into(), TIMES[kind].into(), (*pattern).into()];
                    if let Some((tree, program)) = self.pattern(at, pattern, &path) {
                        trees[kind].push(tree);
                        times[kind].push((program, value.clone()));
                    }
                }
            }
        }
        let [mut numbers, units, mut spans] = trees;
        let number = Tree::Set(self.sets.of(Words { number: true, ..Words::default() }));
        numbers.push(number);
        if !units.is_empty() {
            let made = self.either(numbers, &[]).and_then(|numbers| {
                let units = self.either(units, &[])?;
                spans.push(Tree::Row(vec![numbers, units]));
                Ok(())
            });
            drop(made);
        }
        if !spans.is_empty()
            && let Ok(tree) = self.either(spans, &[])
        {
            let group = Rc::new(Group::new(tree, self.known()));
            // Every level finds it: the files of a chain say together how time is told.
            if let Some(level) = self.groups.last_mut() {
                level.insert(SPAN, State::Ready(group));
            }
        }
        times
    }

    fn finish(mut self, times: &Times, courtesies: [Vec<u32>; 3]) -> Result<Image, Vec<Wrong>> {
        let classes = self.classes();
        let finders = self.finder_table(&classes);
        let Some(lexicon) = self.atoms.build(&classes).filter(|_| self.wrong.is_empty()) else {
            if self.wrong.is_empty() {
                let fault = Fault::new(0..0, "the words of the language have too many letters", "use parts of words");
                self.wrong.push(Wrong { file: 0, path: Vec::new(), what: What::Pattern(String::new(), fault) });
            }
            return Err(self.wrong);
        };
        let values = times.iter().flatten().map(|(_, value)| value.as_str());
        let (sets, places) = self.sets.build(&classes);
        Ok(Image {
            lexicon,
            sets,
            programs: self.programs.build(&places),
            finders,
            besides: BesideTable {
                programs: self.besides.iter().map(|(program, _)| *program).collect(),
                needs: self.besides.iter().map(|(_, needs)| classes.of_all(needs)).collect(),
            },
            terms: self.terms.into_iter().collect(),
            courtesies: courtesies.into_iter().collect(),
            values: values.collect(),
            times: times.iter().map(|kind| kind.iter().map(|(program, _)| *program)).collect(),
        })
    }

    /// The words of which no pattern tells one from another.
    fn classes(&self) -> Classes {
        let needs = self.besides.iter().map(|(_, needs)| needs);
        let lists = self.words.iter().chain(needs).map(Vec::as_slice);
        Classes::new(self.atoms.len(), self.sets.lists().chain(lists))
    }

    fn finder_table(&self, classes: &Classes) -> FinderTable {
        // Those that are the rarest of some pattern are the first.
        let mut by_rarest: IndexMap<PartId, Vec<u32>> = IndexMap::new();
        for (at, rarest) in (0..).zip(&self.rarest) {
            by_rarest.entry(*rarest).or_default().push(at);
        }
        let mut order: IndexSet<PartId> = by_rarest.keys().copied().collect();
        order.extend((0..).take(self.words.len()));
        let place = |part: PartId| order.get_index_of(&part).unwrap_or_default() as PartId;
        let placed = |part: &Part| Part { words: place(part.words), ..*part };
        let mut by_class = vec![Vec::new(); classes.len()];
        for (part, atoms) in (0..).zip(&self.words) {
            for class in classes.of_all(atoms) {
                by_class[usize::from(class)].push(place(part));
            }
        }
        FinderTable {
            finders: self.finders.iter().copied().collect(),
            parts: self.parts.iter().map(|parts| parts.iter().map(placed)).collect(),
            words: order.len(),
            by_rarest: by_rarest.into_values().collect(),
            by_class: by_class.into_iter().collect(),
        }
    }
}

fn under(path: &[Step], at: usize) -> Vec<Step> {
    path.iter().cloned().chain([at.into()]).collect()
}
