//! Groups, and patterns with their groups in place.

use std::ops::Range;
use std::rc::Rc;

use indexmap::IndexMap;

use super::{Broken, Compiler, File, What};
use crate::guard::terms::atoms::Atom;
use crate::guard::terms::pattern::{Fault, Member, Node, Pattern};
use crate::guard::terms::sets::Words;
use crate::guard::terms::shape::Shape;
use crate::guard::terms::states::PLACES_MAX;
use crate::guard::terms::tree::{Group, Known, Tree};

/// How many words and alternatives a group may grow to, with the groups in it.
const SIZE_MAX: usize = 4_000;
/// The group that the `times` of the files make.
pub(crate) const SPAN: &str = "span";

/// A group while the files are read.
pub(super) enum State {
    /// The place of its file, and its place there.
    Unread(usize, usize),
    Open,
    Broken,
    Ready(Rc<Group>),
}

impl<'a> Compiler<'a> {
    /// Notes all groups by their names.
    pub(super) fn declare(&mut self) {
        for (at, file) in self.files.iter().enumerate() {
            if self.groups.len() <= file.level {
                self.groups.resize_with(file.level + 1, IndexMap::new);
            }
            for (nth, (name, _)) in file.groups.iter().enumerate() {
                let path = ["groups".into(), (*name).into()];
                let fits = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
                if !fits || *name == SPAN {
                    self.tell(at, &path, What::Name((*name).to_owned()));
                } else if self.groups[file.level].insert(name, State::Unread(at, nth)).is_some() {
                    self.tell(at, &path, What::Again((*name).to_owned()));
                }
            }
        }
    }

    /// Reads what a file's groups are, also of those that nothing names.
    pub(super) fn groups_of(&mut self, at: usize) {
        let File { level, groups, .. } = &self.files[at];
        for (name, _) in groups {
            if self.groups[*level].contains_key(name) {
                let _ = self.group(name, *level, 0..0);
            }
        }
    }

    pub(super) fn atom(&mut self, shape: &Shape) -> Result<Atom, Fault> {
        let too_many = || Fault::new(0..0, "the language has more than 65,535 words in its patterns", "use fewer");
        self.atoms.of(shape).ok_or_else(too_many)
    }

    pub(super) fn row(&mut self, nodes: &[Node], level: usize) -> Result<Tree, Broken> {
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
            Node::Word(shape) => Tree::Word(self.atom(shape)?),
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
    pub(super) fn either(&mut self, rows: Vec<Tree>, not: &[Shape]) -> Result<Tree, Broken> {
        let mut one = Words::default();
        let mut others = Vec::new();
        let mut single = false;
        for row in rows {
            let leaf = match &row {
                Tree::Group(group) => &group.tree,
                row => row,
            };
            match leaf {
                Tree::Word(atom) => one.atoms.push(*atom),
                Tree::Set(set) if self.sets.words(*set).not.is_empty() => {
                    let Words { atoms, any, number, .. } = self.sets.words(*set);
                    one.atoms.extend(atoms);
                    one.any |= any;
                    one.number |= number;
                }
                _ => {
                    others.push(row);
                    continue;
                }
            }
            single = true;
        }
        for shape in not {
            one.not.push(self.atom(shape)?);
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
    pub(super) fn group(&mut self, name: &str, level: usize, at: Range<usize>) -> Result<Tree, Broken> {
        let found = (level..self.groups.len()).find(|level| self.groups[*level].contains_key(name));
        let Some(home) = found else {
            let known = self.groups.iter().skip(level).flat_map(|groups| groups.keys().copied());
            let help = match name {
                SPAN => "write how spans are said into `times`".to_owned(),
                _ => format!("write what it is at the top of the file: `groups: {{ {name}: […] }}`"),
            };
            let mistaken = Some((name.to_owned(), known.map(str::to_owned).collect()));
            let fault = Fault::new(at, format!("no group is called `{name}`"), help);
            return Err(Fault { mistaken, ..fault }.into());
        };
        match &self.groups[home][name] {
            State::Ready(group) => Ok(Tree::Group(Rc::clone(group))),
            State::Broken => Err(Broken::Elsewhere),
            State::Open => {
                let help = "a group is made of others, and not of itself";
                Err(Fault::new(at, format!("the group `{name}` is a part of itself"), help).into())
            }
            State::Unread(file, nth) => {
                let (file, members) = (*file, self.files[*file].groups[*nth].1);
                self.groups[home][name] = State::Open;
                let tree = self.members(file, name, members, home);
                let group = tree.map(|tree| Rc::new(Group::new(tree, self.known())));
                self.groups[home][name] = group.as_ref().map_or(State::Broken, |group| State::Ready(Rc::clone(group)));
                group.map(Tree::Group).ok_or(Broken::Elsewhere)
            }
        }
    }

    pub(super) fn known(&self) -> Known<'_> {
        Known { atoms: &self.atoms, sets: &self.sets }
    }

    fn members(&mut self, file: usize, name: &str, members: &[String], level: usize) -> Option<Tree> {
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
                    self.told(file, &path(at), member, broken);
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
                self.told(file, &path(0)[..2], "", broken);
                None
            }
        }
    }
}

pub(super) fn too_long(places: usize) -> Broken {
    let message =
        format!("the pattern has {places} places for words with all gaps and alternatives, and at most {PLACES_MAX}");
    Broken::Here(Fault::new(0..0, message, "cut it into several, or make its gaps smaller"))
}
