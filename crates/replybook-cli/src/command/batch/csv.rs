//! An answer as a row of a table.

use std::borrow::Cow;

use replybook::Reply;

use super::answer::Answer;

/// The names of the columns.
pub const HEAD: &str =
    "file,line,id,scenario,play,language,channel,subject,body,steps,follow_up,due,findings,error\r\n";

/// Writes a row as RFC 4180 has it: what holds a comma, a quote or a line break is quoted.
pub fn write(answer: &Answer<'_>, into: &mut Vec<u8>) {
    let id = answer.id.map(ToString::to_string).unwrap_or_default();
    let begin = [Cow::from(answer.input.as_deref().unwrap_or_default()), answer.line.to_string().into(), id.into()];
    let (reply, error) = match &answer.reply {
        Ok(reply) => (columns(reply), String::new()),
        Err(refusal) => (Default::default(), refusal.message()),
    };
    for (at, field) in begin.into_iter().chain(reply).chain([error.into()]).enumerate() {
        if at > 0 {
            into.push(b',');
        }
        write_field(&field, into);
    }
    into.extend_from_slice(b"\r\n");
}

/// What a reply has for each column from `scenario` to `findings`. Of several answers each has its line.
fn columns(reply: &Reply) -> [Cow<'_, str>; 10] {
    let lines = |lines: &mut dyn Iterator<Item = String>| Cow::from(lines.collect::<Vec<_>>().join("\n"));
    let message = reply.message.as_ref();
    let answers = || reply.answers.iter();
    let steps = &mut answers().flat_map(|answer| &answer.steps).map(|step| step.text.clone());
    let follow_up = |follow_up: &replybook::FollowUp| match (&follow_up.at, &follow_up.on, &follow_up.after) {
        (Some(at), ..) => at.customer.timestamp().to_string(),
        (None, Some(on), _) => on.clone(),
        (None, None, Some(after)) => after.to_string(),
        (None, None, None) => String::new(),
    };
    [
        lines(&mut answers().map(|answer| answer.scenario.clone())),
        lines(&mut answers().map(|answer| answer.play.clone())),
        message.map_or("", |message| &message.language.used).into(),
        message.map_or("", |message| &message.channel).into(),
        message.and_then(|message| message.subject.as_deref()).unwrap_or_default().into(),
        message.map_or("", |message| &message.body).into(),
        lines(steps),
        lines(&mut answers().filter_map(|answer| answer.follow_up.as_ref()).map(follow_up)),
        reply.due.as_ref().map(|due| due.customer.timestamp().to_string()).unwrap_or_default().into(),
        lines(&mut reply.findings.iter().map(ToString::to_string)),
    ]
}

fn write_field(field: &str, into: &mut Vec<u8>) {
    if !field.contains([',', '"', '\n', '\r']) {
        into.extend_from_slice(field.as_bytes());
        return;
    }
    into.push(b'"');
    into.extend_from_slice(field.replace('"', "\"\"").as_bytes());
    into.push(b'"');
}

/// The id in a row.
pub fn id(row: &[u8]) -> Option<String> {
    let mut quoted = false;
    let mut fields = row.split(|byte| {
        quoted ^= *byte == b'"';
        *byte == b',' && !quoted
    });
    let id = String::from_utf8_lossy(fields.nth(2)?);
    let id = id.strip_prefix('"').and_then(|id| id.strip_suffix('"')).unwrap_or(&id).replace("\"\"", "\"");
    Some(id).filter(|id| !id.is_empty())
}
