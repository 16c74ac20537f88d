//! The first page: all scenarios, by their groups.

use std::fmt::Write as _;

use replybook::ScenarioOutline;

use super::folder::Page;
use super::markdown::{begin, code, table, text};
use super::{Told, groups, heading, place};
use crate::command::kebab;

pub fn page(scenarios: &[Told]) -> Page {
    let mut page = begin("What can be answered");
    let plays: usize = scenarios.iter().map(|told| told.outline.plays.len()).sum();
    let _ = writeln!(
        page,
        "\n{} scenarios with {plays} plays. [How they read](readability.md) is measured.",
        scenarios.len()
    );
    for (group, told) in groups(scenarios) {
        let rows = told.iter().map(|told| row(&told.outline));
        let head = ["scenario", "what it answers", "who learns from it", "channels", "plays"];
        let _ = write!(page, "\n## {}\n\n{}", heading(group), table(&head, rows));
    }
    Page { path: "README.md".to_owned(), text: page }
}

fn row(outline: &ScenarioOutline) -> Vec<String> {
    let ScenarioOutline { id, title, department, channels, plays, .. } = outline;
    vec![
        format!("[{}]({})", code(id), place(id)),
        text(title),
        kebab(department),
        channels.as_deref().map_or_else(|| "all".to_owned(), text),
        plays.len().to_string(),
    ]
}
