//! The files of a language become terms that can be found.

mod groups;

use std::rc::Rc;

use indexmap::IndexMap;

use self::groups::{SPAN, State, too_long};
use super::file::{TermEntry, TermsFile};
use super::find::{Beside, Finder, Finders, Part};
use super::lexicon::{Atom, Atoms};
use super::pattern::{Fault, Pattern};
use super::program::Program;
use super::sets::{Sets, Words};
use super::times::Times;
use super::tree::{Certain, Group, Tree};
use super::{Courtesies, Term, Terms, Voice};
use crate::diagnostic::{Diagnostic, short};
use crate::duration::Duration;
use crate::guard::rules;
use crate::pack::PackFile;
use crate::yaml::{Problem, Step};

/// How many different sets of words the patterns of a language may have.
const SETS_MAX: usize = 60_000;

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
        let nowhere = self.beside(at, &entry.nowhere, &path("nowhere"));
        self.term(
            Term {
                rule: entry.rule.clone(),
                place: Some((at, nth)),
                voice: None,
                with,
                unless,
                nowhere,
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

fn under(path: &[Step], at: usize) -> Vec<Step> {
    path.iter().cloned().chain([at.into()]).collect()
}
