//! The files of a language become terms that can be found.

use std::rc::Rc;

use indexmap::IndexMap;

use super::file::{TermEntry, TermsFile};
use super::find::{Beside, Finder, Finders, Part};
use super::lexicon::{Atom, Atoms};
use super::pattern::{Fault, Member, Node, Pattern, Shape};
use super::program::{PLACES_MAX, Program};
use super::sets::{Sets, Words};
use super::times::Times;
use super::tree::{Certain, Group, Known, Tree};
use super::{Courtesies, Term, Terms, Voice};
use crate::diagnostic::{Diagnostic, nearest, short};
use crate::duration::Duration;
use crate::guard::rules;
use crate::pack::PackFile;
use crate::yaml::{Problem, Step};

/// How many words and alternatives a group may grow to, with the groups in it.
const SIZE_MAX: usize = 4_000;
/// How many different sets of words the patterns of a language may have.
const SETS_MAX: usize = 60_000;
/// The group that the `times` of the files make.
const SPAN: &str = "span";

/// A file of terms, and how far it is from the language that was asked for.
pub(crate) struct Source<'a> {
    /// 0 for the language itself, more for what it takes words from.
    pub level: usize,
    pub file: PackFile<'a>,
    pub entries: TermsFile,
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

/// A group while the files are read.
enum State {
    /// The place of its file.
    Unread(usize),
    Open,
    Broken,
    Ready(Rc<Group>),
}

struct Compiler<'a> {
    sources: &'a [Source<'a>],
    /// The groups of each level.
    groups: Vec<IndexMap<&'a str, State>>,
    atoms: Atoms<'a>,
    sets: Sets,
    wrong: Vec<Diagnostic>,
    finders: Vec<Finder>,
    terms: Vec<Term>,
    /// Words of which one must be there, each list once.
    parts: IndexMap<Vec<Atom>, usize>,
}

/// Compiles the files of a language; `common` are words that every text has.
pub(super) fn compile(sources: &[Source<'_>], common: Vec<&str>) -> Result<Terms, Vec<Diagnostic>> {
    let mut compiler = Compiler {
        sources,
        groups: Vec::new(),
        atoms: Atoms::new(common),
        sets: Sets::default(),
        wrong: Vec::new(),
        finders: Vec::new(),
        terms: Vec::new(),
        parts: IndexMap::new(),
    };
    compiler.declare();
    let times = compiler.times();
    let mut courtesies = Courtesies::default();
    for (at, source) in sources.iter().enumerate() {
        compiler.groups_of(at);
        let (address, said) = (&source.entries.address, &source.entries.courtesies);
        for (key, patterns, voice) in
            [("formal", &address.formal, Voice::Formal), ("friendly", &address.friendly, Voice::Friendly)]
        {
            let programs = compiler.finders(at, patterns, &["address".into(), key.into()]);
            compiler.term(Term::of_voice(voice), programs);
        }
        for (key, patterns, into) in [
            ("thanks", &said.thanks, &mut courtesies.thanks),
            ("fillers", &said.fillers, &mut courtesies.fillers),
            ("closings", &said.closings, &mut courtesies.closings),
        ] {
            into.extend(compiler.programs(at, patterns, &["courtesies".into(), key.into()]));
        }
        for (nth, entry) in source.entries.terms.iter().enumerate() {
            compiler.entry(at, nth, entry);
        }
    }
    compiler.finish(times, courtesies)
}

impl<'a> Compiler<'a> {
    /// Notes all groups by their names.
    fn declare(&mut self) {
        for (at, source) in self.sources.iter().enumerate() {
            if self.groups.len() <= source.level {
                self.groups.resize_with(source.level + 1, IndexMap::new);
            }
            for name in source.entries.groups.keys() {
                let path = ["groups".into(), name.as_str().into()];
                let fits = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
                if !fits || name == SPAN {
                    let (message, help) = match fits {
                        true => (format!("`{SPAN}` is made of `times`"), "give the group another name"),
                        false => (format!("`{}` is no name of a group", short(name)), "use letters, digits and `-`"),
                    };
                    self.tell(at, &path, Problem::new(message).help(help));
                } else if self.groups[source.level].insert(name, State::Unread(at)).is_some() {
                    let message = format!("another file of this language has a group `{name}`");
                    self.tell(at, &path, Problem::new(message).help("give one of them another name"));
                }
            }
        }
    }

    /// Reads what a file's groups are, also of those that nothing names.
    fn groups_of(&mut self, at: usize) {
        for name in self.sources[at].entries.groups.keys() {
            if self.groups[self.sources[at].level].contains_key(name.as_str()) {
                let _ = self.group(name, self.sources[at].level, 0..0);
            }
        }
    }

    fn tell(&mut self, at: usize, path: &[Step], mut problem: Problem) {
        problem.path = path.to_vec();
        let told = self.sources[at].file.locate(problem);
        if !self.wrong.contains(&told) {
            self.wrong.push(told);
        }
    }

    /// Tells what is wrong with a pattern, at the words that are.
    fn fault(&mut self, at: usize, path: &[Step], pattern: &str, fault: Fault) {
        let Fault { at: bytes, message, help } = fault;
        let problem = Problem { path: path.to_vec(), ..Problem::new(message).rule("invalid-pattern").help(help) };
        let mut told = self.sources[at].file.locate(problem);
        if let Some(place) = &mut told.place {
            let line: String = place.text.chars().skip(place.column - place.text_column).collect();
            let quotes = usize::from(line.starts_with(['"', '\'']));
            if line.get(quotes..).is_some_and(|line| line.starts_with(pattern)) && pattern.get(bytes.clone()).is_some()
            {
                place.column += quotes + pattern[..bytes.start].chars().count();
                place.width = pattern[bytes].chars().count().max(1);
            }
        }
        if !self.wrong.contains(&told) {
            self.wrong.push(told);
        }
    }

    /// Tells why there is no tree, if nobody has.
    fn told(&mut self, at: usize, path: &[Step], pattern: &str, broken: Broken) {
        if let Broken::Here(fault) = broken {
            self.fault(at, path, pattern, fault);
        }
    }

    fn words(&mut self, shape: &Shape) -> Result<Words, Fault> {
        match self.atoms.of(shape) {
            Some(atom) => Ok(Words { atoms: vec![atom], ..Words::default() }),
            None => Err(Fault::new(0..0, "the language has more than 65,535 words in its patterns", "use fewer")),
        }
    }

    fn row(&mut self, nodes: &[Node], level: usize) -> Result<Tree, Broken> {
        let mut row = Vec::with_capacity(nodes.len());
        let mut places = 0;
        for node in nodes {
            let tree = self.tree(node, level)?;
            places += tree.places();
            row.push(tree);
            if places > PLACES_MAX {
                return Err(too_long(places));
            }
        }
        Ok(match row.len() {
            1 => row.swap_remove(0),
            _ => Tree::Row(row),
        })
    }

    fn tree(&mut self, node: &Node, level: usize) -> Result<Tree, Broken> {
        Ok(match node {
            Node::Word(shape) => {
                let words = self.words(shape)?;
                Tree::Set(self.sets.of(words))
            }
            Node::Any => Tree::Set(self.sets.of(Words { any: true, ..Words::default() })),
            Node::Number => Tree::Set(self.sets.of(Words { number: true, ..Words::default() })),
            Node::Gap(most) => Tree::Gap(*most),
            Node::Maybe(node) => Tree::Maybe(Box::new(self.tree(node, level)?)),
            Node::Group(name, at) => self.group(name, level, at.clone())?,
            Node::Either(rows, not) => {
                let rows: Result<Vec<Tree>, Broken> = rows.iter().map(|row| self.row(row, level)).collect();
                self.either(rows?, not)?
            }
        })
    }

    /// One of several: the single words among them are one set.
    fn either(&mut self, rows: Vec<Tree>, not: &[Shape]) -> Result<Tree, Broken> {
        let mut one = Words::default();
        let mut others = Vec::new();
        let mut single = false;
        for row in rows {
            let set = match &row {
                Tree::Set(set) => Some(*set),
                Tree::Group(group) => match group.tree {
                    Tree::Set(set) => Some(set),
                    _ => None,
                },
                _ => None,
            };
            match set.map(|set| self.sets.words(set)).filter(|words| words.not.is_empty()) {
                Some(words) => {
                    single = true;
                    one.atoms.extend(&words.atoms);
                    one.any |= words.any;
                    one.number |= words.number;
                }
                None => others.push(row),
            }
        }
        for shape in not {
            one.not.extend(self.words(shape)?.atoms);
        }
        if !single && !not.is_empty() {
            let help = "it takes words away from single words that stand beside it";
            return Err(Fault::new(0..0, "`!` has no word to exclude anything from", help).into());
        }
        if others.is_empty() {
            return Ok(Tree::Set(self.sets.of(one)));
        }
        if single {
            others.push(Tree::Set(self.sets.of(one)));
        }
        Ok(Tree::Either(others))
    }

    /// A group, as a level sees it: its own, or one of those that it takes words from.
    fn group(&mut self, name: &str, level: usize, at: std::ops::Range<usize>) -> Result<Tree, Broken> {
        let found = (level..self.groups.len()).find(|level| self.groups[*level].contains_key(name));
        let Some(home) = found else {
            let known = self.groups.iter().skip(level).flat_map(|groups| groups.keys().copied());
            let help = match nearest(name, known) {
                Some(near) => format!("did you mean `<{near}>`?"),
                None if name == SPAN => "write how spans are said into `times`".to_owned(),
                None => format!("write what it is at the top of the file: `groups: {{ {name}: […] }}`"),
            };
            return Err(Fault::new(at, format!("no group is called `{name}`"), help).into());
        };
        match &self.groups[home][name] {
            State::Ready(group) => Ok(Tree::Group(Rc::clone(group))),
            State::Broken => Err(Broken::Elsewhere),
            State::Open => {
                let help = "a group is made of others, and not of itself";
                Err(Fault::new(at, format!("the group `{name}` is a part of itself"), help).into())
            }
            State::Unread(source) => {
                let (source, sources) = (*source, self.sources);
                self.groups[home][name] = State::Open;
                let tree = self.members(source, name, &sources[source].entries.groups[name], home);
                let group = tree.map(|tree| Rc::new(Group::new(tree, self.known())));
                self.groups[home][name] = group.as_ref().map_or(State::Broken, |group| State::Ready(Rc::clone(group)));
                group.map(Tree::Group).ok_or(Broken::Elsewhere)
            }
        }
    }

    fn known(&self) -> Known<'_> {
        Known { atoms: &self.atoms, sets: &self.sets }
    }

    fn members(&mut self, source: usize, name: &str, members: &[String], level: usize) -> Option<Tree> {
        let (mut rows, mut not, mut whole) = (Vec::new(), Vec::new(), true);
        let path = |at: usize| ["groups".into(), name.into(), at.into()];
        for (at, member) in members.iter().enumerate() {
            let read = match Pattern::member(member) {
                Ok(Member::Not(shape)) => {
                    not.push(shape);
                    continue;
                }
                Ok(Member::One(nodes)) => self.row(&nodes, level),
                Err(fault) => Err(fault.into()),
            };
            match read {
                Ok(tree) => rows.push(tree),
                Err(broken) => {
                    whole = false;
                    self.told(source, &path(at), member, broken);
                }
            }
        }
        if !whole {
            return None;
        }
        let made = match rows.is_empty() {
            true => Err(Fault::new(0..0, format!("the group `{name}` has no words"), "write some").into()),
            false => self.either(rows, &not),
        };
        let made = made.and_then(|tree| match tree.size(&self.sets) {
            ..=SIZE_MAX => Ok(tree),
            size => {
                let message = format!("the group `{name}` grows to {size} words, and at most {SIZE_MAX} are compared");
                Err(Fault::new(0..0, message, "use parts of words: `review*`").into())
            }
        });
        match made {
            Ok(tree) => Some(tree),
            Err(broken) => {
                self.told(source, &path(0)[..2], "", broken);
                None
            }
        }
    }

    /// A pattern of a file, with what it is found by; `None` for one that is wrong, which is told.
    fn pattern(&mut self, at: usize, pattern: &str, path: &[Step]) -> Option<(Tree, Program)> {
        let level = self.sources[at].level;
        let made = Pattern::parse(pattern).map_err(Broken::Here).and_then(|parsed| {
            let tree = self.row(&parsed.nodes, level)?;
            if tree.may_be_empty() {
                let help = "leave a word outside of the square brackets";
                return Err(Fault::new(0..pattern.len(), "nothing of the pattern need be there", help).into());
            }
            let program = Program::new(&tree, parsed.starts, parsed.ends, &mut self.sets);
            let program = program.ok_or_else(|| too_long(tree.places()))?;
            match self.sets.len() {
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

    fn programs(&mut self, at: usize, patterns: &[String], path: &[Step]) -> Vec<Program> {
        let patterns = patterns.iter().enumerate();
        patterns.filter_map(|(nth, pattern)| Some(self.pattern(at, pattern, &under(path, nth))?.1)).collect()
    }

    /// Patterns that are asked for beside others.
    fn beside(&mut self, at: usize, patterns: &[String], path: &[Step]) -> Vec<Beside> {
        let mut beside = Vec::with_capacity(patterns.len());
        for (nth, pattern) in patterns.iter().enumerate() {
            let Some((tree, program)) = self.pattern(at, pattern, &under(path, nth)) else { continue };
            let rarest = tree.certain(self.known()).into_iter().min_by_key(|part| part.cost);
            beside.push(Beside { program, needs: rarest.map(|part| part.atoms.into()).unwrap_or_default() });
        }
        beside
    }

    /// Patterns that are looked for: each needs a word by which it is found.
    fn finders(&mut self, at: usize, patterns: &[String], path: &[Step]) -> Vec<(Program, Vec<Certain>)> {
        let mut finders = Vec::with_capacity(patterns.len());
        for (nth, pattern) in patterns.iter().enumerate() {
            let path = under(path, nth);
            let Some((tree, program)) = self.pattern(at, pattern, &path) else { continue };
            let certain = tree.certain(self.known());
            if certain.is_empty() {
                let help = "add a word that must be there: `_`, `#` and what is in square brackets is none";
                let fault = Fault::new(0..pattern.len(), "the pattern has no certain word", help);
                self.fault(at, &path, pattern, fault);
            } else {
                finders.push((program, certain));
            }
        }
        finders
    }

    fn entry(&mut self, at: usize, nth: usize, entry: &TermEntry) {
        let path = |key: &str| [Step::from("terms"), nth.into(), key.into()];
        let known = || rules::with_terms();
        if !known().any(|rule| rule == entry.rule) {
            let problem = Problem::new(format!("no rule that has terms is called `{}`", short(&entry.rule)));
            let problem = problem.help(format!("they are: {}", known().collect::<Vec<_>>().join(", ")));
            self.tell(at, &path("rule"), problem.nearest(&entry.rule, known()));
        }
        if entry.find.is_empty() {
            self.tell(at, &path("find"), Problem::new("nothing is looked for").help("write a pattern"));
        }
        if let Some(law) = &entry.law {
            if let Err(problem) = law.check() {
                let within: Vec<Step> = path("law").into_iter().chain(problem.path.iter().cloned()).collect();
                self.tell(at, &within, problem);
            } else if law.markets.is_empty() {
                let problem = Problem::new("the law is of no market").help("write `markets: [DE]`");
                self.tell(at, &path("law"), problem);
            }
        }
        let finders = self.finders(at, &entry.find, &path("find"));
        let with = self.beside(at, &entry.with, &path("with"));
        let unless = self.beside(at, &entry.unless, &path("unless"));
        self.term(
            Term {
                rule: entry.rule.clone(),
                place: Some((at, nth)),
                voice: None,
                with,
                unless,
                within: entry.within,
                unless_within: entry.unless_within.unwrap_or(entry.within),
                quoted: entry.quoted,
                alone: entry.alone,
                why: entry.why.clone(),
                say: entry.say.clone(),
                law: entry.law.clone(),
            },
            finders,
        );
    }

    fn term(&mut self, term: Term, finders: Vec<(Program, Vec<Certain>)>) {
        let at = self.terms.len();
        self.terms.push(term);
        for (program, certain) in finders {
            let Some(rarest) = (0..certain.len()).min_by_key(|part| certain[*part].cost) else { continue };
            let mut parts = Vec::with_capacity(certain.len());
            for Certain { atoms, least, most, .. } in certain {
                let next = self.parts.len();
                let words = *self.parts.entry(atoms).or_insert(next);
                parts.push(Part { words, least, most });
            }
            self.finders.push(Finder { program, rarest, parts: parts.into(), term: at });
        }
    }

    /// Reads how spans of time are said, and makes the group `<span>` of it.
    fn times(&mut self) -> Times {
        let mut times = Times::default();
        let (mut numbers, mut units, mut spans) = (Vec::new(), Vec::new(), Vec::new());
        for (at, source) in self.sources.iter().enumerate() {
            let entries = &source.entries.times;
            for (pattern, value) in &entries.numbers {
                let path = ["times".into(), "numbers".into(), pattern.as_str().into()];
                if let Some((tree, program)) = self.pattern(at, pattern, &path) {
                    numbers.push(tree);
                    times.numbers.push((program, *value));
                }
            }
            for (key, entries, trees, programs) in [
                ("units", &entries.units, &mut units, &mut times.units),
                ("spans", &entries.spans, &mut spans, &mut times.spans),
            ] {
                for (pattern, value) in entries {
                    let path = ["times".into(), key.into(), pattern.as_str().into()];
                    match value.parse::<Duration>() {
                        Ok(span) => {
                            if let Some((tree, program)) = self.pattern(at, pattern, &path) {
                                trees.push(tree);
                                programs.push((program, span));
                            }
                        }
                        Err(wrong) => self.tell(at, &path, Problem::new(wrong.to_string())),
                    }
                }
            }
        }
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

    fn finish(self, times: Times, courtesies: Courtesies) -> Result<Terms, Vec<Diagnostic>> {
        if !self.wrong.is_empty() {
            return Err(self.wrong);
        }
        let finders = Finders::new(self.finders, self.parts.keys().map(Vec::as_slice), self.atoms.len());
        Ok(Terms {
            lexicon: self.atoms.build(),
            sets: self.sets.into_words(),
            finders,
            terms: self.terms,
            times,
            courtesies,
        })
    }
}

fn too_long(places: usize) -> Broken {
    let message =
        format!("the pattern has {places} places for words with all gaps and alternatives, and at most {PLACES_MAX}");
    Broken::Here(Fault::new(0..0, message, "cut it into several, or make its gaps smaller"))
}

fn under(path: &[Step], at: usize) -> Vec<Step> {
    path.iter().cloned().chain([at.into()]).collect()
}
