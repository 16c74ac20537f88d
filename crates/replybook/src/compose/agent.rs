//! What the agent gets beside the message: the reasons, the steps, the follow-up.

use std::fmt::Write as _;

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

    /// Writes the answers to all questions, over those of another reply.
    pub(super) fn answer(&self, answers: &mut Vec<Answer>) -> Result<(), Error> {
        answers.resize_with(self.asked.len(), Answer::blank);
        for (at, answer) in answers.iter_mut().enumerate() {
            self.one(at, answer)?;
        }
        Ok(())
    }

    fn one(&self, at: usize, answer: &mut Answer) -> Result<(), Error> {
        let Asked { scenario, bound, .. } = &self.asked[at];
        let Decision { place, play, steps: wanted, .. } = &self.decisions[at];
        let Answer { scenario: id, title, play: name, because, department, steps, follow_up } = answer;
        (*scenario.id).clone_into(id);
        self.agent.title(self.book, scenario)?.clone_into(title);
        (*play.id).clone_into(name);
        put(self.agent.because(self.book, scenario, *place)?, because);
        *department = scenario.department;
        steps.resize_with(wanted.len(), || StepText { step: String::new(), text: String::new() });
        let desk = Desk { language: &self.agent.language, ..*self };
        for (message, StepText { step, text }) in wanted.iter().zip(steps) {
            scenario.step(*message).clone_into(step);
            let sentence = desk.language.sentence(self.book, scenario, *message, false)?;
            if let Some(always) = sentence.always() {
                always.clone_into(text);
                continue;
            }
            text.clear();
            let saying = plainly(&bound.values, bound, desk.language, self.post);
            desk.write(at, &scenario.messages[*message].id, sentence, &saying, text)?;
        }
        match &play.follow_up {
            None => *follow_up = None,
            Some(wanted) => desk.follow_up(at, wanted, follow_up.get_or_insert_with(FollowUp::blank))?,
        }
        Ok(())
    }

    fn follow_up(&self, at: usize, wanted: &scenario::FollowUp, follow_up: &mut FollowUp) -> Result<(), Error> {
        let Asked { bound, .. } = &self.asked[at];
        let arrival = bound.arrival.as_ref();
        put(wanted.with.as_deref(), &mut follow_up.with);
        match &wanted.when {
            FollowUpWhen::After(span) => {
                (follow_up.after, follow_up.on) = (Some(*span), None);
                follow_up.at = arrival.and_then(|arrival| arrival.after(*span));
            }
            FollowUpWhen::On(slot) => {
                let Some(Value::Date(day)) = bound.value(*slot) else { return Err(self.missing(at, *slot)) };
                follow_up.after = None;
                let on = follow_up.on.get_or_insert_default();
                on.clear();
                // Writing to a string does not fail.
                let _ = write!(on, "{day}");
                follow_up.at = arrival.and_then(|arrival| arrival.on(*day));
            }
        }
        Ok(())
    }
}

/// Puts a text where another one may have been.
pub(super) fn put(text: Option<&str>, place: &mut Option<String>) {
    match text {
        None => *place = None,
        Some(text) => text.clone_into(place.get_or_insert_default()),
    }
}
