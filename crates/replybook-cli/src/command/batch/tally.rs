//! How many lines became what.

use std::process::ExitCode;
use std::time::Instant;

use super::super::count;
use super::answer::Answers;

pub struct Tally {
    begun: Instant,
    replies: u64,
    bad_replies: u64,
    errors: u64,
}

impl Tally {
    pub fn new() -> Tally {
        Tally { begun: Instant::now(), replies: 0, bad_replies: 0, errors: 0 }
    }

    pub fn add(&mut self, answers: &Answers) {
        self.replies += answers.replies;
        self.bad_replies += answers.bad_replies;
        self.errors += answers.errors;
    }

    /// `9,998 replies, 1 with a finding that is an error; 2 cases could not be answered (0.1 s)`.
    pub fn summary(&self) -> String {
        let mut summary = count(self.replies, "reply", "replies");
        if self.bad_replies > 0 {
            summary += &format!(", {} with a finding that is an error", count(self.bad_replies, "", "").trim_end());
        }
        summary += &format!("; {} could not be answered", count(self.errors, "case", "cases"));
        format!("{summary} ({:.1} s)", self.begun.elapsed().as_secs_f64())
    }

    /// 1 if a case could not be answered, or its reply should not be sent.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(u8::from(self.errors + self.bad_replies > 0))
    }
}
