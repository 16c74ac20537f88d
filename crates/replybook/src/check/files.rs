//! The files of a stack, each looked at alone: what is wrong in one does not hide what is wrong in another.

use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::case::Case;
use crate::channel::Channel;
use crate::diagnostic::Diagnostic;
use crate::layout::Layouts;
use crate::letter::LetterFile;
use crate::market::Market;
use crate::pack::{FACTS, LETTER, PackFile, Stack};
use crate::scenario::{FactsFile, ScenarioFile};
use crate::words::Words;
use crate::yaml;

/// What a stack lacks, and what is wrong with its words and layouts, whether anything uses them or not.
pub(super) fn sources(stack: &Stack, words: &Words, layouts: &Layouts, findings: &mut Vec<Diagnostic>) {
    findings.extend(stack.faults());
    findings.extend(words.errors().cloned());
    findings.extend(layouts.errors());
}

/// What is wrong with the form of the YAML files, as far as that can be told without the facts that they name.
pub(super) fn forms(stack: &Stack, findings: &mut Vec<Diagnostic>) {
    let in_effect = |file: &PackFile<'_>| stack.file(file.path).is_some_and(|top| top.pack == file.pack);
    let files = stack.all("").filter(|file| file.path.ends_with(".yaml"));
    findings.extend(files.filter(in_effect).filter_map(|file| form(&file)));
}

fn form(file: &PackFile<'_>) -> Option<Diagnostic> {
    let inside = file.path.strip_prefix("templates/").unwrap_or_default();
    match inside.split('/').collect::<Vec<_>>()[..] {
        // It was read when the pack was.
        ["pack.yaml"] => None,
        _ if file.path == FACTS => read::<FactsFile>(file).map_or_else(Some, |facts| of(file, facts.table())),
        _ if file.path == LETTER => read::<LetterFile>(file).err(),
        ["channels", _] => read::<Channel>(file)
            .map_or_else(Some, |channel| of(file, channel.layout.check().map_err(|problem| problem.within("layout")))),
        ["markets", _] => read::<Market>(file).map_or_else(Some, |market| of(file, market.check())),
        ["scenarios", _, "scenario.yaml"] => read::<ScenarioFile>(file).err(),
        ["scenarios", _, "cases", ..] => read::<Case>(file).err(),
        _ => read::<Json>(file).err(),
    }
}

fn read<T: DeserializeOwned>(file: &PackFile<'_>) -> Result<T, Diagnostic> {
    yaml::read(&file.shown(), file.text)
}

fn of<T>(file: &PackFile<'_>, read: Result<T, yaml::Problem>) -> Option<Diagnostic> {
    read.err().map(|problem| file.locate(problem))
}
