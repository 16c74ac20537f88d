//! The files of a stack, each looked at alone: what is wrong in one does not hide what is wrong in another.

use serde::Deserialize;
use serde_json::Value as Json;

use crate::case::Case;
use crate::channel::Channel;
use crate::diagnostic::Diagnostic;
use crate::guard::{FunctionsFile, TermsFile};
use crate::letter::LetterFile;
use crate::market::Market;
use crate::pack::{FACTS, FUNCTION_WORDS, LETTER, PackFile, Stack};
use crate::playbook::Sources;
use crate::scenario::{FactsFile, ScenarioFile};
use crate::yaml::{self, Problems};

/// What a stack lacks, and what is wrong with its words and layouts, whether anything uses them or not.
pub(super) fn sources(Sources { stack, words, layouts }: &Sources, findings: &mut Vec<Diagnostic>) {
    findings.extend(stack.faults());
    findings.extend(words.errors().cloned());
    findings.extend(layouts.errors());
}

/// What is wrong with the form of the YAML files, as far as that can be told without the facts that they name.
pub(super) fn forms(stack: &Stack, findings: &mut Vec<Diagnostic>) {
    let in_effect = |file: &PackFile<'_>| stack.file(file.path).is_some_and(|top| top.pack == file.pack);
    let files = stack.all("").filter(|file| file.path.ends_with(".yaml"));
    findings.extend(files.filter(in_effect).flat_map(|file| form(&file)));
}

fn form(file: &PackFile<'_>) -> Vec<Diagnostic> {
    let inside = file.path.strip_prefix("templates/").unwrap_or_default();
    match inside.split('/').collect::<Vec<_>>()[..] {
        // It was read when the pack was.
        ["pack.yaml"] => Vec::new(),
        _ if file.path == FACTS => read(file, |facts: FactsFile| facts.table().map(drop)),
        _ if file.path == LETTER => read(file, |_: LetterFile| Ok(())),
        ["channels", _] => read(file, |channel: Channel| Ok(channel.check()?)),
        _ if file.path == FUNCTION_WORDS => read(file, |words: FunctionsFile| Ok(words.build().map(drop)?)),
        ["guard", _] => read(file, |_: TermsFile| Ok(())),
        ["markets", _] => read(file, |market: Market| Ok(market.check()?)),
        ["scenarios", _, "scenario.yaml"] => read(file, |_: ScenarioFile<'_>| Ok(())),
        ["scenarios", _, "cases", ..] => read(file, |_: Case| Ok(())),
        _ => read(file, |_: Json| Ok(())),
    }
}

/// What is wrong with a file of a form, or with what it says beside that.
fn read<'t, T: Deserialize<'t>>(
    file: &'t PackFile<'_>,
    beside: impl FnOnce(T) -> Result<(), Problems>,
) -> Vec<Diagnostic> {
    match yaml::read(&file.shown(), &file.text) {
        Ok(read) => beside(read).err().unwrap_or_default().located(|problem| file.locate(problem)),
        Err(wrong) => vec![wrong],
    }
}
