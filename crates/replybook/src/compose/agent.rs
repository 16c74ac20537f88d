//! What the agent gets beside the message: the reasons, the steps, the follow-up.

use super::draft::plainly;
use super::{Asked, Desk};
use crate::condition::Known;
use crate::decide::Decision;
use crate::error::Error;
use crate::fact::Value;
use crate::moment::Moment;
use crate::reply::{Answer, FollowUp, StepText};
use crate::scenario::{self, FollowUpWhen};

impl Desk<'_> {
    /// When the reply is due: within the channel's time if it has one, else within that of the customer's tier.
    pub(super) fn due(&self) -> Option<Moment> {
        // What is said of the customer and the case is the same in every question.
        let bound = &self.asked.first()?.bound;
        let by_tier = || {
            let times = self.book.stack.reply_times();
            let place = match bound.value(self.book.roles.tier) {
                Some(Value::Integer(tier)) => usize::try_from(tier.saturating_sub(1)).unwrap_or_default(),
                _ => usize::MAX,
            };
            times.get(place).or(times.last()).copied()
        };
        let within = self.post.reply_within.or_else(by_tier)?;
        bound.arrival.as_ref()?.after(within)
    }

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
        let follow_up = play.follow_up.as_ref().map(|follow_up| self.follow_up(at, follow_up)).transpose()?;
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
    fn follow_up(&self, at: usize, wanted: &scenario::FollowUp) -> Result<FollowUp, Error> {
        let Asked { bound, .. } = &self.asked[at];
        let with = wanted.with.as_deref().map(str::to_owned);
        let arrival = bound.arrival.as_ref();
        match &wanted.when {
            FollowUpWhen::After(span) => {
                let at = arrival.and_then(|arrival| arrival.after(*span));
                Ok(FollowUp { after: Some(*span), on: None, at, with })
            }
            FollowUpWhen::On(slot) => {
                let Some(Value::Date(day)) = bound.value(*slot) else { return Err(self.missing(at, *slot)) };
                let at = arrival.and_then(|arrival| arrival.on(*day));
                Ok(FollowUp { after: None, on: Some(day.to_string()), at, with })
            }
        }
    }
}
