//! What the agent gets beside the message: the reasons, the steps, the follow-up.

use super::{Asked, Desk};
use crate::condition::Known;
use crate::decide::Decision;
use crate::error::Error;
use crate::fact::Value;
use crate::moment::Moment;
use crate::reply::{Answer, FollowUp, StepText};
use crate::scenario::FollowUpWhen;

impl Desk<'_> {
    /// When the reply is due: within the channel's time if it has one, else within that of the customer's tier.
    pub(super) fn due(&self) -> Option<Moment> {
        // What is said of the customer and the case is the same in every question.
        let bound = &self.asked.first()?.bound;
        let by_tier = || {
            let spans = self.book.stack.reply_within();
            let tier = match bound.value(self.book.roles.tier) {
                Some(Value::Integer(tier)) => usize::try_from((*tier).max(1)).ok(),
                _ => None,
            };
            let last = spans.len().checked_sub(1)?;
            Some(spans[tier.map_or(last, |tier| last.min(tier - 1))])
        };
        let within = self.post.channel.reply_within.or_else(by_tier)?;
        bound.arrival.as_ref()?.after(within)
    }

    pub(super) fn answers(&self) -> Result<Vec<Answer>, Error> {
        let agent = self.book.language(&self.book.agent);
        let desk = Desk { language: &agent, ..*self };
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
                self.write(at, id, sentence, None, false, &mut text)?;
                Ok(StepText { step: scenario.step(*message).to_owned(), text })
            })
            .collect::<Result<_, Error>>()?;
        let arrival = bound.arrival.as_ref();
        let follow_up = match &play.follow_up {
            None => None,
            Some(follow_up) => {
                let (after, on, moment) = match &follow_up.when {
                    FollowUpWhen::After(span) => (Some(*span), None, arrival.and_then(|arrival| arrival.after(*span))),
                    FollowUpWhen::On(slot) => match bound.value(*slot) {
                        Some(Value::Date(day)) => {
                            (None, Some(day.to_string()), arrival.and_then(|arrival| arrival.on(*day)))
                        }
                        _ => return Err(self.missing(at, *slot)),
                    },
                };
                Some(FollowUp { after, on, at: moment, with: follow_up.with.as_deref().map(str::to_owned) })
            }
        };
        Ok(Answer {
            scenario: scenario.id.to_string(),
            play: play.id.to_string(),
            because: play.because.clone(),
            department: scenario.department,
            steps,
            follow_up,
        })
    }
}
