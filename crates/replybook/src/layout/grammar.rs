//! What a layout may say.
//!
//! Tera is a large language, without a limit on what a template costs. A layout needs little of it: placing parts,
//! asking whether one is there, going over the blocks and their items, including and extending other files. All else is
//! refused here, before Tera reads the files. So a layout can neither look into a part nor run for long:
//!
//! - there is no `set`, so nothing grows; loops go over `blocks` and `.items` only, the second within the first;
//! - files are expanded as Tera would, to a fixed depth and a fixed number of tags;
//! - only `block.kind` and the fields of `loop` are compared; filters are `safe` and `escape`; there are no functions.

use std::collections::BTreeMap;
use std::ops::Range;

use super::File;
use super::scan::{Kind, Tag, Word, tags};
use super::trace::{CLOSE, OPEN};
use crate::diagnostic::{Diagnostic, nearest};

/// How deep includes go. Tera has no limit, and about 200 overflow a thread's stack.
const DEPTH_MAX: usize = 16;
/// How many tags a layout has, those of its included files as often as they are included. Tera goes one call deeper for
/// each `elif`.
const TAGS_MAX: usize = 400;

const PARTS: [&str; 5] = ["salutation", "order", "blocks", "closing", "signature"];
const FIELDS: [&str; 8] = ["kind", "text", "items", "index", "index0", "first", "last", "length"];
/// The fields that depend on a letter's shape alone.
const COMPARED: [&str; 4] = ["kind", "index", "index0", "length"];
const FILTERS: [&str; 2] = ["safe", "escape"];
const OPERATORS: [&str; 7] = ["and", "or", "not", "if", "else", "true", "false"];
const SIGNS: [&str; 9] = [".", "(", ")", "|", "~", "+", "-", "==", "!="];
const TAGS: &str = "if, elif, else, for, include, extends, block";

/// Checks a layout and all that it includes or extends; the names of those files come back, each once.
pub(super) fn check<'a>(files: &'a BTreeMap<Box<str>, File>, layout: &'a str) -> Result<Vec<&'a str>, Vec<Diagnostic>> {
    let mut check =
        Check { files, chain: Vec::new(), scope: Vec::new(), reached: Vec::new(), tags: 0, faults: Vec::new() };
    check.file(layout);
    if check.faults.is_empty() { Ok(check.reached) } else { Err(check.faults) }
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
                return self.faults.push(Diagnostic::new(&*file.shown, message));
            }
            if let Some(at) = file.text.find([OPEN, CLOSE]) {
                self.fault(
                    file,
                    at..at + OPEN.len_utf8(),
                    "a character for private use is not for layouts",
                    "take it out",
                );
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
        let Some((first, rest)) = tag.words.split_first().filter(|_| tag.statement) else {
            return self.expression(file, &tag.words);
        };
        match first.text {
            "if" | "elif" => self.expression(file, rest),
            "else" | "endif" | "block" | "endblock" => {}
            "for" => self.enter_loop(file, rest, tag.at.clone()),
            "endfor" => drop(self.scope.pop()),
            "include" | "extends" => self.follow(file, rest),
            other => {
                let help = format!("there are {TAGS}");
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

    fn follow(&mut self, file: &'a File, words: &[Word<'a>]) {
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

    fn expression(&mut self, file: &'a File, words: &[Word<'a>]) {
        for (at, word) in words.iter().enumerate() {
            let before = at.checked_sub(1).map(|at| words[at]);
            let after = words.get(at + 1);
            match word.kind {
                Kind::Quoted | Kind::Number => {}
                Kind::Sign if matches!(word.text, "==" | "!=") => self.comparison(file, words, at),
                Kind::Sign if SIGNS.contains(&word.text) => {}
                Kind::Sign => {
                    let help = format!("there are {}", SIGNS.join(" "));
                    self.fault(file, word.range(), format!("`{}` is not for layouts", word.text), help);
                }
                Kind::Name if before.is_some_and(|before| before.is(".")) => {
                    self.known(file, word, "field", &FIELDS);
                }
                Kind::Name if before.is_some_and(|before| before.is("|")) => {
                    if !FILTERS.contains(&word.text) {
                        let help = "a part is placed as it is; only `safe` and `escape` are for layouts";
                        self.fault(file, word.range(), format!("the filter `{}` is not for layouts", word.text), help);
                    }
                }
                Kind::Name if OPERATORS.contains(&word.text) => {}
                Kind::Name if matches!(word.text, "is" | "in") => {
                    let help = "`{% if order %}` asks whether a part is there";
                    self.fault(file, word.range(), format!("`{}` is not for layouts", word.text), help);
                }
                Kind::Name if after.is_some_and(|after| after.is("(")) => {
                    let help = "a layout depends on the letter's parts and nothing else";
                    self.fault(file, word.range(), format!("the function `{}` is not for layouts", word.text), help);
                }
                Kind::Name => {
                    let mut names = PARTS.to_vec();
                    names.extend(&self.scope);
                    names.extend((!self.scope.is_empty()).then_some("loop"));
                    self.known(file, word, "variable", &names);
                }
            }
        }
    }

    /// A comparison asks for `block.kind` or a field of `loop`, never for what a part says.
    fn comparison(&mut self, file: &'a File, words: &[Word<'a>], at: usize) {
        let text_at = |at: Option<usize>| at.and_then(|at| words.get(at)).map_or("", |word| word.text);
        let field = COMPARED.contains(&text_at(at.checked_sub(1))) && text_at(at.checked_sub(2)) == ".";
        let joined_before = matches!(text_at(at.checked_sub(4)), "~" | "+" | "-" | ".");
        let literal = words.get(at + 1).is_some_and(|word| matches!(word.kind, Kind::Quoted | Kind::Number));
        let joined_after = matches!(text_at(Some(at + 2)), "~" | "+" | "-" | "|" | ".");
        if !field || joined_before || !literal || joined_after {
            let message =
                format!("`{}` compares `block.kind` or a field of `loop` with a text or a number", words[at].text);
            self.fault(
                file,
                words[at].range(),
                message,
                "`{% if block.kind == \"list\" %}`, `{% if loop.index == 1 %}`",
            );
        }
    }

    fn known(&mut self, file: &'a File, word: &Word<'a>, what: &str, names: &[&str]) {
        if !names.contains(&word.text) {
            let help = match nearest(word.text, names.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there are {}", names.join(", ")),
            };
            self.fault(file, word.range(), format!("no {what} is called `{}`", word.text), help);
        }
    }

    fn fault(&mut self, file: &File, at: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        let fault = Diagnostic::new(&*file.shown, message).at(&file.text, at).help(help);
        // A file that is included twice is wrong once.
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }
}
