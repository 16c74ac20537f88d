//! A part of a letter on a channel: the ways to word it, and the cases that reach each.

use std::sync::Arc;

use crate::check::space::{OrderNumber, Space, TooFine, World};
use crate::check::table::Table;
use crate::condition::When;
use crate::letter::PartName;
use crate::playbook::Post;
use crate::yaml::Step;

/// A part of a letter on a channel.
pub(crate) struct LetterView {
    /// The channel's id.
    pub channel: String,
    pub post: Arc<Post>,
    pub part: PartName,
    /// The ways to word it, as a table; or the fact that their conditions cut too fine.
    pub lines: Result<Table, TooFine>,
}

impl LetterView {
    /// All parts that a channel places and its letter words.
    pub(super) fn all(channel: &str, post: &Arc<Post>, world: &World<'_>) -> Vec<LetterView> {
        let parts = post.channel.parts.iter().filter_map(|part| Some((*part, post.letter.part(*part)?)));
        let view = |(part, entries): (PartName, &[crate::letter::Entry])| {
            // What is required differs from scenario to scenario: a letter counts on none of it.
            let world = World { order_number: OrderNumber::Open, ..world.clone() };
            let conditions = || entries.iter().map(|entry| &entry.when);
            let space = Space::new(&world, conditions());
            let lines = space.map(|space| Table::new(Arc::new(space), conditions().map(|when: &When| (when, &[][..]))));
            LetterView { channel: channel.to_owned(), post: Arc::clone(post), part, lines }
        };
        parts.map(view).collect()
    }

    pub(crate) fn entries(&self) -> &[crate::letter::Entry] {
        self.post.letter.part(self.part).unwrap_or_default()
    }

    /// The file that words the part, and the path in it of one of the ways.
    pub(crate) fn place(&self, line: usize) -> (String, Vec<Step>) {
        let part: Vec<Step> = vec![self.part.key().into(), line.into()];
        match self.post.letter.is_of_channel(self.part) {
            true => (format!("templates/channels/{}.yaml", self.channel), [vec!["letter".into()], part].concat()),
            false => ("templates/letter.yaml".to_owned(), part),
        }
    }
}
