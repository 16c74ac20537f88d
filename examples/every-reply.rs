//! Every reply of the built-in pack, as JSON lines: to search them, to count them, to compare two versions of the words.
//!
//! ```console
//! $ cargo run -q -p replybook-examples --example every-reply -- de-DE es-MX > replies.jsonl
//! ```
//!
//! A line has the `scenario`, the `case` (an example or a covering case), the `play` or, of several questions, the plays, the
//! `language`, the `voice`, the `subject` and the `text`. Without languages all are written.

mod replies;

use std::env;
use std::io::{self, Write};

use replybook::Playbook;

use self::replies::{LANGUAGES, Setting, settings};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let named: Vec<String> = env::args().skip(1).collect();
    if let Some(unknown) = named.iter().find(|named| !LANGUAGES.contains(&named.as_str())) {
        return Err(format!("no replies in `{unknown}`: there are {}", LANGUAGES.join(", ")).into());
    }
    let wanted = |language: &&str| named.is_empty() || named.iter().any(|named| named == language);
    let languages: Vec<&'static str> = LANGUAGES.into_iter().filter(wanted).collect();
    let book = Playbook::builtin();
    let mut out = io::BufWriter::new(io::stdout().lock());
    for scenario in book.scenario_ids() {
        write(&book, scenario, &languages, &mut out)?;
    }
    Ok(out.flush()?)
}

fn write(
    book: &Playbook,
    scenario: &str,
    languages: &[&'static str],
    out: &mut impl Write,
) -> Result<(), Box<dyn std::error::Error>> {
    for Setting { name, language, voice, case } in settings(book, scenario, languages)? {
        let reply = book.reply(&case).map_err(|error| format!("{scenario}, {name}: {error}"))?;
        // A play may say nothing.
        let Some(message) = reply.message else { continue };
        let plays: Vec<&str> = reply.answers.iter().map(|answer| answer.play.as_str()).collect();
        let line = serde_json::json!({
            "scenario": scenario,
            "case": name,
            "play": plays.join(", "),
            "language": language,
            "voice": voice,
            "subject": message.subject,
            "text": message.body,
        });
        writeln!(out, "{line}")?;
    }
    Ok(())
}

#[test]
fn each_line_is_a_reply() {
    let mut out = Vec::new();
    write(&Playbook::builtin(), "review-request", &["de-CH", "es-MX"], &mut out).unwrap();
    let lines = String::from_utf8(out).unwrap();
    assert!(lines.lines().count() > 20, "{lines}");
    for line in lines.lines() {
        let reply: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(reply["text"].as_str().is_some_and(|text| !text.is_empty() && !text.contains('ß')), "{line}");
    }
}
