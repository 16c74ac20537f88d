//! A scenario's page: its facts, which play answers, and each play.

use std::fmt::Write as _;

use replybook::{FactOutline, FollowUpOutline, PlayOutline, Playbook, ScenarioOutline, StepOutline};

use super::folder::Page;
use super::markdown::{begin, code, table, text};
use super::sample::Samples;
use super::{heading, place};
use crate::failure::Failure;

pub fn page(playbook: &Playbook, outline: &ScenarioOutline) -> Result<Page, Failure> {
    let ScenarioOutline { id, title, group, department, channels, facts, plays, .. } = outline;
    let mut page = begin(title);
    let group = heading(*group);
    let served = channels.as_deref().map_or_else(|| "served on all channels".to_owned(), text);
    let department = text(&playbook.department(*department, None)?);
    let anchor = group.to_lowercase();
    let _ =
        writeln!(page, "\n{} · [{group}](../README.md#{anchor}) · {department} learns from it · {served}", code(id));
    let (common, own): (Vec<_>, Vec<_>) = facts.iter().partition(|fact| fact.common);
    let head = ["fact", "what fits", "default", "the question", "example"];
    if !own.is_empty() {
        let _ = write!(page, "\n## Facts\n\n{}", table(&head, own.into_iter().map(fact)));
    }
    if !common.is_empty() {
        let rows = common.into_iter().map(fact);
        let _ = write!(page, "\nOf the facts that any case may carry it requires:\n\n{}", table(&head, rows));
    }
    let rows = plays.iter().enumerate().map(|(at, outline)| decision(at, outline, plays.len()));
    let head = ["", "play", "when", "needs", "because"];
    let _ = write!(page, "\n## Which play answers\n\nThe first whose condition holds.\n\n{}", table(&head, rows));
    let samples = Samples::new(playbook, id)?;
    for outline in plays {
        let _ = write!(page, "\n## Play {}\n\n{}", code(&outline.play), agent(playbook, outline, &department)?);
        let _ = write!(page, "\n{}", samples.of(playbook, &outline.play)?);
    }
    Ok(Page { path: place(id), text: page })
}

fn fact(fact: &FactOutline) -> Vec<String> {
    let FactOutline { name, fits, required, ask, default, example, .. } = fact;
    let default = match default {
        _ if *required => "required".to_owned(),
        Some(default) => code(default),
        None => String::new(),
    };
    vec![code(name), text(fits), default, ask.as_deref().map(text).unwrap_or_default(), code(example)]
}

/// A row of the decision table.
fn decision(at: usize, outline: &PlayOutline, plays: usize) -> Vec<String> {
    let PlayOutline { play, when, needs, because, .. } = outline;
    let otherwise = if plays == 1 { "always" } else { "nothing above holds" };
    let needs: Vec<String> =
        needs.iter().map(|any| any.iter().map(|fact| code(fact)).collect::<Vec<_>>().join(" or ")).collect();
    vec![
        (at + 1).to_string(),
        format!("[{}](#play-{play})", code(play)),
        when.as_deref().map_or_else(|| otherwise.to_owned(), |when| text(when).replace("; or ", "<br>or ")),
        needs.join(", "),
        because.as_deref().map(text).unwrap_or_default(),
    ]
}

/// What the agent does, when to come back, and who learns from it.
fn agent(playbook: &Playbook, outline: &PlayOutline, department: &str) -> Result<String, Failure> {
    let mut out = String::new();
    if !outline.steps.is_empty() {
        out += "What the agent does:\n\n";
        for (number, StepOutline { step, when, .. }) in (1..).zip(&outline.steps) {
            let when = when.as_deref().map(|when| format!(" *(when {})*", text(when))).unwrap_or_default();
            let _ = writeln!(out, "{number}. {}{when}", text(&wording(playbook, step)?));
        }
        out.push('\n');
    }
    if let Some(follow_up) = &outline.follow_up {
        out += &come_back(follow_up);
    }
    let _ = writeln!(out, "Who learns from it: {department}.");
    Ok(out)
}

/// What a step says in the language of agents, as its file has it.
fn wording(playbook: &Playbook, step: &str) -> Result<String, Failure> {
    let sources = playbook.message(&format!("step-{step}"))?;
    let language = playbook.agent_languages().next();
    let own = sources.iter().find(|source| Some(&source.language) == language.as_ref()).or(sources.first());
    let source = own.map(|own| own.source.as_str()).unwrap_or_default();
    let said = source.split_once('=').map_or(source, |(_, said)| said);
    Ok(said.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn come_back(follow_up: &FollowUpOutline) -> String {
    let FollowUpOutline { after, on, with, .. } = follow_up;
    let when = match (after, on) {
        (Some(after), _) => format!(" after {after}"),
        (None, Some(fact)) => format!(" on the day in {}", code(fact)),
        (None, None) => String::new(),
    };
    let with = with.as_deref().map(|with| format!(" with {}", code(with))).unwrap_or_default();
    format!("Follow up{when}{with}.\n")
}
