//! Which letters a channel's layouts meet.

use super::view::View;
use crate::fact::Type;
use crate::layout::{Presence, Reach};
use crate::letter::PartName;
use crate::playbook::Post;
use crate::scenario::{Entry, Play, Say, Scenario, Section};

/// How many questions are answered in one message.
const QUESTIONS: usize = 4;

impl Reach {
    /// The letters that the scenarios can make on a channel.
    pub(super) fn of(view: &View<'_>, id: &str, post: &Post) -> Reach {
        let served = view
            .scenarios
            .iter()
            .map(|view| &*view.scenario)
            .filter(|scenario| scenario.channels.refuses(id).is_none());
        let (mut framing, mut answering, mut items) = (0, 0, 0);
        for scenario in served {
            for play in &scenario.plays {
                // What opens and closes a message comes from the first that speaks; the answers from each.
                framing = framing.max(blocks(play, &[Section::Acknowledge, Section::Empathise, Section::Close]));
                answering = answering.max(blocks(play, &[Section::Answer, Section::Offer, Section::Next]));
                items = items.max(longest_list(scenario, play));
            }
        }
        let presence = |part: PartName| match post.letter.part(part).filter(|_| post.channel.parts.contains(&part)) {
            None => Presence::Never,
            Some(entries) => {
                let last = entries.iter().position(|entry| entry.when.is_always());
                match last.is_some_and(|last| entries[..=last].iter().all(|entry| entry.say.is_some())) {
                    true => Presence::Always,
                    false => Presence::Sometimes,
                }
            }
        };
        Reach {
            salutation: presence(PartName::Salutation),
            order: presence(PartName::Order),
            closing: presence(PartName::Closing),
            signature: presence(PartName::Signature),
            blocks: (framing + QUESTIONS * answering).max(1),
            items,
        }
    }
}

/// How many blocks sections of a play make at most: a list is one, and what stands between two lists is one.
fn blocks(play: &Play, sections: &[Section]) -> usize {
    let said = play.say.iter().filter(|(section, _)| sections.contains(section));
    said.map(|(_, entries)| entries.chunk_by(|a, b| !is_list(a) && !is_list(b)).count()).sum()
}

fn is_list(entry: &Entry) -> bool {
    matches!(entry.say, Say::Each { .. })
}

fn longest_list(scenario: &Scenario, play: &Play) -> usize {
    let entries = play.say.iter().flat_map(|(_, entries)| entries);
    let lists = entries.filter_map(|entry| match &entry.say {
        Say::Each { slot, .. } => Some(&scenario.facts.get(*slot).ty),
        _ => None,
    });
    lists.map(|ty| if let Type::List { max, .. } = ty { *max } else { 0 }).max().unwrap_or(0)
}
