//! Why a reply says what it says.

use super::draft::Draft;
use super::{Asked, Desk};
use crate::condition::Truth;
use crate::decide::Decision;
use crate::reply::{Decided, Said};

impl Desk<'_> {
    pub(super) fn decided(&self, draft: Option<&Draft<'_>>) -> Vec<Decided> {
        let decided = |(asked, decision): (&Asked<'_>, &Decision<'_>)| {
            let Asked { scenario, bound, .. } = asked;
            let play = decision.play;
            let passed =
                scenario.plays.iter().take_while(|other| other.id != play.id).map(|other| other.id.to_string());
            let mut left_out = Vec::new();
            for entry in play.say.iter().flat_map(|(_, entries)| entries) {
                let Some(id) = entry.say.message(&bound.values).map(|at| &scenario.messages[at].id) else { continue };
                if entry.when.holds(bound) != Truth::Holds {
                    let when = entry.when.show(&scenario.facts).unwrap_or_default();
                    left_out.push(format!("{id} (only when {when})"));
                } else if entry.spare && !self.post.channel.spare {
                    left_out.push(format!("{id} (spare, and `{}` is short)", self.channel));
                } else if entry.spare && draft.is_some_and(|draft| draft.left_out.contains(&&**id)) {
                    left_out.push(format!("{id} (spare, and the message would not fit)"));
                }
            }
            Decided {
                scenario: scenario.id.to_string(),
                play: play.id.to_string(),
                when: play.when.explain(bound, &scenario.facts),
                passed: passed.collect(),
                left_out,
            }
        };
        self.asked.iter().zip(self.decisions).map(decided).collect()
    }

    pub(super) fn said(&self, draft: &Draft<'_>) -> Vec<Said> {
        let said = draft.said.iter().filter_map(|spoken| {
            let (file, line, language) = self.book.origin(self.language, spoken.id)?;
            let text = draft.text[spoken.text.clone()].to_owned();
            Some(Said { section: spoken.section, id: spoken.id.to_owned(), file, line, language, text })
        });
        said.collect()
    }
}
