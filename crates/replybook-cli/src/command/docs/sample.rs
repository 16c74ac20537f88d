//! A sample reply of a play, in each language.

use replybook::{Case, CoveringCase, Error, ExampleCase, Message, Playbook};

use super::markdown::{fenced, html, text};
use crate::failure::Failure;

/// The voice of the samples.
const VOICE: &str = "formal";

/// A case of a play, and what is answered in each language; `None` for a play that says nothing.
struct Sample {
    /// What the case is, in a sentence.
    about: String,
    case: Case,
    messages: Vec<Option<Message>>,
}

/// The cases that samples of a scenario are made from.
pub struct Samples {
    examples: Vec<ExampleCase>,
    /// Made only where a play has no example.
    covering: Vec<CoveringCase>,
}

impl Samples {
    pub fn new(playbook: &Playbook, scenario: &str) -> Result<Samples, Error> {
        let mut examples = playbook.examples(scenario)?;
        // What is asked alone and answered by mail shows the play best.
        examples.sort_by_key(|example| {
            let mail = example.case.channel.as_deref().is_none_or(|channel| channel == "email");
            (!example.case.also.is_empty(), !mail)
        });
        let shown = |play: &String| examples.iter().any(|example| example.play == *play);
        let all_shown = playbook.scenario(scenario)?.plays.iter().all(|outline| shown(&outline.play));
        let covering = if all_shown { Vec::new() } else { playbook.covering_cases(scenario)? };
        Ok(Samples { examples, covering })
    }

    /// A sample of a play, as Markdown.
    pub fn of(&self, playbook: &Playbook, play: &str) -> Result<String, Failure> {
        let examples = self.examples.iter().filter(|example| example.play == play).map(|example| {
            let about = format!("Sample: {} (the example case `{}`).", text(&example.title), example.name);
            (about, &example.case)
        });
        let covering = self.covering.iter().filter(|covering| covering.play == play);
        let covering =
            covering.map(|covering| ("Sample: a case that was made for this page.".to_owned(), &covering.case));
        for (about, case) in examples.chain(covering) {
            if let Some(messages) = answered(playbook, play, case)? {
                return Sample { about, case: case.clone(), messages }.written();
            }
        }
        Ok("No case comes to it.\n".to_owned())
    }
}

/// The messages in each language; `None` if the case comes to another play when it is said in this voice.
fn answered(playbook: &Playbook, play: &str, case: &Case) -> Result<Option<Vec<Option<Message>>>, Error> {
    let mut messages = Vec::new();
    for language in playbook.languages() {
        let mut case = case.clone().language(language);
        case.seller = case.seller.voice(VOICE);
        let reply = playbook.reply(&case)?;
        if !reply.answers.iter().any(|answer| answer.play == play) {
            return Ok(None);
        }
        messages.push(reply.message);
    }
    Ok(Some(messages))
}

impl Sample {
    fn written(&self) -> Result<String, Failure> {
        let case = serde_yaml::to_string(&self.case).map_err(|error| Failure::usage(error.to_string()))?;
        let case = fenced("yaml", &case);
        let case = format!("<details>\n<summary>The case</summary>\n\n{case}\n</details>\n");
        let messages: Option<Vec<&Message>> = self.messages.iter().map(Option::as_ref).collect();
        let said = match messages.as_deref() {
            None | Some([]) => "Nothing is sent to the customer.\n".to_owned(),
            Some(messages) => side_by_side(messages),
        };
        Ok(format!("{}\n\n{case}\n{said}", self.about))
    }
}

/// One column a language.
fn side_by_side(messages: &[&Message]) -> String {
    let row = |tag: &str, cell: &dyn Fn(&Message) -> String| {
        let cells: Vec<String> = messages.iter().map(|message| cell(message)).collect();
        format!("<tr valign=\"top\">\n<{tag}>{}</{tag}>\n</tr>\n", cells.join(&format!("</{tag}>\n<{tag}>")))
    };
    let mut out = "<table>\n".to_owned();
    out += &row("th", &|message| html(&message.language.used));
    if messages.iter().any(|message| message.subject.is_some()) {
        out += &row("th", &|message| html(message.subject.as_deref().unwrap_or_default()));
    }
    out += &row("td", &|message| html(message.body.trim_end()));
    out + "</table>\n"
}
