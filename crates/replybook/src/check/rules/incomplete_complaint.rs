//! The reply to a complaint has a case in which it does not listen, show understanding, or say what comes next.
//!
//! In a scenario of the group `complaint` every play that sends a message says something in `acknowledge`, `empathise`,
//! `answer` and `next`, in every case. Sentences that are `spare` do not count. (For `answer` this holds in every group; the
//! rule is `no-answer`.)
//!
//! # Why is this bad?
//! Customers who complain want to be heard before they are told, and to know when they will hear more.
//!
//! # Example
//! ```yaml
//! say:
//!   acknowledge: complaint-quality-heard
//!   empathise: { say: complaint-quality-sorry, when: { mood: [angry, disappointed] } }
//!   answer: complaint-quality-checking
//!   next: shared-news-by
//! ```
//! Let `empathise` say something to calm customers as well.

use super::no_answer::silent;
use crate::check::view::{ScenarioView, View};
use crate::check::{Find, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rule::head;
use crate::scenario::{Group, Section};

pub(super) static RULE: Rule =
    Rule::new("incomplete-complaint", Severity::Error, head!("incomplete_complaint.rs"), Find::Scenario(find));

fn find(view: &View<'_>, scenario: &ScenarioView, findings: &mut Vec<Diagnostic>) {
    if scenario.scenario.group != Group::Complaint {
        return;
    }
    for section in [Section::Acknowledge, Section::Empathise, Section::Next] {
        findings.extend(silent(view, scenario, &RULE, section));
    }
}
