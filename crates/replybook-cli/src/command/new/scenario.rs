//! `replybook new scenario`: a scenario that can be sent as it stands, in every language of its pack.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use clap::builder::PossibleValuesParser;
use replybook::{Group, Pack, Playbook, check_scenario};

use super::pack::{missing_schemas, schema_file};
use super::{FOR_AGENTS, Plan, SENTENCES, one_line, words, yaml};
use crate::arguments::Everywhere;
use crate::command::{named, over_builtin};
use crate::failure::Failure;
use crate::printer::Printer;

const SCENARIO: &str = include_str!("../../../scaffold/templates/scenarios/new-scenario/scenario.yaml");
/// An example case for each play.
const CASES: [(&str, &str); 2] = [
    (
        "answered-invoice",
        include_str!("../../../scaffold/templates/scenarios/new-scenario/cases/answered-invoice.yaml"),
    ),
    (
        "answer-follows-angry",
        include_str!("../../../scaffold/templates/scenarios/new-scenario/cases/answer-follows-angry.yaml"),
    ),
];

/// What stands in the scaffold where the scenario's own id, the words of it, its title and its group come.
const ID: &str = "new-scenario";
const THING: &str = "new scenario";
const TITLE: &str = "The customer writes about something new";
const GROUP: &str = "group: pre-sale  ";
/// A complaint says in every case that the customer's side of it is seen.
const EMPATHISE: &str = "empathise: { say: shared-apology, when: { mood: [angry, disappointed] } }";
const EMPATHISE_ALWAYS: &str = "empathise: shared-apology";

/// What ids of messages begin with that belong to no scenario.
const TAKEN: [&str; 9] = ["shared", "letter", "step", "title", "ask", "because", "market", "department", "agent"];
/// How long an id may be: it begins the names of files and messages.
const ID_MAX: usize = 60;

/// Begins a scenario: its rules, its sentences in every language of the pack, and an example case for each play
#[derive(Args)]
#[command(
    after_help = "It is written into the last pack that --pack or REPLYBOOK_PACK names, else into the current folder"
)]
pub struct NewScenario {
    /// What the scenario is called, in kebab-case (gift-wrap)
    id: String,
    /// The group that it belongs to
    #[arg(long, default_value = "pre-sale", value_parser = PossibleValuesParser::new(Group::ALL.map(Group::name)))]
    group: String,
    /// What it is about ("The customer asks for gift wrapping")
    #[arg(long)]
    title: Option<String>,
}

impl NewScenario {
    pub fn run(&self, everywhere: &Everywhere, printer: &mut Printer) -> Result<ExitCode, Failure> {
        let id = self.id.as_str();
        let title = self.title.clone().unwrap_or_else(|| format!("The customer writes about {}", id.replace('-', " ")));
        one_line("title", &title)?;
        let (folder, packs) = target(everywhere)?;
        let playbook = Playbook::load(packs.clone())?;
        self.free(&playbook)?;

        let mut plan = Plan::new(&folder);
        let root = format!("templates/scenarios/{id}");
        plan.add(format!("{root}/scenario.yaml"), self.rules(&title)?);
        for (name, case) in CASES {
            plan.add(format!("{root}/cases/{name}.yaml"), case.replace(ID, id));
        }
        for language in playbook.languages() {
            let words = words(SENTENCES, language, "the pack writes replies")?;
            plan.add(format!("locales/{language}/{id}.ftl"), words.replace(ID, id).replace(TITLE, &title));
        }
        for language in playbook.agent_languages() {
            let words = words(FOR_AGENTS, &language, "the pack speaks to its agents")?;
            let words = words.replace(THING, &id.replace('-', " ")).replace(ID, id).replace(TITLE, &title);
            plan.append(format!("locales/{language}/agent.ftl"), words);
        }
        for format in missing_schemas(&folder, ["scenario", "case"]) {
            plan.add(schema_file(format), format.schema);
        }
        // Its words are its own: no other scenario's cases say them.
        let written = plan.write(packs, |packs| check_scenario(packs, id))?;
        printer.result(&written)?;
        let pack = folder.display();
        let language = playbook.languages().next().unwrap_or("en");
        printer.note(&format!("See what it says with: replybook reply {id} --pack {pack} --lang {language} --ask"));
        Ok(ExitCode::SUCCESS)
    }

    fn rules(&self, title: &str) -> Result<String, Failure> {
        let group = format!("{:width$}", format!("group: {}", self.group), width = GROUP.len());
        let rules = SCENARIO.replace(GROUP, &group).replace(ID, &self.id);
        let rules = rules.replace(&format!("title: {TITLE}"), &format!("title: {}", yaml(title)?));
        Ok(if self.group == Group::Complaint.name() { rules.replace(EMPATHISE, EMPATHISE_ALWAYS) } else { rules })
    }

    /// Makes sure that the id is one, and that messages which begin with it belong to nothing else.
    fn free(&self, playbook: &Playbook) -> Result<(), Failure> {
        let id = self.id.as_str();
        let kebab = id.starts_with(|c: char| c.is_ascii_lowercase())
            && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !id.ends_with('-')
            && !id.contains("--");
        if !kebab || id.len() > ID_MAX {
            return Err(Failure::usage(format!("`{id:.60}` is no id of a scenario")).help(format!(
                "write it in kebab-case, as in `gift-wrap`: it begins with a letter and has at most {ID_MAX} characters"
            )));
        }
        let begins =
            |id: &str, with: &str| id.strip_prefix(with).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        if let Some(taken) = TAKEN.into_iter().find(|taken| begins(id, taken)) {
            return Err(Failure::usage(format!("no scenario can be called `{id}`"))
                .help(format!("messages that begin with `{taken}` have a file of their own")));
        }
        match playbook.scenario_ids().find(|known| begins(id, known) || begins(known, id)) {
            None => {}
            Some(known) if known == id => {
                return Err(Failure::usage(format!("there is a scenario `{id}` already"))
                    .help(format!("`replybook show {id}` prints it")));
            }
            Some(known) => {
                return Err(Failure::usage(format!("`{id}` cannot stand beside the scenario `{known}`")).help(
                    "of two scenarios, neither id begins with the other: whose a message is would be hard to tell",
                ));
            }
        }
        let lines = FOR_AGENTS.iter().flat_map(|words| words.text.lines());
        let ids = lines.filter_map(|line| line.split_once(" = ")).map(|(message, _)| message.replace(ID, id));
        match ids.into_iter().find(|message| playbook.message(message).is_ok()) {
            Some(message) => Err(Failure::usage(format!("there is a message `{message}` already"))),
            None => Ok(()),
        }
    }
}

/// The folder of the pack that the scenario comes into, and the stack whose uppermost pack it is.
fn target(everywhere: &Everywhere) -> Result<(PathBuf, Vec<Pack>), Failure> {
    let mut folders = named(everywhere);
    let mut stack = over_builtin(folders.iter().map(Pack::dir))?;
    if let Some(folder) = folders.pop() {
        return Ok((folder, stack));
    }
    let here = PathBuf::from(".");
    let pack = Pack::dir(&here).map_err(|_| {
        Failure::usage("no pack is named, and the current folder is none")
            .help("name its folder with `--pack DIR`, or begin one with `replybook new pack DIR`")
    })?;
    stack.push(pack);
    Ok((here, stack))
}
