//! A file or a folder has a name that nothing looks for, or one that stands for something else.
//!
//! What is read: in `templates/` the files `pack.yaml`, `facts.yaml`, `letter.yaml`, `scenarios/<id>/scenario.yaml` with
//! `scenarios/<id>/cases/*.yaml`, `channels/<id>.yaml`, `markets/<country>.yaml`, `layouts/*.tera`, `guard/<language>.yaml`
//! (also `guard/<language>.<name>.yaml`) and `guard/function-words.yaml`; in
//! `locales/<language>/` the `.ftl` file of each scenario, `shared.ftl`, `letter.ftl`, and `agent.ftl` in the agent's
//! languages. A channel and a market are listed in `facts.yaml`; a language is one of those that `pack.yaml` declares, or a
//! region of one.
//!
//! The channel and the market that stand in for those that a case does not name have a file.
//!
//! It is a warning where nothing is lost: a file of words that belongs to no scenario, an id that is not in kebab-case, a
//! market of which the packs know nothing.
//!
//! # Why is this bad?
//! What the file says is left out in silence.
//!
//! # Example
//! ```text
//! templates/scenario/cancel-order/scenario.yaml
//! locales/de-ch/letter.ftl
//! ```
//! Call them `templates/scenarios/…` and `locales/de-CH/…`.

mod language;

use std::collections::BTreeSet;

use crate::check::view::View;
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity, nearest, short};
use crate::fact::Type;
use crate::guard::language_of;
use crate::pack::{FACTS, FUNCTION_WORDS, PackFile};
use crate::rule::head;
use crate::scenario::is_kebab;
use crate::words::{self, Declared};

pub(super) static RULE: Rule =
    Rule::new("misnamed-file", Severity::Error, head!("misnamed_file.rs"), Find::Stack(find));

const FILES: [&str; 3] = ["pack.yaml", "facts.yaml", "letter.yaml"];
const FOLDERS: [&str; 5] = ["scenarios", "channels", "markets", "layouts", "guard"];

/// What is wrong with a name, and what would be right.
struct Wrong {
    severity: Severity,
    message: String,
    help: String,
    /// The folder that it is said of, if not of the file.
    folder: Option<String>,
}

impl Wrong {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Wrong {
        Wrong { severity: Severity::Error, message: message.into(), help: help.into(), folder: None }
    }

    fn warning(self) -> Wrong {
        Wrong { severity: Severity::Warning, ..self }
    }

    /// It is said of a whole folder, once.
    fn of(self, folder: String) -> Wrong {
        Wrong { folder: Some(folder), ..self }
    }
}

fn find(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let mut told = BTreeSet::new();
    for file in view.book.stack.all("") {
        let Some(wrong) = judge(view, &file) else { continue };
        if wrong.folder.as_ref().is_none_or(|folder| told.insert((file.pack, folder.clone()))) {
            let finding = RULE.found(file.shown(), wrong.message).help(wrong.help);
            findings.push(Diagnostic { severity: wrong.severity, ..finding });
        }
    }
    markets_without_a_file(view, findings);
    default_without_a_file(view, findings);
}

fn judge(view: &View<'_>, file: &PackFile<'_>) -> Option<Wrong> {
    match file.path.split('/').collect::<Vec<_>>()[..] {
        ["templates", name] if FILES.contains(&name) => None,
        ["templates", name] => Some(unread(name, FILES)),
        ["templates", "layouts", ..] if file.path.ends_with(".tera") => None,
        ["templates", "layouts", ..] => Some(Wrong::new("no layout is called so", "a layout's file ends in `.tera`")),
        ["templates", folder @ ("channels" | "markets"), name] if name.ends_with(".yaml") => {
            let id = name.strip_suffix(".yaml").unwrap_or(name);
            listed(view, file, if folder == "channels" { "channel" } else { "market" }, id)
        }
        ["templates", "channels" | "markets", ..] => {
            Some(Wrong::new("nothing reads this file", "a channel is `channels/<id>.yaml`, a market `markets/DE.yaml`"))
        }
        ["templates", "guard", _] if file.path == FUNCTION_WORDS => None,
        ["templates", "guard", name] if name.ends_with(".yaml") => language::wrong(view, file.pack, language_of(name)),
        ["templates", "guard", ..] => Some(Wrong::new(
            "nothing reads this file",
            "the terms of a language are `guard/<language>.yaml`, and `guard/<language>.<name>.yaml` for more of them",
        )),
        ["templates", "scenarios", id, "scenario.yaml"] => scenario_id(id),
        ["templates", "scenarios", id, "cases", ..] if file.path.ends_with(".yaml") => without_scenario(view, id),
        ["templates", "scenarios", _, name] => Some(unread(name, ["scenario.yaml"])),
        ["templates", "scenarios", ..] => Some(Wrong::new(
            "nothing reads this file",
            "a scenario is `scenarios/<id>/scenario.yaml`, and its example cases lie in `scenarios/<id>/cases/`",
        )),
        ["templates", folder, ..] => Some(Wrong::of(
            match nearest(folder, FOLDERS) {
                Some(near) => Wrong::new(format!("nothing reads `templates/{folder}/`"), did_you_mean(near)),
                None => {
                    let help = format!("the folders are: {}", FOLDERS.join(", "));
                    Wrong::new(format!("nothing reads `templates/{folder}/`"), help)
                }
            },
            format!("templates/{folder}"),
        )),
        ["locales", language, name] => {
            let stem = name.strip_suffix(".ftl");
            let folder =
                language::wrong(view, file.pack, language).map(|wrong| wrong.of(format!("locales/{language}")));
            folder.or_else(|| stem.map_or_else(|| Some(no_words()), |stem| words_of(view, file.pack, language, stem)))
        }
        _ => Some(no_words()),
    }
}

fn did_you_mean(near: &str) -> String {
    format!("did you mean `{near}`?")
}

fn no_words() -> Wrong {
    Wrong::new("nothing reads this file", "the words of a language are `locales/<language>/*.ftl`")
}

fn unread<const N: usize>(name: &str, known: [&str; N]) -> Wrong {
    let help = nearest(name, known).map_or_else(|| format!("here lies {}", known.join(", ")), did_you_mean);
    Wrong::new("nothing reads this file", help)
}

/// A case names its channel and its market among the members of a choice. A pack below is not to blame for a list that
/// was made shorter.
fn listed(view: &View<'_>, file: &PackFile<'_>, fact: &str, id: &str) -> Option<Wrong> {
    let (book, declared) = (view.book, view.book.stack.file(FACTS)?);
    let Type::Choice(members) = &book.common.get(book.common.find(fact)?).ty else { return None };
    if file.pack < declared.pack || members.iter().any(|member| **member == *id) {
        return None;
    }
    let help = match nearest(id, members.iter().map(|member| &**member)) {
        Some(near) => did_you_mean(near),
        None => format!("list it in the fact `{fact}` of {}", declared.shown()),
    };
    Some(Wrong::new(format!("no case can name the {fact} `{}`", short(id)), help))
}

fn scenario_id(id: &str) -> Option<Wrong> {
    if id == "agent" || words::reserved().any(|prefix| prefix == id) {
        let message = format!("a scenario cannot be called `{id}`: such messages are no scenario's");
        return Some(Wrong::new(message, "give it another name"));
    }
    let begins = |prefix: &&str| id.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('-'));
    if let Some(prefix) = words::reserved().find(begins) {
        let message = format!("the scenario `{id}` takes the messages that begin with `{id}-` from all others");
        return Some(Wrong::new(message, format!("let its id not begin with `{prefix}-`")).warning());
    }
    let fits = is_kebab(id) && id.starts_with(|c: char| c.is_ascii_lowercase());
    let help = "its messages begin with it: write small letters, digits and hyphens, a letter first";
    (!fits).then(|| Wrong::new(format!("the id `{}` is not in kebab-case", short(id)), help).warning())
}

fn without_scenario(view: &View<'_>, id: &str) -> Option<Wrong> {
    let (book, path) = (view.book, format!("templates/scenarios/{id}/scenario.yaml"));
    if book.stack.file(&path).is_some() || book.stack.hides(&path) {
        return None;
    }
    let help = nearest(id, book.scenario_ids()).map_or_else(|| format!("write `{path}`"), did_you_mean);
    let wrong = Wrong::new(format!("no scenario is called `{}`: it has cases and no `scenario.yaml`", short(id)), help);
    Some(wrong.of(format!("templates/scenarios/{id}")))
}

/// Whether somebody looks for words in a file of this name.
fn words_of(view: &View<'_>, pack: usize, language: &str, stem: &str) -> Option<Wrong> {
    let agents = language::of_agents(view, pack);
    match stem {
        "agent" if !agents.contains(language) => {
            let help = format!("the agent reads {}", agents.into_iter().collect::<Vec<_>>().join(", "));
            Some(Wrong::new(format!("no agent reads `{language}`"), help))
        }
        // That its messages are looked for elsewhere says more.
        _ if view.looks_into(stem) || holds_misplaced(view, pack, language, stem) => None,
        _ => {
            let known = view.book.scenario_ids().chain(["agent", "shared", "letter"]);
            let help = match nearest(stem, known) {
                Some(near) => format!("did you mean `{near}.ftl`?"),
                None => "what several scenarios say stands in shared.ftl".to_owned(),
            };
            Some(Wrong::new(format!("no scenario is called `{}`", short(stem)), help).warning())
        }
    }
}

fn holds_misplaced(view: &View<'_>, pack: usize, language: &str, stem: &str) -> bool {
    let words = &view.book.words;
    let in_it = |message: &Declared<'_>| (message.stem, message.language(), message.pack()) == (stem, language, pack);
    words.declared().filter(in_it).any(|message| !words.is_at_home(&message))
}

/// Of a channel or a market that cases are in without naming it.
fn default_without_a_file(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let book = view.book;
    for (fact, folder) in [("channel", "channels"), ("market", "markets")] {
        let Some(id) = book.common.default_of(fact) else { continue };
        let path = format!("templates/{folder}/{id}.yaml");
        if book.stack.file(&path).is_some() || book.stack.hides(&path) {
            continue;
        }
        let place = ["facts".into(), fact.into(), "default".into()];
        let message = format!("a case that names no {fact} gets no reply: nothing is known of `{}`", short(&id));
        findings.push(RULE.at(book, FACTS, &place, message).help(format!("write `{path}`, or take another default")));
    }
}

/// A case in such a market gets no reply.
fn markets_without_a_file(view: &View<'_>, findings: &mut Vec<Diagnostic>) {
    let book = view.book;
    let Some(slot) = book.common.find("market") else { return };
    let Type::Choice(members) = &book.common.get(slot).ty else { return };
    for (at, member) in members.iter().enumerate() {
        let path = format!("templates/markets/{member}.yaml");
        if book.stack.file(&path).is_some() || book.stack.hides(&path) {
            continue;
        }
        let place = ["facts".into(), "market".into(), "of".into(), at.into()];
        let finding = RULE.at(book, FACTS, &place, format!("a case in the market `{member}` gets no reply"));
        let finding = finding.help(format!("write `{path}`, or take `{member}` out"));
        findings.push(Diagnostic { severity: Severity::Warning, ..finding });
    }
}
