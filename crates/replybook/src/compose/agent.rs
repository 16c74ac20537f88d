//! What the agent gets beside the message: the reasons, the steps, the follow-up.

use super::draft::plainly;
use super::{Asked, Desk};
use crate::condition::Known;
use crate::decide::Decision;
use crate::error::Error;
use crate::fact::Value;
use crate::reply::{Answer, FollowUp, StepText};
use crate::scenario::FollowUpWhen;

impl Desk<'_> {
    pub(super) fn answers(&self) -> Result<Vec<Answer>, Error> {
        let desk = Desk { language: &self.agent.language, ..*self };
        self.asked
            .iter()
            .zip(self.decisions)
            .enumerate()
            .map(|(at, (asked, decision))| desk.one(at, asked, decision))
            .collect()
    }

    fn one(&self, at: usize, asked: &Asked, Decision { play, steps, .. }: &Decision<'_>) -> Result<Answer, Error> {
        let Asked { scenario, bound, .. } = asked;
        let steps = steps
            .iter()
            .map(|message| {
                let sentence = self.language.sentence(self.book, scenario, *message, false)?;
                let id = &scenario.messages[*message].id;
                let mut text = String::new();
                let saying = plainly(&bound.values, bound, self.language, self.post);
                self.write(at, id, sentence, &saying, &mut text)?;
                Ok(StepText { step: scenario.step(*message).to_owned(), text })
            })
            .collect::<Result<_, Error>>()?;
        let follow_up = match &play.follow_up {
            None => None,
            Some(follow_up) => {
                let (after, on) = match &follow_up.when {
                    FollowUpWhen::After(span) => (Some(*span), None),
                    FollowUpWhen::On(slot) => match bound.value(*slot) {
                        Some(Value::Date(day)) => (None, Some(day.to_string())),
                        _ => return Err(self.missing(at, *slot)),
                    },
                };
                Some(FollowUp { after, on, with: follow_up.with.as_deref().map(str::to_owned) })
            }
        };
        let place = scenario.plays.iter().position(|other| std::ptr::eq(other, *play)).unwrap_or_default();
        Ok(Answer {
            scenario: scenario.id.to_string(),
            title: self.agent.title(self.book, scenario)?.to_owned(),
            play: play.id.to_string(),
            because: self.agent.because(self.book, scenario, place)?.map(str::to_owned),
            department: scenario.department,
            steps,
            follow_up,
        })
    }
}
