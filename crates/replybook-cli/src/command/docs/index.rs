//! The first page: all scenarios, by their groups.

use std::fmt::Write as _;

use replybook::{Playbook, ScenarioOutline};

use super::folder::Page;
use super::markdown::{begin, code, table, text};
use super::{Told, groups, heading, place};
use crate::failure::Failure;

pub fn page(playbook: &Playbook, scenarios: &[Told]) -> Result<Page, Failure> {
    let mut page = begin("What can be answered");
    let plays: usize = scenarios.iter().map(|told| told.outline.plays.len()).sum();
    let _ = writeln!(
        page,
        "\n{} scenarios with {plays} plays. [How they read](readability.md) is measured.",
        scenarios.len()
    );
    for (group, told) in groups(scenarios) {
        let rows = told.iter().map(|told| row(playbook, &told.outline)).collect::<Result<Vec<_>, _>>()?;
        let head = ["scenario", "what it answers", "who learns from it", "channels", "plays"];
        let _ = write!(page, "\n## {}\n\n{}", heading(group), table(&head, rows));
    }
    Ok(Page { path: "README.md".to_owned(), text: page })
}

fn row(playbook: &Playbook, outline: &ScenarioOutline) -> Result<Vec<String>, Failure> {
    let ScenarioOutline { id, title, department, channels, plays, .. } = outline;
    Ok(vec![
        format!("[{}]({})", code(id), place(id)),
        text(title),
        text(&playbook.department(*department, None)?),
        channels.as_deref().map_or_else(|| "all".to_owned(), text),
        plays.len().to_string(),
    ])
}
