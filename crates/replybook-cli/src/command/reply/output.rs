//! A reply as it is printed: the message for the customer, the rest for the agent.

use replybook::{Answer, FollowUp, MarketNotes, Message, Reply};

use super::super::kebab;
use crate::failure::Failure;
use crate::printer::Printer;

/// Prints the message to standard output, and what the agent does to standard error; the agent has a word for the
/// department of each answer.
pub fn print(reply: &Reply, departments: &[String], html: bool, printer: &mut Printer) -> Result<(), Failure> {
    if let Some(message) = &reply.message {
        printer.result(&message_text(message, html))?;
        printer.gap();
        if let Some(subject) = message.subject.as_ref().filter(|_| html) {
            printer.note(&format!("Subject: {subject}"));
        }
    }
    if let (Some(_), Some(due)) = (&reply.message, &reply.due) {
        printer.note(&format!("Reply due by {due}."));
    }
    for (answer, department) in reply.answers.iter().zip(departments) {
        agent_part(answer, reply, printer);
        printer.note(&format!("Department: {department}"));
    }
    if let Some(market) = &reply.market {
        market_part(market, printer);
    }
    for finding in &reply.findings {
        printer.finding(finding.severity, &finding.to_string());
    }
    if printer.is_verbose() {
        if let Some(message) = &reply.message {
            let language = &message.language;
            printer.note(&format!("language: {} (asked for: {})", language.used, language.asked));
        }
        printer.note(&format!("pack: {} {} {}", reply.pack.name, reply.pack.version, reply.pack.hash()));
    }
    Ok(())
}

/// The subject as a header, as in an e-mail that is piped on; HTML stays a document of its own.
fn message_text(message: &Message, html: bool) -> String {
    match &message.subject {
        Some(subject) if !html => format!("Subject: {subject}\n\n{}", message.body),
        _ => message.body.clone(),
    }
}

fn agent_part(answer: &Answer, reply: &Reply, printer: &mut Printer) {
    let because = answer.because.as_deref().map(|because| format!(": {because}")).unwrap_or_default();
    if reply.message.is_none() {
        printer.note(&format!("{} sends no message{because}", answer.scenario));
    } else if reply.answers.len() > 1 || printer.is_verbose() {
        printer.heading(&format!("{}, {}{because}", answer.scenario, answer.play));
    }
    if !answer.steps.is_empty() {
        printer.heading(if reply.message.is_some() { "Before you send it:" } else { "To do:" });
        for (number, step) in answer.steps.iter().enumerate() {
            printer.note(&format!("  {}. {}", number + 1, step.text));
        }
    }
    if let Some(follow_up) = &answer.follow_up {
        printer.note(&follow_up_text(follow_up));
    }
}

fn market_part(market: &MarketNotes, printer: &mut Printer) {
    let MarketNotes { id, directness, address, payment, avoid, .. } = market;
    printer.heading(&format!("Market {id}, {}:", kebab(directness)));
    for (what, note) in [("Address", address), ("Payment", payment), ("Avoid", avoid)] {
        if let Some(note) = note {
            printer.note(&format!("  {what}: {note}"));
        }
    }
}

fn follow_up_text(follow_up: &FollowUp) -> String {
    let when = match (&follow_up.after, &follow_up.on, &follow_up.at) {
        (Some(after), _, Some(at)) => format!(" after {after}, on {at},"),
        (Some(after), _, None) => format!(" after {after}"),
        (None, _, Some(at)) => format!(" on {at},"),
        (None, Some(on), None) => format!(" on {on}"),
        (None, None, None) => String::new(),
    };
    let with = follow_up.with.as_deref().map(|with| format!(" with {with}")).unwrap_or_default();
    let text = format!("Follow up{when}{with}");
    format!("{}.", text.trim_end_matches(','))
}

pub fn json(reply: &Reply) -> Result<String, Failure> {
    serde_json::to_string_pretty(reply).map_err(|error| Failure::usage(error.to_string()))
}

pub fn yaml(reply: &Reply) -> Result<String, Failure> {
    serde_yaml::to_string(reply).map_err(|error| Failure::usage(error.to_string()))
}
