//! What a layout may say.
//!
//! Tera is a large language, without a limit on what a template costs. A layout needs little of it: placing parts,
//! asking whether one is there, going over the blocks and their items, including other files. All else is refused here,
//! before Tera reads the files. So a layout can neither look into a part nor run for long:
//!
//! - there is no `set`, so nothing grows; loops go over `blocks` and `.items` only, the second within the first;
//! - files are expanded as Tera would, to a fixed depth and a fixed number of tags, each of a fixed length;
//! - only `block.kind` and the fields of `loop` are compared; filters are `safe` and `escape`; there are no functions;
//! - what is added to a number or taken from it is a number, and small, so that a layout cannot tell one block in the
//!   middle from the next. What it makes of a few shapes is then what it makes of all ([`super::prove`]).

use std::collections::BTreeMap;
use std::ops::Range;

use super::File;
use super::scan::{Kind, Tag, Word, tags};
use super::trace::{CLOSE, OPEN};
use crate::diagnostic::{Diagnostic, nearest};

/// How deep includes go. Tera has no limit; a debug build overflows a stack of 2 MiB at about 30.
const DEPTH_MAX: usize = 8;
/// How many tags a layout has, those of its included files as often as they are included.
const TAGS_MAX: usize = 400;
/// How many words and signs a tag has. Tera goes one call deeper for each operator: 200 overflow the same stack.
const WORDS_MAX: usize = 100;
/// What the numbers in a tag come to at most.
const COUNT_MAX: usize = 9;

const PARTS: [&str; 5] = ["salutation", "order", "blocks", "closing", "signature"];
const FIELDS: [&str; 8] = ["kind", "text", "items", "index", "index0", "first", "last", "length"];
/// The fields that depend on a letter's shape alone.
const COMPARED: [&str; 4] = ["kind", "index", "index0", "length"];
const FILTERS: [&str; 2] = ["safe", "escape"];
const OPERATORS: [&str; 7] = ["and", "or", "not", "if", "else", "true", "false"];
const SIGNS: [&str; 9] = [".", "(", ")", "|", "~", "+", "-", "==", "!="];

/// Checks a layout and all that it includes; the names of those files come back, each once.
pub(super) fn check<'a>(files: &'a BTreeMap<Box<str>, File>, layout: &'a str) -> Result<Vec<&'a str>, Vec<Diagnostic>> {
    let mut check =
        Check { files, chain: Vec::new(), scope: Vec::new(), reached: Vec::new(), tags: 0, faults: Vec::new() };
    check.file(layout);
    if check.faults.is_empty() { Ok(check.reached) } else { Err(check.faults) }
}

/// The names of the files that a template includes.
pub(super) fn includes(text: &str) -> Vec<&str> {
    let included = |tag: &Tag<'_>| tag.statement && tag.words.first().is_some_and(|word| word.text == "include");
    tags(text).into_iter().filter(included).filter_map(|tag| Some(tag.words.get(1)?.text)).collect()
}

/// The largest number that a tag of a template comes to: from there on, blocks and items are told apart no more.
pub(super) fn count(source: &str) -> usize {
    tags(source).iter().map(count_of).max().unwrap_or(0)
}

fn count_of(tag: &Tag<'_>) -> usize {
    let numbers = tag.words.iter().filter(|word| word.kind == Kind::Number);
    let rounded_up = numbers.map(|word| word.text.parse::<f64>().unwrap_or(f64::MAX).ceil() as usize);
    rounded_up.fold(0, usize::saturating_add)
}

/// Where a template writes a part last.
pub(super) fn placed(source: &str, part: &str) -> Option<Range<usize>> {
    let tags = tags(source);
    let item = || {
        let loops = tags.iter().rev().filter(|tag| tag.statement).map(|tag| tag.words.as_slice());
        loops.filter(|words| words.last().is_some_and(|word| word.text == "items")).find_map(|words| words.get(1))
    };
    let name = match part {
        "item" => item()?.text,
        part => part.rsplit('.').next().unwrap_or(part),
    };
    let mut words = tags.iter().rev().filter(|tag| !tag.statement).flat_map(|tag| tag.words.iter().rev());
    words.find(|word| word.kind == Kind::Name && word.text == name).map(Word::range)
}

struct Check<'a> {
    files: &'a BTreeMap<Box<str>, File>,
    /// The file that is being read, after those that led to it.
    chain: Vec<&'a str>,
    /// The variables of the loops around the current place.
    scope: Vec<&'a str>,
    reached: Vec<&'a str>,
    tags: usize,
    faults: Vec<Diagnostic>,
}

impl<'a> Check<'a> {
    fn file(&mut self, name: &'a str) {
        let Some(file) = self.files.get(name) else { return };
        let first_time = !self.reached.contains(&name);
        if first_time {
            self.reached.push(name);
            if file.text.len() > super::FILE_MAX {
                let message =
                    format!("the file has {} bytes; a layout has at most {}", file.text.len(), super::FILE_MAX);
                return self.faults.push(Diagnostic::new("layout-syntax", &*file.shown, message));
            }
            if let Some(at) = file.text.find([OPEN, CLOSE]) {
                let message = format!("`{OPEN}` and `{CLOSE}` are not for layouts");
                self.fault(file, at..at + OPEN.len_utf8(), message, "they mark the parts while a layout is traced");
            }
        }
        self.chain.push(name);
        let outer = self.scope.len();
        for tag in tags(&file.text) {
            self.tags += 1;
            if self.tags == TAGS_MAX + 1 {
                let message = format!("the layout has more than {TAGS_MAX} tags");
                self.fault(file, tag.at.clone(), message, "a file counts as often as it is included");
            }
            if self.tags > TAGS_MAX {
                break;
            }
            self.tag(file, &tag);
        }
        self.scope.truncate(outer);
        self.chain.pop();
    }

    fn tag(&mut self, file: &'a File, tag: &Tag<'a>) {
        if tag.words.len() > WORDS_MAX {
            let message = format!("the tag has {} words and signs; it may have {WORDS_MAX}", tag.words.len());
            return self.fault(file, tag.at.clone(), message, "make two tags of it");
        }
        if count_of(tag) > COUNT_MAX {
            let message = format!("the numbers in the tag come to more than {COUNT_MAX}");
            return self.fault(
                file,
                tag.at.clone(),
                message,
                "a layout tells the first blocks apart, not the later ones",
            );
        }
        let Some((first, rest)) = tag.words.split_first().filter(|_| tag.statement) else {
            return self.expression(file, &tag.words);
        };
        match first.text {
            "if" => self.expression(file, rest),
            "else" | "endif" => {}
            "for" => self.enter_loop(file, rest, tag.at.clone()),
            "endfor" => drop(self.scope.pop()),
            "include" => self.include(file, rest),
            other => {
                let help = match other {
                    "elif" => "write `{% else %}`, and another `{% if … %}` in it",
                    "extends" | "block" | "endblock" => "a layout includes other files; it has no parents",
                    _ => "there are `if`, `else`, `for` and `include`",
                };
                self.fault(file, first.range(), format!("`{other}` is not for layouts"), help);
            }
        }
    }

    /// `block in blocks` or `item in block.items`.
    fn enter_loop(&mut self, file: &'a File, words: &[Word<'a>], at: Range<usize>) {
        let texts: Vec<&str> = words.iter().map(|word| word.text).collect();
        let name = texts.first().copied().unwrap_or_default();
        let fits = match texts.as_slice() {
            [_, "in", "blocks"] => self.scope.is_empty(),
            [_, "in", block, ".", "items"] => self.scope.as_slice() == [*block],
            _ => false,
        };
        let shadows = PARTS.contains(&name) || FIELDS.contains(&name) || OPERATORS.contains(&name) || name == "loop";
        if !fits || shadows || self.scope.contains(&name) {
            let help = "`{% for block in blocks %}`, and in it `{% for item in block.items %}`";
            self.fault(file, at, "a layout's loops go over the blocks and over a block's items", help);
        }
        self.scope.push(name);
    }

    fn include(&mut self, file: &'a File, words: &[Word<'a>]) {
        // Anything else than a quoted name is Tera's to refuse.
        let [name] = words else { return };
        let Some((known, _)) = self.files.get_key_value(name.text) else {
            let help = match nearest(name.text, self.files.keys().map(|name| &**name)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "it is named as in the layouts' folder, such as \"letterhead.tera\"".into(),
            };
            return self.fault(file, name.range(), format!("no layout's file is called `{}`", name.text), help);
        };
        if self.chain.contains(&&**known) {
            let chain = self.chain.join(" → ");
            self.fault(file, name.range(), format!("`{known}` comes back to itself"), format!("{chain} → {known}"));
        } else if self.chain.len() > DEPTH_MAX {
            let message = format!("includes go deeper than {DEPTH_MAX}");
            self.fault(file, name.range(), message, self.chain.join(" → "));
        } else {
            self.file(known);
        }
    }

    /// Names the first thing that is wrong with an expression: what follows it is seldom a second one.
    fn expression(&mut self, file: &'a File, words: &[Word<'a>]) {
        for (at, word) in words.iter().enumerate() {
            if let Some((message, help)) = self.word(words, at) {
                return self.fault(file, word.range(), message, help);
            }
        }
    }

    /// What is wrong with a word of an expression, and what would be right.
    fn word(&self, words: &[Word<'a>], at: usize) -> Option<(String, String)> {
        let word = words[at];
        let follows = |sign| at.checked_sub(1).is_some_and(|before| words[before].is(sign));
        let refuse =
            |what: &str, help: &str| Some((format!("{what}`{}` is not for layouts", word.text), help.to_owned()));
        match word.kind {
            Kind::Quoted | Kind::Number => None,
            Kind::Sign if matches!(word.text, "==" | "!=") => comparison(words, at),
            Kind::Sign if matches!(word.text, "+" | "-") => {
                let number = words.get(at + 1).is_some_and(|after| after.kind == Kind::Number);
                (!number).then(|| {
                    let message = format!("`{}` can only be followed by a number", word.text);
                    (message, "`{{ loop.index0 + 1 }}` counts from 1".into())
                })
            }
            Kind::Sign if SIGNS.contains(&word.text) => None,
            Kind::Sign => refuse("", &format!("there are {}", SIGNS.join(" "))),
            Kind::Name if follows(".") => unknown("field", word.text, &FIELDS),
            Kind::Name if follows("|") && FILTERS.contains(&word.text) => None,
            Kind::Name if follows("|") => {
                refuse("the filter ", "a part is placed as it is; only `safe` and `escape` are for layouts")
            }
            Kind::Name if OPERATORS.contains(&word.text) => None,
            Kind::Name if matches!(word.text, "is" | "in") => {
                refuse("", "`{% if order %}` asks whether a part is there")
            }
            Kind::Name if words.get(at + 1).is_some_and(|after| after.is("(")) => {
                refuse("the function ", "a layout depends on the letter's parts and nothing else")
            }
            Kind::Name => {
                let mut names = PARTS.to_vec();
                names.extend(&self.scope);
                names.extend((!self.scope.is_empty()).then_some("loop"));
                unknown("variable", word.text, &names)
            }
        }
    }

    fn fault(&mut self, file: &File, at: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        let fault = Diagnostic::new("layout-syntax", &*file.shown, message).at(&file.text, at).help(help);
        // A file that is included twice is wrong once.
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }
}

/// A comparison asks for `block.kind` or a field of `loop`, never for what a part says.
fn comparison(words: &[Word<'_>], at: usize) -> Option<(String, String)> {
    let text_at = |at: Option<usize>| at.and_then(|at| words.get(at)).map_or("", |word| word.text);
    let field = COMPARED.contains(&text_at(at.checked_sub(1))) && text_at(at.checked_sub(2)) == ".";
    let joined_before = matches!(text_at(at.checked_sub(4)), "~" | "+" | "-" | ".");
    let literal = words.get(at + 1).is_some_and(|word| matches!(word.kind, Kind::Quoted | Kind::Number));
    let joined_after = matches!(text_at(Some(at + 2)), "~" | "+" | "-" | "|" | ".");
    if field && !joined_before && literal && !joined_after {
        return None;
    }
    let message = format!("`{}` compares `block.kind` or a field of `loop` with a text or a number", words[at].text);
    Some((message, "`{% if block.kind == \"list\" %}`, `{% if loop.index == 1 %}`".into()))
}

fn unknown(what: &str, name: &str, known: &[&str]) -> Option<(String, String)> {
    if known.contains(&name) {
        return None;
    }
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("there are {}", known.join(", ")),
    };
    Some((format!("no {what} is called `{name}`"), help))
}
